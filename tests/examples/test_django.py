"""The Django app over HTTP, as its README starts it: a letter is typed, refused, corrected, and downloaded."""

import html
import io
import os
import re
import secrets
import shutil
import subprocess
import sys
import zipfile

import pytest
from tests.examples.service import ROOT, free_port, running

import congvan

pytest.importorskip("django", reason="django is not installed (extra: examples)")
httpx = pytest.importorskip("httpx", reason="httpx is not installed (extra: examples)")

MANAGE = [sys.executable, str(ROOT / "examples" / "django_app" / "manage.py")]
PASSWORD = "mot-mat-khau-dai"
LETTER = {
    "number": "15",
    "unit": "VP",
    "date": "2026-03-26",
    "subject": "tổ chức tập huấn công tác văn thư",
    "to": "Sở Tài chính\r\nSở Tư pháp",
    "body": "Sở Nội vụ tổ chức tập huấn công tác văn thư vào ngày 02/4/2026./.",
    "authority": "KT",
    "of": "GIÁM ĐỐC",
    "position": "PHÓ GIÁM ĐỐC",
    "signer": "Nguyễn Văn An",
    "recipients": "Như trên\r\nLãnh đạo Sở",
}


class Admin:
    """The admin's forms, sent with the token that each asks for."""

    def __init__(self, client, environment: dict[str, str]):
        self.client = client
        self.environment = environment

    def manage(self, *words: str) -> None:
        subprocess.run([*MANAGE, *words], env=os.environ | self.environment, check=True, capture_output=True)

    def send(self, route: str, data: dict):
        token = re.search(r'name="csrfmiddlewaretoken" value="([^"]+)"', self.client.get(route).text)[1]
        return self.client.post(route, data=data | {"csrfmiddlewaretoken": token})

    def add(self, **changed: str):
        return self.send("/letters/letter/add/", LETTER | changed)

    def download(self, *keys: str):
        return self.send("/letters/letter/", {"action": "download", "_selected_action": list(keys)})


@pytest.fixture(scope="module")
def fresh(tmp_path_factory):
    """A database with its tables and one who may do everything."""
    database = tmp_path_factory.mktemp("django") / "fresh.sqlite3"
    environment = {"LETTERS_DATABASE": str(database), "DJANGO_SUPERUSER_PASSWORD": PASSWORD}
    for words in (
        ["migrate"],
        ["createsuperuser", "--noinput", "--username", "van-thu", "--email", "a@b.vn"],
    ):
        subprocess.run([*MANAGE, *words], env=os.environ | environment, check=True, capture_output=True)
    return database


@pytest.fixture
def admin(fresh, tmp_path):
    environment = {"LETTERS_DATABASE": str(shutil.copy(fresh, tmp_path))}
    port = free_port()
    command = [*MANAGE, "runserver", "--noreload", str(port)]
    with (
        running(command, port, **environment),
        httpx.Client(base_url=f"http://127.0.0.1:{port}", timeout=60) as client,
    ):
        admin = Admin(client, environment)
        assert admin.send("/login/", {"username": "van-thu", "password": PASSWORD}).status_code == 302
        yield admin


def test_a_letter_is_corrected_saved_and_downloaded(admin):
    incomplete = admin.add(date="")
    assert incomplete.status_code == 200  # the form again, with what is wrong in it
    assert "CV311" in incomplete.text.partition('id="id_date"')[0].rpartition('class="errorlist')[2]
    saved = admin.add()
    assert saved.status_code == 302, re.findall(r"errorlist.*", saved.text)
    answer = admin.download("1")
    assert answer.headers["content-disposition"] == 'attachment; filename="1-cong-van.docx"'
    letter = congvan.read(answer.content).document
    assert letter.number == 15
    assert letter.to == ("Sở Tài chính", "Sở Tư pháp")
    assert letter.archive.units == ("VT", "VP")
    assert admin.add(number="", date="", subject="việc khác").status_code == 302  # a draft
    both = zipfile.ZipFile(io.BytesIO(admin.download("1", "2").content))
    assert {congvan.read(both.read(name)).document.number for name in both.namelist()} == {15, None}


def shown(page: str) -> list[tuple[str, str]]:
    """The messages of an admin page: how grave, and what."""
    found = re.findall(r'<li class="(error|warning|success)">(.*?)</li>', page, re.DOTALL)
    return [(level, html.unescape(text)) for level, text in found]


def test_what_should_be_looked_at_again_is_shown(admin):
    assert admin.add(subject="tổ chức tập huấn.").status_code == 302
    (warning,) = [
        text for level, text in shown(admin.client.get("/letters/letter/").text) if level == "warning"
    ]
    assert "CV407" in warning
    assert "Phụ lục I" in warning
    assert admin.download("1").content.startswith(b"PK")


def test_a_letter_that_has_become_faulty_is_told_of_and_nothing_is_downloaded(admin):
    assert admin.add().status_code == 302
    faulty = admin.add(subject="việc khác", signer="Trần Thị Bình")
    assert faulty.status_code == 302
    admin.manage(
        "shell",
        "-c",
        "from letters.models import Letter; Letter.objects.filter(pk=2).update(signer='', to='')",
    )
    admin.client.get("/letters/letter/")  # where what was said of the second letter is shown
    answer = admin.download("1", "2")
    assert answer.status_code == 302
    told = shown(admin.client.get("/letters/letter/").text)
    assert {level for level, _ in told} == {"error"}
    assert all(text.startswith("15 - việc khác: CV") for _, text in told)
    assert any("CV701" in text for _, text in told)


def test_each_error_stands_beside_its_field(admin):
    page = admin.add(to=" ", position="phó giám đốc", signer="nguyễn an", authority="KT", of="").text
    beside = dict(re.findall(r'<ul class="errorlist" id="id_(\w+)_error">(.*?)</ul>', page, re.DOTALL))
    assert "to" in beside
    assert "CV" in beside["signer"]


def test_letters_are_for_those_who_may_see_them(admin):
    assert admin.add().status_code == 302
    admin.manage(
        "shell", "-c",
        "from django.contrib.auth.models import User; User.objects.create_user('khach', password='mot-mat-khau-dai', is_staff=True)",
    )  # fmt: skip
    with httpx.Client(base_url=admin.client.base_url, timeout=60) as stranger:
        assert stranger.get("/letters/letter/").status_code == 302
        other = Admin(stranger, admin.environment)
        assert other.send("/login/", {"username": "khach", "password": PASSWORD}).status_code == 302
        assert stranger.get("/letters/letter/").status_code == 403


def test_it_is_fit_to_be_deployed():
    """As Django's own checks see it, once it has a key of its own."""
    environment = os.environ | {
        "DJANGO_SECRET_KEY": secrets.token_urlsafe(60),
        "DJANGO_ALLOWED_HOSTS": "van-thu.gov.vn",
    }
    command = [*MANAGE, "check", "--deploy", "--fail-level", "WARNING"]
    done = subprocess.run(command, env=environment, check=False, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr


def test_no_migration_is_missing(tmp_path):
    environment = os.environ | {"LETTERS_DATABASE": str(tmp_path / "none.sqlite3")}
    subprocess.run(
        [*MANAGE, "makemigrations", "--check", "--dry-run"], env=environment, check=True, capture_output=True
    )

"""The Django app over HTTP, as its README starts it: a letter is typed, refused, corrected, and downloaded."""

import io
import os
import re
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

    def __init__(self, client):
        self.client = client

    def send(self, route: str, data: dict):
        token = re.search(r'name="csrfmiddlewaretoken" value="([^"]+)"', self.client.get(route).text)[1]
        return self.client.post(route, data=data | {"csrfmiddlewaretoken": token})

    def add(self, **changed: str):
        return self.send("/letters/letter/add/", LETTER | changed)

    def download(self, *keys: str):
        return self.send("/letters/letter/", {"action": "download", "_selected_action": list(keys)})


@pytest.fixture
def admin(tmp_path):
    environment = {
        "LETTERS_DATABASE": str(tmp_path / "letters.sqlite3"),
        "DJANGO_SUPERUSER_PASSWORD": PASSWORD,
    }
    for words in (
        ["migrate"],
        ["createsuperuser", "--noinput", "--username", "van-thu", "--email", "a@b.vn"],
    ):
        subprocess.run([*MANAGE, *words], env=os.environ | environment, check=True, capture_output=True)
    port = free_port()
    command = [*MANAGE, "runserver", "--noreload", str(port)]
    with (
        running(command, port, **environment),
        httpx.Client(base_url=f"http://127.0.0.1:{port}", timeout=60) as client,
    ):
        admin = Admin(client)
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


def test_no_migration_is_missing(tmp_path):
    environment = os.environ | {"LETTERS_DATABASE": str(tmp_path / "none.sqlite3")}
    subprocess.run(
        [*MANAGE, "makemigrations", "--check", "--dry-run"], env=environment, check=True, capture_output=True
    )

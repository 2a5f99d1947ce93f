"""The web service over real HTTP: right answers, many at once, steady memory."""

import asyncio
import io
import json
import sys
import zipfile
from copy import deepcopy

import docx
import pytest
from tests.examples.answers import findings, words
from tests.examples.data import LETTER, OWN_FILES
from tests.examples.hostile import MEGABYTE

import congvan

httpx = pytest.importorskip("httpx", reason="httpx is not installed (extra: examples)")


def test_what_there_is(client):
    assert client.get("/schema").json() == congvan.schema()
    kinds = {kind["slug"]: kind["name"] for kind in client.get("/types").json()}
    assert kinds["cong-van"] == "Công văn"
    assert len(kinds) == 32  # 29 types of the decree, three forms of copy
    assert client.get("/choices").json()["urgency"]["khan"] == "KHẨN"


def test_a_starting_document_of_every_type_has_no_error(client):
    for kind in client.get("/types").json():
        start = client.get(f"/types/{kind['slug']}/starter").json()
        (file,) = client.post("/check", json=start).json()["files"]
        assert file["type"] == kind["slug"]
        assert not [found for found in file["findings"] if found["severity"] == "error"]


def test_of_a_type_that_is_none_there_is_no_starting_document(client):
    answer = client.get("/types/cong-vang/starter")
    assert answer.status_code == 404
    assert answer.json()["error"]["code"] == "not-found"


def test_a_correct_letter_is_checked_rendered_and_read_back(client):
    assert findings(client.post("/check", json=LETTER)) == []
    rendered = client.post("/render", json=LETTER)
    assert rendered.status_code == 200
    assert rendered.headers["content-type"].endswith("wordprocessingml.document")
    assert "Số: 15/SNV-VP" in words(rendered.content)
    upload = {"file": ("letter.docx", rendered.content)}
    got = client.post("/read", files=upload).json()
    assert got["paper"] == "administrative"
    assert got["document"]["number"] == 15
    checked = client.post("/check-file", files=upload).json()
    assert checked["files"][0]["findings"] == []
    assert checked["files"][0]["type"] == "cong-van"


def test_a_letter_with_faults_is_not_rendered(client):
    bad = {key: value for key, value in LETTER.items() if key != "number"} | {"to": None}
    answer = client.post("/render", json=bad)
    assert answer.status_code == 422
    assert {("CV301", "number"), ("CV701", "to")} <= set(findings(answer))
    assert set(findings(client.post("/check", json=bad))) == set(findings(answer))


def test_a_plain_text_is_checked_by_lines(client):
    text = "SỞ NỘI VỤ\nSố: 5/SNV-VP\nV/v báo cáo\nKính gửi: Sở Tài chính\nĐề nghị quý Sở báo cáo./.\n"
    answer = client.post("/check-file", files={"file": ("cũ.txt", text.encode())}).json()
    assert [paragraph["line"] for paragraph in answer["paragraphs"]][:5] == [1, 2, 3, 4, 5]
    assert {"line", "column"} <= answer["files"][0]["findings"][0].keys()
    assert answer["files"][0]["file"] == "cũ.txt"


def test_each_document_of_a_file_is_told_where_it_stands(client):
    first, second = (
        docx.Document(
            io.BytesIO(congvan.render(congvan.from_dict(LETTER | {"subject": subject}), check=False))
        )
        for subject in ("Việc một.", "Việc hai.")
    )
    first.add_page_break()
    for element in list(second.element.body)[:-1]:
        first.element.body.insert(len(first.element.body) - 1, deepcopy(element))
    both = io.BytesIO()
    first.save(both)
    answer = client.post("/check-file", files={"file": ("hai.docx", both.getvalue())}).json()
    texts = {one["index"]: (one["document"], one["text"]) for one in answer["paragraphs"]}
    found = [one for one in answer["files"][0]["findings"] if one["code"] == "CV407"]
    assert [texts[one["paragraph"]] for one in found] == [(1, "V/v Việc một."), (2, "V/v Việc hai.")]


def test_what_is_no_document_is_told_with_paths(client):
    answer = client.post("/check", json={"type": "cong-van", "sbject": "x", "number": "a"})
    assert answer.status_code == 422
    error = answer.json()["error"]
    assert error["code"] == "invalid-document"
    assert {problem["path"] for problem in error["problems"]} == {"sbject", "number"}


@pytest.mark.parametrize(
    ("part", "named"),
    [
        ({"signature": {"name": "A", "image": "/etc/x.png"}}, "/etc/x.png"),
        ({"signature": {"name": "A", "seal": "../x.png"}}, "../x.png"),
        ({"body": [{"text": "Một", "children": [{"path": "/etc/y.png"}]}]}, "/etc/y.png"),
        ({"annexes": [{"title": "A", "body": "![z](/etc/z.png)"}]}, "/etc/z.png"),
    ],
)
@pytest.mark.parametrize("route", ["/render", "/preview", "/check"])
def test_no_file_of_the_server_gets_into_a_letter(client, route, part, named):
    answer = client.post(route, json=LETTER | part)
    assert answer.status_code == 422
    assert named in answer.json()["error"]["message"]


async def _all(url: str, letters: list[dict]) -> list[bytes]:
    async with httpx.AsyncClient(base_url=url, timeout=120) as client:
        answers = await asyncio.gather(*(client.post("/render", json=letter) for letter in letters))
    return [answer.content for answer in answers]


def test_fifty_letters_at_once_are_not_mixed_up(service):
    letters = [
        LETTER | {"number": number, "to": [f"Phòng số {number}"], "recipients": ["Như trên", f"Tổ {number}"]}
        for number in range(101, 151)
    ]
    for number, data in enumerate(asyncio.run(_all(service.url, letters)), start=101):
        text = words(data)
        assert f"Số: {number}/" in text
        assert f"Phòng số {number}" in text
        assert f"Tổ {number}" in text


def test_a_long_check_holds_nobody_up(service):
    async def run() -> bool:
        async with httpx.AsyncClient(base_url=service.url, timeout=300) as client:
            body = "\n".join(f"{number}. Nội dung thứ {number}." for number in range(8000))
            long = [
                asyncio.create_task(client.post("/check", json=LETTER | {"body": body})) for _ in range(3)
            ]
            for _ in range(3):
                assert (await client.get("/health")).status_code == 200
            waiting = any(not one.done() for one in long)
            assert {(await one).status_code for one in long} == {200}
            return waiting

    assert asyncio.run(run())


def test_it_says_that_it_is_well(client):
    assert client.get("/health").json() == {"status": "ok", "version": congvan.__version__}


def test_files_of_their_own_come_as_an_archive(client):
    answer = client.post("/render", json=LETTER | OWN_FILES)
    assert answer.status_code == 200, answer.text
    assert answer.headers["content-type"] == "application/zip"
    assert answer.headers["content-disposition"] == 'attachment; filename="cong-van-15.zip"'
    files = zipfile.ZipFile(io.BytesIO(answer.content))
    assert files.namelist() == [
        "cong-van-15.docx", "cong-van-15-phu-luc-1.docx", "cong-van-15-phu-luc-2.docx",
    ]  # fmt: skip
    assert "Số: 15/SNV-VP" in words(files.read("cong-van-15.docx"))
    assert "LỊCH TẬP HUẤN" in words(files.read("cong-van-15-phu-luc-2.docx"))
    assert client.post("/render", json=LETTER | OWN_FILES).content == answer.content


def test_what_render_answers_is_in_openapi(client):
    paths = client.get("/openapi.json").json()["paths"]
    said = paths["/render"]["post"]["responses"]
    kinds = {client.post("/render", json=LETTER | more).headers["content-type"] for more in ({}, OWN_FILES)}
    assert set(said["200"]["content"]) == kinds
    assert {"408", "413", "415", "422"} <= said.keys()
    assert "own_file" in paths["/render"]["post"]["description"]
    for route in ("/check", "/render", "/sheet", "/preview"):
        assert "application/json" in paths[route]["post"]["requestBody"]["content"]


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="memory is read from /proc")
def test_memory_stays_flat_over_many_requests(service, client):
    data = client.post("/render", json=LETTER).content

    def work(times: int) -> None:
        for number in range(times):
            client.post("/check", json=LETTER | {"number": number})
            client.post("/render", json=LETTER | {"number": number + 1, "subject": f"việc thứ {number}"})
            client.post("/check-file", files={"file": ("letter.docx", data)})

    work(30)
    before = service.memory
    work(60)
    assert service.memory - before < 20 * MEGABYTE


def test_the_answers_are_the_command_lines(client, tmp_path):
    bad = LETTER | {"subject": "Về việc họp."}
    file = tmp_path / "letter.json"
    file.write_text(json.dumps(bad, ensure_ascii=False), encoding="utf-8")
    paths = {finding.code for finding in congvan.check(file)}
    assert {code for code, _ in findings(client.post("/check", json=bad))} == paths

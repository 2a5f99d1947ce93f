"""The web service over real HTTP: right answers, many at once, hostile uploads, steady memory."""

import asyncio
import importlib
import io
import json
import re
import shutil
import socket
import sys
import zipfile
from copy import deepcopy

import docx
import pytest
from tests.examples import hostile
from tests.examples.service import ROOT
from tests.examples.service import service as started

import congvan
from congvan.reading import read_layout

httpx = pytest.importorskip("httpx", reason="httpx is not installed (extra: examples)")
fastapi = pytest.importorskip("fastapi", reason="fastapi is not installed (extra: examples)")
HTTPException = fastapi.exceptions.StarletteHTTPException

LETTER = {
    "type": "cong-van",
    "issuer": {"parent": "UBND TỈNH LẠNG SƠN", "name": "SỞ NỘI VỤ", "code": "SNV"},
    "number": 15,
    "unit": "VP",
    "place": "Lạng Sơn",
    "date": "2026-03-26",
    "subject": "tổ chức tập huấn công tác văn thư",
    "to": ["Các phòng, đơn vị thuộc Sở"],
    "body": "Sở Nội vụ tổ chức tập huấn công tác văn thư vào ngày 02/4/2026./.",
    "signature": {"authority": "KT", "of": "GIÁM ĐỐC", "position": "PHÓ GIÁM ĐỐC", "name": "Nguyễn Văn An"},
    "recipients": ["Như trên", "Lãnh đạo Sở"],
    "archive": {"units": ["VT", "VP"]},
}
MEGABYTE = 2**20


@pytest.fixture
def client(service):
    with httpx.Client(base_url=service.url, timeout=60) as client:
        yield client


def findings(answer) -> list[tuple[str, str]]:
    (file,) = answer.json()["files"]
    return [(finding["code"], finding["path"]) for finding in file["findings"]]


def words(data: bytes) -> str:
    return "\n".join(paragraph.text for paragraph in congvan.read(data).layout.paragraphs)


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


@pytest.mark.parametrize("route", ["/read", "/check-file"])
@pytest.mark.parametrize("name", hostile.FILES)
def test_files_that_are_no_documents_are_refused_by_name(client, route, name):
    answer = client.post(route, files={"file": (name, hostile.FILES[name]())})
    assert 400 <= answer.status_code < 500
    error = answer.json()["error"]
    assert error["code"]
    assert error["message"].startswith(name)


@pytest.mark.parametrize("make", [hostile.names_out_of_the_folder, hostile.part_outside])
def test_paths_in_a_file_lead_nowhere(client, make):
    answer = client.post("/check-file", files={"file": ("../../a.docx", make())})
    assert answer.status_code == 200
    assert "root:" not in answer.text
    assert not hostile.ESCAPED.exists()


HOSTILE_BODIES = {
    "nothing": b"",
    "not JSON": b"{",
    "not UTF-8": b'{"type": "\xff"}',
    "a list": b"[]",
    "a number": b"1",
    "deep": b"[" * 200_000,
    "deep below a key": b'{"body": ' + b'[{"children": ' * 20_000,
    "twice the same key": b'{"type": "cong-van", "type": "cong-van"}',
    "endless number": b'{"type": "cong-van", "number": ' + b"9" * 100_000 + b"}",
    "a character that XML has not": b'{"type": "cong-van", "subject": "\\u0001"}',
    "half a character": b'{"type": "cong-van", "subject": "\\ud800"}',
}


@pytest.mark.parametrize("route", ["/check", "/render"])
@pytest.mark.parametrize("body", HOSTILE_BODIES.values(), ids=HOSTILE_BODIES)
def test_bodies_that_are_no_documents_are_refused(client, route, body):
    answer = client.post(route, content=body)
    assert 400 <= answer.status_code < 500
    assert answer.json()["error"]["message"]


def _endless():
    for _ in range(400):
        yield b"x" * MEGABYTE


@pytest.mark.parametrize("route", ["/check", "/read"])
def test_a_body_without_end_is_cut_off(service, route):
    headers = {"content-type": "multipart/form-data; boundary=b"} if route == "/read" else {}
    with httpx.Client(base_url=service.url, timeout=60) as client:
        try:
            answer = client.post(route, content=_endless(), headers=headers)
        except httpx.WriteError:
            return  # the service had closed the connection
    assert 400 <= answer.status_code < 500


def test_too_large_an_upload_is_told(client):
    answer = client.post("/read", files={"file": ("big.docx", b"\x00" * (6 * MEGABYTE))})
    assert answer.status_code == 413
    assert "5 MB" in answer.json()["error"]["message"]


@pytest.mark.parametrize("route", ["/check", "/render", "/preview"])
def test_more_text_than_a_document_has_is_told(client, route):
    answer = client.post(route, json=LETTER | {"body": "Sở Nội vụ tổ chức tập huấn.\n" * 50_000})
    assert answer.status_code == 413
    assert "1 MB" in answer.json()["error"]["message"]


def raw(service, head: str, body: bytes = b"") -> str:
    """What is answered to bytes as they are sent, though no client would send them so."""
    with socket.create_connection(service.address, timeout=60) as line:
        line.sendall(f"{head}\r\nHost: x\r\n\r\n".encode() + body)
        return line.recv(65536).decode()


@pytest.mark.parametrize("route", ["/check", "/render", "/sheet", "/preview", "/read", "/check-file"])
def test_a_length_above_the_limit_is_refused_before_anything_is_sent(service, route):
    head = f"POST {route} HTTP/1.1\r\nContent-Length: 999999999\r\nExpect: 100-continue"
    assert raw(service, head).startswith("HTTP/1.1 413 ")


def test_a_body_in_chunks_is_read(client):
    text = json.dumps(LETTER, ensure_ascii=False).encode()
    pieces = (text[start : start + 100] for start in range(0, len(text), 100))
    assert findings(client.post("/check", content=pieces)) == []


def test_a_length_that_is_none_is_refused(service):
    assert raw(service, "POST /check HTTP/1.1\r\nContent-Length: x").startswith("HTTP/1.1 400 ")


def test_a_body_that_takes_too_long_is_ended(monkeypatch):
    """As ASGI: the limit over HTTP is half a minute."""
    monkeypatch.syspath_prepend(str(ROOT / "examples" / "fastapi_service"))
    limits = importlib.import_module("limits")
    monkeypatch.setattr(limits, "MOST_SECONDS", 0.01)

    async def reads_all(scope, receive, send):
        while (await receive()).get("more_body"):
            pass

    async def never():
        await asyncio.Event().wait()

    scope = {"type": "http", "method": "POST", "path": "/check", "headers": []}
    with pytest.raises(HTTPException) as refused:
        asyncio.run(limits.BodyLimit(reads_all)(scope, never, None))
    assert refused.value.status_code == 408


def test_who_leaves_in_the_middle_leaves_no_trace(service, client):
    for route, kind in (("/check", "application/json"), ("/read", "multipart/form-data; boundary=b")):
        with socket.create_connection(service.address, timeout=60) as line:
            head = f"POST {route} HTTP/1.1\r\nHost: x\r\nContent-Type: {kind}\r\nContent-Length: 1000\r\n\r\n"
            line.sendall(head.encode() + b"{")
    assert findings(client.post("/check", json=LETTER)) == []
    assert "Traceback" not in service.log.read_text(encoding="utf-8")


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


def test_who_waits_for_a_preview_and_leaves_is_passed_over(monkeypatch):
    monkeypatch.syspath_prepend(str(ROOT / "examples" / "fastapi_service"))
    previews = importlib.import_module("previews")
    drawn = []
    monkeypatch.setattr(previews, "_picture", lambda data: drawn.append(data) or data)

    class Client:
        def __init__(self, *, gone: bool) -> None:
            self.gone = gone

        async def is_disconnected(self) -> bool:
            return self.gone

    async def run() -> list[object]:
        queue = previews.Previews()
        clients = [Client(gone=number == 1) for number in range(9)]
        asked = (queue.picture(f"{number}".encode(), client) for number, client in enumerate(clients))
        return await asyncio.gather(*asked, return_exceptions=True)

    answers = asyncio.run(run())
    assert drawn == [b"0", b"2", b"3", b"4", b"5"]
    assert isinstance(answers[1], previews.ClientDisconnect)
    assert [refused.status_code for refused in answers[6:]] == [503] * 3


MULTIPART = {"content-type": "multipart/form-data; boundary=b"}


@pytest.mark.parametrize(
    ("route", "request_", "status"),
    [
        ("/check", {"data": {"document": "{}"}}, 415),
        ("/check", {"files": {"file": ("letter.json", b"{}")}}, 415),
        ("/render", {"content": b"{}", "headers": {"content-type": "text/plain"}}, 415),
        ("/read", {"json": LETTER}, 415),
        ("/read", {"content": b"PK"}, 415),
        ("/read", {"content": b"PK", "headers": {"content-type": "multipart/form-data"}}, 400),
        ("/read", {"content": b"no parts", "headers": MULTIPART}, 400),
        ("/read", {"data": {"a": "1"}, "files": {"b": b""}}, 422),
        ("/check-file", {"files": {"other": ("a.docx", b"PK")}}, 422),
        ("/check-file", {"data": {"file": "no file"}, "files": {"other": b"PK"}}, 422),
        ("/check-file", {"files": [(f"f{number}", ("a.docx", b"PK")) for number in range(1500)]}, 400),
        (
            "/check-file",
            {"data": {f"f{number}": "x" for number in range(1500)}, "files": {"file": b"PK"}},
            400,
        ),
    ],
)
def test_bodies_of_another_kind_are_refused_in_vietnamese(client, route, request_, status):
    answer = client.post(route, **request_)
    assert answer.status_code == status
    assert re.search("[ạầệồơủữ]", answer.json()["error"]["message"])


def test_json_by_another_name_is_taken(client):
    text = json.dumps(LETTER).encode()
    for kind in ("application/json; charset=utf-8", "application/vnd.congvan+json"):
        assert findings(client.post("/check", content=text, headers={"content-type": kind})) == []


def test_it_says_that_it_is_well(client):
    assert client.get("/health").json() == {"status": "ok", "version": congvan.__version__}


def test_a_defect_is_told_in_the_same_form(monkeypatch):
    monkeypatch.syspath_prepend(str(ROOT / "examples" / "fastapi_service"))
    answers = importlib.import_module("answers")
    app = fastapi.FastAPI()
    answers.install(app)

    @app.get("/")
    def broken():
        raise ZeroDivisionError

    async def ask():
        transport = httpx.ASGITransport(app, raise_app_exceptions=False)
        async with httpx.AsyncClient(transport=transport, base_url="http://x") as client:
            return await client.get("/")

    answer = asyncio.run(ask())
    assert answer.status_code == 500
    assert answer.json()["error"]["code"] == "internal"


OWN_FILES = {
    "medium": "electronic",
    "body": "Sở Nội vụ gửi danh sách cử đi tập huấn (Phụ lục kèm theo)./.",
    "annexes": [
        {"title": "DANH SÁCH DỰ TẬP HUẤN", "body": "1. Phòng Tổ chức./.", "own_file": True},
        {"title": "LỊCH TẬP HUẤN", "body": "Ngày 02/4/2026./.", "own_file": True},
    ],
}


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


def blocks(part: list[dict]):
    """Paragraphs of a drawn page, in reading order."""
    for block in part:
        if "rows" in block:
            for row in block["rows"]:
                for cell in row:
                    yield from blocks(cell["blocks"])
        else:
            yield block


def drawn(block: dict) -> str:
    return "\n".join("".join(run["text"] for run in line) for line in block["lines"])


@pytest.mark.parametrize("slug", sorted(path.stem for path in (ROOT / "examples" / "types").glob("*.yaml")))
def test_the_drawn_page_says_what_the_word_file_says(client, slug):
    document = congvan.load(ROOT / "examples" / "types" / f"{slug}.yaml")
    pages = client.post("/sheet", json=congvan.to_dict(document)).json()
    shown = [drawn(block) for page in pages for block in (*blocks(page["blocks"]), *page["foot"])]
    text = (
        paragraph.text
        for file in congvan.render_files(document, check=False).values()
        for paragraph in read_layout(file).paragraphs
        if paragraph.place.story == "body"
    )
    assert sorted(shown) == sorted(text)


def test_the_drawn_page_looks_like_the_word_file(client):
    data = LETTER | {
        "urgency": "khan",
        "annexes": [{"title": "BIỂU", "body": "| A | B |\n|---|---|\n| 1 | 2 |", "landscape": True}],
    }
    letter, annex = client.post("/sheet", json=data).json()
    assert (annex["width"], annex["height"]) == (letter["height"], letter["width"])
    by_text = {drawn(block): block for block in blocks(letter["blocks"])}
    motto = by_text["Độc lập - Tự do - Hạnh phúc"]
    assert (motto["align"], motto["lines"][0][0]["bold"], motto["lines"][0][0]["size"]) == (
        "center",
        True,
        13,
    )
    assert by_text["Lạng Sơn, ngày 26 tháng 3 năm 2026"]["lines"][0][0]["italic"]
    (table,) = (block for block in annex["blocks"] if "rows" in block)
    assert [[cell["bordered"] for cell in row] for row in table["rows"]] == [[True, True], [True, True]]
    assert "KHẨN" in by_text


@pytest.mark.parametrize(("method", "route"), [("GET", "/nowhere"), ("GET", "/check"), ("POST", "/read")])
def test_wrong_requests_are_answered_in_the_same_form(client, method, route):
    answer = client.request(method, route)
    assert 400 <= answer.status_code < 500
    assert answer.json()["error"]["code"]


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


@pytest.mark.visual
@pytest.mark.skipif(
    not (shutil.which("soffice") and shutil.which("pdftoppm")),
    reason="LibreOffice or Poppler is not installed",
)
def test_a_preview_is_a_picture_even_of_a_letter_with_faults(client):
    answer = client.post("/preview", json=LETTER | {"to": None})
    assert answer.status_code == 200
    assert answer.content.startswith(b"\x89PNG")


@pytest.mark.visual
@pytest.mark.skipif(
    not (shutil.which("soffice") and shutil.which("pdftoppm")),
    reason="LibreOffice or Poppler is not installed",
)
def test_many_previews_at_once_hold_up_nobody_else(service):
    async def run() -> tuple[list[int], int]:
        async with httpx.AsyncClient(base_url=service.url, timeout=300) as client:
            previews = [asyncio.create_task(client.post("/preview", json=LETTER)) for _ in range(45)]
            check = await client.post("/check", json=LETTER)
            waiting = sum(not preview.done() for preview in previews)
            assert check.status_code == 200
            return [(await preview).status_code for preview in previews], waiting

    codes, waiting = asyncio.run(run())
    assert waiting
    assert set(codes) == {200, 503}
    assert codes.count(200) <= 12


def test_without_libreoffice_there_is_no_preview(service, tmp_path):
    with started(PATH=str(tmp_path)) as bare:
        answer = httpx.post(f"{bare.url}/preview", json=LETTER, timeout=60)
    assert answer.status_code == 501
    assert "LibreOffice" in answer.json()["error"]["message"]


def test_the_answers_are_the_command_lines(client, tmp_path):
    bad = LETTER | {"subject": "Về việc họp."}
    file = tmp_path / "letter.json"
    file.write_text(json.dumps(bad, ensure_ascii=False), encoding="utf-8")
    paths = {finding.code for finding in congvan.check(file)}
    assert {code for code, _ in findings(client.post("/check", json=bad))} == paths

"""What the web service refuses, over real HTTP: hostile files and bodies, too large, too slow, of another kind."""

import asyncio
import importlib
import json
import re
import socket

import pytest
from tests.examples import hostile
from tests.examples.answers import findings
from tests.examples.data import LETTER
from tests.examples.hostile import MEGABYTE
from tests.examples.service import ROOT

httpx = pytest.importorskip("httpx", reason="httpx is not installed (extra: examples)")
fastapi = pytest.importorskip("fastapi", reason="fastapi is not installed (extra: examples)")
HTTPException = fastapi.exceptions.StarletteHTTPException


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


@pytest.mark.parametrize(("method", "route"), [("GET", "/nowhere"), ("GET", "/check"), ("POST", "/read")])
def test_wrong_requests_are_answered_in_the_same_form(client, method, route):
    answer = client.request(method, route)
    assert 400 <= answer.status_code < 500
    assert answer.json()["error"]["code"]

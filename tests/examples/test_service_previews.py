"""Pictures of pages by the web service: one at a time, few wait, and nobody else is held up."""

import asyncio
import importlib
import shutil

import pytest
from tests.examples.data import LETTER
from tests.examples.service import ROOT
from tests.examples.service import service as started

httpx = pytest.importorskip("httpx", reason="httpx is not installed (extra: examples)")
pytest.importorskip("fastapi", reason="fastapi is not installed (extra: examples)")


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

"""Thousands of requests to the web service of the examples, fifty at once, and what they do to it.

    python -m tools.load [REQUESTS]       (default: 5000)

Every answer is compared with what its own letter must give; hostile uploads come in between. Exits with 1 where an
answer is wrong or another's, or where the process has grown between the first thousand requests and the last.
"""

import asyncio
import io
import sys
import time
import zipfile
from collections import Counter
from collections.abc import Awaitable, Callable

import httpx
from attrs import define, field
from tests.examples import hostile
from tests.examples.service import service

AT_ONCE = 50
FIRST = 1000
MOST_GROWTH = 16 * 2**20
"""Bytes, between the first thousand requests and the last: the noise of an allocator, not a leak."""


def letter(number: int) -> dict[str, object]:
    """A letter that no other is like."""
    return {
        "type": "cong-van", "issuer": {"parent": "UBND TỈNH LẠNG SƠN", "name": "SỞ NỘI VỤ", "code": "SNV"},
        "number": number, "unit": "VP", "place": "Lạng Sơn", "date": "2026-03-26", "to": [f"Phòng số {number}"],
        "subject": f"tổ chức tập huấn lần {number}", "body": f"Sở Nội vụ tổ chức tập huấn lần {number}./.",
        "signature": {"position": "GIÁM ĐỐC", "name": "Nguyễn Văn An"}, "recipients": ["Như trên", f"Tổ {number}"],
        "archive": {"units": ["VT"]},
    }  # fmt: skip


def _text(word_file: bytes) -> str:
    return zipfile.ZipFile(io.BytesIO(word_file)).read("word/document.xml").decode()


def _is_of(number: int, text: str) -> bool:
    return all(part in text for part in (f"Phòng số {number}", f"Tổ {number}", f"lần {number}"))


@define
class Load:
    """One client with fifty requests on their way, and what came of them."""

    client: httpx.AsyncClient
    counts: Counter[str] = field(factory=Counter)
    wrong: list[str] = field(factory=list)
    longest: float = 0.0
    _bad_files: tuple[tuple[str, bytes], ...] = field(
        factory=lambda: tuple((name, make()) for name, make in hostile.FILES.items())
    )

    async def _checked(self, number: int) -> bool:
        good = await self.client.post("/check", json=letter(number))
        bad = await self.client.post("/check", json=letter(number) | {"subject": f"Việc thứ {number}."})
        (clean,), (faulty,) = good.json()["files"], bad.json()["files"]
        (finding,) = faulty["findings"]
        told = (finding["code"], finding["path"], finding["expected"])
        return clean["findings"] == [] and told == ("CV407", "subject", f"Việc thứ {number}")

    async def _rendered_and_read(self, number: int) -> bool:
        written = (await self.client.post("/render", json=letter(number))).content
        answer = await self.client.post("/read", files={"file": (f"{number}.docx", written)})
        return _is_of(number, _text(written)) and answer.json()["document"]["number"] == number

    async def _refused(self, number: int) -> bool:
        name, content = self._bad_files[number % len(self._bad_files)]
        answer = await self.client.post("/check-file", files={"file": (name, content)})
        return 400 <= answer.status_code < 500 and answer.json()["error"]["message"].startswith(name)

    async def one(self, number: int) -> None:
        """Two requests, or a hostile one, by the number's turn."""
        turns: tuple[tuple[str, int, Callable[[int], Awaitable[bool]]], ...] = (
            ("check", 2, self._checked), ("render and read", 2, self._rendered_and_read), ("hostile", 1, self._refused),
        )  # fmt: skip
        name, requests, turn = turns[number % len(turns)]
        begun = time.perf_counter()
        if not await turn(number):
            self.wrong.append(f"{name} {number}")
        self.longest = max(self.longest, time.perf_counter() - begun)
        self.counts[name] += requests


async def _work(load: Load, until: int, numbers: "list[int]") -> None:
    async def worker() -> None:
        while sum(load.counts.values()) < until:
            numbers[0] += 1
            await load.one(numbers[0])

    await asyncio.gather(*(worker() for _ in range(AT_ONCE)))


async def _run(url: str, memory: Callable[[], int], requests: int) -> int:
    # The server closes what was idle for 5 s; a client that lets go sooner never writes into a closing connection.
    limits = httpx.Limits(max_connections=AT_ONCE, keepalive_expiry=2)
    async with httpx.AsyncClient(base_url=url, timeout=120, limits=limits) as client:
        load, numbers = Load(client), [1000]
        seen = []
        for until in range(FIRST, requests + 1, FIRST):
            begun = time.perf_counter()
            await _work(load, until, numbers)
            seen.append(memory())
            took = time.perf_counter() - begun
            print(
                f"{sum(load.counts.values()):>6} requests  {seen[-1] / 2**20:6.1f} MB  {FIRST / took:5.0f} a second",
                flush=True,
            )
    grown = seen[-1] - seen[0]
    print(
        f"{dict(load.counts)}; wrong: {len(load.wrong)} {load.wrong[:5]}; longest turn {load.longest:.1f} s; grown by {grown / 2**20:.1f} MB"
    )
    return 1 if load.wrong or grown > MOST_GROWTH else 0


if __name__ == "__main__":
    with service() as running:
        sys.exit(asyncio.run(_run(running.url, lambda: running.memory, int(*sys.argv[1:] or ["5000"]))))

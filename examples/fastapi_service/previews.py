"""Pictures of pages by LibreOffice, which takes a core and much memory: one at a time, and few wait."""

import asyncio

from fastapi import HTTPException, Request
from fastapi.concurrency import run_in_threadpool
from starlette.requests import ClientDisconnect

import congvan

MOST_WAITING = 5
MOST_SECONDS = 60.0
"""Of each of the two programs."""


class Previews:
    """The queue to LibreOffice. Who waits holds no thread, and who has gone away meanwhile is passed over."""

    def __init__(self) -> None:
        self._turn = asyncio.Semaphore(1)
        self._present = 0

    async def picture(self, word_file: bytes, request: Request) -> bytes:
        """The first page as PNG. Raises `MissingProgramError`, `ConversionError`, 503 where too many wait."""
        if self._present > MOST_WAITING:
            raise HTTPException(503, "đang có nhiều người xem trước, hãy thử lại sau ít phút.")
        self._present += 1
        try:
            async with self._turn:
                if await request.is_disconnected():
                    raise ClientDisconnect
                return await run_in_threadpool(_picture, word_file)
        finally:
            self._present -= 1


def _picture(word_file: bytes) -> bytes:
    return congvan.to_png(congvan.to_pdf(word_file, time_limit=MOST_SECONDS), time_limit=MOST_SECONDS)

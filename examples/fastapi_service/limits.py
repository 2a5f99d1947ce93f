"""How much a client may send and how long it may take, whatever the request says about itself."""

import asyncio

from answers import refusal
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.types import ASGIApp, Message, Receive, Scope, Send

MOST_BYTES = 2**20
"""Of a document as data, which is text alone: some four hundred pages."""

MOST_BYTES_OF_FILES = 5 * 2**20
"""Of a file, which may hold pictures."""

MOST_SECONDS = 30.0
"""From the head of a request to the end of its body: 5 MB over a line of 1.5 Mbit/s."""

FILES = ("/read", "/check-file")
"""Routes that take files."""

TOO_SLOW = HTTPException(408, f"dữ liệu không đến đủ trong {MOST_SECONDS:.0f} giây.")


class BodyLimit:
    """ASGI middleware: a body too large or too slow ends the request, with 413 or 408, before it is kept anywhere."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        most = MOST_BYTES_OF_FILES if scope["path"] in FILES else MOST_BYTES
        too_large = HTTPException(413, f"dữ liệu gửi lên lớn hơn {most // 2**20} MB.")
        request = Request(scope)
        if int(request.headers.get("content-length", 0)) > most:
            await refusal(request, too_large)(scope, receive, send)
            return
        deadline = asyncio.get_running_loop().time() + MOST_SECONDS
        arrived = 0
        arrives = True

        async def counted() -> Message:
            nonlocal arrived, arrives
            if not arrives:
                return await receive()
            try:
                async with asyncio.timeout_at(deadline):
                    message = await receive()
            except TimeoutError:
                raise TOO_SLOW from None
            arrived += len(message.get("body", b""))
            arrives = message.get("more_body", False)
            if arrived > most:
                raise too_large
            return message

        await self.app(scope, counted, send)

"""How much a client may send: counted while it arrives, whatever the request says about itself."""

from fastapi import HTTPException
from starlette.types import ASGIApp, Message, Receive, Scope, Send

MOST_BYTES = 2**20
"""Of a document as data, which is text alone: some four hundred pages."""

MOST_BYTES_OF_FILES = 5 * 2**20
"""Of a file, which may hold pictures."""

FILES = ("/read", "/check-file")
"""Routes that take files."""


class BodyLimit:
    """ASGI middleware: a body above the limit ends the request with 413 before it is kept anywhere."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        most = MOST_BYTES_OF_FILES if scope["path"] in FILES else MOST_BYTES
        arrived = 0

        async def counted() -> Message:
            nonlocal arrived
            message = await receive()
            arrived += len(message.get("body", b""))
            if arrived > most:
                raise HTTPException(413, f"dữ liệu gửi lên lớn hơn {most // 2**20} MB.")
            return message

        await self.app(scope, counted, send)

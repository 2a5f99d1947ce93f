"""How much a client may send: counted while it arrives, whatever the request says about itself."""

from fastapi import HTTPException
from starlette.types import ASGIApp, Message, Receive, Scope, Send

MOST_BYTES = 5 * 2**20


class BodyLimit:
    """ASGI middleware: a body above the limit ends the request with 413 before it is kept anywhere."""

    def __init__(self, app: ASGIApp, most: int = MOST_BYTES) -> None:
        self.app = app
        self.most = most

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        arrived = 0

        async def counted() -> Message:
            nonlocal arrived
            message = await receive()
            arrived += len(message.get("body", b""))
            if arrived > self.most:
                raise HTTPException(413, f"dữ liệu gửi lên lớn hơn {self.most // 2**20} MB.")
            return message

        await self.app(scope, counted, send)

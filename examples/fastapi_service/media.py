"""Which media type of body a route takes; another is refused before anything is made of it."""

from fastapi import HTTPException, Request


def json_alone(request: Request) -> None:
    """Refuse a body that says it is something else than JSON. One that says nothing is read as JSON."""
    kind = _kind(request)
    if kind and kind != "application/json" and not kind.endswith("+json"):
        raise HTTPException(415, f"cần gửi văn bản dưới dạng JSON (application/json), không phải {kind}.")


def multipart_alone(request: Request) -> None:
    """Refuse a body that is no form with a file."""
    kind = _kind(request)
    if kind != "multipart/form-data":
        raise HTTPException(415, "cần gửi tệp ở mục «file» của biểu mẫu (multipart/form-data).")


def _kind(request: Request) -> str:
    return request.headers.get("content-type", "").partition(";")[0].strip().lower()

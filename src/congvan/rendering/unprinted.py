"""What a document may hold and no template prints yet."""

from typing import ClassVar

from attrs import define

from congvan.errors import CongvanError
from congvan.messages import Bilingual

FIGURE = Bilingual("hình trong nội dung", "figures in the body")
LANDSCAPE = Bilingual("trang nằm ngang", "landscape pages")
SIGNATURE_IMAGE = Bilingual("hình ảnh chữ ký và dấu", "pictures of signature and seal")


@define(eq=False)
class UnprintedContentError(CongvanError):
    """A document holds what the printed page would leave out without a word."""

    code: ClassVar[str] = "unprinted-content"
    text: ClassVar[Bilingual] = Bilingual(
        "chưa in được {what.vi}; bỏ phần này khỏi văn bản hoặc đưa vào sau bằng Word.",
        "{what.en} cannot be printed yet; leave them out, or add them in Word afterwards.",
    )

    what: Bilingual

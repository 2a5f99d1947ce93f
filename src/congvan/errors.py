"""The root of every exception that congvan raises, and what the system's own errors mean."""

import errno
import os
from functools import cache
from typing import Any, ClassVar

from attrs import define, fields, fields_dict

from congvan.messages import Bilingual, Language


@define
class CongvanError(Exception):
    """Root of the library's exceptions: a small data class with a code and a message in two languages.

    A subclass sets `code` (stable, kebab-case) and `text` (`{field}` parameters are its own fields).
    """

    code: ClassVar[str] = "congvan-error"
    text: ClassVar[Bilingual] = Bilingual("Lỗi của congvan.", "congvan failed.")

    def message(self, language: Language = "vi") -> str:
        """What happened and where, for a clerk."""
        values = {name: getattr(self, name) for name in fields_dict(type(self))}
        return self.text.format(**values).say(language)

    @property
    def said(self) -> Bilingual:
        """The message in both languages."""
        return Bilingual(self.message("vi"), self.message("en"))

    def __str__(self) -> str:
        return self.message()

    def __reduce__(self) -> tuple[Any, ...]:
        given = {one.name: getattr(self, one.name) for one in fields(type(self)) if one.init}
        return _rebuilt, (type(self), given)


def _rebuilt(kind: type[CongvanError], values: dict[str, Any]) -> CongvanError:
    """What pickle makes of an exception again, its keyword-only fields included (worker processes raise too)."""
    return kind(**values)


_OF_SYSTEM = {
    errno.EACCES: "không có quyền",
    errno.EPERM: "không được phép",
    errno.ENOENT: "không có tệp hoặc thư mục này",
    errno.EEXIST: "tệp đã có",
    errno.EISDIR: "đây là thư mục",
    errno.ENOTDIR: "một phần của đường dẫn không phải thư mục",
    errno.ENOTEMPTY: "thư mục không trống",
    errno.ENAMETOOLONG: "tên tệp quá dài",
    errno.EINVAL: "tên tệp hoặc thao tác không hợp lệ",
    errno.ELOOP: "quá nhiều liên kết tượng trưng",
    errno.EXDEV: "tệp ở hai ổ đĩa khác nhau",
    errno.ENOSPC: "hết chỗ trên ổ đĩa",
    errno.EDQUOT: "hết hạn mức ổ đĩa",
    errno.EFBIG: "tệp quá lớn",
    errno.EROFS: "ổ đĩa chỉ cho đọc",
    errno.EIO: "lỗi đọc, ghi của ổ đĩa",
    errno.EBUSY: "tệp đang được dùng",
    errno.ETXTBSY: "tệp đang được dùng",
    errno.EMFILE: "mở quá nhiều tệp cùng lúc",
    errno.ENFILE: "mở quá nhiều tệp cùng lúc",
    errno.ENOMEM: "không đủ bộ nhớ",
    errno.ENXIO: "không có thiết bị này",
    errno.ENODEV: "không có thiết bị này",
    errno.ESTALE: "tệp trên máy chủ không còn nữa",
    errno.ETIMEDOUT: "quá thời gian chờ",
    errno.EPIPE: "chương trình nhận kết quả đã đóng",
}
"""What the system's errors mean, for a clerk; English has the system's own words."""


@cache
def _by_text() -> dict[str, str]:
    of_python = {"embedded null byte": "tên tệp có ký tự NUL"}
    return {os.strerror(number): meaning for number, meaning in _OF_SYSTEM.items()} | of_python


def reason_of(error: "OSError | ValueError | str | Bilingual") -> Bilingual:
    """Why the system refused: of its exception, or of its own words (`strerror`), where it has no meaning known here."""
    if isinstance(error, Bilingual):
        return error
    words = (error.strerror if isinstance(error, OSError) else None) or str(error) or type(error).__name__
    return Bilingual(_by_text().get(words, words), words)

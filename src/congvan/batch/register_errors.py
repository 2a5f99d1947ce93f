"""What can go wrong with a register of outgoing documents."""

from typing import ClassVar

from attrs import define

from congvan.errors import CongvanError
from congvan.messages import Bilingual


@define(eq=False)
class RegisterError(CongvanError):
    """A register could not be used."""

    code: ClassVar[str] = "register"
    text: ClassVar[Bilingual] = Bilingual(
        "{file}: không dùng được sổ đăng ký ({reason}).", "{file}: the register cannot be used ({reason})."
    )

    file: str
    reason: str = ""


@define(eq=False)
class NoRegisterError(RegisterError):
    """There is no register at the path, and none was to be made."""

    code: ClassVar[str] = "no-register"
    text: ClassVar[Bilingual] = Bilingual(
        "{file}: chưa có sổ đăng ký này; kiểm tra lại đường dẫn, hoặc tạo sổ mới bằng --create (với congvan batch: --create-register).",
        "{file}: there is no such register; look at the path, or make a new one with --create (of congvan batch: --create-register).",
    )


@define(eq=False)
class UnopenableRegisterError(RegisterError):
    """The file cannot be opened: its folder is missing or closed."""

    code: ClassVar[str] = "register-unopenable"
    text: ClassVar[Bilingual] = Bilingual(
        "{file}: không mở được sổ đăng ký; thư mục chưa có, hoặc không có quyền ghi ở đó.",
        "{file}: the register cannot be opened; its folder is missing, or may not be written to.",
    )


@define(eq=False)
class RegisterLockedError(RegisterError):
    """Another program holds the register and did not let go in time."""

    code: ClassVar[str] = "register-locked"
    text: ClassVar[Bilingual] = Bilingual(
        "{file}: sổ đăng ký đang được chương trình khác ghi; thử lại sau.",
        "{file}: another program is writing to the register; try again later.",
    )


@define(eq=False)
class NotARegisterError(RegisterError):
    """The file is no register: another kind of file, another program's database, or damaged."""

    code: ClassVar[str] = "not-a-register"
    text: ClassVar[Bilingual] = Bilingual(
        "{file}: tệp này không phải sổ đăng ký văn bản đi, hoặc đã hỏng.",
        "{file}: this file is no register of outgoing documents, or it is damaged.",
    )


@define(eq=False)
class NewerRegisterError(RegisterError):
    """The register was written by a later version."""

    code: ClassVar[str] = "newer-register"
    text: ClassVar[Bilingual] = Bilingual(
        "{file}: sổ đăng ký do phiên bản mới hơn ghi; hãy cập nhật chương trình.",
        "{file}: the register was written by a later version; update the program.",
    )


@define(eq=False)
class ReadOnlyRegisterError(RegisterError):
    """The register, or the folder it is in, may not be written to."""

    code: ClassVar[str] = "read-only-register"
    text: ClassVar[Bilingual] = Bilingual(
        "{file}: không có quyền ghi vào sổ đăng ký hoặc thư mục chứa nó.",
        "{file}: the register or its folder may not be written to.",
    )


@define(eq=False)
class RegisterDiskFullError(RegisterError):
    """There is no room left to write; no number was issued."""

    code: ClassVar[str] = "register-disk-full"
    text: ClassVar[Bilingual] = Bilingual(
        "{file}: hết chỗ trên đĩa, chưa cấp số nào.", "{file}: the disk is full; no number was issued."
    )


@define(eq=False)
class NumberTakenError(CongvanError):
    """A number of a series, or a number with its symbol, is in the register already."""

    code: ClassVar[str] = "number-taken"
    text: ClassVar[Bilingual] = Bilingual(
        "số {printed} năm {year} của {issuer} đã có trong sổ: {other}.",
        "{printed} of {year}, {issuer}, is in the register already: {other}.",
    )

    printed: str
    year: int
    issuer: str
    other: str


@define(eq=False)
class ReservationLostError(CongvanError):
    """A number was to be confirmed that is not reserved any more, because it was released, reused or voided."""

    code: ClassVar[str] = "reservation-lost"
    text: ClassVar[Bilingual] = Bilingual(
        "số {number} năm {year} của {issuer} không còn được giữ chỗ; hãy lấy số khác.",
        "number {number} of {year}, {issuer}, is not reserved any more; take another one.",
    )

    number: int
    year: int
    issuer: str


@define(eq=False)
class RowNumberLostError(CongvanError):
    """A row's document was written with a number that was released meanwhile."""

    code: ClassVar[str] = "row-number-lost"
    text: ClassVar[Bilingual] = Bilingual(
        "dòng {row}: số {number} không còn được giữ chỗ; chạy tiếp bằng --resume để lấy số khác.",
        "row {row}: number {number} is not reserved any more; go on with --resume to draw another one.",
    )

    row: int
    number: int


@define(eq=False)
class NoSuchEntryError(CongvanError):
    """The register has no such number."""

    code: ClassVar[str] = "no-such-entry"
    text: ClassVar[Bilingual] = Bilingual(
        "sổ không có số {number} năm {year}.", "the register has no number {number} of {year}."
    )

    number: int
    year: int


@define(eq=False)
class AlreadyVoidError(CongvanError):
    """The number is void already."""

    code: ClassVar[str] = "already-void"
    text: ClassVar[Bilingual] = Bilingual(
        "số {number} năm {year} đã hủy trước đó: {reason}.",
        "number {number} of {year} is void already: {reason}.",
    )

    number: int
    year: int
    reason: str


@define(eq=False)
class NoIssuerError(CongvanError):
    """A document without an issuing body cannot be numbered."""

    code: ClassVar[str] = "no-issuer"
    text: ClassVar[Bilingual] = Bilingual(
        "văn bản chưa có cơ quan ban hành nên không cấp số được.",
        "the document has no issuing body, so it cannot be numbered.",
    )


@define(eq=False)
class NotANumberError(CongvanError):
    """The numbers of a register begin with 1."""

    code: ClassVar[str] = "not-a-number"
    text: ClassVar[Bilingual] = Bilingual(
        "số văn bản đi bắt đầu từ 1, không thể là {number}.", "numbers begin with 1; {number} is none."
    )

    number: int

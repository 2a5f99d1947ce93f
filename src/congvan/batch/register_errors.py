"""What can go wrong with a register of outgoing documents."""

from attrs import define

from congvan.errors import CongvanError
from congvan.messages import Bilingual


@define
class RegisterError(CongvanError):
    """A register could not be used."""

    code = "register"
    text = Bilingual(
        "{file}: không dùng được sổ đăng ký ({reason}).", "{file}: the register cannot be used ({reason})."
    )

    file: str
    reason: str = ""


@define
class NoRegisterError(RegisterError):
    """There is no register at the path, and none was to be made."""

    code = "no-register"
    text = Bilingual(
        "{file}: chưa có sổ đăng ký này; kiểm tra lại đường dẫn, hoặc tạo sổ mới bằng --create (với congvan batch: --create-register).",
        "{file}: there is no such register; look at the path, or make a new one with --create (of congvan batch: --create-register).",
    )


@define
class UnopenableRegisterError(RegisterError):
    """The file cannot be opened: its folder is missing or closed."""

    code = "register-unopenable"
    text = Bilingual(
        "{file}: không mở được sổ đăng ký; thư mục chưa có, hoặc không có quyền ghi ở đó.",
        "{file}: the register cannot be opened; its folder is missing, or may not be written to.",
    )


@define
class RegisterLockedError(RegisterError):
    """Another program holds the register and did not let go in time."""

    code = "register-locked"
    text = Bilingual(
        "{file}: sổ đăng ký đang được chương trình khác ghi; thử lại sau.",
        "{file}: another program is writing to the register; try again later.",
    )


@define
class NotARegisterError(RegisterError):
    """The file is no register: another kind of file, another program's database, or damaged."""

    code = "not-a-register"
    text = Bilingual(
        "{file}: tệp này không phải sổ đăng ký văn bản đi, hoặc đã hỏng.",
        "{file}: this file is no register of outgoing documents, or it is damaged.",
    )


@define
class NewerRegisterError(RegisterError):
    """The register was written by a later version."""

    code = "newer-register"
    text = Bilingual(
        "{file}: sổ đăng ký do phiên bản mới hơn ghi; hãy cập nhật chương trình.",
        "{file}: the register was written by a later version; update the program.",
    )


@define
class ReadOnlyRegisterError(RegisterError):
    """The register, or the folder it is in, may not be written to."""

    code = "read-only-register"
    text = Bilingual(
        "{file}: không có quyền ghi vào sổ đăng ký hoặc thư mục chứa nó.",
        "{file}: the register or its folder may not be written to.",
    )


@define
class RegisterDiskFullError(RegisterError):
    """There is no room left to write; no number was issued."""

    code = "register-disk-full"
    text = Bilingual(
        "{file}: hết chỗ trên đĩa, chưa cấp số nào.", "{file}: the disk is full; no number was issued."
    )


@define
class NumberTakenError(CongvanError):
    """A number of a series, or a number with its symbol, is in the register already."""

    code = "number-taken"
    text = Bilingual(
        "số {printed} năm {year} của {issuer} đã có trong sổ: {other}.",
        "{printed} of {year}, {issuer}, is in the register already: {other}.",
    )

    printed: str
    year: int
    issuer: str
    other: str


@define
class ReservationLostError(CongvanError):
    """A number was to be confirmed that is not reserved any more, because it was released, reused or voided."""

    code = "reservation-lost"
    text = Bilingual(
        "số {number} năm {year} của {issuer} không còn được giữ chỗ; hãy lấy số khác.",
        "number {number} of {year}, {issuer}, is not reserved any more; take another one.",
    )

    number: int
    year: int
    issuer: str


@define
class RowNumberLostError(CongvanError):
    """A row's document was written with a number that was released meanwhile."""

    code = "row-number-lost"
    text = Bilingual(
        "dòng {row}: số {number} không còn được giữ chỗ; chạy tiếp bằng --resume để lấy số khác.",
        "row {row}: number {number} is not reserved any more; go on with --resume to draw another one.",
    )

    row: int
    number: int


@define
class NoSuchEntryError(CongvanError):
    """The register has no such number."""

    code = "no-such-entry"
    text = Bilingual("sổ không có số {number} năm {year}.", "the register has no number {number} of {year}.")

    number: int
    year: int


@define
class AlreadyVoidError(CongvanError):
    """The number is void already."""

    code = "already-void"
    text = Bilingual(
        "số {number} năm {year} đã hủy trước đó: {reason}.",
        "number {number} of {year} is void already: {reason}.",
    )

    number: int
    year: int
    reason: str


@define
class NoIssuerError(CongvanError):
    """A document without an issuing body cannot be numbered."""

    code = "no-issuer"
    text = Bilingual(
        "văn bản chưa có cơ quan ban hành nên không cấp số được.",
        "the document has no issuing body, so it cannot be numbered.",
    )


@define
class NotANumberError(CongvanError):
    """The numbers of a register begin with 1."""

    code = "not-a-number"
    text = Bilingual(
        "số văn bản đi bắt đầu từ 1, không thể là {number}.", "numbers begin with 1; {number} is none."
    )

    number: int

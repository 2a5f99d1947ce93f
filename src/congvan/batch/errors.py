"""What can go wrong in a batch: with the table, with one row, with the folder."""

from attrs import define

from congvan.errors import CongvanError
from congvan.messages import Bilingual


@define
class UnreadableRowsError(CongvanError):
    """The table of rows cannot be read at all: `place` is the row or line where it fails, if there is one."""

    code = "unreadable-rows"
    text = Bilingual("{name}: {reason}", "{name}: {reason}")

    name: str
    reason: Bilingual


@define
class MissingExtraError(CongvanError):
    """Spreadsheets need a package that is not installed."""

    code = "missing-extra"
    text = Bilingual(
        '{name}: bảng tính cần cài thêm gói; hãy chạy: pip install "congvan[xlsx]"',
        '{name}: spreadsheets need a further package; run: pip install "congvan[xlsx]"',
    )

    name: str


@define
class BrokenRowError(CongvanError):
    """One row of the table cannot be taken apart into cells."""

    code = "broken-row"
    text = Bilingual("{reason}", "{reason}")

    reason: Bilingual


@define
class BadCellError(CongvanError):
    """A cell that the plan uses holds what cannot stand in a document."""

    code = "bad-cell"
    text = Bilingual("cột «{column}»: {reason}", "column “{column}”: {reason}")

    column: str
    reason: Bilingual


@define
class BlankCellError(CongvanError):
    """A text of the plan prints a cell that is blank."""

    code = "blank-cell"
    text = Bilingual(
        "cột «{column}»: ô để trống; nếu được phép trống thì viết {{{{ … | default('') }}}} trong kế hoạch.",
        "column “{column}”: the cell is blank; if it may be, write {{{{ … | default('') }}}} in the plan.",
    )

    column: str


@define
class NoSuchColumnError(CongvanError):
    """The plan asks for a column that the row does not have."""

    code = "no-such-column"
    text = Bilingual("không có cột «{column}».", "there is no column “{column}”.")

    column: str


@define
class FailedExpressionError(CongvanError):
    """An expression of the plan fails on the values of a row; `path` is its key."""

    code = "failed-expression"
    text = Bilingual(
        "{path}: biểu thức không tính được ({reason}).", "{path}: the expression fails ({reason})."
    )

    path: str
    reason: Bilingual


@define
class UnsuitableValueError(CongvanError):
    """A filter, or a text, is given a value of a kind that it cannot take."""

    code = "unsuitable-value"
    text = Bilingual("{reason}", "{reason}")

    reason: Bilingual


@define
class InvalidRowError(CongvanError):
    """What the row makes of the plan is not a document: key, and what is wrong."""

    code = "invalid-document"
    text = Bilingual("{reason}", "{reason}")

    path: str
    reason: Bilingual


@define
class UnusableNameError(CongvanError):
    """Nothing of an output name is left that a file may be called."""

    code = "unusable-name"
    text = Bilingual("tên tệp «{name}» không dùng được.", "“{name}” cannot be the name of a file.")

    name: str


@define
class DuplicateNameError(CongvanError):
    """An earlier row has the same output name, as file systems compare names."""

    code = "duplicate-name"
    text = Bilingual(
        "tên tệp «{name}» đã dùng cho dòng {row}.", "the file name “{name}” is already that of row {row}."
    )

    name: str
    row: int


@define
class OutputExistsError(CongvanError):
    """The folder holds the manifest of an earlier run, which must be resumed or left alone."""

    code = "output-exists"
    text = Bilingual(
        "{folder}: thư mục đã có kết quả của lần chạy trước; chạy tiếp bằng --resume, hoặc chọn thư mục khác.",
        "{folder}: the folder holds the results of an earlier run; go on with --resume, or choose another.",
    )

    folder: str


@define
class NumberedPlanError(CongvanError):
    """The plan gives its documents numbers, and a register is to give them others."""

    code = "numbered-plan"
    text = Bilingual(
        "{name}: kế hoạch đã có khóa «number»; bỏ khóa này để lấy số từ sổ, hoặc bỏ --register.",
        "{name}: the plan has the key “number”; remove it to draw numbers from the register, or leave out --register.",
    )

    name: str


@define
class RegisterWantedError(CongvanError):
    """A run that was numbered by a register is to go on without."""

    code = "register-wanted"
    text = Bilingual(
        "{folder}: lần chạy trước lấy số từ sổ đăng ký; chạy tiếp với --register như lần đó.",
        "{folder}: the earlier run drew its numbers from a register; go on with --register as it did.",
    )

    folder: str


@define
class OtherRegisterError(CongvanError):
    """A run is to go on with a register that has not given its numbers."""

    code = "other-register"
    text = Bilingual(
        "{folder}: sổ đăng ký này không có các số đã cấp cho thư mục; dùng đúng sổ của lần chạy trước.",
        "{folder}: this register lacks numbers that the folder's documents have; use the one of the earlier run.",
    )

    folder: str


@define
class WorkerLostError(CongvanError):
    """A process that was making documents ended without a word (killed, or out of memory)."""

    code = "worker-lost"
    text = Bilingual(
        "một tiến trình con bị dừng đột ngột (có thể do thiếu bộ nhớ); chạy tiếp bằng --resume, giảm --jobs.",
        "a worker process ended abruptly (out of memory, perhaps); go on with --resume and fewer --jobs.",
    )


@define
class UnlikeDocumentsError(CongvanError):
    """Two documents cannot share one Word file: their templates differ, or they hold pictures of their own."""

    code = "unlike-documents"
    text = Bilingual(
        "không ghép được {first} và {second} vào một tệp: khác mẫu trình bày, hoặc có hình ảnh riêng.",
        "{first} and {second} cannot be put into one file: they differ in template, or hold pictures of their own.",
    )

    first: str
    second: str

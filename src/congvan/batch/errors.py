"""What can go wrong in a batch: with the table, with one row, with the folder."""

from typing import ClassVar

from attrs import define

from congvan.errors import CongvanError
from congvan.messages import Bilingual, Language


@define(eq=False)
class UnreadableRowsError(CongvanError):
    """The table of rows cannot be read at all: `place` is the row or line where it fails, if there is one."""

    code: ClassVar[str] = "unreadable-rows"
    text: ClassVar[Bilingual] = Bilingual("{name}: {reason}", "{name}: {reason}")

    name: str
    reason: Bilingual

    def message(self, language: Language = "vi") -> str:
        """Which table, and why it cannot be read."""
        return f"{self.name}: {self.reason.say(language)}"


@define(eq=False)
class MissingExtraError(CongvanError):
    """Spreadsheets need a package that is not installed."""

    code: ClassVar[str] = "missing-extra"
    text: ClassVar[Bilingual] = Bilingual(
        '{name}: bảng tính cần cài thêm gói; hãy chạy: pip install "congvan[xlsx]"',
        '{name}: spreadsheets need a further package; run: pip install "congvan[xlsx]"',
    )

    name: str


@define(eq=False)
class BrokenRowError(CongvanError):
    """One row of the table cannot be taken apart into cells."""

    code: ClassVar[str] = "broken-row"
    text: ClassVar[Bilingual] = Bilingual("dòng hỏng", "a broken row")

    reason: Bilingual

    def message(self, language: Language = "vi") -> str:
        """Why."""
        return self.reason.say(language)


@define(eq=False)
class BadCellError(CongvanError):
    """A cell that the plan uses holds what cannot stand in a document."""

    code: ClassVar[str] = "bad-cell"
    text: ClassVar[Bilingual] = Bilingual("cột «{column}»: ô hỏng", "column “{column}”: a bad cell")

    column: str
    reason: Bilingual

    def message(self, language: Language = "vi") -> str:
        """Which column, and what is wrong."""
        column = Bilingual("cột «{column}»", "column “{column}”").format(column=self.column)
        return f"{column.say(language)}: {self.reason.say(language)}"


@define(eq=False)
class BlankCellError(CongvanError):
    """A text of the plan prints a cell that is blank."""

    code: ClassVar[str] = "blank-cell"
    text: ClassVar[Bilingual] = Bilingual(
        "cột «{column}»: ô để trống; nếu được phép trống thì viết {{{{ … | default('') }}}} trong kế hoạch.",
        "column “{column}”: the cell is blank; if it may be, write {{{{ … | default('') }}}} in the plan.",
    )

    column: str


@define(eq=False)
class NoSuchColumnError(CongvanError):
    """The plan asks for a column that the row does not have."""

    code: ClassVar[str] = "no-such-column"
    text: ClassVar[Bilingual] = Bilingual("không có cột «{column}».", "there is no column “{column}”.")

    column: str


@define(eq=False)
class FailedExpressionError(CongvanError):
    """An expression of the plan fails on the values of a row; `path` is its key."""

    code: ClassVar[str] = "failed-expression"
    text: ClassVar[Bilingual] = Bilingual(
        "{path}: biểu thức không tính được ({reason}).", "{path}: the expression fails ({reason})."
    )

    path: str
    reason: Bilingual


@define(eq=False)
class UnsuitableValueError(CongvanError):
    """A filter, or a text, is given a value of a kind that it cannot take."""

    code: ClassVar[str] = "unsuitable-value"
    text: ClassVar[Bilingual] = Bilingual("{reason}", "{reason}")

    reason: Bilingual


@define(eq=False)
class InvalidRowError(CongvanError):
    """What the row makes of the plan is not a document: key, and what is wrong."""

    code: ClassVar[str] = "invalid-document"
    text: ClassVar[Bilingual] = Bilingual("{reason}", "{reason}")

    path: str
    reason: Bilingual


@define(eq=False)
class UnusableNameError(CongvanError):
    """Nothing of an output name is left that a file may be called."""

    code: ClassVar[str] = "unusable-name"
    text: ClassVar[Bilingual] = Bilingual(
        "tên tệp «{name}» không dùng được.", "“{name}” cannot be the name of a file."
    )

    name: str


@define(eq=False)
class DuplicateNameError(CongvanError):
    """An earlier row has the same output name, as file systems compare names."""

    code: ClassVar[str] = "duplicate-name"
    text: ClassVar[Bilingual] = Bilingual(
        "tên tệp «{name}» đã dùng cho dòng {row}.", "the file name “{name}” is already that of row {row}."
    )

    name: str
    row: int


@define(eq=False)
class OutputExistsError(CongvanError):
    """The folder holds the manifest of an earlier run, which must be resumed or left alone."""

    code: ClassVar[str] = "output-exists"
    text: ClassVar[Bilingual] = Bilingual(
        "{folder}: thư mục đã có kết quả của lần chạy trước; chạy tiếp bằng --resume, hoặc chọn thư mục khác.",
        "{folder}: the folder holds the results of an earlier run; go on with --resume, or choose another.",
    )

    folder: str


@define(eq=False)
class NumberedPlanError(CongvanError):
    """The plan gives its documents numbers, and a register is to give them others."""

    code: ClassVar[str] = "numbered-plan"
    text: ClassVar[Bilingual] = Bilingual(
        "{name}: kế hoạch đã có khóa «number»; bỏ khóa này để lấy số từ sổ, hoặc bỏ --register.",
        "{name}: the plan has the key “number”; remove it to draw numbers from the register, or leave out --register.",
    )

    name: str


@define(eq=False)
class RegisterWantedError(CongvanError):
    """A run that was numbered by a register is to go on without."""

    code: ClassVar[str] = "register-wanted"
    text: ClassVar[Bilingual] = Bilingual(
        "{folder}: lần chạy trước lấy số từ sổ đăng ký; chạy tiếp với --register như lần đó.",
        "{folder}: the earlier run drew its numbers from a register; go on with --register as it did.",
    )

    folder: str


@define(eq=False)
class OtherRegisterError(CongvanError):
    """A run is to go on with a register that has not given its numbers."""

    code: ClassVar[str] = "other-register"
    text: ClassVar[Bilingual] = Bilingual(
        "{folder}: sổ đăng ký này không có các số đã cấp cho thư mục; dùng đúng sổ của lần chạy trước.",
        "{folder}: this register lacks numbers that the folder's documents have; use the one of the earlier run.",
    )

    folder: str


@define(eq=False)
class WorkerLostError(CongvanError):
    """A process that was making documents ended without a word (killed, or out of memory)."""

    code: ClassVar[str] = "worker-lost"
    text: ClassVar[Bilingual] = Bilingual(
        "một tiến trình con bị dừng đột ngột (có thể do thiếu bộ nhớ); chạy tiếp bằng --resume, giảm --jobs.",
        "a worker process ended abruptly (out of memory, perhaps); go on with --resume and fewer --jobs.",
    )


@define(eq=False)
class UnlikeDocumentsError(CongvanError):
    """Two documents cannot share one Word file: their templates differ, or they hold pictures of their own."""

    code: ClassVar[str] = "unlike-documents"
    text: ClassVar[Bilingual] = Bilingual(
        "không ghép được {first} và {second} vào một tệp: khác mẫu trình bày, hoặc có hình ảnh riêng.",
        "{first} and {second} cannot be put into one file: they differ in template, or hold pictures of their own.",
    )

    first: str
    second: str

"""The `batch` table of a plan: how to name the documents and how to read the rows."""

from typing import Literal

from attrs import field, frozen

from congvan.model.fields import one_of
from congvan.model.text import label, must_be_texts, optional_text, required_text, to_texts

DEFAULT_NAME = "{{ '%04d' | format(index) }}.docx"

Encoding = Literal["utf-8", "utf-16", "windows-1258"]
Delimiter = Literal[",", ";", "tab"]
Kind = Literal["text", "number", "date"]


@frozen
class Reading:
    """How the cells of a table are read; what is not said is found out."""

    encoding: Encoding | None = field(default=None, metadata=label("Bảng mã", "encoding"))
    delimiter: Delimiter | None = field(default=None, metadata=label("Dấu phân cách", "delimiter"))
    sheet: str | None = optional_text("Trang tính", "sheet")
    types: dict[str, Kind] = field(factory=dict, metadata=label("Kiểu của các cột", "types of columns"))


@frozen(kw_only=True)
class RelatedTable(Reading):
    """A second table whose rows belong to rows of the first with the same value in the column `key`."""

    file: str = required_text("Tệp", "file")
    key: str = required_text("Cột khóa", "key column")
    lists: tuple[str, ...] = field(
        default=(),
        converter=to_texts,
        validator=must_be_texts,
        metadata=label("Các cột chứa danh sách", "columns that hold lists"),
    )


@frozen
class BatchSettings:
    """`name` is the pattern of output names, `rows` tells how the rows are read.

    `lists` are the columns whose cells hold several texts, parted by semicolons or line ends; `tables` further tables (`row.dai_bieu`); `template` a template's name or a .docx; `sizes` a size scheme of the
    standard. Files are found from the plan's folder.
    """

    name: str = field(default=DEFAULT_NAME, metadata=label("Tên tệp xuất ra", "output name"))
    rows: Reading | None = one_of(Reading, "Cách đọc bảng", "how the rows are read")
    lists: tuple[str, ...] = field(
        default=(),
        converter=to_texts,
        validator=must_be_texts,
        metadata=label("Các cột chứa danh sách", "columns that hold lists"),
    )
    tables: dict[str, RelatedTable] = field(factory=dict, metadata=label("Các bảng phụ", "further tables"))
    template: str | None = optional_text("Mẫu trình bày", "template")
    sizes: str | None = optional_text("Bộ cỡ chữ", "size scheme")

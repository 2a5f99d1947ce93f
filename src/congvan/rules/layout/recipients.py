"""Rules on the look of recipients and addressees, and on how they are printed (Phụ lục I, Phần I, Mục II, khoản 9, điểm d)."""

from collections.abc import Iterator, Mapping
from itertools import pairwise

from attrs import frozen

from congvan.language import excerpt, regex
from congvan.messages import Bilingual
from congvan.model import Drafter
from congvan.model.components import Extent
from congvan.model.layout import Layout, Paragraph
from congvan.rules.archive import archive_form
from congvan.rules.layout.look import PLAIN, Look, ShownLine, cell_of, line_of, shown_line, style_faults
from congvan.rules.recipients import addressees_form, recipients_form
from congvan.rules.registry import (
    Fault,
    Faults,
    Unknown,
    also_on_layout,
    has_sample,
    is_minutes,
    rule,
    unless,
)
from congvan.standards import DocumentType, Standard

Origins = Mapping[str, tuple[Extent, ...]]


@frozen
class Item:
    """An item of a printed list."""

    lines: tuple[ShownLine, ...]

    @property
    def text(self) -> str:
        """What it says, its own dash and end mark included."""
        return " ".join([line.text for line in self.lines])

    @property
    def at(self) -> Extent:
        """Where it begins."""
        return self.lines[0].extent

    @property
    def end(self) -> Extent:
        """Its last line."""
        return self.lines[-1].extent

    @property
    def dashed(self) -> bool:
        """Whether a dash stands before it, typed or automatic."""
        return self.lines[0].paragraph.label is not None or bool(_dash_pattern().match(self.text))

    @property
    def mark(self) -> str:
        """The mark that it ends with, if any."""
        found = _mark_pattern().search(self.text)
        return found[0] if found else ""


_dash_pattern = regex(r"\s*[-–—+•·▪●*➢✓]")

_mark_pattern = regex(r"(?:\./\.|[;,.:])\Z")


def items_of(layout: Layout, origins: Origins, name: str) -> list[Item]:
    """The printed items of a list of the document (`to`, `recipients`), in order."""
    items: list[Item] = []
    while places := origins.get(f"{name}[{len(items)}]"):
        items.append(item_at(layout, places))
    return items


def item_at(layout: Layout, places: tuple[Extent, ...]) -> Item:
    """The item that stands at some places."""
    return Item(tuple([shown_line(layout, place) for place in places]))


def _list_faults(items: list[Item], last: str) -> Iterator[Fault]:
    """Items that share a line; otherwise those without a dash or a semicolon, or the last one's end mark if it has one.

    A line without a dash below one that is not ended may go on with it; a group that ends with a colon takes no mark.
    """
    shared = [item for before, item in pairwise(items) if line_of(before.end) == line_of(item.at)]
    if shared:
        yield from (Fault(observed=excerpt(item.text), variant="shared", at=item.at) for item in shared)
        return
    unsure = _unsure(items)
    for index, item in enumerate(items):
        if index in unsure:
            continue
        end = ";" if item is not items[-1] else last
        if not item.dashed:
            yield Fault(observed=excerpt(item.text), variant="dash", at=item.at)
        if end and item.mark not in (end, ":"):
            yield Fault(observed=excerpt(item.text), expected=end, variant="mark", at=item.end)


def _unsure(items: list[Item]) -> set[int]:
    """Items that may be the two halves of one."""
    halves = [
        (index, index + 1)
        for index, (item, following) in enumerate(pairwise(items))
        if item.mark not in (";", ".") and not following.dashed and item.dashed
    ]
    return {index for pair in halves for index in pair}


LABEL = "Nơi nhận:"


@rule(
    "CV706",
    "recipients-label",
    severity="error",
    clause="II.9.d",
    drafts=True,
    fix="safe",
    finds=Bilingual(
        "Từ «Nơi nhận:» sai chữ, sai kiểu chữ hoặc không ở dòng riêng sát lề trái.",
        "The label `Nơi nhận:` is worded or set wrongly, or not on a line of its own, flush left.",
    ),
    remedy=Bilingual(
        "Trình bày «Nơi nhận:» trên một dòng riêng, sát lề trái, chữ thường cỡ 12, nghiêng, đậm.",
        "Set `Nơi nhận:` on a line of its own, flush left, in 12 pt, italics and bold.",
    ),
    bad=Bilingual(
        "«Nơi nhận» không có dấu hai chấm, cỡ 14, không nghiêng.",
        "“Nơi nhận” without colon, upright, in 14 pt.",
    ),
    good=Bilingual("«Nơi nhận:» cỡ 12, nghiêng, đậm.", "“Nơi nhận:” in 12 pt, italics and bold."),
)
def recipients_label(look: Look, standard: Standard) -> Faults:
    """Từ «Nơi nhận» đứng riêng một dòng, sát lề trái, sau có dấu hai chấm, chữ thường cỡ 12, nghiêng, đậm (điểm d khoản 9 Mục II)."""
    for shown in look.of("recipients-label"):
        line = shown.lines[0]
        if "".join(shown.text.split()) != "".join(LABEL.split()):
            yield Fault(variant="text", observed=shown.text, expected=LABEL, at=shown.at)
        if line.after.strip() and not _column_pattern().match(line.after):
            yield Fault(variant="line", observed=excerpt(line.text + line.after), expected=LABEL, at=shown.at)
        yield from style_faults(shown, standard.components["recipients-label"], PLAIN)
        if line.paragraph.format.align in ("center", "right") and not line.before.strip():
            yield Fault(variant="aside", observed=shown.text, at=shown.at)


_column_pattern = regex(r"\s*\t| {4,}")
"""White space that sets a second column apart."""


@rule(
    "CV707",
    "recipients-style",
    severity="error",
    clause="II.9.d",
    drafts=True,
    fix="safe",
    finds=Bilingual(
        "Danh sách nơi nhận không phải chữ thường cỡ 11, đứng, không đậm.", "The recipients are not in 11 pt, upright and not bold."
    ),
    remedy=Bilingual("Trình bày danh sách nơi nhận cỡ 11, kiểu chữ đứng.", "Set the recipients in 11 pt, upright."),
    bad=Bilingual("Danh sách nơi nhận cỡ 12.", "Recipients in 12 pt."),
    good=Bilingual("Danh sách cỡ 11 có vài chữ «(để b/c)» nghiêng.", "Recipients in 11 pt, “(để b/c)” in italics."),
)  # fmt: skip
def recipients_style(look: Look, standard: Standard) -> Faults:
    """Danh sách nơi nhận: chữ in thường, cỡ 11, kiểu chữ đứng (điểm d khoản 9 Mục II)."""
    for shown in look.of("recipients"):
        yield from style_faults(shown, standard.components["recipients"], PLAIN)


@also_on_layout(recipients_form)
def printed_recipients(layout: Layout, origins: Origins) -> Faults:
    """A line each, a dash before it and a semicolon after it; the archive line has a rule of its own for its end."""
    items = items_of(layout, origins, "recipients")
    if archive := origins.get("archive"):
        items.append(item_at(layout, archive))
    items.sort(key=lambda item: (line_of(item.at), item.at.start))
    yield from _list_faults(items, "")


@also_on_layout(archive_form)
def printed_archive_line(layout: Layout, origins: Origins, drafter: Drafter | None) -> Faults:
    """A colon after the word `Lưu`, and a full stop at the end; a line that is not the last one may be another recipient."""
    places = origins.get("archive")
    if not places:
        return
    line = item_at(layout, places)
    if any(line_of(item.at) > line_of(line.at) for item in items_of(layout, origins, "recipients")):
        yield Unknown()
        return
    if _no_colon_pattern().match(line.text):
        yield Fault(observed=excerpt(line.text), variant="printed-colon", at=line.at)
    if drafter is None and line.mark != ".":
        yield Fault(observed=excerpt(line.text), variant="printed-end", at=line.end)


_no_colon_pattern = regex(r"(?i)\W*lưu(?!\s*:)\b")


def _one_body(kind: DocumentType) -> bool:
    return has_sample(kind) and not is_minutes(kind)


@rule(
    "CV713",
    "recipients-level",
    severity="warning",
    clause="II.9.d",
    drafts=True,
    applies=_one_body,
    finds=Bilingual(
        "«Nơi nhận» không ngang hàng với quyền hạn, chức vụ của người ký.", "`Nơi nhận` is not level with the signer's title."
    ),
    remedy=Bilingual(
        "Đặt «Nơi nhận» và chức vụ người ký ở hai ô cùng hàng của một bảng.", "Put both into cells of one row of a table."
    ),
    bad=Bilingual("«Nơi nhận:» ở dưới họ tên người ký.", "“Nơi nhận:” below the signer's name."),
    good=Bilingual("«Nơi nhận:» và «GIÁM ĐỐC» ở hai ô cùng hàng.", "“Nơi nhận:” and “GIÁM ĐỐC” in two cells of a row."),
)  # fmt: skip
def recipients_level(look: Look, layout: Layout) -> Faults:
    """Từ «Nơi nhận» ngang hàng với quyền hạn, chức vụ của người ký, sát lề trái (điểm d khoản 9 Mục II).

    Khung, hộp chữ, bảng lồng nhau và bảng trôi đặt chữ ở đâu thì tệp không cho biết. Biên bản theo mẫu có nơi nhận ở
    dưới các chữ ký.
    """
    label, title = look.first("recipients-label"), look.first("authority")
    if label is None or title is None:
        return
    level = _level(layout, label.lines[0], title.lines[0])
    yield from unless(level, Fault(observed=title.lines[0].text, at=label.at))


def _level(layout: Layout, label: ShownLine, title: ShownLine) -> bool | None:
    """Whether two lines are level, None where the file does not tell."""
    one, other = label.paragraph, title.paragraph
    if _floats(one, layout) or _floats(other, layout):
        return None
    here, there = one.place.cell, other.place.cell
    if here == there:
        return line_of(label.extent) == line_of(title.extent)
    if here is None or there is None or here.table != there.table or here.column == there.column:
        return None
    if here.row != there.row:
        return False
    if label.extent.line or title.extent.line:
        return None
    return _lines_above(layout, one) == _lines_above(layout, other)


def _floats(paragraph: Paragraph, layout: Layout) -> bool:
    cell = paragraph.place.cell
    floating = cell is not None and (layout.tables[cell.table].floating or cell.depth > 1)
    return paragraph.place.box is not None or paragraph.format.frame is not None or floating


def _lines_above(layout: Layout, paragraph: Paragraph) -> int:
    """How many paragraphs of its cell stand above it."""
    cell = cell_of(layout, paragraph)
    return sum(index < paragraph.index for index in cell.paragraphs) if cell is not None else 0


@also_on_layout(addressees_form)
def printed_addressees(look: Look, layout: Layout, origins: Origins) -> Faults:
    """A colon after `Kính gửi`; one addressee on its line; several on lines of their own, with dashes and end marks."""
    shown = look.first("addressees")
    if shown is None:
        return
    label = shown.lines[0]
    if not label.text.rstrip().endswith(":"):
        yield Fault(observed=excerpt(label.text + label.after), variant="colon", at=label.extent)
    items = items_of(layout, origins, "to")
    if len(items) == 1 and _stands_below(label, items[0]):
        yield Fault(observed=excerpt(items[0].text), variant="below", at=items[0].at)
    elif len(items) > 1:
        yield from _list_faults(items, ".")


def _stands_below(label: ShownLine, item: Item) -> bool:
    """Whether an addressee stands on a line below its label's, and not in the cell beside it."""
    here, there = label.paragraph.place.cell, item.lines[0].paragraph.place.cell
    if (here is None) != (there is None):
        return False
    if here is not None and there is not None and (here.table, here.row, here.column) != (
        there.table, there.row, there.column
    ):  # fmt: skip
        return False
    return line_of(item.at) != line_of(label.extent)


@rule(
    "CV704",
    "addressees-style",
    severity="error",
    clause="II.9.d",
    drafts=True,
    fix="safe",
    finds=Bilingual(
        "Phần «Kính gửi» không ở cỡ chữ 13-14, đứng.", "The addressees are not in 13-14 pt, upright."
    ),
    remedy=Bilingual(
        "Trình bày phần «Kính gửi» cỡ 13-14, kiểu chữ đứng.", "Set the addressees in 13-14 pt, upright."
    ),
    bad=Bilingual("«Kính gửi» và nơi nhận chữ nghiêng.", "The addressees in italics."),
    good=Bilingual("«Kính gửi:» in đậm, cỡ 14, đứng.", "“Kính gửi:” in bold of 14 pt, upright."),
)
def addressees_style(look: Look, standard: Standard) -> Faults:
    """«Kính gửi» và tên nơi nhận: chữ in thường, cỡ 13 đến 14, kiểu chữ đứng (điểm d khoản 9 Mục II).

    Nghị định không nói đậm hay không, nên đậm nhạt không bị xét.
    """
    for shown in look.of("addressees"):
        yield from style_faults(shown, standard.components["addressees"], ("size", "slant"))

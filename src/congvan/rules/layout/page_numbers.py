"""Rules on the page number: whether there is one, where it stands and how it looks."""

from collections.abc import Iterator

from attrs import frozen

from congvan.messages import Bilingual, Measure
from congvan.model.components import Extent
from congvan.model.layout import Layout, PageNumber, Paragraph, Running
from congvan.rules.facts import fact
from congvan.rules.layout.page import Pages
from congvan.rules.registry import Fault, Faults, Unknown, rule
from congvan.standards import Standard

_ARABIC = frozenset(("decimal", "arabic", "arabicdash", "numberindash", "decimalzero"))
_PLACES: dict[str, tuple[str, str]] = {
    "top-center": ("header", "center"),
    "bottom-right": ("footer", "right"),
}


@frozen
class ShownNumber:
    """A page number that pages really show, and the header or footer that holds it."""

    number: PageNumber
    running: Running
    paragraph: Paragraph

    @property
    def at(self) -> Extent:
        """Where it stands."""
        line = self.paragraph.lines[self.number.line]
        return Extent(self.paragraph.index, self.number.line, 0, len(line.text))

    @property
    def align(self) -> str | None:
        """Where it stands on its line, None where only a layout program can tell."""
        number, place = self.number, self.paragraph.place
        held = self.paragraph.format.frame
        if place.cell is not None or (held is not None and held.align is None and held.left is not None):
            return None
        text = self.paragraph.lines[number.line].text
        by_hand = text[:1].isspace() and "\t" not in text
        return None if (number.in_box or by_hand) and number.align != "center" else number.align


@fact
def shown_numbers(layout: Layout, pages: Pages) -> tuple[ShownNumber, ...]:
    """The page numbers in headers and footers that some page shows."""
    return tuple(
        ShownNumber(number, running, layout.paragraphs[number.paragraph])
        for number in layout.page_numbers
        if number.running is not None
        and not number.format.hidden
        and (running := layout.running[number.running]).shown
        and (pages != "one" or _on_page_one(running, layout))
    )


def _on_page_one(running: Running, layout: Layout) -> bool:
    first = bool(layout.sections) and layout.sections[0].title_page
    return 0 in running.sections and running.pages == ("first" if first else "default")


@rule(
    "CV106",
    "page-number-missing",
    severity="error",
    clause="I.7",
    fix="safe",
    drafts=True,
    any_type=True,
    finds=Bilingual(
        "Văn bản nhiều trang không đánh số trang.", "A document of several pages has no page number."
    ),
    remedy=Bilingual(
        "Chèn số trang vào giữa lề trên, không hiển thị ở trang thứ nhất.",
        "Insert the page number in the middle of the top margin, hidden on page one.",
    ),
    bad=Bilingual("Văn bản ba trang không có trường PAGE.", "Three pages without a PAGE field."),
    good=Bilingual("Công văn một trang không đánh số.", "A letter of one page without a number."),
)
def page_number_missing(shown_numbers: tuple[ShownNumber, ...], pages: Pages, layout: Layout) -> Faults:
    """Pages are numbered from 1 on, and the first page does not show its number (Mục I, khoản 7).

    So a document of one page shows none. How many pages a file takes only a layout program can tell, unless
    breaks or far too many lines make it certain. Whether a document numbers its pages that begins within the section
    of another cannot be told.
    """
    if any(shown.running.pages != "first" for shown in shown_numbers) or pages == "one":
        return
    yield Fault() if pages == "several" and layout.begins_section else Unknown()


@rule(
    "CV107",
    "page-number-position",
    severity="error",
    clause="I.7",
    fix="safe",
    drafts=True,
    any_type=True,
    finds=Bilingual(
        "Số trang không đặt canh giữa trong lề trên.", "The page number is not centred in the top margin."
    ),
    remedy=Bilingual(
        "Đặt số trang canh giữa, trong phần đầu trang.", "Centre the page number in the header."
    ),
    bad=Bilingual("Số trang ở góc phải cuối trang.", "A number at the lower right."),
    good=Bilingual(
        "Số trang canh giữa đầu trang, trong khung nội dung.",
        "A number centred in the header, in a content control.",
    ),
)
def page_number_position(shown_numbers: tuple[ShownNumber, ...], standard: Standard) -> Faults:
    """The page number stands in the middle of the top margin (Mục I, khoản 7).

    Headers and footers that no page shows are not judged, nor a second number where one stands right.
    """
    kind, align = _PLACES[standard.page.number_position]
    places = [(shown.running.kind == kind, shown.align) for shown in shown_numbers]
    if (True, align) in places:
        return
    if (True, None) in places:
        yield Unknown()
    elif shown_numbers:
        first = shown_numbers[0]
        in_its_margin = first.running.kind == kind
        if standard.page.number_position == "bottom-right":
            yield Fault(variant="foot", at=first.at)
        else:
            yield Fault(variant="aside" if in_its_margin else "margin", at=first.at)


@rule(
    "CV108",
    "page-number-first-page",
    severity="error",
    clause="I.7",
    fix="safe",
    drafts=True,
    any_type=True,
    finds=Bilingual("Trang thứ nhất hiển thị số trang.", "Page one shows its number."),
    remedy=Bilingual(
        "Chọn «Different First Page» và bỏ số trang ở trang thứ nhất.",
        "Switch on “Different First Page” and leave the number out of it.",
    ),
    bad=Bilingual("Số 1 hiện ở đầu trang đầu.", "A 1 above the first page."),
    good=Bilingual("Số trang bắt đầu hiện từ trang 2.", "Numbers that show from page 2 on."),
)
def page_number_first_page(shown_numbers: tuple[ShownNumber, ...], layout: Layout) -> Iterator[Fault]:
    """The number is not shown on the first page (Mục I, khoản 7)."""
    shown = next((one for one in shown_numbers if _on_page_one(one.running, layout)), None)
    if shown is not None:
        yield Fault(at=shown.at)


@rule(
    "CV109",
    "page-number-style",
    severity="error",
    clause="I.7",
    fix="safe",
    drafts=True,
    any_type=True,
    finds=Bilingual(
        "Số trang không phải chữ số Ả Rập, cỡ 13-14, kiểu chữ đứng.",
        "The page number is not Arabic, 13-14 pt and upright.",
    ),
    remedy=Bilingual(
        "Đặt số trang bằng chữ số Ả Rập, cỡ chữ 13 đến 14, kiểu chữ đứng.",
        "Set the page number in Arabic numerals, 13 to 14 pt, upright.",
    ),
    bad=Bilingual("Số trang cỡ 11 theo kiểu mặc định.", "A page number of 11 pt, as Word sets it."),
    good=Bilingual("Số trang cỡ 13, đậm hoặc không.", "A page number of 13 pt, bold or not."),
)
def page_number_style(
    shown_numbers: tuple[ShownNumber, ...], layout: Layout, standard: Standard
) -> Iterator[Fault]:
    """Page numbers are Arabic, 13 to 14 pt and upright (Mục I, khoản 7)."""
    size = standard.components["page-number"].size
    found: dict[str, Fault] = {}
    for shown in shown_numbers:
        look = shown.number.format
        if look.size not in size:
            found.setdefault(
                "size", Fault(None, Measure(f"{look.size:g}"), Measure(size), "size", at=shown.at)
            )
        if look.italic:
            found.setdefault("slant", Fault(variant="slant", at=shown.at))
        numerals = shown.number.number_format
        for section in shown.running.sections:
            form = numerals or layout.sections[section].number_format
            if form.lower() not in _ARABIC:
                found.setdefault("numerals", Fault(observed=form, variant="numerals", at=shown.at))
    yield from found.values()

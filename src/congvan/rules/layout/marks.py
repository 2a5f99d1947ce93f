"""Rules on the look of annexes, marks, the drafter's mark, the contact line and a copy's form (Phụ lục I, Phần I, Mục III; Phần II)."""

from collections.abc import Iterable, Iterator
from itertools import takewhile
from typing import Literal

from attrs import evolve

from congvan.language import fold, is_upper, regex
from congvan.messages import Bilingual
from congvan.model import Drafter
from congvan.model.layout import Layout, Paragraph, Span
from congvan.rules.layout.look import (
    UNCENTRED,
    Look,
    Shown,
    cell_of,
    extent_of,
    most,
    shown_line,
    style_faults,
)
from congvan.rules.layout.recipients import Origins, item_at
from congvan.rules.marks import copy_form, urgency_text
from congvan.rules.registry import Fault, Faults, Unknown, also_on_layout, rule, unless
from congvan.standards import DocumentType, Standard


@rule(
    "CV803",
    "annex-style",
    severity="error",
    clause="III.1.b",
    drafts=True,
    fix="safe",
    finds=Bilingual(
        "«Phụ lục» hoặc tiêu đề phụ lục sai cỡ chữ, kiểu chữ, vị trí.",
        "`Phụ lục` or the annex's title is of a wrong size, style or place.",
    ),
    remedy=Bilingual(
        "«Phụ lục I»: chữ thường cỡ 14, đứng, đậm, canh giữa; tiêu đề: chữ in hoa cỡ 13-14, đứng, đậm, canh giữa.",
        "`Phụ lục I`: 14 pt, upright, bold, centred; the title: capitals of 13-14 pt, upright, bold, centred.",
    ),
    bad=Bilingual("«PHỤ LỤC I» cỡ 12.", "“PHỤ LỤC I” in 12 pt."),
    good=Bilingual("«Phụ lục I» cỡ 14 đậm, dưới là tiêu đề chữ in hoa.", "“Phụ lục I” in bold of 14 pt above a title in capitals."),
)  # fmt: skip
def annex_style(look: Look, standard: Standard) -> Faults:
    """Từ «Phụ lục» và số thứ tự: dòng riêng, canh giữa, chữ thường cỡ 14, đứng, đậm; tiêu đề: canh giữa, chữ in hoa 13-14, đứng, đậm.

    Dưới tiêu đề chữ in hoa có thể có dòng chữ thường là nội dung của phụ lục, nên chỉ xét những dòng in hoa đầu tiên.
    """
    for shown in look.of("annex-label"):
        yield from style_faults(shown, standard.components["annex-label"])
    for shown in look.of("annex-title"):
        wanted = standard.components["annex-title"]
        yield from style_faults(title_lines(shown), wanted, prefix="annex-title.")


def title_lines(title: Shown) -> Shown:
    """The title's first lines in capitals; its first line where that is not."""
    lines = tuple(takewhile(lambda line: is_upper(line.text), title.lines))
    return evolve(title, lines=lines or title.lines[:1])


@rule(
    "CV805",
    "annex-page-numbers",
    severity="error",
    clause="III.1.đ",
    drafts=True,
    finds=Bilingual(
        "Số trang của phụ lục không đánh lại từ 1.", "The pages of an annex are not numbered from 1 again."
    ),
    remedy=Bilingual(
        "Ngắt section trước phụ lục và đặt Start at 1 cho số trang.",
        "Begin a new section with page numbers from 1.",
    ),
    bad=Bilingual("Phụ lục nối tiếp số trang của văn bản.", "Page numbers that run on from the document."),
    good=Bilingual(
        "Phụ lục ở section riêng, số trang từ 1.", "An annex in a section of its own, numbered from 1."
    ),
)
def annex_page_numbers(look: Look, layout: Layout) -> Faults:
    """Số trang của phụ lục được đánh riêng theo từng phụ lục (điểm đ khoản 1 Mục III).

    Văn bản không có số trang, phụ lục cùng trang với phần trên, hay không rõ có sang trang hay không thì không bị xét.
    """
    labels = look.of("annex-label")
    numbered = {
        section
        for number in layout.page_numbers
        if number.running is not None
        for section in layout.running[number.running].sections
    }
    for shown in labels:
        paragraph = shown.lines[0].paragraph
        if paragraph.section not in numbered:
            continue
        before = _shown_before(layout, paragraph)
        if before is None:
            continue
        section = layout.sections[paragraph.section]
        if before.section == paragraph.section:
            if _begins_page(layout, before, paragraph):
                yield Fault(observed=shown.text, at=shown.at)
            else:
                yield Unknown()
        elif section.number_start is None and section.begins != "continuous":
            yield Fault(observed=shown.text, at=shown.at)


def _shown_before(layout: Layout, paragraph: Paragraph) -> Paragraph | None:
    """The last paragraph with text before another."""
    before = layout.paragraphs[: paragraph.index]
    return next((one for one in reversed(before) if not one.blank and one.place.story == "body"), None)


def _begins_page(layout: Layout, before: Paragraph, paragraph: Paragraph) -> bool:
    """Whether a typed break sends a paragraph to a new page."""
    ended = before.lines[-1].ends_with == "page"
    between = layout.paragraphs[before.index + 1 : paragraph.index]
    return ended or paragraph.page_breaks > 0 or any(one.page_breaks for one in between)


_LONGEST_MARK = 30
_FIRST = 60
"""Among how many paragraphs from the top a mark of urgency stands."""
_WHOLE = 0.95
"""The share of the text area's width that a full-width line takes at least."""
_NEAR = 3
"""How many paragraphs from a mark the drawing of its box may be anchored."""


@also_on_layout(urgency_text)
def printed_urgency(layout: Layout, standard: Standard) -> Faults:
    """What is printed in a box of its own near the top and speaks of urgency is one of the levels."""
    known = {fold(printed) for printed in standard.urgencies.values()}
    for paragraph in layout.paragraphs[:_FIRST]:
        text = " ".join(paragraph.text.split())
        if (
            len(text) > _LONGEST_MARK
            or not is_upper(text)
            or _framed(layout, paragraph, paragraph.spans) != "box"
        ):
            continue
        words = fold(text).strip(" .:!()")
        if _urgent_pattern().search(words) and words not in known:
            yield Fault(
                observed=text, expected=", ".join(standard.urgencies.values()), at=extent_of(paragraph)
            )


_urgent_pattern = regex(r"\b(?:khẩn|hỏa tốc)\b")


@rule(
    "CV807",
    "urgency-style",
    severity="error",
    clause="III.2.b",
    fix="safe",
    drafts=True,
    finds=Bilingual(
        "Dấu mức độ khẩn không phải chữ in hoa 13-14 đứng, đậm, trong khung viền đơn.",
        "The urgency mark is not in capitals of 13-14 pt, upright, bold, in a box of a single line.",
    ),
    remedy=Bilingual(
        "Trình bày dấu khẩn chữ in hoa, cỡ 13-14, đứng, đậm, trong khung hình chữ nhật viền đơn.",
        "Set the mark in capitals of 13-14 pt, upright and bold, in a rectangle of a single line.",
    ),
    bad=Bilingual("«HỎA TỐC» cỡ 12, không đậm.", "“HỎA TỐC” in 12 pt, not bold."),
    good=Bilingual("«HỎA TỐC» đậm cỡ 13 trong khung viền đơn.", "“HỎA TỐC” in bold of 13 pt in a box."),
)
def urgency_style(look: Look, layout: Layout, standard: Standard) -> Faults:
    """Dấu mức độ khẩn: hình chữ nhật viền đơn, chữ in hoa cỡ 13 đến 14, kiểu chữ đứng, đậm (điểm b khoản 2 Mục III)."""
    yield from _mark_faults(look, layout, standard, "urgency")


@rule(
    "CV808",
    "circulation-style",
    severity="error",
    clause="III.2.c",
    fix="safe",
    drafts=True,
    finds=Bilingual(
        "Dấu phạm vi lưu hành không phải chữ in hoa 13-14 đứng, đậm, trong khung viền đơn.",
        "The circulation mark is not in capitals of 13-14 pt, upright, bold, in a box of a single line.",
    ),
    remedy=Bilingual(
        "Trình bày chữ in hoa, cỡ 13-14, đứng, đậm, trong khung hình chữ nhật viền đơn.",
        "Set the mark in capitals of 13-14 pt, upright and bold, in a rectangle of a single line.",
    ),
    bad=Bilingual(
        "«LƯU HÀNH NỘI BỘ» trong hộp chữ không viền.", "“LƯU HÀNH NỘI BỘ” in a text box without border."
    ),
    good=Bilingual(
        "«LƯU HÀNH NỘI BỘ» đậm cỡ 13 trong khung.", "“LƯU HÀNH NỘI BỘ” in bold of 13 pt in a box."
    ),
)
def circulation_style(look: Look, layout: Layout, standard: Standard) -> Faults:
    """Dấu phạm vi lưu hành: khung hình chữ nhật viền đơn, chữ in hoa cỡ 13 đến 14, đứng, đậm (điểm c khoản 2 Mục III)."""
    yield from _mark_faults(look, layout, standard, "circulation")


def _mark_faults(look: Look, layout: Layout, standard: Standard, key: str) -> Iterator[Fault | Unknown]:
    for shown in look.of(key):
        yield from style_faults(shown, standard.components[key], UNCENTRED)
        framed = _framed(layout, shown.lines[0].paragraph, shown.spans)
        if framed == "bare":
            yield Fault(variant="box", observed=shown.text, at=shown.at)
        elif framed == "unknown":
            yield Unknown()


def _framed(layout: Layout, paragraph: Paragraph, spans: Iterable[Span]) -> Literal["box", "bare", "unknown"]:
    """Whether text of a paragraph stands in a box; unknown where one may be drawn around it."""
    form, place = paragraph.format, paragraph.place
    if all(span.format.border is not None for span in spans if span.text.strip()):
        return "box"
    if form.top_border is not None and form.bottom_border is not None:
        return "box"
    if place.cell is not None:
        cell = cell_of(layout, paragraph)
        if cell is not None and cell.borders.keys() >= {"top", "bottom", "left", "right"}:
            return "box"
    if place.box is not None:
        return "box" if layout.boxes[place.box].border is not None else "bare"
    in_bordered_cell = place.cell is not None and any(
        one.borders for one in layout.tables[place.cell.table].cells
    )
    return "unknown" if in_bordered_cell or _drawn_near(layout, paragraph) else "bare"


def _drawn_near(layout: Layout, paragraph: Paragraph) -> bool:
    """Whether a drawing that may be a mark's box is anchored near a paragraph: empty boxes, pictures, drawn lines."""
    near = range(paragraph.index - _NEAR, paragraph.index + _NEAR + 1)
    strokes = any(line.kind in ("shape", "vml", "border") and line.paragraph in near for line in layout.lines)
    return strokes or any(not box.paragraphs for box in layout.boxes) or bool(layout.images)


@rule(
    "CV810",
    "drafter-mark-style",
    severity="error",
    clause="III.3",
    drafts=True,
    fix="safe",
    finds=Bilingual(
        "Ký hiệu người soạn thảo, số lượng bản không ở cỡ chữ 11, đứng.",
        "The drafter's mark and number of copies are not in 11 pt, upright.",
    ),
    remedy=Bilingual(
        "Trình bày ký hiệu người soạn thảo cỡ 11, kiểu chữ đứng.", "Set the drafter's mark in 11 pt, upright."
    ),
    bad=Bilingual("«PL.(300)» cỡ 9, nghiêng.", "“PL.(300)” in italics of 9 pt."),
    good=Bilingual("«PL.(300)» cỡ 11, đứng.", "“PL.(300)” in 11 pt, upright."),
)
def drafter_mark_style(
    drafter: Drafter | None, layout: Layout, origins: Origins, look: Look, standard: Standard
) -> Faults:
    """Ký hiệu người soạn thảo, số lượng bản: cỡ 11, kiểu chữ đứng (khoản 3 Mục III).

    Chữ in hoa hay in thường thì lời văn và bảng của nghị định nói khác nhau, nên không xét. Chỉ báo khi ký hiệu trông
    khác danh sách nơi nhận quanh nó: cả danh sách sai thì đã có quy tắc khác báo.
    """
    listed = look.first("recipients")
    if drafter is None or listed is None:
        return
    shown = drafter_mark(drafter, layout, origins, listed)
    if shown is None:
        yield Unknown()
        return
    for fault in style_faults(shown, standard.components["drafter"], ("size", "slant")):
        attribute = "italic" if isinstance(fault, Fault) and fault.variant == "upright" else "size"
        if isinstance(fault, Unknown) or shown.most(attribute) != most(listed.spans, attribute):
            yield fault


def drafter_mark(drafter: Drafter, layout: Layout, origins: Origins, listed: Shown) -> Shown | None:
    """The drafter's mark as it stands at the end of the archive line, or on a line of its own."""
    places = origins.get("archive")
    lines = [*(item_at(layout, places).lines if places else ()), *listed.lines]
    for line in lines:
        at = line.text.rfind(drafter.mark)
        if at >= 0:
            whole = line.extent
            return Shown("drafter", (shown_line(layout, evolve(whole, start=whole.start + at)),))
    return None


@rule(
    "CV811",
    "contact-line-style",
    severity="error",
    clause="III.4",
    drafts=True,
    fix="safe",
    finds=Bilingual(
        "Dòng địa chỉ, thư điện tử, điện thoại không ở cỡ chữ 11-12, đứng, dưới đường kẻ suốt chiều ngang.",
        "The contact line is not in 11-12 pt, upright, below a line across the text area.",
    ),
    remedy=Bilingual(
        "Trình bày cỡ 11-12, đứng, dưới một đường kẻ nét liền kéo dài hết chiều ngang vùng trình bày.",
        "Set it in 11-12 pt, upright, below a solid line across the text area.",
    ),
    bad=Bilingual("Dòng địa chỉ chữ nghiêng cỡ 10.", "A contact line in italics of 10 pt."),
    good=Bilingual(
        "Dòng địa chỉ cỡ 11, đứng, dưới đường kẻ.", "A contact line in 11 pt, upright, below a line."
    ),
)
def contact_line_style(look: Look, layout: Layout, standard: Standard) -> Faults:
    """Địa chỉ, thư điện tử, điện thoại, fax: trang đầu, cỡ 11 đến 12, đứng, dưới đường kẻ nét liền suốt chiều ngang (khoản 4 Mục III)."""
    for shown in look.of("contact"):
        yield from style_faults(shown, standard.components["contact"], ("size", "slant", "weight"))
        ruled = _ruled_above(layout, shown.lines[0].paragraph)
        yield from unless(ruled, Fault(variant="rule", observed=shown.text, at=shown.at))


def _ruled_above(layout: Layout, paragraph: Paragraph) -> bool | None:
    """Whether a line as wide as the text area is right above a paragraph; None where the file does not tell."""
    if paragraph.format.top_border is not None:
        return True
    near = range(paragraph.index - 1, paragraph.index + 1)
    lines = [line for line in layout.lines if line.paragraph in near]
    room = layout.sections[paragraph.section].text_width
    if any(line.length is None or line.length >= _WHOLE * room for line in lines):
        return True
    in_the_open = paragraph.place.box is None and paragraph.place.cell is None
    return False if in_the_open and not lines and not _drawn_elsewhere(layout) else None


def _drawn_elsewhere(layout: Layout) -> bool:
    """Whether a line of the width of a page is drawn anywhere: it may stand above a contact line."""
    return any(
        line.length is None or line.length > layout.sections[0].text_width / 2 for line in layout.lines
    )


@also_on_layout(copy_form)
def printed_copy_form(look: Look, kind: DocumentType, standard: Standard) -> Faults:
    """The form's name in the standard's words, in capitals of 13 to 14 pt, upright and bold."""
    for shown in look.of("copy-form"):
        if " ".join(fold(shown.text).split()) != fold(kind.printed_name):
            yield Fault(variant="wording", observed=shown.text, expected=kind.printed_name, at=shown.at)
        yield from style_faults(shown, standard.components["copy-form"], UNCENTRED)

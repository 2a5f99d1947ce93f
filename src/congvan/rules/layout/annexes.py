"""Rules on the look and the pages of annexes (Phụ lục I, Phần I, Mục III, khoản 1)."""

from itertools import takewhile

from attrs import evolve

from congvan.language import is_upper
from congvan.messages import Bilingual
from congvan.model.layout import Layout, Paragraph
from congvan.rules.layout.look import Look, Shown
from congvan.rules.layout.style import style_faults
from congvan.rules.registry import Fault, Faults, Unknown, rule
from congvan.standards import Standard


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
        for fault in style_faults(title_lines(shown), standard.components["annex-title"]):
            yield evolve(fault, variant=f"annex-title.{fault.variant}") if isinstance(fault, Fault) else fault


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

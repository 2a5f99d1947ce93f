"""Rules on the look of divisions, articles, clauses and points (Phụ lục I, Phần I, Mục II, khoản 6, điểm đ)."""

import re
from collections.abc import Iterator

from attrs import evolve

from congvan.language import excerpt, is_upper, regex
from congvan.messages import Bilingual, Measure
from congvan.model.layout import Span
from congvan.rules.layout.body import indents_of, is_misplaced, may_be_indented
from congvan.rules.layout.look import (
    UNCENTRED,
    Aspect,
    Look,
    Shown,
    ShownLine,
    letters_in,
    most,
    shown_line,
    style_faults,
)
from congvan.rules.layout.passages import Passage, Passages, counted, divided_everywhere
from congvan.rules.registry import Fault, Faults, rule
from congvan.standards import Standard

_LONGEST_HEADING = 150
_FEWEST_TITLES = 2
"""From how many titled clauses on they are headings; a single one may be the last line of a list."""


@rule(
    "CV514",
    "division-style",
    severity="error",
    clause="II.6.đ",
    drafts=True,
    fix="safe",
    finds=Bilingual(
        "Phần, chương, mục, tiểu mục hoặc tiêu đề của chúng trình bày sai cỡ chữ, kiểu chữ, vị trí.",
        "A part, chapter, section or its title is of a wrong size, style or place.",
    ),
    remedy=Bilingual(
        "Số thứ tự: dòng riêng, chữ thường 13-14 đứng, đậm, canh giữa; tiêu đề: dòng dưới, chữ in hoa, đậm, canh giữa.",
        "The number: a line of its own, 13-14 pt bold, centred; the title: capitals below it, bold, centred.",
    ),
    bad=Bilingual("«CHƯƠNG I. QUY ĐỊNH CHUNG» căn lề trái.", "“CHƯƠNG I. QUY ĐỊNH CHUNG”, flush left."),
    good=Bilingual(
        "«Chương I», dòng dưới «QUY ĐỊNH CHUNG», đều đậm, canh giữa.",
        "“Chương I”, below it “QUY ĐỊNH CHUNG”, both bold and centred.",
    ),
)
def division_style(look: Look, standard: Standard) -> Faults:
    """Phần, chương, mục, tiểu mục và số thứ tự đứng trên một dòng riêng, canh giữa, chữ thường 13-14, đứng, đậm.

    Tiêu đề ở dòng dưới, canh giữa, chữ in hoa 13-14, đứng, đậm; mục đánh số La Mã của văn bản không có điều (I. NHỮNG
    KẾT QUẢ) cùng dòng với tiêu đề, chữ in hoa, đậm (điểm đ khoản 6 Mục II, mục 6b của bảng).
    """
    yield from counted(fault for fault in _division_faults(look, standard) if isinstance(fault, Fault))


def _division_faults(look: Look, standard: Standard) -> Faults:
    formats = standard.components
    for shown in divided_everywhere(look, "division", "division-title", "heading", "body"):
        if shown.key == "body":
            if _shouted_pattern().fullmatch(shown.text):
                yield Fault(variant="case", observed=shown.text, at=shown.at)
        elif shown.key == "division":
            yield from _number_line_faults(look, shown, standard)
        elif shown.key == "heading":
            if _is_heading(shown):
                yield from style_faults(shown, formats["heading"], UNCENTRED, prefix="heading.")
        else:
            yield from style_faults(shown, formats["division-title"], prefix="division-title.")


def _number_line_faults(look: Look, shown: Shown, standard: Standard) -> Faults:
    first = shown.lines[0]
    label = _division_label_pattern().match(first.text)
    if first.paragraph.label is not None or label is None:
        return
    if label.end() < len(first.text):
        yield Fault(variant="line", observed=excerpt(first.text), expected=label[1], at=first.extent)
    number = evolve(shown, lines=(_cut(look, first, 0, label.end(1)),))
    aspects: tuple[Aspect, ...] = UNCENTRED
    if label.end() == len(first.text):
        aspects = (*aspects, "align")
    yield from style_faults(number, standard.components["division"], aspects)


def _is_heading(shown: Shown) -> bool:
    """Whether a line numbered in Roman numerals is meant for a heading: by its weight or its capitals, and no sentence."""
    text = shown.text
    is_title = len(text) <= _LONGEST_HEADING and not text.endswith((".", ";")) and ":" not in text[:-1]
    return is_title and (shown.most("bold") or is_upper(text))


_division_label_pattern = regex(
    r"(?i)((?:Phần|Chương|Mục|Tiểu mục)\s+(?:thứ\s+\w+|[IVXLC]+|[0-9]+))\s*[.:]?\s*(?:[-–]\s*)?"
)

_shouted_pattern = regex(r"(?:PHẦN|CHƯƠNG|TIỂU MỤC)\s+(?:THỨ\s+\w+|[IVXLC]+|[0-9]+)[.:]?")


@rule(
    "CV515",
    "article-style",
    severity="error",
    clause="II.6.đ",
    drafts=True,
    fix="safe",
    finds=Bilingual(
        "«Điều ...» không đậm, không lùi đầu dòng, hoặc khác cỡ chữ nội dung.",
        "`Điều ...` not bold, not indented, or of another size than the body.",
    ),
    remedy=Bilingual(
        "Trình bày «Điều», số thứ tự và tiêu đề chữ thường, đứng, đậm, cùng cỡ với nội dung, lùi 1 cm hoặc 1,27 cm.",
        "Set `Điều`, its number and title upright and bold, in the body's size, indented by 1 or 1.27 cm.",
    ),
    bad=Bilingual("«Điều 1.» chữ không đậm.", "“Điều 1.” not in bold."),
    good=Bilingual(
        "«Điều 1.» đậm, nội dung của điều không đậm.", "“Điều 1.” in bold, the article's text not."
    ),
)
def article_style(look: Look, passages: Passages, text_size: float | None, standard: Standard) -> Faults:
    """Từ «Điều», số thứ tự và tiêu đề: chữ thường, cỡ chữ của nội dung, đứng, đậm, lùi 1 cm hoặc 1,27 cm (điểm đ khoản 6 Mục II).

    Cỡ chữ của cả nội dung, nếu sai, là lỗi của nội dung (CV502), không phải của điều.
    """
    yield from counted(
        fault
        for passage in passages
        if passage.key == "article"
        for fault in _article_faults(look, passage, text_size, standard)
    )


def _article_faults(
    look: Look, passage: Passage, text_size: float | None, standard: Standard
) -> Iterator[Fault]:
    label = _label(look, passage, article_label_pattern())
    if not label:
        return
    size, wanted = most(label, "size"), standard.components["article"].size
    if size not in wanted and size != text_size:
        yield Fault(variant="size", observed=Measure(f"{size:g}"), expected=Measure(wanted), at=passage.at)
    elif text_size is not None and text_size in wanted and size != text_size:
        yield Fault(
            variant="other-size",
            observed=Measure(f"{size:g}"),
            expected=Measure(f"{text_size:g}"),
            at=passage.at,
        )
    if not most(label, "bold"):
        yield Fault(variant="bold", observed=_said(label), at=passage.at)
    if most(label, "italic"):
        yield Fault(variant="upright", observed=_said(label), at=passage.at)
    if may_be_indented(passage) and is_misplaced(passage, standard.page):
        yield Fault(variant="indent", observed=_said(label), at=passage.at, details=indents_of(standard.page))


article_label_pattern = regex(r"\s*Điều\s+[0-9]{1,4}[a-zđ]?\s*[.:]?")
"""The label of an article: `Điều 1.`."""


@rule(
    "CV516",
    "clause-point-style",
    severity="error",
    clause="II.6.đ",
    drafts=True,
    fix="safe",
    finds=Bilingual(
        "Số thứ tự của khoản, điểm in đậm hoặc nghiêng; khoản có tiêu đề không in đậm.",
        "The number of a clause or point in bold or italics; a titled clause not in bold.",
    ),
    remedy=Bilingual(
        "Khoản, điểm: chữ đứng, không đậm; khoản có tiêu đề: số thứ tự và tiêu đề đứng, đậm.",
        "Clauses and points: upright, not bold; a clause with a title: number and title upright and bold.",
    ),
    bad=Bilingual("Điểm «a)» in đậm, nội dung của điểm không đậm.", "Point “a)” in bold, its text not."),
    good=Bilingual(
        "«1. Về tổ chức:» in đậm cả số và mấy chữ đầu.", "“1. Về tổ chức:”, number and first words in bold."
    ),
)
def clause_point_style(look: Look, passages: Passages) -> Faults:
    """Khoản, điểm và số thứ tự: chữ thường, đứng; khoản có tiêu đề thì số thứ tự và tiêu đề đậm (điểm đ khoản 6 Mục II).

    Số thứ tự đậm cùng mấy chữ theo sau là nhấn mạnh, không bị xét. Khoản có tiêu đề chỉ bị xét khi có từ hai khoản như
    vậy trở lên: một dòng không dấu cuối có thể là mục cuối của danh sách.
    """
    titled = [passage for passage in _titled(passages) if not passage.wraps]
    plain = [passage for passage in titled if not passage.shown.most("bold")]
    slanted = [passage for passage in titled if passage.shown.most("italic")]
    untitled = [
        Fault(variant=variant, observed=excerpt(passage.text), at=passage.at)
        for variant, found in (("title", plain), ("slanted-title", slanted))
        if len(found) >= _FEWEST_TITLES
        for passage in found
    ]
    labels = [
        fault
        for passage in passages
        if passage.key in ("clause", "point")
        for fault in _label_faults(look, passage)
    ]
    yield from counted([*labels, *untitled])


def _titled(passages: Passages) -> Iterator[Passage]:
    """Clauses of one number with a title; not the last item of a list, which stands below one without."""
    before: Passage | None = None
    for passage in passages:
        if passage.key not in ("clause", "clause-title") or _subclause_pattern().match(passage.text):
            continue
        if passage.key == "clause-title" and (
            before is None or before.key == "clause-title" or _is_first(passage)
        ):
            yield passage
        before = passage


_subclause_pattern = regex(r"\s*[0-9]+\.[0-9]")


def _is_first(passage: Passage) -> bool:
    return bool(re.match(r"\s*1\.\s", passage.text))


def _label_faults(look: Look, passage: Passage) -> Iterator[Fault]:
    label = _label(look, passage, item_label_pattern())
    following = _following(look, passage, label)
    if not label or not following:
        return
    for attribute in ("bold", "italic"):
        if most(label, attribute) and not getattr(following.format, attribute):
            yield Fault(variant=f"{passage.key}.{attribute}", observed=_said(label), at=passage.at)


item_label_pattern = regex(r"\s*(?:[0-9]{1,3}(?:\.[0-9]{1,2})*\.|[a-zđ]{1,2}\))")
"""The number of a clause or point: `1.`, `a)`."""


def _label(look: Look, passage: Passage, pattern: re.Pattern[str]) -> tuple[Span, ...]:
    """The stretches of format of a passage's number, typed or automatic; none where it has none."""
    automatic = passage.paragraph.label
    if automatic is not None:
        return (automatic,) if pattern.match(automatic.text) else ()
    first = passage.shown.lines[0]
    found = pattern.match(first.text)
    return _cut(look, first, found.start(), found.end()).spans if found else ()


def _following(look: Look, passage: Passage, label: tuple[Span, ...]) -> Span | None:
    """The first stretch with letters after a passage's number, None where the number stands alone."""
    first = passage.shown.lines[0]
    at = 0 if passage.paragraph.label is not None else sum(len(span.text) for span in label)
    rest = _cut(look, first, at, len(first.text)).spans
    return next((span for span in rest if letters_in(span.text)), None)


def _cut(look: Look, line: ShownLine, start: int, end: int) -> ShownLine:
    """The part of a line between two places of its text."""
    whole = line.extent
    return shown_line(look.layout, evolve(whole, start=whole.start + start, end=whole.start + end))


def _said(label: tuple[Span, ...]) -> str:
    return "".join([span.text for span in label]).strip()

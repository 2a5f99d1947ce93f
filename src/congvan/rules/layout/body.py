"""Rules on the look of the body's text (Phụ lục I, Phần I, Mục II, khoản 6, điểm e)."""

from collections import Counter
from collections.abc import Callable, Iterator
from itertools import pairwise

from congvan.language import excerpt, regex
from congvan.messages import Bilingual, Measure
from congvan.model.layout import CharacterFormat, Layout
from congvan.rules.layout.look import letters_in
from congvan.rules.layout.passages import Passage, Passages, counted
from congvan.rules.registry import Fault, Faults, has_content, rule
from congvan.standards import Standard
from congvan.standards.definitions import Page

_MM = 72 / 25.4
_SINGLE = 1.15
"""Single spacing in multiples of the size, for Times New Roman."""
_INDENT_SLACK = 0.5 * _MM
_GAP_SLACK = 0.05
_LOOSE_GAP = 4
"""Below this gap (pt) two paragraphs run together; the decree's own samples have 4 pt in places."""


@rule(
    "CV502",
    "body-size",
    severity="error",
    clause="II.6.e",
    drafts=True,
    applies=has_content,
    fix="safe",
    finds=Bilingual(
        "Nội dung không ở cỡ chữ 13-14, hoặc dùng lẫn nhiều cỡ chữ.",
        "The body is not in 13-14 pt, or in several sizes.",
    ),
    remedy=Bilingual("Đặt toàn bộ nội dung cùng một cỡ chữ, 13 hoặc 14.", "Set the whole body in one size, 13 or 14 pt."),
    bad=Bilingual("Hai đoạn cỡ chữ 14, một đoạn cỡ chữ 12.", "Two paragraphs in 14 pt and one in 12 pt."),
    good=Bilingual(
        "Nội dung cỡ chữ 14, bảng số liệu và ghi chú cỡ chữ 12.", "A body in 14 pt, its table and notes in 12 pt."
    ),
)  # fmt: skip
def body_size(passages: Passages, standard: Standard) -> Faults:
    """Nội dung được trình bày cỡ chữ 13 đến 14 (điểm e khoản 6 Mục II), cùng một cỡ trong cả văn bản.

    Xét cỡ chữ mà phần lớn chữ của mỗi đoạn có; bảng, ghi chú, phần trích trong ngoặc kép không bị xét.
    """
    wanted = standard.components["body"].size
    sized = [(passage, passage.shown.most("size")) for passage in passages if is_in_size_of_body(passage)]
    letters: Counter[float] = Counter()
    for passage, size in sized:
        letters[size] += passage.shown.letters
    main = next((size for size, _ in letters.most_common() if size in wanted), None)
    yield from counted(
        Fault(
            variant=None if size not in wanted else "mixed",
            observed=Measure(f"{size:g}"),
            expected=Measure(wanted if size not in wanted else f"{main:g}"),
            at=passage.at,
        )
        for passage, size in sized
        if size != main
    )


def is_in_size_of_body(passage: Passage) -> bool:
    """Whether a passage is in the body's size: text, a clause's title, an article whose text follows its number."""
    if passage.key == "article":
        return passage.wraps and not passage.shown.most("bold")
    return passage.wraps or passage.is_sentence or passage.key == "clause-title"


@rule(
    "CV503",
    "body-alignment",
    severity="error",
    clause="II.6.e",
    drafts=True,
    applies=has_content,
    fix="safe",
    finds=Bilingual("Nội dung không căn đều cả hai lề.", "The body is not justified."),
    remedy=Bilingual(
        "Căn đều hai lề (Ctrl+J) mọi đoạn của nội dung.", "Justify every paragraph of the body."
    ),
    bad=Bilingual("Đoạn văn ba dòng căn lề trái.", "A paragraph of three lines, flush left."),
    good=Bilingual("Đoạn văn chỉ có một dòng, căn lề trái.", "A paragraph of a single line, flush left."),
)
def body_alignment(passages: Passages) -> Faults:
    """Nội dung được căn đều cả hai lề (điểm e khoản 6 Mục II).

    Chỉ xét đoạn văn chắc chắn dài hơn một dòng: đoạn một dòng căn lề nào trông cũng như nhau.
    """
    yield from counted(
        Fault(at=passage.at, observed=excerpt(passage.text))
        for passage in passages
        if passage.wraps and is_ragged(passage)
    )


def is_ragged(passage: Passage) -> bool:
    """Whether a passage is not set to both margins, and not by design."""
    align = passage.paragraph.format.align
    if align in ("left", "right"):
        return True
    return align == "center" and passage.is_sentence and not _emphasised(passage)


@rule(
    "CV504",
    "body-indent",
    severity="error",
    clause="II.6.e",
    drafts=True,
    applies=has_content,
    fix="safe",
    finds=Bilingual(
        "Chữ đầu dòng của đoạn không lùi vào 1 cm hoặc 1,27 cm.", "First lines are not indented by 1 or 1.27 cm."
    ),
    remedy=Bilingual(
        "Đặt First line 1 cm hoặc 1,27 cm cho các đoạn của nội dung.", "Set the first line indent to 1 or 1.27 cm."
    ),
    bad=Bilingual("Đoạn văn bắt đầu sát lề trái.", "A paragraph that begins at the margin."),
    good=Bilingual("Chữ đầu dòng lùi vào 1,25 cm.", "A first line indented by 1.25 cm."),
)  # fmt: skip
def body_indent(passages: Passages, standard: Standard) -> Faults:
    """Khi xuống dòng, chữ đầu dòng lùi vào 1 cm hoặc 1,27 cm (điểm e khoản 6 Mục II); sai lệch đến 0,5 mm được chấp nhận.

    Chỉ xét đoạn văn dài hơn một dòng, lề trái bằng 0. Mục có dấu đầu dòng hoặc số tự động, đoạn lùi bằng phím Tab hay
    dấu cách, và dòng viết tiếp câu của dòng trên không bị xét.
    """
    page = standard.page
    permitted = " / ".join(_centimetres(indent * _MM) for indent in page.first_line_indents)
    yield from counted(
        Fault(
            observed=_centimetres(passage.paragraph.format.first_line),
            expected=permitted,
            at=passage.at,
            details=indents_of(page),
        )
        for passage in passages
        if passage.key != "article"
        and passage.wraps
        and may_be_indented(passage)
        and is_misplaced(passage, page)
    )


def may_be_indented(passage: Passage) -> bool:
    """Whether it is its first-line indent alone that places a passage's first letter."""
    paragraph = passage.paragraph
    typed = passage.shown.lines[0].before
    begun = passage.text[:1]
    continues = passage.key == "body" and begun.islower()
    return (
        paragraph.label is None
        and paragraph.format.align in ("left", "justify")
        and abs(paragraph.format.left) < _INDENT_SLACK
        and not typed
        and not continues
        and begun not in "-–—+•▪●*"
    )


def is_misplaced(passage: Passage, page: Page) -> bool:
    """Whether its first line stands at none of the page's indents."""
    start = passage.paragraph.format.left + passage.paragraph.format.first_line
    return all(abs(start - indent * _MM) > _INDENT_SLACK for indent in page.first_line_indents)


def indents_of(page: Page) -> dict[str, str]:
    """The page's first-line indents in words, for messages."""
    lengths = [_centimetres(indent * _MM) for indent in page.first_line_indents]
    return {
        "indents_vi": " hoặc ".join(f"{length.vi} cm" for length in lengths),
        "indents_en": " or ".join(f"{length} cm" for length in lengths),
    }


def _centimetres(points: float) -> Measure:
    return Measure(f"{points / _MM / 10:.2f}".rstrip("0").rstrip("."))


@rule(
    "CV505",
    "body-paragraph-gap",
    severity="error",
    clause="II.6.e",
    drafts=True,
    applies=has_content,
    fix="safe",
    finds=Bilingual("Các đoạn cách nhau dưới 6 pt.", "Paragraphs stand less than 6 pt apart."),
    remedy=Bilingual(
        "Đặt Spacing Before hoặc After từ 6 pt trở lên.", "Set the space before or after to 6 pt or more."
    ),
    bad=Bilingual("Spacing Before 0 pt, After 0 pt.", "Space before 0 pt, after 0 pt."),
    good=Bilingual("Spacing Before 6 pt, After 0 pt.", "Space before 6 pt, after 0 pt."),
)
def body_paragraph_gap(passages: Passages, layout: Layout, standard: Standard) -> Faults:
    """Khoảng cách giữa các đoạn văn tối thiểu là 6 pt (điểm e khoản 6 Mục II).

    Các mẫu của chính nghị định có chỗ 4 pt, nên chỉ báo khi quá nửa số đoạn cách nhau dưới 6 pt, hoặc khi hai đoạn dài
    hơn một dòng gần như liền nhau. Khoảng cách trước và sau được cộng lại: có chương trình in như vậy.
    """
    least = standard.page.paragraph_gap - _GAP_SLACK
    pairs = [
        (layout.widest_gap(upper.paragraph, lower.paragraph), upper, lower)
        for upper, lower in pairwise(passages)
        if lower.paragraph.index == upper.paragraph.index + 1
    ]
    narrow = [(gap, upper, lower) for gap, upper, lower in pairs if gap < least]
    if 2 * len(narrow) <= len(pairs):
        narrow = [one for one in narrow if one[0] < _LOOSE_GAP and one[1].wraps and one[2].wraps]
    yield from counted(
        Fault(observed=Measure(f"{gap:g}"), expected=Measure(f"{standard.page.paragraph_gap:g}"), at=lower.at)
        for gap, _, lower in narrow
    )


@rule(
    "CV506",
    "body-line-spacing",
    severity="error",
    clause="II.6.e",
    drafts=True,
    applies=has_content,
    fix="safe",
    finds=Bilingual(
        "Khoảng cách dòng dưới dòng đơn hoặc trên 1,5 lines.", "Lines closer than single spacing or wider than 1.5."
    ),
    remedy=Bilingual("Đặt Line spacing từ Single đến 1.5 lines.", "Set the line spacing between single and 1.5 lines."),
    bad=Bilingual("Line spacing: Double.", "Line spacing: double."),
    good=Bilingual("Exactly 18 pt với chữ cỡ 14 (1,12 dòng).", "Exactly 18 pt with letters of 14 pt (1.12 lines)."),
)  # fmt: skip
def body_line_spacing(passages: Passages, standard: Standard) -> Faults:
    """Khoảng cách giữa các dòng tối thiểu là dòng đơn, tối đa là 1,5 lines (điểm e khoản 6 Mục II).

    Khoảng cách đặt bằng pt được so với cỡ chữ của đoạn; chỉ xét đoạn văn dài hơn một dòng.
    """
    wanted = standard.page.line_spacing
    yield from counted(
        Fault(observed=Measure(f"{lines:.2f}"), expected=Measure(wanted), at=passage.at)
        for passage in passages
        if passage.wraps
        and (lines := lines_apart(passage))
        and not _SHORT * wanted.low <= lines <= _LONG * wanted.high
    )


_SHORT, _LONG = 0.93, 1.02
"""15 pt for letters of 14 pt pass for single spacing: the usage of the years before the decree."""


def lines_apart(passage: Passage) -> float:
    """How far apart the lines of a passage are, in multiples of single spacing."""
    spacing = passage.paragraph.format.line_spacing
    if spacing.rule == "multiple":
        return spacing.value
    lines = spacing.value / (_SINGLE * passage.shown.most("size"))
    return float(lines if spacing.rule == "exact" else max(lines, 1))


@rule(
    "CV507",
    "body-upright",
    severity="warning",
    clause="II.6.e",
    drafts=True,
    applies=has_content,
    finds=Bilingual("Cả đoạn của nội dung in nghiêng hoặc in đậm.", "Whole paragraphs of the body in italics or bold."),
    remedy=Bilingual("Trình bày nội dung bằng kiểu chữ đứng.", "Set the body upright."),
    bad=Bilingual("Đoạn văn ba dòng in nghiêng.", "A paragraph of three lines in italics."),
    good=Bilingual(
        "Đoạn văn có vài chữ in đậm; căn cứ ban hành in nghiêng.", "A paragraph with a few words in bold; legal bases in italics."
    ),
)  # fmt: skip
def body_upright(passages: Passages) -> Faults:
    """Nội dung được trình bày bằng chữ in thường, kiểu chữ đứng (điểm e khoản 6 Mục II).

    Nhấn mạnh vài chữ trong đoạn là được. Chỉ xét cả đoạn dài hơn một dòng, kết thúc như một câu: dòng ngắn in đậm có
    thể là đề mục, dòng in nghiêng mở đầu bằng «Căn cứ» là căn cứ.
    """
    yield from counted(_slanted_or_heavy(passages))


def _slanted_or_heavy(passages: Passages) -> Iterator[Fault]:
    for passage in passages:
        if passage.key not in ("body", "point") or not passage.wraps or not passage.text.endswith((".", ";")):
            continue
        if _mostly(passage, lambda look: look.italic) and not _basis_pattern().match(passage.text):
            yield Fault(variant="italic", observed=excerpt(passage.text), at=passage.at)
        elif _mostly(passage, lambda look: look.bold):
            yield Fault(variant="bold", observed=excerpt(passage.text), at=passage.at)


_basis_pattern = regex(r"(?i)\W*(?:căn cứ|theo|xét|thực hiện|sau khi|tiếp theo|trên cơ sở)\b")

_NEARLY_ALL = 0.97


def _mostly(passage: Passage, holds: Callable[[CharacterFormat], bool]) -> bool:
    letters = sum(letters_in(span.text) for span in passage.shown.spans if holds(span.format))
    return letters >= _NEARLY_ALL * passage.shown.letters


def _emphasised(passage: Passage) -> bool:
    return _mostly(passage, lambda look: look.bold or look.italic)

"""Rules of the numbering of the body (Phụ lục I, Phần I, Mục II, khoản 6, điểm d và đ)."""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cache
from itertools import accumulate

from attrs import evolve

from congvan.language import (
    POINT_LETTERS,
    NoPointLetter,
    NotARomanNumeral,
    excerpt,
    from_roman,
    is_upper,
    point_letter,
    to_roman,
)
from congvan.messages import Bilingual
from congvan.model import Block, plain_text
from congvan.model.outline import DIVISION_NAMES, number_label
from congvan.rules.finding import Severity
from congvan.rules.registry import Fault, Faults, rule
from congvan.rules.sequences import Counting, Item, Items, Misstep, is_divider, missteps

Outlines = tuple[Items, ...]

_ORDINALS = ("nhất", "hai", "ba", "tư", "năm", "sáu", "bảy", "tám", "chín", "mười")
_ROMAN_KINDS = frozenset({"part", "chapter", "heading"})
_ARTICLE_TITLE_WORDS = 20
_MOST_DIGITS = 3
"""No division has a number above 999; longer figures are no numbering."""


def _of_kind(items: Items, *kinds: str) -> tuple[Item, ...]:
    return tuple(item for item in items if item.kind in kinds and not item.quoted)


def _number(item: Item) -> str:
    return (item.block.number or "").strip() if isinstance(item.block, Block) else ""


@rule(
    "CV509",
    "division-title",
    severity=Severity.ERROR,
    kind="law",
    clause="II.6.d",
    finds=Bilingual(
        "Phần, chương, mục, tiểu mục không có tiêu đề",
        "A part, chapter, section or subsection without title",
    ),
    remedy=Bilingual(
        "Ghi tiêu đề ở dòng dưới số thứ tự, chữ in hoa.",
        "Give the title in capitals on the line below the number.",
    ),
    bad="type: quy-che\nbody: |\n  Chương I\n  Điều 1. Quy chế này quy định việc sử dụng con dấu./.",
    good="""\
type: quy-che
body: |
  Chương I. QUY ĐỊNH CHUNG
  Điều 1. Phạm vi điều chỉnh
  Quy chế này quy định việc sử dụng con dấu./.
""",
    drafts=True,
)
def division_title(outlines: Outlines) -> Faults:
    """Phần, chương, mục, tiểu mục phải có tiêu đề (điểm d khoản 6 Mục II).

    Dòng chữ in hoa ngay dưới số thứ tự là tiêu đề, dù có dấu chấm ở cuối. Phần trích trong ngoặc kép không bị xét.
    """
    for items in outlines:
        for item in _of_kind(items, *DIVISION_NAMES):
            if not item.text and not _title_stands_below(item):
                assert isinstance(item.block, Block)
                yield Fault(item.path, number_label(item.block))


def _title_stands_below(item: Item) -> bool:
    below = item.block.children[:1] if isinstance(item.block, Block) else ()
    return any(
        isinstance(block, Block) and block.kind == "paragraph" and is_upper(plain_text(block.text))
        for block in below
    )


@rule(
    "CV510",
    "article-title",
    severity=Severity.WARNING,
    kind="law",
    clause="II.6.d",
    finds=Bilingual(
        "Điều không có tiêu đề trong văn bản có chương",
        "An article without title in a document with chapters",
    ),
    remedy=Bilingual(
        "Ghi tiêu đề sau số của điều, nội dung ở dòng dưới.",
        "Give the title after the article's number, the text below.",
    ),
    bad="""\
type: quy-che
body: |
  Chương I
  QUY ĐỊNH CHUNG
  Điều 1. Quy chế này quy định việc quản lý và sử dụng con dấu của Sở Nội vụ./.
""",
    good="""\
type: quy-che
body: |
  Chương I
  QUY ĐỊNH CHUNG
  Điều 1. Phạm vi điều chỉnh.
  Quy chế này quy định việc sử dụng con dấu./.
""",
    drafts=True,
)
def article_title(outlines: Outlines) -> Faults:
    """Điều có tiêu đề (điểm d khoản 6 Mục II); chỉ xét văn bản có chương, nghĩa là văn bản dài như quy chế.

    Dòng ngắn đứng trước các khoản hoặc đoạn của điều là tiêu đề dù có dấu chấm ở cuối; phần chữ đậm ở đầu dòng cũng vậy.
    """
    for items in outlines:
        if _of_kind(items, "chapter"):
            for item in _of_kind(items, "article"):
                if not _has_title(item):
                    yield Fault(item.path, excerpt(f"Điều {_number(item)}. {item.text}"))


def _has_title(item: Item) -> bool:
    block = item.block
    assert isinstance(block, Block)
    if block.title or (len(block.text) > 1 and block.text[0].bold):
        return True
    text = plain_text(block.text)
    return bool(block.children) and not text.endswith(":") and len(text.split()) <= _ARTICLE_TITLE_WORDS


def _roman_or_arabic(item: Item) -> int | None:
    """The number of a division in whichever numerals it is written, None where it cannot be read."""
    written = _number(item)
    if _may_be_counted(written):
        return int(written)
    if written.startswith("thứ "):
        ordinal = written.removeprefix("thứ ").strip()
        return _ORDINALS.index(ordinal) + 1 if ordinal in _ORDINALS else None
    try:
        return from_roman(written)
    except NotARomanNumeral:
        return None


@cache
def _numeral_label_pattern() -> re.Pattern[str]:
    return re.compile(r"\W*+(?:Phần|Chương|Mục|Tiểu mục|)\s*+([IVXLC]+|[0-9]{1,3})\b", re.IGNORECASE)


def _numeral_labels(text: str) -> Iterator[int]:
    if found := _numeral_label_pattern().match(text):
        written = found[1].upper()
        try:
            yield int(written) if written.isdigit() else from_roman(written)
        except NotARomanNumeral:
            return


def _plain_number(item: Item) -> int | None:
    """The last number of `12` or `1.2`; None for an inserted `5a`."""
    last = _number(item).rpartition(".")[2]
    return int(last) if _may_be_counted(last) else None


def _may_be_counted(digits: str) -> bool:
    return digits.isascii() and digits.isdigit() and len(digits) <= _MOST_DIGITS


@cache
def _article_label_pattern() -> re.Pattern[str]:
    return re.compile(r"\bĐiều\s+([0-9]{1,4})", re.IGNORECASE)


def _article_labels(text: str) -> Iterator[int]:
    return (int(found[1]) for found in _article_label_pattern().finditer(text))


@cache
def _clause_label_pattern() -> re.Pattern[str]:
    return re.compile(r"(?<![\w.,/-])([0-9]{1,3})[a-zđ]?\s?[.)/:–-]")


def _clause_labels(text: str) -> Iterator[int]:
    return (int(found[1]) for found in _clause_label_pattern().finditer(text))


@cache
def _point_label_pattern() -> re.Pattern[str]:
    return re.compile(r"(?<![\w.,/-])([a-zđ])\s?[.)/:]|^\W*([A-ZĐ])\s?[.)/:]")


def _point_labels(text: str) -> Iterator[int]:
    for found in _point_label_pattern().finditer(text):
        letter = (found[1] or found[2]).lower()
        if letter in POINT_LETTERS:
            yield POINT_LETTERS.index(letter) + 1


def _any(kinds: Iterable[str]) -> Callable[[Sequence[Item]], bool]:
    wanted = frozenset(kinds)
    return lambda between: any(item.kind in wanted for item in between)


def _new_text(between: Sequence[Item]) -> bool:
    """Whether a new text begins: a line in capitals, a part, the first chapter."""
    return any(
        item.kind == "part"
        or (item.kind == "chapter" and _roman_or_arabic(item) == 1)
        or (item.kind == "paragraph" and is_upper(item.text))
        for item in between
    )


def _divided(between: Sequence[Item]) -> bool:
    return any(map(is_divider, between))


_OTHER_TEXT = _any(("paragraph", "dash", "table"))
"""What may hold a list of its own in between: a paragraph, a dash item, a table."""

_DIVISIONS: dict[str, Counting] = {
    "part": Counting(_roman_or_arabic, _numeral_labels, _new_text, first=False),
    "chapter": Counting(_roman_or_arabic, _numeral_labels, _divided, first=False),
    "section": Counting(_roman_or_arabic, _numeral_labels, _any(("part", "chapter", "heading")), first=False),
    "subsection": Counting(
        _roman_or_arabic, _numeral_labels, _any(("part", "chapter", "heading", "section")), first=False
    ),
    "heading": Counting(_roman_or_arabic, _numeral_labels, _divided, first=False),
    "article": Counting(_plain_number, _article_labels, _new_text),
}
_CLAUSES = Counting(_plain_number, _clause_labels, _OTHER_TEXT)
_DOTTED_CLAUSES = Counting(_plain_number, _clause_labels, _OTHER_TEXT, first=False)


@rule(
    "CV511",
    "numbering-gap",
    severity=Severity.ERROR,
    kind="law",
    clause="II.6.đ",
    finds=Bilingual(
        "Số thứ tự của phần, chương, mục, điều, khoản nhảy số, trùng hoặc đánh lại sai chỗ",
        "Numbers of divisions, articles or clauses skip, repeat or begin anew in the wrong place",
    ),
    remedy=Bilingual(
        "Đánh số liên tục: điều chạy suốt văn bản, khoản bắt đầu từ 1 trong mỗi điều.",
        "Number without gaps: articles run through the document, clauses begin at 1 in each article.",
    ),
    bad="""\
type: quyet-dinh
body: |
  Điều 1. Thành lập Tổ công tác rà soát hồ sơ lưu trữ.
  Điều 3. Quyết định này có hiệu lực kể từ ngày ký./.
""",
    good="""\
type: quyet-dinh
body: |
  Điều 1. Phân công nhiệm vụ như sau:
  1. Sở Nội vụ chủ trì.
  2. Văn phòng phối hợp.
  Điều 2. Trách nhiệm thi hành:
  1. Sở Nội vụ theo dõi.
  2. Quyết định này có hiệu lực kể từ ngày ký./.
""",
    drafts=True,
)
def numbering_gap(outlines: Outlines) -> Faults:
    """Các đơn vị của bố cục được đánh số liên tục (điểm đ khoản 6 Mục II).

    Điều chạy suốt văn bản qua các chương; khoản bắt đầu từ 1 trong mỗi điều; mục bắt đầu lại trong mỗi chương.
    Danh sách nằm trong một đoạn, một gạch đầu dòng hoặc sau câu dẫn «sửa đổi như sau:» có số riêng; phần trích trong
    ngoặc kép, điều thêm vào (5a) và số không đọc được không bị xét.
    """
    for items in outlines:
        for kind, counting in _DIVISIONS.items():
            for misstep in missteps(items, _of_kind(items, kind), counting):
                yield _misnumbered(misstep)
        yield from map(_misnumbered, _clause_missteps(items))


def _clause_missteps(items: Items) -> Iterator[Misstep]:
    lists: dict[tuple[str, str], list[Item]] = {}
    for item in _of_kind(items, "clause"):
        holder = item.parent.path if item.parent is not None else ""
        lists.setdefault((holder, _number(item).rpartition(".")[0]), []).append(item)
    carried: int | None = None
    for (_, prefix), run in lists.items():
        holder = run[0].parent.kind if run[0].parent is not None else ""
        if prefix:
            yield from missteps(items, run, _DOTTED_CLAUSES)
        else:
            runs_through = holder not in ("article", "clause", "point", "dash")
            yield from missteps(items, run, _CLAUSES, carried=carried if runs_through else None)
            carried = _plain_number(run[-1]) if runs_through else carried


def _misnumbered(misstep: Misstep) -> Fault:
    block = misstep.item.block
    assert isinstance(block, Block)
    prefix = f"{(block.number or '').rpartition('.')[0]}."
    due = to_roman(misstep.due) if block.kind in _ROMAN_KINDS else f"{prefix.lstrip('.')}{misstep.due}"
    number = block.number or ""
    variant = "first" if misstep.before is None else None
    if misstep.before is not None and misstep.due == misstep.before + 1:
        variant = "repeat" if _same(misstep) else None
    return Fault(
        f"{misstep.item.path}.number",
        number_label(block) or number,
        number_label(evolve(block, number=due)),
        variant,
    )


def _same(misstep: Misstep) -> bool:
    return misstep.before in (_roman_or_arabic(misstep.item), _plain_number(misstep.item))


_POINTS_ROMAN = frozenset({"i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x"})
"""Small Roman numerals, which lists inside points take; the act says nothing of them."""


@rule(
    "CV512",
    "point-letters",
    severity=Severity.ERROR,
    kind="law",
    clause="II.6.đ",
    finds=Bilingual(
        "Điểm không theo thứ tự bảng chữ cái tiếng Việt",
        "Points are not in the order of the Vietnamese alphabet",
    ),
    remedy=Bilingual(
        "Đánh điểm theo thứ tự a, b, c, d, đ, e, g, h, i, k, l, m, n, o, p, q, r, s, t, u, v, x, y.",
        "Letter points a, b, c, d, đ, e, g, h, i, k, l, m, n, o, p, q, r, s, t, u, v, x, y.",
    ),
    bad="""\
body: |
  1. Các cơ quan gửi báo cáo:
  a) Sở Tài chính;
  b) Sở Tư pháp;
  c) Sở Y tế;
  d) Sở Xây dựng;
  e) Sở Công Thương./.
""",
    good="""\
body: |
  1. Các cơ quan gửi báo cáo:
  a) Sở Tài chính;
  b) Sở Tư pháp;
  c) Sở Y tế;
  d) Sở Xây dựng;
  đ) Sở Công Thương.
  2. Các xã, phường gửi báo cáo:
  a) Xã Quảng Lạc;
  b) Phường Đông Kinh./.
""",
    drafts=True,
)
def point_letters(outlines: Outlines) -> Faults:
    """Điểm được đánh bằng chữ cái tiếng Việt theo thứ tự, có «đ», không có f, j, w, z (điểm đ khoản 6 Mục II).

    Thứ tự bắt đầu lại trong mỗi khoản, mỗi điều, sau mỗi đoạn hoặc gạch đầu dòng. Chữ số La Mã nhỏ (i, ii, iii), nhãn
    hai chữ và phần trích trong ngoặc kép không bị xét.
    """
    for items in outlines:
        points = _of_kind(items, "point")
        lists: dict[str, list[Item]] = {}
        for item in points:
            lists.setdefault(item.parent.path if item.parent is not None else "", []).append(item)
        carried = _interrupted(items, points)
        for run in lists.values():
            yield from _foreign_letters(run)
            counting = _POINTS if _has_roman(run) else _LETTERED_POINTS
            for misstep in missteps(items, run, counting, carried=carried.get(run[0])):
                yield _misplaced(misstep)


def _interrupted(items: Items, points: Sequence[Item]) -> dict[Item, int]:
    """The points that may go on a list which a paragraph or table has parted in two, and the place they go on from."""
    parts = list(accumulate(item.kind in ("paragraph", "table") for item in items))
    places: dict[int, int] = {}
    carried: dict[Item, int] = {}
    for point in points:
        if (letter := _letter(point)) is None:
            continue
        before = places.get(letter - 1)
        if before is not None and parts[point.place] > parts[before]:
            carried[point] = letter - 1
        if letter == 1:
            places.clear()
        places[letter] = point.place
    return carried


def _has_roman(run: Sequence[Item]) -> bool:
    return any(len(_number(item)) > 1 and _number(item) in _POINTS_ROMAN for item in run)


def _foreign_letters(run: Sequence[Item]) -> Iterator[Fault]:
    for item in run:
        if len(letter := _number(item)) == 1 and letter not in POINT_LETTERS:
            yield Fault(f"{item.path}.number", f"{letter})", variant="letter")


def _letter(item: Item) -> int | None:
    letter = _number(item)
    return POINT_LETTERS.index(letter) + 1 if letter in POINT_LETTERS else None


def _letter_not_roman(item: Item) -> int | None:
    return None if _number(item) in _POINTS_ROMAN else _letter(item)


_POINT_RESTARTS = _any(("paragraph", "dash", "table", "clause"))
_LETTERED_POINTS = Counting(_letter, _point_labels, _POINT_RESTARTS)
_POINTS = Counting(_letter_not_roman, _point_labels, _POINT_RESTARTS)


def _misplaced(misstep: Misstep) -> Fault:
    try:
        due = f"{point_letter(misstep.due)})"
    except NoPointLetter:
        due = f"{POINT_LETTERS[-1]})"
    repeated = misstep.before is not None and misstep.before == _letter(misstep.item)
    variant = "first" if misstep.before is None else "repeat" if repeated else None
    return Fault(f"{misstep.item.path}.number", f"{_number(misstep.item)})", due, variant)


@cache
def _arabic_pattern() -> re.Pattern[str]:
    return re.compile(r"[0-9]+(?:\.[0-9]+)*[a-zđ]?")


@rule(
    "CV513",
    "division-numerals",
    severity=Severity.ERROR,
    kind="law",
    clause="II.6.đ",
    finds=Bilingual(
        "Phần, chương không dùng chữ số La Mã; mục, tiểu mục, điều, khoản không dùng chữ số Ả Rập",
        "Part or chapter not in Roman numerals; section, subsection, article or clause not in Arabic",
    ),
    remedy=Bilingual(
        "Phần, chương: I, II, III; mục, tiểu mục, điều, khoản: 1, 2, 3.",
        "Parts and chapters: I, II, III; sections, subsections, articles and clauses: 1, 2, 3.",
    ),
    bad="""\
type: quy-che
body: |
  Chương 1
  QUY ĐỊNH CHUNG
  Điều 1. Phạm vi điều chỉnh
  Quy chế này quy định việc sử dụng con dấu./.
""",
    good="""\
type: bao-cao
body: |
  Phần I
  TÌNH HÌNH CHUNG
  I. KẾT QUẢ ĐẠT ĐƯỢC
  1. Văn bản đi được ký số đầy đủ./.
""",
    drafts=True,
)
def division_numerals(outlines: Outlines) -> Faults:
    """Phần, chương ghi bằng chữ số La Mã; mục, tiểu mục, điều, khoản ghi bằng chữ số Ả Rập (điểm đ khoản 6 Mục II).

    «I. KẾT QUẢ ĐẠT ĐƯỢC» là mục của văn bản không có điều (bảng ở Mục V), được ghi bằng chữ số La Mã; «Mục I» chỉ bị xét
    khi nằm trong chương.
    """
    for items in outlines:
        for item in items:
            if isinstance(item.block, Block) and not item.quoted and _number(item):
                if item.kind in ("part", "chapter"):
                    yield from _must_be_roman(item, item.block)
                elif item.kind in ("article", "clause") or _is_section_of_chapter(item):
                    yield from _must_be_arabic(item, item.block)


def _is_section_of_chapter(item: Item) -> bool:
    return item.kind in ("section", "subsection") and any(
        holder.kind == "chapter" for holder in item.ancestors()
    )


def _must_be_roman(item: Item, block: Block) -> Iterator[Fault]:
    try:
        from_roman(_number(item))
    except NotARomanNumeral:
        number = _roman_or_arabic(item)
        due = number_label(evolve(block, number=to_roman(number))) if number else ""
        yield Fault(f"{item.path}.number", number_label(block), due or "I, II, III, ...", "roman")


def _must_be_arabic(item: Item, block: Block) -> Iterator[Fault]:
    if not _arabic_pattern().fullmatch(_number(item)):
        number = _roman_or_arabic(item)
        due = number_label(evolve(block, number=str(number))) if number else ""
        yield Fault(f"{item.path}.number", number_label(block), due or "1, 2, 3, ...", "arabic")


@rule(
    "CV517",
    "nesting",
    severity=Severity.WARNING,
    kind="law",
    clause="II.6.đ",
    finds=Bilingual(
        "Điểm nằm ngoài khoản và điều, hoặc điều nằm trong khoản",
        "A point outside clause and article, or an article inside a clause",
    ),
    remedy=Bilingual(
        "Xếp theo thứ tự phần, chương, mục, tiểu mục, điều, khoản, điểm.",
        "Nest part, chapter, section, subsection, article, clause, point in this order.",
    ),
    bad="""\
type: bao-cao
body: |
  I. KẾT QUẢ ĐẠT ĐƯỢC
  a) Văn bản đi được ký số đầy đủ.
  b) Hồ sơ công việc được lập đúng quy định./.
""",
    good="""\
body: |
  Sở Nội vụ đề nghị các cơ quan gửi:
  a) Báo cáo kết quả;
  b) Danh mục hồ sơ./.
""",
    drafts=True,
)
def nesting(outlines: Outlines) -> Faults:
    """Bố cục đi từ phần, chương, mục, tiểu mục, điều, khoản đến điểm (điểm c, đ khoản 6 Mục II).

    Điểm đứng ngay dưới điều hoặc dưới một câu dẫn kết thúc bằng dấu hai chấm là đúng; điều trích trong khoản sửa đổi
    không bị xét.
    """
    for items in outlines:
        with_clauses: set[Item | None] = set()
        for item in items:
            if item.quoted or not isinstance(item.block, Block):
                continue
            if item.kind in _HOLDERS_OF_POINTS:
                with_clauses.add(item.parent)
            if item.kind not in ("point", "article") or _is_led_to(items, item):
                continue
            holders = {holder.kind for holder in item.ancestors()}
            if item.kind == "article" and holders & {"clause", "point", "dash"}:
                yield Fault(item.path, number_label(item.block), variant="article")
            # A paragraph after a clause may be the clause's own, and the list below it too.
            elif (
                _number(item) == POINT_LETTERS[0]
                and not holders & _HOLDERS_OF_POINTS
                and item.parent not in with_clauses
            ):
                yield Fault(item.path, number_label(item.block))


_HOLDERS_OF_POINTS = frozenset({"article", "clause", "dash"})


def _is_led_to(items: Items, item: Item) -> bool:
    return item.place > 0 and items[item.place - 1].text.endswith(":")

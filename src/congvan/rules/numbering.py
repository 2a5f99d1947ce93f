"""Rules of how the body counts (Phụ lục I, Phần I, Mục II, khoản 6, điểm đ)."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import accumulate

from attrs import evolve

from congvan.language import POINT_LETTERS, NoPointLetter, is_upper, point_letter, to_roman
from congvan.messages import Bilingual
from congvan.model import Block
from congvan.model.outline import number_label
from congvan.rules.registry import Fault, Faults, rule
from congvan.rules.sequences import (
    Counting,
    Item,
    Items,
    Misstep,
    Outlines,
    article_labels,
    clause_labels,
    is_divider,
    letter_place,
    missteps,
    number_of,
    numeral_labels,
    of_kind,
    plain_number,
    point_labels,
    roman_or_arabic,
)

_ROMAN_KINDS = frozenset({"part", "chapter", "heading"})


def _any(kinds: Iterable[str]) -> Callable[[Sequence[Item]], bool]:
    wanted = frozenset(kinds)
    return lambda between: any(item.kind in wanted for item in between)


def _new_text(between: Sequence[Item]) -> bool:
    """Whether a new text begins: a line in capitals, a part, the first chapter."""
    return any(
        item.kind == "part"
        or (item.kind == "chapter" and roman_or_arabic(item) == 1)
        or (item.kind == "paragraph" and is_upper(item.text))
        for item in between
    )


def _divided(between: Sequence[Item]) -> bool:
    return any(map(is_divider, between))


_OTHER_TEXT = _any(("paragraph", "dash", "table"))
"""What may hold a list of its own in between: a paragraph, a dash item, a table."""

_DIVISIONS: dict[str, Counting] = {
    "part": Counting(roman_or_arabic, numeral_labels, _new_text, first=False),
    "chapter": Counting(roman_or_arabic, numeral_labels, _divided, first=False),
    "section": Counting(roman_or_arabic, numeral_labels, _any(("part", "chapter", "heading")), first=False),
    "subsection": Counting(
        roman_or_arabic, numeral_labels, _any(("part", "chapter", "heading", "section")), first=False
    ),
    "heading": Counting(roman_or_arabic, numeral_labels, _divided, first=False),
    "article": Counting(plain_number, article_labels, _new_text),
}
_CLAUSES = Counting(plain_number, clause_labels, _OTHER_TEXT)
_DOTTED_CLAUSES = Counting(plain_number, clause_labels, _OTHER_TEXT, first=False)


@rule(
    "CV511",
    "numbering-gap",
    severity="error",
    clause="II.6.đ",
    finds=Bilingual(
        "Số thứ tự của phần, chương, mục, điều, khoản nhảy số, trùng hoặc đánh lại sai chỗ.",
        "Numbers of divisions, articles or clauses skip, repeat or begin anew in the wrong place.",
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
            for misstep in missteps(items, of_kind(items, kind), counting):
                yield _misnumbered(misstep)
        yield from map(_misnumbered, _clause_missteps(items))


def _clause_missteps(items: Items) -> Iterator[Misstep]:
    lists: dict[tuple[str, str], list[Item]] = {}
    for item in of_kind(items, "clause"):
        holder = item.parent.path if item.parent is not None else ""
        lists.setdefault((holder, number_of(item).rpartition(".")[0]), []).append(item)
    carried: int | None = None
    for (_, prefix), run in lists.items():
        holder = run[0].parent.kind if run[0].parent is not None else ""
        if prefix:
            yield from missteps(items, run, _DOTTED_CLAUSES)
        else:
            runs_through = holder not in ("article", "clause", "point", "dash")
            yield from missteps(items, run, _CLAUSES, carried=carried if runs_through else None)
            carried = plain_number(run[-1]) if runs_through else carried


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
    return misstep.before in (roman_or_arabic(misstep.item), plain_number(misstep.item))


_POINTS_ROMAN = frozenset({"i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x"})
"""Small Roman numerals, which lists inside points take; the act says nothing of them."""


@rule(
    "CV512",
    "point-letters",
    severity="error",
    clause="II.6.đ",
    finds=Bilingual(
        "Điểm không theo thứ tự bảng chữ cái tiếng Việt.",
        "Points are not in the order of the Vietnamese alphabet.",
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
        points = of_kind(items, "point")
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
        if (letter := letter_place(point)) is None:
            continue
        before = places.get(letter - 1)
        if before is not None and parts[point.place] > parts[before]:
            carried[point] = letter - 1
        if letter == 1:
            places.clear()
        places[letter] = point.place
    return carried


def _has_roman(run: Sequence[Item]) -> bool:
    return any(len(number_of(item)) > 1 and number_of(item) in _POINTS_ROMAN for item in run)


def _foreign_letters(run: Sequence[Item]) -> Iterator[Fault]:
    for item in run:
        if len(letter := number_of(item)) == 1 and letter not in POINT_LETTERS:
            yield Fault(f"{item.path}.number", f"{letter})", variant="letter")


def _letter_not_roman(item: Item) -> int | None:
    return None if number_of(item) in _POINTS_ROMAN else letter_place(item)


_POINT_RESTARTS = _any(("paragraph", "dash", "table", "clause"))
_LETTERED_POINTS = Counting(letter_place, point_labels, _POINT_RESTARTS)
_POINTS = Counting(_letter_not_roman, point_labels, _POINT_RESTARTS)


def _misplaced(misstep: Misstep) -> Fault:
    try:
        due = f"{point_letter(misstep.due)})"
    except NoPointLetter:
        due = f"{POINT_LETTERS[-1]})"
    repeated = misstep.before is not None and misstep.before == letter_place(misstep.item)
    variant = "first" if misstep.before is None else "repeat" if repeated else None
    return Fault(f"{misstep.item.path}.number", f"{number_of(misstep.item)})", due, variant)

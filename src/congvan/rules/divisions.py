"""Rules of the divisions of the body: titles, numerals, nesting (Phụ lục I, Phần I, Mục II, khoản 6, điểm d và đ)."""

from collections.abc import Iterator

from attrs import evolve

from congvan.language import POINT_LETTERS, NotARomanNumeral, excerpt, from_roman, is_upper, regex, to_roman
from congvan.messages import Bilingual
from congvan.model import Block, plain_text
from congvan.model.outline import DIVISION_NAMES, number_label
from congvan.rules.registry import Fault, Faults, rule
from congvan.rules.sequences import Item, Items, Outlines, number_of, of_kind, roman_or_arabic

_ARTICLE_TITLE_WORDS = 20


@rule(
    "CV509",
    "division-title",
    severity="error",
    clause="II.6.d",
    finds=Bilingual(
        "Phần, chương, mục, tiểu mục không có tiêu đề.",
        "A part, chapter, section or subsection without title.",
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
        for item in of_kind(items, *DIVISION_NAMES):
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
    severity="warning",
    clause="II.6.d",
    finds=Bilingual(
        "Điều không có tiêu đề trong văn bản có chương.",
        "An article without title in a document with chapters.",
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
        if of_kind(items, "chapter"):
            for item in of_kind(items, "article"):
                if not _has_title(item):
                    yield Fault(item.path, excerpt(f"Điều {number_of(item)}. {item.text}"))


def _has_title(item: Item) -> bool:
    block = item.block
    assert isinstance(block, Block)
    if block.title or (len(block.text) > 1 and block.text[0].bold):
        return True
    text = plain_text(block.text)
    return bool(block.children) and not text.endswith(":") and len(text.split()) <= _ARTICLE_TITLE_WORDS


_arabic_pattern = regex(r"[0-9]+(?:\.[0-9]+)*[a-zđ]?")


@rule(
    "CV513",
    "division-numerals",
    severity="error",
    clause="II.6.đ",
    finds=Bilingual(
        "Phần, chương không dùng chữ số La Mã; mục, tiểu mục, điều, khoản không dùng chữ số Ả Rập.",
        "Part or chapter not in Roman numerals; section, subsection, article or clause not in Arabic.",
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
            if isinstance(item.block, Block) and not item.quoted and number_of(item):
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
        from_roman(number_of(item))
    except NotARomanNumeral:
        number = roman_or_arabic(item)
        due = number_label(evolve(block, number=to_roman(number))) if number else ""
        yield Fault(f"{item.path}.number", number_label(block), due or "I, II, III, ...", "roman")


def _must_be_arabic(item: Item, block: Block) -> Iterator[Fault]:
    if not _arabic_pattern().fullmatch(number_of(item)):
        number = roman_or_arabic(item)
        due = number_label(evolve(block, number=str(number))) if number else ""
        yield Fault(f"{item.path}.number", number_label(block), due or "1, 2, 3, ...", "arabic")


@rule(
    "CV517",
    "nesting",
    severity="warning",
    clause="II.6.đ",
    finds=Bilingual(
        "Điểm nằm ngoài khoản và điều, hoặc điều nằm trong khoản.",
        "A point outside clause and article, or an article inside a clause.",
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
                number_of(item) == POINT_LETTERS[0]
                and not holders & _HOLDERS_OF_POINTS
                and item.parent not in with_clauses
            ):
                yield Fault(item.path, number_label(item.block))


_HOLDERS_OF_POINTS = frozenset({"article", "clause", "dash"})


def _is_led_to(items: Items, item: Item) -> bool:
    return item.place > 0 and items[item.place - 1].text.endswith(":")

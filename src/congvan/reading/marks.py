"""What the lines of a document's frame look like, whatever their place: patterns over `Piece.plain` and `Piece.folded`."""

import re
from collections.abc import Mapping
from difflib import SequenceMatcher
from functools import cache

from congvan.language import fold, unaccent
from congvan.standards import DocumentType, Standard

_SPELLINGS = {
    "a": "aàáảãạăằắẳẵặâầấẩẫậ",
    "e": "eèéẻẽẹêềếểễệ",
    "i": "iìíỉĩị",
    "o": "oòóỏõọôồốổỗộơờớởỡợ",
    "u": "uùúủũụưừứửữự",
    "d": "dđ",
}
"""Letters that a slip of the accents makes of one another."""


def _spelled(words: str) -> str:
    """A pattern of words whatever the accents on their letters and the spaces between them."""
    letters = (f"[{_SPELLINGS[one]}]" if one in _SPELLINGS else one for one in words)
    return "".join(letters).replace(" ", r"\s*")


_NEARLY = 0.88
"""How alike (of 1) a line is that is the national name or the motto with a letter or two mistyped."""
PARTY = re.compile(r"đảng\s*cộng\s*sản\s*việt\s*nam", re.IGNORECASE)

LETTER_SUBJECT = re.compile(r"[(“\"]?\s*(?:v\s*/\s*v|về việc)(?![^\W\d_])\s*[:.]?\s*", re.IGNORECASE)
ADDRESSEES = re.compile(
    # A line that names a body right behind `Kính gửi` lacks its colon.
    r"kính\s*(?:gửi|trình)\s*(?::\s*|$|(?<=\s)(?=(?-i:[A-ZĐÀ-Ỹ])[^.:!?]{3,150}(?<!,)$))",
    re.IGNORECASE,
)
RECIPIENTS = re.compile(r"nơi\s*(?:nhận|gửi)\s*(?::|$)\s*", re.IGNORECASE)
ENACTING = re.compile(
    r"(?:q\s*u\s*y\s*ế\s*t\s*(?:đ\s*ị\s*n\s*h|n\s*g\s*h\s*ị)|chỉ thị|nghị quyết)\s*:", re.IGNORECASE
)
ANNEX = re.compile(
    r"phụ lục(?:\s+số)?\s*(?P<number>[ivxlc]+|\d{1,3}[a-z]?|[a-z])?\s*(?:$|[.:–-]\s*(?P<title>.*)|(?=\())",
    re.IGNORECASE | re.DOTALL,
)
ATTACHED_TO = re.compile(r"\(?\s*(?:được\s+)?(?:ban hành\s+)?kèm theo\s", re.IGNORECASE)
BASIS = re.compile(
    r"(?:[-–+]\s*)?(?:căn cứ|theo (?:đề nghị|chỉ đạo)|xét|thực hiện|sau khi)(?!\w)", re.IGNORECASE
)
DASH = re.compile(r"[-–—+•·▪●*➢✓]\s*")
NUMBERED = re.compile(
    r"(?:[IVX]+\.|\d{1,3}(?:\.\d+)*[.)]|[a-zđ]\)|điều\s+\d|chương\s+[ivx\d]|phần\s+|mục\s+)", re.IGNORECASE
)
DRAFT = re.compile(r"(?:bản\s+)?dự thảo(?!\w)", re.IGNORECASE)
AUTHORITY = re.compile(
    r"(?P<authority>TM|KT|TL|TUQ|Q|T/M|K/T|T/L|T\.M|K\.T|T\.L|T\.U\.Q)(?:\s*[./]\s*|\s+(?=[A-ZĐ]))(?P<of>.*)",
    re.DOTALL,
)
SMALL_AUTHORITY = re.compile(r"(?P<authority>TM|KT|TL|TUQ)\.\s*(?P<of>.*)", re.DOTALL | re.IGNORECASE)
"""An authority to sign in small letters, which only the post behind it tells from a word."""
SIGNED_ELECTRONICALLY = re.compile(
    r"(?:người ký|ký bởi|ký số bởi|cơ quan|thời gian ký|ngày ký|email|chữ ký)\s*:|\S.*;\s*\d{1,2}[/:]\d",
    re.IGNORECASE,
)
COPY_FORM = re.compile(r"(?:bản\s+)?(?:sao y|sao lục|trích sao)(?:\s+bản chính)?", re.IGNORECASE)
CONTACT = re.compile(
    r"(?<!\w)(?:(?P<address>địa chỉ|trụ sở)|(?P<phone>điện thoại|đt|tel)|(?P<fax>fax)|(?P<email>thư điện tử|e-?mail)"
    r"|(?P<website>trang thông tin điện tử|website|web))\s*:",
    re.IGNORECASE,
)
"""A label of contact lines, in the group of the field that it stands before."""

_CIRCULATION = frozenset(
    ("xem xong trả lại", "lưu hành nội bộ", "tài liệu thu hồi", "không phổ biến", "tài liệu lưu hành nội bộ")
)

_OTHER_TITLES: Mapping[str, str] = {
    **dict.fromkeys(("luật", "bộ luật", "pháp lệnh", "nghị định", "thông tư", "thông tư liên tịch", "hiến pháp", "lệnh"), "normative"),
    **dict.fromkeys(("kết luận", "thông tri", "lời kêu gọi", "báo cáo chính trị"), "party"),
    **dict.fromkeys(
        ("phiếu trình", "phiếu trình giải quyết công việc", "phiếu trình ký", "phiếu đề xuất", "phiếu lấy ý kiến",
         "phiếu xử lý văn bản", "phiếu kiểm soát", "đơn", "tờ khai", "giấy chứng nhận", "giấy xác nhận", "giấy đi đường",
         "giấy biên nhận", "danh sách", "lịch công tác", "hóa đơn", "bằng khen", "giấy khen", "biên lai"),
        "form",
    ),
}  # fmt: skip
"""Titles of papers that are none of the administrative types, and what they are."""


def national_name(text: str) -> tuple[int, int] | None:
    """Where the national name stands in a line, whatever the accents on its letters."""
    found = _national_name().search(text)
    return None if found is None else found.span()


def motto(text: str) -> tuple[int, int] | None:
    """Where the motto stands in a line, whatever the accents on its letters."""
    found = _motto().search(text)
    return None if found is None else found.span()


@cache
def _national_name() -> re.Pattern[str]:
    state = f"{_spelled(' viet')}(?:{_spelled(' nam')}\\w{{0,2}})?"
    return re.compile(f"{_spelled('cong hoa xa hoi chu nghia')}\\w{{0,2}}(?:{state})?", re.IGNORECASE)


@cache
def _motto() -> re.Pattern[str]:
    parts = map(_spelled, ("doc lap", "tu do", "hanh phuc"))
    return re.compile(r"\W{0,12}".join(parts) + r"\w{0,2}", re.IGNORECASE)


def is_nearly_national_name(text: str) -> bool:
    """Whether a line is the national name with a letter or two mistyped."""
    return _is_nearly("cong hoa xa hoi chu nghia viet nam", text)


def is_nearly_motto(text: str) -> bool:
    """Whether a line is the motto with a letter or two mistyped."""
    return _is_nearly("doc lap tu do hanh phuc", text)


def _is_nearly(wanted: str, text: str) -> bool:
    if not len(wanted) - 4 <= len(text) <= len(wanted) + 10:
        return False
    letters = " ".join(re.sub(r"[\W_]+", " ", unaccent(text).lower()).split())
    return SequenceMatcher(None, letters, wanted, autojunk=False).ratio() >= _NEARLY


def other_title(folded: str) -> str | None:
    """What a paper with this title is, where it is none of the administrative types: `normative`, `party`, `form`."""
    name = folded.rstrip(" .:")
    if name in _OTHER_TITLES:
        return _OTHER_TITLES[name]
    opening = next(
        (one for one in ("phiếu trình", "đơn ", "tờ khai", "giấy chứng nhận") if name.startswith(one)), None
    )
    return "form" if opening else None


def is_stamp(folded: str) -> bool:
    """Whether a line is what a stamp says that stands for no field: `BẢN SAO`, `TÀI LIỆU HỌP`, `ĐẾN Số: ...`."""
    return _STAMP.fullmatch(folded) is not None


_STAMP = re.compile(
    r"bản (?:sao|gốc|chính)|tài liệu (?:phục vụ )?(?:họp|hội nghị|kỳ họp)|(?:công văn |văn bản )?đến(?: số:.*)?"
    r"|mã (?:số|hồ sơ|văn bản)\s*:.*|giờ đến\s*:.*"
)


def is_circulation(folded: str) -> bool:
    """Whether a line is a mark of circulation."""
    return folded in _CIRCULATION


@cache
def _type_names(standard: Standard) -> tuple[tuple[str, DocumentType], ...]:
    named = [(fold(kind.name), kind) for kind in standard.types.values()]
    kinds = ((name, standard.find(slug)) for slug, names in _KINDS.items() for name in names)
    named += [(name, kind) for name, kind in kinds if kind is not None]
    return tuple(sorted(named, key=lambda pair: -len(pair[0])))


_KINDS = {
    "thu-cong": (
        "thư khen",
        "thư chúc mừng",
        "thư cảm ơn",
        "thư chia buồn",
        "thư thăm hỏi",
        "thư chúc tết",
        "thư ngỏ",
        "thư kêu gọi",
    )
}
"""What letters of a person in office are titled, who never writes `THƯ CÔNG`."""


def type_named(folded: str, standard: Standard, *, whole: bool = True) -> tuple[DocumentType, int] | None:
    """The type whose name a folded line is, or begins with (`whole` False), and the length of the name."""
    bare = folded.rstrip(" .:")
    spaced = "".join(bare.split()) if all(len(word) == 1 for word in bare.split()) else None
    for name, kind in _type_names(standard):
        if bare == name or spaced == name.replace(" ", ""):
            return kind, len(folded)
        if not whole and folded.startswith(name + " "):
            return kind, len(name)
    return None


def slug_of(folded: str, key: str, standard: Standard) -> str | None:
    """The slug of a mark (`urgency`, `secrecy`) by its printed wording."""
    return _wordings(key, standard).get(folded.strip(" .:[]()"))


@cache
def _wordings(key: str, standard: Standard) -> Mapping[str, str]:
    printed = standard.urgencies if key == "urgency" else standard.secrecies
    return {fold(wording): slug for slug, wording in printed.items()}

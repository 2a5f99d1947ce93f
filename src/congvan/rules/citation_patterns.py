"""The wording of citations, as patterns; `congvan.rules.citations` puts them together.

Letters are those of Vietnamese: `[^\\W\\d_]` with its case told by the classes below.
"""

import re
from functools import cache

from congvan.language import regex
from congvan.standards import ND30

TYPE_CODES = frozenset(kind.code for kind in ND30.types.values() if kind.code)

_LETTERS = "".join(chr(code) for code in (*range(0x41, 0x250), *range(0x1EA0, 0x1EFA)) if chr(code).isalpha())
_UPPER = "".join(letter for letter in _LETTERS if letter.isupper())
_LOWER = "".join(letter for letter in _LETTERS if letter.islower())

_CODE = r"[A-ZĐÐƯƠÔÊÂĂ][A-Za-zĐđÐƯưƠơÔôÊêÂâĂă0-9&]*"

# One class of first characters, then what each may begin: the engine skips all other characters.
anchor = regex(
    r"[0-9BbLPn](?:"
    r"(?P<reference>(?<=[0-9])(?<![\w/.,-].)[0-9]{0,5}[A-Za-z]?\s?[/–-]\s?(?=[0-9A-ZĐÐ]))"
    r"|(?P<law>(?<=[Bb])ộ luật\s|(?<=L)(?<!\w.)uật\s|(?<=P)háp lệnh\s)"
    r"|(?P<dated>(?<=n)(?<!\w.)gày\s))"
)
"""Where a citation may begin to be read: number and symbol, a law's kind, or a date."""


@cache
def reference() -> re.Pattern[str]:
    """Number and symbol, with the faults that people type: spaces, dashes and other separators."""
    # A dash with spaces on both sides joins groups only after the code of a type: QĐ - UBND.
    types = "|".join(sorted(TYPE_CODES, key=len, reverse=True))
    return re.compile(
        r"(?P<number>[0-9]{1,6}[A-Za-z]?)\s?[/–-]\s?"
        r"(?:(?P<year>(?:19|20)[0-9]{2})\s?[/-]\s?)?"
        rf"(?P<symbol>(?:(?:{types})\s[-–]\s(?=[A-ZĐ]{{2}}))?{_CODE}"
        rf"(?:(?:[/–-]|\s[–-](?=[A-ZĐÐ]{{2}})|[–-]\s(?=[A-ZĐÐ]{{2}})){_CODE})*)"
    )


number_label = regex(r"\b[Ss]ố\s?:?\s*\Z")
"""`số` before a number."""

word = regex(rf"[{_LETTERS}]+")
"""A word of a type's name."""

_LAW_STOPS = "được|quy định|đã|có|là|thì|ngày|số|năm|do|để|và các|khi|nêu|ban hành|hiện hành"
_LAW_COMMAS = "chống|bổ sung|chữa|nhập|quá|cư|sử|khen|chất|lưu|đối|hợp|giao|điều|đền|công|tố|Cứu|cứu|bảo"

law = regex(
    r"(?P<kind>[Bb]ộ luật|Luật|Pháp lệnh)\s+"
    rf"(?:(?P<name>[{_UPPER}](?:(?!\s(?:{_LAW_STOPS})(?!\w)|\s\(|\s[0-9]+/)[\w\s-]|,(?=\s(?:{_LAW_COMMAS})\s)){{1,160}}))?"
    r"\s*(?:năm\s(?:19|20)[0-9]{2}\s?)?[,(]?\s*(?:[Ll]uật\s)?(?:số:?\s*)?"
    r"(?P<reference>[0-9]{1,4}/(?:19|20)[0-9]{2}/[A-Z]+[0-9]+)?"
)
"""A law by its name, its number and symbol, or both."""

no_law_after = regex(r"(?:[Đđ]ại học|[Kk]hoa|[Vv]iện|[Nn]gành|[Tt]rường|[Bb]áo)\s\Z")
"""Words after which `Luật` is a subject of study, not an act."""

# What a name of a body is made of: a capital syllable with at most one small one after it
# (`Tài nguyên`, `Chính phủ`), acronyms, numbers, and the small nouns that no syllable of a name begins.
_NO_SYLLABLE = (
    "về|ngày|tại|theo|để|đã|có|thì|là|và|của|năm|số|do|với|từ|trong|gửi|giao|cử|ban hành|phê|quy|hướng|"
    "sửa|bãi|tặng|cho|khi|bổ|công bố|được|đang|nêu|trên|phải|cần|ký"
)
_SMALL_NOUNS = (
    "tỉnh|thành phố|huyện|quận|thị xã|thị trấn|xã|phường|đặc khu|nhân dân|nhà nước|nước|trung ương|"
    "khóa|khoá|lần thứ|nhiệm kỳ|các|cơ quan|cấp"
)
_TOKEN = (
    rf"(?:[{_UPPER}&0-9.]{{2,}}(?![\w/])|[{_UPPER}][\w'’-]*(?:\s(?!(?:{_NO_SYLLABLE})(?!\w))[{_LOWER}]+(?!\w))?"
    rf"|(?:{_SMALL_NOUNS})(?!\w)|[0-9]+(?![\w/]))"
)
_BODY_NOUNS = (
    "Sở|UBND|Ủy ban|Uỷ ban|Bộ|Phòng|Ban|Văn phòng|Trung tâm|Công ty|Cục|Chi cục|Tổng|Hội|HĐND|Chủ tịch|"
    "Giám đốc|Thủ tướng|Chính phủ|Thủ trưởng|Trường|Viện|Cơ quan|Đảng|Tập đoàn|Ngân hàng|Thanh tra|Chi"
)
_COMMA_IN_NAME = rf",\s(?!(?:{_BODY_NOUNS})(?!\w))(?=[{_UPPER}]\w+\s\w+(?:\s\w+)?\svà\s[{_UPPER}])"
_ISSUER = rf"{_TOKEN}(?:(?:\s(?:(?:và|của|-|–)\s(?=[{_UPPER}]))?|{_COMMA_IN_NAME}){_TOKEN})*"

issuer = regex(rf"\s*,?\s*của\s+(?P<issuer>{_ISSUER})")
"""`của` and the name of a body or post."""

issuer_lead = regex(rf"\s*,?\s*(?:của\s+[{_UPPER}]|về\s)")
"""What shows that a date after a comma still belongs to the citation."""

kind_of_issuer = regex(rf"\s+của\s+(?P<issuer>{_ISSUER})\s*\Z")
"""An issuer between type and number: `Nghị định của Chính phủ số 30/2020/NĐ-CP`."""

date_lead = regex(r"\s*(?P<comma>,)?\s*(?:(?:được\s)?(?:ban hành|ký)\s+)?(?=ngày)")
"""What stands between a reference or issuer and its date."""

_PART_NUMBER = r"[IVXLC]+|[0-9]+[a-zđ]?|[a-zđ]{1,2}(?=[\s,)])\)?|thứ\s\w+"
_PART = rf"(?<!\w)(?P<kind>[Tt]iểu mục|[Pp]hần|[Cc]hương|[Mm]ục|[Đđ]iều|[Kk]hoản|[Đđ]iểm)\s(?P<number>{_PART_NUMBER})(?!\w)"

part = regex(_PART)
"""One part of an act."""


@cache
def parts_before() -> re.Pattern[str]:
    """The chain of parts that leads to the act named next."""
    unnamed = re.sub(r"\?P<\w+>", "?:", _PART)
    more = rf"(?:(?:,|\svà|\shoặc|\sđến)\s(?:{_PART_NUMBER})(?!\w))*"
    return re.compile(rf"(?:{unnamed}{more},?(?:\svà)?\s+(?:của\s+)?)+\Z")


_OPENERS = (
    "về|V/v|ban hành|bãi bỏ|bổ nhiệm|bổ sung|báo cáo|cho phép|chỉ đạo|công bố|công nhận|cử|điều chỉnh|đính chính|"
    "đề nghị|đẩy mạnh|giao|hợp nhất|hướng dẫn|kết luận|khen thưởng|kiện toàn|kiểm tra|phân bổ|phân cấp|phân công|"
    "phê duyệt|quy định|quyết định|sửa đổi|tăng cường|tặng|thành lập|thay thế|thông báo|thông qua|thu hồi|"
    "thực hiện|tiếp tục|tổ chức|tổng kết|triển khai|trả lời|ủy quyền|uỷ quyền|xây dựng|xử lý|yêu cầu"
)

subject_opening = regex(rf"(?i)\s*[,:]?\s*[“\"(]?(?P<subject>(?:{_OPENERS})(?!\w))")
"""The words with which a subject begins after number, date and issuer."""

subject_end = regex(
    r"\.{2,}|(?<!TP)(?<!Tp)\.(?=\s|/|\Z)|[;:…\n)”]"
    rf"|,\s+(?=(?:{_BODY_NOUNS})\s|đề nghị\s|yêu cầu\s|trong đó)"
)
"""Where a subject ends: the end of the sentence or item, or a comma before the main clause."""

between_listed = regex(r"\s*(?:[,;]|và|hoặc|[,;]\s*và|,\s*số)?\s*")
"""All that stands between two citations of an enumeration."""

before_next = regex(r"(?:[,;]|\svà|[,;]\s*và)\s*(?:các\s)?\Z")
"""A separator right before the next citation, which ends the subject of the one before."""

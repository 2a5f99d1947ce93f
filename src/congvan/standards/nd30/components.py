"""The format of every component: Phụ lục I, Phần I, Mục II-III and the table of Mục V (Mẫu chữ và chi tiết trình bày)."""

from congvan.messages import Bilingual
from congvan.standards.definitions import ComponentFormat, Range, Rule, SizeScheme

_SMALL = Range(12, 13)
_LARGE = Range(13, 14)

WHOLE_LINE = Rule(Range(1, 1), drawn=1)
"""As long as the text line: the motto's (Mục II, khoản 1, điểm b)."""

PART_OF_LINE = Rule(Range(1 / 3, 1 / 2), drawn=0.4)
"""One third to one half of the text line (Mục II, khoản 2, điểm b and khoản 5, điểm b)."""

FULL_WIDTH = Rule(Range(1, 1), drawn=1, of="text-area", side="above")
"""Across the text area, above the contact line (Mục III, khoản 4)."""

_ALL = (
    ComponentFormat(
        "national-name", Bilingual("Quốc hiệu", "national name"), "1", "1", "II.1.a",
        _SMALL, 12, case="upper", bold=True, align="center", single_spaced=True,
    ),
    ComponentFormat(
        "motto", Bilingual("Tiêu ngữ", "motto"), "1", "1", "II.1.b",
        _LARGE, 13, bold=True, align="center", rule=WHOLE_LINE, single_spaced=True,
    ),
    ComponentFormat(
        "parent", Bilingual("Cơ quan chủ quản trực tiếp", "superior body"), "2", "2", "II.2.b",
        _SMALL, 12, case="upper", align="center", single_spaced=True,
    ),
    ComponentFormat(
        "issuer", Bilingual("Cơ quan ban hành", "issuing body"), "2", "2", "II.2.b",
        _SMALL, 12, case="upper", bold=True, align="center", rule=PART_OF_LINE, single_spaced=True,
    ),
    ComponentFormat("number", Bilingual("Số, ký hiệu", "number and symbol"), "3", "3", "II.3.c", Range(13, 13), 13, align="center"),
    ComponentFormat(
        "place-date", Bilingual("Địa danh và thời gian", "place and date"), "4", "4", "II.4.c",
        _LARGE, 13, italic=True, align="center",
    ),
    ComponentFormat("type", Bilingual("Tên loại", "type"), "5a", "5a", "II.5.b", _LARGE, 14, case="upper", bold=True, align="center"),
    ComponentFormat("subject", Bilingual("Trích yếu", "subject"), "5a", "5a", "II.5.b", _LARGE, 14, bold=True, align="center", rule=PART_OF_LINE),
    ComponentFormat("letter-subject", Bilingual("Trích yếu công văn", "subject of a letter"), "5b", "5b", "II.5.b", _SMALL, 12, align="center", gap_above=6),
    ComponentFormat("basis", Bilingual("Căn cứ", "legal basis"), "", "6", "II.6.a", _LARGE, 14, italic=True, align="justify"),
    ComponentFormat("body", Bilingual("Nội dung", "body"), "6", "6", "II.6.e", _LARGE, 14, align="justify", indented=True),
    ComponentFormat("division", Bilingual("Phần, chương, mục, tiểu mục và số thứ tự", "division number"), "6a", "6", "II.6.đ", _LARGE, 14, bold=True, align="center"),
    ComponentFormat(
        "division-title", Bilingual("Tiêu đề phần, chương, mục, tiểu mục", "division title"), "6a", "6", "II.6.đ",
        _LARGE, 14, case="upper", bold=True, align="center",
    ),
    ComponentFormat("article", Bilingual("Điều", "article"), "6a", "6", "II.6.đ", _LARGE, 14, bold=True, align="justify", indented=True),
    ComponentFormat(
        "heading", Bilingual("Mục đánh số La Mã và tiêu đề", "section in Roman numerals with its title"), "6b", "6", "II.6.đ",
        _LARGE, 14, case="upper", bold=True, align="justify",
    ),
    ComponentFormat("clause-title", Bilingual("Khoản có tiêu đề", "clause with a title"), "6b", "6", "II.6.đ", _LARGE, 14, bold=True, align="justify", indented=True),
    ComponentFormat("clause", Bilingual("Khoản", "clause"), "6a", "6", "II.6.đ", _LARGE, 14, align="justify", indented=True),
    ComponentFormat("point", Bilingual("Điểm", "point"), "6a", "6", "II.6.đ", _LARGE, 14, align="justify", indented=True),
    ComponentFormat(
        "authority", Bilingual("Quyền hạn, chức vụ của người ký", "authority and post of the signer"), "7", "7a", "II.7.đ",
        _LARGE, 14, case="upper", bold=True, align="center",
    ),
    ComponentFormat("signer", Bilingual("Họ tên người ký", "signer's name"), "7", "7b", "II.7.đ", _LARGE, 14, bold=True, align="center"),
    ComponentFormat("addressees", Bilingual("Kính gửi", "addressees"), "8a", "9a", "II.9.d", _LARGE, 14, bold=None),
    ComponentFormat(
        "recipients-label", Bilingual("Từ “Nơi nhận”", "recipients' label"), "8b", "9b", "II.9.d",
        Range(12, 12), 12, bold=True, italic=True, align="left",
    ),
    ComponentFormat("recipients", Bilingual("Danh sách nơi nhận", "list of recipients"), "8b", "9b", "II.9.d", Range(11, 11), 11, align="left"),
    ComponentFormat("annex-label", Bilingual("Từ “Phụ lục” và số thứ tự", "annex label"), "9", "", "III.1.b", Range(14, 14), 14, bold=True, align="center"),
    ComponentFormat("annex-title", Bilingual("Tiêu đề phụ lục", "annex title"), "9", "", "III.1.b", _LARGE, 14, case="upper", bold=True, align="center"),
    ComponentFormat("annex-reference", Bilingual("Thông tin chỉ dẫn kèm theo", "reference to the document"), "", "", "III.1.c", _LARGE, 14, italic=True, align="center"),
    ComponentFormat(
        "urgency", Bilingual("Dấu chỉ mức độ khẩn", "urgency mark"), "10", "10b", "III.2.b",
        _LARGE, 13, case="upper", bold=True, align="center", boxed=True, colour="red",
    ),
    # The act gives the secrecy mark no form of its own: ours is that of the urgency mark.
    ComponentFormat("secrecy", Bilingual("Dấu chỉ độ mật", "secrecy mark"), "", "10a", "III.2.a", _LARGE, 13, case="upper", bold=True, align="center"),
    ComponentFormat("circulation", Bilingual("Dấu chỉ phạm vi lưu hành", "circulation mark"), "13", "11", "III.2.c", _LARGE, 13, case="upper", bold=True, align="center", boxed=True),
    ComponentFormat("drafter", Bilingual("Ký hiệu người soạn thảo và số bản", "drafter's mark and copies"), "11", "12", "III.3", Range(11, 11), 11),
    ComponentFormat("contact", Bilingual("Địa chỉ, thư điện tử, điện thoại", "contact line"), "12", "13", "III.4", Range(11, 12), 11, rule=FULL_WIDTH),
    ComponentFormat("page-number", Bilingual("Số trang", "page number"), "14", "", "I.7", _LARGE, 14, align="center"),
    ComponentFormat("copy-form", Bilingual("Hình thức sao", "form of copy"), "", "", "PL1.II.II", _LARGE, 14, case="upper", bold=True, align="center"),
    ComponentFormat(
        "digital-signature", Bilingual("Thông tin chữ ký số của cơ quan, tổ chức", "text of the body's digital signature"), "", "14", "II.8",
        Range(10, 10), 10,
    ),
)  # fmt: skip

COMPONENTS = {component.key: component for component in _ALL}

SCHEMES = (
    SizeScheme(
        "12-13-13",
        {
            "national-name": 12,
            "motto": 13,
            "place-date": 13,
            "parent": 12,
            "issuer": 12,
            "letter-subject": 12,
        },
    ),
    SizeScheme(
        "13-14-14",
        {
            "national-name": 13,
            "motto": 14,
            "place-date": 14,
            "parent": 13,
            "issuer": 13,
            "letter-subject": 13,
        },
    ),
)
"""Footnote 1 of the table of Mục V: Quốc hiệu, Tiêu ngữ and the date go up or down together."""

DRAWN_SIZES = ({"national-name": 12.0, "motto": 14.0, "place-date": 14.0},)
"""Sizes (pt) of the heading that go together in a sample (Phụ lục III, Mẫu 1.5) and not in the table of styles.

The text of the act goes before the drawing, yet what it draws is no error.
"""

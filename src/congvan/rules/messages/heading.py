"""Messages of the rules on the heading block (CV2nn)."""

from congvan.messages import Bilingual
from congvan.rules.messages.style import PART_OF_TEXT, line_messages, style_messages

MESSAGES: dict[str, Bilingual] = {
    "CV201": Bilingual("thiếu Quốc hiệu.", "the national name is missing."),
    "CV202": Bilingual(
        "Quốc hiệu ghi «{observed}»; cần ghi «{expected}».",
        "the national name reads “{observed}”; write “{expected}”.",
    ),
    **style_messages("CV203", "national-name"),
    "CV204": Bilingual("thiếu Tiêu ngữ.", "the motto is missing."),
    "CV205": Bilingual(
        "Tiêu ngữ ghi «{observed}»; cần ghi «{expected}».",
        "the motto reads “{observed}”; write “{expected}”.",
    ),
    "CV205.dash": Bilingual(
        "Tiêu ngữ «{observed}» dùng gạch ngang dài; cần dùng gạch nối (-): «{expected}».",
        "the motto “{observed}” has long dashes; use hyphens: “{expected}”.",
    ),
    **style_messages("CV206", "motto"),
    **line_messages(
        "CV207", Bilingual("Tiêu ngữ", "the motto"), Bilingual("dài bằng dòng chữ", "as long as the text")
    ),
    **line_messages("CV211", Bilingual("tên cơ quan ban hành", "the issuing body's name"), PART_OF_TEXT),
    "CV208": Bilingual(
        "Quốc hiệu dài {observed} pt không vừa một dòng của cột rộng {expected} pt.",
        "the national name, {observed} pt long, does not fit a line of its column of {expected} pt.",
    ),
    "CV209": Bilingual(
        "thiếu tên cơ quan, tổ chức ban hành văn bản.",
        "the issuing body is missing.",
    ),
    **style_messages("CV210", "issuer"),
    **style_messages("CV212", "parent"),
    "CV213": Bilingual(
        "tên cơ quan ban hành có chữ viết tắt «{observed}»; cần ghi đầy đủ «{expected}».",
        "the issuing body's name has the abbreviation “{observed}”; write “{expected}” in full.",
    ),
    "CV214": Bilingual(
        "phần đầu văn bản cách dòng {observed}; phải là cách dòng đơn.",
        "the heading's lines are {observed} apart; set them single-spaced.",
    ),
    "CV215": Bilingual(
        "«{observed}» không còn hoạt động từ ngày {since}; cần ghi cơ quan kế thừa ({expected}).",
        "“{observed}” has not existed since {since}; name the body that took over ({expected}).",
    ),
    "CV216": Bilingual(
        "văn bản có dấu hiệu theo Thông tư 01/2011/TT-BNV ({observed}); từ ngày 05/3/2020 áp dụng {expected}.",
        "the document looks like one by Circular 01/2011/TT-BNV ({observed}); since 05/3/2020 {expected} applies.",
    ),
}

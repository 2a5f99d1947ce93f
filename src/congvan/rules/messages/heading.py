"""Messages of the rules on page, heading, number and date (CV1nn to CV3nn); see the package."""

from congvan.messages import Bilingual
from congvan.rules.messages.style import PART_OF_TEXT, line_messages, style_messages

MESSAGES: dict[str, Bilingual] = {
    "CV101": Bilingual(
        "khổ giấy {observed}; văn bản phải trình bày trên khổ A4 ({expected}).",
        "the paper is {observed}; documents are on A4 ({expected}).",
    ),
    "CV102": Bilingual(
        "trang đặt ngang mà không có bảng, biểu; cần trình bày theo chiều dài của trang giấy.",
        "a landscape page without a table; set it upright.",
    ),
    **{
        f"CV103.{side}": Bilingual(
            f"lề {vi} {{observed}} mm; phải từ {{expected}} mm.",
            f"the {side} margin is {{observed}} mm; it must be {{expected}} mm.",
        )
        for side, vi in {"top": "trên", "bottom": "dưới", "left": "trái", "right": "phải"}.items()
    },
    "CV104": Bilingual(
        "phông chữ «{observed}» ({share} số chữ không phải {expected}); phải dùng phông {expected}.",
        "the font “{observed}” ({share} of the letters are not in {expected}); use {expected}.",
    ),
    "CV105": Bilingual(
        "chữ màu #{observed} ({share} số chữ không phải màu đen); văn bản dùng chữ màu đen.",
        "text of colour #{observed} ({share} of the letters are not black); text is black.",
    ),
    "CV106": Bilingual(
        "văn bản nhiều trang nhưng không đánh số trang.", "a document of several pages without page numbers."
    ),
    "CV107.aside": Bilingual(
        "số trang không canh giữa; phải đặt canh giữa trong phần lề trên.",
        "the page number is not centred; centre it in the top margin.",
    ),
    "CV107.margin": Bilingual(
        "số trang đặt ở cuối trang; phải đặt canh giữa trong phần lề trên.",
        "the page number is at the foot of the page; centre it in the top margin.",
    ),
    "CV107.foot": Bilingual(
        "số trang không ở góc bên phải cuối trang, nơi quy định cũ yêu cầu.",
        "the page number is not at the lower right, where the older rules put it.",
    ),
    "CV108": Bilingual(
        "trang thứ nhất hiển thị số trang; số trang của trang thứ nhất không được hiển thị.",
        "page one shows its number, which must be hidden.",
    ),
    "CV109.size": Bilingual(
        "số trang cỡ chữ {observed}; phải là cỡ {expected}.",
        "the page number is {observed} pt; it must be {expected} pt.",
    ),
    "CV109.slant": Bilingual("số trang phải là kiểu chữ đứng.", "set the page number upright."),
    "CV109.numerals": Bilingual(
        "số trang kiểu «{observed}»; phải là chữ số Ả Rập.",
        "page numbers of the form “{observed}”; use Arabic numerals.",
    ),
    **dict.fromkeys(
        ("CV110", "CV110.drawn"),
        Bilingual(
            "cỡ chữ của Quốc hiệu, Tiêu ngữ, địa danh và thời gian là {observed}; phải cùng tăng, cùng giảm: {schemes_vi}.",
            "the sizes of national name, motto, place and date are {observed}; they go up or down together: {schemes_en}.",
        ),
    ),
    "CV114": Bilingual(
        "có {count} dòng trống liền nhau; nên dùng khoảng cách đoạn.",
        "{count} empty paragraphs in a row; set the space between paragraphs instead.",
    ),
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
    "CV301": Bilingual("văn bản ban hành chưa có số.", "the issued document has no number."),
    "CV302": Bilingual(
        "trước số ghi «{observed}»; cần ghi «{expected}».",
        "the number is labelled “{observed}”; write “{expected}”.",
    ),
    "CV303": Bilingual(
        "số «{observed}» nhỏ hơn 10; cần ghi «{expected}».",
        "the number “{observed}” is below 10; write “{expected}”.",
    ),
    "CV304": Bilingual(
        "số, ký hiệu «{observed}» sai dấu phân cách; cần ghi «{expected}»: dấu gạch chéo (/) sau số, "
        "dấu gạch nối (-) không cách chữ giữa các nhóm.",
        "“{observed}” has wrong separators; write “{expected}”: a slash after the number, hyphens without "
        "spaces between the groups.",
    ),
    "CV304.party": Bilingual(
        "số, ký hiệu «{observed}» theo dạng của văn bản Đảng; văn bản hành chính ghi «{expected}».",
        "“{observed}” has the form of a Party document; an administrative document has “{expected}”.",
    ),
    "CV305": Bilingual(
        "ký hiệu có chữ viết tắt tên loại «{observed}»; chữ viết tắt của {type} là «{expected}».",
        "the symbol has the type code “{observed}”; that of {type} is “{expected}”.",
    ),
    "CV306": Bilingual(
        "ký hiệu công văn «{observed}» có chữ «CV»; công văn không có chữ viết tắt tên loại, cần ghi "
        "chữ viết tắt cơ quan ban hành, rồi đơn vị soạn thảo hoặc lĩnh vực.",
        "the symbol “{observed}” has “CV”; a công văn has no type code: write the issuing body's code, "
        "then the drafting unit's or the field's.",
    ),
    "CV307": Bilingual(
        "số, ký hiệu «{observed}» có năm {year}: đây là dạng của văn bản quy phạm pháp luật; "
        "ký hiệu văn bản hành chính không ghi năm.",
        "“{observed}” holds the year {year}, as legal normative documents do; the symbol of an "
        "administrative document has no year.",
    ),
    "CV308": Bilingual(
        "ký hiệu «{observed}» không có chữ viết tắt «{expected}» của cơ quan ban hành.",
        "the symbol “{observed}” lacks the issuing body's code “{expected}”.",
    ),
    "CV308.obsolete": Bilingual(
        "«{observed}» trong ký hiệu là chữ viết tắt của cơ quan đã sáp nhập từ ngày {since}; "
        "cần ghi chữ viết tắt của cơ quan hiện nay.",
        "“{observed}” in the symbol is the code of a body that was merged on {since}; write the code of "
        "the body of today.",
    ),
    **style_messages("CV309", "number"),
    "CV309.code": Bilingual(
        "chữ «{observed}» trong ký hiệu phải viết hoa: «{expected}».",
        "“{observed}” in the symbol: write “{expected}” in capitals.",
    ),
    "CV310": Bilingual(
        "số, ký hiệu «{observed}» không canh giữa dưới tên cơ quan ban hành.",
        "number and symbol “{observed}” are not centred below the issuing body.",
    ),
    "CV311": Bilingual(
        "văn bản ban hành thiếu ngày, tháng, năm «{observed}»; cần ghi đủ ngày ... tháng ... năm ...",
        "the issued document lacks its date “{observed}”; give the day, month and year.",
    ),
    "CV311.absent": Bilingual(
        "văn bản ban hành thiếu ngày, tháng, năm; cần ghi đủ ngày ... tháng ... năm ...",
        "the issued document has no date; give the day, month and year.",
    ),
    "CV311.place": Bilingual("văn bản ban hành thiếu địa danh.", "the issued document lacks its place."),
    "CV312": Bilingual(
        "«{observed}» thiếu số 0; ngày nhỏ hơn 10 và tháng 1, 2 ghi thêm số 0 phía trước: «{expected}».",
        "“{observed}” lacks a zero; days below 10 and months 1 and 2 take one: “{expected}”.",
    ),
    "CV313": Bilingual(
        "«{observed}» có số 0 thừa; cần ghi «{expected}».",
        "“{observed}” has a zero too many; write “{expected}”.",
    ),
    "CV314": Bilingual(
        "thời gian ban hành ghi «{observed}»; cần viết đầy đủ «{expected}».",
        "the date reads “{observed}”; write it out: “{expected}”.",
    ),
    "CV315": Bilingual(
        "sau địa danh «{observed}» thiếu dấu phẩy; cần ghi «{expected}».",
        "the place “{observed}” lacks its comma; write “{expected}”.",
    ),
    "CV316": Bilingual(
        "địa danh «{observed}» chưa viết hoa các chữ cái đầu.",
        "the initials of the place “{observed}” are not capital.",
    ),
    "CV317": Bilingual(
        "địa danh «{observed}» đặt theo tên người, chữ số hoặc sự kiện lịch sử; cần ghi cả danh từ chung "
        "(ví dụ: Thành phố Hồ Chí Minh, Phường 5).",
        "the place “{observed}” is named after a person, a number or an event; write its common noun too "
        "(as in Thành phố Hồ Chí Minh, Phường 5).",
    ),
    "CV317.abbreviated": Bilingual(
        "địa danh «{observed}» viết tắt; cần ghi đầy đủ tên đơn vị hành chính (ví dụ: Thành phố Hồ Chí Minh).",
        "the place “{observed}” is abbreviated; write the unit's name in full (as in Thành phố Hồ Chí Minh).",
    ),
    **style_messages("CV318", "place-date"),
    "CV319": Bilingual(
        "«{observed}» không cùng dòng với số, ký hiệu.",
        "“{observed}” is not on the line of number and symbol.",
    ),
    "CV320": Bilingual(
        "địa danh «{observed}» là đơn vị hành chính cấp huyện, không còn từ ngày 01/7/2025; cần ghi tên tỉnh, "
        "thành phố hoặc tên xã, phường, đặc khu.",
        "“{observed}” is a unit of the district level, which ended on 01/7/2025; name the province, central "
        "city, commune, ward or special zone.",
    ),
    "CV321": Bilingual("không có «{observed}» trong lịch.", "the calendar has no “{observed}”."),
    "CV321.future": Bilingual(
        "«{observed}» muộn hơn ngày kiểm tra ({today}).",
        "“{observed}” lies after the day of checking ({today}).",
    ),
}

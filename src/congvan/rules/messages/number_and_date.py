"""Messages of the rules on number, symbol, place and date (CV3nn)."""

from congvan.messages import Bilingual
from congvan.rules.messages.style import style_messages

MESSAGES: dict[str, Bilingual] = {
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

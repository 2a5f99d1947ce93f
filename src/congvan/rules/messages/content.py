"""Messages of the rules on type, subject, bases, citations and content (CV4nn, CV5nn); see the package."""

from congvan.messages import Bilingual
from congvan.rules.messages.style import PART_OF_TEXT, line_messages, style_messages

MESSAGES: dict[str, Bilingual] = {
    "CV401": Bilingual(
        "«{observed}» không phải là loại văn bản hành chính; cần chọn một trong {known} loại.",
        "“{observed}” is no type of administrative document; choose one of the {known} types.",
    ),
    "CV401.near": Bilingual(
        "«{observed}» không phải là loại văn bản hành chính; có phải là «{expected}»?",
        "“{observed}” is no type of administrative document; is “{expected}” meant?",
    ),
    "CV402": Bilingual(
        "công văn có ghi tên loại «{observed}»; công văn không ghi tên loại, trích yếu đặt dưới số, ký hiệu.",
        "the công văn prints its type “{observed}”; it has none, its subject stands below the number.",
    ),
    **style_messages("CV403", "type"),
    "CV404": Bilingual("văn bản thiếu trích yếu nội dung.", "the subject is missing."),
    "CV405": Bilingual(
        "trích yếu bắt đầu bằng «{observed}»; «V/v» được in tự động, chỉ cần ghi «{expected}».",
        "the subject begins with “{observed}”; `V/v` is printed by itself: give “{expected}”.",
    ),
    "CV405.words": Bilingual(
        "trích yếu công văn bắt đầu bằng «{observed}», sẽ được in là «V/v {observed}»; chỉ cần ghi «{expected}».",
        "the subject begins with “{observed}” and would be printed “V/v {observed}”: give “{expected}”.",
    ),
    "CV405.printed": Bilingual(
        "trích yếu công văn bắt đầu bằng «{observed}»; phải ghi «V/v», không có dấu theo sau.",
        "the subject begins with “{observed}”; write `V/v` without a mark behind it.",
    ),
    "CV405.spelled-out": Bilingual(
        "trích yếu công văn bắt đầu bằng «{observed}»; công văn ghi «V/v».",
        "the subject begins with “{observed}”; a công văn has `V/v`.",
    ),
    "CV405.missing": Bilingual(
        "trích yếu công văn «{observed}» không bắt đầu bằng «V/v».",
        "the subject “{observed}” does not begin with `V/v`.",
    ),
    "CV406": Bilingual(
        "trích yếu của văn bản có tên loại bắt đầu bằng «{observed}»; «V/v» chỉ dùng cho công văn, cần ghi «Về việc ...».",
        "the subject of a named type begins with “{observed}”; that is for công văn: write `Về việc ...`.",
    ),
    "CV407": Bilingual(
        "cuối trích yếu có dấu «{observed}»; cần bỏ dấu này.",
        "the subject ends with “{observed}”; leave it out.",
    ),
    "CV408": Bilingual(
        "sau «V/v» viết hoa «{observed}»; cần viết thường «{expected}».",
        "“{observed}” has a capital after `V/v`; write “{expected}”.",
    ),
    **style_messages("CV409", "subject", "letter-subject"),
    **line_messages("CV410", Bilingual("trích yếu", "the subject"), PART_OF_TEXT),
    "CV411": Bilingual(
        "trích yếu công văn cách số, ký hiệu {observed} pt; phải cách {expected} pt.",
        "the subject is {observed} pt below the number; it must be {expected} pt.",
    ),
    "CV411.align": Bilingual(
        "trích yếu công văn «{observed}» không canh giữa dưới số, ký hiệu.",
        "the subject “{observed}” is not centred under the number.",
    ),
    "CV412": Bilingual(
        "trích yếu «{observed}» có {count} câu; cần ghi một câu ngắn gọn hoặc một cụm từ.",
        "the subject “{observed}” has {count} sentences; give one short sentence or phrase.",
    ),
    **dict.fromkeys(
        ("CV413.size", "CV413.size-unsampled"),
        Bilingual(
            "{count} căn cứ có cỡ chữ {observed}; phải là cỡ {expected}.",
            "bases are in {observed} pt ({count} in all); they must be in {expected} pt.",
        ),
    ),
    **dict.fromkeys(
        ("CV413.italic", "CV413.italic-unsampled"),
        Bilingual("{count} căn cứ không ở kiểu chữ nghiêng.", "bases are not in italics ({count} in all)."),
    ),
    "CV413.upright": Bilingual(
        "{count} căn cứ ở kiểu chữ nghiêng; phải là kiểu chữ đứng.",
        "bases are in italics ({count} in all); set them upright.",
    ),
    **dict.fromkeys(
        ("CV414.printed", "CV414.printed-unsampled"),
        Bilingual(
            "căn cứ kết thúc bằng «{observed}»; ở vị trí này phải là dấu «{expected}».",
            "the basis ends with “{observed}”; “{expected}” is required here.",
        ),
    ),
    **dict.fromkeys(
        ("CV414.unmarked", "CV414.unmarked-unsampled"),
        Bilingual(
            "căn cứ «{observed}» không có dấu ở cuối; ở vị trí này phải là dấu «{expected}».",
            "the basis “{observed}” ends without a mark; “{expected}” is required here.",
        ),
    ),
    "CV415": Bilingual(
        "căn cứ «{observed}» đứng cùng dòng với căn cứ trước; mỗi căn cứ phải xuống dòng.",
        "the basis “{observed}” is on the line of the one before; begin a new line.",
    ),
    "CV414": Bilingual(
        "căn cứ kết thúc bằng «{observed}» ghi trong dữ liệu; ở vị trí này cần dấu «{expected}», được in tự động.",
        "the basis ends with a typed “{observed}”; “{expected}” is required here and is printed by itself.",
    ),
    "CV416": Bilingual("căn cứ «{observed}» thiếu {expected}.", "the basis “{observed}” lacks: {expected}."),
    **dict.fromkeys(
        ("CV417", "CV417.text"),
        Bilingual(
            "«{observed}»: luật, pháp lệnh ghi theo tên, không kèm «{surplus}».",
            "“{observed}”: laws and ordinances are cited by name, without “{surplus}”.",
        ),
    ),
    "CV418": Bilingual("văn bản không có căn cứ ban hành.", "the document has no legal bases."),
    "CV419": Bilingual(
        "«{observed}» được viện dẫn lần đầu nhưng thiếu {expected}.",
        "“{observed}” is cited for the first time without: {expected}.",
    ),
    "CV420": Bilingual(
        "«{observed}» ghi {cited}, muộn hơn ngày của văn bản này ({expected}); cần kiểm tra lại năm.",
        "“{observed}” is dated {cited}, later than this document ({expected}); look at the year.",
    ),
    "CV421": Bilingual(
        "số, ký hiệu viện dẫn «{observed}» sai dạng; cần ghi «{expected}».",
        "the cited number and symbol “{observed}” are malformed; write “{expected}”.",
    ),
    "CV421.unit": Bilingual(
        "số, ký hiệu công văn «{observed}» thiếu chữ viết tắt đơn vị soạn thảo hoặc lĩnh vực; cần kiểm tra lại.",
        "the cited công văn “{observed}” lacks the code of its drafting unit or field; look it up.",
    ),
    "CV422": Bilingual(
        "ngày của văn bản viện dẫn ghi «{observed}»; nên viết đầy đủ «{expected}».",
        "the date of the citation reads “{observed}”; better “{expected}”.",
    ),
    "CV423": Bilingual(
        "«{observed}» có dấu phẩy trước «ngày»; cần bỏ dấu phẩy.",
        "“{observed}” has a comma before `ngày`; leave it out.",
    ),
    "CV424": Bilingual(
        "«{observed}» hết hiệu lực từ ngày {since}; cần căn cứ {expected}.",
        "“{observed}” has not been in force since {since}; base the document on {expected}.",
    ),
    "CV425": Bilingual(
        "viện dẫn ghi «{observed}»; cần ghi «{expected}».",
        "the citation reads “{observed}”; write “{expected}”.",
    ),
    "CV501": Bilingual("Văn bản không có nội dung.", "The document has no content."),
    "CV502": Bilingual(
        "{count} đoạn của nội dung có cỡ chữ {observed}; phải là cỡ {expected}.",
        "the body is in {observed} pt (paragraphs: {count}); it must be in {expected} pt.",
    ),
    "CV502.mixed": Bilingual(
        "{count} đoạn của nội dung có cỡ chữ {observed}, các đoạn khác cỡ {expected}; phải dùng một cỡ chữ.",
        "the body is in {observed} pt in places (paragraphs: {count}), elsewhere in {expected} pt; use one size.",
    ),
    "CV503": Bilingual(
        "{count} đoạn của nội dung không căn đều hai lề; đoạn đầu tiên: «{observed}».",
        "the body is not justified (paragraphs: {count}), first at “{observed}”.",
    ),
    "CV504": Bilingual(
        "{count} đoạn của nội dung lùi đầu dòng {observed} cm; phải lùi {indents_vi}.",
        "first lines are indented by {observed} cm (paragraphs: {count}); it must be {indents_en}.",
    ),
    "CV505": Bilingual(
        "{count} đoạn của nội dung cách đoạn trên {observed} pt; phải cách tối thiểu {expected} pt.",
        "paragraphs stand {observed} pt apart (paragraphs: {count}); it must be at least {expected} pt.",
    ),
    "CV506": Bilingual(
        "{count} đoạn của nội dung cách dòng {observed} lines; phải từ {expected} lines.",
        "lines are {observed} times single spacing apart (paragraphs: {count}); it must be {expected}.",
    ),
    "CV507.italic": Bilingual(
        "{count} đoạn của nội dung in nghiêng cả đoạn; đoạn đầu tiên: «{observed}».",
        "the body is in italics (whole paragraphs: {count}), first at “{observed}”.",
    ),
    "CV507.bold": Bilingual(
        "{count} đoạn của nội dung in đậm cả đoạn; đoạn đầu tiên: «{observed}».",
        "the body is in bold (whole paragraphs: {count}), first at “{observed}”.",
    ),
    "CV508": Bilingual(
        "Nội dung kết thúc bằng «{observed}», không có dấu «{expected}» như trong các mẫu.",
        "The content ends with “{observed}”, without the “{expected}” of the samples.",
    ),
    "CV509": Bilingual(
        "«{observed}» không có tiêu đề.",
        "“{observed}” has no title.",
    ),
    "CV510": Bilingual(
        "«{observed}»: điều không có tiêu đề.",
        "“{observed}”: the article has no title.",
    ),
    "CV511": Bilingual(
        "Số thứ tự «{observed}» không liên tục; ở đây phải là «{expected}».",
        "“{observed}” does not follow; “{expected}” is due here.",
    ),
    "CV511.first": Bilingual(
        "Số thứ tự bắt đầu bằng «{observed}»; phải bắt đầu bằng «{expected}».",
        "The numbering begins with “{observed}”; it must begin with “{expected}”.",
    ),
    "CV511.repeat": Bilingual(
        "Số thứ tự «{observed}» bị trùng; ở đây phải là «{expected}».",
        "“{observed}” is repeated; “{expected}” is due here.",
    ),
    "CV512": Bilingual(
        "Điểm «{observed}» không theo thứ tự bảng chữ cái tiếng Việt; ở đây phải là «{expected}».",
        "Point “{observed}” is out of the Vietnamese alphabet's order; “{expected}” is due here.",
    ),
    "CV512.first": Bilingual(
        "Điểm đầu tiên là «{observed}»; phải bắt đầu bằng «{expected}».",
        "The first point is “{observed}”; it must be “{expected}”.",
    ),
    "CV512.repeat": Bilingual(
        "Điểm «{observed}» bị trùng; ở đây phải là «{expected}».",
        "Point “{observed}” is repeated; “{expected}” is due here.",
    ),
    "CV512.letter": Bilingual(
        "«{observed}» không phải chữ cái dùng để đánh điểm (a, b, c, d, đ, e, g, h, i, k, ...).",
        "“{observed}” is no letter that numbers points (a, b, c, d, đ, e, g, h, i, k, ...).",
    ),
    "CV513.roman": Bilingual(
        "«{observed}» không ghi bằng chữ số La Mã; phải ghi «{expected}».",
        "“{observed}” is not in Roman numerals; write “{expected}”.",
    ),
    "CV513.arabic": Bilingual(
        "«{observed}» không ghi bằng chữ số Ả Rập; phải ghi «{expected}».",
        "“{observed}” is not in Arabic numerals; write “{expected}”.",
    ),
    **style_messages("CV514", "division", "division-title", "heading"),
    "CV514.line": Bilingual(
        "«{observed}»: «{expected}» phải đứng trên một dòng riêng, tiêu đề ở dòng dưới.",
        "“{observed}”: “{expected}” stands on a line of its own, with the title below it.",
    ),
    "CV515.size": Bilingual(
        "{count} điều có cỡ chữ {observed}; phải là cỡ {expected}.",
        "articles are in {observed} pt ({count} in all); they must be in {expected} pt.",
    ),
    "CV515.other-size": Bilingual(
        "{count} điều có cỡ chữ {observed}, nội dung cỡ {expected}; phải cùng một cỡ.",
        "articles are in {observed} pt ({count} in all) and the body in {expected} pt; they must be of one size.",
    ),
    "CV515.bold": Bilingual(
        "«{observed}» không in đậm ({count} điều).", "“{observed}” is not in bold (articles: {count})."
    ),
    "CV515.upright": Bilingual(
        "«{observed}» in nghiêng; phải là kiểu chữ đứng ({count} điều).",
        "“{observed}” is in italics; set it upright (articles: {count}).",
    ),
    "CV515.indent": Bilingual(
        "«{observed}» không lùi đầu dòng {indents_vi} ({count} điều).",
        "“{observed}” is not indented by {indents_en} (articles: {count}).",
    ),
    **{
        f"CV516.{key}.{quality}": Bilingual(
            f"{vi} «{{observed}}» in {quality_vi}; phải là chữ đứng, không đậm ({{count}} {vi}).",
            f"the number of {en} “{{observed}}” is in {quality_en}; set it upright, not bold ({{count}} in all).",
        )
        for key, vi, en in (("clause", "khoản", "clause"), ("point", "điểm", "point"))
        for quality, quality_vi, quality_en in (("bold", "đậm", "bold"), ("italic", "nghiêng", "italics"))
    },
    "CV516.title": Bilingual(
        "khoản có tiêu đề «{observed}» không in đậm ({count} khoản).",
        "the titled clause “{observed}” is not in bold (clauses: {count}).",
    ),
    "CV516.slanted-title": Bilingual(
        "khoản có tiêu đề «{observed}» in nghiêng; phải là kiểu chữ đứng, đậm ({count} khoản).",
        "the titled clause “{observed}” is in italics; set it upright and bold (clauses: {count}).",
    ),
    "CV517": Bilingual(
        "Điểm «{observed}» nằm ngoài khoản và điều.",
        "Point “{observed}” stands outside any clause or article.",
    ),
    "CV517.article": Bilingual(
        "«{observed}» nằm trong một khoản hoặc điểm; điều phải đứng ngoài.",
        "“{observed}” stands inside a clause or point; an article cannot.",
    ),
    "CV519": Bilingual(
        "Văn bản đã ban hành còn chỗ chưa điền: «{observed}».",
        "Something is left to fill in an issued document: “{observed}”.",
    ),
    "CV520": Bilingual(
        "bảng dài hơn một trang nhưng hàng tiêu đề không lặp lại ở trang sau.",
        "the table reaches over a page and its header row is not repeated.",
    ),
    "CV520.row": Bilingual(
        "một hàng của bảng bị cắt sang trang sau.", "a row of the table is cut in two by a page."
    ),
}

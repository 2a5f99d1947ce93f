"""Messages of the rules of content and numbering; see the package."""

from congvan.messages import Bilingual
from congvan.rules.messages.style import style_messages

MESSAGES: dict[str, Bilingual] = {
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

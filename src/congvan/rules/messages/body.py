"""Messages of the rules of content and numbering; see the package."""

from congvan.messages import Bilingual

MESSAGES: dict[str, Bilingual] = {
    "CV501": Bilingual("Văn bản không có nội dung.", "The document has no content."),
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
}

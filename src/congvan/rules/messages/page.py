"""Messages of the rules on the page (CV1nn): paper, margins, type, page numbers."""

from congvan.messages import Bilingual

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
}

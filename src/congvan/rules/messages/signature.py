"""Messages of the rules of signatures; see the package."""

from congvan.messages import Bilingual
from congvan.rules.messages.style import style_messages

MESSAGES: dict[str, Bilingual] = {
    "CV601": Bilingual(
        "Thiếu phần ký: phải có chức vụ và họ tên của người có thẩm quyền.",
        "There is no signature: give the post and name of the signer.",
    ),
    "CV601.name": Bilingual("Thiếu họ tên người ký.", "The signer's name is missing."),
    "CV601.post": Bilingual("Thiếu chức vụ của người ký.", "The signer's post is missing."),
    "CV602": Bilingual(
        "Quyền hạn ký ghi «{observed}»; phải ghi «{expected}».",
        "The authority to sign is written “{observed}”; write “{expected}”.",
    ),
    "CV602.party": Bilingual(
        "«{observed}» là cách ghi quyền hạn ký của văn bản Đảng; văn bản hành chính ghi «{expected}».",
        "“{observed}” is the Party's form; an administrative document has “{expected}”.",
    ),
    "CV603": Bilingual(
        "Cấp phó ký mà không ghi KT.: «{observed}»; phải ghi «{expected}».",
        "A deputy signs without KT.: “{observed}”; write “{expected}”.",
    ),
    "CV604": Bilingual(
        "Đã ghi «KT. {of}» nhưng chức vụ người ký là «{observed}»; KT. chỉ dùng khi cấp phó ký thay.",
        "“KT. {of}” stands above “{observed}”; KT. is for a deputy who signs in the head's stead.",
    ),
    "CV605": Bilingual(
        "«{observed}»: TM. phải đứng trước tên tập thể hoặc tên cơ quan, không đứng trước chức vụ của một người.",
        "“{observed}”: TM. goes before the name of a collective or body, not before a person's post.",
    ),
    "CV606": Bilingual(
        "«{observed}» ghi quyền hạn và chức vụ của người ký trên một dòng; phải ghi hai dòng.",
        "“{observed}” has authority and own post on one line; give each its own.",
    ),
    "CV607": Bilingual(
        "Họ tên người ký ghi «{name}»; không ghi «{observed}» trước họ tên.",
        "The signer's name is “{name}”; leave out “{observed}”.",
    ),
    **style_messages("CV608", "authority"),
    **style_messages("CV609", "signer"),
    "CV610": Bilingual(
        "Họ tên «{observed}» có âm tiết không viết hoa; phải viết «{expected}».",
        "“{observed}” has a syllable without its capital; write “{expected}”.",
    ),
    "CV610.capitals": Bilingual(
        "Họ tên «{observed}» viết toàn chữ in hoa; phải viết chữ in thường: «{expected}».",
        "“{observed}” is all in capitals; write “{expected}”.",
    ),
    "CV611": Bilingual(
        "«{observed}» là cách ghi của văn bản hành chính; văn bản của cơ quan Đảng ghi «{expected}».",
        "“{observed}” is the form of administrative documents; the Party's have “{expected}”.",
    ),
    "CV612": Bilingual(
        "Phần ký sang trang mới, tách khỏi các dòng cuối của nội dung.",
        "The signature begins a new page, apart from the last lines of the body.",
    ),
    "CV613": Bilingual(
        "Biên bản chỉ có một chữ ký («{observed}»); phải có chữ ký của thư ký và của chủ tọa.",
        "The minutes have one signature (“{observed}”); secretary and chair both sign.",
    ),
    "CV613.chair": Bilingual(
        "Biên bản có chữ ký của thư ký nhưng không thấy chữ ký của chủ tọa (chủ trì).",
        "The secretary signs the minutes, the chair does not.",
    ),
    "CV613.order": Bilingual(
        "Chữ ký của chủ tọa ghi trước chữ ký của thư ký; theo mẫu, thư ký ký bên trái, chủ tọa ký bên phải.",
        "The chair's signature stands before the secretary's; the sample has the secretary on the left.",
    ),
    "CV613.secretary": Bilingual(
        "Biên bản có chữ ký của chủ tọa (chủ trì) nhưng không thấy chữ ký của thư ký (người ghi biên bản).",
        "The chair signs the minutes, the secretary does not.",
    ),
}

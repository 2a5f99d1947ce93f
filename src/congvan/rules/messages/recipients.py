"""Messages of the rules of addressees and recipients; see the package."""

from congvan.messages import Bilingual
from congvan.rules.messages.style import style_messages

MESSAGES: dict[str, Bilingual] = {
    "CV701": Bilingual(
        "Công văn không có phần «Kính gửi»; phải ghi nơi nhận trực tiếp giải quyết.",
        "The letter has no addressees; name the bodies that are to act on it.",
    ),
    "CV702": Bilingual(
        "Văn bản loại «{observed}» không dùng phần «Kính gửi»; chỉ tờ trình, báo cáo gửi cấp trên và công văn dùng.",
        "A document of the type “{observed}” takes no addressees; only tờ trình, báo cáo to a superior body and công văn have.",
    ),
    "CV703": Bilingual(
        "Nơi nhận «{observed}» gõ sẵn gạch đầu dòng hoặc dấu cuối dòng; chỉ ghi «{expected}».",
        "The addressee “{observed}” has a dash or end mark typed in; write “{expected}”.",
    ),
    "CV703.several": Bilingual(
        "«{observed}» gộp nhiều nơi nhận trên một dòng; mỗi nơi nhận phải trình bày trên một dòng riêng.",
        "“{observed}” holds several addressees on one line; each has a line of its own.",
    ),
    "CV703.label": Bilingual(
        "«{observed}» gõ sẵn chữ «Kính gửi»; chỉ ghi «{expected}».",
        "“{observed}” has its label typed in; write “{expected}”.",
    ),
    "CV703.colon": Bilingual(
        "«{observed}» không có dấu hai chấm sau «Kính gửi».", "“{observed}” has no colon after `Kính gửi`."
    ),
    "CV703.below": Bilingual(
        "Chỉ có một nơi nhận («{observed}») nên phải ghi cùng dòng với «Kính gửi:».",
        "The only addressee (“{observed}”) goes on the line of `Kính gửi:`.",
    ),
    "CV703.dash": Bilingual(
        "Nơi nhận «{observed}» không có gạch đầu dòng.", "The addressee “{observed}” has no dash before it."
    ),
    "CV703.mark": Bilingual(
        "Nơi nhận «{observed}» không kết thúc bằng dấu «{expected}».",
        "The addressee “{observed}” does not end with “{expected}”.",
    ),
    "CV703.shared": Bilingual(
        "Nơi nhận «{observed}» đứng cùng dòng với nơi nhận trước; mỗi nơi nhận một dòng.",
        "The addressee “{observed}” is on the line of the one before; give each its own.",
    ),
    **style_messages("CV704", "addressees"),
    "CV705": Bilingual("Văn bản không có phần «Nơi nhận».", "The document has no recipients."),
    "CV706.text": Bilingual("«{observed}» phải ghi là «{expected}».", "“{observed}” must read “{expected}”."),
    "CV706.line": Bilingual(
        "«{expected}» phải đứng riêng một dòng; ở đây ghi «{observed}».",
        "“{expected}” stands on a line of its own; here it reads “{observed}”.",
    ),
    "CV706.aside": Bilingual("«{observed}» phải đặt sát lề trái.", "“{observed}” must be flush left."),
    **style_messages("CV706", "recipients-label"),
    **style_messages("CV707", "recipients"),
    "CV708": Bilingual(
        "Nơi nhận «{observed}» gõ sẵn gạch đầu dòng hoặc dấu cuối dòng; chỉ ghi «{expected}».",
        "The recipient “{observed}” has a dash or end mark typed in; write “{expected}”.",
    ),
    "CV708.several": Bilingual(
        "«{observed}» gộp nhiều nơi nhận trên một dòng, cách nhau bằng dấu chấm phẩy; ghi mỗi nơi nhận một dòng.",
        "“{observed}” holds several recipients set apart by semicolons; give each a line of its own.",
    ),
    "CV708.label": Bilingual(
        "«{observed}» gõ sẵn chữ «Nơi nhận»; chỉ ghi «{expected}».",
        "“{observed}” has its label typed in; write “{expected}”.",
    ),
    "CV708.dash": Bilingual(
        "Nơi nhận «{observed}» không có gạch đầu dòng.", "The recipient “{observed}” has no dash before it."
    ),
    "CV708.mark": Bilingual(
        "Nơi nhận «{observed}» không kết thúc bằng dấu «{expected}».",
        "The recipient “{observed}” does not end with “{expected}”.",
    ),
    "CV708.shared": Bilingual(
        "Nơi nhận «{observed}» đứng cùng dòng với nơi nhận trước; mỗi nơi nhận một dòng.",
        "The recipient “{observed}” is on the line of the one before; give each its own.",
    ),
    "CV709": Bilingual(
        "Văn bản có «Kính gửi» nhưng dòng đầu «Nơi nhận» là «{observed}»; dòng đầu phải là «{expected}».",
        "The document is addressed and its first recipient is “{observed}”; the first must be “{expected}”.",
    ),
    "CV709.alone": Bilingual(
        "Văn bản có «Kính gửi» nhưng phần «Nơi nhận» không có dòng «{expected}».",
        "The document is addressed and its recipients lack the line “{expected}”.",
    ),
    "CV709.later": Bilingual(
        "«{expected}» phải đứng đầu phần «Nơi nhận», trước «{observed}».",
        "“{expected}” goes first, before “{observed}”.",
    ),
    "CV710": Bilingual(
        "Phần «Nơi nhận» kết thúc bằng «{observed}»; dòng cuối phải là dòng lưu «Lưu: VT, ...».",
        "The recipients end with “{observed}”; the last line must be “Lưu: VT, ...”.",
    ),
    "CV710.misplaced": Bilingual(
        "Dòng lưu phải là dòng cuối cùng của phần «Nơi nhận», sau «{observed}».",
        "The archive line goes last, after “{observed}”.",
    ),
    "CV711": Bilingual(
        "Dòng lưu «{observed}» không ghi VT (văn thư); phải ghi «{expected}».",
        "The archive line “{observed}” lacks VT; write “{expected}”.",
    ),
    "CV711.colon": Bilingual(
        "Dòng lưu «{observed}» thiếu dấu hai chấm sau chữ «Lưu»; phải ghi «{expected}».",
        "The archive line “{observed}” has no colon after “Lưu”; write “{expected}”.",
    ),
    "CV711.label": Bilingual(
        "Ô nơi lưu gõ sẵn chữ «Lưu»: «{observed}»; chỉ ghi chữ viết tắt các nơi lưu.",
        "The archive units have the word “Lưu” typed in: “{observed}”; give the codes only.",
    ),
    "CV711.end": Bilingual(
        "Dòng lưu «{observed}» gõ sẵn dấu ở cuối; dòng lưu kết thúc bằng một dấu chấm, được thêm khi in.",
        "The archive line “{observed}” has an end mark typed in; it ends with one full stop, added in print.",
    ),
    "CV711.printed-colon": Bilingual(
        "Dòng lưu «{observed}» thiếu dấu hai chấm sau chữ «Lưu».",
        "The archive line “{observed}” has no colon after “Lưu”.",
    ),
    "CV711.printed-end": Bilingual(
        "Dòng lưu «{observed}» không kết thúc bằng dấu chấm.",
        "The archive line “{observed}” does not end with a full stop.",
    ),
    "CV712": Bilingual(
        "Dòng lưu ghi đơn vị «{observed}», ký hiệu văn bản ghi «{expected}».",
        "The archive line names “{observed}”, the symbol “{expected}”.",
    ),
    "CV713": Bilingual(
        "«Nơi nhận» không ngang hàng với «{observed}» của người ký.",
        "`Nơi nhận` is not level with the signer's “{observed}”.",
    ),
    "CV714": Bilingual(
        "Nơi nhận «{observed}» đã ghi ở dòng trên.",
        "“{observed}” is named above already.",
    ),
}

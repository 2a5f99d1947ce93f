"""Messages of the rules of signatures, recipients, annexes, marks, copies and particulars (CV518, CV521, CV6nn to CV8nn); see the package."""

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
    "CV602.alone": Bilingual(
        "«{observed}» đứng một mình; phải ghi chức vụ của người đứng đầu ngay sau: «{expected}».",
        "“{observed}” stands alone; the head's post follows it: “{expected}”.",
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
    "CV518": Bilingual(
        "Thiếu dòng thẩm quyền ban hành (chức vụ người đứng đầu hoặc tên tập thể, cơ quan) trên các căn cứ.",
        "The line of authority (the head's post or the body's name) above the legal bases is missing.",
    ),
    "CV518.enactment": Bilingual(
        "Dòng «{observed}» được in tự động sau các căn cứ; bỏ dòng này trong nội dung.",
        "The line “{observed}” is printed by itself after the legal bases; leave it out of the text.",
    ),
    "CV518.unprinted": Bilingual(
        "Không có dòng «{expected}» sau các căn cứ.",
        "The line “{expected}” after the legal bases is missing.",
    ),
    "CV518.colon": Bilingual(
        "«{observed}» sau các căn cứ thiếu dấu hai chấm; phải ghi «{expected}».",
        "“{observed}” after the legal bases lacks its colon; write “{expected}”.",
    ),
    "CV521": Bilingual(
        "Thiếu mục «{what}» mà mẫu văn bản có.", "“{name}”, which the sample has, is missing."
    ),
    "CV521.receivers": Bilingual(
        "Công điện không ghi nơi nhận điện.", "The telegram does not name its receivers."
    ),
    "CV801": Bilingual(
        "Nội dung không có chỉ dẫn đến phụ lục «{observed}».",
        "The text never points to the annex “{observed}”.",
    ),
    "CV802": Bilingual(
        "Phụ lục đánh số «{observed}»; phải ghi bằng chữ số La Mã: «{expected}».",
        "The annex is numbered “{observed}”; Roman numerals are required: “{expected}”.",
    ),
    "CV802.missing": Bilingual(
        "Có từ hai phụ lục trở lên nhưng phụ lục này không có số; phải ghi «{expected}».",
        "There are several annexes and this one has no number; “{expected}” is due.",
    ),
    "CV802.order": Bilingual(
        "Phụ lục đánh số «{observed}» không đúng thứ tự; phải ghi «{expected}».",
        "The annex “{observed}” is out of order; “{expected}” is due.",
    ),
    "CV802.single": Bilingual(
        "Chỉ có một phụ lục nên không ghi số «{observed}».",
        "There is one annex only, so it takes no number (“{observed}”).",
    ),
    **style_messages("CV803", "annex-label", "annex-title"),
    "CV804": Bilingual(
        "Phụ lục không có dòng «(Kèm theo ...)» ghi văn bản mà nó kèm theo.",
        "The annex lacks the line “(Kèm theo ...)” that names its document.",
    ),
    "CV804.number": Bilingual(
        "Phụ lục ghi kèm theo văn bản số «{observed}»; văn bản này là «{expected}».",
        "The annex names document “{observed}”; this one is “{expected}”.",
    ),
    "CV804.date": Bilingual(
        "Phụ lục ghi ngày của văn bản là «{observed}»; văn bản này ghi «{expected}».",
        "The annex dates its document “{observed}”; this one has “{expected}”.",
    ),
    "CV804.issuer": Bilingual(
        "Phụ lục ghi văn bản của «{observed}»; cơ quan ban hành là «{expected}».",
        "The annex names “{observed}” as the issuer; it is “{expected}”.",
    ),
    "CV805": Bilingual(
        "Số trang của «{observed}» nối tiếp phần trên; phải đánh riêng cho từng phụ lục.",
        "The page numbers of “{observed}” run on; each annex has its own.",
    ),
    "CV806": Bilingual(
        "Mức độ khẩn «{observed}» không đúng; phải là một trong: {expected}.",
        "“{observed}” is no level of urgency; the levels are: {expected}.",
    ),
    **style_messages("CV807", "urgency"),
    **style_messages("CV808", "circulation"),
    **{
        f"{code}.box": Bilingual(
            "Dấu «{observed}» phải ở trong khung hình chữ nhật viền đơn.",
            "The mark “{observed}” stands in a rectangle of a single line.",
        )
        for code in ("CV807", "CV808")
    },
    "CV806.empty": Bilingual(
        "Mức độ khẩn để trống; phải là một trong: {expected}.",
        "The urgency is empty; the levels are: {expected}.",
    ),
    "CV809.empty": Bilingual(
        "Độ mật để trống; phải là một trong: {expected}.",
        "The secrecy is empty; the levels are: {expected}.",
    ),
    "CV809": Bilingual(
        "Độ mật «{observed}» không đúng; phải là một trong: {expected}.",
        "“{observed}” is no level of secrecy; the levels are: {expected}.",
    ),
    **style_messages("CV810", "drafter"),
    **style_messages("CV811", "contact"),
    "CV811.rule": Bilingual(
        "Trên dòng «{observed}» thiếu đường kẻ nét liền hết chiều ngang vùng trình bày.",
        "A solid line across the text area is missing above “{observed}”.",
    ),
    "CV812": Bilingual(
        "Ký hiệu của bản {form} ghi «{observed}»; phải ghi «{expected}».",
        "The symbol of this copy ({form}) has “{observed}”; “{expected}” is required.",
    ),
    "CV812.wording": Bilingual(
        "Hình thức sao ghi «{observed}»; phải ghi «{expected}».",
        "The form of copy reads “{observed}”; write “{expected}”.",
    ),
    **style_messages("CV812", "copy-form"),
    "CV812.body": Bilingual(
        "Bản sao không có nội dung riêng; văn bản được sao ghi ở khóa «original».",
        "A copy has no text of its own; the copied document goes under `original`.",
    ),
    "CV812.copied": Bilingual(
        "Bản sao y phải sao từ bản gốc hoặc bản chính; văn bản được sao lại là bản sao («{observed}»).",
        "A sao y is made of the original, not of a copy (“{observed}”).",
    ),
    "CV813.reference": Bilingual(
        "Văn bản kèm theo không có dòng «(Kèm theo Quyết định số ...)».",
        "The attached document lacks the line “(Kèm theo Quyết định số ...)”.",
    ),
    "CV813.number": Bilingual(
        "Văn bản kèm theo có số riêng: «{observed}».",
        "The attached document has a number of its own: “{observed}”.",
    ),
    "CV813.date": Bilingual(
        "Văn bản kèm theo có địa danh, ngày tháng riêng: «{observed}».",
        "The attached document has a place and date of its own: “{observed}”.",
    ),
    "CV813.signature": Bilingual(
        "Văn bản kèm theo có phần ký riêng: «{observed}».",
        "The attached document has a signature of its own: “{observed}”.",
    ),
    "CV813.other-number": Bilingual(
        "Dòng «(Kèm theo ...)» ghi số «{observed}»; quyết định này là «{expected}».",
        "“(Kèm theo ...)” names “{observed}”; this decision is “{expected}”.",
    ),
    "CV813.other-date": Bilingual(
        "Dòng «(Kèm theo ...)» ghi «{observed}»; quyết định này ghi «{expected}».",
        "“(Kèm theo ...)” has “{observed}”; this decision has “{expected}”.",
    ),
    "CV813.other-issuer": Bilingual(
        "Dòng «(Kèm theo ...)» ghi «{observed}»; cơ quan ban hành là «{expected}».",
        "“(Kèm theo ...)” names “{observed}”; the issuer is “{expected}”.",
    ),
}

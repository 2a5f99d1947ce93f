"""Messages of the rules of annexes, marks, copies, attached documents and particulars; see the package."""

from congvan.messages import Bilingual
from congvan.rules.messages.style import style_messages

MESSAGES: dict[str, Bilingual] = {
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

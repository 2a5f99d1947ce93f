"""Messages of the rules on type, subject, legal bases and citations (CV4nn)."""

from congvan.messages import Bilingual

MESSAGES: dict[str, Bilingual] = {
    "CV401": Bilingual(
        "«{observed}» không phải là loại văn bản hành chính; cần chọn một trong {known} loại.",
        "“{observed}” is no type of administrative document; choose one of the {known} types.",
    ),
    "CV402": Bilingual(
        "công văn có ghi tên loại «{observed}»; công văn không ghi tên loại, trích yếu đặt dưới số, ký hiệu.",
        "the công văn prints its type “{observed}”; it has none, its subject stands below the number.",
    ),
    "CV404": Bilingual("văn bản thiếu trích yếu nội dung.", "the subject is missing."),
    "CV405": Bilingual(
        "trích yếu bắt đầu bằng «{observed}»; «V/v» được in tự động, chỉ cần ghi «{expected}».",
        "the subject begins with “{observed}”; `V/v` is printed by itself: give “{expected}”.",
    ),
    "CV405.words": Bilingual(
        "trích yếu công văn bắt đầu bằng «{observed}», sẽ được in là «V/v {observed}»; chỉ cần ghi «{expected}».",
        "the subject begins with “{observed}” and would be printed “V/v {observed}”: give “{expected}”.",
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
    "CV412": Bilingual(
        "trích yếu «{observed}» có {count} câu; cần ghi một câu ngắn gọn hoặc một cụm từ.",
        "the subject “{observed}” has {count} sentences; give one short sentence or phrase.",
    ),
    "CV414": Bilingual(
        "căn cứ kết thúc bằng «{observed}» ghi trong dữ liệu; ở vị trí này cần dấu «{expected}», được in tự động.",
        "the basis ends with a typed “{observed}”; “{expected}” is required here and is printed by itself.",
    ),
    "CV416": Bilingual("căn cứ «{observed}» thiếu {expected}.", "the basis “{observed}” lacks: {expected}."),
    "CV417": Bilingual(
        "«{observed}»: luật, pháp lệnh ghi theo tên, không kèm «{surplus}».",
        "“{observed}”: laws and ordinances are cited by name, without “{surplus}”.",
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
}

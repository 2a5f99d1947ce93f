"""Messages of the rules on the heading block (CV2nn)."""

from congvan.messages import Bilingual

MESSAGES: dict[str, Bilingual] = {
    "CV209": Bilingual(
        "thiếu tên cơ quan, tổ chức ban hành văn bản.",
        "the issuing body is missing.",
    ),
    "CV213": Bilingual(
        "tên cơ quan ban hành có chữ viết tắt «{observed}»; cần ghi đầy đủ «{expected}».",
        "the issuing body's name has the abbreviation “{observed}”; write “{expected}” in full.",
    ),
    "CV215": Bilingual(
        "«{observed}» không còn hoạt động từ ngày {since}; cần ghi cơ quan kế thừa ({expected}).",
        "“{observed}” has not existed since {since}; name the body that took over ({expected}).",
    ),
    "CV216": Bilingual(
        "văn bản có dấu hiệu theo Thông tư 01/2011/TT-BNV ({observed}); từ ngày 05/3/2020 áp dụng {expected}.",
        "the document looks like one by Circular 01/2011/TT-BNV ({observed}); since 05/3/2020 {expected} applies.",
    ),
}

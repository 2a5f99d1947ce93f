"""Messages of the rules of text and capitals; see the package."""

from congvan.messages import Bilingual

_WRITE = Bilingual("«{observed}»: phải viết «{expected}».", "“{observed}”: write “{expected}”.")


def _because(vi: str, en: str) -> Bilingual:
    return Bilingual(f"{_WRITE.vi} {vi}", f"{_WRITE.en} {en}")


MESSAGES: dict[str, Bilingual] = {
    "CV111": Bilingual(
        "«{observed}» lưu bằng bảng mã {encoding}; chuyển sang Unicode thành «{expected}».",
        "“{observed}” is stored in {encoding}; in Unicode it is “{expected}”.",
    ),
    "CV112": Bilingual(
        "«{observed}» có dấu rời {mark} không ghép được với chữ; hãy gõ lại.",
        "“{observed}” has a loose mark {mark} that joins with no letter; type it again.",
    ),
    "CV112.decomposed": Bilingual(
        "chữ và dấu lưu rời nhau (Unicode tổ hợp) tại «{observed}».",
        "letters stored apart from their marks at “{observed}”.",
    ),
    "CV113": Bilingual(
        "Có ký tự ẩn {observed} ở vị trí {place}; hãy xóa.",
        "There is a hidden character {observed} at {place}; delete it.",
    ),
    "CV113.eth": Bilingual(
        "«{observed}» dùng chữ Ð (U+00D0) thay cho Đ (U+0110); phải viết «{expected}».",
        "“{observed}” has the letter Ð (U+00D0) for Đ (U+0110); write “{expected}”.",
    ),
    "CV901": Bilingual(
        "Câu bắt đầu bằng chữ thường: «{observed}»; phải viết hoa: «{expected}».",
        "The sentence begins small: “{observed}”; write “{expected}”.",
    ),
    "CV902": _because(
        "Danh từ chung chỉ đơn vị hành chính viết thường, chỉ tên riêng viết hoa.",
        "The unit's common noun is small, its name alone has capitals.",
    ),
    "CV903": _because(
        "Đơn vị hành chính đặt tên bằng số viết hoa cả danh từ chung.",
        "A unit named by a number has a capital on its common noun too.",
    ),
    "CV904": _because("Đây là tên viết hoa đặc biệt.", "This name is a case of its own."),
    "CV905": _because(
        "Tên vùng, miền viết hoa mọi âm tiết.", "Every syllable of a region's name has a capital."
    ),
    "CV906": _because(
        "Tên cơ quan, tổ chức viết hoa chữ đầu của từ chỉ loại hình, chức năng, lĩnh vực.",
        "In a body's name the words for kind, function and field have a capital.",
    ),
    "CV907": _because(
        "Tên viết tắt của tổ chức quốc tế viết bằng chữ in hoa.",
        "The acronym of an international body is in capitals.",
    ),
    "CV908": _because(
        "Tên huân chương, danh hiệu viết hoa chữ đầu của tên riêng và từ chỉ hạng.",
        "In an honour's name the proper name and the word for rank have a capital.",
    ),
    "CV909": _because(
        "Tên ngày lễ viết hoa chữ đầu của âm tiết tạo thành tên gọi.",
        "In a holiday's name the syllables that form it have a capital.",
    ),
    "CV910": _because(
        "Tên văn bản cụ thể viết hoa tên loại và chữ đầu của tên gọi.",
        "A certain document's name has a capital on its type and on its first syllable.",
    ),
    "CV911": _because(
        "Tên năm âm lịch viết hoa mọi âm tiết.", "Every syllable of a lunar year's name has a capital."
    ),
    "CV912": _because(
        "Tên ngày tết viết hoa âm tiết đầu của tên gọi.", "Of a tết's name the first syllable has a capital."
    ),
    "CV912.alone": _because(
        "Tết đứng một mình thay cho tết Nguyên đán thì viết hoa.",
        "Alone, for tết Nguyên đán, Tết has a capital.",
    ),
    "CV913": _because(
        "Ngày trong tuần và tháng viết bằng chữ thì viết hoa âm tiết chỉ tên.",
        "A weekday or month in words has a capital on the syllable that names it.",
    ),
    "CV914": Bilingual(
        "Văn bản dùng hai kiểu đặt dấu thanh: «{observed}» và «{other}»; nên dùng một kiểu.",
        "The document has two styles of tone marks, “{observed}” and “{other}”; keep to one.",
    ),
    "CV915.before": Bilingual(
        "Thừa khoảng trắng trước dấu câu: «{observed}».", "There is a space before the mark: “{observed}”."
    ),
    "CV915.none_after": Bilingual(
        "Thiếu khoảng trắng sau dấu câu: «{observed}».", "There is no space after the mark: “{observed}”."
    ),
    "CV915.doubled": Bilingual(
        "Hai khoảng trắng liền nhau: «{observed}».", "There are two spaces in a row: “{observed}”."
    ),
    "CV916": Bilingual(
        "«{observed}» có vẻ là phím gõ chưa thành chữ «{expected}».",
        "“{observed}” looks like keystrokes for “{expected}”.",
    ),
    "CV916.doubled": Bilingual(
        "Từ gõ hai lần: «{observed}»; chỉ cần «{expected}».",
        "A word is typed twice: “{observed}”; one “{expected}” is enough.",
    ),
    "CV917": Bilingual(
        "Chữ viết tắt «{observed}» không thông dụng, cần viết đầy đủ ở lần đầu.",
        "The abbreviation “{observed}” is uncommon; write it out the first time.",
    ),
}

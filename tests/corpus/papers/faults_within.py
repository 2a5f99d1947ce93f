"""Documents with faults of the legal bases, the citations and the body."""

from tests.corpus.frames import prose
from tests.corpus.marks import c, p, r
from tests.corpus.paper import Shelf
from tests.corpus.usual import usual

paper = Shelf("faults-within")

_FRAME = {"parent": "UBND TỈNH TÂY NINH", "issuer": "SỞ Y TẾ", "place": "Tây Ninh", "archive": "VT, TCCB"}
_DECISION = {
    **_FRAME,
    "type": "quyet-dinh",
    "symbol": "QĐ-SYT",
    "number": 640,
    "date": "2026-06-18",
    "subject": "Về việc thành lập Tổ kiểm tra",
    "authority_line": "GIÁM ĐỐC SỞ Y TẾ",
    "sign": "GIÁM ĐỐC|Nguyễn Văn Cường",
    "recipients": ["Như Điều 3"],
}
_LETTER = {
    **_FRAME,
    "type": "cong-van",
    "symbol": "SYT-TCCB",
    "number": 1722,
    "date": "2026-06-18",
    "subject": "cử bác sĩ tăng cường",
    "to": ["Trung tâm Y tế khu vực Gò Dầu"],
    "sign": "KT|GIÁM ĐỐC|PHÓ GIÁM ĐỐC|Trần Thị Mỹ Hạnh",
    "recipients": ["Như trên"],
}
_BASES = "Căn cứ Luật Khám bệnh, chữa bệnh ngày 09 tháng 01 năm 2023;\nTheo đề nghị của Trưởng phòng Tổ chức cán bộ."
_ARTICLES = """**Điều 1.** Thành lập Tổ kiểm tra gồm 05 thành viên do bà Trần Thị Mỹ Hạnh, Phó Giám đốc Sở làm Tổ trưởng.
**Điều 2.** Tổ kiểm tra báo cáo kết quả trước ngày 30 tháng 7 năm 2026 và tự giải thể sau khi hoàn thành nhiệm vụ.
**Điều 3.** Chánh Văn phòng, Trưởng phòng Tổ chức cán bộ và các thành viên Tổ kiểm tra thi hành Quyết định này./."""


def _decision(**changes: object) -> bytes:
    settings: dict[str, object] = {
        "rule": 7.5,
        "number_line": "Số: 640/QĐ-SYT",
        "day": "Tây Ninh, ngày 18 tháng 6 năm 2026",
        "named": ("QUYẾT ĐỊNH", "Về việc thành lập Tổ kiểm tra"),
        "line_below": 26,
        "decides": "GIÁM ĐỐC SỞ Y TẾ",
        "bases": _BASES,
        "text": _ARTICLES,
        "items": ["- Như Điều 3;", "- Lưu: VT, TCCB."],
        "posts": ["GIÁM ĐỐC"],
        "name": "Nguyễn Văn Cường",
    }
    return usual("UBND TỈNH TÂY NINH", "*SỞ Y TẾ", **{**settings, **changes})


def _letter(text: str, **changes: object) -> bytes:
    settings: dict[str, object] = {
        "rule": 7.5,
        "number_line": "Số: 1722/SYT-TCCB",
        "day": "Tây Ninh, ngày 18 tháng 6 năm 2026",
        "about_line": "V/v cử bác sĩ tăng cường",
        "to": ["Trung tâm Y tế khu vực Gò Dầu"],
        "text": text,
        "items": ["- Như trên;", "- Lưu: VT, TCCB."],
        "posts": ["KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"],
        "name": "Trần Thị Mỹ Hạnh",
    }
    return usual("UBND TỈNH TÂY NINH", "*SỞ Y TẾ", **{**settings, **changes})


@paper(**_DECISION, bases=[1, 2], first="Điều 1. Thành lập Tổ kiểm tra", faults="CV415")
def two_bases_in_one_paragraph() -> bytes:
    bases = "Căn cứ Luật Khám bệnh, chữa bệnh ngày 09 tháng 01 năm 2023; Theo đề nghị của Trưởng phòng Tổ chức cán bộ."
    return _decision(bases=bases)


@paper(**_DECISION, bases=3, first="Điều 1. Thành lập Tổ kiểm tra", faults="CV416 CV417 CV424")
def bases_that_say_too_little_too_much_or_are_repealed() -> bytes:
    bases = """Căn cứ Luật Khám bệnh, chữa bệnh số 15/2023/QH15 ngày 09 tháng 01 năm 2023 của Quốc hội;
    Căn cứ Quyết định số 31/2025/QĐ-UBND của Ủy ban nhân dân tỉnh;
    Căn cứ Nghị định số 110/2004/NĐ-CP ngày 08 tháng 4 năm 2004 của Chính phủ về công tác văn thư."""
    return _decision(bases=bases)


@paper(**_DECISION, bases=0, first="Điều 1. Thành lập Tổ kiểm tra", faults="CV418")
def decision_without_bases() -> bytes:
    order = c(r("GIÁM ĐỐC SỞ Y TẾ", b=True), before=240, after=120) + c(
        r("QUYẾT ĐỊNH:", b=True), before=120, after=120
    )
    return _decision(decides="", bases="", to_block=order)


@paper(**_DECISION, bases=2, first="Điều 1. Thành lập Tổ kiểm tra", faults="CV515 CV503")
def articles_not_bold_and_flush_left() -> bytes:
    return _decision(body=prose(_ARTICLES.replace("**", ""), align="left"))


@paper(**_DECISION, bases=2, first="Điều 1. Thành lập Tổ kiểm tra", faults="CV511 CV519")
def articles_that_skip_and_blanks_left_open() -> bytes:
    text = _ARTICLES.replace("Điều 3", "Điều 4").replace("gồm 05 thành viên", "gồm ....... thành viên")
    return _decision(text=text)


@paper(
    **_LETTER,
    first="Thực hiện Chỉ thị số 09/CT-TTg",
    last="nghiêm túc thực hiện./.",
    faults="CV420 CV423 CV421",
)
def citations_from_the_future_and_malformed() -> bytes:
    return _letter(
        """Thực hiện Chỉ thị số 09/CT-TTg, ngày 02 tháng 7 năm 2026 của Thủ tướng Chính phủ về tăng cường y tế cơ sở; Công văn số 3310/UBND ngày 11 tháng 6 năm 2026 của Ủy ban nhân dân tỉnh về việc cử bác sĩ tăng cường, Sở Y tế đề nghị Trung tâm cử 02 bác sĩ.
        Đề nghị Trung tâm nghiêm túc thực hiện./."""
    )


@paper(
    **_LETTER,
    first="Theo quy định tại Khoản 2 điều 5",
    last="trước ngày 25 tháng 6 năm 2026./.",
    faults="CV425",
    may="CV419 CV901",
)
def parts_of_an_act_in_other_capitals() -> bytes:
    return _letter(
        """Theo quy định tại Khoản 2 điều 5 của Luật Khám bệnh, chữa bệnh, Sở Y tế đề nghị Trung tâm rà soát chứng chỉ hành nghề của bác sĩ.
        Danh sách gửi về Sở trước ngày 25 tháng 6 năm 2026./."""
    )


@paper(
    **_LETTER,
    first="Sở Y tế đề nghị Trung tâm",
    last="trong tháng 7 năm 2026./.",
    faults="CV502 CV504 CV505 CV507",
)
def sizes_and_indents_mixed_in_the_body() -> bytes:
    texts = [
        "Sở Y tế đề nghị Trung tâm Y tế khu vực Gò Dầu cử bác sĩ chuyên khoa nhi tăng cường cho Trạm Y tế xã Phước Đông trong thời gian 03 tháng.",
        "Bác sĩ được cử đi tăng cường hưởng nguyên lương và các chế độ theo quy định; Trạm Y tế bố trí chỗ ở, phương tiện làm việc.",
        "Trung tâm báo cáo danh sách về Sở và tổ chức thực hiện việc luân phiên cán bộ y tế trong tháng 7 năm 2026./.",
    ]
    body = p(r(texts[0], size=12), align="both", first=400)
    body += p(r(texts[1], i=True), align="both", first=720) + p(r(texts[2]), align="both", first=720)
    return _letter("", body=body)


@paper(
    **_LETTER,
    first="Sở Y tế đề nghị Trung tâm thực hiện",
    last="để được hướng dẫn./.",
    faults="CV516 CV511",
)
def clause_numbers_in_bold_and_one_twice() -> bytes:
    return _letter(
        """Sở Y tế đề nghị Trung tâm thực hiện các nội dung sau:
        **1.** Cử 02 bác sĩ tăng cường cho Trạm Y tế xã Phước Đông từ ngày 01 tháng 7 năm 2026 và bố trí người thay thế tại Trung tâm.
        **2.** Báo cáo kết quả hằng tháng về Sở Y tế qua Phòng Tổ chức cán bộ để tổng hợp, trình cấp có thẩm quyền.
        **2.** Bảo đảm chế độ công tác phí cho người được cử theo quy định hiện hành của Nhà nước và quy chế chi tiêu nội bộ.
        Vướng mắc phản ánh về Sở Y tế để được hướng dẫn./."""
    )


@paper(
    **{**_DECISION, "subject": "Ban hành Quy chế làm việc", "sign": "GIÁM ĐỐC|Nguyễn Văn Cường"},
    bases=2,
    attached="quy-che|Làm việc của Sở Y tế",
    first="Điều 1. Ban hành kèm theo",
    last="thi hành Quyết định này./.",
    faults="CV513 CV514 CV510",
    may="CV509",
)
def chapters_in_arabic_numbers_not_in_bold() -> bytes:
    rules = c(r("QUY CHẾ", b=True)) + c(r("Làm việc của Sở Y tế", b=True))
    rules += c(r("(Kèm theo Quyết định số 640/QĐ-SYT ngày 18 tháng 6 năm 2026 của Sở Y tế)", i=True))
    rules += c(r("Chương 1"), before=240) + c(r("Quy định chung"))
    rules += prose(
        "**Điều 1.** Quy chế này quy định chế độ làm việc của Sở Y tế tỉnh Tây Ninh.\n**Điều 2.** Sở làm việc theo chế độ thủ trưởng; mọi hoạt động tuân thủ pháp luật."
    )
    rules += c(r("Chương 2"), before=240) + c(r("Chế độ họp"))
    rules += prose(
        "**Điều 3.** Sở họp giao ban vào sáng thứ Hai hằng tuần tại hội trường tầng 2.\n**Điều 4.** Chánh Văn phòng thông báo kết luận cuộc họp trong 02 ngày làm việc./."
    )
    text = "**Điều 1.** Ban hành kèm theo Quyết định này Quy chế làm việc của Sở Y tế.\n**Điều 2.** Quyết định có hiệu lực từ ngày ký.\n**Điều 3.** Trưởng các phòng, đơn vị thi hành Quyết định này./."
    page = '<w:p><w:r><w:br w:type="page"/></w:r></w:p>'
    return _decision(named=("QUYẾT ĐỊNH", "Ban hành Quy chế làm việc"), text=text, after=page + rules)


@paper(
    **_LETTER,
    first="Sở Y tế nhận được",
    last="theo quy định./.",
    faults="CV903 CV904 CV907 CV913 CV905",
    may="CV902 CV906 CV914",
)
def names_of_places_days_and_bodies() -> bytes:
    return _letter(
        """Sở Y tế nhận được thư mời tham gia khóa đào tạo do Unicef tài trợ tại thành phố Hồ Chí Minh.
        1. Khóa học tổ chức vào thứ hai hằng tuần tại quận 1 cho các tỉnh tây Nam Bộ.
        2. Trung tâm cử 02 bác sĩ tham gia và thanh toán chi phí theo quy định./."""
    )


@paper(
    **_LETTER,
    first="Sở Y tế đề nghị Trung tâm",
    last="ngày Quốc Khánh 2-9./.",
    faults="CV909 CV915",
    may="CV914",
)
def holidays_and_spaces_before_marks() -> bytes:
    return _letter(
        """Sở Y tế đề nghị Trung tâm bố trí đủ thuốc , vật tư và nhân lực trực trong các ngày lễ.
        Báo cáo tình hình trực gửi về Sở ngay sau ngày Quốc Khánh 2-9./."""
    )

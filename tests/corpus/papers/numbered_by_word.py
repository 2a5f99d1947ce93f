"""A guidance whose items Word numbers."""

from tests.corpus.frames import (
    agency,
    closing,
    date,
    national,
    number,
    prose,
    recipients,
    short,
    signer,
    title,
    two_by_two,
)
from tests.corpus.marks import RENDERED_BREAK, p, r
from tests.corpus.ooxml import numbered, package
from tests.corpus.paper import Shelf
from tests.corpus.shapes import line

paper = Shelf("numbered-by-word")


@paper(
    type="huong-dan",
    parent="UBND TỈNH BẮC NINH",
    issuer="SỞ GIÁO DỤC VÀ ĐÀO TẠO",
    symbol="HD-SGDĐT",
    place="Bắc Ninh",
    date="2026-08",
    subject="Thực hiện nhiệm vụ giáo dục trung học năm học 2026 - 2027",
    sign="KT|GIÁM ĐỐC|PHÓ GIÁM ĐỐC|Bạch Đăng Khoa",
    recipients=["Các trường THPT", "Lãnh đạo Sở"],
    archive="VT, GDTrH",
    last="để được hướng dẫn./.",
    faults="CV106",
)
def guidance_with_automatic_numbering() -> bytes:
    head = two_by_two(
        agency("UBND TỈNH BẮC NINH", "*SỞ GIÁO DỤC VÀ ĐÀO TẠO", size=12, rule=short(24)),
        national(12, 13),
        number("Số:       /HD-SGDĐT"),
        date("Bắc Ninh, ngày    tháng 8 năm 2026", size=13),
    )
    items = "".join(
        p(r(text), align="both", first=720, before=120, extra=numbered(1))
        for text in (
            "Các trường xây dựng kế hoạch giáo dục phù hợp với điều kiện thực tế, bảo đảm đủ 35 tuần thực học.",
            "Tổ chức kiểm tra, đánh giá học sinh theo hướng phát triển phẩm chất, năng lực.",
            "Tăng cường giáo dục kỹ năng số; phối hợp với gia đình quản lý việc sử dụng điện thoại.",
        )
    )
    opening = prose(
        "Sở Giáo dục và Đào tạo hướng dẫn thực hiện nhiệm vụ giáo dục trung học năm học 2026 - 2027 như sau:"
    )
    ending = p(
        RENDERED_BREAK,
        r(
            "Trong quá trình thực hiện, nếu có vướng mắc, các trường liên hệ Phòng Giáo dục Trung học để được hướng dẫn./."
        ),
        align="both",
        first=720,
        before=120,
    )
    foot = closing(
        recipients("- Các trường THPT;", "- Lãnh đạo Sở;", "- Lưu: VT, GDTrH."),
        signer("KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC", name="Bạch Đăng Khoa"),
    )
    subject = title(
        "HƯỚNG DẪN", "Thực hiện nhiệm vụ giáo dục trung học năm học 2026 - 2027", rule=line(50, x=55)
    )
    return package(head + subject + opening + items + ending + foot)

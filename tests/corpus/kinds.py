"""Which kind of paper and which type it is: headings and titles in many wordings, everything else as usual."""

from collections.abc import Iterator
from functools import partial

from tests.corpus.frames import (
    agency,
    date,
    middle,
    one_row,
    title,
)
from tests.corpus.marks import c, r
from tests.corpus.paper import Paper
from tests.corpus.shapes import line
from tests.corpus.usual import usual

TITLES: tuple[tuple[str, str, str], ...] = (
    # Number line; lines of the title divided by ` / `; the type.
    ("Số: 12/QĐ-SNV", "QUYẾT ĐỊNH / Về việc khen thưởng", "quyet-dinh"),
    ("Số: 12/QĐ-SNV", "QUYẾT  ĐỊNH / V/v khen thưởng", "quyet-dinh"),
    ("Số: 12/QĐ-SNV", "Q U Y Ế T  Đ Ị N H / Về việc khen thưởng", "quyet-dinh"),
    ("Số: 12/TB-SNV", "THÔNG BÁO / Kết luận cuộc họp", "thong-bao"),
    (
        "Số: 12/TB-SNV",
        "THÔNG BÁO KẾT LUẬN / Của Giám đốc Sở tại cuộc họp ngày 02 tháng 5 năm 2026",
        "thong-bao",
    ),
    ("Số: 12/BC-SNV", "BÁO CÁO TỔNG KẾT / Phong trào thi đua năm 2026", "bao-cao"),
    ("Số: 12/BC-SNV", "BÁO CÁO / KẾT QUẢ CẢI CÁCH HÀNH CHÍNH", "bao-cao"),
    ("Số: 12/BC-SNV", "BÁO CÁO (DỰ THẢO) / Kết quả cải cách hành chính", "bao-cao"),
    ("Số: 12/KH-SNV", "KẾ HOẠCH CÔNG TÁC / Quý III năm 2026", "ke-hoach"),
    ("Số: 12/KH-SNV", "KẾ HOẠCH / Tổ chức Hội nghị quán triệt Nghị quyết", "ke-hoach"),
    ("Số: 12/CTr-SNV", "CHƯƠNG TRÌNH CÔNG TÁC / Năm 2026", "chuong-trinh"),
    ("Số: 12/GM-SNV", "GIẤY MỜI HỌP / Về công tác văn thư", "giay-moi"),
    ("Số: 12/GM-SNV", "GIẤY MỜI / Dự Hội nghị sơ kết", "giay-moi"),
    ("Số: 12/TTr-SNV", "TỜ TRÌNH / Về việc ban hành Quy chế làm việc", "to-trinh"),
    ("Số: 12/HD-SNV", "HƯỚNG DẪN / Thực hiện Quy chế làm việc", "huong-dan"),
    ("Số: 12/BB-SNV", "BIÊN BẢN HỌP / Xét thi đua năm 2026", "bien-ban"),
    ("Số: 12/BB-SNV", "BIÊN BẢN LÀM VIỆC", "bien-ban"),
    ("Số: 12/PA-SNV", "PHƯƠNG ÁN / Phòng cháy, chữa cháy", "phuong-an"),
    ("Số: 12/ĐA-SNV", "ĐỀ ÁN / Vị trí việc làm", "de-an"),
    ("Số: 12/QC-SNV", "QUY CHẾ / Làm việc của Sở", "quy-che"),
    ("Số: 12/QyĐ-SNV", "QUY ĐỊNH / Về văn hóa công sở", "quy-dinh"),
    ("Số: 12/CT-SNV", "CHỈ THỊ / Về tăng cường kỷ luật hành chính", "chi-thi"),
    ("Số: 12/CĐ-SNV", "CÔNG ĐIỆN / Về việc ứng phó mưa lũ", "cong-dien"),
    ("Số: 12/PG-SNV", "PHIẾU GỬI / Hồ sơ nâng lương", "phieu-gui"),
    ("Số: 12/PC-SNV", "PHIẾU CHUYỂN / Đơn của công dân", "phieu-chuyen"),
    ("Số: 12/PB-SNV", "PHIẾU BÁO / Kết quả giải quyết hồ sơ", "phieu-bao"),
    ("Số: 12/TC-SNV", "THÔNG CÁO / Về kỳ thi tuyển công chức", "thong-cao"),
    ("Số: 12/HĐ-SNV", "HỢP ĐỒNG / Thuê tư vấn", "hop-dong"),
    ("Số: 12/BGN-SNV", "BẢN GHI NHỚ / Hợp tác đào tạo", "ban-ghi-nho"),
    ("Số: 12/BTT-SNV", "BẢN THỎA THUẬN / Hợp tác đào tạo", "ban-thoa-thuan"),
    ("Số: 12/NQ-SNV", "NGHỊ QUYẾT / Về chiến lược phát triển", "nghi-quyet"),
    ("Số: 12/TB-SNV", "Thông báo / Về việc nghỉ lễ", "thong-bao"),
)

PAPERS: tuple[tuple[str, str, str], ...] = (
    # Number line; title; the kinds of paper that are right, divided by `~`.
    ("Số: 12/2026/QĐ-UBND", "QUYẾT ĐỊNH / Quy định quản lý vỉa hè", "normative"),
    ("Số:      /2026/QĐ-UBND", "QUYẾT ĐỊNH / Quy định quản lý vỉa hè", "normative"),
    ("Số: 12/2026/NQ-HĐND", "NGHỊ QUYẾT / Quy định mức thu học phí", "normative"),
    ("Số: 05/2026/TT-BNV", "THÔNG TƯ / Hướng dẫn công tác lưu trữ", "normative"),
    ("Số: 78/2025/NĐ-CP", "NGHỊ ĐỊNH / Về văn bản quy phạm pháp luật", "normative"),
    ("Số: 12/2026/QĐ-TTg", "QUYẾT ĐỊNH / Về mã định danh", "normative"),
    ("Luật số: 72/2025/QH15", "LUẬT / TỔ CHỨC CHÍNH QUYỀN ĐỊA PHƯƠNG", "normative"),
    ("Số: 02/2026/TTLT-BNV-BTC", "THÔNG TƯ LIÊN TỊCH / Hướng dẫn chế độ", "normative"),
    ("Số: 306/QĐ-TTg", "QUYẾT ĐỊNH / Phê duyệt Đề án", "administrative"),
    ("Số: 55/NQ-HĐND", "NGHỊ QUYẾT / Về kế hoạch đầu tư công", "administrative"),
    ("Số: 66/NQ-CP", "NGHỊ QUYẾT / Phiên họp Chính phủ", "administrative"),
    ("Số: 12/2026/HĐ-TVGS", "HỢP ĐỒNG / Tư vấn giám sát", "administrative"),
    ("Số:      /PT-NC", "PHIẾU TRÌNH / Giải quyết công việc", "form"),
    ("Số:      /PT-NC", "PHIẾU TRÌNH GIẢI QUYẾT CÔNG VIỆC", "form"),
    ("Số:      /PTr-VP", "PHIẾU TRÌNH KÝ VĂN BẢN", "form"),
    ("", "PHIẾU XỬ LÝ VĂN BẢN", "form~unknown"),
    ("", "PHIẾU LẤY Ý KIẾN", "form~unknown"),
    ("", "ĐƠN XIN NGHỈ PHÉP", "form~unknown"),
    ("", "TỜ KHAI ĐĂNG KÝ", "form~unknown"),
    ("Số: 12/KL-TTT", "KẾT LUẬN THANH TRA / Về công tác quản lý", "administrative~unknown"),
    ("Số: 12/GXN-UBND", "GIẤY XÁC NHẬN", "administrative~unknown~form"),
)  # fmt: skip

PARTY: tuple[tuple[str, str, str], ...] = (
    # Superior / issuing body; number line; title or nothing.
    ("ĐẢNG BỘ TỈNH LÂM ĐỒNG / *ĐẢNG ỦY UBND TỈNH", "Số 12-BC/ĐU", "BÁO CÁO"),
    ("*TỈNH ỦY LÂM ĐỒNG", "Số        -KL/TU", "KẾT LUẬN"),
    ("TỈNH ỦY LÂM ĐỒNG / *BAN TỔ CHỨC", "Số 45-HD/BTCTU", "HƯỚNG DẪN"),
    ("TỈNH ỦY LÂM ĐỒNG / *VĂN PHÒNG", "Số 145-CV/VPTU", ""),
    ("ĐẢNG ỦY XÃ ĐỨC TRỌNG / *CHI BỘ THÔN 3", "Số 02-NQ/CB", "NGHỊ QUYẾT"),
    ("*BAN CHẤP HÀNH TRUNG ƯƠNG", "Số 69-NQ/TW", "NGHỊ QUYẾT"),
    ("*ĐẢNG ỦY PHƯỜNG CAM LY", "Số: 33-TTr/ĐU", "TỜ TRÌNH"),
    ("*ĐẢNG ỦY PHƯỜNG CAM LY", "Số: 33-QC/ĐU", "QUY CHẾ"),
)


def _titled(lines: str) -> str:
    name, _, rest = lines.partition(" / ")
    return title(name, rest.replace(" / ", "\n"), rule=middle(20) if rest else "")


def _make(number_line: str, lines: str) -> bytes:
    return usual(
        "UBND TỈNH LÂM ĐỒNG",
        "*SỞ NỘI VỤ",
        rule=10,
        number_line=number_line,
        day="Lâm Đồng, ngày 15 tháng 5 năm 2026",
        subject=_titled(lines),
        text="Sở Nội vụ thông báo để các cơ quan, đơn vị biết.\nCác cơ quan, đơn vị triển khai thực hiện./.",
        items=["- Các sở, ban, ngành;", "- Lưu: VT, VP."],
        posts=["GIÁM ĐỐC"],
        name="Nguyễn Văn An",
    )


def _party(bodies: str, number_line: str, name: str) -> bytes:
    left = agency(*bodies.split(" / "), size=14) + c(r("*")) + c(r(number_line))
    right = c(r("ĐẢNG CỘNG SẢN VIỆT NAM", b=True, size=15), line(75, x=13)) + date(
        "Lâm Đồng, ngày 15 tháng 5 năm 2026"
    )
    return usual(
        rule=0,
        number_line="",
        day="",
        heading=one_row(left, right),
        subject=title(name, "về công tác xây dựng Đảng") + c(r("-----")) if name else "",
        to=() if name else ("Các chi bộ trực thuộc",),
        text="Ban Thường vụ yêu cầu các chi bộ nghiêm túc thực hiện.",
        items=["- Như trên,", "- Lưu Văn phòng."],
        posts=["T/M BAN THƯỜNG VỤ", "BÍ THƯ"],
        name="Nguyễn Văn An",
    )


def kinds() -> Iterator[Paper]:
    """A paper for every title, symbol and Party heading; only kind and type count."""
    for number_line, lines, slug in TITLES:
        label = {"only": True, "type": slug, "paper": "administrative"}
        yield Paper(
            f"kinds/{lines}", partial(_make, number_line, lines), label, frozenset(), frozenset({"*"})
        )
    for number_line, lines, kind in PAPERS:
        label = {"only": True, "paper": kind}
        yield Paper(
            f"kinds/{number_line} {lines}",
            partial(_make, number_line, lines),
            label,
            frozenset(),
            frozenset({"*"}),
        )
    for bodies, number_line, name in PARTY:
        label = {"only": True, "paper": "party"}
        yield Paper(
            f"kinds/{bodies} {number_line}",
            partial(_party, bodies, number_line, name),
            label,
            frozenset(),
            frozenset({"*"}),
        )

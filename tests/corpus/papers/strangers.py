"""Papers that are not administrative documents, files that hold several, and boxes that are no part of one."""

from tests.corpus.frames import (
    about,
    addressees,
    agency,
    closing,
    date,
    middle,
    national,
    number,
    one_row,
    prose,
    recipients,
    short,
    signer,
    title,
    two_by_two,
)
from tests.corpus.marks import EMPTY, PAGE_BREAK, boxed, c, grid, p, r
from tests.corpus.ooxml import number_in_header, package
from tests.corpus.paper import Shelf
from tests.corpus.shapes import line, text_box

paper = Shelf("strangers")


@paper(paper="form", may="CV401")
def slip_with_check_boxes() -> bytes:
    head = two_by_two(
        agency("UBND TỈNH LÂM ĐỒNG", "*VĂN PHÒNG", rule=short(12)),
        national(),
        number("Số:          /PT-NC"),
        date("Lâm Đồng, ngày      tháng 3 năm 2026"),
    )
    box = '<w:r><w:sym w:font="Wingdings" w:char="F0A8"/></w:r>'
    slip = c(r("PHIẾU TRÌNH GIẢI QUYẾT CÔNG VIỆC", b=True), before=240)
    slip += c(r("Kính gửi: Đồng chí Phó Chủ tịch Ủy ban nhân dân tỉnh"))
    slip += grid(
        [
            [
                p(r("Nội dung trình", b=True)),
                p(r("Hồ sơ kèm theo", b=True)),
                p(r("Ý kiến của lãnh đạo", b=True)),
            ],
            [
                p(r("Dự thảo Công văn về việc rà soát danh sách thành viên Tổ công tác.", size=13)),
                p(box, r(" Tờ trình của sở", size=13)) + p(box, r(" Dự thảo văn bản", size=13)),
                EMPTY * 3,
            ],
            [
                c(r("CHUYÊN VIÊN", b=True, size=13)) + EMPTY * 3 + c(r("Trần Minh Châu", b=True, size=13)),
                c(r("TRƯỞNG PHÒNG", b=True, size=13)) + EMPTY * 3 + c(r("Lê Đình Hưng", b=True, size=13)),
                c(r("PHÓ CHÁNH VĂN PHÒNG", b=True, size=13))
                + EMPTY * 3
                + c(r("Đỗ Phú Quới", b=True, size=13)),
            ],
        ],
        (3200, 2900, 3198),
        borders=True,
    )
    return package(head + slip)


@paper(paper="party", may="CV401")
def resolution_of_a_party_committee() -> bytes:
    head = one_row(
        c(r("TỈNH ỦY LÂM ĐỒNG")) + c(r("*", b=True)) + c(r("Số      -NQ/TU")),
        c(r("ĐẢNG CỘNG SẢN VIỆT NAM", b=True, size=15), line(75, x=13))
        + date("Lâm Đồng, ngày     tháng 4 năm 2026", before=120),
    )
    text = """- Căn cứ Điều lệ Đảng Cộng sản Việt Nam;
    - Căn cứ Quy chế làm việc của Ban Chấp hành Đảng bộ tỉnh khóa XII, nhiệm kỳ 2025 - 2030,
    Ban Chấp hành Đảng bộ tỉnh ban hành Nghị quyết về phát triển du lịch chất lượng cao.
    1. Mục tiêu đến năm 2030: đón 20 triệu lượt khách.
    2. Nhiệm vụ: hoàn thiện quy hoạch, phát triển hạ tầng."""
    foot = closing(
        p(r("Nơi nhận:", u="single"))
        + p(r("- Ban Bí thư Trung ương Đảng,", size=12))
        + p(r("- Lưu Văn phòng Tỉnh ủy.", size=12)),
        c(r("T/M TỈNH ỦY", b=True)) + c(r("BÍ THƯ")) + EMPTY * 4 + c(r("Y Thanh Hà Niê Kđăm", b=True)),
    )
    subject = title("NGHỊ QUYẾT", "về phát triển du lịch chất lượng cao", size=16) + c(r("-----"))
    return package(head + subject + prose(text, spacing=360, rule="exact") + foot, header=number_in_header())


@paper(paper="party", may="CV401")
def letter_of_a_party_office() -> bytes:
    head = one_row(
        c(r("ĐẢNG BỘ TỈNH QUẢNG NINH"))
        + c(r("ĐẢNG ỦY PHƯỜNG HẠ LONG", b=True))
        + c(r("*"))
        + c(r("Số 127-CV/ĐU"))
        + about("V/v chuẩn bị hội nghị"),
        c(r("ĐẢNG CỘNG SẢN VIỆT NAM", b=True, size=15), line(75, x=13))
        + date("Hạ Long, ngày 12 tháng 5 năm 2026", before=120),
    )
    text = """Đảng ủy phường Hạ Long yêu cầu các chi bộ chuẩn bị báo cáo sơ kết 6 tháng đầu năm 2026, gửi về Văn phòng Đảng ủy trước ngày 25 tháng 5 năm 2026."""
    foot = closing(
        p(r("Nơi nhận:", u="single"))
        + p(r("- Như trên,", size=12))
        + p(r("- Lưu Văn phòng Đảng ủy.", size=12)),
        c(r("T/L BAN THƯỜNG VỤ", b=True))
        + c(r("CHÁNH VĂN PHÒNG"))
        + EMPTY * 4
        + c(r("Bùi Thị Hương", b=True)),
    )
    return package(head + addressees("Các chi bộ trực thuộc") + prose(text) + foot)


@paper(paper="normative", may="CV401")
def normative_decision_with_a_year_in_its_number() -> bytes:
    head = two_by_two(
        agency("*ỦY BAN NHÂN DÂN", "*TỈNH ĐỒNG THÁP", rule=short(16)),
        national(),
        number("Số:     /2026/QĐ-UBND"),
        date("Đồng Tháp, ngày      tháng 6 năm 2026"),
    )
    bases = """Căn cứ Luật Tổ chức chính quyền địa phương số 72/2025/QH15;
    Căn cứ Luật Ban hành văn bản quy phạm pháp luật số 64/2025/QH15;
    Theo đề nghị của Giám đốc Sở Xây dựng tại Tờ trình số 512/TTr-SXD;
    Ủy ban nhân dân ban hành Quyết định quy định quản lý vỉa hè."""
    text = """**Điều 1. Phạm vi điều chỉnh**
    Quyết định này quy định việc sử dụng tạm thời vỉa hè trên địa bàn tỉnh Đồng Tháp.
    **Điều 2. Hiệu lực thi hành**
    Quyết định này có hiệu lực từ ngày 15 tháng 7 năm 2026./."""
    foot = closing(
        recipients("- Như Điều 2;", "- Cục Kiểm tra văn bản - Bộ Tư pháp;", "- Lưu: VT."),
        signer("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH", name="Phạm Thành Ngại"),
    )
    subject = title("QUYẾT ĐỊNH", "Quy định về quản lý vỉa hè trên địa bàn tỉnh Đồng Tháp", rule=middle(50))
    return package(head + subject + prose(bases, italic=True) + prose(text) + foot, header=number_in_header())


def _notice(day: str, symbol: str, matter: str, text: str, name: str) -> str:
    head = two_by_two(
        agency("UBND TỈNH GIA LAI", "*SỞ NỘI VỤ", rule=short(10)), national(), number(symbol), date(day)
    )
    foot = closing(
        recipients("- Các sở, ban, ngành;", "- Lưu: VT, VP."),
        signer("KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC", name=name),
    )
    return head + title("THÔNG BÁO", matter, rule=middle(30)) + prose(text) + foot


@paper(
    type="thong-bao",
    parent="UBND TỈNH GIA LAI",
    issuer="SỞ NỘI VỤ",
    symbol="TB-SNV",
    number=41,
    place="Gia Lai",
    date="2026-05-11",
    subject="Về việc tuyển dụng viên chức năm 2026",
    sign="KT|GIÁM ĐỐC|PHÓ GIÁM ĐỐC|Trịnh Thị Hoa",
    recipients=["Các sở, ban, ngành"],
    archive="VT, VP",
    first="Sở Nội vụ thông báo tuyển dụng 12 viên chức",
    last="Phòng Tổ chức biên chế./.",
    others=1,
    faults="CV410",
)
def two_notices_in_one_file() -> bytes:
    first = _notice(
        "Gia Lai, ngày 11 tháng 5 năm 2026",
        "Số: 41/TB-SNV",
        "Về việc tuyển dụng viên chức năm 2026",
        "Sở Nội vụ thông báo tuyển dụng 12 viên chức làm việc tại Trung tâm Lưu trữ lịch sử. Hồ sơ nộp trực tiếp tại Phòng Tổ chức biên chế./.",
        "Trịnh Thị Hoa",
    )
    second = _notice(
        "Gia Lai, ngày 12 tháng 5 năm 2026",
        "Số: 42/TB-SNV",
        "Về việc nghỉ lễ",
        "Sở Nội vụ thông báo lịch trực cơ quan trong dịp nghỉ lễ từ ngày 30 tháng 8 đến ngày 02 tháng 9 năm 2026./.",
        "Trịnh Thị Hoa",
    )
    return package(first + PAGE_BREAK + second, header=number_in_header())


@paper(
    type="ke-hoach",
    parent="UBND TỈNH LÂM ĐỒNG",
    issuer="SỞ NỘI VỤ",
    symbol="KH-SNV",
    place="Lâm Đồng",
    date="2026",
    subject="Bồi dưỡng công chức cấp xã năm 2027",
    sign="GIÁM ĐỐC|Trương Thị Mai Lan",
    recipients=["UBND tỉnh", "Các xã, phường"],
    archive="VT, TCBC",
    first="Sở Nội vụ xây dựng Kế hoạch bồi dưỡng",
    last="thực hiện Kế hoạch này./.",
)
def draft_box_above_the_heading() -> bytes:
    head = p(text_box(c(r("DỰ THẢO", b=True)), width=30, height=9, x=60, y=20))
    head += two_by_two(
        agency("UBND TỈNH LÂM ĐỒNG", "*SỞ NỘI VỤ", rule=short(10)),
        national(),
        number("Số:       /KH-SNV"),
        date("Lâm Đồng, ngày     tháng     năm 2026"),
    )
    text = """Sở Nội vụ xây dựng Kế hoạch bồi dưỡng công chức cấp xã năm 2027 như sau:
    **I. MỤC TIÊU**
    Bồi dưỡng 1.200 lượt công chức cấp xã về kỹ năng số và nghiệp vụ chuyên môn.
    **II. KINH PHÍ**
    Từ nguồn ngân sách tỉnh giao cho Sở Nội vụ năm 2027.
    Giao các phòng thuộc Sở thực hiện Kế hoạch này./."""
    foot = closing(
        recipients("- UBND tỉnh;", "- Các xã, phường;", "- Lưu: VT, TCBC."),
        signer("GIÁM ĐỐC", name="Trương Thị Mai Lan"),
    )
    subject = title("KẾ HOẠCH", "Bồi dưỡng công chức cấp xã năm 2027", rule=middle(32))
    return package(head + subject + prose(text) + foot, header=number_in_header())


@paper(
    type="quyet-dinh",
    parent=None,
    issuer="UBND TỈNH LÂM ĐỒNG",
    symbol="QĐ-UBND",
    place="Lâm Đồng",
    date="2026",
    subject="Về việc tặng Bằng khen",
    authority_line="CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH LÂM ĐỒNG",
    bases=2,
    sign="CHỦ TỊCH|Trần Hồng Thái",
    recipients=["Như Điều 2", "Sở Nội vụ"],
    archive="VT, NC",
    first="Điều 1. Tặng Bằng khen",
    last="chịu trách nhiệm thi hành Quyết định này./.",
    circulation=None,
    faults="CV213",
)
def draft_words_in_a_bordered_paragraph() -> bytes:
    head = two_by_two(
        agency("*UBND", "*TỈNH LÂM ĐỒNG", rule=short(16)),
        national(),
        number("Số:       /QĐ-UBND") + boxed(r("DỰ THẢO LẦN 2", b=True, size=13)),
        date("Lâm Đồng, ngày     tháng     năm 2026"),
    )
    bases = """Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022;
    Theo đề nghị của Giám đốc Sở Nội vụ."""
    text = """**Điều 1.** Tặng Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh cho 08 tập thể, 15 cá nhân có thành tích trong công tác phòng cháy, chữa cháy.
    **Điều 2.** Chánh Văn phòng Ủy ban nhân dân tỉnh, Giám đốc Sở Nội vụ và các tập thể, cá nhân có tên tại Điều 1 chịu trách nhiệm thi hành Quyết định này./."""
    foot = closing(
        recipients("- Như Điều 2;", "- Sở Nội vụ;", "- Lưu: VT, NC."),
        signer("CHỦ TỊCH", name="Trần Hồng Thái"),
    )
    subject = title("QUYẾT ĐỊNH", "Về việc tặng Bằng khen", rule=middle(20))
    order = c(r("CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH LÂM ĐỒNG", b=True), before=240, after=120)
    order += prose(bases, italic=True) + c(r("QUYẾT ĐỊNH:", b=True), before=120, after=120)
    return package(head + subject + order + prose(text) + foot, header=number_in_header())


@paper(
    type="cong-van",
    parent="UBND TỈNH LÂM ĐỒNG",
    issuer="HỘI ĐỒNG THI ĐUA - KHEN THƯỞNG",
    symbol="HĐTĐKT-TT",
    place="Lâm Đồng",
    date="2026-11",
    subject="bình xét khối thi đua năm 2026",
    urgency="khan",
    to=["Các khối thi đua"],
    sign="TL|CHỦ TỊCH|ỦY VIÊN THƯỜNG TRỰC|Trần Thị Bích Liên",
    office="PHÓ GIÁM ĐỐC SỞ NỘI VỤ",
    recipients=["Như trên", "Thành viên Hội đồng"],
    archive="HĐTĐKT~VT, HĐTĐKT",
    first="Hội đồng Thi đua - Khen thưởng đề nghị",
    last="trước ngày 30 tháng 11 năm 2026./.",
    faults="CV711",
    may="CV712",
)
def council_with_an_urgent_stamp() -> bytes:
    head = two_by_two(
        agency("UBND TỈNH LÂM ĐỒNG", "*HỘI ĐỒNG", "*THI ĐUA - KHEN THƯỞNG", size=12, rule=short(22)),
        national(12, 13),
        number("Số:      /HĐTĐKT-TT") + about("V/v bình xét khối thi đua năm 2026"),
        date("Lâm Đồng, ngày     tháng 11 năm 2026", size=13),
    )
    stamp = p(text_box(c(r("KHẨN", b=True, size=13, color="FF0000")), width=20, height=8, x=2, y=1))
    text = """Hội đồng Thi đua - Khen thưởng đề nghị Trưởng các khối thi đua tổ chức bình xét, suy tôn đơn vị dẫn đầu năm 2026.
    Hồ sơ gửi về Hội đồng (qua Sở Nội vụ) trước ngày 30 tháng 11 năm 2026./."""
    foot = closing(
        recipients("- Như trên;", "- Thành viên Hội đồng;", "- Lưu: HĐTĐKT."),
        c(r("TL. CHỦ TỊCH", b=True))
        + c(r("ỦY VIÊN THƯỜNG TRỰC", b=True))
        + EMPTY * 4
        + c(r("PHÓ GIÁM ĐỐC SỞ NỘI VỤ", b=True))
        + c(r("Trần Thị Bích Liên", b=True)),
    )
    return package(
        head + stamp + addressees("Các khối thi đua") + prose(text) + foot, header=number_in_header()
    )

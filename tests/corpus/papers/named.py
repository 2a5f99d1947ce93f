"""Documents with a type name: plans, reports, proposals, notices and the like."""

from tests.corpus.frames import (
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
from tests.corpus.marks import EMPTY, c, grid, p, r
from tests.corpus.ooxml import number_in_header, package
from tests.corpus.paper import Shelf
from tests.corpus.shapes import typed

paper = Shelf("named")


@paper(
    type="ke-hoach",
    parent=None,
    issuer="ỦY BAN NHÂN DÂN TỈNH CÀ MAU",
    symbol="KH-UBND",
    place="Cà Mau",
    date="2026-01",
    subject="Triển khai công tác phổ biến, giáo dục pháp luật năm 2026",
    sign="KT|CHỦ TỊCH|PHÓ CHỦ TỊCH|Nguyễn Minh Luân",
    recipients=["Bộ Tư pháp", "TT Tỉnh ủy, HĐND tỉnh", "Sở, ban, ngành tỉnh"],
    archive="VT, NC",
    first="Thực hiện Luật Phổ biến, giáo dục pháp luật",
    last="để xem xét, chỉ đạo./.",
)
def plan_with_roman_parts() -> bytes:
    head = two_by_two(
        agency("*ỦY BAN NHÂN DÂN", "*TỈNH CÀ MAU", rule=short(13)),
        national(),
        number("Số:         /KH-UBND"),
        date("Cà Mau, ngày       tháng 01 năm 2026"),
    )
    text = """Thực hiện Luật Phổ biến, giáo dục pháp luật, Ủy ban nhân dân tỉnh ban hành Kế hoạch triển khai công tác phổ biến, giáo dục pháp luật năm 2026 như sau:
    **I. MỤC ĐÍCH, YÊU CẦU**
    **1. Mục đích**
    Nâng cao ý thức tôn trọng, tuân thủ và chấp hành pháp luật của cán bộ, công chức và Nhân dân.
    **2. Yêu cầu**
    Nội dung tuyên truyền có trọng tâm, trọng điểm; hình thức phù hợp với từng đối tượng.
    **II. NỘI DUNG**
    1. Tổ chức 04 hội nghị tuyên truyền các luật mới ban hành cho báo cáo viên pháp luật.
    2. Biên soạn 10.000 tờ gấp bằng tiếng Việt và tiếng Khmer.
    **III. TỔ CHỨC THỰC HIỆN**
    1. Sở Tư pháp chủ trì, hướng dẫn, kiểm tra việc thực hiện Kế hoạch.
    2. Ủy ban nhân dân các xã, phường bố trí kinh phí theo phân cấp ngân sách.
    Trong quá trình thực hiện nếu phát sinh khó khăn, các cơ quan, đơn vị báo cáo Ủy ban nhân dân tỉnh (qua Sở Tư pháp) để xem xét, chỉ đạo./."""
    foot = closing(
        recipients("- Bộ Tư pháp;", "- TT Tỉnh ủy, HĐND tỉnh;", "- Sở, ban, ngành tỉnh;", "- Lưu: VT, NC."),
        signer("KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH", name="Nguyễn Minh Luân"),
    )
    subject = title("KẾ HOẠCH", "Triển khai công tác phổ biến, giáo dục pháp luật năm 2026", rule=middle(55))
    return package(head + subject + prose(text) + foot, header=number_in_header())


@paper(
    type="bao-cao",
    parent="UBND TỈNH SƠN LA",
    issuer="BAN CHỈ ĐẠO CẢI CÁCH HÀNH CHÍNH",
    symbol="BC-BCĐ",
    place="Sơn La",
    date="2026-06",
    subject="Kết quả công tác cải cách hành chính 6 tháng đầu năm 2026",
    sign="KT|TRƯỞNG BAN|PHÓ TRƯỞNG BAN|Lò Văn Toản",
    office="GIÁM ĐỐC SỞ NỘI VỤ",
    recipients=["Bộ Nội vụ (b/c)", "Thành viên BCĐ"],
    archive="VT, KSTTHC",
    first="Thực hiện Kế hoạch số 09/KH-UBND",
    last="6 tháng đầu năm 2026./.",
)
def report_of_a_committee_with_a_second_post() -> bytes:
    head = two_by_two(
        agency("UBND TỈNH SƠN LA", "*BAN CHỈ ĐẠO", "*CẢI CÁCH HÀNH CHÍNH", size=12, rule=short(20)),
        national(12, 13),
        number("Số:       /BC-BCĐ"),
        date("Sơn La, ngày      tháng 6 năm 2026", size=13),
    )
    text = """Thực hiện Kế hoạch số 09/KH-UBND ngày 08 tháng 01 năm 2026 của Ủy ban nhân dân tỉnh về cải cách hành chính năm 2026, Ban Chỉ đạo báo cáo như sau:
    **I. CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH**
    Ban Chỉ đạo đã tổ chức 02 phiên họp, ban hành 05 văn bản đôn đốc các cơ quan, đơn vị.
    **II. KẾT QUẢ THỰC HIỆN**
    1. Tỷ lệ hồ sơ giải quyết đúng hạn đạt 98,7%, tăng 1,2% so với cùng kỳ năm 2025.
    2. Số hóa kết quả giải quyết thủ tục hành chính đạt 91,4%.
    **III. TỒN TẠI, HẠN CHẾ**
    Một số đơn vị chưa công khai kịp thời thủ tục hành chính.
    Trên đây là kết quả công tác cải cách hành chính 6 tháng đầu năm 2026./."""
    foot = closing(
        recipients("- Bộ Nội vụ (b/c);", "- Thành viên BCĐ;", "- Lưu: VT, KSTTHC."),
        c(r("KT. TRƯỞNG BAN", b=True))
        + c(r("PHÓ TRƯỞNG BAN", b=True))
        + EMPTY * 4
        + c(r("GIÁM ĐỐC SỞ NỘI VỤ", b=True))
        + c(r("Lò Văn Toản", b=True)),
    )
    subject = title("BÁO CÁO", "Kết quả công tác cải cách hành chính\n6 tháng đầu năm 2026", rule=middle(22))
    return package(head + subject + prose(text, first=567) + foot, header=number_in_header())


@paper(
    type="to-trinh",
    parent="UBND TỈNH THÁI NGUYÊN",
    issuer="SỞ NỘI VỤ",
    symbol="TTr-SNV",
    place="Thái Nguyên",
    date="2026-05",
    subject="Về việc ban hành Quyết định quy định tiêu chuẩn chức danh Trưởng phòng",
    to=["Ủy ban nhân dân tỉnh"],
    sign="KT|GIÁM ĐỐC|PHÓ GIÁM ĐỐC|Nguyễn Thị Thu Hà",
    recipients=["Như trên", "Lãnh đạo Sở"],
    archive="VT, CCVC",
    first="Sở Nội vụ kính trình Ủy ban nhân dân tỉnh",
    last="xem xét, quyết định./.",
    faults="CV110 CV409 CV516",
)
def proposal_with_tabs_before_the_signer() -> bytes:
    head = two_by_two(
        agency("UBND TỈNH THÁI NGUYÊN", "*SỞ NỘI VỤ", rule=short(10)),
        national(13, 14),
        number("Số:            /TTr-SNV"),
        date("Thái Nguyên, ngày      tháng 5 năm 2026", size=13),
    )
    text = """Sở Nội vụ kính trình Ủy ban nhân dân tỉnh dự thảo Quyết định quy định tiêu chuẩn chức danh Trưởng phòng, Phó Trưởng phòng thuộc cơ quan chuyên môn cấp tỉnh như sau:
    1. Sự cần thiết ban hành văn bản
    Sau khi sắp xếp tổ chức bộ máy, tiêu chuẩn chức danh cần được quy định thống nhất.
    2. Bố cục và nội dung cơ bản
    Dự thảo Quyết định gồm 03 chương, 12 điều.
    Sở Nội vụ kính đề nghị Ủy ban nhân dân tỉnh xem xét, quyết định./."""
    left = recipients("- Như trên;", "- Lãnh đạo Sở;", "- Lưu: VT, CCVC.")
    right = signer("KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC", name="Nguyễn Thị Thu Hà")
    subject = title(
        "TỜ TRÌNH",
        "Về việc ban hành Quyết định quy định tiêu chuẩn\nchức danh Trưởng phòng",
        subject_size=15,
        rule=middle(25),
    )
    return package(
        head + subject + addressees("Ủy ban nhân dân tỉnh") + prose(text) + closing(left, right),
        header=number_in_header(),
    )


@paper(
    type="thong-bao",
    parent="UBND TỈNH VĨNH LONG",
    issuer="VĂN PHÒNG",
    symbol="TB-VPUBND",
    number=326,
    place="Vĩnh Long",
    date="2026-07-17",
    subject="Kết luận của Chủ tịch Ủy ban nhân dân tỉnh tại cuộc họp giao ban tháng 7",
    sign="TL|CHỦ TỊCH|KT|CHÁNH VĂN PHÒNG|PHÓ CHÁNH VĂN PHÒNG|Lê Thanh Tâm",
    recipients=["Thành viên UBND tỉnh", "Các sở, ban, ngành tỉnh", "Các Phòng NC"],
    archive="VT",
    first="Ngày 15 tháng 7 năm 2026",
    last="biết, thực hiện./.",
    faults="CV410",
)
def conclusion_by_order_of_the_chairman() -> bytes:
    head = two_by_two(
        agency("UBND TỈNH VĨNH LONG", "*VĂN PHÒNG", rule=short(12)),
        national(),
        number("Số: 326/TB-VPUBND"),
        date("Vĩnh Long, ngày 17 tháng 7 năm 2026"),
    )
    text = """Ngày 15 tháng 7 năm 2026, Chủ tịch Ủy ban nhân dân tỉnh chủ trì cuộc họp giao ban. Sau khi nghe các sở, ngành báo cáo, Chủ tịch Ủy ban nhân dân tỉnh kết luận:
    1. Giao Sở Tài chính đôn đốc giải ngân vốn đầu tư công, bảo đảm đến hết tháng 9 đạt trên 70%.
    2. Giao Sở Nông nghiệp và Môi trường theo dõi tình hình xâm nhập mặn, báo cáo hằng tuần.
    Văn phòng Ủy ban nhân dân tỉnh thông báo để các cơ quan, đơn vị biết, thực hiện./."""
    foot = closing(
        recipients("- Thành viên UBND tỉnh;", "- Các sở, ban, ngành tỉnh;", "- Các Phòng NC;", "- Lưu: VT."),
        signer("TL. CHỦ TỊCH", "KT. CHÁNH VĂN PHÒNG", "PHÓ CHÁNH VĂN PHÒNG", name="Lê Thanh Tâm"),
    )
    subject = title("THÔNG BÁO", "Kết luận của Chủ tịch Ủy ban nhân dân tỉnh\ntại cuộc họp giao ban tháng 7")
    return package(head + subject + prose(text) + foot, header=number_in_header())


@paper(
    type="giay-moi",
    parent=None,
    issuer="UBND TỈNH LAI CHÂU",
    symbol="GM-UBND",
    number=88,
    place="Lai Châu",
    date="2026-04-02",
    subject="Họp trực tuyến về công tác phòng, chống hạn hán",
    sign="TL|CHỦ TỊCH|CHÁNH VĂN PHÒNG|Giàng A Tính",
    recipients=["Như thành phần mời", "LĐ UBND tỉnh"],
    archive="VT, KTN",
    faults="CV213 CV410",
    own={
        "invitation.event": "Họp trực tuyến về công tác phòng, chống hạn hán vụ Hè Thu",
        "invitation.chair": "Đồng chí Phó Chủ tịch Thường trực Ủy ban nhân dân tỉnh",
        "invitation.time": "14 giờ 00 phút, ngày 08 tháng 4 năm 2026",
        "invitation.venue": "Phòng họp số 2, trụ sở Ủy ban nhân dân tỉnh",
    },
)
def invitation_with_a_list_of_guests() -> bytes:
    head = two_by_two(
        agency("*UBND TỈNH LAI CHÂU", rule=short(20)),
        national(),
        number("Số: 88/GM-UBND"),
        date("Lai Châu, ngày 02 tháng 4 năm 2026"),
    )
    text = """Ủy ban nhân dân tỉnh trân trọng kính mời: Lãnh đạo các sở, ban, ngành tỉnh; Chủ tịch Ủy ban nhân dân các xã, phường
    Tới dự: Họp trực tuyến về công tác phòng, chống hạn hán vụ Hè Thu
    Chủ trì: Đồng chí Phó Chủ tịch Thường trực Ủy ban nhân dân tỉnh
    Thời gian: 14 giờ 00 phút, ngày 08 tháng 4 năm 2026
    Địa điểm: Phòng họp số 2, trụ sở Ủy ban nhân dân tỉnh
    Đề nghị các đại biểu dự họp đúng thành phần, thời gian./."""
    foot = closing(
        recipients("- Như thành phần mời;", "- LĐ UBND tỉnh;", "- Lưu: VT, KTN."),
        signer("TL. CHỦ TỊCH", "CHÁNH VĂN PHÒNG", name="Giàng A Tính"),
    )
    subject = title("GIẤY MỜI", "Họp trực tuyến về công tác phòng, chống hạn hán")
    return package(head + subject + prose(text) + foot)


@paper(
    type="bien-ban",
    parent="UBND XÃ TÂN PHÚ",
    issuer="PHÒNG KINH TẾ",
    symbol="BB-PKT",
    number=14,
    place=None,
    date=None,
    subject="Họp xét duyệt hồ sơ hỗ trợ sản xuất",
    sign=["THƯ KÝ|Trần Thị Ánh Tuyết", "CHỦ TỌA|Nguyễn Hữu Phước"],
    recipients=[],
    archive="VT, HS~VT, Hồ sơ",
    own={
        "minutes.start": "08 giờ 00 phút, ngày 12 tháng 3 năm 2026",
        "minutes.venue": "Phòng họp Ủy ban nhân dân xã Tân Phú",
        "minutes.chair": "ông Nguyễn Hữu Phước, Trưởng phòng Kinh tế",
        "minutes.secretary": "bà Trần Thị Ánh Tuyết, chuyên viên",
    },
)
def minutes_with_two_signers() -> bytes:
    head = two_by_two(
        agency("UBND XÃ TÂN PHÚ", "*PHÒNG KINH TẾ", rule=short(14)),
        national(),
        number("Số: 14/BB-PKT"),
        EMPTY,
    )
    text = """Thời gian bắt đầu: 08 giờ 00 phút, ngày 12 tháng 3 năm 2026
    Địa điểm: Phòng họp Ủy ban nhân dân xã Tân Phú
    Thành phần tham dự: ông Nguyễn Hữu Phước, bà Trần Thị Ánh Tuyết và 05 trưởng ấp
    Chủ trì (chủ tọa): ông Nguyễn Hữu Phước, Trưởng phòng Kinh tế
    Thư ký (người ghi biên bản): bà Trần Thị Ánh Tuyết, chuyên viên
    Nội dung:
    1. Phòng Kinh tế trình bày 23 hồ sơ đề nghị hỗ trợ sản xuất.
    2. Các trưởng ấp thống nhất 21 hồ sơ đủ điều kiện, 02 hồ sơ cần bổ sung xác nhận diện tích.
    Cuộc họp kết thúc vào 10 giờ 30 phút, ngày 12 tháng 3 năm 2026./."""
    signers = one_row(
        c(r("THƯ KÝ", b=True)) + EMPTY * 4 + c(r("Trần Thị Ánh Tuyết", b=True)),
        c(r("CHỦ TỌA", b=True)) + EMPTY * 4 + c(r("Nguyễn Hữu Phước", b=True)),
        widths=(4649, 4649),
    )
    subject = title("BIÊN BẢN", "Họp xét duyệt hồ sơ hỗ trợ sản xuất", rule=middle(30))
    body = head + subject + prose(text) + signers + EMPTY + recipients("- Lưu: VT, HS.")
    return package(body, header=number_in_header())


@paper(
    type="cong-dien",
    parent=None,
    issuer="CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH THANH HÓA",
    symbol="CĐ-UBND",
    number=9,
    place="Thanh Hóa",
    date="2026-09-24",
    subject="Về việc chủ động ứng phó với bão số 8",
    urgency="hoa-toc",
    to=["Giám đốc các sở, Trưởng các ban, ngành cấp tỉnh", "Chủ tịch Ủy ban nhân dân các xã, phường"],
    sign="KT|CHỦ TỊCH|PHÓ CHỦ TỊCH|Lê Đức Giang",
    recipients=["Như trên", "Văn phòng Chính phủ (để b/c)"],
    archive="VT, NN",
    last="thông tin kịp thời./.",
    faults="CV210",
    may="CV709 CV308",
    own={"telegram.sender": "CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH THANH HÓA"},
)
def telegram_of_a_chairman() -> bytes:
    head = two_by_two(
        agency("*CHỦ TỊCH", "*ỦY BAN NHÂN DÂN", "*TỈNH THANH HÓA", size=14, rule=short(16)),
        national(13, 14),
        number("Số: 09/CĐ-UBND")
        + grid([[c(r("HỎA TỐC", b=True, size=13, color="FF0000"))]], (1700,), borders=True),
        date("Thanh Hóa, ngày 24 tháng 9 năm 2026"),
    )
    sender = c(r("CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH THANH HÓA điện:"), before=240)
    to = p(r("- Giám đốc các sở, Trưởng các ban, ngành cấp tỉnh;"), left=1985) + p(
        r("- Chủ tịch Ủy ban nhân dân các xã, phường."), left=1985
    )
    text = """Bão số 8 đang di chuyển nhanh về phía đất liền, dự báo gây mưa rất to từ đêm 25 tháng 9 năm 2026. Chủ tịch Ủy ban nhân dân tỉnh yêu cầu:
    1. Kêu gọi tàu thuyền về nơi tránh trú an toàn trước 17 giờ ngày 25 tháng 9 năm 2026.
    2. Rà soát, sẵn sàng sơ tán dân ở vùng trũng thấp, ven sông, ven biển.
    3. Báo Thanh Hóa, Đài Phát thanh và Truyền hình tỉnh tăng thời lượng phát sóng, thông tin kịp thời./."""
    foot = closing(
        recipients("- Như trên;", "- Văn phòng Chính phủ (để b/c);", "- Lưu: VT, NN."),
        signer("KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH", name="Lê Đức Giang"),
    )
    subject = title("CÔNG ĐIỆN", "Về việc chủ động ứng phó với bão số 8", rule=middle(32))
    return package(head + subject + sender + to + prose(text) + foot, header=number_in_header())


@paper(
    type="chi-thi",
    parent=None,
    issuer="ỦY BAN NHÂN DÂN XÃ MỸ HẠNH",
    symbol="CT-UBND",
    number=2,
    place="Mỹ Hạnh",
    date="2026-02-05",
    subject="Về việc tổ chức đón Tết Nguyên đán an toàn, tiết kiệm",
    sign="CHỦ TỊCH|Huỳnh Văn Sơn",
    recipients=["Đảng ủy, HĐND xã", "Các ấp"],
    archive="VT",
    first="Để Nhân dân đón Tết vui tươi",
    last="nghiêm túc thực hiện Chỉ thị này./.",
    faults="CV207 CV505 CV912",
    may="CV410 CV211",
)
def directive_with_dashes_for_lines() -> bytes:
    head = two_by_two(
        agency("*ỦY BAN NHÂN DÂN", "*XÃ MỸ HẠNH") + c(typed("-", 9)),
        national(rule=typed("-", 40), own_paragraph=True),
        number("Số: 02/CT-UBND"),
        date("Mỹ Hạnh, ngày 05 tháng 02 năm 2026"),
    )
    text = """Để Nhân dân đón Tết vui tươi, an toàn, tiết kiệm, Ủy ban nhân dân xã chỉ thị:
    1. Công an xã tăng cường tuần tra, kiểm soát các tuyến đường liên ấp.
    2. Trạm Y tế xã trực cấp cứu 24/24 giờ, kiểm tra an toàn thực phẩm tại chợ Mỹ Hạnh.
    3. Các ấp tổ chức thăm hỏi gia đình chính sách, hộ nghèo.
    Yêu cầu các bộ phận nghiêm túc thực hiện Chỉ thị này./."""
    foot = closing(
        recipients("- Đảng ủy, HĐND xã;", "- Các ấp;", "- Lưu: VT."), signer("CHỦ TỊCH", name="Huỳnh Văn Sơn")
    )
    subject = title("CHỈ THỊ", "Về việc tổ chức đón Tết Nguyên đán an toàn, tiết kiệm") + c(typed("-", 20))
    return package(head + subject + prose(text, before=0) + foot)

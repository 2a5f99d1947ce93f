"""Drafts as one provincial office keeps them: the commonest of its files."""

from tests.corpus.frames import agency, date, middle, national, number, one_row, prose, short, title
from tests.corpus.marks import EMPTY, PAGE_BREAK, RENDERED_BREAK, c, grid, p, r
from tests.corpus.ooxml import number_in_frame
from tests.corpus.paper import Shelf
from tests.corpus.usual import usual

paper = Shelf("provincial")

_PROVINCE = {"parent": None, "issuer": "ỦY BAN NHÂN DÂN TỈNH LÂM ĐỒNG", "place": "Lâm Đồng"}
_CHIEF = {"sign": "KT|CHỦ TỊCH|PHÓ CHỦ TỊCH|Nguyễn Ngọc Phúc"}


def _draft(**changes: object) -> bytes:
    settings: dict[str, object] = {
        "rule": 16,
        "posts": ("KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"),
        "name": "Nguyễn Ngọc Phúc",
        "text": "",
        "items": (),
    }
    return usual("*ỦY BAN NHÂN DÂN", "*TỈNH LÂM ĐỒNG", **{**settings, **changes})


def _slip(subject: str) -> str:
    head = one_row(
        agency("UBND TỈNH LÂM ĐỒNG", "*VĂN PHÒNG", rule=short(12)) + number("Số:       14-01/26/PT-NC"),
        national() + date("Lâm Đồng, ngày     tháng 01 năm 2026"),
    )
    box = '<w:r><w:sym w:font="Wingdings" w:char="F06F"/></w:r>'
    rows = [
        [
            p(r("Tóm tắt nội dung", b=True)),
            p(r("Ý kiến của Lãnh đạo Văn phòng", b=True)),
            p(r("Ý kiến của Lãnh đạo UBND tỉnh", b=True)),
        ],
        [p(r(subject, size=13)), p(box, r(" Đồng ý", size=13)) + p(box, r(" Không đồng ý", size=13)), EMPTY],
        [
            c(r("CHUYÊN VIÊN", b=True, size=13)) + EMPTY * 3 + c(r("Trần Minh Châu", b=True, size=13)),
            c(r("PHÓ CHÁNH VĂN PHÒNG", b=True, size=13)) + EMPTY * 3 + c(r("Đỗ Phú Quới", b=True, size=13)),
            EMPTY,
        ],
    ]
    return head + title("PHIẾU TRÌNH", "Giải quyết công việc") + grid(rows, (3200, 3000, 3098), borders=True)


@paper(paper="form", others=1, may="*")
def slip_with_the_letter_behind_it() -> bytes:
    return _draft(
        before=_slip("Dự thảo Công văn giao Sở Nội vụ tham mưu.") + PAGE_BREAK,
        number_line="Số:          /UBND-NC",
        day="Lâm Đồng, ngày       tháng 01 năm 2026",
        about_line="V/v tham mưu kiện toàn Ban Chỉ đạo",
        to=("Sở Nội vụ",),
        text="Chủ tịch Ủy ban nhân dân tỉnh giao Sở Nội vụ tham mưu kiện toàn Ban Chỉ đạo; trình Chủ tịch Ủy ban nhân dân tỉnh trước ngày 25 tháng 01 năm 2026./.",
        items=("- Như trên;", "- Lưu: VT, NC.Châu"),
    )


@paper(
    **_PROVINCE,
    **_CHIEF,
    type="cong-van",
    symbol="UBND-NCKSTTHC",
    date="2026-01",
    subject="báo cáo, giải trình kết quả giải quyết thủ tục hành chính",
    to=["Sở Xây dựng", "Sở Nông nghiệp và Môi trường", "UBND các xã, phường, đặc khu"],
    recipients=["Như trên", "CT, các PCT UBND tỉnh", "CVP, các PCVP", "TT PVHCC tỉnh"],
    archive="VT, NCKSTTHC",
    first="Qua theo dõi trên Hệ thống thông tin",
    last="(qua Văn phòng Ủy ban nhân dân tỉnh) trước ngày 31 tháng 01 năm 2026./.",
)
def letter_of_the_commonest_kind() -> bytes:
    text = """Qua theo dõi trên Hệ thống thông tin giải quyết thủ tục hành chính tỉnh, tính đến ngày 15 tháng 01 năm 2026 còn 214 hồ sơ trễ hạn. Chủ tịch Ủy ban nhân dân tỉnh yêu cầu:
    1. Sở Xây dựng, Sở Nông nghiệp và Môi trường, Ủy ban nhân dân các xã, phường, đặc khu:
    a) Rà soát, giải quyết dứt điểm hồ sơ trễ hạn; thực hiện xin lỗi tổ chức, cá nhân theo quy định;
    b) Làm rõ nguyên nhân, trách nhiệm của từng cá nhân, đơn vị có hồ sơ trễ hạn.
    2. Trung tâm Phục vụ hành chính công tỉnh theo dõi, đôn đốc việc thực hiện.
    Kết quả thực hiện báo cáo Ủy ban nhân dân tỉnh (qua Văn phòng Ủy ban nhân dân tỉnh) trước ngày 31 tháng 01 năm 2026./."""
    return _draft(
        number_line="Số:            /UBND-NCKSTTHC",
        day="Lâm Đồng, ngày         tháng 01 năm 2026",
        about_line="V/v báo cáo, giải trình kết quả giải quyết thủ tục hành chính",
        to=("Sở Xây dựng", "Sở Nông nghiệp và Môi trường", "UBND các xã, phường, đặc khu"),
        text=text,
        items=(
            "- Như trên;",
            "- CT, các PCT UBND tỉnh;",
            "- CVP, các PCVP;",
            "- TT PVHCC tỉnh;",
            "- Lưu: VT, NCKSTTHC.",
        ),
    )


@paper(
    **_PROVINCE,
    type="quyet-dinh",
    symbol="QĐ-UBND",
    date="2026-01",
    subject="Về việc giải quyết khiếu nại của ông Nguyễn Văn Tám (lần hai)",
    authority_line="CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH LÂM ĐỒNG",
    bases=3,
    sign="CHỦ TỊCH|Hồ Văn Mười",
    recipients=["Như Điều 3", "CT, các PCT UBND tỉnh"],
    archive="VT, TD",
    faults="CV106 CV413",
    may="CV414 CV416 CV514 CV516",
)
def decision_on_a_complaint() -> bytes:
    bases = """Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;
    Căn cứ Luật Khiếu nại ngày 11 tháng 11 năm 2011;
    Xét đơn khiếu nại của ông Nguyễn Văn Tám, địa chỉ: thôn 4, xã Bảo Thuận, tỉnh Lâm Đồng."""
    text = """**I. NỘI DUNG KHIẾU NẠI**
    Ông Nguyễn Văn Tám khiếu nại Quyết định số 88/QĐ-UBND ngày 12 tháng 11 năm 2025 của Chủ tịch Ủy ban nhân dân xã Bảo Thuận về việc giải quyết khiếu nại lần đầu.
    **II. KẾT QUẢ XÁC MINH**
    Thửa đất số 215, tờ bản đồ số 18 do ông Tám sử dụng từ năm 1998, không có tranh chấp."""
    rest = """**III. KẾT LUẬN**
    Nội dung khiếu nại của ông Nguyễn Văn Tám là đúng một phần."""
    articles = """**Điều 1.** Công nhận một phần nội dung khiếu nại của ông Nguyễn Văn Tám.
    **Điều 2.** Giao Chủ tịch Ủy ban nhân dân xã Bảo Thuận điều chỉnh Quyết định số 88/QĐ-UBND trong thời hạn 30 ngày.
    **Điều 3.** Chánh Văn phòng Ủy ban nhân dân tỉnh, Chánh Thanh tra tỉnh, Chủ tịch Ủy ban nhân dân xã Bảo Thuận và ông Nguyễn Văn Tám chịu trách nhiệm thi hành Quyết định này./."""
    body = prose(text) + prose(rest).replace("<w:r>", RENDERED_BREAK + "<w:r>", 1)
    body += c(r("QUYẾT ĐỊNH:", b=True), before=120, after=120) + prose(articles)
    return _draft(
        number_line="Số:          /QĐ-UBND",
        day="Lâm Đồng, ngày       tháng 01 năm 2026",
        named=("QUYẾT ĐỊNH", "Về việc giải quyết khiếu nại của ông Nguyễn Văn Tám (lần hai)"),
        line_below=58,
        to_block=c(r("CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH LÂM ĐỒNG", b=True), before=240, after=120) + prose(bases),
        body=body,
        items=("- Như Điều 3;", "- CT, các PCT UBND tỉnh;", "- Lưu: VT, TD."),
        posts=("CHỦ TỊCH",),
        name="Hồ Văn Mười",
        header=None,
    )


@paper(
    type="thong-bao",
    parent=None,
    issuer="UBND TỈNH LÂM ĐỒNG",
    place="Lâm Đồng",
    symbol="TB-UBND",
    date="2026-02",
    subject="Kết luận của Phó Chủ tịch Ủy ban nhân dân tỉnh Nguyễn Ngọc Phúc tại cuộc họp về tiến độ các dự án trọng điểm",
    sign="TL|CHỦ TỊCH|KT|CHÁNH VĂN PHÒNG|PHÓ CHÁNH VĂN PHÒNG|Trần Thanh Hoài",
    recipients=["CT, các PCT UBND tỉnh", "Các sở, ban, ngành", "UBND các xã, phường"],
    archive="VT, XD1",
    first="Ngày 05 tháng 02 năm 2026",
    last="biết, triển khai thực hiện./.",
    faults="CV107 CV213",
    may="CV410 CV211",
)
def notice_with_the_number_in_a_footer_frame() -> bytes:
    left = agency("*UBND", "*TỈNH LÂM ĐỒNG", rule=short(16)) + number("Số:          /TB-UBND", before=120)
    right = national() + date("Lâm Đồng, ngày       tháng 02 năm 2026", before=120)
    subject = title(
        "THÔNG BÁO",
        "Kết luận của Phó Chủ tịch Ủy ban nhân dân tỉnh Nguyễn Ngọc Phúc\ntại cuộc họp về tiến độ các dự án trọng điểm",
        rule=middle(36),
    )
    text = """Ngày 05 tháng 02 năm 2026, Phó Chủ tịch Ủy ban nhân dân tỉnh Nguyễn Ngọc Phúc chủ trì cuộc họp về tiến độ các dự án trọng điểm. Sau khi nghe Sở Xây dựng báo cáo và ý kiến các đại biểu, Phó Chủ tịch Ủy ban nhân dân tỉnh kết luận:
    1. Giao Sở Xây dựng hoàn thành thủ tục dự án đường Hồ Tùng Mậu nối dài trong quý II năm 2026.
    2. Giao Ủy ban nhân dân phường Xuân Hương - Đà Lạt bàn giao mặt bằng trước ngày 31 tháng 3 năm 2026.
    Văn phòng Ủy ban nhân dân tỉnh thông báo để các cơ quan, đơn vị biết, triển khai thực hiện./."""
    body = prose(text)
    cut = body.rindex("<w:p>")
    body = body[:cut] + body[cut:].replace("<w:r>", RENDERED_BREAK + "<w:r>", 1)
    return _draft(
        heading=one_row(left, right),
        number_line="",
        day="",
        subject=subject,
        body=body,
        items=(
            "- CT, các PCT UBND tỉnh;",
            "- Các sở, ban, ngành;",
            "- UBND các xã, phường;",
            "- Lưu: VT, XD1.",
        ),
        posts=("TL. CHỦ TỊCH", "KT. CHÁNH VĂN PHÒNG", "PHÓ CHÁNH VĂN PHÒNG"),
        name="Trần Thanh Hoài",
        header=None,
        footer=number_in_frame(13),
    )


@paper(
    **_PROVINCE,
    type="to-trinh",
    symbol="TTr-UBND",
    date="2026-06",
    subject="Về việc ban hành Nghị quyết quy định mức chi hỗ trợ hòa giải ở cơ sở",
    to=["Hội đồng nhân dân tỉnh"],
    sign="TM|ỦY BAN NHÂN DÂN|KT|CHỦ TỊCH|PHÓ CHỦ TỊCH|Nguyễn Ngọc Phúc",
    recipients=["Như trên", "TT HĐND tỉnh", "Sở Tư pháp"],
    archive="VT, NC",
    first="Thực hiện quy định của Luật Ban hành văn bản quy phạm pháp luật",
    last="xem xét, quyết định./.",
    others=0,
    may="CV514",
)
def proposal_to_the_council() -> bytes:
    text = """Thực hiện quy định của Luật Ban hành văn bản quy phạm pháp luật, Ủy ban nhân dân tỉnh kính trình Hội đồng nhân dân tỉnh dự thảo Nghị quyết như sau:
    **I. SỰ CẦN THIẾT BAN HÀNH VĂN BẢN**
    **1. Cơ sở pháp lý**
    Điểm a khoản 1 Điều 21 của Luật Ban hành văn bản quy phạm pháp luật quy định thẩm quyền của Hội đồng nhân dân cấp tỉnh.
    **2. Cơ sở thực tiễn**
    Mức chi hiện hành không còn phù hợp với mặt bằng giá.
    **II. BỐ CỤC VÀ NỘI DUNG CƠ BẢN**
    1. Bố cục: dự thảo Nghị quyết gồm 05 Điều.
    2. Nội dung cơ bản: mức chi cho hòa giải viên là 300.000 đồng/vụ, việc.
    (Gửi kèm dự thảo Nghị quyết, báo cáo thẩm định và bản tổng hợp ý kiến.)
    Ủy ban nhân dân tỉnh kính đề nghị Hội đồng nhân dân tỉnh xem xét, quyết định./."""
    return _draft(
        number_line="Số:          /TTr-UBND",
        day="Lâm Đồng, ngày       tháng 6 năm 2026",
        named=("TỜ TRÌNH", "Về việc ban hành Nghị quyết quy định mức chi hỗ trợ hòa giải ở cơ sở"),
        line_below=62,
        to=("Hội đồng nhân dân tỉnh",),
        text=text,
        items=("- Như trên;", "- TT HĐND tỉnh;", "- Sở Tư pháp;", "- Lưu: VT, NC."),
        posts=("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"),
    )


@paper(
    type="giay-moi",
    parent=None,
    issuer="UBND TỈNH LÂM ĐỒNG",
    place="Lâm Đồng",
    symbol="GM-UBND",
    date="2026-03",
    subject="Tham dự cuộc họp nghe báo cáo dự thảo Đề án",
    sign="TL|CHỦ TỊCH|KT|CHÁNH VĂN PHÒNG|PHÓ CHÁNH VĂN PHÒNG|Trần Thanh Hoài",
    recipients=["Như thành phần mời", "CT, các PCT UBND tỉnh"],
    archive="VT, VXNV",
    faults="CV213 CV110",
    may="CV410 CV521 CV702",
    own={
        "invitation.time": "14 giờ 00 phút, ngày 20 tháng 3 năm 2026",
        "invitation.venue": "Phòng họp số 1, Trung tâm Hành chính tỉnh",
    },
)
def invitation_with_parts_in_numbered_lines() -> bytes:
    left = agency("*UBND TỈNH LÂM ĐỒNG", rule=short(22)) + EMPTY + number("Số:          /GM-UBND")
    right = national(13, 13) + EMPTY + date("Lâm Đồng, ngày       tháng 3 năm 2026")
    text = """Ủy ban nhân dân tỉnh tổ chức cuộc họp nghe báo cáo dự thảo Đề án phát triển y tế cơ sở, với các nội dung sau:
    1. Thời gian: 14 giờ 00 phút, ngày 20 tháng 3 năm 2026.
    2. Địa điểm: Phòng họp số 1, Trung tâm Hành chính tỉnh.
    3. Chủ trì: Đồng chí Phó Chủ tịch Ủy ban nhân dân tỉnh.
    4. Thành phần: Trân trọng kính mời
    - Lãnh đạo các sở: Y tế, Tài chính, Nội vụ;
    - Chủ tịch Ủy ban nhân dân các xã: Đức Trọng, Di Linh.
    Đề nghị Sở Y tế chuẩn bị tài liệu và báo cáo tại cuộc họp./."""
    return _draft(
        heading=one_row(left, right),
        number_line="",
        day="",
        named=("GIẤY MỜI", "Tham dự cuộc họp nghe báo cáo dự thảo Đề án"),
        line_below=40,
        text=text,
        items=("- Như thành phần mời;", "- CT, các PCT UBND tỉnh;", "- Lưu: VT, VXNV."),
        posts=("TL. CHỦ TỊCH", "KT. CHÁNH VĂN PHÒNG", "PHÓ CHÁNH VĂN PHÒNG"),
        name="Trần Thanh Hoài",
    )

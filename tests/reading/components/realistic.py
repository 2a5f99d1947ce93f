"""Documents as offices write them, for the round trip: every part present or not, texts whose meaning survives print."""

import datetime as dt

from attrs import evolve
from hypothesis import strategies as st

from congvan.model import (
    Annex,
    Archive,
    Attached,
    Contact,
    Document,
    DocumentDate,
    Drafter,
    Introduction,
    Invitation,
    Issuer,
    Leave,
    Mandate,
    Minutes,
    Party,
    Signature,
    Table,
    Telegram,
    parse_outline,
)

ISSUERS = (
    Issuer("SỞ NỘI VỤ", "SNV", "UBND TỈNH LẠNG SƠN"),
    Issuer("SỞ VĂN HÓA, THỂ THAO VÀ DU LỊCH", "SVHTTDL", "UBND TỈNH LÂM ĐỒNG"),
    Issuer("ỦY BAN NHÂN DÂN THÀNH PHỐ HỒ CHÍ MINH", "UBND"),
    Issuer("BỘ NỘI VỤ", "BNV"),
    Issuer("TRUNG TÂM CÔNG NGHỆ THÔNG TIN VÀ TRUYỀN THÔNG", "TTCNTT", "SỞ KHOA HỌC VÀ CÔNG NGHỆ"),
    Issuer("BAN QUẢN LÝ DỰ ÁN ĐẦU TƯ XÂY DỰNG CÁC CÔNG TRÌNH GIAO THÔNG", "BQLDA", "ỦY BAN NHÂN DÂN TỈNH GIA LAI"),
    Issuer("ỦY BAN NHÂN DÂN", "UBND", "XÃ ĐÔNG KINH"),
    Issuer("TRƯỜNG ĐẠI HỌC SƯ PHẠM HÀ NỘI", "ĐHSPHN", "BỘ GIÁO DỤC VÀ ĐÀO TẠO"),
)  # fmt: skip
PLACES = ("Lạng Sơn", "Hà Nội", "Thành phố Hồ Chí Minh", "Quận 1", "Bà Rịa - Vũng Tàu", "Điện Biên Phủ")
UNITS = ("CCVC", "VP", "CCHC&VTLT", "PC09", "NC")
SUBJECTS = (
    "tuyên truyền phòng, chống mua bán người năm 2026",
    "Kết luận của Giám đốc Sở tại cuộc họp giao ban công tác tháng 3 năm 2026",
    "báo cáo kết quả thực hiện Nghị quyết số 18-NQ/TW; kế hoạch 6 tháng cuối năm",
    "góp ý dự thảo Nghị định sửa đổi, bổ sung một số điều của Nghị định số 30/2020/NĐ-CP về công tác văn thư",
    "mời họp",
    "triển khai Đề án 06 (giai đoạn 2026 - 2030)",
)
BODIES = (
    "Ủy ban nhân dân tỉnh Lạng Sơn",
    "Các sở, ban, ngành thuộc tỉnh",
    "Bộ Văn hóa, Thể thao và Du lịch",
    "Phòng Văn hóa - Xã hội các xã, phường",
    "Công ty Trách nhiệm hữu hạn Một thành viên Thoát nước (nhà thầu)",
)
BASES = (
    "Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025",
    "Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư",
    "Xét kết quả họp ngày 31 tháng 3 năm 2026",
    "Theo đề nghị của Chánh Văn phòng Sở tại Tờ trình số 12/TTr-VP ngày 02 tháng 4 năm 2026",
)
LINES = (
    "Thực hiện Kế hoạch số 23/KH-BCĐ ngày 26 tháng 02 năm 2026 của Ban Chỉ đạo 138 tỉnh, Sở đề nghị các đơn vị:",
    "Trong tháng 3 năm 2026, các phòng đã hoàn thành 46 trên 48 nhiệm vụ.",
    "Nơi nào chưa thực hiện thì báo cáo **trước ngày 15 tháng 4** để tổng hợp.",
    "Thuật ngữ *văn thư* theo nghĩa của Nghị định; 2 * 3 = 6.",
    "Phụ lục I kèm theo văn bản này.",
)
NUMBERED = (
    ("I. KẾT QUẢ CÔNG TÁC", "Trong tháng, các phòng đã hoàn thành nhiệm vụ.", "II. NHIỆM VỤ TRỌNG TÂM"),
    ("1. Các cơ quan báo chí trên địa bàn tỉnh", "- Tăng cường tuyên truyền;", "- Mở chuyên mục.", "2. Các phòng báo cáo kết quả."),
    ("1. Văn phòng Sở", "a) Rà soát danh mục hồ sơ;", "b) Phân công công chức;", "đ) Nội dung khác.", "2. Phòng Tổ chức tham mưu."),
    ("Chương I", "QUY ĐỊNH CHUNG", "Điều 1. Phạm vi điều chỉnh", "Quy định này áp dụng cho các phòng.", "Điều 2. Các phòng thực hiện quy định này."),
    ("1. Mục tiêu", "1.1. Mục tiêu chung", "Nâng cao chất lượng.", "1.2. Chỉ tiêu: 100% hồ sơ đúng hạn."),
    ("- Viết bài:", "+ Báo in: 05 bài;", "+ Báo điện tử: 10 bài."),
    ("1. **Thời hạn:** trước ngày 15 tháng 4.", "2. Kinh phí: *ngân sách*."),
)  # fmt: skip
END = "Yêu cầu các phòng, đơn vị nghiêm túc triển khai thực hiện./."
TABLES = (
    Table(header=(("TT", "Đơn vị", "Số lượng"),), rows=(("1", "Văn phòng", "05"), ("2", "Thanh tra", "")), align=("center", "left", "right")),
    Table(rows=(("a | b", "**đậm**"), ("x", "y")), widths=(50, 115)),
)  # fmt: skip
NAMES = ("Lê Hải Yên", "Nông Thị Bích Hằng", "Nguyễn Văn A", "TS. Trần Đình Ân", "Đại tá Vũ Ê")
SIGNATURES = (
    Signature(position="GIÁM ĐỐC"),
    Signature("KT", "GIÁM ĐỐC", position="PHÓ GIÁM ĐỐC"),
    Signature("TL", "GIÁM ĐỐC", Mandate("KT", "CHÁNH VĂN PHÒNG"), "PHÓ CHÁNH VĂN PHÒNG"),
    Signature("TM", "ỦY BAN NHÂN DÂN", Mandate("KT", "CHỦ TỊCH"), "PHÓ CHỦ TỊCH"),
    Signature("TM", "BAN CHỈ ĐẠO", position="TRƯỞNG BAN", office="GIÁM ĐỐC SỞ NỘI VỤ"),
    Signature("TM", "ĐOÀN KIỂM TRA", position="TRƯỞNG ĐOÀN", office="Phó Giám đốc Sở Nội vụ"),
    Signature("Q", "GIÁM ĐỐC"),
    Signature("TUQ", "BỘ TRƯỞNG", position="VỤ TRƯỞNG VỤ TỔ CHỨC CÁN BỘ"),
)
RECIPIENTS = (
    "Như trên",
    "Lãnh đạo Sở",
    "Giám đốc, các Phó Giám đốc Sở",
    "UBND tỉnh (để báo cáo)",
    "Các phòng, đơn vị thuộc Sở",
)
NAMED_TYPES = (
    *("chi-thi", "quy-dinh", "thong-bao", "huong-dan", "chuong-trinh", "ke-hoach", "phuong-an", "de-an", "bao-cao", "to-trinh"),
    *("giay-uy-quyen", "phieu-gui", "phieu-chuyen", "thong-cao", "du-an", "phieu-bao", "quy-che"),
)  # fmt: skip
CONTACTS = (
    Contact("Số 1, đường Hùng Vương, Lạng Sơn", "snv@langson.gov.vn", "https://snv.langson.gov.vn", "0205 3 812 345", "0205 3 812 346"),
    Contact(email="vanthu@snv.gov.vn"),
    Contact(address="Số 12 Trần Phú", phone="0205.3812.345"),
)  # fmt: skip


def bodies() -> st.SearchStrategy[str]:
    """Text of a body: sentences, numbered stretches of one kind, an end."""
    sentences = st.lists(st.sampled_from(LINES), min_size=1, max_size=3).map(list)
    stretch = st.one_of(st.just(()), st.sampled_from(NUMBERED)).map(list)
    return st.builds(lambda first, middle: "\n".join([*first, *middle, END]), sentences, stretch)


def signatures() -> st.SearchStrategy[tuple[Signature, ...]]:
    """One signer, seldom two or three."""
    one = st.builds(_signed, st.sampled_from(SIGNATURES), st.sampled_from(NAMES))
    return st.lists(one, min_size=1, max_size=3).map(tuple)


def _signed(signature: Signature, name: str) -> Signature:
    return Signature(
        signature.authority, signature.of, signature.then, signature.position, signature.office, name
    )


def _some(values: tuple[str, ...], least: int = 0) -> st.SearchStrategy[tuple[str, ...]]:
    return st.lists(st.sampled_from(values), min_size=least, max_size=3, unique=True).map(tuple)


DAY_ONE, LAST_DAY = dt.date(2020, 3, 5), dt.date(2030, 12, 31)


@st.composite
def documents(draw: st.DrawFn) -> Document:
    """A letter or a document of a named type, issued or a draft."""
    is_letter = draw(st.booleans())
    kind = "cong-van" if is_letter else draw(st.sampled_from(NAMED_TYPES))
    draft = draw(st.booleans())
    date = draw(st.dates(min_value=DAY_ONE, max_value=LAST_DAY))
    body = parse_outline(draw(bodies()))
    if draw(st.booleans()):
        body = (*body[:1], draw(st.sampled_from(TABLES)), *body[1:])
    archive = draw(
        st.one_of(st.none(), st.builds(Archive, st.sampled_from([("VT",), ("VT", "CCVC"), ("VT", "Hồ sơ")]), st.one_of(st.none(), st.integers(1, 99))))
    )  # fmt: skip
    drafter = draw(st.one_of(st.none(), st.just(Drafter("PL", 300)), st.just(Drafter("NVA", 5))))
    annexes = [
        Annex(title, body=parse_outline(f"1. Nội dung của phụ lục.\n{END}"))
        for title in draw(_some(("DANH SÁCH ĐƠN VỊ", "KẾ HOẠCH CHI TIẾT NĂM 2026")))
    ]
    return Document(
        kind,
        standard="nd30-2020",
        draft=draft,
        issuer=draw(st.sampled_from(ISSUERS)),
        number=None if draft and draw(st.booleans()) else draw(st.integers(1, 12_000)),
        unit=draw(st.sampled_from(UNITS)) if is_letter else None,
        place=draw(st.sampled_from(PLACES)),
        date=DocumentDate(date.year, date.month, None if draft else date.day),
        subject=draw(st.sampled_from(SUBJECTS)),
        to=draw(_some(BODIES, 1)) if is_letter or kind in ("bao-cao", "to-trinh") else (),
        bases=draw(_some(BASES)),
        body=body,
        signature=draw(signatures()),
        recipients=draw(_some(RECIPIENTS)),
        archive=archive,
        drafter=drafter if archive else None,
        urgency=draw(st.sampled_from([None, None, "khan", "thuong-khan", "hoa-toc"])),
        secrecy=draw(st.sampled_from([None, None, "mat", "toi-mat", "tuyet-mat"])),
        circulation=draw(st.sampled_from([None, None, "LƯU HÀNH NỘI BỘ", "XEM XONG TRẢ LẠI"])),
        contact=draw(st.sampled_from([None, None, *CONTACTS])),
        annexes=annexes,
    )


IN_TEXT = {
    "SỞ NỘI VỤ": "Sở Nội vụ",
    "SỞ VĂN HÓA, THỂ THAO VÀ DU LỊCH": "Sở Văn hóa, Thể thao và Du lịch",
    "BỘ NỘI VỤ": "Bộ Nội vụ",
}
PEOPLE = ("Ông Lê Văn Bình", "Bà Nông Thị Bích Hằng", "Nguyễn Văn A")
GUESTS = (
    "Ông Hoàng Văn Thành, Chủ tịch Hội đồng nhân dân xã",
    "Các trưởng thôn",
    "Đại diện Ban Quản lý dự án",
)
ARTICLES = """\
Điều 1. Ban hành kèm theo Quyết định này Quy chế làm việc.
Điều 2. Quyết định này có hiệu lực kể từ ngày ký.
Điều 3. Các phòng chịu trách nhiệm thi hành Quyết định này./."""
REGULATION = """\
Chương I
QUY ĐỊNH CHUNG
Điều 1. Phạm vi điều chỉnh
1. Quy chế này quy định việc làm việc của Sở.
2. Quy chế này áp dụng đối với các phòng.
Điều 2. Các phòng thực hiện Quy chế này./."""
PARTIES = (
    Party("BÊN A", "SỞ NỘI VỤ TỈNH LẠNG SƠN", ("Địa chỉ: số 1 đường Hùng Vương", "Mã số thuế: 4900123456"), "Lê Hải Yên", "Giám đốc"),
    Party("BÊN B", "CÔNG TY CỔ PHẦN AN BÌNH", ("Địa chỉ: số 5 đường Trần Phú",), "Phan Thị Diễm", "Tổng Giám đốc"),
)  # fmt: skip


@st.composite
def forms(draw: st.DrawFn) -> Document:
    """Decisions, telegrams, invitations, letters of introduction, minutes, leave permits, agreements."""
    kind = draw(st.sampled_from(list(_FORMS)))
    day = draw(st.dates(min_value=DAY_ONE, max_value=LAST_DAY))
    date = DocumentDate(day.year, day.month, day.day)
    issuer = draw(st.sampled_from([one for one in ISSUERS if one.name in IN_TEXT]))
    spoken = kind in ("giay-moi", "giay-gioi-thieu", "giay-nghi-phep")
    document = Document(
        kind,
        standard="nd30-2020",
        issuer=evolve(issuer, in_text=IN_TEXT[issuer.name] if spoken else None),
        number=draw(st.integers(1, 999)),
        place=None if kind == "bien-ban" else draw(st.sampled_from(PLACES)),
        date=None if kind == "bien-ban" else date,
        subject=None if kind in ("giay-gioi-thieu", "giay-nghi-phep") else draw(st.sampled_from(SUBJECTS)),
        signature=() if kind == "hop-dong" else draw(signatures()),
        recipients=draw(_some(RECIPIENTS)),
        archive=draw(st.sampled_from([None, Archive(("VT", "VP"), 3)])),
    )
    return draw(_FORMS[kind](document))


def _decision(document: Document) -> st.SearchStrategy[Document]:
    attached = Attached("quy-che", "Làm việc của Sở", body=parse_outline(REGULATION))
    return st.builds(
        lambda bases, line, issued: evolve(
            document, bases=bases, authority_line=line, body=parse_outline(ARTICLES), attached=issued
        ),
        _some(BASES),
        st.sampled_from(
            [None, "GIÁM ĐỐC SỞ NỘI VỤ", "HỘI ĐỒNG NHÂN DÂN TỈNH LẠNG SƠN\nKHÓA II, KỲ HỌP THỨ HAI"]
        ),
        st.sampled_from([None, attached]),
    )


def _telegram(document: Document) -> st.SearchStrategy[Document]:
    return st.builds(
        lambda to, text: evolve(
            document,
            to=to,
            telegram=Telegram("Chủ tịch Ủy ban nhân dân tỉnh Hà Tĩnh"),
            body=parse_outline(text),
        ),
        _some(BODIES, 1),
        bodies(),
    )


def _invitation(document: Document) -> st.SearchStrategy[Document]:
    invitation = st.builds(
        Invitation,
        _some(GUESTS, 1),
        st.sampled_from([None, "Họp giao ban tháng 3"]),
        st.sampled_from([None, "Ông Lương Mạnh Cường, Giám đốc Sở"]),
        st.just("08 giờ 00, ngày 12 tháng 6 năm 2026 (thứ Sáu)"),
        st.just("Phòng họp tầng 2, trụ sở Sở"),
    )
    text = st.sampled_from(["", "Đề nghị các đại biểu đến dự họp đúng giờ./."])
    return st.builds(
        lambda form, note: evolve(document, invitation=form, body=parse_outline(note)), invitation, text
    )


def _introduction(document: Document) -> st.SearchStrategy[Document]:
    introduction = st.builds(
        Introduction,
        st.sampled_from(PEOPLE),
        st.just("Phó Trưởng phòng"),
        st.sampled_from([None, "Bảo hiểm xã hội tỉnh Thanh Hóa"]),
        st.just("đối chiếu số liệu quý I năm 2026"),
        st.just(DocumentDate(2026, 4, 30)),
    )
    return introduction.map(lambda form: evolve(document, introduction=form))


def _minutes(document: Document) -> st.SearchStrategy[Document]:
    minutes = st.builds(
        Minutes,
        st.just("14 giờ 00, ngày 18 tháng 5 năm 2026"),
        st.sampled_from([None, "Phòng họp tầng 2"]),
        _some(GUESTS, 1),
        st.just("Bà Ngô Thị Thu Hiền, Hiệu trưởng"),
        st.just("Ông Bùi Anh Tuấn, giáo viên"),
        st.sampled_from([None, "Cuộc họp kết thúc vào 16 giờ 10, ngày 18 tháng 5 năm 2026./."]),
    )
    return st.builds(
        lambda form, text: evolve(document, minutes=form, body=parse_outline(text)), minutes, bodies()
    )


def _leave(document: Document) -> st.SearchStrategy[Document]:
    leave = st.builds(
        Leave,
        st.just(DocumentDate(2026, 6, 29)),
        st.sampled_from(PEOPLE),
        st.sampled_from([None, "Kiểm lâm viên, Trạm Quản lý rừng số 3"]),
        st.just("05 ngày làm việc"),
        st.just(DocumentDate(2026, 7, 6)),
        st.just(DocumentDate(2026, 7, 10)),
        st.sampled_from([None, "xã Tri Tôn, tỉnh An Giang"]),
        st.sampled_from([None, "nghỉ hằng năm của năm 2026"]),
        st.booleans(),
    )
    return leave.map(lambda form: evolve(document, leave=form))


def _agreement(document: Document) -> st.SearchStrategy[Document]:
    text = "Hai bên thống nhất các điều khoản sau:\nĐiều 1. Nội dung\n1. Bên A giao việc cho Bên B./."
    return st.just(evolve(document, parties=PARTIES, body=parse_outline(text)))


_FORMS = {
    "quyet-dinh": _decision,
    "nghi-quyet": _decision,
    "cong-dien": _telegram,
    "giay-moi": _invitation,
    "giay-gioi-thieu": _introduction,
    "bien-ban": _minutes,
    "giay-nghi-phep": _leave,
    "hop-dong": _agreement,
}

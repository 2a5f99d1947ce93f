"""The official samples (Phụ lục III) as blank forms: dots, placeholders, footnote marks."""

import pytest
from tests.reading.builders import Docx, p, r
from tests.reading.components.shapes import EMPTY, NATION, grid

from congvan.model import Document, DocumentDate, Issuer
from congvan.reading import read_layout
from congvan.reading.document import read_document
from congvan.reading.result import Reading

MARK = {"raw": '<w:vertAlign w:val="superscript"/>'}
PARENT = p(r("TÊN CƠ QUAN, TỔ CHỨC CHỦ QUẢN"), r("1", **MARK), align="center", size=13)
ISSUER = p(r("TÊN CƠ QUAN, TỔ CHỨC", bold=True), r("2", **MARK), align="center", size=13)
RULE = p(r("________", **MARK), align="center")
NATION_AND_MOTTO = (
    p(NATION, align="center", bold=True) + p("Độc lập - Tự do - Hạnh phúc", align="center", bold=True) + RULE
)
DATE = p(
    r("...", italic=True), r("4", **MARK), r("..., ngày ... tháng ... năm ...", italic=True), align="center"
)
HINT = "(Chữ ký của người có thẩm quyền, dấu/chữ ký số của cơ quan, tổ chức)"


def head(symbol: str, *, below: str = "", date: str = DATE) -> str:
    return grid(
        (PARENT + ISSUER + RULE, NATION_AND_MOTTO), (p(f"Số: .../{symbol}...", align="center") + below, date)
    )


def foot(*posts: str, first: str = "Như Điều ...") -> str:
    left = (
        p("Nơi nhận:", bold=True, italic=True)
        + p(f"- {first};")
        + p("- ..............;")
        + p("- Lưu: VT, ...8..., ...9...")
    )
    right = "".join(p(post, bold=True, align="center") for post in posts)
    return grid(
        (left, right + p(HINT, italic=True, align="center") + p("Họ và tên", bold=True, align="center"))
    )


def centred(text: str, **formatting: object) -> str:
    return p(text, align="center", **({"bold": True} | formatting))


DOTS = "." * 80
SAMPLES = {
    "1.1 nghi-quyet": [
        head("NQ-"), centred("NGHỊ QUYẾT"), centred("................5................"), RULE,
        centred("THẨM QUYỀN BAN HÀNH (6)"), p(f"Căn cứ {DOTS};", italic=True), p(f"Căn cứ {DOTS}.", italic=True),
        centred("QUYẾT NGHỊ:"), p(f"{DOTS}./."), foot("QUYỀN HẠN, CHỨC VỤ CỦA NGƯỜI KÝ (7)"),
    ],
    "1.2 quyet-dinh": [
        head("QĐ-"), centred("QUYẾT ĐỊNH"), centred("Về việc ................5................"), RULE,
        centred("THẨM QUYỀN BAN HÀNH6"), p(f"Căn cứ {DOTS};", italic=True), p("Theo đề nghị của ....... .", italic=True),
        centred("QUYẾT ĐỊNH:"), p(r("Điều 1. ", bold=True), r(DOTS)), p(r("Điều ... ", bold=True), r(f"{DOTS}./.")),
        foot("QUYỀN HẠN, CHỨC VỤ CỦA NGƯỜI KÝ"),
    ],
    "1.4 thong-bao": [
        head("TB-"), centred("THÔNG BÁO"), centred("......5......", bold=False), RULE, p(DOTS), p(f"{DOTS}./."),
        foot("QUYỀN HẠN, CHỨC VỤ CỦA NGƯỜI KÝ", first="..............."),
    ],
    "1.5 cong-van": [
        head("", below=p("V/v .........5..........", align="center", size=12)),
        p("Kính gửi:", indent='w:left="1985"'), p("- ..............................;"), p("- .............................."),
        p(DOTS), p(f"{DOTS}./."), foot("QUYỀN HẠN, CHỨC VỤ CỦA NGƯỜI KÝ", first="Như trên"),
    ],
    "1.6 cong-dien": [
        head("CĐ-"), centred("CÔNG ĐIỆN"), centred(".......5......."), RULE, centred("................6............... điện:", bold=False),
        p("- ..............................;"), p("- .............................."), p(f"{DOTS}./."),
        foot("QUYỀN HẠN, CHỨC VỤ CỦA NGƯỜI KÝ", first="............."),
    ],
    "1.7 giay-moi": [
        head("GM-"), centred("GIẤY MỜI"), centred(".......5......."), RULE, p("......2.... trân trọng kính mời: ....6...."),
        p("Tới dự ........7......."), p("Chủ trì: ........."), p("Thời gian: .........."), p("Địa điểm: ..........."), p("......8...../."),
        foot("QUYỀN HẠN, CHỨC VỤ CỦA NGƯỜI KÝ", first="............."),
    ],
    "1.8 giay-gioi-thieu": [
        head("GGT-"), centred("GIẤY GIỚI THIỆU"), RULE, centred(".......2....... trân trọng giới thiệu:", bold=False),
        p("Ông (bà) .........5........"), p("Chức vụ: ........."), p("Được cử đến: .......6......."), p("Về việc: ............"),
        p("Đề nghị quý cơ quan tạo điều kiện để ông (bà) có tên ở trên hoàn thành nhiệm vụ."),
        p("Giấy này có giá trị đến hết ngày ......../."), foot("QUYỀN HẠN, CHỨC VỤ CỦA NGƯỜI KÝ", first="Như trên"),
    ],
    "1.9 bien-ban": [
        head("BB-", date=EMPTY), centred("BIÊN BẢN"), centred("......4......"), RULE, p("Thời gian bắt đầu: ........"),
        p("Địa điểm: ........."), p("Thành phần tham dự: ........."), p("Chủ trì (chủ tọa): ..........."),
        p("Thư ký (người ghi biên bản): ........"), p("Nội dung (theo diễn biến cuộc họp/hội nghị/hội thảo):"), p(DOTS),
        p("Cuộc họp (hội nghị, hội thảo) kết thúc vào ..... giờ ....., ngày .... tháng ..... năm ....../."),
        grid((p("THƯ KÝ", bold=True) + p("(Chữ ký)", italic=True) + p("Họ và tên", bold=True),
              p("CHỦ TỌA", bold=True) + p(HINT, italic=True) + p("Họ và tên", bold=True))),
        p("Nơi nhận:", bold=True, italic=True), p("- ..........;"), p("- Lưu: VT, Hồ sơ."),
    ],
    "1.10 giay-nghi-phep": [
        head("GNP-"), centred("GIẤY NGHỈ PHÉP"), RULE, p("Xét Đơn đề nghị nghỉ phép ngày ......... của ông (bà) ............................"),
        centred("..........2........... cấp cho:", bold=False), p("Ông (bà): .........5........."), p("Chức vụ: ..........."),
        p("Được nghỉ phép trong thời gian ....6..., kể từ ngày ....... đến hết ngày ....... tại ...7....."),
        p("Số ngày nghỉ phép nêu trên được tính vào thời gian ......8....../."),
        foot("QUYỀN HẠN, CHỨC VỤ CỦA NGƯỜI KÝ", first="....9...."),
    ],
}  # fmt: skip


def read(name: str) -> Reading:
    return read_document(read_layout(Docx(*SAMPLES[name]).build()))


@pytest.mark.parametrize("name", SAMPLES)
def test_type_and_frame(name: str) -> None:
    reading = read(name)
    document = reading.document
    assert document.type == name.split()[1]
    assert reading.paper == "administrative"
    assert document.draft
    assert (document.number, document.place) == (None, None)
    assert document.date in (None, DocumentDate())
    assert document.issuer is not None
    assert (document.issuer.parent, document.issuer.name) == (
        "TÊN CƠ QUAN, TỔ CHỨC CHỦ QUẢN",
        "TÊN CƠ QUAN, TỔ CHỨC",
    )
    keys = {component.key for component in reading.components}
    assert {"national-name", "motto", "parent", "issuer", "number", "recipients-label", "recipients"} <= keys
    assert ("place-date" in keys) is (document.type != "bien-ban")
    assert ("type" in keys) is (document.type != "cong-van")


@pytest.mark.parametrize("name", SAMPLES)
def test_nobody_has_signed(name: str) -> None:
    assert [signature.name for signature in read(name).document.signature if signature.name] == []


def test_placeholders_are_no_particulars() -> None:
    leave = read("1.10 giay-nghi-phep").document.leave
    assert leave is None or (leave.name, leave.start, leave.venue) == (None, None, None)
    moment = read("1.7 giay-moi").document.invitation
    assert moment is None or (moment.time, moment.venue) == (None, None)


def test_where_a_decision_decides() -> None:
    reading = read("1.2 quyet-dinh")
    document: Document = reading.document
    assert document.authority_line is not None
    assert len(document.bases) == 2
    assert reading.components.first("enacting") is not None
    assert document.issuer == Issuer("TÊN CƠ QUAN, TỔ CHỨC", None, "TÊN CƠ QUAN, TỔ CHỨC CHỦ QUẢN")

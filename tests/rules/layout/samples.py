"""The samples of Phụ lục III as blank forms in Word, drawn as they are: widths, sizes, raised underscores, dots, hints.

Numbers in the text are the samples' footnote marks, which stand raised behind what they explain.
"""

from tests.reading.builders import NORMAL, Docx, cell, drawing, p, r, row, sect, shape, table
from tests.reading.builders import alternate as alternative
from tests.rules.layout.typed import CALIBRI_11, SINGLE, TIMES, numbered

RAISED = '<w:vertAlign w:val="superscript"/>'
HEADING = (3884, 5727)
"""6.85 cm and 10.1 cm in twips."""
CLOSING = (3345, 6010)
"""5.9 cm and 10.6 cm."""
SIX_BEFORE = 'w:before="120" w:after="0" w:line="240" w:lineRule="auto"'
DOTS = "." * 90
HINT = "(Chữ ký của người có thẩm quyền, dấu/chữ ký số của cơ quan, tổ chức)"
POST = "QUYỀN HẠN, CHỨC VỤ CỦA NGƯỜI KÝ"
REFERENCE = "(Kèm theo Quyết định số ... /QĐ-... ngày ... tháng ... năm ... của ...)"


def line(text: str, size: float = 14, mark: str = "", *, align: str = "center", **look: object) -> str:
    """A line of a frame, with a footnote mark behind it."""
    runs = [r(text, size=size, **TIMES, **look)]
    if mark:
        runs.append(r(mark, size=size, raw=RAISED, **TIMES))
    return p(*runs, align=align, spacing=SINGLE)


def bold(text: str, size: float = 14, mark: str = "", **look: object) -> str:
    """A centred line in bold."""
    return line(text, size, mark, bold=True, **look)


def stroke(count: int, size: float = 14) -> str:
    """A rule as the samples draw it."""
    return p(r("_" * count, size=size, raw=RAISED, **TIMES), align="center", spacing=SINGLE)


def prose(*content: str, **look: object) -> str:
    """A paragraph of the text."""
    runs = [one if one.startswith("<") else r(one, size=14, **TIMES, **look) for one in content]
    return p(*runs, align="both", indent='w:firstLine="567"', spacing=SIX_BEFORE)


def two(left: str, right: str, widths: tuple[int, int]) -> str:
    """Two columns without borders."""
    return table([row(*[cell(one, width=width) for one, width in zip((left, right), widths, strict=True)])],
                 widths=widths)  # fmt: skip


def nation(size: float = 13) -> str:
    """National name, motto and rule."""
    return bold("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", size) + bold("Độc lập - Tự do - Hạnh phúc") + stroke(36)


def bodies() -> str:
    """Superior and issuing body and rule."""
    return (
        line("TÊN CƠ QUAN, TỔ CHỨC CHỦ QUẢN", 13, "1")
        + bold("TÊN CƠ QUAN, TỔ CHỨC", 13, "2")
        + stroke(11, 13)
    )


def heading(symbol: str, *, below: str = "", dated: bool = True, size: float = 13) -> str:
    """The heading of Mẫu 1.1 to 1.10."""
    date = line("...4..., ngày ... tháng ... năm ...", 14, italic=True) if dated else line("")
    return two(bodies() + line(f"Số: .../{symbol}-...3...", 13) + below, nation(size) + date, HEADING)


def closing(
    first: str, *, post: float = 14, last: str = "- Lưu: VT, ...8... 9....", signers: str = ""
) -> str:
    """Recipients and signature side by side."""
    left = line("Nơi nhận:", 12, align="left", bold=True, italic=True)
    left += "".join(line(one, 11, align="left") for one in (f"- {first};", "- ..............;", last))
    right = signers or bold(POST, post) + line(HINT, 13, italic=True) + bold("Họ và tên")
    return two(left, right, CLOSING)


def decision(subject: str, first: str) -> list[str]:
    """Mẫu 1.2 and the decision of Mẫu 1.3."""
    return [
        heading("QĐ"), bold("QUYẾT ĐỊNH"), bold(subject), stroke(14), bold("THẨM QUYỀN BAN HÀNH", 14, "6"),
        prose("Căn cứ " + DOTS + ";", italic=True), prose("Căn cứ " + DOTS + ";", italic=True),
        prose("Theo đề nghị của " + "." * 40 + ".", italic=True), bold("QUYẾT ĐỊNH:"),
        prose(r("Điều 1. ", bold=True, size=14, **TIMES), first), prose(r("Điều ... ", bold=True, size=14, **TIMES), DOTS),
        prose(DOTS + "./."), closing("Như Điều ..."),
    ]  # fmt: skip


def attached(*above: str, reference: str) -> list[str]:
    """The attached document of Mẫu 1.3: no number, no date, no signature."""
    return [
        *above, two(bodies(), nation(), HEADING), bold("TÊN LOẠI VĂN BẢN"), bold("...........(7)..........."),
        line(reference, 14, italic=True), stroke(14), bold("Chương I"), bold("QUY ĐỊNH CHUNG"),
        prose(r("Điều 1. Phạm vi điều chỉnh", bold=True, size=14, **TIMES)), prose(DOTS), prose(DOTS + "./."),
    ]  # fmt: skip


def stamp(text: str) -> str:
    """What an electronic signature shows, in the top right corner."""
    inner = line(text, 10, align="left")
    box = drawing(shape(text=inner, width=170, height=30, geometry="rect", line=""), width=170, height=30)
    return p(r("", alternative(box, "<w:pict/>")), spacing=SINGLE, align="right")


ELECTRONIC = "Số: ...; ngày/tháng/năm; giờ: phút: giây"

SAMPLES: dict[str, list[str]] = {
    "1.1": [
        heading("NQ"), bold("NGHỊ QUYẾT"), bold("...........(5)..........."), stroke(14), bold("THẨM QUYỀN BAN HÀNH", 14, "6"),
        prose("Căn cứ " + DOTS + ";", italic=True), prose("Căn cứ " + DOTS + ".", italic=True), bold("QUYẾT NGHỊ:"),
        prose(DOTS), prose(DOTS + "./."), closing("Như Điều ..."),
    ],
    "1.2": decision("Về việc ...........(5)...........", DOTS),
    "1.3": decision("Ban hành (Phê duyệt) ...........(5)...........", "Ban hành (Phê duyệt) kèm theo Quyết định này " + DOTS),
    "1.3 giấy": attached(reference=REFERENCE),
    "1.3 điện tử": attached(stamp(ELECTRONIC), reference=REFERENCE),
    "1.4": [
        heading("...3"), bold("TÊN LOẠI VĂN BẢN", 14, "5"), line("...........(6)..........."), stroke(14), prose(DOTS),
        prose(DOTS + "./."), closing("..............", post=13),
    ],
    "1.5": [
        heading("...3", below=p(r("V/v .........5..........", size=12, **TIMES), align="center", spacing=SIX_BEFORE), size=12),
        p(r("Kính gửi:", size=14, **TIMES), indent='w:left="1985"', spacing=SIX_BEFORE),
        *[p(r(one, size=14, **TIMES), indent='w:left="2552"', spacing=SINGLE) for one in ("- ..............................;", "- ...............................")],
        prose(DOTS), prose(DOTS + "./."), closing("Như trên"),
    ],
    "1.6": [
        heading("CĐ"), bold("CÔNG ĐIỆN"), bold("...........(5)..........."), stroke(14), line("...........(6)........... điện:"),
        *[p(r(one, size=14, **TIMES), indent='w:left="1985"', spacing=SINGLE) for one in ("- ..............................;", "- ...............................")],
        prose(DOTS), prose(DOTS + "./."), closing(".............."),
    ],
    "1.7": [
        heading("GM"), bold("GIẤY MỜI"), bold("...........(5)..........."), stroke(14),
        prose("........2......... trân trọng kính mời: ............6..................."), prose("Tới dự ................7.................................."),
        prose("Chủ trì: ............................"), prose("Thời gian: .........................."), prose("Địa điểm: ..........................."),
        prose("...................8...................../."), closing(".............."),
    ],
    "1.8": [
        heading("GGT"), bold("GIẤY GIỚI THIỆU"), stroke(9), line("........2........ trân trọng giới thiệu:"), prose("Ông (bà) .................5..................."),
        prose("Chức vụ: ..........................."), prose("Được cử đến: ...............6..............."), prose("Về việc: ............................."),
        prose("Đề nghị Quý cơ quan tạo điều kiện để ông (bà) có tên ở trên hoàn thành nhiệm vụ."), prose("Giấy này có giá trị đến hết ngày .........../."),
        closing("Như trên", last="- Lưu: VT."),
    ],
    "1.9": [
        heading("BB", dated=False), bold("BIÊN BẢN"), bold("...........(4)..........."), stroke(14), prose("Thời gian bắt đầu: ......................."), prose("Địa điểm: ............................"),
        prose("Thành phần tham dự: ................................."), prose("Chủ trì (chủ toạ): .........................."), prose("Thư ký (người ghi biên bản): ......................"),
        prose("Nội dung (theo diễn biến cuộc họp/hội nghị/hội thảo):"), prose(DOTS),
        prose("Cuộc họp (hội nghị, hội thảo) kết thúc vào ..... giờ ....., ngày .... tháng ..... năm ...../."),
        two(bold("THƯ KÝ") + line("(Chữ ký)", 13, italic=True) + bold("Họ và tên"), bold("CHỦ TỌA") + line(HINT, 13, italic=True) + bold("Họ và tên"), CLOSING),
        line("Nơi nhận:", 12, align="left", bold=True, italic=True), line("- ..............;", 11, align="left"), line("- Lưu: VT, Hồ sơ.", 11, align="left"),
    ],
    "1.10": [
        heading("GNP"), bold("GIẤY NGHỈ PHÉP"), stroke(9), prose("Xét Đơn đề nghị nghỉ phép ngày ................ của ông (bà) ................"), line(".........2......... cấp cho:"),
        prose("Ông (bà): ...............5................."), prose("Chức vụ: ..........................."),
        prose("Được nghỉ phép trong thời gian ......6....., kể từ ngày ........ đến hết ngày ........ tại ......7....... ."),
        prose("Số ngày nghỉ phép nêu trên được tính vào thời gian ..........8.........../."), closing("...9...", last="- Lưu: VT, ...10..."),
        line("Xác nhận của cơ quan (tổ chức) hoặc chính quyền địa phương nơi nghỉ phép (nếu cần)", 11, align="left", italic=True),
    ],
    "2.1": [
        bold("Phụ lục ..."), bold("TIÊU ĐỀ PHỤ LỤC"), line("(Kèm theo Văn bản số ... ngày ... tháng ... năm ... của ...)", 13, italic=True), stroke(14),
        prose(DOTS), prose(DOTS + "./."),
    ],
    "2.2": [
        stamp(ELECTRONIC), bold("Phụ lục ..."), bold("TIÊU ĐỀ PHỤ LỤC"), line("(Kèm theo Văn bản số ... ngày ... tháng ... năm ... của ...)", 13, italic=True), stroke(14),
        prose(DOTS), prose(DOTS + "./."),
    ],
    "3.1": [
        *decision("Về việc ...........(5)...........", DOTS), stroke(78),
        two(bold("TÊN CƠ QUAN, TỔ CHỨC", 14, "1") + stroke(11) + line("Số: .../...2.../...3...", 13), bold("SAO Y", 14, "4") + line("...5..., ngày ... tháng ... năm ...", 13, italic=True), HEADING),
        closing("..............", last="- Lưu: VT."),
    ],
    "3.2": [stamp("SAO Y; ...; ngày/tháng/năm; giờ: phút: giây"), *decision("Về việc ...........(5)...........", DOTS)],
}  # fmt: skip


def sample(name: str) -> bytes:
    """A sample as a Word file on the page of the official ones: 25, 20, 35 and 20 mm."""
    docx = Docx(*SAMPLES[name], styles=CALIBRI_11 + NORMAL)
    docx.section = sect(numbered(docx), margins=(1418, 1134, 1985, 1134), title_page=True)
    return docx.build()

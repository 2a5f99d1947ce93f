"""Sound papers whose files hold what a hasty look takes for a fault."""

from tests.corpus.frames import MOTTO, NATIONAL, prose
from tests.corpus.marks import RENDERED_BREAK, c, field, p, r
from tests.corpus.paper import Shelf
from tests.corpus.shapes import line
from tests.corpus.usual import usual

paper = Shelf("clean-files")

_LETTER = {
    "type": "cong-van",
    "parent": "UBND TỈNH THÁI NGUYÊN",
    "issuer": "SỞ Y TẾ",
    "place": "Thái Nguyên",
    "symbol": "SYT-NVD",
    "number": 2044,
    "date": "2026-07-28",
    "subject": "bảo đảm thuốc phòng, chống dịch",
    "to": ["Các bệnh viện công lập"],
    "sign": "KT|GIÁM ĐỐC|PHÓ GIÁM ĐỐC|Hoàng Anh",
    "recipients": ["Như trên", "Lãnh đạo Sở"],
    "archive": "VT, NVD",
    "first": "Sở Y tế đề nghị các bệnh viện",
    "last": "báo cáo Sở Y tế trước ngày 10 tháng 8 năm 2026./.",
}
_LINES = (
    "Sở Y tế đề nghị các bệnh viện công lập chủ động dự trù thuốc, vật tư y tế phục vụ công tác phòng, chống dịch bệnh trong mùa mưa lũ.",
    "Các bệnh viện rà soát số lượng thuốc tồn kho, hạn dùng; không để xảy ra tình trạng thiếu thuốc, đặc biệt là huyết thanh kháng nọc rắn.",
    "Kết quả thực hiện đề nghị báo cáo Sở Y tế trước ngày 10 tháng 8 năm 2026./.",
)
_TEXT = "\n".join(_LINES)
_PAGES = (
    prose(_LINES[0]) + p(RENDERED_BREAK, r(_LINES[1]), align="both", first=720, before=120) + prose(_LINES[2])
)


def _letter(**changes: object) -> bytes:
    settings: dict[str, object] = {
        "rule": 7.5,
        "number_line": "Số: 2044/SYT-NVD",
        "day": "Thái Nguyên, ngày 28 tháng 7 năm 2026",
        "about_line": "V/v bảo đảm thuốc phòng, chống dịch",
        "to": ["Các bệnh viện công lập"],
        "text": _TEXT,
        "items": ("- Như trên;", "- Lãnh đạo Sở;", "- Lưu: VT, NVD."),
        "posts": ("KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"),
        "name": "Hoàng Anh",
    }
    return usual("UBND TỈNH THÁI NGUYÊN", "*SỞ Y TẾ", **{**settings, **changes})


def _run_with(properties: str) -> bytes:
    """The letter with properties added to every run of its body."""
    return _letter(body=prose(_TEXT).replace('<w:sz w:val="28"/>', properties + '<w:sz w:val="28"/>'))


@paper(**_LETTER)
def margins_rounded_from_inches() -> bytes:
    return _letter(sect={"margins": (1138, 1133, 1699, 1138)})


@paper(**_LETTER)
def margins_at_the_ends_of_their_ranges() -> bytes:
    return _letter(sect={"margins": (1418, 1418, 1985, 850)})


@paper(**_LETTER)
def colour_of_the_theme_that_is_black() -> bytes:
    return _run_with('<w:color w:val="000000" w:themeColor="text1"/>')


@paper(**_LETTER)
def automatic_colour_and_highlight() -> bytes:
    return _run_with('<w:color w:val="auto"/><w:highlight w:val="yellow"/>')


@paper(**_LETTER)
def spaces_and_empty_paragraphs_in_other_fonts() -> bytes:
    empty = '<w:p><w:pPr><w:rPr><w:rFonts w:ascii="Arial" w:hAnsi="Arial"/><w:sz w:val="16"/></w:rPr></w:pPr></w:p>'
    blank = r("   ", font="Calibri", size=11, color="FF0000")
    body = (
        empty
        + p(blank, r(_LINES[0]), blank, align="both", first=720, before=120)
        + prose("\n".join(_LINES[1:]))
        + empty
    )
    return _letter(body=body)


@paper(**_LETTER)
def bold_face_named_as_a_font() -> bytes:
    right = c(r(NATIONAL, b=True, size=13, font="Times New Roman Bold")) + c(
        r(MOTTO, b=True, font="Times New Roman Bold"), line(60.5, x=18.9)
    )
    return _letter(right=right)


@paper(**_LETTER)
def gaps_shared_by_before_and_after() -> bytes:
    return _letter(body=prose(_TEXT, before=60, after=60))


@paper(**_LETTER)
def lines_of_at_least_eighteen_points() -> bytes:
    return _letter(body=prose(_TEXT, spacing=360, rule="atLeast"))


@paper(**_LETTER)
def number_centred_by_a_tab() -> bytes:
    tabs = '<w:tabs><w:tab w:val="center" w:pos="4536"/><w:tab w:val="right" w:pos="9072"/></w:tabs>'
    header = p(r("\t", size=14), field("PAGE", "2", size=14), style="Header", extra=tabs)
    return _letter(body=_PAGES, header=header)


@paper(**_LETTER)
def number_in_a_centred_frame_of_the_header() -> bytes:
    frame = '<w:framePr w:wrap="around" w:vAnchor="text" w:hAnchor="margin" w:xAlign="center" w:y="1"/>'
    header = p(field("PAGE", "2", size=13), style="Header", extra=frame) + p(r(""), style="Header")
    return _letter(body=_PAGES, header=header)


@paper(**_LETTER)
def number_in_a_simple_field() -> bytes:
    header = p(
        f'<w:fldSimple w:instr=" PAGE ">{r("2", size=14)}</w:fldSimple>', align="center", style="Header"
    )
    return _letter(body=_PAGES, header=header)


@paper(**_LETTER)
def even_pages_that_never_show() -> bytes:
    return _letter(body=_PAGES, footer=p(r(""), style="Footer"))


@paper(**_LETTER)
def gutter_that_makes_up_the_margin() -> bytes:
    return _letter(sect={"margins": (1134, 1134, 1418, 1134), "gutter": 284})


@paper(**_LETTER)
def superscripts_and_small_footnote_marks() -> bytes:
    mark = '<w:r><w:rPr><w:vertAlign w:val="superscript"/><w:sz w:val="20"/></w:rPr><w:t>(1)</w:t></w:r>'
    return _letter(
        body=p(r(_LINES[0][:-1]), mark, r("."), align="both", first=720, before=120)
        + prose("\n".join(_LINES[1:]))
    )


@paper(**_LETTER)
def quotation_in_italics_within_the_text() -> bytes:
    quoted = _LINES[1].replace("huyết thanh kháng nọc rắn", "__huyết thanh kháng nọc rắn__")
    return _letter(body=prose("\n".join((_LINES[0], quoted, _LINES[2]))))

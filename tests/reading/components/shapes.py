"""The shapes in which clerks type the frame of a document, as WordprocessingML: headings, addressees, bodies, closings.

Each function gives blocks for `Docx`; what they say is in `wanted.py`.
"""

import unicodedata
from collections.abc import Callable, Mapping

from tests.reading.builders import alternate, cell, drawing, p, r, row, sdt, shape, table, textbox

PARENT, ISSUER = "UBND TỈNH LÂM ĐỒNG", "SỞ NỘI VỤ"
NATION, MOTTO = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc"
NUMBER = "Số:          /SNV-CCVC"
DATE = "Lâm Đồng, ngày      tháng 3 năm 2026"
SUBJECT = ("V/v báo cáo kết quả công tác", "cải cách hành chính năm 2025")
RULE = "_______________"

A1 = p(PARENT, align="center", size=13)
A2 = p(ISSUER, align="center", size=13, bold=True)
AGENCY = A1 + A2
Q = p(NATION, align="center", size=13, bold=True)
T = p(MOTTO, align="center", size=14, bold=True)
N = p(NUMBER, align="center", size=13)
D = p(DATE, align="center", size=14, italic=True)
V = "".join(p(line, align="center", size=12) for line in SUBJECT)
LINE = r("", alternate(drawing(shape(width=80), width=80), "<w:pict/>"))
RULED = p(LINE, align="center")
EMPTY = p()


def grid(*rows: tuple[str, ...], tblpr: str = "") -> str:
    """A table without borders of cells that hold blocks."""
    return table([[cell(*([one] if one else [])) for one in line] for line in rows], tblpr=tblpr)


FLOATING = '<w:tblpPr w:horzAnchor="margin" w:vertAnchor="text" w:tblpX="0" w:tblpY="100"/>'
FRAME = '<w:framePr w:w="4000" w:hSpace="180" w:wrap="around" w:vAnchor="text" w:hAnchor="page" w:x="1500" w:y="200"/>'


def smart_tag(*runs: str) -> str:
    """Word's country tag around `NAM`."""
    return f'<w:smartTag w:uri="urn:schemas-microsoft-com:office:smarttags" w:element="country-region">{"".join(runs)}</w:smartTag>'


def padded(*pairs: tuple[str, str], gap: str) -> list[str]:
    """Two columns on every line, made of spaces or tabs."""
    return [p(f"{left}{gap}{right}") for left, right in pairs]


def _decomposed(text: str) -> str:
    return unicodedata.normalize("NFD", text)


def _split_runs(text: str, **formatting: object) -> str:
    words = text.split(" ")
    return p(*[r(word if index == 0 else f" {word}", **formatting) for index, word in enumerate(words)])


HEADINGS: Mapping[str, Callable[[], list[str]]] = {
    "A|QT // N|D // V|-": lambda: [grid((AGENCY + RULED, Q + T + RULED), (N, D), (V, ""))],
    "A|QT // NV|D": lambda: [grid((AGENCY, Q + T), (N + V, D))],
    "NV|QTD": lambda: [grid((AGENCY + N + V, Q + T + D))],
    "NV|-|QTD": lambda: [grid((AGENCY + p(RULE, align="center") + N + V, "", Q + T + p("-----------------") + D))],
    "N|QT // V|D": lambda: [grid((AGENCY + N, Q + T), (V, D))],
    "A|Q // A|T // N|D // V|-": lambda: [grid((A1, Q), (A2, T), (N, D), (V, ""))],
    "A|Q // A|T // NV|D": lambda: [grid((A1, Q), (A2, T), (N + V, D))],
    "3x3 with empty middle": lambda: [grid((AGENCY, "", Q + T), (N, "", D), (V, "", ""))],
    "1x1": lambda: [grid((Q + T + EMPTY + AGENCY + N + V + D,))],
    "merged": lambda: [
        table(
            [
                row(cell(AGENCY, tcpr='<w:vMerge w:val="restart"/>'), cell(Q)),
                row(cell("", tcpr="<w:vMerge/>"), cell(T)),
                row(cell(N), cell(D)),
                row(cell(V, tcpr='<w:gridSpan w:val="2"/>')),
            ],
            widths=(4000, 5600),
        )
    ],
    "floating": lambda: [grid((AGENCY, Q + T), (N + V, D), tblpr=FLOATING)],
    "nested": lambda: [grid((grid((AGENCY, Q + T), (N + V, D)) + EMPTY,))],
    "17x2": lambda: [grid((A1, Q), ("", ""), (A2, T), ("", ""), (N, D), ("", ""), (V, ""), *[("", "")] * 10)],
    "spaces": lambda: [
        *padded((PARENT, NATION), (f"        {ISSUER}", MOTTO), (NUMBER, DATE), gap=" " * 12),
        p(SUBJECT[0]),
        p(SUBJECT[1]),
    ],
    "tabs": lambda: [*padded((PARENT, NATION), (f"\t{ISSUER}", MOTTO), (NUMBER, DATE), gap="\t\t"), p(" ".join(SUBJECT))],
    "one paragraph each side": lambda: [
        grid(
            (
                p(r(PARENT), r("\n"), r(ISSUER, bold=True), r(f"\n\n{NUMBER}\n{SUBJECT[0]}\n{SUBJECT[1]}")),
                p(r(f"{NATION}\n{MOTTO}\n", bold=True), r(f"{RULE}\n"), r(DATE, italic=True)),
            )
        )
    ],
    "number and date in one paragraph": lambda: [
        grid((AGENCY, Q + T)),
        p(f"{NUMBER}          {DATE}"),
        p("\n".join(SUBJECT)),
    ],
    "no table, one above the other": lambda: [Q, T, RULED, A1, A2, N, V, D],
    "frames": lambda: [
        p(PARENT, ppr=FRAME, align="center"),
        p(ISSUER, ppr=FRAME, align="center", bold=True),
        p(NUMBER, ppr=FRAME, align="center"),
        p("\n".join(SUBJECT), ppr=FRAME, align="center"),
        Q, T, D,
    ],
    "text boxes": lambda: [p(textbox(AGENCY + N + V), textbox(Q + T + D)), EMPTY],
    "SDT around the table": lambda: [sdt(grid((AGENCY, Q + T), (N + V, D)))],
    "smart tag, many runs": lambda: [
        grid(
            (
                AGENCY,
                p(r("  CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT ", bold=True), smart_tag(r("NAM", bold=True)), align="center")
                + _split_runs("Độc lập – Tự do – Hạnh phúc", bold=True),
            ),
            (_split_runs(NUMBER) + V, _split_runs(DATE, italic=True)),
        )
    ],
    "decomposed marks": lambda: [
        grid(
            (A1 + p(_decomposed(ISSUER), bold=True), p(_decomposed(NATION), bold=True) + p(_decomposed(MOTTO), bold=True)),
            (N + "".join(p(_decomposed(line)) for line in SUBJECT), p(_decomposed(DATE), italic=True)),
        )
    ],
    "TCVN3 national name": lambda: [
        grid(
            (
                AGENCY,
                p("Céng hoµ x· héi Chñ nghÜa viÖt nam", font=".VnTimeH", bold=True)
                + p("§éc lËp - Tù do - H¹nh phóc", font=".VnTime", bold=True),
            ),
            (N + V, D),
        )
    ],
    "draft stamp in a box": lambda: [
        p(textbox(p("DỰ THẢO", bold=True))),
        grid((AGENCY, Q + T), (N + V, D)),
    ],
    "draft stamp in the cell": lambda: [grid((p("DỰ THẢO LẦN 2", bold=True) + AGENCY, Q + T), (N + V, D))],
    "no-break spaces and Ð": lambda: [
        grid(
            (p(PARENT.replace("Đ", "Ð").replace(" ", "\u00a0")) + A2, p(NATION.replace(" ", "\u00a0"), bold=True) + T),
            (N + V, p("Lâm Ðồng, ngày\u00a0\u00a0\u00a0\u00a0tháng 3 năm 2026", italic=True)),
        )
    ],
    "leading spaces everywhere": lambda: [
        grid(
            (p(f"      {PARENT}   ") + p(f"           {ISSUER}", bold=True), p(f"   {NATION}  ", bold=True) + p(f"     {MOTTO}", bold=True)),
            (p(f"     {NUMBER}    ") + V, p(f"           {DATE}  ", italic=True)),
        )
    ],
    "subject broken in one paragraph": lambda: [grid((AGENCY + N + p("\n".join(SUBJECT)), Q + T + D))],
    "issuer on two lines": lambda: [grid((A1 + p("SỞ NỘI", bold=True) + p("VỤ", bold=True) + N + V, Q + T + D))],
}  # fmt: skip
"""The heading block of the letter, in every shape that real files have."""

TO = ("Ủy ban nhân dân tỉnh Lâm Đồng", "Các sở, ban, ngành thuộc tỉnh")
_DASHED = (f"- {TO[0]};", f"- {TO[1]}.")

ADDRESSEES: Mapping[str, Callable[[], list[str]]] = {
    "paragraphs with dashes": lambda: [p("Kính gửi:", indent='w:left="1985"'), *[p(one, indent='w:left="3119"') for one in _DASHED]],
    "forty spaces": lambda: [p(f"{' ' * 40}Kính gửi:"), *[p(f"{' ' * 55}{one}") for one in _DASHED]],
    "table of two cells": lambda: [grid((p("Kính gửi:"), "".join(p(one) for one in _DASHED)))],
    "after two empty paragraphs": lambda: [p("Kính gửi:"), EMPTY, EMPTY, *[p(one) for one in _DASHED]],
    "line breaks": lambda: [p(f"Kính gửi:\n{_DASHED[0]}\n{_DASHED[1]}")],
    "one by one in rows": lambda: [grid((p("Kính gửi:"), ""), ("", p(_DASHED[0])), ("", p(_DASHED[1])))],
    "no dashes": lambda: [p("Kính gửi:"), p(f"\t{TO[0]};"), p(f"\t{TO[1]}.")],
    "first on the line of the label": lambda: [p(f"Kính gửi:\t- {TO[0]};"), p(f"\t\t- {TO[1]}.")],
    "bold label": lambda: [p(r("Kính gửi", bold=True), r(":")), *[p(one) for one in _DASHED]],
}  # fmt: skip

BODY = (
    "Thực hiện Công văn số 15/BNV-VP ngày 05 tháng 01 năm 2026 của Bộ Nội vụ, Sở Nội vụ báo cáo như sau:",
    "1. Kết quả đạt được",
    "- Hoàn thành 46 trên 48 nhiệm vụ;",
    "- Còn 02 nhiệm vụ chuyển sang quý sau.",
    "2. Sở Nội vụ kính báo cáo./.",
)

BODIES: Mapping[str, Callable[[], list[str]]] = {
    "paragraphs": lambda: [p(one, align="both", indent='w:firstLine="567"') for one in BODY],
    "thousands of spaces at the end": lambda: [*[p(one) for one in BODY[:-1]], p(BODY[-1] + " " * 3000)],
    "line breaks": lambda: [p(BODY[0]), p("\n".join(BODY[1:]))],
    "tabs after labels": lambda: [
        p("\t" + BODY[0]),
        *[p("\t" + one.replace(" ", "\t", 1)) for one in BODY[1:]],
    ],
    "empty paragraphs between": lambda: [block for one in BODY for block in (p(one), EMPTY)],
}

RECIPIENTS = ("Như trên", "Giám đốc, các Phó Giám đốc Sở")
_LIST = (*[f"- {one};" for one in RECIPIENTS], "- Lưu: VT, CCVC.")
_LABEL = p("Nơi nhận:", bold=True, italic=True, size=12)
_LISTED = _LABEL + "".join(p(one, size=11) for one in _LIST)
POSTS = ("KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC")
NAME = "Nguyễn Thị Bích Hằng"
_POSTS = "".join(p(one, align="center", bold=True) for one in POSTS)
_NAME = p(NAME, align="center", bold=True)
_GAP = EMPTY * 4

CLOSINGS: Mapping[str, Callable[[], list[str]]] = {
    "1x2": lambda: [grid((_LISTED, _POSTS + _GAP + _NAME))],
    "2x2": lambda: [grid((_LABEL, _POSTS), ("".join(p(one) for one in _LIST), _GAP + _NAME))],
    "1x3": lambda: [grid((_LISTED, "", _POSTS + _GAP + _NAME))],
    "list with line breaks": lambda: [
        grid((p(r("Nơi nhận:\n", bold=True, italic=True), r("\n".join(_LIST))), p(r("\n".join(POSTS), bold=True)) + _GAP + _NAME))
    ],
    "signature in one paragraph": lambda: [grid((_LISTED, p(f"{POSTS[0]}\n{POSTS[1]}\n\n\n\n\n{NAME}", bold=True)))],
    "name outside the table": lambda: [grid((_LISTED, _POSTS)), EMPTY, EMPTY, p(NAME, align="right", bold=True)],
    "glued mandate": lambda: [grid((_LISTED, p("KT.GIÁM ĐỐC") + p(POSTS[1]) + _GAP + _NAME))],
    "nested table": lambda: [grid((_LISTED, grid((_POSTS + _GAP + _NAME,)) + EMPTY))],
    "no table, signer first": lambda: [*[p(one, align="right", bold=True) for one in POSTS], EMPTY, EMPTY, p(NAME, align="right", bold=True), _LISTED],
    "no table, list first": lambda: [_LISTED, p(POSTS[0], align="right"), p(POSTS[1], align="right"), EMPTY, p(NAME, align="right")],
    "tabs": lambda: [
        p(f"Nơi nhận:\t\t\t\t{POSTS[0]}"),
        p(f"{_LIST[0]}\t\t\t\t{POSTS[1]}"),
        p(_LIST[1]),
        p(_LIST[2]),
        EMPTY,
        p(f"\t\t\t\t\t{NAME}"),
    ],
    "hint of a signature": lambda: [
        grid((_LISTED, _POSTS + p("(Chữ ký, dấu)", italic=True) + p("(Đã ký)") + p("[daky]") + _NAME))
    ],
    "signature line of dots": lambda: [grid((_LISTED, _POSTS + p("..................") + _NAME))],
    "list without dashes": lambda: [grid((_LABEL + "".join(p(one[2:]) for one in _LIST), _POSTS + _GAP + _NAME))],
    "SDT": lambda: [sdt(grid((_LISTED, _POSTS + _GAP + _NAME)))],
}  # fmt: skip

"""Annexes, marks and what an issued document still has to be filled in: each fault is found by its rule alone."""

from dataclasses import replace

import pytest
from tests.reading.builders import p, r, textbox
from tests.rules.layout.papers import (
    LETTER,
    RECIPIENTS,
    THIRD,
    closing,
    grid,
    heading_block,
    items,
    label,
    prose,
    section,
    signed,
    text,
    title,
)
from tests.rules.layout.typed import CENTRED, SINGLE, TIMES, blank, line

NEXT_PAGE = p(r("", '<w:br w:type="page"/>'), spacing=SINGLE)
NEW_SECTION = p(ppr=section())
FROM_ONE = '<w:pgNumType w:start="1"/>'
REFERENCE = "(Kèm theo Công văn số          /SNV-CCVC ngày      tháng 3 năm 2026 của Sở Nội vụ)"
LABEL, HEADING = title("Phụ lục"), title("DANH SÁCH NHIỆM VỤ CHƯA HOÀN THÀNH")


def referring(content=REFERENCE):
    """The line that names the document."""
    return p(content, size=14, italic=True, spacing=SINGLE, **CENTRED)


def annexed(begin=NEW_SECTION, label=LABEL, heading=HEADING, reference=None, pages=FROM_ONE, **more):
    """The letter with an annex."""
    blocks = {
        "begin": begin,
        "annex": label + heading + (referring() if reference is None else reference),
        "content": prose(
            "Hoàn thiện cơ sở dữ liệu cán bộ, công chức, viên chức của tỉnh./.",
            size=12,
            indent="",
            align="left",
        ),
        **more,
    }
    paper = LETTER.but(third=prose(f"{THIRD[:-1]} (Phụ lục kèm theo).")).after("closing", **blocks)
    return replace(paper, pages=pages)


def two(first="Phụ lục I", second="Phụ lục II", pages=FROM_ONE):
    """The letter with two annexes, each in a section of its own."""
    other = title(second) + title("DANH SÁCH CƠ QUAN") + referring()
    content = prose("Sở Tài chính; Sở Tư pháp./.", size=12)
    return annexed(label=title(first), pages=pages, again=p(ppr=section(FROM_ONE)), other=other, more=content)


def marked(content, **more):
    """The letter with something above its heading."""
    return replace(LETTER, blocks={"mark": content, **LETTER.blocks})


def boxed(content, *, visible=True, **look):
    """A text box with a mark."""
    border = {} if visible else {"line": "<a:ln><a:noFill/></a:ln>"}
    inside = p(content, spacing=SINGLE, **{"size": 13, "bold": True, **CENTRED, **look})
    return p(textbox(inside, width=110, height=24, **border), spacing=SINGLE)


def issued(**parts):
    """The letter with its number and day."""
    numbers = {"number": "Số: 374/SNV-CCVC", "date": "Lâm Đồng, ngày 26 tháng 3 năm 2026"}
    return LETTER.but(heading=heading_block(**numbers | parts))


FAULTS = {
    "an annex that is not mentioned": ("CV801", annexed().but(third=prose(THIRD))),
    "two annexes in Arabic numerals": ("CV802", two("Phụ lục 1", "Phụ lục 2")),
    "a single annex with a number": ("CV802", annexed(label=title("Phụ lục I"))),
    "an annex in capitals": ("CV803", annexed(label=title("PHỤ LỤC"))),
    "an annex of 13 pt": ("CV803", annexed(label=title("Phụ lục", 13))),
    "an annex not in bold": ("CV803", annexed(label=title("Phụ lục", bold=False))),
    "an annex in italics": ("CV803", annexed(label=title("Phụ lục", italic=True))),
    "an annex's title in small letters": ("CV803", annexed(heading=title("Danh sách nhiệm vụ chưa hoàn thành"))),
    "an annex's title not in bold": ("CV803", annexed(heading=title("DANH SÁCH NHIỆM VỤ CHƯA HOÀN THÀNH", bold=False))),
    "an annex whose pages run on": ("CV805", annexed(begin=NEXT_PAGE, pages="")),
    "an annex whose section runs on": ("CV805", annexed(pages="")),
    "a second annex whose pages run on": ("CV805", two(pages="")),
    "a level of urgency that there is not": ("CV806", marked(boxed("RẤT KHẨN"))),
    "an urgency mark of 11 pt": ("CV807", marked(boxed("HỎA TỐC", size=11))),
    "an urgency mark not in bold": ("CV807", marked(boxed("HỎA TỐC", bold=False))),
    "an urgency mark without a box": ("CV807", marked(boxed("HỎA TỐC", visible=False))),
    "a circulation mark of 12 pt": ("CV808", marked(boxed("LƯU HÀNH NỘI BỘ", size=12))),
    "a circulation mark in a box without border": ("CV808", marked(boxed("LƯU HÀNH NỘI BỘ", visible=False))),
    "a drafter's mark of 9 pt": ("CV810", LETTER.but(closing=closing(label() + items(*RECIPIENTS[:2]) + p(r("- Lưu: VT, CCVC. ", size=11, **TIMES), r("PL.(300)", size=9, **TIMES), spacing=SINGLE), signed("KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC")))),
    "a place left to fill": ("CV519", issued().typed("UBND TỈNH LÂM ĐỒNG", "UBND TỈNH [....]")),
}  # fmt: skip

COPYING = (
    text("SỞ NỘI VỤ", 13, bold=True) + p(line(30), spacing=SINGLE, **CENTRED) + text("Số: 12/SY-SNV", 13)
)
COPIED = text("Lâm Đồng, ngày 28 tháng 3 năm 2026", 14, italic=True)


def copy(form="SAO Y", **look):
    """A copy on paper of the issued letter."""
    below = closing(COPYING, title(form, **look) + COPIED)
    signature = closing(label() + items("- Lưu: VT."), signed("CHÁNH VĂN PHÒNG", name="Lê Hải Yên"))
    return issued().after(
        "closing", above=p(spacing=SINGLE), below=below, room=p(spacing=SINGLE), signature=signature
    )


FAULTS |= {
    "a copy in old words": ("CV812", copy("SAO Y BẢN CHÍNH")),
    "a form of copy of 12 pt": ("CV812", copy(size=12)),
    "a form of copy not in bold": ("CV812", copy(bold=False)),
}

FRAME = '<w:framePr w:w="9000" w:hSpace="180" w:wrap="around" w:vAnchor="page" w:hAnchor="margin" w:x="0" w:y="15500"/>'
TOP = '<w:pBdr><w:top w:val="single" w:sz="6" w:space="1"/></w:pBdr>'
CONTACT = "Địa chỉ: 36 Trần Phú, phường Xuân Hương; Điện thoại: 0263 3822 307"


def contact(ppr=FRAME + TOP, **look):
    """The letter with a contact line in a frame."""
    return LETTER.after(
        "heading", contact=p(CONTACT, spacing=SINGLE, ppr=ppr, **{"size": 11, **TIMES, **look})
    )


FAULTS |= {
    "a contact line of 9 pt": ("CV811", contact(size=9)),
    "a contact line in italics": ("CV811", contact(italic=True)),
    "a contact line without a line above": ("CV811", contact(FRAME)),
}

LOOK_ALIKES = {
    "an annex": annexed(),
    "two annexes": two(),
    "an annex that is blank on paper": annexed(reference=referring("(Kèm theo Công văn số ..../SNV-CCVC ngày .... tháng .... năm .... của Sở Nội vụ)")),
    "a table in an annex of 11 pt, flush left": annexed(more=grid(3, size=11)),
    "a line in small letters below an annex's title": annexed(heading=title("DANH SÁCH NHIỆM VỤ CHƯA HOÀN THÀNH") + text("Đơn vị tính: nhiệm vụ", 13, italic=True)),
    "an annex on the page of what is above": annexed(begin=p(spacing=SINGLE), pages=""),
    "an urgency mark": marked(boxed("HỎA TỐC", colour="FF0000")),
    "an urgency mark with the other tone mark": marked(boxed("HOẢ TỐC")),
    "a circulation mark": marked(boxed("LƯU HÀNH NỘI BỘ")),
    "a draft stamp": marked(boxed("DỰ THẢO LẦN 2", visible=False, size=11)),
    "a secrecy mark of any size": marked(boxed("MẬT", size=16)),
    "a box that is no mark": marked(boxed("Số: 05/SNV-CCVC; 26/3/2026; 10:20:30", size=10, bold=False)),
    "a drafter's mark": LETTER.but(closing=closing(label() + items(*RECIPIENTS[:2], "- Lưu: VT, CCVC. PL.(300)"), signed("KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"))),
    "a contact line": contact(),
    "a contact line below a drawn line": contact(FRAME).but(contact=p(line(467), r(CONTACT, size=11, **TIMES), spacing=SINGLE, ppr=FRAME)),
    "an issued letter": issued(),
    "a copy": copy(),
}  # fmt: skip


@pytest.mark.parametrize(("code", "paper"), FAULTS.values(), ids=FAULTS)
def test_a_fault_is_found_by_its_rule_alone(code, paper):
    assert {finding.code for finding in paper.check()} == {code}


@pytest.mark.parametrize("paper", LOOK_ALIKES.values(), ids=LOOK_ALIKES)
def test_what_looks_like_a_fault_is_none(paper):
    assert [(finding.code, finding.message.vi) for finding in paper.check()] == []


def test_whether_an_annex_begins_a_page_may_not_be_known():
    assert annexed(begin=p(spacing=SINGLE), pages="").check("CV805").unknown == ("CV805",)


BORDER = '<w:bdr w:val="single" w:sz="8" w:space="0" w:color="auto"/>'


def test_characters_with_a_border_are_a_box():
    paper = marked(text("HỎA TỐC", 13, bold=True, raw=BORDER) + blank() * 4)
    assert not list(paper.check("CV807"))
    assert paper.check("CV807").unknown == ()


def test_a_mark_far_from_any_drawing_has_no_box():
    paper = marked(text("HỎA TỐC", 13, bold=True) + blank() * 4)
    assert [one.code for one in paper.check("CV807")] == ["CV807"]


def test_a_mark_near_a_drawing_may_have_its_box_drawn():
    paper = LETTER.typed(
        text("UBND TỈNH LÂM ĐỒNG", 13), text("HỎA TỐC", 13, bold=True) + text("UBND TỈNH LÂM ĐỒNG", 13)
    )
    report = paper.check("CV807")
    assert report.unknown == ("CV807",)
    assert not list(report)

"""Type, subject and legal bases as typed: each fault is found by its rule alone, and what looks like one is none."""

import pytest
from tests.reading.builders import cell, p, r, row
from tests.rules.layout.papers import (
    BASES,
    DECISION,
    LETTER,
    REPORT,
    SIX_BEFORE,
    basis,
    heading_block,
    prose,
    stroke,
    title,
)
from tests.rules.layout.typed import CENTRED, SINGLE, TIMES, WIDTHS, line, text

SUBJECT = "V/v báo cáo công tác"
DECIDED = "Về việc thành lập Tổ công tác rà soát thủ tục hành chính"


def with_subject(content=SUBJECT, **more):
    """The letter with a subject of one line, set otherwise."""
    one = p(SUBJECT, spacing=SIX_BEFORE, size=13, **CENTRED)
    paper = LETTER.but(heading=heading_block(subject=(SUBJECT,)))
    return paper.typed(one, p(content, **{"spacing": SIX_BEFORE, "size": 13, **CENTRED, **more}))


def apart():
    """The letter with its subject in a row below that of number and date."""
    subject = row(
        cell(p(SUBJECT, spacing=SINGLE, size=13, **CENTRED), width=WIDTHS[0]), cell(width=WIDTHS[1])
    )
    return LETTER.but(heading=heading_block(subject=()).replace("</w:tbl>", f"{subject}</w:tbl>"))


FAULTS = {
    "a letter with its type": ("CV402", LETTER.after("heading", type=title("CÔNG VĂN"))),
    "a type in small letters": ("CV403", DECISION.but(type=title("Quyết định"))),
    "a type of 16 pt": ("CV403", DECISION.but(type=title("QUYẾT ĐỊNH", 16))),
    "a type not in bold": ("CV403", DECISION.but(type=title("QUYẾT ĐỊNH", bold=False))),
    "a type in italics": ("CV403", DECISION.but(type=title("QUYẾT ĐỊNH", italic=True))),
    "a type flush left": ("CV403", DECISION.but(type=title("QUYẾT ĐỊNH", align="left"))),
    "no subject": ("CV404", DECISION.but(subject=None, rule=None)),
    "V/v with a colon": ("CV405", with_subject("V/v: báo cáo công tác")),
    "V/V": ("CV405", with_subject("V/V báo cáo công tác")),
    "Về việc in a letter": ("CV405", with_subject("Về việc báo cáo công tác")),
    "V/v below a type": ("CV406", DECISION.but(subject=title("V/v thành lập Tổ công tác rà soát thủ tục hành chính"))),
    "a subject of a decision not in bold": ("CV409", DECISION.but(subject=title(DECIDED, bold=False))),
    "a subject of a decision in capitals": ("CV409", DECISION.but(subject=title(DECIDED.upper()), rule=stroke(190))),
    "a subject of a decision of 12 pt": ("CV409", DECISION.but(subject=title(DECIDED, 12))),
    "a letter's subject in bold": ("CV409", with_subject(bold=True)),
    "a letter's subject in italics": ("CV409", with_subject(italic=True)),
    "a letter's subject of 14 pt": ("CV409", with_subject(size=14)),
    "no line below the subject": ("CV410", DECISION.but(rule=None)),
    "a line as long as the subject": ("CV410", DECISION.but(rule=stroke(330))),
    "a short line": ("CV410", DECISION.but(rule=stroke(40))),
    "a line of hyphens": ("CV410", DECISION.but(rule=text("-----------------------", 14))),
    "a subject right below the number": ("CV411", with_subject(spacing='w:before="0" w:after="0"')),
    "a subject far below the number": ("CV411", with_subject(spacing='w:before="240" w:after="0"')),
    "a subject flush left": ("CV411", with_subject(align="left")),
    "upright bases": ("CV413", DECISION.but(basis=basis(BASES[0], italic=False), second_basis=basis(BASES[1], italic=False))),
    "a basis of 12 pt": ("CV413", DECISION.but(second_basis=basis(BASES[1], size=12))),
    "a basis that ends with a comma": ("CV414", DECISION.but(basis=basis(BASES[0][:-1] + ","))),
    "a basis without end mark": ("CV414", DECISION.but(second_basis=basis(BASES[1][:-1]))),
    "a last basis with a comma": ("CV414", DECISION.but(last_basis=basis(BASES[2][:-1] + ","))),
    "a last basis with a semicolon": ("CV414", DECISION.but(last_basis=basis(BASES[2][:-1] + ";"))),
    "two bases in a paragraph": ("CV415", DECISION.but(basis=None, second_basis=basis(f"{BASES[0]} {BASES[1]}"))),
}  # fmt: skip

LOOK_ALIKES = {
    "a line drawn to the measure of the first line": DECISION.but(
        subject=title(f"{DECIDED}\nnăm 2026"), rule=stroke(150)
    ),
    "a line that hangs on the type": DECISION.but(
        rule=None,
        type=p(line(150), r("QUYẾT ĐỊNH", bold=True, size=14, **TIMES), spacing=SINGLE, align="center"),
    ),
    "a type of two runs": DECISION.but(type=p(r("QUYẾT ", bold=True, size=14, **TIMES), r("ĐỊNH", bold=True, size=14, **TIMES), spacing=SINGLE, align="center")),
    "a type centred with spaces": DECISION.but(type=title(" " * 56 + "QUYẾT ĐỊNH", align="left")),
    "type and subject in one paragraph": DECISION.but(type=title(f"QUYẾT ĐỊNH\n{DECIDED}"), subject=None),
    "a subject with a name in capitals": DECISION.but(subject=title("Về việc thành lập Tổ công tác thuộc UBND tỉnh")),
    "a line that hangs on the subject": DECISION.but(rule=None, subject=p(r(DECIDED, bold=True, size=14, **TIMES), line(150), spacing=SINGLE, align="center")),
    "a line that hangs on the line below": DECISION.but(rule=None, mandate=p(line(150), r("GIÁM ĐỐC SỞ NỘI VỤ", bold=True, size=14, **TIMES), spacing=SINGLE, align="center")),
    "a line of exactly half the text": DECISION.but(subject=title("Về việc thành lập Tổ công tác"), rule=stroke(93)),
    "a line of underscores": DECISION.but(rule=text("______________", 14)),
    "a border below an empty paragraph": DECISION.but(rule=p(spacing=SINGLE, indent='w:left="3400" w:right="3400"', ppr='<w:pBdr><w:bottom w:val="single" w:sz="6" w:space="1"/></w:pBdr>')),
    "a subject in another row than the number": apart(),
    "some upright words in a basis": DECISION.but(basis=basis(r(BASES[0][:8], size=14, **TIMES), r(BASES[0][8:], size=14, italic=True, **TIMES))),
    "bases with dashes": DECISION.but(basis=basis(f"- {BASES[0]}"), second_basis=basis(f"- {BASES[1]}")),
    "bases in one paragraph with line breaks": DECISION.but(basis=None, second_basis=basis(f"{BASES[0]}\n{BASES[1]}")),
    "a basis that amends": DECISION.but(basis=basis("Căn cứ Luật Lưu trữ ngày 21 tháng 6 năm 2024; được sửa đổi theo Luật ngày 27 tháng 6 năm 2025;")),
    "a paragraph that begins with its basis": LETTER.but(opening=prose("Căn cứ Công văn số 15/BNV-VP ngày 05 tháng 01 năm 2026 của Bộ Nội vụ về việc báo cáo kết quả cải cách hành chính năm 2025, Sở Nội vụ báo cáo như sau:")),
    "a plan whose last basis runs on": REPORT.but(opening=basis("Căn cứ Luật Lưu trữ ngày 21 tháng 6 năm 2024;") + basis("Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư,") + prose("Sở Nội vụ báo cáo kết quả công tác văn thư, lưu trữ năm 2025 như sau:")),
}  # fmt: skip


@pytest.mark.parametrize(("code", "paper"), FAULTS.values(), ids=FAULTS)
def test_a_fault_is_found_by_its_rule_alone(code, paper):
    assert {finding.code for finding in paper.check()} == {code}


@pytest.mark.parametrize("paper", LOOK_ALIKES.values(), ids=LOOK_ALIKES)
def test_what_looks_like_a_fault_is_none(paper):
    assert [(finding.code, finding.message.vi) for finding in paper.check()] == []


def test_a_basis_that_is_broken_by_hand_has_its_mark_at_its_end():
    broken = basis("Căn cứ Nghị định số 30/2020/NĐ-CP") + basis(
        "ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư;"
    )
    assert not list(DECISION.but(second_basis=broken).check("CV414"))

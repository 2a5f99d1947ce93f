"""Addressees, signature and recipients as typed: each fault is found by its rule alone, and what looks like one is none."""

import pytest
from tests.reading.builders import cell, p, r, row, table, textbox
from tests.rules.layout.papers import (
    LETTER,
    RECIPIENTS,
    REPORT,
    SEVERAL,
    THIRD,
    addressed,
    closing,
    items,
    label,
    listed,
    prose,
    run,
    signed,
    title,
)
from tests.rules.layout.typed import SINGLE, TIMES, WIDTHS, blank, text

LISTED = listed(*RECIPIENTS)
SIGNED = signed("KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC")
NAME = "Nguyễn Thị Bích Hằng"
TITLES = title("KT. GIÁM ĐỐC") + title("PHÓ GIÁM ĐỐC")
FIRST_TO, SECOND_TO = "Ủy ban nhân dân tỉnh Lâm Đồng", "Các sở, ban, ngành thuộc tỉnh"


def ended(left=LISTED, right=SIGNED):
    """The letter with another closing block."""
    return LETTER.but(closing=closing(left, right))


def to(*lines, **more):
    """The letter with other addressees."""
    return LETTER.but(addressees="".join(addressed(one, **more) for one in lines))


def rows(*pairs):
    """A closing block of several rows."""
    return table(
        [row(*[cell(one, width=width) for one, width in zip(pair, WIDTHS, strict=True)]) for pair in pairs],
        widths=WIDTHS,
    )


def named(**more):
    """The signature with the name in another look."""
    return TITLES + blank() * 4 + title(NAME, **more)


FAULTS = {
    "no signature": ("CV601", LETTER.but(closing=LISTED)),
    "an authority without its stop": ("CV602", ended(right=signed("KT GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"))),
    "both posts on one line": ("CV606", ended(right=signed("KT. GIÁM ĐỐC - PHÓ GIÁM ĐỐC"))),
    "titles not in bold": ("CV608", ended(right=SIGNED.replace(TITLES, title("KT. GIÁM ĐỐC", bold=False) + title("PHÓ GIÁM ĐỐC", bold=False)))),
    "titles of 12 pt": ("CV608", ended(right=SIGNED.replace(TITLES, title("KT. GIÁM ĐỐC", 12) + title("PHÓ GIÁM ĐỐC", 12)))),
    "titles in italics": ("CV608", ended(right=SIGNED.replace(TITLES, title("KT. GIÁM ĐỐC", italic=True) + title("PHÓ GIÁM ĐỐC", italic=True)))),
    "a name not in bold": ("CV609", ended(right=named(bold=False))),
    "a name in italics": ("CV609", ended(right=named(italic=True))),
    "a name of 12 pt": ("CV609", ended(right=TITLES + blank() * 4 + title(NAME, 12))),
    "a name flush left": ("CV609", ended(right=named(align="left"))),
    "a name in capitals": ("CV610", ended(right=TITLES + blank() * 4 + title(NAME.upper()))),
    "a name with a small syllable": ("CV610", ended(right=TITLES + blank() * 4 + title("Nguyễn Thị bích Hằng"))),
    "a signature on a page of its own": ("CV612", LETTER.but(blank=p(r("", '<w:br w:type="page"/>'), spacing=SINGLE))),
    "a signature where Word began a page": ("CV612", LETTER.but(blank=p(r("", "<w:lastRenderedPageBreak/>"), spacing=SINGLE))),
    "no addressees": ("CV701", LETTER.but(addressees=None).typed("- Như trên;", "- Văn phòng Sở;")),
    "addressees on a plan": ("CV702", REPORT.typed("BÁO CÁO", "KẾ HOẠCH").typed("/BC-SNV", "/KH-SNV").but(rule=REPORT.blocks["rule"] + addressed(f"Kính gửi: {FIRST_TO}"))),
    "one addressee on a line below": ("CV703", to("Kính gửi:", FIRST_TO)),
    "several without dashes": ("CV703", to("Kính gửi:", f"{FIRST_TO};", f"{SECOND_TO}.")),
    "several without semicolon": ("CV703", to("Kính gửi:", f"- {FIRST_TO},", f"- {SECOND_TO}.")),
    "several without full stop": ("CV703", to("Kính gửi:", f"- {FIRST_TO};", f"- {SECOND_TO}")),
    "several on one line": ("CV703", to(f"Kính gửi: {FIRST_TO}; {SECOND_TO}.")),
    "no colon before the one addressee": ("CV703", to(f"Kính gửi {FIRST_TO}")),
    "no colon after Kính gửi": ("CV703", to("Kính gửi", f"- {FIRST_TO};", f"- {SECOND_TO}.")),
    "addressees in italics": ("CV704", to(f"Kính gửi: {FIRST_TO}", italic=True)),
    "addressees of 12 pt": ("CV704", to(f"Kính gửi: {FIRST_TO}", size=12)),
    "no recipients": ("CV705", REPORT.but(closing=closing(p(), signed("GIÁM ĐỐC")))),
    "a label without colon": ("CV706", ended(left=label("Nơi nhận") + items(*RECIPIENTS))),
    "an old label": ("CV706", ended(left=label("Nơi gửi:") + items(*RECIPIENTS))),
    "a label in capitals": ("CV706", ended(left=label("NƠI NHẬN:") + items(*RECIPIENTS))),
    "a label not in bold": ("CV706", ended(left=label(bold=False) + items(*RECIPIENTS))),
    "an upright label": ("CV706", ended(left=label(italic=False) + items(*RECIPIENTS))),
    "a label of 14 pt": ("CV706", ended(left=label(size=14) + items(*RECIPIENTS))),
    "a centred label": ("CV706", ended(left=label(align="center") + items(*RECIPIENTS))),
    "a label with the first item behind it": ("CV706", ended(left=p(r("Nơi nhận: ", size=12, bold=True, italic=True, **TIMES), r("- Như trên;", size=11, **TIMES), spacing=SINGLE) + items(*RECIPIENTS[1:]))),
    "a list of 12 pt": ("CV707", ended(left=label() + items(*RECIPIENTS, size=12))),
    "a list in italics": ("CV707", ended(left=label() + items(*RECIPIENTS, italic=True))),
    "a list in bold": ("CV707", ended(left=label() + items(*RECIPIENTS, bold=True))),
    "a recipient without dash": ("CV708", ended(left=listed(RECIPIENTS[0], "Giám đốc, các Phó Giám đốc Sở;", RECIPIENTS[2]))),
    "a recipient without semicolon": ("CV708", ended(left=listed(RECIPIENTS[0], "- Giám đốc, các Phó Giám đốc Sở", RECIPIENTS[2]))),
    "a recipient with a full stop": ("CV708", ended(left=listed(RECIPIENTS[0], "- Giám đốc, các Phó Giám đốc Sở.", RECIPIENTS[2]))),
    "two recipients on one line": ("CV708", ended(left=listed("- Như trên; - Giám đốc Sở;", RECIPIENTS[2]))),
    "no Như trên": ("CV709", ended(left=listed(*RECIPIENTS[1:]))),
    "no archive line": ("CV710", ended(left=listed(*RECIPIENTS[:2]))),
    "an archive line without colon": ("CV711", ended(left=listed(*RECIPIENTS[:2], "- Lưu VT, CCVC."))),
    "an archive line without full stop": ("CV711", ended(left=listed(*RECIPIENTS[:2], "- Lưu: VT, CCVC"))),
    "an archive line with a semicolon": ("CV711", ended(left=listed(*RECIPIENTS[:2], "- Lưu: VT, CCVC;"))),
    "recipients a row below": ("CV713", LETTER.but(closing=rows((p(), SIGNED), (LISTED, p())))),
    "recipients lower than the title": ("CV713", ended(left=p() + LISTED)),
    "recipients below the signature": ("CV713", LETTER.but(closing=SIGNED + LISTED)),
}  # fmt: skip

LOOK_ALIKES = {
    "a recipient that keeps a copy": ended(
        left=listed(RECIPIENTS[0], "- Lưu hồ sơ cá nhân;", "- Phòng Tổ chức;", RECIPIENTS[2])
    ),
    "a space before the label's colon": ended(left=label("Nơi nhận :") + items(*RECIPIENTS)),
    "a group that goes on below": ended(
        left=listed(RECIPIENTS[0], "- Lãnh đạo Văn phòng:", "CVP, các PCVP;", RECIPIENTS[2])
    ),
    "an authority glued to the post": ended(right=signed("KT.GIÁM ĐỐC", "PHÓ GIÁM ĐỐC")),
    "a chain of authorities": ended(right=signed("TL. GIÁM ĐỐC", "KT. CHÁNH VĂN PHÒNG", "PHÓ CHÁNH VĂN PHÒNG")),
    "a collective": ended(right=signed("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH")),
    "a post that wraps": ended(right=signed("TL. CHỦ TỊCH", "GIÁM ĐỐC SỞ NÔNG NGHIỆP", "VÀ MÔI TRƯỜNG")),
    "titles in one paragraph": ended(right=title("KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC") + blank() * 4 + title(NAME)),
    "the whole signature in one paragraph": ended(right=title(f"KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\n\n\n\n\n{NAME}")),
    "a hint of a signature in italics": ended(right=TITLES + text("(Đã ký)", 12, italic=True) + title(NAME)),
    "a rank before the name": ended(right=TITLES + blank() * 4 + title(f"Đại tá {NAME}")),
    "a name centred with spaces": ended(right=TITLES + blank() * 4 + title(" " * 26 + NAME, align="left")),
    "a name outside the table": LETTER.but(closing=closing(LISTED, TITLES) + p() * 3 + title(NAME, align="right")),
    "a signature that is kept with the body": LETTER.but(last=prose("Sở Nội vụ kính báo cáo./.", ppr="<w:keepNext/>")),
    "a page that begins within the body": LETTER.but(third=prose(r(THIRD[:50], size=14, **TIMES), r("", "<w:lastRenderedPageBreak/>"), r(THIRD[50:], size=14, **TIMES))),
    "several addressees": SEVERAL,
    "one addressee with a full stop": to(f"Kính gửi: {FIRST_TO}."),
    "one addressee in a table": LETTER.but(addressees=closing(addressed("Kính gửi:", indent="", align="right"), addressed(FIRST_TO, indent=""))),
    "several in a table": LETTER.but(addressees=closing(addressed("Kính gửi:", indent="", align="right"), addressed(f"- {FIRST_TO};", indent="") + addressed(f"- {SECOND_TO}.", indent=""))),
    "several in one paragraph": LETTER.but(addressees=addressed(f"Kính gửi:\n- {FIRST_TO};\n- {SECOND_TO}.")),
    "an addressee that wraps by hand": to("Kính gửi:", f"- {FIRST_TO};", "- Các sở, ban, ngành thuộc tỉnh,", "các đơn vị sự nghiệp công lập."),
    "a group of addressees": to("Kính gửi:", f"- {FIRST_TO};", "- Các sở: Tài chính, Tư pháp;", "- Văn phòng tỉnh."),
    "Kính gửi in bold": LETTER.but(addressees=addressed(run("Kính gửi", bold=True), run(f": {FIRST_TO}"))),
    "forty spaces before Kính gửi": LETTER.but(addressees=addressed(f"{' ' * 40}Kính gửi: {FIRST_TO}", indent="")),
    "a label in two runs": ended(left=label(r("Nơi ", size=12, bold=True, italic=True, **TIMES), r("nhận:", size=12, bold=True, italic=True, **TIMES)) + items(*RECIPIENTS)),
    "the list in one paragraph": ended(left=p(r("Nơi nhận:\n", size=12, bold=True, italic=True, **TIMES), r("\n".join(RECIPIENTS), size=11, **TIMES), spacing=SINGLE)),
    "en dashes": ended(left=listed(*[one.replace("-", "–") for one in RECIPIENTS])),
    "dashes without a space": ended(left=listed(*[one.replace("- ", "-") for one in RECIPIENTS])),
    "a purpose in italics": ended(left=label() + items(RECIPIENTS[0]) + p(r("- Giám đốc Sở ", size=11, **TIMES), r("(để báo cáo);", size=11, italic=True, **TIMES), spacing=SINGLE) + items(RECIPIENTS[2])),
    "a recipient that wraps by hand": ended(left=listed(RECIPIENTS[0], "- Giám đốc, các Phó Giám đốc Sở", "(để báo cáo);", RECIPIENTS[2])),
    "a group of recipients": ended(left=listed(RECIPIENTS[0], "- Các cơ quan:", "+ Sở Tài chính;", "+ Sở Tư pháp;", RECIPIENTS[2])),
    "copies in the archive line": ended(left=listed(*RECIPIENTS[:2], "- Lưu: VT, CCVC (5b).")),
    "a drafter's name after the archive line": ended(left=listed(*RECIPIENTS[:2], "- Lưu: VT, CCVC.Châu")),
    "a drafter's mark": ended(left=listed(*RECIPIENTS[:2], "- Lưu: VT, CCVC. PL.(300)")),
    "an empty middle column": LETTER.but(closing=closing(LISTED, SIGNED).replace("</w:tc><w:tc>", "</w:tc><w:tc>" + p() + "</w:tc><w:tc>", 1)),
    "label and title in one row, list and name in the next": LETTER.but(closing=rows((label(), TITLES), (items(*RECIPIENTS), blank() * 4 + title(NAME)))),
    "tabs instead of a table": LETTER.but(closing=p(r("Nơi nhận:", size=12, bold=True, italic=True, **TIMES), r("\t\t\t\t\t", size=12, **TIMES), r("GIÁM ĐỐC", size=14, bold=True, **TIMES), spacing=SINGLE) + items(*RECIPIENTS) + blank() * 2 + p(r("\t\t\t\t\t\t"), r(NAME, size=14, bold=True, **TIMES), spacing=SINGLE)),
    "recipients in a text box": LETTER.but(closing=p(textbox(LISTED, width=180, height=80)) + closing(p(), SIGNED)),
}  # fmt: skip


@pytest.mark.parametrize(("code", "paper"), FAULTS.values(), ids=FAULTS)
def test_a_fault_is_found_by_its_rule_alone(code, paper):
    assert {finding.code for finding in paper.check()} == {code}


@pytest.mark.parametrize("paper", LOOK_ALIKES.values(), ids=LOOK_ALIKES)
def test_what_looks_like_a_fault_is_none(paper):
    assert [(finding.code, finding.message.vi) for finding in paper.check()] == []

"""The body's text and its divisions as typed: each fault is found by its rule alone, and what looks like one is none."""

from dataclasses import replace

import pytest
from tests.reading.builders import p, sect, style, textbox
from tests.rules.layout.papers import (
    DECISION,
    FIRST,
    FIRST_ARTICLE,
    LAST_ARTICLE,
    LETTER,
    OPENING,
    REGULATION,
    REPORT,
    SECOND,
    THIRD,
    article,
    grid,
    prose,
    run,
    section,
    stroke,
    title,
)
from tests.rules.layout.typed import CENTRED, SINGLE, TIMES

INDENT = 'w:firstLine="{}"'
NO_GAP = 'w:before="0" w:after="0" w:line="240" w:lineRule="auto"'


def spaced(spacing, **more):
    """The letter with two of its paragraphs spaced otherwise."""
    return LETTER.but(
        second=prose(SECOND, spacing=spacing, **more), third=prose(THIRD, spacing=spacing, **more)
    )


REFERENCE = "(Kèm theo Quyết định số          /QĐ-SNV ngày      tháng 3 năm 2026 của Giám đốc Sở Nội vụ)"


def issuing(**changed):
    """The decision with the regulation that it issues."""
    own = (
        "type",
        "subject",
        "chapter",
        "chapter_title",
        "article",
        "text",
        "second_chapter",
        "second_chapter_title",
        "second_article",
        "last",
    )
    blocks = {name: REGULATION.blocks[name] for name in own} | changed
    heading = blocks.pop("type") + blocks.pop("subject")
    reference = p(REFERENCE, size=14, italic=True, spacing=SINGLE, **CENTRED)
    attached = {f"issued_{name}": block for name, block in blocks.items()}
    begun = {"begin": p(ppr=section()), "issued": heading + reference + stroke(100)}
    decided = DECISION.but(
        subject=title("Ban hành Quy chế làm việc của Sở Nội vụ"),
        rule=stroke(120),
        article=article(
            "Điều 1.", "Ban hành kèm theo Quyết định này Quy chế làm việc của Sở Nội vụ tỉnh Lâm Đồng."
        ),
    )
    return decided.after("closing", **begun, **attached)


FAULTS = {
    "a chapter of an issued regulation, flush left": ("CV514", issuing(chapter=title("Chương I", align="left"))),
    "a text of an issued regulation of 12 pt": ("CV502", issuing(text=prose(THIRD, size=12))),
    "an article of an issued regulation not in bold": ("CV515", issuing(second_article=prose("Điều 2. Nguyên tắc chung"))),
    "titled clauses in italics": (
        "CV516",
        REPORT.but(
            titled=prose("1. Công tác văn thư", bold=True, italic=True),
            second_titled=prose("2. Công tác lưu trữ", bold=True, italic=True),
        ),
    ),
    "a titled clause of 12 pt": ("CV502", REPORT.but(titled=prose("1. Công tác văn thư", bold=True, size=12))),
    "a body of 12 pt": ("CV502", LETTER.but(**{name: prose(text, size=12) for name, text in (("opening", OPENING), ("first", FIRST), ("second", SECOND), ("third", THIRD))})),
    "a decision of 12 pt": (
        "CV502",
        DECISION.but(
            article=prose(run("Điều 1. ", bold=True, size=12), run(FIRST_ARTICLE, size=12)),
            second_article=prose(run("Điều 2. ", bold=True, size=12), run(THIRD, size=12)),
            **dict.fromkeys(("clause", "point", "second_point", "second_clause"), ""),
            last_article=prose(run("Điều 3. ", bold=True, size=12), run(LAST_ARTICLE, size=12)),
        ),
    ),
    "a paragraph of 16 pt": ("CV502", LETTER.but(second=prose(SECOND, size=16))),
    "13 and 14 pt mixed": ("CV502", LETTER.but(third=prose(THIRD, size=13))),
    "a paragraph flush left": ("CV503", LETTER.but(third=prose(THIRD, align="left"))),
    "a paragraph without alignment": ("CV503", LETTER.but(first=prose(FIRST, align=None))),
    "a paragraph flush right": ("CV503", LETTER.but(third=prose(THIRD, align="right"))),
    "a centred paragraph": ("CV503", LETTER.but(third=prose(THIRD, align="center"))),
    "no indent": ("CV504", LETTER.but(second=prose(SECOND, indent=""))),
    "an indent of 1.5 cm": ("CV504", LETTER.but(third=prose(THIRD, indent=INDENT.format(851)))),
    "an indent of 1.2 cm": ("CV504", LETTER.but(third=prose(THIRD, indent=INDENT.format(680)))),
    "a hanging indent": ("CV504", LETTER.but(third=prose(THIRD, indent='w:left="0" w:hanging="284"'))),
    "no space between paragraphs": ("CV505", LETTER.but(**{name: prose(text, spacing=NO_GAP) for name, text in (("first", FIRST), ("second", SECOND), ("third", THIRD))})),
    "two paragraphs that run together": ("CV505", LETTER.but(third=prose(THIRD, spacing=NO_GAP))),
    "4 pt everywhere": ("CV505", LETTER.typed('w:before="120" w:after="0" w:line="240"', 'w:before="80" w:after="0" w:line="240"').but(heading=LETTER.blocks["heading"])),
    "contextual spacing": ("CV505", LETTER.but(second=prose(SECOND, ppr="<w:contextualSpacing/>"), third=prose(THIRD, ppr="<w:contextualSpacing/>"))),
    "double spacing": ("CV506", spaced('w:before="120" w:after="0" w:line="480" w:lineRule="auto"')),
    "0.9 lines": ("CV506", spaced('w:before="120" w:after="0" w:line="216" w:lineRule="auto"')),
    "exactly 14 pt": ("CV506", spaced('w:before="120" w:after="0" w:line="280" w:lineRule="exact"')),
    "exactly 26 pt": ("CV506", spaced('w:before="120" w:after="0" w:line="520" w:lineRule="exact"')),
    "at least 26 pt": ("CV506", spaced('w:before="120" w:after="0" w:line="520" w:lineRule="atLeast"')),
    "a paragraph in italics": ("CV507", LETTER.but(third=prose(THIRD, italic=True))),
    "a paragraph in bold": ("CV507", LETTER.but(third=prose(THIRD, bold=True))),
    "a chapter not in bold": ("CV514", REGULATION.but(chapter=title("Chương I", bold=False))),
    "a chapter in capitals": ("CV514", REGULATION.but(chapter=title("CHƯƠNG I"), second_chapter=title("CHƯƠNG II"))),
    "a chapter flush left": ("CV514", REGULATION.but(chapter=title("Chương I", align="left"))),
    "a chapter of 12 pt": ("CV514", REGULATION.but(second_chapter=title("Chương II", 12))),
    "chapter and title on one line": ("CV514", REGULATION.but(chapter=title("Chương I. QUY ĐỊNH CHUNG"), chapter_title=None)),
    "a chapter's title in small letters": ("CV514", REGULATION.but(chapter_title=title("Quy định chung"))),
    "a chapter's title in italics": ("CV514", REGULATION.but(chapter_title=title("QUY ĐỊNH CHUNG", italic=True))),
    "a Roman section in small letters": ("CV514", REPORT.but(part=prose("I. Kết quả đạt được", bold=True))),
    "a Roman section not in bold": ("CV514", REPORT.but(part=prose("I. KẾT QUẢ ĐẠT ĐƯỢC"))),
    "an article's label not in bold": ("CV515", DECISION.but(article=prose("Điều 1. Thành lập Tổ công tác."))),
    "an article's label in italics": ("CV515", DECISION.but(article=prose(run("Điều 1. ", bold=True, italic=True), run("Thành lập Tổ công tác.")))),
    "an article at the margin": ("CV515", DECISION.but(article=article("Điều 1.", "Thành lập Tổ công tác.", indent=""))),
    "an article of another size": ("CV515", REGULATION.but(article=prose("Điều 1. Phạm vi điều chỉnh", bold=True, size=13))),
    "an article of 12 pt": ("CV515", REGULATION.but(article=prose("Điều 1. Phạm vi điều chỉnh", bold=True, size=12))),
    "a point's letter in bold": ("CV516", DECISION.but(point=prose(run("a)", bold=True), run(" Lập danh mục thủ tục hành chính;")))),
    "a point's letter in italics": ("CV516", DECISION.but(point=prose(run("a)", italic=True), run(" Lập danh mục thủ tục hành chính;")))),
    "a clause's number in bold": ("CV516", DECISION.but(second_clause=prose(run("2. ", bold=True), run("Báo cáo Giám đốc Sở trước ngày 15 tháng 4 năm 2026.")))),
    "titled clauses not in bold": ("CV516", REPORT.but(titled=prose("1. Công tác văn thư"), second_titled=prose("2. Công tác lưu trữ"))),
    "a decision without QUYẾT ĐỊNH": ("CV518", DECISION.but(enacting=None)),
    "QUYẾT ĐỊNH without a colon": ("CV518", DECISION.but(enacting=title("QUYẾT ĐỊNH"))),
    "a decision without the line of authority": ("CV518", DECISION.but(mandate=None)),
}  # fmt: skip

LISTED = style("ListParagraph", ppr='<w:ind w:left="720"/><w:contextualSpacing/>')
BULLETS = (
    '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="-"/>'
    '<w:pPr><w:ind w:left="720" w:hanging="360"/></w:pPr></w:lvl></w:abstractNum>'
    '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'
)
NUMBERED = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'


def bulleted():
    """The letter with an automatic dash before a paragraph."""
    return replace(LETTER.but(third=prose(THIRD, indent="", ppr=NUMBERED)), numbering=BULLETS)


def landscape(*blocks):
    """Blocks on a landscape page of their own."""
    return p(ppr=section()) + "".join(blocks) + p(ppr=sect(width=16838, height=11906))


LOOK_ALIKES = {
    "a decision with what it issues": issuing(),
    "a form behind what a decision issues": issuing(
        last=REGULATION.blocks["last"] + title("Mẫu số 01") + prose(THIRD, size=12, align="left", indent="")
    ),
    "titled clauses of two numbers in italics": REPORT.but(
        titled=prose("1.1. Công tác văn thư", italic=True), second_titled=prose("1.2. Công tác lưu trữ", italic=True)
    ),
    "a Roman list": LETTER.but(first=prose("I. Sở Tài chính"), second=prose("II. Sở Tư pháp")),
    "a Roman section that goes on behind a colon": REPORT.but(
        part=prose("I. Thời gian: 8 giờ 00 phút ngày 05 tháng 3 năm 2026", bold=True)
    ),
    "two lists whose last items have no mark": LETTER.but(
        first=prose("1. Sở Tài chính") + prose("2. Sở Tư pháp") + prose(THIRD),
        second=prose("Các đơn vị phối hợp gồm:") + prose("1. Sở Y tế") + prose("2. Sở Công Thương"),
    ),
    "QUYẾT ĐỊNH spaced out": DECISION.but(enacting=title("Q U Y Ế T  Đ Ị N H :")),
    "an indent of 1.25 cm": LETTER.but(third=prose(THIRD, indent=INDENT.format(709))),
    "an indent of 1.27 cm": LETTER.but(third=prose(THIRD, indent=INDENT.format(720))),
    "an indent by a tab": LETTER.but(third=prose(f"\t{THIRD}", indent="")),
    "an indent by spaces": LETTER.but(third=prose(f"          {THIRD}", indent="")),
    "an indented block": LETTER.but(third=prose(THIRD, indent='w:left="567"')),
    "a short paragraph flush left": LETTER.but(last=prose("Sở Nội vụ kính báo cáo./.", align="left")),
    "an automatic dash": bulleted(),
    "a typed dash at the margin": LETTER.but(third=prose(f"- {THIRD}", indent="")),
    "a sentence that goes on below": LETTER.but(second=prose(SECOND[:-1] + ","), third=prose(f"đồng thời {THIRD}", indent="")),
    "12 pt after": LETTER.typed('w:before="120" w:after="0"', 'w:before="0" w:after="240"').but(heading=LETTER.blocks["heading"]),
    "6 pt after and none before": LETTER.but(**{name: prose(text, spacing='w:before="0" w:after="120" w:line="276" w:lineRule="auto"') for name, text in (("opening", OPENING), ("first", FIRST), ("second", SECOND), ("third", THIRD))}),
    "3 pt before and 3 pt after": LETTER.but(**{name: prose(text, spacing='w:before="60" w:after="60" w:line="276" w:lineRule="auto"') for name, text in (("opening", OPENING), ("first", FIRST), ("second", SECOND), ("third", THIRD))}),
    "an empty paragraph between": LETTER.but(third=p(spacing=SINGLE) + prose(THIRD, spacing=NO_GAP)),
    "a gap of 4 pt in one place": LETTER.but(third=prose(THIRD, spacing='w:before="80" w:after="0" w:line="240" w:lineRule="auto"')),
    "automatic spacing": LETTER.but(third=prose(THIRD, spacing='w:before="0" w:beforeAutospacing="1" w:after="0" w:line="240" w:lineRule="auto"')),
    "exactly 18 pt": spaced('w:before="120" w:after="0" w:line="360" w:lineRule="exact"'),
    "exactly 16 pt": spaced('w:before="120" w:after="0" w:line="320" w:lineRule="exact"'),
    "1.5 lines": spaced('w:before="120" w:after="0" w:line="360" w:lineRule="auto"'),
    "at least 14 pt": spaced('w:before="120" w:after="0" w:line="280" w:lineRule="atLeast"'),
    "some words in bold": LETTER.but(third=prose(run(THIRD[:40], bold=True), run(THIRD[40:]))),
    "a note in 12 pt italics": LETTER.but(last=prose("Sở Nội vụ kính báo cáo./.") + prose("(Có danh sách các cơ quan, đơn vị chưa hoàn thành nhiệm vụ được giao trong năm 2025 gửi kèm theo công văn này.)", size=12, italic=True)),
    "a caption of 12 pt, centred": REPORT.but(second_text=REPORT.blocks["second_text"] + p("Bảng 1. Số hồ sơ giao nộp của các cơ quan năm 2025", size=12, italic=True, align="center", spacing=SINGLE, **TIMES)),
    "a unit of measure at the right": REPORT.but(second_text=REPORT.blocks["second_text"] + p("Đơn vị tính: hồ sơ", size=12, italic=True, align="right", spacing=SINGLE, **TIMES)),
    "a quotation in italics": LETTER.but(third=prose(f"“{THIRD}”", italic=True, indent="", align="left")),
    "a quotation over paragraphs": LETTER.but(first=prose(f"“{FIRST}", italic=True, indent=""), second=prose(f"{SECOND}”", italic=True, indent="")),
    "a slogan, centred and bold": LETTER.but(third=p("Toàn dân đoàn kết xây dựng đời sống văn hóa, vì một tỉnh Lâm Đồng giàu đẹp, văn minh, hiện đại, nghĩa tình!", size=14, bold=True, align="center", spacing='w:before="120" w:after="0"', **TIMES)),
    "a text box of 12 pt": LETTER.but(third=LETTER.blocks["third"] + p(textbox(p(THIRD, size=12, align="left"), width=400, height=60))),
    "a table of 12 pt flush left": LETTER.but(third=LETTER.blocks["third"] + grid(3)),
    "a landscape page": LETTER.but(third=LETTER.blocks["third"] + landscape(grid(3), prose(THIRD, size=12, align="left", indent=""))),
    "an article whose text is bold where it names": DECISION.but(article=prose(run("Điều 1. Thành lập Tổ công tác ", bold=True), run("rà soát thủ tục hành chính."))),
    "an article with an automatic number": REGULATION,
    "a clause with its opening in bold": DECISION.but(second_clause=prose(run("2. Báo cáo ", bold=True), run("Giám đốc Sở trước ngày 15 tháng 4 năm 2026."))),
    "a list whose last item has no mark": LETTER.but(first=prose("1. Sở Tài chính"), second=prose("2. Sở Tư pháp")),
    "a Roman section that is a sentence": REPORT.but(part=prose("I. Sở Nội vụ đã hoàn thành nhiệm vụ được giao.")),
    "a chapter's title that wraps": REGULATION.but(chapter_title=title("QUY ĐỊNH CHUNG VỀ NGUYÊN TẮC LÀM VIỆC,\nTRÁCH NHIỆM VÀ QUAN HỆ CÔNG TÁC")),
}  # fmt: skip


@pytest.mark.parametrize(("code", "paper"), FAULTS.values(), ids=FAULTS)
def test_a_fault_is_found_by_its_rule_alone(code, paper):
    assert {finding.code for finding in paper.check()} == {code}


@pytest.mark.parametrize("paper", LOOK_ALIKES.values(), ids=LOOK_ALIKES)
def test_what_looks_like_a_fault_is_none(paper):
    assert [(finding.code, finding.message.vi) for finding in paper.check()] == []


@pytest.mark.parametrize(
    ("paper", "codes"),
    [
        (REPORT.but(table=grid(60)), ["CV520"]),
        (REPORT.but(table=grid(60, header=True)), []),
        (REPORT.but(table=grid(4)), []),
    ],
    ids=["no header", "repeated header", "short"],
)
def test_a_long_table_repeats_its_header(paper, codes):
    assert [finding.code for finding in paper.check("CV520")] == codes


def test_whether_a_table_reaches_over_a_page_may_not_be_known():
    assert REPORT.but(table=grid(20)).check("CV520").unknown == ("CV520",)


def test_what_is_wrong_all_over_is_one_finding_with_a_count():
    findings = list(LETTER.but(second=prose(SECOND, align="left"), third=prose(THIRD, align="left")).check())
    assert [finding.code for finding in findings] == ["CV503"]
    assert findings[0].message.vi.startswith("2 đoạn")
    assert findings[0].excerpt.startswith("2. Tỷ lệ hồ sơ")


def test_a_body_that_nothing_closes_is_not_judged():
    assert not list(LETTER.but(closing=None, second=prose(SECOND, size=11, align="left")).check("CV5"))


def test_vietnamese_messages_have_a_decimal_comma():
    paper = LETTER.typed('w:firstLine="567"', 'w:firstLine="482"')
    (finding,) = [one for one in paper.check() if one.code == "CV504"]
    assert "0,85 cm; phải lùi 1 cm hoặc 1,27 cm" in finding.message.vi
    assert "0.85 cm" in finding.message.en
    assert "1 cm or 1.27 cm" in finding.message.en

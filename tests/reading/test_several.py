"""Several documents in one file: each is read from its own share of the file, judged, fixed and commented."""

import json

import pytest
from hypothesis import given, settings
from lxml import etree
from tests.editing.copies import EVERYTHING, TODAY, fixed, parts, typed
from tests.reading.builders import NAMESPACES, NORMAL, Docx, p, r, sect
from tests.reading.components.test_any_layout import layouts
from tests.rules.layout.papers import LETTER, SECOND, Paper, prose, section
from tests.rules.layout.typed import CALIBRI_11, numbered

from congvan.api import check_reading, read
from congvan.editing import annotate
from congvan.reading import read_file, read_layout
from congvan.reading.document import MAX_DOCUMENTS, read_document
from congvan.reading.errors import TooManyDocumentsError
from congvan.reading.shares import shares_of
from congvan.rules.output import CheckedFile, formatted

W = f"{{{NAMESPACES['w']}}}"
FAULTY = LETTER.but(second=prose(SECOND, size=12, indent=""))
NEW_PAGE = p(r("", '<w:br w:type="page"/>'))


def several(*papers: Paper, apart: str = NEW_PAGE, margins: tuple[int, int, int, int] | None = None) -> bytes:
    """Papers in one file, one after the other; `apart` stands between two."""
    docx = Docx(styles=CALIBRI_11 + NORMAL)
    number = numbered(docx)
    blocks = apart.join("".join(paper.blocks.values()) for paper in papers)
    docx.blocks = (blocks.replace("<w:sectPr>", f"<w:sectPr>{number}"),)
    last = section() if margins is None else sect(margins=margins, title_page=True)
    docx.section = last.replace("<w:sectPr>", f"<w:sectPr>{number}")
    return docx.build()


NEW_SECTION = p(ppr=section())


def report_on(data: bytes):
    return check_reading(read_file(data), selection=EVERYTHING, today=TODAY)


def codes(report, document):
    return sorted(one.code for one in report if one.document == document)


@pytest.mark.parametrize("apart", [NEW_PAGE, NEW_SECTION, ""])
def test_every_document_is_judged_as_it_is_alone(apart):
    alone = {one.code for one in report_on(FAULTY.build())}
    assert {"CV502", "CV504"} <= alone
    report = report_on(several(LETTER, FAULTY, LETTER, FAULTY, apart=apart))
    assert codes(report, 1) == codes(report, 3) == []
    assert set(codes(report, 2)) == set(codes(report, 4)) == alone
    assert [one.type for one in report.others] == ["cong-van"] * 3


def test_correct_documents_have_no_finding():
    assert not report_on(several(*[LETTER] * 46)).findings


def test_more_documents_than_a_file_may_hold_are_refused():
    heading = [
        p("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"),
        p("Độc lập - Tự do - Hạnh phúc"),
        *[p("nội dung")] * 4,
    ]
    with pytest.raises(TooManyDocumentsError):
        read(Docx(*heading * (MAX_DOCUMENTS + 1)).build())
    assert len(read(Docx(*heading * MAX_DOCUMENTS).build()).others) == MAX_DOCUMENTS - 1


def test_findings_say_in_which_paragraph_of_the_file_they_are():
    data = several(LETTER, FAULTY)
    layout = read_layout(data)
    for finding in report_on(data):
        assert SECOND in layout.paragraphs[finding.paragraph].text
    texts = [one.index for one in layout.paragraphs if one.text == SECOND]
    assert {one.paragraph for one in report_on(data)} == {texts[1]}


def test_margins_of_a_section_that_documents_share_are_told_once():
    report = report_on(several(LETTER, LETTER, margins=(1134, 1134, 1134, 1134)))
    assert [(one.code, one.document) for one in report] == [("CV103", 1)]


def test_each_section_of_its_own_is_judged():
    wrong = p(ppr=sect(margins=(1134, 1134, 1134, 851), title_page=True))
    report = report_on(several(LETTER, LETTER, apart=wrong))
    assert [(one.code, one.document) for one in report] == [("CV103", 1)]
    report = report_on(several(LETTER, LETTER, apart=NEW_SECTION, margins=(1134, 1134, 1134, 851)))
    assert [(one.code, one.document) for one in report] == [("CV103", 2)]


def test_a_paper_that_the_rules_are_not_for_is_passed_over():
    party = LETTER.typed("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "ĐẢNG CỘNG SẢN VIỆT NAM").typed(
        "/SNV-CCVC", "-CV/TU"
    )
    assert read_file(party.build()).paper == "party"
    report = report_on(several(party, FAULTY, party))
    assert codes(report, 1) == codes(report, 3) == []
    assert codes(report, 2)


def test_the_report_of_the_reading_is_that_of_the_whole_file():
    reading = read(several(LETTER, FAULTY))
    assert {one.document for one in reading.report} == {2}
    assert {one.document for one in check_reading(reading)} == {2}


def test_in_json_findings_have_the_number_of_their_document():
    report = report_on(several(LETTER, FAULTY))
    (file,) = json.loads(formatted("json", [CheckedFile("a.docx", report)]))["files"]
    assert {one["document"] for one in file["findings"]} == {2}
    assert [one["type"] for one in file["others"]] == ["cong-van"]
    (file,) = json.loads(formatted("json", [CheckedFile("a.docx", report_on(FAULTY.build()))]))["files"]
    assert "others" not in file
    assert not any("document" in one for one in file["findings"])


@pytest.mark.parametrize("form", ["text", "sarif", "junit", "github", "markdown"])
def test_every_form_says_which_document_it_is(form):
    said = formatted(form, [CheckedFile("a.docx", report_on(several(LETTER, FAULTY)))])
    assert "văn bản thứ 2 trong tệp" in said
    assert "văn bản thứ" not in formatted(form, [CheckedFile("a.docx", report_on(FAULTY.build()))])


def test_several_letters_of_a_text_are_judged_too(tmp_path):
    letter = "\n".join(one.text for one in read_layout(LETTER.build()).in_story("body"))
    faulty = letter.replace("2. Tỷ lệ", "4. Tỷ lệ")
    file = tmp_path / "a.txt"
    file.write_text(f"{letter}\n\n{faulty}", encoding="utf-8")
    lines = file.read_text(encoding="utf-8").split("\n")
    found = [one for one in check_reading(read(file), today=TODAY) if one.document == 2]
    assert found
    for finding in found:
        assert finding.line > len(lines) // 2
        assert finding.excerpt.split()[0] in lines[finding.line - 1]


def test_every_document_is_fixed():
    data = several(FAULTY, LETTER, FAULTY)
    result = fixed(data)
    assert {one.document for one in result.fixed} == {1, 3}
    assert not result.report.findings
    assert typed(result.data) == typed(data)


def test_a_fix_that_helps_one_document_only_is_kept_there():
    hopeless = LETTER.typed("KT. GIÁM ĐỐC", "GIÁM ĐỐC KT.")
    before = report_on(several(hopeless, FAULTY))
    result = fixed(several(hopeless, FAULTY))
    assert codes(result.report, 1) == codes(before, 1)
    assert not codes(result.report, 2)


def test_comments_stand_in_the_document_that_they_are_on():
    data = several(LETTER, FAULTY)
    report = report_on(data)
    document = etree.fromstring(parts(annotate(data, report))["word/document.xml"])
    marked = [one.getparent() for one in document.iter(f"{W}commentRangeStart")]
    paragraphs = list(document.iter(f"{W}p"))
    assert len(marked) == len(report)
    texts = [index for index, one in enumerate(paragraphs) if "".join(one.itertext()) == SECOND]
    assert {paragraphs.index(one) for one in marked} == {texts[1]}


@settings(max_examples=150, deadline=None)
@given(layouts())
def test_shares_hold_every_paragraph_of_the_body_once(layout):
    body = [one.index for one in layout.in_story("body")]
    starts = [0, *[index for index in body[1:] if index % 7 == 0]]
    shares = shares_of(layout, starts)
    held = [index for own, share in shares for index in share.paragraphs]
    assert sorted(set(held)) == sorted(held)
    assert set(body) <= set(held)
    for own, share in shares:
        for place, index in enumerate(share.paragraphs):
            assert own.paragraphs[place].text == layout.paragraphs[index].text
            assert own.paragraphs[place].index == place
        read_document(own)

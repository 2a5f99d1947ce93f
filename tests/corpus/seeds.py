"""Sound papers with one thing changed in their files: what is changed must be called, and nothing else."""

import io
import re
import zipfile
from collections.abc import Iterator
from functools import partial

from tests.corpus.corpus import papers
from tests.corpus.paper import Paper

DOCUMENT, HEADER, STYLES = "word/document.xml", "word/header1.xml", "word/styles.xml"

LETTER = "clean/multiple-lines-and-odd-indents"
DECISION = "clean/decision-with-every-kind-of-basis"
PLAN = "long-texts/plan-against-drugs"
REPORT = "long-texts/report-on-digital-change"
TWO_PAGES = "clean/two-pages-numbered-in-a-box-of-the-header"
BASES = (LETTER, DECISION, PLAN)

Change = tuple[str, tuple[str, ...], str, str, str, str]

SEEDS: tuple[Change, ...] = (
    # What; the papers; the part; the pattern; what stands in its place; the code.
    ("letter paper", BASES, DOCUMENT, r'w:w="11907" w:h="16840"', 'w:w="12240" w:h="15840"', "CV101"),
    ("folio paper", BASES, DOCUMENT, r'w:w="11907" w:h="16840"', 'w:w="12240" w:h="18720"', "CV101"),
    ("left margin of an inch", BASES, DOCUMENT, r'w:left="1701" w:header', 'w:left="1440" w:header', "CV103"),
    ("top margin of 15 mm", BASES, DOCUMENT, r'w:top="1134"', 'w:top="851"', "CV103"),
    ("right margin of 25 mm", BASES, DOCUMENT, r'w:right="1134"', 'w:right="1417"', "CV103"),
    ("bottom margin of 30 mm", BASES, DOCUMENT, r'w:bottom="1134"', 'w:bottom="1701"', "CV103"),
    ("body in Calibri", (LETTER, PLAN), DOCUMENT, r'(<w:jc w:val="both"/></w:pPr>(?:<w:r><w:lastRenderedPageBreak/></w:r>)?<w:r><w:rPr>)<w:rFonts [^>]*>', r'\1<w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" w:cs="Calibri"/>', "CV104"),
    ("body in dark blue", (LETTER, PLAN), DOCUMENT, r'(<w:jc w:val="both"/></w:pPr>(?:<w:r><w:lastRenderedPageBreak/></w:r>)?<w:r><w:rPr><w:rFonts [^>]*>)', r'\1<w:color w:val="1F3864"/>', "CV105"),
    ("number at the right", (REPORT, PLAN), HEADER, r'<w:jc w:val="center"/>', '<w:jc w:val="right"/>', "CV107"),
    ("number on page one", (REPORT, PLAN), DOCUMENT, r"<w:titlePg/>", "", "CV108"),
    ("number of 12 points", (REPORT, PLAN), HEADER, r'w:val="28"', 'w:val="24"', "CV109"),
    ("number in italics", (REPORT, PLAN), HEADER, r'<w:sz w:val="28"/>', '<w:i/><w:sz w:val="28"/>', "CV109"),
    ("Roman number", (REPORT, PLAN), DOCUMENT, r"<w:titlePg/>", '<w:pgNumType w:fmt="lowerRoman"/><w:titlePg/>', "CV109"),
    ("national name in italics", BASES, DOCUMENT, r'<w:b/>(<w:sz w:val="26"/><w:szCs w:val="26"/></w:rPr><w:t xml:space="preserve">CỘNG)', r'<w:b/><w:i/>\1', "CV203"),
    ("motto not bold", BASES, DOCUMENT, r'<w:b/>(<w:sz w:val="28"/><w:szCs w:val="28"/></w:rPr><w:t xml:space="preserve">Độc)', r"\1", "CV206"),
    ("motto flush left", BASES, DOCUMENT, r'<w:jc w:val="center"/>(</w:pPr><w:r><w:rPr><w:rFonts [^>]*><w:b/><w:sz w:val="28"/><w:szCs w:val="28"/></w:rPr><w:t xml:space="preserve">Độc)', r'<w:jc w:val="left"/>\1', "CV206"),
    ("motto of small letters", BASES, DOCUMENT, "Độc lập - Tự do - Hạnh phúc", "Độc lập - tự do - hạnh phúc", "CV205"),
    ("motto in capitals", BASES, DOCUMENT, "Độc lập - Tự do - Hạnh phúc", "ĐỘC LẬP - TỰ DO - HẠNH PHÚC", "CV205"),
    ("line of the motto at half its length", BASES, DOCUMENT, r'cx="2178000"', 'cx="1089000"', "CV207"),
    ("issuer not bold", (LETTER, DECISION), DOCUMENT, r'<w:b/>(<w:sz w:val="26"/><w:szCs w:val="26"/></w:rPr><w:t xml:space="preserve">SỞ XÂY)', r"\1", "CV210"),
    ("issuer flush left", (LETTER, DECISION), DOCUMENT, r'<w:jc w:val="center"/>(</w:pPr><w:r><w:rPr><w:rFonts [^>]*><w:b/><w:sz w:val="26"/><w:szCs w:val="26"/></w:rPr><w:t xml:space="preserve">SỞ XÂY)', r'<w:jc w:val="left"/>\1', "CV210"),
    ("superior body bold", (LETTER, DECISION), DOCUMENT, r'(<w:sz w:val="26"/><w:szCs w:val="26"/></w:rPr><w:t xml:space="preserve">UBND TỈNH)', r"<w:b/>\1", "CV212"),
    ("heading lines spread", BASES, DOCUMENT, r'<w:spacing w:before="0" w:after="0"/>(<w:jc w:val="center"/></w:pPr><w:r><w:rPr><w:rFonts [^>]*><w:b/><w:sz w:val="2[68]"/><w:szCs w:val="2[68]"/></w:rPr><w:t xml:space="preserve">(?:CỘNG|Độc))', r'<w:spacing w:before="0" w:after="0" w:line="360" w:lineRule="auto"/>\1', "CV214"),
    ("number line of 14 points", BASES, DOCUMENT, r'<w:sz w:val="26"/><w:szCs w:val="26"/>(</w:rPr><w:t xml:space="preserve">Số:)', r'<w:sz w:val="28"/><w:szCs w:val="28"/>\1', "CV309"),
    ("number line in bold", BASES, DOCUMENT, r'(<w:sz w:val="26"/><w:szCs w:val="26"/></w:rPr><w:t xml:space="preserve">Số:)', r"<w:b/>\1", "CV309"),
    ("number flush left", BASES, DOCUMENT, r'<w:jc w:val="center"/>(</w:pPr><w:r><w:rPr><w:rFonts [^>]*><w:sz w:val="26"/><w:szCs w:val="26"/></w:rPr><w:t xml:space="preserve">Số:)', r'<w:jc w:val="left"/>\1', "CV310"),
    ("date upright", BASES, DOCUMENT, r'<w:i/>(<w:sz w:val="28"/><w:szCs w:val="28"/></w:rPr><w:t xml:space="preserve">(?:Lâm|Đồng))', r"\1", "CV318"),
    ("date in bold", BASES, DOCUMENT, r'<w:i/>(<w:sz w:val="28"/><w:szCs w:val="28"/></w:rPr><w:t xml:space="preserve">(?:Lâm|Đồng))', r"<w:b/><w:i/>\1", "CV318"),
    ("type of 16 points", (DECISION, PLAN), DOCUMENT, r'<w:sz w:val="28"/><w:szCs w:val="28"/>(</w:rPr><w:t xml:space="preserve">(?:QUYẾT ĐỊNH|KẾ HOẠCH)</w:t>)', r'<w:sz w:val="32"/><w:szCs w:val="32"/>\1', "CV403"),
    ("type in italics", (DECISION, PLAN), DOCUMENT, r'(<w:sz w:val="28"/><w:szCs w:val="28"/></w:rPr><w:t xml:space="preserve">(?:QUYẾT ĐỊNH|KẾ HOẠCH)</w:t>)', r"<w:i/>\1", "CV403"),
    ("subject not bold", (DECISION, PLAN), DOCUMENT, r'<w:b/>(<w:sz w:val="28"/><w:szCs w:val="28"/></w:rPr><w:t xml:space="preserve">(?:Phê duyệt quy trình nội bộ|Triển khai Tháng)[^<]*</w:t>)', r"\1", "CV409"),
    ("subject of a letter in italics", (LETTER,), DOCUMENT, r'(<w:sz w:val="24"/><w:szCs w:val="24"/></w:rPr><w:t xml:space="preserve">V/v)', r"<w:i/>\1", "CV409"),
    ("subject of a letter right below the number", (LETTER,), DOCUMENT, r'<w:spacing w:before="120" w:after="0"/>(<w:jc w:val="center"/></w:pPr><w:r><w:rPr><w:rFonts [^>]*><w:sz w:val="24"/><w:szCs w:val="24"/></w:rPr><w:t xml:space="preserve">V/v)', r'<w:spacing w:before="0" w:after="0"/>\1', "CV411"),
    ("bases upright", (DECISION,), DOCUMENT, r'<w:i/>(<w:sz w:val="28"/><w:szCs w:val="28"/></w:rPr><w:t xml:space="preserve">(?:Căn cứ|Xét))', r"\1", "CV413"),
    ("last basis with a comma", (DECISION,), DOCUMENT, r"phê duyệt quy trình nội bộ\.</w:t>", "phê duyệt quy trình nội bộ,</w:t>", "CV414"),
    ("body of 12 points", (LETTER,), DOCUMENT, r'(<w:jc w:val="both"/></w:pPr><w:r><w:rPr><w:rFonts [^>]*>)<w:sz w:val="28"/><w:szCs w:val="28"/>', r'\1<w:sz w:val="24"/><w:szCs w:val="24"/>', "CV502"),
    ("body of 15 points", (LETTER,), DOCUMENT, r'(<w:jc w:val="both"/></w:pPr><w:r><w:rPr><w:rFonts [^>]*>)<w:sz w:val="28"/><w:szCs w:val="28"/>', r'\1<w:sz w:val="30"/><w:szCs w:val="30"/>', "CV502"),
    ("body flush left", (LETTER, PLAN), DOCUMENT, r'<w:jc w:val="both"/>', '<w:jc w:val="left"/>', "CV503"),
    ("body without indents", (LETTER, PLAN), DOCUMENT, r'<w:ind w:firstLine="7\d\d"/>|<w:ind w:firstLine="6\d\d"/>', '<w:ind w:firstLine="0"/>', "CV504"),
    ("body without gaps", (LETTER, PLAN), DOCUMENT, r'w:before="120" w:after="\d+"((?: [^>]*)?/><w:ind w:firstLine)', r'w:before="0" w:after="0"\1', "CV505"),
    ("body of double lines", (PLAN,), DOCUMENT, r'w:before="120" w:after="0"(/><w:ind w:firstLine)', r'w:before="120" w:after="0" w:line="480" w:lineRule="auto"\1', "CV506"),
    ("body of lines too close", (PLAN,), DOCUMENT, r'w:before="120" w:after="0"(/><w:ind w:firstLine)', r'w:before="120" w:after="0" w:line="260" w:lineRule="exact"\1', "CV506"),
    ("gaps taken away between paragraphs of one style", (LETTER, PLAN), DOCUMENT, r'(<w:spacing w:before="120"[^>]*/>)(<w:ind w:firstLine)', r"\1<w:contextualSpacing/>\2", "CV505"),
    ("indents of one character", (PLAN,), DOCUMENT, r'<w:ind w:firstLine="720"/>', '<w:ind w:firstLineChars="100" w:firstLine="280"/>', "CV504"),
    ("body centred", (PLAN,), DOCUMENT, r'<w:jc w:val="both"/>', '<w:jc w:val="center"/>', "CV503"),
    ("posts not bold", BASES, DOCUMENT, r'<w:b/>(<w:sz w:val="28"/><w:szCs w:val="28"/></w:rPr><w:t xml:space="preserve">(?:KT\. |PHÓ |GIÁM ĐỐC</w:t>))', r"\1", "CV608"),
    ("name in italics", BASES, DOCUMENT, r'<w:b/>(<w:sz w:val="28"/><w:szCs w:val="28"/></w:rPr><w:t xml:space="preserve">(?:Dương Mộng Toàn|Hồ Văn Hà|Đinh Văn Tuấn))', r"<w:b/><w:i/>\1", "CV609"),
    ("addressees of 12 points", (LETTER,), DOCUMENT, r'<w:sz w:val="28"/><w:szCs w:val="28"/>(</w:rPr><w:t xml:space="preserve">Kính gửi)', r'<w:sz w:val="24"/><w:szCs w:val="24"/>\1', "CV704"),
    ("addressees in italics", (LETTER,), DOCUMENT, r'(<w:sz w:val="28"/><w:szCs w:val="28"/></w:rPr><w:t xml:space="preserve">Kính gửi)', r"<w:i/>\1", "CV704"),
    ("label of recipients underlined and large", BASES, DOCUMENT, r'<w:sz w:val="24"/><w:szCs w:val="24"/>(</w:rPr><w:t xml:space="preserve">Nơi nhận)', r'<w:sz w:val="28"/><w:szCs w:val="28"/><w:u w:val="single"/>\1', "CV706"),
    ("label of recipients not in italics", BASES, DOCUMENT, r'<w:i/>(<w:sz w:val="24"/><w:szCs w:val="24"/></w:rPr><w:t xml:space="preserve">Nơi nhận)', r"\1", "CV706"),
    ("recipients of 12 points", BASES, DOCUMENT, r'<w:sz w:val="22"/><w:szCs w:val="22"/>(</w:rPr><w:t xml:space="preserve">- )', r'<w:sz w:val="24"/><w:szCs w:val="24"/>\1', "CV707"),
    ("recipients in italics", BASES, DOCUMENT, r'(<w:sz w:val="22"/><w:szCs w:val="22"/></w:rPr><w:t xml:space="preserve">- )', r"<w:i/>\1", "CV707"),
    ("articles not bold", (DECISION,), DOCUMENT, r'<w:b/>(<w:sz w:val="28"/><w:szCs w:val="28"/></w:rPr><w:t xml:space="preserve">Điều)', r"\1", "CV515"),
)  # fmt: skip


def _changed(paper: Paper, part: str, pattern: str, instead: str) -> bytes:
    source = zipfile.ZipFile(io.BytesIO(paper.make()))
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for name in source.namelist():
            data = source.read(name)
            if name == part:
                text, times = re.subn(pattern, instead, data.decode("utf-8"))
                assert times, f"{pattern} is not in {paper.name}"
                data = text.encode("utf-8")
            archive.writestr(zipfile.ZipInfo(name, (2026, 1, 1, 0, 0, 0)), data)
    return target.getvalue()


def seeds() -> Iterator[Paper]:
    """A paper for every change of every sound paper that it is for."""
    sound = {paper.name: paper for paper in papers()}
    for what, names, part, pattern, instead, code in SEEDS:
        for name in names:
            paper = sound[name]
            make = partial(_changed, paper, part, pattern, instead)
            yield Paper(f"seeds/{what}; {name}", make, paper.fields, frozenset({code}), paper.may)

"""Papers as clerks type them, in named blocks that a test can replace: a letter, a decision, a report, a regulation.

    LETTER.but(addressees=p("Kính gửi Sở Tài chính"))

Each is correct as it stands.
"""

import datetime as dt
from dataclasses import dataclass, replace

from tests.reading.builders import NORMAL, Docx, cell, p, r, row, sect, table
from tests.rules.documents import assert_sound
from tests.rules.layout.typed import (
    BODY,
    CALIBRI_11,
    CENTRED,
    SINGLE,
    TIMES,
    WIDTHS,
    blank,
    line,
    numbered,
    text,
)
from tests.rules.layout.typed import heading as heading_block

from congvan.model.printed import Printed
from congvan.reading import read_layout
from congvan.reading.document import Reading, read_document
from congvan.rules import Report, Selection, Severity, check_document

TODAY = dt.date(2026, 11, 1)
INDENTED = 'w:firstLine="567"'
SIX_BEFORE = 'w:before="120" w:after="0" w:line="240" w:lineRule="auto"'


@dataclass(frozen=True)
class Paper:
    """A Word file in named blocks of WordprocessingML."""

    blocks: dict[str, str]
    numbering: str = ""
    pages: str = ""
    """What the last section says of its page numbers (w:pgNumType)."""

    def but(self, **changed: str | None) -> "Paper":
        """The paper with some blocks replaced or, None, taken out."""
        assert changed.keys() <= self.blocks.keys(), changed.keys() - self.blocks.keys()
        blocks = {name: changed.get(name, block) for name, block in self.blocks.items()}
        return replace(self, blocks={name: block for name, block in blocks.items() if block is not None})

    def typed(self, old: str, new: str) -> "Paper":
        """The paper with some of its XML written otherwise, wherever it stands."""
        assert any(old in block for block in self.blocks.values()), old
        return replace(self, blocks={name: block.replace(old, new) for name, block in self.blocks.items()})

    def after(self, name: str, /, **more: str) -> "Paper":
        """The paper with further blocks after one of its own."""
        blocks: dict[str, str] = {}
        for one, block in self.blocks.items():
            blocks[one] = block
            if one == name:
                blocks |= more
        return replace(self, blocks=blocks)

    def build(self) -> bytes:
        """The bytes of its file; every section shows a page number."""
        docx = Docx(styles=CALIBRI_11 + NORMAL, numbering=self.numbering)
        number = numbered(docx)
        docx.blocks = tuple(
            block.replace("<w:sectPr>", f"<w:sectPr>{number}") for block in self.blocks.values()
        )
        docx.section = section(self.pages).replace("<w:sectPr>", f"<w:sectPr>{number}")
        return docx.build()

    def read(self) -> Reading:
        """What is read of it."""
        return read_document(read_layout(self.build()))

    def check(self, *select: str) -> Report:
        """What is found in it: errors and warnings, or what the selected rules find."""
        reading = self.read()
        printed = Printed(reading.layout, reading.components, reading.origins)
        chosen = Selection(select=select, min_severity=Severity.WARNING)
        report = check_document(reading.document, printed, selection=chosen, today=TODAY)
        assert_sound(report, reading.document)
        return report


def section(pages: str = "") -> str:
    """A w:sectPr with correct margins."""
    return sect(margins=(1134, 1134, 1701, 851), title_page=True, raw=pages)


def prose(*content: str, **more: object) -> str:
    """A paragraph of a body: justified, indented by 1 cm, 6 pt below the one above, 14 pt."""
    return p(*content, **{"size": 14, **BODY, **more})


def run(content: str, **more: object) -> str:
    """A run of a body."""
    return r(content, **{"size": 14, **TIMES, **more})


def title(content: str, size: float = 14, **more: object) -> str:
    """A centred line in bold."""
    return text(content, size, **{"bold": True, **more})


def stroke(length: float) -> str:
    """A paragraph that shows a drawn line alone."""
    return p(line(length), spacing=SINGLE, **CENTRED)


def label(*content: str, **more: object) -> str:
    """The label of the recipients."""
    look = {"spacing": SINGLE, "size": 12, "bold": True, "italic": True, **TIMES, **more}
    return p(*(content or ("Nơi nhận:",)), **look)


def items(*lines: str, **more: object) -> str:
    """The list of recipients."""
    return "".join(p(one, spacing=SINGLE, **{"size": 11, **TIMES, **more}) for one in lines)


def listed(*lines: str) -> str:
    """Recipients below their label."""
    return label() + items(*lines)


def signed(*titles: str, name: str = "Nguyễn Thị Bích Hằng") -> str:
    """A signature: titles, room for the hand, the name."""
    return "".join(title(one) for one in titles) + blank() * 4 + title(name)


def closing(left: str, right: str) -> str:
    """Recipients and signature side by side."""
    return table(
        [row(cell(left, width=WIDTHS[0]), cell(right, width=WIDTHS[1]))],
        widths=WIDTHS,
        tblpr='<w:tblLayout w:type="fixed"/>',
    )


def addressed(*content: str, **more: object) -> str:
    """A line of addressees."""
    return p(*content, **{"size": 14, "indent": 'w:left="1985"', "spacing": SIX_BEFORE, **TIMES, **more})


RECIPIENTS = ("- Như trên;", "- Giám đốc, các Phó Giám đốc Sở;", "- Lưu: VT, CCVC.")
OPENING = (
    "Thực hiện Công văn số 15/BNV-VP ngày 05 tháng 01 năm 2026 của Bộ Nội vụ về việc báo cáo kết quả cải cách hành chính"
    " năm 2025, Sở Nội vụ báo cáo Ủy ban nhân dân tỉnh như sau:"
)
FIRST = (
    "1. Trong năm 2025, các cơ quan, đơn vị trên địa bàn tỉnh đã hoàn thành 46 trên 48 nhiệm vụ theo kế hoạch; 02 nhiệm vụ"
    " còn lại được chuyển sang quý I năm 2026 do phải lấy thêm ý kiến của các sở, ngành có liên quan."
)
SECOND = (
    "2. Tỷ lệ hồ sơ giải quyết đúng hạn đạt 99,2%, tăng 1,4 điểm phần trăm so với năm 2024; mức độ hài lòng của người dân,"
    " tổ chức đối với sự phục vụ của cơ quan hành chính đạt 93,5%."
)
THIRD = (
    "Sở Nội vụ sẽ tiếp tục theo dõi, đôn đốc các cơ quan, đơn vị hoàn thành hai nhiệm vụ còn lại và báo cáo Ủy ban nhân dân"
    " tỉnh trước ngày 15 tháng 4 năm 2026."
)

LETTER = Paper(
    {
        "heading": heading_block(),
        "addressees": addressed("Kính gửi: Ủy ban nhân dân tỉnh Lâm Đồng"),
        "opening": prose(OPENING),
        "first": prose(FIRST),
        "second": prose(SECOND),
        "third": prose(THIRD),
        "last": prose("Sở Nội vụ kính báo cáo./."),
        "blank": blank(),
        "closing": closing(listed(*RECIPIENTS), signed("KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC")),
    }
)

SEVERAL = LETTER.but(
    addressees=addressed("Kính gửi:")
    + addressed("- Ủy ban nhân dân tỉnh Lâm Đồng;")
    + addressed("- Các sở, ban, ngành thuộc tỉnh.")
)
"""A letter with two addressees."""

BASES = (
    "Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;",
    "Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư;",
    "Theo đề nghị của Chánh Văn phòng Sở.",
)


def basis(*content: str, **more: object) -> str:
    """A legal basis."""
    return prose(*content, **{"italic": True, **more})


def article(label: str, content: str, **more: object) -> str:
    """An article: its label in bold, its text not."""
    return prose(run(f"{label} ", bold=True), run(content), **more)


FIRST_ARTICLE = "Thành lập Tổ công tác giúp Giám đốc Sở rà soát thủ tục hành chính thuộc phạm vi quản lý của ngành Nội vụ trên địa bàn tỉnh."
LAST_ARTICLE = (
    "Chánh Văn phòng Sở, Trưởng các phòng chuyên môn thuộc Sở và các thành viên Tổ công tác chịu trách nhiệm thi hành"
    " Quyết định này kể từ ngày ký./."
)

DECISION = Paper(
    {
        "heading": heading_block(number="Số:          /QĐ-SNV", subject=()),
        "type": title("QUYẾT ĐỊNH"),
        "subject": title("Về việc thành lập Tổ công tác rà soát thủ tục hành chính"),
        "rule": stroke(150),
        "mandate": title("GIÁM ĐỐC SỞ NỘI VỤ"),
        "basis": basis(BASES[0]),
        "second_basis": basis(BASES[1]),
        "last_basis": basis(BASES[2]),
        "enacting": title("QUYẾT ĐỊNH:"),
        "article": article("Điều 1.", FIRST_ARTICLE),
        "second_article": article("Điều 2.", "Tổ công tác có nhiệm vụ sau đây:"),
        "clause": prose("1. Rà soát thủ tục hành chính:"),
        "point": prose("a) Lập danh mục thủ tục hành chính;"),
        "second_point": prose("b) Đề xuất phương án đơn giản hóa."),
        "second_clause": prose("2. Báo cáo Giám đốc Sở trước ngày 15 tháng 4 năm 2026."),
        "last_article": article("Điều 3.", LAST_ARTICLE),
        "blank": blank(),
        "closing": closing(listed("- Như Điều 3;", "- Sở Tư pháp;", "- Lưu: VT, CCVC."), signed("GIÁM ĐỐC")),
    }
)


def grid(rows: int, *, header: bool = False, size: float = 12) -> str:
    """A bordered table of figures."""
    borders = "".join(
        f'<w:{side} w:val="single" w:sz="4"/>'
        for side in ("top", "left", "bottom", "right", "insideH", "insideV")
    )
    lines = [
        row(*[cell(p(one, size=size, spacing=SINGLE, **CENTRED)) for one in (str(number), "Sở Tài chính", "46")],
            trpr="<w:tblHeader/>" if header and number == 0 else "")
        for number in range(rows)
    ]  # fmt: skip
    return table(lines, widths=(1000, 6000, 2353), tblpr=f"<w:tblBorders>{borders}</w:tblBorders>")


REPORT = Paper(
    {
        "heading": heading_block(number="Số:          /BC-SNV", subject=()),
        "type": title("BÁO CÁO"),
        "subject": title("Kết quả công tác văn thư, lưu trữ năm 2025"),
        "rule": stroke(110),
        "opening": prose("Sở Nội vụ báo cáo kết quả công tác văn thư, lưu trữ năm 2025 trên địa bàn tỉnh Lâm Đồng, phương hướng năm 2026 như sau:"),
        "part": prose("I. KẾT QUẢ ĐẠT ĐƯỢC", bold=True),
        "titled": prose("1. Công tác văn thư", bold=True),
        "text": prose("Các cơ quan, đơn vị đã thực hiện nghiêm quy định về soạn thảo, ký ban hành văn bản và lập hồ sơ công việc, giao nộp hồ sơ đúng hạn."),
        "second_titled": prose("2. Công tác lưu trữ", bold=True),
        "second_text": prose("Lưu trữ lịch sử tỉnh đã thu nhận 1.250 hồ sơ của 12 cơ quan thuộc nguồn nộp lưu, chỉnh lý và đưa ra phục vụ khai thác 980 hồ sơ."),
        "table": grid(4),
        "second_part": prose("II. PHƯƠNG HƯỚNG", bold=True),
        "last": prose("Sở Nội vụ tiếp tục hướng dẫn các cơ quan, đơn vị lập hồ sơ điện tử và giao nộp hồ sơ vào Lưu trữ cơ quan đúng thời hạn./."),
        "blank": blank(),
        "closing": closing(listed("- Ủy ban nhân dân tỉnh;", "- Các sở, ban, ngành;", "- Lưu: VT, CCVC."), signed("GIÁM ĐỐC")),
    }
)  # fmt: skip

REGULATION = Paper(
    {
        "heading": heading_block(number="Số:          /QC-SNV", subject=()),
        "type": title("QUY CHẾ"),
        "subject": title("Làm việc của Sở Nội vụ tỉnh Lâm Đồng"),
        "rule": stroke(100),
        "chapter": title("Chương I"),
        "chapter_title": title("QUY ĐỊNH CHUNG"),
        "article": prose("Điều 1. Phạm vi điều chỉnh", bold=True),
        "text": prose("Quy chế này quy định nguyên tắc, chế độ trách nhiệm, quan hệ công tác và trình tự giải quyết công việc của Sở Nội vụ."),
        "second_chapter": title("Chương II"),
        "second_chapter_title": title("NGUYÊN TẮC LÀM VIỆC"),
        "second_article": prose("Điều 2. Nguyên tắc chung", bold=True),
        "last": prose("Sở Nội vụ làm việc theo chế độ thủ trưởng; mọi hoạt động của Sở đều phải tuân thủ pháp luật và Quy chế này./."),
        "blank": blank(),
        "closing": closing(listed("- Các phòng thuộc Sở;", "- Lưu: VT, CCVC."), signed("GIÁM ĐỐC")),
    }
)  # fmt: skip

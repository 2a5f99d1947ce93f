"""WordprocessingML and the docxtpl dialect, written down."""

from xml.sax.saxutils import escape

OOXML = "http://schemas.openxmlformats.org"
W = f"{OOXML}/wordprocessingml/2006/main"
R = f"{OOXML}/officeDocument/2006/relationships"

DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'


def run(text: str) -> str:
    """A run of text, which may hold `{{ }}` and `{% %}`."""
    return f'<w:r><w:t xml:space="preserve">{escape(text)}</w:t></w:r>'


def paragraph(
    style: str, *texts: str, keep_next: bool = False, before: int | None = None, frame: str = ""
) -> str:
    """A paragraph of a style, one run per text; `before` is space above it (twips), `frame` its `w:framePr`."""
    kept = ("<w:keepNext/>" if keep_next else "") + frame
    space = f'<w:spacing w:before="{before}"/>' if before is not None else ""
    runs = "".join(run(text) for text in texts)
    return f'<w:p><w:pPr><w:pStyle w:val="{style}"/>{kept}{space}</w:pPr>{runs}</w:p>'


def _statement(text: str) -> str:
    return f"<w:p>{run(f'{{%p {text} %}}')}</w:p>"


def for_each(loop: str, *content: str) -> str:
    """Content repeated: `for_each("line in contact", ...)`."""
    return _statement(f"for {loop}") + "".join(content) + _statement("endfor")


def when(condition: str, *content: str, otherwise: str = "") -> str:
    """Content printed only where a condition holds."""
    return choose({condition: "".join(content)}, otherwise)


def choose(cases: dict[str, str], otherwise: str = "") -> str:
    """The content of the first condition that holds."""
    words = ["if", *["elif"] * (len(cases) - 1)]
    chosen = "".join(
        _statement(f"{word} {condition}") + content
        for word, (condition, content) in zip(words, cases.items(), strict=True)
    )
    return chosen + (_statement("else") + otherwise if otherwise else "") + _statement("endif")


def for_each_row(loop: str, *rows: str) -> str:
    """Table rows repeated."""
    return _row_statement(f"for {loop}") + "".join(rows) + _row_statement("endfor")


def _row_statement(text: str) -> str:
    return f"<w:tr><w:tc><w:p>{run(f'{{%tr {text} %}}')}</w:p></w:tc></w:tr>"


def cell(width: int, *content: str, align: str = "top") -> str:
    """A table cell of a width (twips); its content must end in a paragraph."""
    vertical = "" if align == "top" else f'<w:vAlign w:val="{align}"/>'
    return f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/>{vertical}</w:tcPr>{"".join(content)}</w:tc>'


def row(*cells: str, height: int = 0, may_split: bool = False) -> str:
    """A table row that stays on one page, unless it may go on over the next; `height` (twips) is exact."""
    kept = "" if may_split else "<w:cantSplit/>"
    exact = f'<w:trHeight w:val="{height}" w:hRule="exact"/>' if height else ""
    return f"<w:tr><w:trPr>{kept}{exact}</w:trPr>{''.join(cells)}</w:tr>"


def table(widths: tuple[int, ...], *rows: str, properties: str = "", borders: str = "") -> str:
    """A table of fixed columns (twips) without cell margins; without borders unless given."""
    grid = "".join(f'<w:gridCol w:w="{width}"/>' for width in widths)
    return (
        f'<w:tbl><w:tblPr>{properties}<w:tblW w:w="{sum(widths)}" w:type="dxa"/>{borders}'
        '<w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="0" w:type="dxa"/>'
        '<w:right w:w="0" w:type="dxa"/></w:tblCellMar></w:tblPr>'
        f"<w:tblGrid>{grid}</w:tblGrid>{''.join(rows)}</w:tbl>"
    )


def ready(value: str) -> str:
    """Whole paragraphs or tables that a value holds."""
    return f"<w:p>{run(f'{{{{p {value} }}}}')}</w:p>"


def boxed(width: int, height: int, content: str, properties: str = "", color: str = "auto") -> str:
    """A rectangle with a single border around one paragraph (twips)."""
    sides = "".join(
        f'<w:{side} w:val="single" w:sz="8" w:space="0" w:color="{color}"/>'
        for side in ("top", "left", "bottom", "right")
    )
    return table(
        (width,),
        row(cell(width, content, align="center"), height=height),
        properties=properties,
        borders=f"<w:tblBorders>{sides}</w:tblBorders>",
    )

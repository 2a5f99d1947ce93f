"""Spreadsheets written by hand, so that a test says every cell as the file stores it."""

import datetime as dt
import zipfile
from collections.abc import Sequence
from pathlib import Path
from typing import Any
from xml.sax.saxutils import escape

from attrs import frozen

_CONTENT_TYPES = (
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    '<Default Extension="xml" ContentType="application/xml"/>'
    '<Override PartName="/xl/workbook.xml" ContentType='
    '"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>'
    '<Override PartName="/xl/styles.xml" ContentType='
    '"application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/>{sheets}</Types>'
)
_SHEET_TYPE = (
    '<Override PartName="/xl/worksheets/sheet{number}.xml" ContentType='
    '"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>'
)
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"
_STYLES = (
    f'<styleSheet xmlns="{_MAIN}"><fonts count="1"><font/></fonts><fills count="1"><fill/></fills>'
    '<borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs>'
    '<cellXfs count="2"><xf/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>'
)
_EPOCH = dt.date(1899, 12, 30)


@frozen
class Formula:
    """A formula and the value that the program last worked out."""

    text: str
    value: str


@frozen
class Failed:
    """A cell whose formula has failed: `#N/A`."""

    mark: str


def write_workbook(
    path: Path, sheets: dict[str, Sequence[Sequence[Any]]], merged: Sequence[str] = ()
) -> Path:
    """Write an .xlsx; `merged` are ranges of the first sheet (`A2:A3`)."""
    names = list(sheets)
    with zipfile.ZipFile(path, "w") as archive:
        types = "".join(_SHEET_TYPE.format(number=number) for number, _ in enumerate(names, 1))
        archive.writestr("[Content_Types].xml", _CONTENT_TYPES.format(sheets=types))
        archive.writestr(
            "_rels/.rels",
            f'<Relationships xmlns="{_PACKAGE}"><Relationship Id="rId1" Type="{_OFFICE}/officeDocument" '
            'Target="xl/workbook.xml"/></Relationships>',
        )
        listed = "".join(
            f'<sheet name="{escape(name)}" sheetId="{number}" r:id="rId{number}"/>'
            for number, name in enumerate(names, 1)
        )
        archive.writestr(
            "xl/workbook.xml",
            f'<workbook xmlns="{_MAIN}" xmlns:r="{_OFFICE}"><sheets>{listed}</sheets></workbook>',
        )
        related = "".join(
            f'<Relationship Id="rId{number}" Type="{_OFFICE}/worksheet" Target="worksheets/sheet{number}.xml"/>'
            for number, _ in enumerate(names, 1)
        )
        archive.writestr(
            "xl/_rels/workbook.xml.rels",
            f'<Relationships xmlns="{_PACKAGE}">{related}'
            f'<Relationship Id="rId99" Type="{_OFFICE}/styles" Target="styles.xml"/></Relationships>',
        )
        archive.writestr("xl/styles.xml", _STYLES)
        for number, name in enumerate(names, 1):
            archive.writestr(
                f"xl/worksheets/sheet{number}.xml", _sheet(sheets[name], merged if number == 1 else ())
            )
    return path


def _sheet(rows: Sequence[Sequence[Any]], merged: Sequence[str]) -> str:
    lines = "".join(
        f'<row r="{number}">{"".join(_cell(number, column, cell) for column, cell in enumerate(row))}</row>'
        for number, row in enumerate(rows, 1)
    )
    ranges = "".join(f'<mergeCell ref="{one}"/>' for one in merged)
    merges = f'<mergeCells count="{len(merged)}">{ranges}</mergeCells>' if merged else ""
    return f'<worksheet xmlns="{_MAIN}"><sheetData>{lines}</sheetData>{merges}</worksheet>'


def _cell(row: int, column: int, value: Any) -> str:
    place = f'r="{chr(ord("A") + column)}{row}"'
    match value:
        case None:
            cell = ""
        case bool():
            cell = f'<c {place} t="b"><v>{int(value)}</v></c>'
        case int() | float():
            cell = f"<c {place}><v>{value}</v></c>"
        case dt.date():
            cell = f'<c {place} s="1"><v>{(value - _EPOCH).days}</v></c>'
        case Formula(formula, result):
            cell = f'<c {place} t="str"><f>{escape(formula)}</f><v>{escape(result)}</v></c>'
        case Failed(mark):
            cell = f'<c {place} t="e"><f>NA()</f><v>{mark}</v></c>'
        case _:
            cell = f'<c {place} t="inlineStr"><is><t xml:space="preserve">{escape(str(value))}</t></is></c>'
    return cell

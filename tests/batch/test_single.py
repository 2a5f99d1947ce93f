"""All documents of a run in one Word file."""

import datetime as dt
import re
import zipfile
from pathlib import Path
from typing import Any

import pytest
from lxml import etree
from openxml_audit import OpenXmlValidator
from tests.batch.plans import PLAN, cells, good

from congvan.batch import Plan, render_rows, write_single
from congvan.batch.errors import UnlikeDocumentsError

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
TODAY = dt.date(2026, 11, 1)


def run(out: Path, rows: Any, text: str = PLAN) -> None:
    render_rows(Plan.loads(text, folder=out.parent), rows, out, jobs=1, today=TODAY)


def body(path: Path) -> etree._Element:
    with zipfile.ZipFile(path) as archive:
        found = etree.fromstring(archive.read("word/document.xml")).find(f"{W}body")
    assert found is not None
    return found


def text(element: etree._Element) -> str:
    return "".join(element.itertext(f"{W}t"))


@pytest.mark.parametrize("count", [1, 2, 12])
def test_every_document_is_a_section_numbered_from_one(tmp_path, count):
    run(tmp_path / "out", [*good(count), cells(1)])
    single = tmp_path / "letters.docx"
    assert write_single(tmp_path / "out", single) == count
    whole = body(single)
    sections = list(whole.iter(f"{W}sectPr"))
    assert len(sections) == count
    assert [section.find(f"{W}pgNumType").get(f"{W}start") for section in sections] == ["1"] * count
    assert whole[-1] is sections[-1]
    numbers = re.findall(r"Số: (\d+)/SNV-CCVC", text(whole))
    assert numbers == [f"{number:02}" for number in range(1, count + 1)]
    assert text(whole) == "".join(
        text(body(tmp_path / "out" / f"{n}-{n:05}.docx")) for n in range(1, count + 1)
    )


def test_it_is_sound(tmp_path):
    run(tmp_path / "out", good(3))
    single = tmp_path / "letters.docx"
    write_single(tmp_path / "out", single)
    assert OpenXmlValidator().validate(single).errors == []
    ids = [drawing.get("id") for drawing in body(single).iter("{*}docPr")]
    assert len(ids) == len(set(ids)) > 0


def test_the_same_documents_make_the_same_file(tmp_path):
    run(tmp_path / "out", good(3))
    for name in ("a.docx", "b.docx"):
        write_single(tmp_path / "out", tmp_path / name)
    assert (tmp_path / "a.docx").read_bytes() == (tmp_path / "b.docx").read_bytes()


def test_no_document_makes_no_file(tmp_path):
    run(tmp_path / "out", [])
    assert write_single(tmp_path / "out", tmp_path / "a.docx") == 0
    assert not (tmp_path / "a.docx").exists()


def test_types_that_share_their_styles_go_together(tmp_path):
    text = PLAN.replace("type: cong-van", "type: '{{ row.loai }}'").replace(
        "CCVC\n", "'{{ row.don_vi }}'\n", 1
    )
    named = {"loai": "thong-bao", "don_vi": "", "kinh_gui": ""}
    run(tmp_path / "out", [{**cells(1), "loai": "cong-van", "don_vi": "CCVC"}, {**cells(2), **named}], text)
    assert write_single(tmp_path / "out", tmp_path / "a.docx") == 2
    assert OpenXmlValidator().validate(tmp_path / "a.docx").errors == []


def test_documents_of_unlike_templates_are_refused(tmp_path):
    run(tmp_path / "out", good(2))
    second = tmp_path / "out" / "2-00002.docx"
    with zipfile.ZipFile(second, "a") as archive:
        archive.writestr("word/media/picture.png", b"picture")
    with pytest.raises(UnlikeDocumentsError, match=r"1-00001\.docx.*2-00002\.docx"):
        write_single(tmp_path / "out", tmp_path / "a.docx")
    assert not (tmp_path / "a.docx").exists()

"""What a copy keeps: parts, tracked changes, fields and smart tags; and that Word opens it."""

import contextlib
import io
import re
import zipfile
from unicodedata import normalize

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from openxml_audit import OpenXmlValidator
from tests.editing.copies import faults, fixed, judge, parts, typed
from tests.reading.builders import Docx, alternate, drawing, field_runs, p, part, pict, r, shape, zipped
from tests.rules.layout.papers import FIRST, LETTER, SECOND, THIRD, TIMES, prose

from congvan.editing import annotate
from congvan.editing.archive import rewritten
from congvan.reading import UnreadableDocxError, read_file
from congvan.reading import errors as unreadable

FAULTS = faults()
OURS = {code: name for name, (code, _) in FAULTS.items() if name.endswith(("-cong-van", "-quyet-dinh"))}
"""By rule a fault in a file that our templates make, which is valid."""

INSERTED = '<w:ins w:id="7" w:author="A" w:date="2026-01-01T00:00:00Z">{}</w:ins>'
DELETED = (
    '<w:del w:id="8" w:author="A" w:date="2026-01-01T00:00:00Z"><w:r><w:delText>cũ</w:delText></w:r></w:del>'
)
TAGGED = '<w:smartTag w:uri="urn:x" w:element="place">{}</w:smartTag>'


def xml(data):
    return parts(data)["word/document.xml"].decode()


@pytest.mark.parametrize("name", OURS.values())
def test_a_copy_is_as_valid_as_the_file(name, tmp_path):
    data = FAULTS[name][1]()
    report, _ = judge(read_file(data))
    for number, copy in enumerate((data, fixed(data).data, annotate(data, report))):
        path = tmp_path / f"{number}.docx"
        path.write_bytes(copy)
    before, after, noted = (
        len(OpenXmlValidator().validate(tmp_path / f"{number}.docx").errors) for number in range(3)
    )
    assert after <= before
    assert noted <= before


def odd_letter(**more):
    """A letter of 12 pt and without indents in which changes are tracked, with a field, a smart tag and a picture."""
    small = {"size": 12, "indent": "", **more}
    return LETTER.but(
        first=prose(INSERTED.format(r(FIRST, size=12, **TIMES)), DELETED, **small),
        second=prose(
            r(SECOND[:40], size=12, **TIMES), TAGGED.format(r(SECOND[40:], size=12, **TIMES)), **small
        ),
        third=prose(r(THIRD, size=12, **TIMES), *[field_runs("DATE", "2026", size=12, **TIMES)], **small),
    ).build()


def test_tracked_changes_fields_and_smart_tags_stay():
    data = rewritten(odd_letter(), {"word/media/image1.png": b"\x89PNG", "customXml/item1.xml": b"<a/>"})
    result = fixed(data)
    assert {"CV502", "CV504"} <= {one.code for one in result.fixed}
    assert typed(result.data) == typed(data)
    for mark in ("<w:ins ", "<w:del ", "<w:delText", "<w:smartTag ", "w:fldCharType", "<w:instrText"):
        assert xml(result.data).count(mark) == xml(data).count(mark)
    before, after = parts(data), parts(result.data)
    assert list(before) == list(after)
    assert {one for one in before if before[one] != after[one]} == {"word/document.xml"}


def test_streams_of_other_parts_are_copied_as_they_are_packed():
    data = odd_letter()
    copy = rewritten(data, {"word/document.xml": b"<x/>", "word/new.xml": b"<y/>"})
    for name in parts(data).keys() - {"word/document.xml"}:
        assert stream(copy, name) == stream(data, name)
    assert parts(copy)["word/document.xml"] == b"<x/>"
    assert list(parts(copy))[-1] == "word/new.xml"
    assert rewritten(data, {}) == rewritten(rewritten(data, {}), {})


def stream(data, name):
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        info = package.getinfo(name)
    local = data[info.header_offset :]
    start = 30 + int.from_bytes(local[26:28], "little") + int.from_bytes(local[28:30], "little")
    return local[start : start + info.compress_size]


def test_a_strict_file_stays_strict():
    strict = {
        name: content.replace(
            "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
            "http://purl.oclc.org/ooxml/wordprocessingml/main",
        ).encode()
        for name, content in {one: text.decode() for one, text in parts(odd_letter()).items()}.items()
        if name.endswith(".xml")
    }
    data = rewritten(odd_letter(), strict)
    result = fixed(data)
    assert result.fixed
    assert "purl.oclc.org/ooxml/wordprocessingml/main" in xml(result.data)
    assert "schemas.openxmlformats.org/wordprocessingml" not in xml(result.data)


@pytest.mark.parametrize(
    ("data", "error"),
    [
        (b"", unreadable.EmptyFileError),
        (b"Kinh gui: So Noi vu", unreadable.PlainTextFileError),
        (b"{\\rtf1 x}", unreadable.OtherFormatError),
        (b"PK\3\4 no zip", unreadable.DamagedPackageError),
        (zipped({"word/document.xml": "<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>"}), unreadable.ForbiddenDoctypeError),
        (zipped({"word/document.xml": part("document", "<w:body>")[:-4]}), unreadable.BrokenXmlError),
    ],
)  # fmt: skip
def test_what_cannot_be_read_is_said_as_reading_says_it(data, error):
    with pytest.raises(error):
        fixed(data)
    with pytest.raises(error):
        annotate(data, judge(read_file(LETTER.build()))[0])


@settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.integers(0, 10**6), st.binary(min_size=1, max_size=8))
def test_damaged_bytes_are_fixed_or_refused(place, noise):
    data = bytearray(odd_letter())
    place %= len(data)
    data[place : place + len(noise)] = noise
    with contextlib.suppress(UnreadableDocxError):
        fixed(bytes(data))


TEXT = st.text(st.characters(exclude_categories=("Cs", "Cc")), max_size=40)


@settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.lists(st.tuples(TEXT, TEXT), max_size=5))
def test_whatever_is_typed_stays(texts):
    body = [p(r(one, size=11), r(two, size=15, bold=True), align="left") for one, two in texts]
    legal = Docx(*body, *LETTER.blocks.values()).build()
    result = fixed(legal)
    assert letters(result.data) == letters(legal)


def letters(data):
    """The letters of every paragraph, composed and small; Đ for the letter that only looks like it."""
    return [
        "".join(filter(str.isalpha, normalize("NFC", text.replace("Ð", "Đ").replace("ð", "đ")).lower()))
        for text in typed(data)
    ]


def test_what_old_programs_show_of_a_text_box_is_fixed_with_it():
    mark = p("HỎA TỐC", size=12, align="center", **TIMES)
    box = alternate(
        drawing(shape(width=100, height=25, geometry="rect", text=mark)),
        pict(f"<v:rect><v:textbox><w:txbxContent>{mark}</w:txbxContent></v:textbox></v:rect>"),
    )
    data = LETTER.but(addressees=p(r("", box)) + LETTER.blocks["addressees"]).build()
    result = fixed(data)
    assert {one.code for one in result.fixed} == {"CV807"}
    contents = re.findall("<w:txbxContent>.*?</w:txbxContent>", xml(result.data))
    assert len(contents) == 2
    assert contents[0] == contents[1]
    assert '<w:sz w:val="26"/>' in contents[0]

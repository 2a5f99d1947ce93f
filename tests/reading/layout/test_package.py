"""The package: what is no .docx is named for what it is; what is one opens, however it was made."""

import io
import zipfile

import pytest
from tests.reading.builders import CONTENT_TYPES, NAMESPACES, Docx, p, part, relationships, zipped

from congvan.errors import CongvanError
from congvan.reading import UnreadableDocxError, read_layout
from congvan.reading import errors as unreadable

OLE2 = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(504)


def ole2(stream: str) -> bytes:
    return OLE2 + stream.encode("utf-16-le") + bytes(100)


def texts(data: bytes) -> list[str]:
    return [paragraph.text for paragraph in read_layout(data).paragraphs]


@pytest.mark.parametrize(
    ("data", "error"),
    [
        (b"", unreadable.EmptyFileError),
        (ole2("WordDocument"), unreadable.OldWordFileError),
        (ole2("EncryptedPackage"), unreadable.EncryptedFileError),
        (ole2("Workbook"), unreadable.OtherFormatError),
        (b"{\\rtf1\\ansi C\\'f4ng v\\'e3n}", unreadable.OtherFormatError),
        (b"%PDF-1.7 ...", unreadable.OtherFormatError),
        (b"\xef\xbb\xbf \r\n<!DOCTYPE html><html></html>", unreadable.OtherFormatError),
        (
            b'<html xmlns:w="urn:schemas-microsoft-com:office:word"><body>A</body></html>',
            unreadable.OtherFormatError,
        ),
        (
            b'<?xml version="1.0"?><?mso-application progid="Word.Document"?><w:wordDocument/>',
            unreadable.OtherFormatError,
        ),
        ("Công văn số 12".encode(), unreadable.PlainTextFileError),
        (b"18 bytes of text!!", unreadable.PlainTextFileError),
        (bytes(range(128, 256)), unreadable.UnknownFormatError),
        (b"PK\x03\x04 not a zip at all", unreadable.DamagedPackageError),
        (Docx("A").build()[:-30], unreadable.DamagedPackageError),
        (zipped({"theme/theme/theme1.xml": "<a/>"}), unreadable.MissingDocumentError),
        (zipped({}), unreadable.MissingDocumentError),
        (zipped({"xl/workbook.xml": "<workbook/>"}), unreadable.OtherFormatError),
        (
            zipped({"mimetype": "application/vnd.oasis.opendocument.text", "content.xml": "<a/>"}),
            unreadable.OtherFormatError,
        ),
        (zipped({"word/document.xml": part("document", "")}), unreadable.MissingDocumentError),
    ],
)
def test_what_is_no_docx_is_named_for_what_it_is(data, error):
    with pytest.raises(error) as caught:
        read_layout(data)
    assert isinstance(caught.value, CongvanError)
    assert isinstance(caught.value, UnreadableDocxError)
    for language in ("vi", "en"):
        assert "{" not in caught.value.message(language)


def test_an_old_doc_is_told_what_to_do(tmp_path):
    path = tmp_path / "cu.docx"
    path.write_bytes(ole2("WordDocument"))
    with pytest.raises(unreadable.OldWordFileError) as caught:
        read_layout(path)
    assert str(caught.value) == (
        f"{path}: đây là tệp .doc kiểu cũ (Word 97-2003), hãy mở bằng Word rồi lưu lại thành .docx."
    )


@pytest.mark.parametrize("name", ["khong-co.docx", ""])
def test_a_path_that_cannot_be_opened(tmp_path, name):
    with pytest.raises(unreadable.FileNotOpenedError):
        read_layout(tmp_path / name)


def test_a_path_no_system_takes():
    with pytest.raises(unreadable.FileNotOpenedError):
        read_layout("a\0b.docx")


def test_a_real_docx_under_any_name(tmp_path):
    path = tmp_path / "cong-van.doc"
    path.write_bytes(Docx("Kính gửi").build())
    assert [paragraph.text for paragraph in read_layout(str(path)).paragraphs] == ["Kính gửi"]


@pytest.mark.parametrize(
    "kind",
    [
        "application/vnd.ms-word.document.macroEnabled.main+xml",
        "application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml",
        "text/wrong",
    ],
)
def test_macros_templates_and_a_wrong_content_type_open(kind):
    package = Docx("A").package()
    package["[Content_Types].xml"] = CONTENT_TYPES.replace(
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml", kind
    )
    assert texts(zipped(package)) == ["A"]


def test_a_package_with_nothing_but_the_document_opens():
    assert texts(zipped({"word/document.xml": part("document", f"<w:body>{p('A')}</w:body>")})) == ["A"]


def test_the_document_may_have_another_name():
    package = Docx("A").package()
    package["word/van-ban.xml"] = package.pop("word/document.xml")
    package["_rels/.rels"] = relationships([("rId1", "officeDocument", "/word/van-ban.xml")])
    package["word/_rels/van-ban.xml.rels"] = package.pop("word/_rels/document.xml.rels")
    layout = read_layout(zipped(package))
    assert layout.paragraphs[0].mark.size == 14


@pytest.mark.parametrize("rename", [lambda name: "/" + name, lambda name: name.replace("/", "\\"), str.upper])
def test_part_names_with_other_slashes_or_case(rename):
    package = {rename(name): content for name, content in Docx("A").package().items()}
    assert texts(zipped(package)) == ["A"]


def test_part_names_that_climb_out_are_only_names():
    package = Docx("A").package()
    package["../../etc/passwd"] = "x"
    package["word/_rels/document.xml.rels"] = relationships([("rId1", "styles", "../../../../etc/passwd")])
    assert texts(zipped(Docx("A").package() | {"../../evil.xml": "x"})) == ["A"]
    with pytest.raises(unreadable.BrokenXmlError):
        read_layout(zipped(package))


def test_a_part_that_stands_twice_is_refused():
    package = [
        *Docx("A").package().items(),
        ("word/document.xml", part("document", f"<w:body>{p('B')}</w:body>")),
    ]
    with pytest.warns(UserWarning, match="Duplicate name"):
        data = zipped(package)
    with pytest.raises(unreadable.DuplicatePartError) as caught:
        read_layout(data)
    assert caught.value.part == "word/document.xml"


def test_two_core_properties_do_not_matter():
    with pytest.warns(UserWarning, match="Duplicate name"):
        data = zipped(
            [*Docx("A").package().items(), ("docProps/core.xml", "<a/>"), ("docProps/core.xml", "<a/>")]
        )
    assert texts(data) == ["A"]


STRICT = {
    NAMESPACES["w"]: "http://purl.oclc.org/ooxml/wordprocessingml/main",
    NAMESPACES["r"]: "http://purl.oclc.org/ooxml/officeDocument/relationships",
    NAMESPACES["a"]: "http://purl.oclc.org/ooxml/drawingml/main",
    NAMESPACES["wp"]: "http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing",
}


def test_a_strict_package_reads_as_a_transitional_one():
    docx = Docx(p("A", align="end", indent='w:start="1cm" w:firstLine="12.5pt"', size=13))
    strict = {}
    for name, content in docx.package().items():
        for transitional, uri in STRICT.items():
            content = content.replace(transitional, uri)  # noqa: PLW2901
        strict[name] = content
    paragraph = read_layout(zipped(strict)).paragraphs[0]
    assert paragraph.text == "A"
    assert paragraph.spans[0].format.size == 13
    assert paragraph.format.align == "right"
    assert paragraph.format.left == pytest.approx(28.346, abs=0.001)
    assert paragraph.format.first_line == 12.5


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-16-be"])
def test_a_part_in_utf_16(encoding):
    package = Docx("Cộng hòa").package()
    text = package["word/document.xml"].replace("UTF-8", "UTF-16")
    marks = {"utf-16": b"", "utf-16-le": b"\xff\xfe", "utf-16-be": b"\xfe\xff"}
    package["word/document.xml"] = marks[encoding] + text.encode(encoding)
    assert texts(zipped(package)) == ["Cộng hòa"]


def test_a_bare_ampersand_is_reported_with_its_place():
    package = Docx("A").package()
    package["word/document.xml"] = part(
        "document", "<w:body>\n<w:p><w:r><w:t>TCCB & CCHC</w:t></w:r></w:p></w:body>"
    )
    with pytest.raises(unreadable.BrokenXmlError) as caught:
        read_layout(zipped(package))
    error = caught.value
    assert (error.part, error.line) == ("word/document.xml", 2)
    assert "TCCB & CCHC" in error.near
    assert "dòng 2" in str(error)


def test_an_entry_locked_with_a_password_is_named():
    data = bytearray(Docx("A").build())
    for signature, offset in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        start = 0
        while (start := data.find(signature, start)) >= 0:
            data[start + offset] |= 1
            start += 4
    with pytest.raises(unreadable.EncryptedFileError):
        read_layout(bytes(data))


def test_a_part_whose_bytes_are_damaged_is_named():
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_STORED) as archive:
        for name, content in Docx("một hai ba").package().items():
            archive.writestr(name, content)
    data = buffer.getvalue().replace("một hai ba".encode(), "một hai bo".encode())
    with pytest.raises(unreadable.DamagedPackageError) as caught:
        read_layout(data)
    assert caught.value.part == "word/document.xml"

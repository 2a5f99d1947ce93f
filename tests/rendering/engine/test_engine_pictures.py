"""Pictures go through as parts of the package; everything else stays what docxtpl makes."""

import io
import re
import struct
import zipfile
import zlib

import pytest
from attrs import evolve
from docx import Document as WordDocument
from openxml_audit import OpenXmlValidator
from tests.rendering.engine.word import by_docxtpl, canonical

from congvan.model import Block, Document, Figure, Signature
from congvan.rendering import Template
from congvan.rendering.pictures import MOST_BYTES, Pictures, UnreadablePictureError

LETTER = Document(type="cong-van", body=(Block(text="Nội dung./."),))


def png(width: int, height: int, dpi: int = 100) -> bytes:
    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    header = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    density = struct.pack(">IIB", *(round(dpi / 0.0254),) * 2, 1)
    rows = zlib.compress((b"\0" + b"\x80" * width) * height)
    chunks = chunk(b"IHDR", header), chunk(b"pHYs", density), chunk(b"IDAT", rows), chunk(b"IEND", b"")
    return b"\x89PNG\r\n\x1a\n" + b"".join(chunks)


@pytest.fixture
def folder(tmp_path):
    (tmp_path / "hinh.png").write_bytes(png(200, 100))
    (tmp_path / "dau.png").write_bytes(png(150, 150))
    (tmp_path / "chu-ky.png").write_bytes(png(160, 60))
    return tmp_path


def rendered(folder, **changes):
    return Template.load("nd30-2020/cong-van").render(evolve(LETTER, **changes), folder=folder)


SIGNED = Signature(position="GIÁM ĐỐC", name="Lê Hải Yên", image="chu-ky.png", seal="dau.png")


def test_every_picture_is_one_part_however_often_it_is_shown(folder):
    package = rendered(folder, body=(Figure("hinh.png"), Figure("hinh.png", width=50)), signature=SIGNED)
    with zipfile.ZipFile(io.BytesIO(package)) as archive:
        assert archive.testzip() is None
        media = [name for name in archive.namelist() if name.startswith("word/media/")]
        assert sorted(map(archive.read, media)) == sorted([png(200, 100), png(150, 150), png(160, 60)])
        document = archive.read("word/document.xml").decode()
    assert len(re.findall("r:embed=", document)) == 4
    numbers = re.findall(r'<wp:docPr id="(\d+)"', document)
    assert len(numbers) == len(set(numbers))


def test_the_file_is_valid_and_word_finds_the_pictures(folder, tmp_path):
    path = tmp_path / "output.docx"
    path.write_bytes(rendered(folder, body=(Figure("hinh.png"),), signature=SIGNED))
    assert OpenXmlValidator().validate(path).errors == []
    word = WordDocument(str(path))
    related = {
        relationship.target_part.blob
        for relationship in word.part.rels.values()
        if relationship.reltype.endswith("/image")
    }
    assert related == {png(200, 100), png(150, 150), png(160, 60)}


def test_all_other_parts_are_docxtpls(folder):
    template = Template.load("nd30-2020/cong-van")
    pictures = Pictures(folder)
    context = template.context(evolve(LETTER, body=(Figure("hinh.png"),), signature=SIGNED), pictures)
    ours = canonical(template.render_context(context, pictures.taken))
    theirs = canonical(by_docxtpl(template.source, context))
    added = ours.keys() - theirs.keys()
    assert len(added) == 3
    assert all(name.startswith("word/media/") for name in added)
    changed = {name for name in theirs if ours[name] != theirs[name]}
    assert changed == {"[Content_Types].xml", "word/_rels/document.xml.rels"}


def test_same_document_same_bytes_and_none_of_them_in_the_next_one(folder):
    first = rendered(folder, body=(Figure("hinh.png"),))
    assert first == rendered(folder, body=(Figure("hinh.png"),))
    with zipfile.ZipFile(io.BytesIO(rendered(folder))) as archive:
        assert not [name for name in archive.namelist() if "media" in name]


def test_sizes(folder):
    picture = Pictures(folder).take("hinh.png")
    assert (picture.size.width, picture.size.height) == pytest.approx((144, 72), abs=0.1), (
        "200 x 100 at 100 dpi"
    )
    within = picture.size.within(72, 100)
    assert (within.width, within.height) == pytest.approx((72, 36), abs=0.1)


@pytest.mark.parametrize(
    "content", [b"", b"GIF89a" + b"\0" * 40, b"\x89PNG\r\n\x1a\n", png(10, 10)[:30], b"<svg/>"]
)
def test_what_is_no_picture_is_refused(content, tmp_path):
    (tmp_path / "x.png").write_bytes(content)
    with pytest.raises(UnreadablePictureError, match=r"x\.png"):
        rendered(tmp_path, body=(Figure("x.png"),))


def test_a_folder_and_a_missing_file_are_refused(tmp_path):
    (tmp_path / "thu-muc.png").mkdir()
    for path in ("thu-muc.png", "khong-co.png"):
        with pytest.raises(UnreadablePictureError):
            Pictures(tmp_path).take(path)


def test_a_picture_too_large_is_refused_unread(tmp_path):
    with (tmp_path / "to.png").open("wb") as file:
        file.truncate(MOST_BYTES + 1)
    with pytest.raises(UnreadablePictureError, match="20 MB"):
        Pictures(tmp_path).take("to.png")


def test_the_name_of_a_figure_is_escaped(folder):
    package = rendered(folder, body=(Figure("hinh.png", caption='A & "B" <c> {x}'),))
    with zipfile.ZipFile(io.BytesIO(package)) as archive:
        assert "A &amp; &#34;B&#34; &lt;c&gt; {x}" in archive.read("word/document.xml").decode()


def test_a_picture_outside_the_documents_folder_is_refused(tmp_path):
    folder = tmp_path / "document"
    folder.mkdir()
    (tmp_path / "hinh.png").write_bytes(b"\x89PNG")
    (folder / "link.png").symlink_to(tmp_path / "hinh.png")
    for path in ("../hinh.png", str(tmp_path / "hinh.png"), "link.png"):
        with pytest.raises(UnreadablePictureError) as raised:
            Pictures(folder).take(path)
        assert "ngoài thư mục" in raised.value.message("vi")

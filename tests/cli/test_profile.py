"""`--profile`, and `[tool.congvan]` of the nearest pyproject.toml, on `check` and `render`."""

import io
import re
import struct
import zipfile
import zlib

import pytest

import congvan as library
from congvan.standards import ND30, Margins, Profile

PROFILE = """\
id: so-noi-vu
issuer: {parent: UBND TỈNH LẠNG SƠN, name: SỞ NỘI VỤ, code: SNV}
place: Lạng Sơn
unit: VP
scheme: 13-14-14
sizes: {body: 13}
margins: {left: 35}
"""
LETTER = """\
type: cong-van
number: 12
date: 2026-03-26
subject: báo cáo công tác văn thư
to: Sở Tài chính
body: Sở Nội vụ đề nghị Sở Tài chính gửi báo cáo.
signature: {position: GIÁM ĐỐC, name: TS. Nguyễn Văn An}
recipients: [Như trên]
archive: {units: [VT, VP]}
"""


@pytest.fixture
def project(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "letter.yaml").write_text(LETTER, encoding="utf-8")
    (tmp_path / "own.yaml").write_text(PROFILE, encoding="utf-8")
    return tmp_path


def codes(outcome):
    return re.findall(r"CV\d{3}", outcome.out)


def test_a_profile_completes_what_is_checked(congvan, project):
    assert {"CV209", "CV311"} <= set(codes(congvan("check", "letter.yaml")))
    outcome = congvan("check", "letter.yaml", "--profile", "own.yaml")
    assert (outcome.code, codes(outcome)) == (0, ["CV607"])


def test_a_profile_may_permit_academic_titles(congvan, project):
    (project / "own.yaml").write_text(PROFILE + "academic_titles: true\n", encoding="utf-8")
    assert codes(congvan("check", "letter.yaml", "--profile", "own.yaml")) == []


def test_a_profile_takes_rules_graver_and_leaves_some_out(congvan, project):
    rules = "rules: {severity: {CV508: error, academic-title: error}}\n"
    (project / "own.yaml").write_text(PROFILE + rules, encoding="utf-8")
    outcome = congvan("check", "letter.yaml", "--profile", "own.yaml")
    assert (outcome.code, sorted(codes(outcome))) == (1, ["CV508", "CV607"])
    assert congvan("render", "letter.yaml", "--profile", "own.yaml").code == 1
    (project / "own.yaml").write_text(PROFILE + "rules: {ignore: CV607}\n", encoding="utf-8")
    assert codes(congvan("check", "letter.yaml", "--profile", "own.yaml")) == []


def test_settings_of_the_project_count_without_options(congvan, project):
    settings = '[tool.congvan]\nprofile = "own.yaml"\nignore = ["CV607"]\n'
    (project / "pyproject.toml").write_text(settings, encoding="utf-8")
    assert (congvan("check", "letter.yaml").code, codes(congvan("check", "letter.yaml"))) == (0, [])
    assert congvan("render", "letter.yaml").code == 0


def test_bad_settings_are_said(congvan, project):
    (project / "pyproject.toml").write_text('[tool.congvan]\nprofil = "x"\n', encoding="utf-8")
    outcome = congvan("check", "letter.yaml")
    assert outcome.code == 2
    assert "tool.congvan.profil" in outcome.err
    assert "profile" in outcome.err


def test_a_profile_outside_the_ranges_is_said_with_its_clause(congvan, project):
    (project / "own.yaml").write_text(PROFILE.replace("body: 13", "body: 12"), encoding="utf-8")
    outcome = congvan("render", "letter.yaml", "--profile", "own.yaml")
    assert outcome.code == 2
    assert "own.yaml:6:" in outcome.err
    assert "khoản 6, điểm e" in outcome.err
    assert not (project / "letter.docx").exists()


def test_a_missing_profile_is_said(congvan, project):
    outcome = congvan("check", "letter.yaml", "--profile", "khong-co.yaml")
    assert outcome.code == 2
    assert "khong-co.yaml" in outcome.err


def parts(data):
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return archive.read("word/document.xml").decode(), archive.read("word/styles.xml").decode()


def size_of(styles, key):
    (style,) = re.findall(rf'<w:style [^>]*w:styleId="{key}".*?</w:style>', styles, re.DOTALL)
    return re.findall(r'<w:sz w:val="(\d+)"', style)


def test_sizes_margins_and_columns_are_those_of_the_profile(congvan, project):
    assert congvan("render", "letter.yaml", "--profile", "own.yaml", "-o", "own.docx").code == 0
    document, styles = parts((project / "own.docx").read_bytes())
    # 35, 15 and 20 mm in twips, and a text area of 210 - 35 - 15 = 160 mm.
    assert {'w:left="1984"', 'w:right="850"', 'w:top="1134"'} <= set(re.findall(r'w:\w+="\d+"', document))
    columns = [int(width) for width in re.findall(r'<w:gridCol w:w="(\d+)"', document)[:2]]
    assert abs(sum(columns) - 160 / 25.4 * 1440) <= 1
    assert size_of(styles, "body") == size_of(styles, "clause") == ["26"]
    assert size_of(styles, "motto") == ["28"]


def test_the_library_takes_a_profile_or_its_path(project):
    document = library.load("letter.yaml")
    profile = Profile("x", scheme="13-14-14", margins=Margins(top=25))
    by_path = library.render(document, profile="own.yaml")
    assert by_path == library.render(document, profile=project / "own.yaml")
    assert not library.check(document, profile="own.yaml").errors
    assert parts(library.render(document, profile=profile, check=False))[0] != parts(by_path)[0]


def test_too_narrow_a_column_for_the_national_name_is_refused(congvan, project):
    text = PROFILE.replace("margins: {left: 35}", "margins: {left: 35, right: 20}\nheading_left: 62")
    (project / "own.yaml").write_text(text, encoding="utf-8")
    outcome = congvan("render", "letter.yaml", "--profile", "own.yaml")
    assert outcome.code == 2
    assert "Quốc hiệu" in outcome.err


def test_every_scheme_of_the_standard_fits_with_every_margin(congvan, project):
    for scheme in ND30.schemes:
        text = PROFILE.replace("13-14-14", scheme.key).replace("left: 35", "left: 35, right: 20")
        (project / "own.yaml").write_text(text, encoding="utf-8")
        assert congvan("render", "letter.yaml", "--profile", "own.yaml").code == 0


def png():
    """A picture of one transparent pixel."""

    def chunk(kind, content):
        return (
            struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))
        )

    header = struct.pack(">IIBBBBB", 1, 1, 8, 6, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n"
        + chunk(b"IHDR", header)
        + chunk(b"IDAT", zlib.compress(bytes(5)))
        + chunk(b"IEND", b"")
    )


def test_pictures_are_looked_for_beside_the_document(congvan, project):
    inner = project / "inner"
    inner.mkdir()
    (inner / "ky.png").write_bytes(png())
    text = LETTER.replace("position: GIÁM ĐỐC", "image: ky.png, position: GIÁM ĐỐC")
    (inner / "letter.yaml").write_text(text, encoding="utf-8")
    assert congvan("render", "inner/letter.yaml", "--profile", "own.yaml").code == 0
    document = library.load("inner/letter.yaml")
    assert library.render(document, profile="own.yaml", folder=inner)
    with pytest.raises(library.CongvanError, match=r"ky\.png"):
        library.render(document, profile="own.yaml")

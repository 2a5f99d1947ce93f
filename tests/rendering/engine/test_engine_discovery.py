"""Templates are found by entry point, told apart by name, and refused where their manifest is wrong."""

import os
import subprocess
import sys
from collections.abc import Iterator
from importlib.metadata import EntryPoint, entry_points
from pathlib import Path

import pytest
from docx.enum.style import WD_STYLE_TYPE
from docx.shared import Pt
from tests.rendering.engine.word import body_text, built, canonical, paragraphs

from congvan.model import Annex, Document, Issuer
from congvan.rendering import Template, discovery, find_template, render_document, template_for, templates
from congvan.rendering.errors import (
    AmbiguousTemplateError,
    BrokenManifestError,
    UnknownSchemeError,
    UnknownTemplateError,
    UnprintedFieldError,
    UnreadableTemplateError,
)
from congvan.standards import ND30

MANIFEST = """
id = "nd30-2020/{layout}"
version = "1.0"
standard = "nd30-2020"
types = ["{kind}"]
prints = ["number", "subject"]
example = "example.yaml"
title = {{ vi = "Thử", en = "Trial" }}
"""


@pytest.fixture(autouse=True)
def _looked_for_anew() -> Iterator[None]:
    """Templates are looked for once a process; here each test installs its own."""
    templates.cache_clear()
    yield
    templates.cache_clear()


@pytest.fixture
def install(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    """Packages of templates: by entry point the layouts (and types) of each."""
    monkeypatch.syspath_prepend(str(tmp_path))

    def put(**packages: dict[str, str]) -> Path:
        points = []
        for name, layouts in packages.items():
            home = tmp_path / f"mau_{name}"
            home.mkdir()
            (home / "__init__.py").write_text("raise AssertionError('imported')")
            for layout, kind in layouts.items():
                folder = home / "nd30-2020" / layout
                folder.mkdir(parents=True)
                (folder / "manifest.toml").write_text(MANIFEST.format(layout=layout, kind=kind))
                (folder / "template.docx").write_bytes(paragraphs("{{ number }}: {{ subject }}"))
            points.append(EntryPoint(name, f"mau_{name}", discovery.GROUP))
        monkeypatch.setattr(discovery, "entry_points", lambda group: points)
        return tmp_path

    return put


def test_shipped_template_comes_first_and_others_are_listed(install):
    install(bca={"cong-van": "cong-van"}, congvan={"cong-van": "cong-van"})
    assert [info.address for info in templates()] == ["congvan:nd30-2020/cong-van", "bca:nd30-2020/cong-van"]


def test_same_name_in_two_packages_must_be_said_in_full(install):
    install(bca={"cong-van": "cong-van"}, congvan={"cong-van": "cong-van"})
    for name in ("cong-van", "nd30-2020/cong-van"):
        with pytest.raises(AmbiguousTemplateError) as caught:
            find_template(name)
        assert "bca:nd30-2020/cong-van" in str(caught.value)
        assert "congvan:nd30-2020/cong-van" in str(caught.value)
    assert find_template("bca:cong-van").package == "bca"
    assert find_template("congvan:nd30-2020/cong-van", "nd30-2020").package == "congvan"


def test_an_installed_package_changes_no_document_by_itself(install):
    install(bca={"cong-van": "cong-van"}, congvan={"cong-van": "cong-van"})
    assert template_for(Document(type="cong-van"), ND30).package == "congvan"


def test_type_that_only_others_print(install):
    install(a={"mot": "thu-cong"}, congvan={"cong-van": "cong-van"})
    assert template_for(Document(type="thu-cong"), ND30).address == "a:nd30-2020/mot"


def test_type_that_two_others_print(install):
    install(a={"mot": "thu-cong"}, b={"hai": "thu-cong"})
    with pytest.raises(AmbiguousTemplateError, match="a:nd30-2020/mot, b:nd30-2020/hai"):
        template_for(Document(type="thu-cong"), ND30)


def test_unknown_names_say_what_is_near(install):
    install(congvan={"cong-van": "cong-van", "ten-loai": "bao-cao"})
    with pytest.raises(UnknownTemplateError, match="cong-van") as caught:
        find_template("congvan")
    assert caught.value.near == ("cong-van",)
    with pytest.raises(UnknownTemplateError, match="các mẫu hiện có: cong-van, ten-loai"):
        find_template("xyz")
    with pytest.raises(UnknownTemplateError) as caught:
        template_for(Document(type="bao-cap"), ND30)
    assert caught.value.near == ("bao-cao",)


@pytest.mark.parametrize(
    ("old", "new", "named"),
    [
        ('version = "1.0"', "", "version"),
        ('version = "1.0"', 'version = "1.0"\nla = 1', "la"),
        ('version = "1.0"', "version = 1", "version"),
        ('types = ["cong-van"]', "types = [1]", "types"),
        (', en = "Trial"', "", "title"),
        ('"number", ', '"nummer", ', "nummer"),
        ("nd30-2020/cong-van", "nd30-2020/khac", "nd30-2020/cong-van"),
        ("id", "id = = ", "không đọc được"),
    ],
)
def test_broken_manifests(install, old, new, named):
    home = install(congvan={"cong-van": "cong-van"})
    path = home / "mau_congvan/nd30-2020/cong-van/manifest.toml"
    path.write_text(path.read_text().replace(old, new, 1))
    with pytest.raises(BrokenManifestError) as caught:
        templates()
    assert named in str(caught.value)
    assert str(path) in str(caught.value)


def test_package_that_is_gone_offers_nothing(monkeypatch):
    monkeypatch.setattr(discovery, "entry_points", lambda group: [EntryPoint("x", "khong_co_goi_nay", group)])
    assert templates() == ()


def test_field_that_is_not_printed_is_refused(install):
    home = install(congvan={"cong-van": "cong-van"})
    template = Template.load("cong-van")
    document = Document(
        type="cong-van", number=5, symbol="X-Y", subject="việc", draft=True, ignore=("CV508",)
    )
    assert body_text(template.render(document)) == ["05/X-Y: việc"]
    for field, value, label in (
        ("to", ("a",), "Kính gửi"),
        ("issuer", Issuer("a"), "Cơ quan ban hành"),
        ("annexes", (Annex("a"),), "Phụ lục"),
    ):
        with pytest.raises(UnprintedFieldError) as caught:
            template.render(Document(type="cong-van", **{field: value}))
        assert caught.value.field == field
        assert label in str(caught.value)
    bare = home / "rieng.docx"
    bare.write_bytes(template.source)
    assert Template.from_path(bare).manifest is None


def test_a_number_zero_is_not_empty(install):
    home = install(congvan={"cong-van": "cong-van"})
    path = home / "mau_congvan/nd30-2020/cong-van/manifest.toml"
    path.write_text(path.read_text().replace('"number", ', ""))
    with pytest.raises(UnprintedFieldError):
        Template.load("cong-van").render(Document(type="cong-van", number=0))


def test_document_finds_its_template(install):
    install(congvan={"cong-van": "cong-van", "ten-loai": "bao-cao"})
    document = Document(type="bao-cao", number=1, subject="x")
    assert body_text(render_document(document)) == ["01/BC: x"]
    assert render_document(document, standard="nd30-2020") == render_document(document)
    assert render_document(document, template=Template.load("cong-van"))


def test_loading_again_compiles_nothing_until_the_file_changes(tmp_path):
    path = tmp_path / "mau.docx"
    path.write_bytes(paragraphs("một"))
    first = Template.from_path(path)
    assert Template.from_path(str(path)) is first
    path.write_bytes(paragraphs("hai"))
    stamp = path.stat().st_mtime_ns
    os.utime(path, ns=(stamp, stamp + 1_000_000_000))
    assert body_text(Template.from_path(path).render_context({})) == ["hai"]


def test_file_that_is_not_there(tmp_path):
    with pytest.raises(UnreadableTemplateError, match=r"mau\.docx"):
        Template.from_path(tmp_path / "mau.docx")
    with pytest.raises(UnreadableTemplateError):
        Template.from_path(tmp_path)


def _styled(document):
    for key in ("motto", "signer"):
        style = document.styles.add_style(key, WD_STYLE_TYPE.PARAGRAPH)
        style.font.size = Pt(12)
    document.add_paragraph("{{ x }}", style="motto")


def test_scheme_sets_the_sizes_of_the_components():
    source = built(_styled)
    sizes = {
        scheme.key: canonical(Template.from_bytes(source, scheme=scheme.key).source)["word/styles.xml"].count(
            b'<w:sz w:val="28">'
        )
        for scheme in ND30.schemes
    }
    before = canonical(source)["word/styles.xml"].count(b'<w:sz w:val="28">')
    # The signer's name has 14 pt in both schemes, the motto 13 pt and 14 pt.
    assert {key: count - before for key, count in sizes.items()} == {"12-13-13": 1, "13-14-14": 2}
    template = Template.from_bytes(source, scheme="13-14-14")
    assert template.scheme.key == "13-14-14"
    assert (
        canonical(template.render_context({"x": 1}))["word/styles.xml"]
        == canonical(template.source)["word/styles.xml"]
    )


def test_unknown_scheme():
    with pytest.raises(UnknownSchemeError, match="12-13-13, 13-14-14"):
        Template.from_bytes(paragraphs("a"), scheme="15-16-16")


def test_environment_is_a_new_one_every_time():
    template = Template.from_bytes(paragraphs("{{ x|upper }}"))
    environment = template.environment
    environment.filters["upper"] = lambda value: "khác"
    assert template.environment.filters["upper"] is not environment.filters["upper"]
    assert body_text(template.render_context({"x": "a"})) == ["A"]


def test_listing_imports_neither_docxtpl_nor_jinja_nor_the_package():
    code = (
        "import sys; from congvan.rendering import templates; templates();"
        "print([name for name in ('docxtpl', 'docx', 'jinja2', 'congvan_templates') if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_documents_do_not_each_look_for_their_template(monkeypatch):
    asked = []

    def counted(group):
        asked.append(group)
        return entry_points(group=group)

    monkeypatch.setattr(discovery, "entry_points", counted)
    document = Document(type="cong-van")
    assert render_document(document) == render_document(document)
    assert asked == [discovery.GROUP]


@pytest.mark.parametrize(
    ("slug", "layout"),
    [
        ("bao-cao", "nd30-2020/ten-loai"),
        ("cong-van", "nd30-2020/cong-van"),
        ("sao-y", "nd30-2020/ban-sao"),
        ("hop-dong", "nd30-2020/thoa-thuan"),
    ],
)
def test_a_type_names_the_layout_that_prints_it(slug, layout):
    assert find_template(slug).id == layout
    assert Template.load(slug).name == layout

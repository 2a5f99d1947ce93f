"""The zip that we write ourselves is one that everybody reads."""

import io
import threading
import time
import zipfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from docx import Document
from hypothesis import given
from hypothesis import strategies as st
from tests.rendering.engine.word import body_text, paragraphs

from congvan.rendering import Template
from congvan.rendering.compilation import compile_template
from congvan.rendering.package import Package

NAMES = st.text(st.characters(codec="utf-8", exclude_characters="\0"), min_size=1, max_size=20)


@given(st.dictionaries(NAMES, st.tuples(st.binary(), st.booleans()), max_size=6))
def test_zipfile_reads_what_was_put_in(parts):
    ready = {name: content for name, (content, is_made) in parts.items() if not is_made}
    made = {name: content for name, (content, is_made) in parts.items() if is_made}
    package = Package.prepare(ready, made)
    written = package.write(made.values())
    assert written == package.write(made.values())
    with zipfile.ZipFile(io.BytesIO(written)) as archive:
        assert archive.testzip() is None
        # Names are compared in the archive's own terms: zipfile turns the other system's separator round.
        contents = [archive.read(entry) for entry in archive.infolist()]
        assert all(entry.date_time == (1980, 1, 1, 0, 0, 0) for entry in archive.infolist())
    assert sorted(contents) == sorted([*ready.values(), *made.values()])


def test_content_types_come_first_and_no_name_twice():
    written = Template.from_bytes(paragraphs("{{ x }}")).render_context({"x": 1})
    with zipfile.ZipFile(io.BytesIO(written)) as archive:
        names = archive.namelist()
        assert archive.testzip() is None
    assert names[0] == "[Content_Types].xml"
    assert len(names) == len(set(names))


def test_same_context_same_bytes_in_another_compilation_too():
    source = paragraphs("{{ x }}")
    assert Template.from_bytes(source).render_context({"x": "a"}) == Template.from_bytes(
        source
    ).render_context({"x": "a"})


def test_wrong_number_of_contents():
    with pytest.raises(ValueError, match="zip"):
        Package.prepare({}, ["a"]).write([])


def test_python_docx_opens_it():
    written = Template.from_bytes(paragraphs("Số {{ x }}", "hết")).render_context({"x": "5 & 6"})
    assert body_text(written) == ["Số 5 & 6", "hết"]
    assert Document(io.BytesIO(written)).core_properties.author == "python-docx"


def test_eight_threads_that_want_the_same_template_compile_it_once(tmp_path: Path, monkeypatch):
    path = tmp_path / "one.docx"
    path.write_bytes(paragraphs("{{ n }}"))
    together = threading.Barrier(8)
    compilations = []

    def compiling(*arguments, **named):
        compilations.append(threading.get_ident())
        time.sleep(0.05)
        return compile_template(*arguments, **named)

    def one(_: int) -> Template:
        together.wait()
        return Template.from_path(path)

    monkeypatch.setattr("congvan.rendering.compilation.compile_template", compiling)
    with ThreadPoolExecutor(8) as pool:
        templates = list(pool.map(one, range(8)))
    assert len(compilations) == 1
    assert all(template is templates[0] for template in templates)


def test_one_template_serves_eight_threads(tmp_path: Path):
    template = Template.from_bytes(
        paragraphs("{%p for x in xs %}", "{{ x }}-{{ n }}", "{%p endfor %}", "{{ n }}")
    )

    def one(number: int) -> list[str]:
        return body_text(template.render_context({"xs": range(number % 7), "n": number}))

    with ThreadPoolExecutor(8) as pool:
        results = list(pool.map(one, range(2_000)))
    for number, result in enumerate(results):
        assert result == [f"{x}-{number}" for x in range(number % 7)] + [str(number)]

"""A document from its template: docxtpl's own loop, ours, and what Jinja and zlib alone would take."""

import io
import zipfile
import zlib
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from docxtpl import DocxTemplate

import congvan
from benchmarks.measuring import Line, benchmark, medians
from congvan.rendering import Template, templates
from congvan.rendering.package import LEVEL

MADE = "word/document.xml"
CORE = "docProps/core.xml"
LONG = 12
"""How often the long document repeats the body of the example."""


def documents() -> dict[str, tuple[Template, Any]]:
    """The contexts that are measured: the example of each layout, and a long one."""
    measured = {}
    for info in templates():
        template = Template.from_path(info.path)
        context = template.context(congvan.load(info.example_path))
        measured[info.layout] = template, context
    template, context = measured["cong-van"]
    measured["cong-van, long"] = template, {**context, "body": context["body"] * LONG}
    return measured


def by_docxtpl(template: Template, context: dict[str, Any]) -> bytes:
    """One document as docxtpl's documentation makes it."""
    assert isinstance(template.path, Path)
    word = DocxTemplate(template.path)
    word.render(context, template.environment, autoescape=True)
    saved = io.BytesIO()
    word.save(saved)
    return saved.getvalue()


def bare(template: Template, context: dict[str, Any]) -> Callable[[], object]:
    """Jinja's compiled code for what has tags and zlib for the bytes that it ends as, and nothing else."""
    with zipfile.ZipFile(io.BytesIO(template.render_context(context))) as archive:
        contents = [archive.read(name) for name in (MADE, CORE)]
    word = DocxTemplate(io.BytesIO(template.source))
    word.init_docx()
    environment = template.environment
    body = environment.from_string(word.patch_xml(word.get_xml()))
    title = environment.from_string(word.core_properties.title)

    def call() -> None:
        body.render(context)
        title.render(context)
        for content in contents:
            zlib.compress(content, LEVEL, -zlib.MAX_WBITS)

    return call


@benchmark
def render() -> Iterator[Line]:
    """A document, its context at hand."""
    for name, (template, context) in documents().items():
        ours, theirs, least = medians(
            (lambda template=template, context=context: template.render_context(context), 200),
            (lambda template=template, context=context: by_docxtpl(template, context), 3),
            (bare(template, context), 200),
        )
        yield Line(name, ours, theirs, "docxtpl")
        yield Line(name, ours, least, "Jinja and zlib alone")


@benchmark
def deflate() -> Iterator[Line]:
    """The levels of zlib on the part that is made: why `LEVEL` is what it is."""
    for name, (template, context) in documents().items():
        with zipfile.ZipFile(io.BytesIO(template.render_context(context))) as archive:
            content = archive.read(MADE)
        levels = (1, 2, 3, 4, 6, 9)
        calls = [
            (lambda level=level: zlib.compress(content, level, -zlib.MAX_WBITS), 200)  # noqa: B023 - called here
            for level in levels
        ]
        for level, seconds in zip(levels, medians(*calls), strict=True):
            size = len(zlib.compress(content, level, -zlib.MAX_WBITS))
            yield Line(f"{name}: level {level}, {size} of {len(content)} bytes", seconds)

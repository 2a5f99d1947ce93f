"""A template compiled once: Jinja's code for every part that has tags, and everything else ready to write."""

import copy
import io
import re
from collections.abc import Callable, Iterator, Sequence
from typing import Any

from attrs import frozen
from lxml import etree

from congvan.errors import CongvanError
from congvan.messages import Bilingual
from congvan.rendering.archive import read_parts
from congvan.rendering.diagnosis import paragraph_texts
from congvan.rendering.errors import BrokenTemplateError, Place
from congvan.rendering.package import Package
from congvan.rendering.parts import Body, Context, Core, Margin, Notes, Part, Source
from congvan.rendering.passes import Tables
from congvan.rendering.pictures import Media, Picture
from congvan.rendering.soundness import Values

_FOOTNOTES = "application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml"
_CORE = "application/vnd.openxmlformats-package.core-properties+xml"
_PROPERTIES = ("author", "comments", "identifier", "language", "subject", "title")
"""The core properties that docxtpl renders."""

_CONTENT = "congvan content"
_DECLARATION = "<?xml version='1.0' encoding='UTF-8' standalone='yes'?>\n"


@frozen
class CompiledTemplate:
    """A template made ready for many documents; it never changes, so threads may share it."""

    _package: Package
    _parts: tuple[Part, ...]
    _body: Body
    _media: Media

    def content(self, context: Context) -> str:
        """The document's text as Jinja makes it, for a document that prints it in front of its own.

        Raises what `render` raises.
        """
        return self._body.content(context)

    def render(self, context: Context, pictures: Sequence[Picture] = ()) -> bytes:
        """The .docx that docxtpl makes of this template and context, with the pictures that its markup names.

        Raises `UndefinedVariableError`, `UnprintableCharacterError`, `UnsupportedValueError` and, where the
        template fails on the values, `BrokenTemplateError`.
        """
        contents = [part.render(context) for part in self._parts]
        return self._package.write(contents, self._media.parts(pictures) if pictures else None)


def compile_template(source: bytes, name: str) -> CompiledTemplate:
    """Compile the bytes of a .docx that has been found harmless; `name` is what errors call it.

    Raises `BrokenTemplateError`.
    """
    from docx import Document
    from docxtpl import DocxTemplate

    word = DocxTemplate(io.BytesIO(source))
    try:
        word.docx = Document(io.BytesIO(source))
        parts = list(_parts(word, name))
        saved = io.BytesIO()
        word.docx.save(saved)
    except CongvanError:
        raise
    except Exception as error:  # python-docx raises whatever the file makes it stumble over
        raise BrokenTemplateError(
            name, Place(".docx"), Bilingual(f"không đọc được ({error})", f"it cannot be read ({error})")
        ) from error
    ready = read_parts(saved.getvalue(), name)
    made = [part for part in parts if not part.is_static]
    body = next(part for part in parts if isinstance(part, Body))
    media = Media.of(ready, body.name)
    for part in parts:
        if part.is_static:
            ready[part.name] = part.render({})
        else:
            del ready[part.name]
    return CompiledTemplate(Package.prepare(ready, [part.name for part in made]), tuple(made), body, media)


def _parts(word: Any, template: str) -> Iterator[Part]:
    def source(part: Any, xml: str, root: Any) -> Source:
        return Source.of(
            template, _name(part), word.patch_xml(xml), paragraph_texts(root), word.resolve_listing
        )

    yield _body(word, source)
    margins = [
        part for uri in (word.HEADER_URI, word.FOOTER_URI) for _, part in word.get_headers_footers(uri)
    ]
    for part in dict.fromkeys(margins):
        yield Margin(source(part, word.get_part_xml(part), part.element))
    for part in word.docx.part.package.iter_parts():
        if part.content_type == _FOOTNOTES:
            yield Notes(source(part, part.blob.decode(), etree.fromstring(part.blob)))
        elif part.content_type == _CORE:
            yield _core(template, part)


def _name(part: Any) -> str:
    return str(part.partname).removeprefix("/")


def _body(word: Any, source: Callable[[Any, str, Any], Source]) -> Body:
    part = word.docx.part
    declared = word.get_xml()
    start = declared.index(">") + 1
    shell = copy.deepcopy(part.element)
    body = shell.body
    del body[:]
    body.append(etree.Comment(_CONTENT))
    before, after = etree.tostring(shell, encoding="unicode").split(f"<!--{_CONTENT}-->")
    return Body(
        source(part, declared[start : declared.rindex("<")] if len(part.element.body) else "", part.element),
        Tables(word.fix_tables),
        Values(declared[:start]),
        declared[:start],
        (_DECLARATION + before).encode(),
        after.encode(),
    )


def _core(template: str, part: Any) -> Core:
    properties = part.core_properties
    sources = {}
    for index, key in enumerate(_PROPERTIES):
        source = Source.of(template, f"{_name(part)} ({key})", getattr(properties, key))
        sources[str(index)] = source
        setattr(properties, key, source.render({}) if source.is_static else f"{_CONTENT} {index}")
    pieces = re.split(rf"{_CONTENT} (\d)", part.blob.decode())
    made = tuple(sources[index] for index in pieces[1::2])
    return Core(template, _name(part), made, tuple(pieces[::2]))

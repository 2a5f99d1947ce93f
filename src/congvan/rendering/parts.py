"""The parts of a template that are made per document, each as docxtpl makes it."""

import re
from collections.abc import Callable, Mapping, Sequence
from typing import Any
from xml.parsers import expat

from attrs import frozen
from jinja2 import Environment, TemplateSyntaxError, nodes, pass_eval_context
from jinja2 import Template as JinjaTemplate
from lxml import etree
from markupsafe import escape

from congvan.errors import CongvanError
from congvan.messages import Bilingual
from congvan.rendering.diagnosis import NOTHING_TO_LOAD, TagMap
from congvan.rendering.environment import NamedUndefinedError, make_environment
from congvan.rendering.errors import (
    BrokenTemplateError,
    Place,
    UndefinedVariableError,
    UnprintableCharacterError,
    UnsupportedValueError,
)
from congvan.rendering.passes import (
    Tables,
    with_listings,
    with_numbered_drawings,
    without_escaped_delimiters,
)
from congvan.rendering.soundness import Values, has_structure, is_legal, is_sound, own_markup, parse

Context = Mapping[str, Any]

_BEFORE = 40
"""How much text (characters) an error shows in front of its place."""

_ILLEGAL = re.compile("[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")

_BROKEN_TABLE = Bilingual("bảng không có lưới cột", "a table has no grid of columns")

_TORN = Bilingual(
    "có thẻ mở mà không đóng trong đoạn này", "a tag is opened and not closed in this paragraph"
)


def _refuse_unknown(tree: nodes.Template, environment: Environment) -> None:
    """Raise Jinja's own error for what it would only find out while printing."""
    for kind, noun, known in (
        (nodes.Filter, "filter", environment.filters),
        (nodes.Test, "test", environment.tests),
    ):
        for node in tree.find_all(kind):
            if node.name not in known:
                raise TemplateSyntaxError(f"No {noun} named '{node.name}'", node.lineno)
    for caller in (nodes.Include, nodes.Import, nodes.FromImport, nodes.Extends):
        if found := tree.find(caller):
            raise TemplateSyntaxError(NOTHING_TO_LOAD, found.lineno)


@pass_eval_context  # which keeps Jinja from printing constants as if they were the template's own text
def _refuse_borrowed(_evaluation: nodes.EvalContext, value: Any) -> Any:
    # Pictures and sub-documents write their own parts into the one file that docxtpl has open.
    if type(value) is not str and hasattr(value, "tpl"):
        raise _BorrowedValueError(type(value).__name__)
    return value


class _BorrowedValueError(Exception):
    pass


@frozen
class Source:
    """Jinja's code for one text, with what it takes to say where it failed."""

    template: str
    tags: TagMap
    code: JinjaTemplate
    is_static: bool
    is_sound: bool
    """Whether whole values are enough to make it whole XML."""
    own_markup: frozenset[str]
    """Values of the template's own that need not be whole for that."""
    resolve: Callable[[str], str] | None

    @classmethod
    def of(
        cls,
        template: str,
        part: str,
        patched: str,
        paragraphs: Sequence[str] = (),
        resolve: Callable[[str], str] | None = None,
    ) -> "Source":
        """The code for the text of a part that docxtpl has prepared (`patched`); raises `BrokenTemplateError`.

        `paragraphs` are the texts that errors quote, `resolve` is docxtpl's pass over line ends.
        """
        environment = make_environment(finalize=_refuse_borrowed)
        tags = TagMap(part, patched, paragraphs)
        if torn := tags.torn():
            raise BrokenTemplateError(template, torn, _TORN)
        try:
            tree = environment.parse(tags.source)
            _refuse_unknown(tree, environment)
            compiled = environment.compile(tree, filename=part)
        except TemplateSyntaxError as error:
            raise BrokenTemplateError(template, *tags.explain(error, environment)) from None
        code = JinjaTemplate.from_code(environment, compiled, environment.make_globals(None))
        is_static = all(
            isinstance(node, nodes.Output)
            and all(isinstance(piece, nodes.TemplateData) for piece in node.nodes)
            for node in tree.body
        )
        return cls(template, tags, code, is_static, is_sound(tree), own_markup(tree), resolve)

    def pieces(self, context: Context) -> list[str]:
        """What Jinja makes of the context: the template's own text as `str`, values as `Markup`."""
        try:
            try:
                return list(self.code.root_render_func(self.code.new_context(dict(context))))
            except Exception:
                # Puts the template's lines into the traceback.
                self.code.environment.handle_exception()
        except CongvanError:
            raise
        except _BorrowedValueError as error:
            raise UnsupportedValueError(self.template, str(error)) from None
        except NamedUndefinedError as error:
            place = self.tags.place_of(error.__traceback__)
            raise UndefinedVariableError(self.template, error.variable, place) from None
        except Exception as error:  # an expression of the template may raise anything
            failure = f"{type(error).__name__}: {error}"
            raise BrokenTemplateError(
                self.template, self.tags.place_of(error.__traceback__), Bilingual(failure, failure)
            ) from error

    def render(self, context: Context) -> str:
        """What Jinja makes of the context."""
        return "".join(self.pieces(context))

    def finished(self, text: str) -> str:
        """The text after docxtpl's passes over text."""
        text = without_escaped_delimiters(text)
        return text if self.resolve is None else with_listings(text, self.resolve)

    def encoded(self, before: bytes, text: str, after: bytes = b"", *, is_whole: bool = False) -> bytes:
        """The part in UTF-8, known to be XML: proven before (`is_whole`) or parsed now.

        docxtpl lets a recovering parser throw away what is not; a document must not lose text unseen.
        """
        try:
            content = before + text.encode() + after
            if not (is_whole and is_legal(content)):
                parse(content)
        except UnicodeEncodeError as error:
            raise self._unprintable(text, error.start) from None
        except expat.ExpatError as error:
            raise self._malformed(content, error) from None
        return content

    def _malformed(self, content: bytes, error: expat.ExpatError) -> CongvanError:
        text = content.decode()
        if illegal := _ILLEGAL.search(text):
            return self._unprintable(text, illegal.start())
        lines = content.splitlines(keepends=True)
        offset = sum(map(len, lines[: error.lineno - 1])) + error.offset
        before = content[:offset].decode(errors="ignore")
        reason = expat.ErrorString(error.code)
        return BrokenTemplateError(
            self.template,
            Place(self.tags.part, None, _text_before(before, len(before))),
            Bilingual(f"tạo ra XML hỏng ({reason})", f"it makes broken XML ({reason})"),
        )

    def _unprintable(self, text: str, position: int) -> UnprintableCharacterError:
        character = f"U+{ord(text[position]):04X}"
        before = _text_before(text, position)
        return UnprintableCharacterError(self.template, self.tags.part, character, before)


def _text_before(text: str, position: int) -> str:
    return re.sub(r"<[^>]*>", "", text[:position])[-_BEFORE:]


@frozen
class _Sourced:
    """A part that is one text of Jinja's."""

    source: Source

    @property
    def name(self) -> str:
        """Its name in the package."""
        return self.source.tags.part

    @property
    def is_static(self) -> bool:
        """Whether no tag stands in it."""
        return self.source.is_static


@frozen
class Body(_Sourced):
    """word/document.xml."""

    tables: Tables
    values: Values
    declared: str
    """The start tag of the body with every namespace, as docxtpl parses it."""
    before: bytes
    after: bytes

    def content(self, context: Context) -> str:
        """What Jinja makes of everything in front of the last section's properties."""
        return self.source.render(context).rpartition("<w:sectPr")[0]

    def render(self, context: Context) -> bytes:
        """The part for a context."""
        pieces = self.source.pieces(context)
        text = "".join(pieces)
        structural = [piece for piece in pieces if type(piece) is str or has_structure(piece)]
        # These two end a paragraph wherever they stand.
        splits = "\a" in text or "\f" in text
        is_whole = self.source.is_sound and not splits and self._are_whole(structural)
        text = with_numbered_drawings(self.source.finished(text))
        content = self.source.encoded(self.before, text, self.after, is_whole=is_whole)
        fit = self.tables.fit_pieces(structural) if is_whole else self.tables.fit(text)
        return content if fit else self._with_fixed_tables(text)

    def _are_whole(self, structural: Sequence[str]) -> bool:
        own = self.source.own_markup
        return all(type(piece) is str or piece in own or self.values.is_whole(piece) for piece in structural)

    def _with_fixed_tables(self, text: str) -> bytes:
        try:
            body = self.tables.fixed(f"{self.declared}{text}</w:body>")
        except (AttributeError, TypeError, ValueError, ArithmeticError) as error:
            raise BrokenTemplateError(self.source.template, Place(self.name), _BROKEN_TABLE) from error
        return self.before + body[body.index(">") + 1 : body.rindex("<")].encode() + self.after


@frozen
class Margin(_Sourced):
    """A header or a footer, which docxtpl has python-docx parse again."""

    def render(self, context: Context) -> bytes:
        """The part for a context."""
        content = self.source.encoded(b"", self.source.finished(self.source.render(context)))
        parser = etree.XMLParser(remove_blank_text=True, resolve_entities=False)
        root = etree.fromstring(content, parser)
        return etree.tostring(root, encoding="UTF-8", standalone=True)


@frozen
class Notes(_Sourced):
    """The footnotes, which docxtpl leaves as text."""

    def render(self, context: Context) -> bytes:
        """The part for a context."""
        return self.source.encoded(b"", self.source.finished(self.source.render(context)))


@frozen
class Core:
    """docProps/core.xml: texts between unchanging pieces of XML."""

    template: str
    name: str
    sources: tuple[Source, ...]
    pieces: tuple[str, ...]

    @property
    def is_static(self) -> bool:
        """Whether no tag stands in it."""
        return not self.sources

    def render(self, context: Context) -> bytes:
        """The part for a context."""
        pieces = [self.pieces[0]]
        for source, piece in zip(self.sources, self.pieces[1:], strict=True):
            # As docxtpl: what Jinja has escaped is escaped again, so a template says `|safe` here.
            pieces += (str(escape(source.render(context))).replace("\r", "&#13;"), piece)
        text = "".join(pieces)
        # Escaped texts are whole.
        return self.sources[0].encoded(b"", text, is_whole=True) if self.sources else text.encode()


Part = Body | Margin | Notes | Core

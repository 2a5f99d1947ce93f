"""What can be known before a document is made: whether the template always leaves whole XML behind.

Reading every document again to prove that it is XML costs more than Jinja itself. So the template is proven
once, for every way through its tags, and of each document only the values that hold markup are looked at.
"""

import re
from collections.abc import Callable, Sequence
from functools import lru_cache
from typing import Any, TypeVar
from xml.parsers import expat

from jinja2 import nodes

_TOKEN = re.compile(
    r"<(?:(?P<end>/)?(?P<name>[\w:.-]+)(?:\s+[\w:.-]+=\"[^\"<]*\")*\s*(?P<empty>/)?|!--.*?--|\?.*?\?)>",
    re.DOTALL,
)
_TEXT = r"[^<>&]*(?:&(?:amp|lt|gt|quot|#34|#39|#x27);[^<>&]*)*"
_RUNS = re.compile(
    rf"{_TEXT}(?:<w:r>(?:<w:rPr>(?:<w:\w+(?: w:val=\"[^\"<>&]*\")?/>)*</w:rPr>)?"
    rf"<w:t(?: xml:space=\"preserve\")?>{_TEXT}</w:t></w:r>)*"
)
"""The markup that nearly all values are: text, or runs of text."""

_CONTROLS = bytes(set(range(0x20)) - set(b"\t\n\r"))
_NONCHARACTERS = re.compile(b"\xef\xbf[\xbe\xbf]")

_WORTH_REMEMBERING = 16_384
"""How long (characters) a text may be that is kept for a document to come."""

Stack = tuple[str, ...]

_Judgement = TypeVar("_Judgement")


class _Unproven(Exception):
    """Some way through the template may leave an element open or close one too many."""


def is_sound(tree: nodes.Template) -> bool:
    """Whether whole values make whole XML on every way through the template."""
    try:
        return _walk(tree.body, ()) == ()
    except _Unproven:
        return False


def _walk(body: Sequence[nodes.Node], stack: Stack) -> Stack:
    for node in body:
        if (step := _STEPS.get(type(node))) is None:
            raise _Unproven
        stack = step(node, stack)
    return stack


def _output(node: Any, stack: Stack) -> Stack:
    for piece in node.nodes:
        if isinstance(piece, nodes.TemplateData):
            stack = _after(piece.data, stack)
        elif (markup := _own_markup(piece)) is not None:
            stack = _after(markup, stack)
    return stack


def _own_markup(node: nodes.Node) -> str | None:
    """The markup that a template prints as `{{ '...'|safe }}`."""
    if isinstance(node, nodes.Filter) and node.name == "safe" and not (node.args or node.kwargs):
        inner = node.node
        if isinstance(inner, nodes.Const) and isinstance(inner.value, str):
            return inner.value
    return None


def own_markup(tree: nodes.Template) -> frozenset[str]:
    """Markup that the template itself prints as values, which `is_sound` has judged with its text."""
    found = (_own_markup(node) for node in tree.find_all(nodes.Filter))
    return frozenset(markup for markup in found if markup is not None)


def _after(data: str, stack: Stack) -> Stack:
    # A tag that is cut by an expression, as for `{% colspan %}`, is not matched and stays behind.
    if "<" in _TOKEN.sub("", data):
        raise _Unproven
    for token in _TOKEN.finditer(data):
        name = token["name"]
        if token["end"]:
            if stack[-1:] != (name,):
                raise _Unproven
            stack = stack[:-1]
        elif name and not token["empty"]:
            stack = (*stack, name)
    return stack


def _branches(node: Any, stack: Stack) -> Stack:
    ends = {_walk(body, stack) for body in (node.body, *(other.body for other in node.elif_), node.else_)}
    if len(ends) > 1:
        raise _Unproven
    return ends.pop()


def _repeated(node: Any, stack: Stack) -> Stack:
    if {_walk(node.body, stack), _walk(node.else_, stack)} != {stack}:
        raise _Unproven
    return stack


def _inline(node: Any, stack: Stack) -> Stack:
    return _walk(node.body, stack)


def _silent(_node: Any, stack: Stack) -> Stack:
    return stack


# What a macro prints reaches the document as a value, and is looked at as one.
_STEPS: dict[type[nodes.Node], Callable[[Any, Stack], Stack]] = {
    nodes.Output: _output,
    nodes.If: _branches,
    nodes.For: _repeated,
    nodes.With: _inline,
    nodes.Block: _inline,
    nodes.Assign: _silent,
    nodes.AssignBlock: _silent,
    nodes.Macro: _silent,
    nodes.CallBlock: _silent,
}


def has_structure(value: str) -> bool:
    """Whether a printed value is more than text and runs of text."""
    return ("<" in value or "&" in value) and _RUNS.fullmatch(value) is None


def remembering(judge: Callable[[str], _Judgement]) -> Callable[[str], _Judgement]:
    """The same judgement, kept for the last texts that are short enough to be worth the memory."""
    known = lru_cache(maxsize=256)(judge)
    return lambda text: known(text) if len(text) <= _WORTH_REMEMBERING else judge(text)


class Values:
    """Judges the values that go into one part of a template."""

    def __init__(self, declared: str) -> None:
        """`declared` is a start tag with the namespaces of the part."""
        self._declared = declared
        self._end = f"</{declared[1:].split(None, 1)[0].rstrip('>')}>"
        # Drawn lines and their like come again in every document.
        self.is_whole = remembering(self._is_whole)
        """Whether a value is whole in itself."""

    def _is_whole(self, markup: str) -> bool:
        try:
            parse(f"{self._declared}{markup}{self._end}".encode())
        except (expat.ExpatError, UnicodeEncodeError):
            return False
        return True


def parse(content: bytes) -> None:
    """Raise `ExpatError` where the content is no XML with namespaces."""
    expat.ParserCreate(namespace_separator=" ").Parse(content, True)


def is_legal(content: bytes) -> bool:
    """Whether every character of UTF-8 text may stand in XML."""
    has_controls = len(content.translate(None, _CONTROLS)) < len(content)
    return not has_controls and not (b"\xef" in content and _NONCHARACTERS.search(content))

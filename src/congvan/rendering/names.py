"""Names that a template uses and no document gives, also where the example does not come by."""

import io
from collections.abc import Iterator, Mapping
from difflib import get_close_matches
from typing import Any

from attrs import frozen
from jinja2 import nodes

from congvan.model import Annex, Attached, Document, Issuer, Party, Signature
from congvan.rendering.template import Template

_EVERYTHING = Document(
    type="quyet-dinh",
    issuer=Issuer("SỞ NỘI VỤ"),
    to=("Sở Tài chính",),
    bases=("Căn cứ Luật Lưu trữ",),
    body="Nội dung.",
    parties=(Party("BÊN A"),),
    signature=(Signature(name="Nguyễn Văn An"),),
    recipients=("Như trên",),
    annexes=(Annex("DANH SÁCH", body="Nội dung."),),
    attached=Attached("quy-che", "Con dấu", body="Nội dung."),
)
"""A document in whose context every list has an item."""

_UNKNOWN = object()
"""What an expression is that no sample says anything of."""


@frozen
class UnknownName:
    """A name without value, `annex.lable`, and the one most like it, None where none is near."""

    name: str
    near: str | None


def unknown_names(template: Template) -> tuple[UnknownName, ...]:
    """Every name of the template's tags that no context has, in alphabetical order."""
    found = {name.name: name for source in _sources(template) for name in _unknown(template, source)}
    return tuple(found[name] for name in sorted(found))


def _sources(template: Template) -> Iterator[str]:
    from docxtpl import DocxTemplate

    word = DocxTemplate(io.BytesIO(template.source))
    word.init_docx()
    yield word.patch_xml(word.get_xml())
    for uri in (word.HEADER_URI, word.FOOTER_URI):
        for _, part in word.get_headers_footers(uri):
            yield word.patch_xml(word.get_part_xml(part))


def _unknown(template: Template, source: str) -> Iterator[UnknownName]:
    environment = template.environment
    known = {**environment.globals, **template.context(_EVERYTHING)}
    yield from _in(environment.parse(source), known)


def _in(node: nodes.Node, known: Mapping[str, Any]) -> Iterator[UnknownName]:
    """The unknown names at and below a node, given samples of those that are known there."""
    if isinstance(node, nodes.For):
        yield from _in(node.iter, known)
        item = _first(_sample(node.iter, known))
        targets = {name.name: _UNKNOWN for name in node.find_all(nodes.Name) if name.ctx == "store"}
        if isinstance(node.target, nodes.Name):
            targets[node.target.name] = item
        known = {**known, **targets, "loop": _UNKNOWN}
        for child in (*node.body, *node.else_, *([node.test] if node.test else [])):
            yield from _in(child, known)
        return
    if isinstance(node, nodes.Name) and node.ctx == "load" and node.name not in known:
        yield UnknownName(node.name, _near(node.name, known))
    if isinstance(node, nodes.Getattr):
        holder = _sample(node.node, known)
        if isinstance(holder, Mapping) and node.attr not in holder:
            before = _written(node.node)
            near = _near(node.attr, holder)
            yield UnknownName(f"{before}{node.attr}", f"{before}{near}" if near else None)
    inner = {name.name: _UNKNOWN for name in node.find_all(nodes.Name) if name.ctx != "load"}
    for child in node.iter_child_nodes():
        yield from _in(child, {**inner, **known})


def _near(name: str, known: Mapping[str, Any]) -> str | None:
    return next(iter(get_close_matches(name, known, 1)), None)


def _written(node: nodes.Node) -> str:
    if isinstance(node, nodes.Name):
        return f"{node.name}."
    return f"{_written(node.node)}{node.attr}." if isinstance(node, nodes.Getattr) else ""


def _first(value: Any) -> Any:
    return value[0] if isinstance(value, (list, tuple)) and value else _UNKNOWN


def _sample(node: nodes.Node, known: Mapping[str, Any]) -> Any:
    """What an expression is for a document that has everything, `_UNKNOWN` where that takes more than looking."""
    if isinstance(node, nodes.Name):
        return known.get(node.name, _UNKNOWN)
    if isinstance(node, nodes.Getattr):
        holder = _sample(node.node, known)
        return holder.get(node.attr, _UNKNOWN) if isinstance(holder, Mapping) else _UNKNOWN
    if isinstance(node, nodes.Getitem):
        held = _sample(node.node, known)
        return held if isinstance(node.arg, nodes.Slice) else _first(held)
    if isinstance(node, nodes.CondExpr):
        chosen = _sample(node.expr1, known)
        return chosen if node.expr2 is None or _first(chosen) is not _UNKNOWN else _sample(node.expr2, known)
    if isinstance(node, nodes.Filter) and node.node is not None:
        filtered = _sample(node.node, known)
        return [filtered] if node.name == "batch" else _UNKNOWN
    return _UNKNOWN

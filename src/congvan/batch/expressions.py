"""The expressions in a plan's texts: compiled once, in a sandbox, strict about what is absent.

A cell's content is data: it is never compiled.
"""

from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any

from attrs import frozen
from jinja2 import StrictUndefined, TemplateSyntaxError, Undefined, meta, nodes
from jinja2 import Template as JinjaTemplate
from jinja2.sandbox import ImmutableSandboxedEnvironment

from congvan.batch.errors import (
    BlankCellError,
    FailedExpressionError,
    NoSuchColumnError,
    UnsuitableValueError,
)
from congvan.batch.filters import FILTERS, printed
from congvan.batch.rows import Row
from congvan.errors import CongvanError
from congvan.formats.tree import Plain
from congvan.messages import Bilingual

_MARKS = ("{{", "{%", "{#")
_LOADERS = (nodes.Include, nodes.Import, nodes.FromImport, nodes.Extends)
_NOTHING_TO_LOAD = "there is nothing to include or extend"


class Blank(StrictUndefined):
    """A blank cell: false, replaced by `default`, and an error where it is printed."""

    __slots__ = ()

    def __bool__(self) -> bool:  # type: ignore[override]  # the one thing that it may be asked
        return False


class _Environment(ImmutableSandboxedEnvironment):
    def getattr(self, obj: Any, attribute: str) -> Any:
        """A cell by its column, a value of a mapping by its key, else what the sandbox allows."""
        if type(obj) is Row or type(obj) is dict:
            return self._held(obj, attribute)
        return super().getattr(obj, attribute)

    def getitem(self, obj: Any, argument: Any) -> Any:
        """As `getattr` for rows and mappings."""
        if type(obj) is Row or type(obj) is dict:
            return self._held(obj, argument)
        return super().getitem(obj, argument)

    def _held(self, obj: Row | dict[str, Any], name: Any) -> Any:
        try:
            value = obj[name]
        except (NoSuchColumnError, KeyError):
            return self.undefined(obj=obj, name=str(name), exc=_raising(NoSuchColumnError, str(name)))
        return Blank(obj=obj, name=name, exc=_raising(BlankCellError, name)) if value is None else value


def _raising(error: type[CongvanError], name: str) -> Any:
    # Jinja calls it with a message of its own, which is of no use to a clerk.
    return lambda _message=None: error(name)  # type: ignore[call-arg]  # both errors take the column


@cache
def _environment() -> ImmutableSandboxedEnvironment:
    environment = _Environment(
        undefined=StrictUndefined,
        finalize=printed,
        keep_trailing_newline=True,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    del environment.filters["random"]
    del environment.globals["lipsum"]
    environment.filters |= FILTERS
    return environment


def has_expression(text: str) -> bool:
    """Whether a text is more than it says."""
    return any(mark in text for mark in _MARKS)


@frozen
class Expression:
    """A compiled text of a plan.

    `is_whole` says that it is one expression and nothing else, and so keeps its value's type. `names` are
    the variables and `columns` the columns of `row` that it uses.
    """

    path: str
    source: str
    is_whole: bool
    names: frozenset[str]
    columns: frozenset[str]
    _code: Any
    _column: str | None
    """The column that it is and nothing else, for which no code need run."""

    @classmethod
    def compile(cls, path: str, source: str) -> "Expression":
        """Compile a text; `path` is its key in the plan. Raises Jinja's `TemplateSyntaxError`."""
        environment = _environment()
        tree = environment.parse(source)
        _refuse_unknown(tree)
        names = frozenset(meta.find_undeclared_variables(tree))
        columns = frozenset(_columns(tree))
        inner = _whole(source)
        if inner is not None:
            code: Any = environment.compile_expression(inner, undefined_to_none=False)
        else:
            code = JinjaTemplate.from_code(environment, environment.compile(tree), {**environment.globals})
        return cls(path, source, inner is not None, names, columns, code, _one_column(tree))

    def value(self, scope: Mapping[str, Any]) -> Any:
        """What it says of a row, as the values of a document file: `Plain` where quotes would change the meaning.

        Raises `BlankCellError`, `BadCellError`, `NoSuchColumnError` and `FailedExpressionError`.
        """
        try:
            if self._column is not None and self.is_whole:
                return _as_data(scope["row"][self._column])
            return _as_data(self._code(scope)) if self.is_whole else self._code.render(scope)
        except UnsuitableValueError as error:
            raise FailedExpressionError(self.path, error.reason) from None
        except CongvanError as error:
            raise error.with_traceback(None) from None
        except Exception as error:  # an expression may raise anything
            reason = str(error) or type(error).__name__
            raise FailedExpressionError(self.path, Bilingual(reason, reason)) from error


def _whole(source: str) -> str | None:
    """What stands inside the one pair of braces that a text is, None for any other text."""
    tokens = list(_environment().lex(source.strip()))
    kinds = [kind for _, kind, _ in tokens]
    if not kinds or kinds[0] != "variable_begin" or kinds[-1] != "variable_end":
        return None
    return None if kinds.count("variable_begin") > 1 else "".join(text for _, _, text in tokens[1:-1])


def _one_column(tree: nodes.Template) -> str | None:
    match tree.body:
        case [nodes.Output(nodes=[nodes.Getattr(node=nodes.Name(name="row"), attr=str(column))])]:
            return column
        case _:
            return None


def _columns(tree: nodes.Template) -> Iterator[str]:
    for node in tree.find_all((nodes.Getattr, nodes.Getitem)):
        if not isinstance(node.node, nodes.Name) or node.node.name != "row":  # type: ignore[attr-defined]
            continue
        if isinstance(node, nodes.Getattr):
            yield node.attr
        elif isinstance(node.arg, nodes.Const) and isinstance(node.arg.value, str):  # type: ignore[attr-defined]
            yield node.arg.value  # type: ignore[attr-defined]


def _refuse_unknown(tree: nodes.Template) -> None:
    environment = _environment()
    for kind, noun, known in (
        (nodes.Filter, "filter", environment.filters),
        (nodes.Test, "test", environment.tests),
    ):
        for node in tree.find_all(kind):
            if node.name not in known:
                raise TemplateSyntaxError(f"no {noun} named '{node.name}'", node.lineno)
    for loader in _LOADERS:
        if (found := tree.find(loader)) is not None:
            raise TemplateSyntaxError(_NOTHING_TO_LOAD, found.lineno)


def _as_data(value: Any) -> Any:
    if isinstance(value, Undefined):
        return None if isinstance(value, Blank) else str(value)  # which raises
    if isinstance(value, Row):
        value = value.as_dict()
    if isinstance(value, Mapping):
        return {key: _as_data(part) for key, part in value.items()}
    if isinstance(value, list | tuple):
        return [_as_data(part) for part in value]
    if isinstance(value, str | int) and not isinstance(value, bool):
        # As in YAML: nothing is absent, and what a text means is for the type of its field to say.
        return Plain(value) if value != "" else None
    return value

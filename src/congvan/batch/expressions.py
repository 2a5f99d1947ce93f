"""The expressions in a plan's texts: compiled once, in a sandbox, strict about what is absent.

A cell's content is data: it is never compiled.
"""

import datetime as dt
from collections.abc import Callable, Iterator, Mapping
from decimal import Decimal
from functools import cache
from typing import Any

from attrs import frozen
from jinja2 import StrictUndefined, TemplateSyntaxError, Undefined, meta, nodes
from jinja2 import Template as JinjaTemplate
from jinja2.sandbox import ImmutableSandboxedEnvironment

from congvan import language
from congvan.batch.cells import as_text, parse_date
from congvan.batch.errors import (
    BlankCellError,
    FailedExpressionError,
    NoSuchColumnError,
    UnsuitableValueError,
)
from congvan.batch.periods import NotAFrequencyError, reporting_periods
from congvan.batch.rows import Row
from congvan.errors import CongvanError
from congvan.formats.tree import Plain
from congvan.messages import Bilingual

_NOT_A_DATE = Bilingual("«{found}» không phải ngày", "“{found}” is no date")
_NOT_A_NUMBER = Bilingual("«{found}» không phải số", "“{found}” is no number")
_NOT_WHOLE = Bilingual("«{found}» không phải số nguyên", "“{found}” is no whole number")
_SHOWN = 40


def _refuse(message: Bilingual, value: Any) -> UnsuitableValueError:
    return UnsuitableValueError(message.format(found=str(value)[:_SHOWN]))


def _date(value: Any) -> dt.date:
    if isinstance(value, dt.date):
        return value
    found = parse_date(value) if isinstance(value, str) else None
    if found is None:
        raise _refuse(_NOT_A_DATE, value)
    return found


def _parts(value: Any) -> tuple[int, int, int]:
    date = _date(value)
    return date.year, date.month, date.day


def _number(value: Any) -> int | Decimal:
    if isinstance(value, int | Decimal) and not isinstance(value, bool):
        return value
    if isinstance(value, float):
        return Decimal(repr(value))
    if isinstance(value, str) and value.isascii() and value.isdecimal():
        return int(value[:20])
    raise _refuse(_NOT_A_NUMBER, value)


def _whole(value: Any) -> int:
    if isinstance(number := _number(value), int):
        return number
    raise _refuse(_NOT_WHOLE, value)


def _periods(value: Any, year: Any) -> list[str]:
    try:
        return [str(period) for period in reporting_periods(str(value), _whole(year))]
    except NotAFrequencyError as error:
        raise UnsuitableValueError(error.said) from None


_FILTERS: dict[str, Callable[..., str | list[str]]] = {
    "written_date": lambda value: language.written_date(*_parts(value)),
    "short_date": lambda value: _date(value).strftime("%d/%m/%Y"),
    "date_in_words": lambda value: language.date_in_words(*_parts(value)),
    "number_in_words": lambda value: language.number_in_words(_number(value)),
    "amount_in_words": lambda value, even=False: language.amount_in_words(_whole(value), even=even),
    "format_number": lambda value: language.format_number(_number(value)),
    "title_case_name": lambda value: language.title_case_name(str(value)),
    "unaccent": lambda value: language.unaccent(str(value)),
    "slugify": lambda value: language.slugify(str(value)),
    "periods": _periods,
}
"""Vietnamese dates, numbers, sums, names and reporting periods, besides Jinja's own filters."""

_UNPRINTABLE = Bilingual(
    "không in được giá trị kiểu {kind}; danh sách thì dùng «| join», giá trị trống thì dùng «| default»",
    "a value of type {kind} cannot be printed; use “| join” for a list, “| default” for what may be absent",
)


def _printed(value: Any) -> Any:
    """What a text prints of a value: dates `05/02/2026`, decimal commas; never a list or nothing."""
    if isinstance(value, str | Undefined):
        return value
    if isinstance(value, float):
        value = Decimal(repr(value))
    if isinstance(value, int | Decimal | dt.date | dt.time) and not isinstance(value, bool):
        return as_text("", value)
    raise UnsuitableValueError(_UNPRINTABLE.format(kind=type(value).__name__))


_MARKS = ("{{", "{%", "{#")
_LOADERS = (nodes.Include, nodes.Import, nodes.FromImport, nodes.Extends)
_DEEPEST = 100
"""Levels of an expression; what Jinja compiles grows with their cube, and it recurses."""

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
        finalize=_printed,
        keep_trailing_newline=True,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    del environment.filters["random"]
    del environment.globals["lipsum"]
    environment.filters |= _FILTERS
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
        """Compile a text; `path` is its key in the plan.

        Raises Jinja's `TemplateSyntaxError`, and `RecursionError` where it is nested too deep to be compiled.
        """
        environment = _environment()
        tree = environment.parse(source)
        _refuse_deep(tree)
        _refuse_unknown(tree)
        names = frozenset(meta.find_undeclared_variables(tree))
        columns = frozenset(_columns(tree))
        inner = _inside(source)
        try:
            if inner is not None:
                code: Any = environment.compile_expression(inner, undefined_to_none=False)
            else:
                code = JinjaTemplate.from_code(
                    environment, environment.compile(tree), {**environment.globals}
                )
        except SyntaxError:  # of the Python that Jinja writes, which nests twenty loops and no more
            raise RecursionError from None
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


def _inside(source: str) -> str | None:
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


def _refuse_deep(tree: nodes.Template) -> None:
    level: list[nodes.Node] = [tree]
    for _ in range(_DEEPEST):
        level = [child for node in level for child in node.iter_child_nodes()]
        if not level:
            return
    raise RecursionError


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

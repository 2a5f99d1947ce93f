"""From a plan and a row to the document, field by field only where the row differs from the last."""

from collections.abc import Iterable, Mapping
from contextlib import suppress
from typing import Any

from attrs import evolve, fields_dict

from congvan.batch.errors import InvalidRowError
from congvan.batch.expressions import Expression
from congvan.batch.plan import Plan, evaluated
from congvan.batch.rows import Row
from congvan.formats.loading import structure
from congvan.formats.structure import structured_field
from congvan.messages import Bilingual
from congvan.model import Document, DocumentDate
from congvan.rendering.own_files import own_files, separate_parts

_ENCLOSED = frozenset(("annexes", "attached"))
_INVALID = Bilingual("{place}: {reason}", "{place}: {reason}")


def scope_of(row: Row, given: Mapping[str, Any]) -> dict[str, Any]:
    """The variables of a row's expressions."""
    return {**given, "row": row, "index": row.index}


class DocumentMaker:
    """Makes the documents of a plan, one row after the other; belongs to one thread.

    Each is what structuring the whole evaluated plan would give. A field whose data is the last row's keeps
    the last row's value, so that whoever comes after sees by identity what has not changed. `only` names
    the fields that are wanted where not all of them are.
    """

    def __init__(self, plan: Plan, only: frozenset[str] | None = None) -> None:
        self._plan = plan
        self._varying = {key: part for key, part in plan.varying.items() if only is None or key in only}
        self._data: dict[str, Any] = {}
        self._document = plan.fixed

    def make(self, scope: Mapping[str, Any]) -> Document:
        """The document of a row's variables.

        Raises `InvalidRowError` and what the expressions raise: `BlankCellError`, `BadCellError`,
        `NoSuchColumnError`, `FailedExpressionError`.
        """
        data = {key: evaluated(part, scope) for key, part in self._varying.items()}
        changed = {
            key: value
            for key, value in data.items()
            if key not in self._data or not _same(value, self._data[key])
        }
        if changed:
            self._document = evolve(self._document, **self._structured(changed))
            self._data |= changed
        return self._document

    def _structured(self, changed: Mapping[str, Any]) -> Mapping[str, Any]:
        if None not in changed.values():
            with suppress(Exception):  # what is wrong, and where, is told below
                return {key: structured_field(Document, key, value) for key, value in changed.items()}
        source = self._plan.source
        document, problems = structure({"type": self._plan.fixed.type, **changed}, source, Document)
        if document is not None:
            return {key: getattr(document, key) for key in changed}
        problem = next(iter(problems))
        place = f"{source.name}:{problem.line}: {problem.path}"
        raise InvalidRowError(problem.path, _INVALID.format(place=place, reason=problem.message))


class NameMaker:
    """Works out the output names of a plan's rows, with no more of the document than they show.

    `given` are fields that the scope says, and not the plan.
    """

    def __init__(self, plan: Plan, given: frozenset[str] = frozenset()) -> None:
        self._output = plan.output
        self._fields = frozenset(fields_dict(Document)) & plan.output.names - given
        self._documents = DocumentMaker(plan, self._fields)

    def make(self, scope: Mapping[str, Any]) -> str:
        """The name as the pattern gives it. Raises what `DocumentMaker.make` raises."""
        if self._fields:
            document = self._documents.make(scope)
            scope = {**scope, **{name: _shown(getattr(document, name)) for name in self._fields}}
        return str(self._output.value(scope) or "")


class OwnFiles:
    """Says which files go with the documents of a plan, by the endings of their names."""

    def __init__(self, plan: Plan) -> None:
        varying = [plan.varying[key] for key in _ENCLOSED & plan.varying.keys()]
        self._may_be = bool(own_files(plan.fixed)) or any(map(_may_be_own, varying))
        self._documents = DocumentMaker(plan, _ENCLOSED)

    def endings(self, scope: Mapping[str, Any]) -> Iterable[str]:
        """Those of a row: `phu-luc-1`. Raises what `DocumentMaker.make` raises."""
        return separate_parts(self._documents.make(scope)) if self._may_be else ()


def _may_be_own(enclosed: Any) -> bool:
    """Whether the data of an annex or an attached document, or of several, may say `own_file`."""
    if isinstance(enclosed, list):
        return any(map(_may_be_own, enclosed))
    return "own_file" in enclosed if isinstance(enclosed, dict) else isinstance(enclosed, Expression)


def _shown(value: Any) -> Any:
    return value.date if isinstance(value, DocumentDate) else value


def _same(one: Any, other: Any) -> bool:
    """Whether two data mean the same to every field: equal, and of the same types throughout."""
    if one is other:
        return True
    if type(one) is not type(other):
        return False
    if isinstance(one, dict):
        return one.keys() == other.keys() and all(_same(value, other[key]) for key, value in one.items())
    if isinstance(one, list):
        return len(one) == len(other) and all(map(_same, one, other))
    return bool(one == other)

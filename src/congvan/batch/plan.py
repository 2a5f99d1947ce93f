"""A plan: a document file with expressions in its texts, compiled once for any number of rows."""

import hashlib
import os
from collections.abc import Iterable, Iterator, Mapping
from difflib import get_close_matches
from pathlib import Path
from typing import Any

from attrs import field, fields_dict, frozen
from jinja2 import TemplateSyntaxError

from congvan.batch.expressions import Expression, has_expression
from congvan.batch.settings import DEFAULT_NAME, BatchSettings
from congvan.formats import Problem, Source
from congvan.formats.loading import parse_text, read_text_of, structure
from congvan.formats.tree import Entry, Place, join
from congvan.messages import Bilingual
from congvan.model import Document

BATCH = "batch"
"""The key of a plan that a document file does not have."""

VARIABLES = frozenset(("row", "index", "year"))
"""What expressions may name: the row, its place among the rows (from 1), and the year of the run."""

_PLACEHOLDER = "cong-van"
"""The type of the part that all rows share, where the type itself varies."""

_SYNTAX = Bilingual("biểu thức sai cú pháp ({reason}).", "the expression is broken ({reason}).")
_TOO_DEEP = Bilingual("biểu thức lồng nhau quá sâu.", "the expression is nested too deeply.")
_NO_VARIABLE = Bilingual(
    "biểu thức dùng biến «{name}» không có; các biến: {known}.{hint}",
    "the expression uses the variable “{name}”; there are: {known}.{hint}",
)
_NEAR = Bilingual(" Có phải «{near}»?", " Is “{near}” meant?")
_NO_HINT = Bilingual("", "")
_NAME_ENDING = Bilingual(
    "tên tệp xuất ra phải kết thúc bằng «.docx».", "the output name must end in “.docx”."
)
_ENDING = ".docx"


@frozen(eq=False)
class Plan:
    """A document of which some texts are worked out for each row.

    `varying` are the fields that hold an expression, `fixed` is the document of all other fields. Make it
    with `load` or `loads`. It never changes, so threads may share it.
    """

    source: Source = field(repr=False)
    folder: Path
    """Where the files that it names are found."""
    settings: BatchSettings
    fixed: Document = field(repr=False)
    varying: Mapping[str, Any] = field(repr=False)
    output: Expression
    ignored: tuple[str, ...]
    """Rules that its comments switch off in every document."""
    ignored_lines: Mapping[int, tuple[str, ...]]
    """Rules that comments switch off for what stands on a line."""
    names: frozenset[str]
    """The variables that its expressions use."""
    columns: frozenset[str]
    """The columns of the table that they use."""

    @classmethod
    def load(cls, path: str | os.PathLike[str], variables: frozenset[str] = VARIABLES) -> "Plan":
        """Read a plan, YAML or JSON. Raises `UnreadableFileError` and `InvalidDocumentError`, as for a document."""
        return cls.loads(
            read_text_of(path), name=os.fspath(path), folder=Path(path).parent, variables=variables
        )

    @classmethod
    def loads(
        cls,
        text: str,
        *,
        name: str = "<plan>",
        folder: Path | None = None,
        variables: frozenset[str] = VARIABLES,
        beside: frozenset[str] = frozenset(),
    ) -> "Plan":
        """Read a plan from its text; errors name it `name`, with every fault's key, line and column.

        `folder` is where its files are found, the working directory if not given; `beside` are keys of the
        file that somebody else reads.
        """
        parsed = parse_text(text, name=name)
        data = parsed.tree.data
        if not isinstance(data, dict):
            raise parsed.invalid(structure(data, parsed.source, Document)[1])
        compiler = _Compiler(variables)
        content = {key: value for key, value in data.items() if key != BATCH and key not in beside}
        compiled = compiler.compiled(content, parsed.tree.root, "")
        settings, faults = structure(data.get(BATCH) or {}, parsed.source, BatchSettings, BATCH)
        output = _output(settings, parsed.tree.root, compiler)
        problems = [
            *compiler.unrelated(structure(content, parsed.source, Document)[1]),
            *faults,
            *compiler.problems,
        ]
        if problems or parsed.tree.problems or settings is None or output is None:
            raise parsed.invalid(problems)
        varying = {key: part for key, part in compiled.items() if _varies(part)}
        shared = {key: part for key, part in compiled.items() if key not in varying}
        fixed, _ = structure({"type": _PLACEHOLDER, **shared}, parsed.source, Document)
        assert fixed is not None
        return cls(
            source=parsed.source,
            folder=folder or Path(),
            settings=settings,
            fixed=fixed,
            varying=varying,
            output=output,
            ignored=parsed.ignored()[0],
            ignored_lines=parsed.ignored()[1],
            names=frozenset().union(*(one.names for one in compiler.expressions)),
            columns=frozenset().union(*(one.columns for one in compiler.expressions)),
        )

    @property
    def fingerprint(self) -> str:
        """A hash of the plan's text: plans that say the same in the same words have the same."""
        return hashlib.sha256(self.source.text.encode()).hexdigest()

    def columns_of(self, path: str) -> tuple[str, ...]:
        """The columns that a field's expressions use, by a key path inside the field."""
        key = path.partition(".")[0].partition("[")[0]
        found = {column for one in _expressions(self.varying.get(key)) for column in one.columns}
        return tuple(sorted(found))


def evaluated(part: Any, scope: Mapping[str, Any]) -> Any:
    """The data of a field with its expressions worked out. Raises what `Expression.value` raises."""
    if isinstance(part, Expression):
        return part.value(scope)
    if isinstance(part, dict):
        return {key: evaluated(value, scope) for key, value in part.items()}
    if isinstance(part, list):
        return [evaluated(value, scope) for value in part]
    return part


@frozen
class _Compiler:
    """Puts expressions in the place of the texts that hold some, and notes what is wrong with them."""

    variables: frozenset[str]
    problems: list[Problem] = field(factory=list)
    expressions: list[Expression] = field(factory=list)
    places: set[Place] = field(factory=set)
    """Where the texts with expressions stand."""

    def unrelated(self, problems: Iterable[Problem]) -> Iterator[Problem]:
        """The problems that no row could put right: those of an expression's own text are no problems yet."""
        return (problem for problem in problems if (problem.line, problem.column) not in self.places)

    def compiled(self, data: Any, entry: Entry, path: str) -> Any:
        if isinstance(data, dict):
            return {
                key: self.compiled(value, entry.parts.get(key, entry), join(path, key))
                for key, value in data.items()
            }
        if isinstance(data, list):
            return [
                self.compiled(value, entry.parts.get(index, entry), join(path, index))
                for index, value in enumerate(data)
            ]
        if isinstance(data, str) and has_expression(data):
            self.places.add(entry.place)
            return self.expression(path, data, entry)
        return data

    def expression(
        self, path: str, text: str, entry: Entry, further: Iterable[str] = ()
    ) -> Expression | None:
        """The compiled text, None where it is broken; `further` are variables that it may use besides."""
        try:
            found = Expression.compile(path, text)
        except TemplateSyntaxError as error:
            message = _SYNTAX.format(reason=error.message)
            self.problems.append(Problem(path, *_place(entry, error.lineno), message))
            return None
        except RecursionError:
            self.problems.append(Problem(path, *entry.place, _TOO_DEEP))
            return None
        known = sorted(self.variables.union(further))
        for name in sorted(found.names.difference(known)):
            near = get_close_matches(name, known, 1)
            hint = _NEAR.format(near=near[0]) if near else _NO_HINT
            message = _NO_VARIABLE.format(name=name, known=", ".join(known), hint=hint)
            self.problems.append(Problem(path, *entry.place, message))
        self.expressions.append(found)
        return found


def _place(entry: Entry, line: int) -> Place:
    first, column = entry.place
    # The text of a literal block starts on the line below its mark.
    return (first + line, 1) if entry.literal is not None else (first, column)


def _output(settings: BatchSettings | None, root: Entry, compiler: _Compiler) -> Expression | None:
    name = settings.name if settings is not None else DEFAULT_NAME
    path = join(BATCH, "name")
    group = root.parts.get(BATCH, root)
    entry = group.parts.get("name", group)
    if not name.endswith(_ENDING):
        compiler.problems.append(Problem(path, *entry.place, _NAME_ENDING))
    return compiler.expression(path, name, entry, fields_dict(Document))


def _varies(part: Any) -> bool:
    return next(_expressions(part), None) is not None


def _expressions(part: Any) -> Iterator[Expression]:
    if isinstance(part, Expression):
        yield part
    elif isinstance(part, dict | list):
        for inner in part.values() if isinstance(part, dict) else part:
            yield from _expressions(inner)

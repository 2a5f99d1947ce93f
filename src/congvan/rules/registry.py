"""How a rule is declared.

A rule is a small pure function. What it reads is what it names as parameters: fields of the document
(`date`, `body`), facts derived from them (`congvan.rules.facts`), `standard` or `today`; of a document read
from a Word file also its `layout`, `components` and `origins`. It yields a `Fault` for each fault; code,
severity, message and citation come from the declaration, so a rule cannot contradict itself.
"""

import inspect
from collections.abc import Callable, Iterable, Mapping
from typing import Any, Literal

from attrs import evolve, field, frozen

from congvan.messages import Bilingual
from congvan.model.components import Extent
from congvan.rules.finding import Fix, Severity
from congvan.standards import DocumentType

Kind = Literal["law", "structure", "house"]


@frozen
class Fault:
    """What a rule function yields: where, what was found and what is required.

    `path` is a key path in the document, `at` a place in the file that it was read from. `variant` picks one
    of the rule's messages (`CV321.future`); `details` fills further named parameters of the message besides
    `observed` and `expected`.
    """

    path: str | None = None
    observed: str = ""
    expected: str = ""
    variant: str | None = None
    details: Mapping[str, object] = field(factory=dict)
    at: Extent | None = None


class Unknown:
    """What a rule yields when the document cannot answer its question."""


Faults = Iterable[Fault | Unknown]


def every_type(kind: DocumentType) -> bool:  # noqa: ARG001 - the shape of a predicate over types
    """Applies to every type."""
    return True


@frozen(eq=False)
class Check:
    """A function of a rule and the names that it reads."""

    function: Callable[..., Faults]
    reads: tuple[str, ...]

    @classmethod
    def of(cls, function: Callable[..., Faults]) -> "Check":
        """The check that a function makes: it reads what it names as parameters."""
        code = function.__code__
        return cls(function, tuple(code.co_varnames[: code.co_argcount]))


@frozen(eq=False)
class Rule:
    """A rule: its identity, its declaration and its checks."""

    code: str
    slug: str
    severity: Severity
    finds: Bilingual
    remedy: Bilingual
    bad: str | Bilingual
    """A fragment of a document file (YAML) that has the fault, laid over a clean document of its type.

    Where only a Word file can have the fault, a description.
    """
    good: str | Bilingual
    """A fragment that has not, although it looks close to it."""
    check: Check
    clause: str | None = None
    """Key of the clause in the standard (`Standard.cite`), None for a rule of the house."""
    kind: Kind = field()
    on_layout: Check | None = None
    """What it also asks of the printed text and its look, besides what `check` asks of the data."""
    whole: bool = False
    """Whether it compares places of the document: a fact made of parts is not handed to it part by part."""
    drafts: bool = False
    """Whether it also judges drafts."""
    applies: Callable[[DocumentType], bool] = every_type
    any_type: bool = False
    """Whether it also judges a document whose type the standard does not know."""
    clauses: Mapping[str, str] = field(factory=dict)
    """The clauses of variants that are of another than the rule's."""
    only_warning: frozenset[str] = frozenset()
    """Variants that are warnings although the rule is an error."""
    fix: Fix = "none"
    since: str = "0.1"

    @kind.default
    def _law_or_house(self) -> Kind:
        return "house" if self.clause is None else "law"

    @property
    def why(self) -> str:
        """The function's docstring: what the rule asks and why."""
        return inspect.cleandoc(self.check.function.__doc__ or "")

    @property
    def on_data(self) -> bool:
        """Whether it judges documents that no file shows, so that its examples are data."""
        return isinstance(self.bad, str)


RULES: dict[str, Rule] = {}
"""Every rule by code; filled when the rule modules are imported (`congvan.rules.catalogue`)."""


def rule(code: str, slug: str, **declaration: Any) -> Callable[[Callable[..., Faults]], Rule]:
    """Declare the decorated function as a rule; keywords are the fields of `Rule`."""

    def declare(function: Callable[..., Faults]) -> Rule:
        if code in RULES:
            raise ValueError(f"{code} is declared twice")
        declared = RULES[code] = Rule(code=code, slug=slug, check=Check.of(function), **declaration)
        return declared

    return declare


def also_on_layout(declared: Rule) -> Callable[[Callable[..., Faults]], Rule]:
    """Declare the decorated function as what a rule on data asks of a Word file besides.

    What it finds in a paragraph stands for what the rule finds in the data that were read from there.
    """

    def attach(function: Callable[..., Faults]) -> Rule:
        if RULES[declared.code].on_layout is not None:
            raise ValueError(f"{declared.code} has a check of the layout already")
        RULES[declared.code] = evolve(declared, on_layout=Check.of(function))
        return RULES[declared.code]

    return attach

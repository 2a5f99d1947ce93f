"""How a rule is declared.

A rule is a small pure function. What it reads is what it names as parameters: fields of the document
(`date`, `body`), facts derived from them (`congvan.rules.facts`), `standard` or `today`. It yields a
`Fault` for each fault; code, severity, message and citation come from the declaration, so a rule cannot
contradict itself.
"""

import inspect
from collections.abc import Callable, Iterable, Mapping
from typing import Any, Literal

from attrs import field, frozen

from congvan.messages import Bilingual
from congvan.rules.finding import Fix, Severity
from congvan.standards import DocumentType

Kind = Literal["law", "structure", "house"]


@frozen
class Fault:
    """What a rule function yields: where, what was found and what is required.

    `variant` picks one of the rule's messages (`CV321.future`); `details` fills further named
    parameters of the message besides `observed` and `expected`.
    """

    path: str | None
    observed: str = ""
    expected: str = ""
    variant: str | None = None
    details: Mapping[str, object] = field(factory=dict)


class Unknown:
    """What a rule yields when the document cannot answer its question."""


Faults = Iterable[Fault | Unknown]


def every_type(kind: DocumentType) -> bool:  # noqa: ARG001 - the shape of a predicate over types
    """Applies to every type."""
    return True


@frozen(eq=False)
class Rule:
    """A rule: its identity, its declaration and its function."""

    code: str
    slug: str
    severity: Severity
    kind: Kind
    clause: str | None
    """Key of the clause in the standard (`Standard.cite`), None for a rule of the house."""
    finds: Bilingual
    remedy: Bilingual
    bad: str
    """A fragment of a document file (YAML) that has the fault, laid over a clean document of its type."""
    good: str
    """A fragment that has not, although it looks close to it."""
    function: Callable[..., Faults]
    reads: tuple[str, ...]
    drafts: bool = False
    """Whether it also judges drafts."""
    applies: Callable[[DocumentType], bool] = every_type
    any_type: bool = False
    """Whether it also judges a document whose type the standard does not know."""
    only_warning: frozenset[str] = frozenset()
    """Variants that are warnings although the rule is an error."""
    fix: Fix = "none"
    since: str = "0.1"

    @property
    def why(self) -> str:
        """The function's docstring: what the rule asks and why."""
        return inspect.cleandoc(self.function.__doc__ or "")


RULES: dict[str, Rule] = {}
"""Every rule by code; filled when the rule modules are imported (`congvan.rules.catalogue`)."""


def rule(code: str, slug: str, **declaration: Any) -> Callable[[Callable[..., Faults]], Rule]:
    """Declare the decorated function as a rule; keywords are the fields of `Rule`."""

    def declare(function: Callable[..., Faults]) -> Rule:
        if code in RULES:
            raise ValueError(f"{code} is declared twice")
        reads = tuple(function.__code__.co_varnames[: function.__code__.co_argcount])
        declared = Rule(code=code, slug=slug, function=function, reads=reads, **declaration)
        RULES[code] = declared
        return declared

    return declare

"""How a rule is declared, and to which types of document it applies.

A rule is a small pure function. What it reads is what it names as parameters: fields of the document
(`date`, `body`), facts derived from them (`congvan.rules.facts`), `standard` or `today`; of a document read
from a Word file also its `layout`, `components` and `origins`. It yields a `Fault` for each fault; code,
severity, message and citation come from the declaration, so a rule cannot contradict itself.
"""

import inspect
from collections.abc import Callable, Iterable, Iterator, Mapping
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


def unless(holds: bool | None, fault: Fault) -> Iterator[Fault | Unknown]:
    """The fault of what does not hold, and that it is unknown where the file does not tell (None)."""
    if not holds:
        yield Unknown() if holds is None else fault


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
    severity: Severity = field(converter=Severity)
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


def has_sample(kind: DocumentType) -> bool:
    """Types that the act shows a sample of; the frame of the others is left to the parties."""
    return kind.sample is not None


def is_minutes(kind: DocumentType) -> bool:
    """Minutes (biên bản)."""
    return kind.signers == "minutes"


def is_letter(kind: DocumentType) -> bool:
    """Types that must be addressed (công văn)."""
    return kind.addressees == "required"


def may_be_addressed(kind: DocumentType) -> bool:
    """Types that carry `Kính gửi`, always or sometimes."""
    return kind.addressees in ("required", "allowed")


def is_never_addressed(kind: DocumentType) -> bool:
    """Types whose sample has no addressees."""
    return has_sample(kind) and kind.addressees == "none"


def has_content(kind: DocumentType) -> bool:
    """Types that say something of their own, in their body or in particulars; a copy repeats another document."""
    return kind.body != "none"


def has_particulars(kind: DocumentType) -> bool:
    """Types whose sample has particulars of its own (giấy mời, biên bản, ...)."""
    return kind.particulars is not None and has_sample(kind)


def is_enacted(kind: DocumentType) -> bool:
    """Types that are decided in so many words (`QUYẾT ĐỊNH:`)."""
    return kind.enactment is not None


def is_copy(kind: DocumentType) -> bool:
    """Forms of copy (sao y, sao lục, trích sao)."""
    return kind.is_copy


def is_named(kind: DocumentType) -> bool:
    """Types whose name is printed (văn bản có tên loại): every one but the công văn."""
    return not is_letter(kind)


def has_code(kind: DocumentType) -> bool:
    """Types with a code of their own and a sample that shows it in the symbol; copies have a rule of their own."""
    return kind.code is not None and has_sample(kind) and not kind.is_copy


def has_subject(kind: DocumentType) -> bool:
    """Types whose sample has a subject."""
    return kind.subject and has_sample(kind)


def has_place_and_date(kind: DocumentType) -> bool:
    """Types whose sample has the line of place and date."""
    return kind.place_and_date and has_sample(kind)


def expects_bases(kind: DocumentType) -> bool:
    """Types whose samples begin with legal bases."""
    return kind.bases == "expected"

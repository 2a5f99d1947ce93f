"""What the law says, as data: editions, document types, component formats, page and clauses."""

from congvan.standards.definitions import (
    Citation,
    Clause,
    ComponentFormat,
    DocumentType,
    Frame,
    Page,
    Range,
    SizeScheme,
    Standard,
)
from congvan.standards.nd30 import ND30
from congvan.standards.profile import Margins, Misfit, Profile, RuleChoice, UnfitProfileError
from congvan.standards.registry import (
    STANDARDS,
    UnknownStandardError,
    UnknownTypeError,
    document_type,
    standard,
    standard_for,
    standard_of,
)
from congvan.standards.symbols import number_and_symbol, symbol
from congvan.standards.tt01 import TT01

__all__ = [
    "ND30",
    "STANDARDS",
    "TT01",
    "Citation",
    "Clause",
    "ComponentFormat",
    "DocumentType",
    "Frame",
    "Margins",
    "Misfit",
    "Page",
    "Profile",
    "Range",
    "RuleChoice",
    "SizeScheme",
    "Standard",
    "UnfitProfileError",
    "UnknownStandardError",
    "UnknownTypeError",
    "document_type",
    "number_and_symbol",
    "standard",
    "standard_for",
    "standard_of",
    "symbol",
]

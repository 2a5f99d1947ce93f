"""Vietnamese administrative documents as data: write them to Word, read them back, judge them by the law."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from congvan import batch as batch
    from congvan.api import (
        annotate,
        check,
        dump,
        dumps,
        fix,
        from_dict,
        load,
        load_profile,
        loads,
        read,
        render,
        render_files,
        save,
        schema,
        to_dict,
    )
    from congvan.editing import Fixed
    from congvan.errors import CongvanError
    from congvan.messages import Bilingual
    from congvan.model import (
        Annex,
        Archive,
        Attached,
        Block,
        Cell,
        Contact,
        Document,
        DocumentDate,
        Drafter,
        Figure,
        Introduction,
        Invitation,
        Issuer,
        Leave,
        Mandate,
        Minutes,
        Party,
        Run,
        Signature,
        Table,
        Telegram,
    )
    from congvan.reading import Reading
    from congvan.rendering import Template
    from congvan.rendering.pdf import to_pdf, to_pdfs, to_png
    from congvan.rules import CheckFailed, Finding, Report, Severity
    from congvan.rules.citations import CitedDocument, citations
    from congvan.standards import Profile

__version__ = "0.1.0"

_HOMES = {
    "congvan.api": (
        "annotate", "check", "dump", "dumps", "fix", "from_dict", "load", "load_profile", "loads", "read",
        "render", "render_files", "save", "schema", "to_dict",
    ),
    "congvan.editing": ("Fixed",),
    "congvan.errors": ("CongvanError",),
    "congvan.messages": ("Bilingual",),
    "congvan.model": (
        "Annex", "Archive", "Attached", "Block", "Cell", "Contact", "Document", "DocumentDate",
        "Drafter", "Figure", "Introduction", "Invitation", "Issuer", "Leave", "Mandate", "Minutes",
        "Party", "Run", "Signature", "Table", "Telegram",
    ),
    "congvan.reading": ("Reading",),
    "congvan.rendering": ("Template",),
    "congvan.rendering.pdf": ("to_pdf", "to_pdfs", "to_png"),
    "congvan.rules": ("CheckFailed", "Finding", "Report", "Severity"),
    "congvan.rules.citations": ("CitedDocument", "citations"),
    "congvan.standards": ("Profile",),
}  # fmt: skip
"""Where each public name lives; it is imported when it is first asked for, so that `import congvan` is quick."""

_HOME_OF = {name: home for home, names in _HOMES.items() for name in names}

__all__ = [
    "Annex",
    "Archive",
    "Attached",
    "Bilingual",
    "Block",
    "Cell",
    "CheckFailed",
    "CitedDocument",
    "CongvanError",
    "Contact",
    "Document",
    "DocumentDate",
    "Drafter",
    "Figure",
    "Finding",
    "Fixed",
    "Introduction",
    "Invitation",
    "Issuer",
    "Leave",
    "Mandate",
    "Minutes",
    "Party",
    "Profile",
    "Reading",
    "Report",
    "Run",
    "Severity",
    "Signature",
    "Table",
    "Telegram",
    "Template",
    "annotate",
    "check",
    "citations",
    "dump",
    "dumps",
    "fix",
    "from_dict",
    "load",
    "load_profile",
    "loads",
    "read",
    "render",
    "render_files",
    "save",
    "schema",
    "to_dict",
    "to_pdf",
    "to_pdfs",
    "to_png",
]


_ROOMS = ("batch",)
"""Packages that are reached as `congvan.batch` without being imported by name."""


def __getattr__(name: str) -> Any:
    if name in _ROOMS:
        return import_module(f"congvan.{name}")
    if (home := _HOME_OF.get(name)) is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(home), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted([*__all__, *_ROOMS, *(name for name in globals() if name.startswith("__"))])

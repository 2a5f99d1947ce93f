"""The standards there are, and which one governs a document."""

import datetime as dt

from attrs import define
from dateutil.relativedelta import relativedelta

from congvan.errors import CongvanError
from congvan.messages import Bilingual, Language
from congvan.model import Document, DocumentDate
from congvan.standards.definitions import DocumentType, Standard
from congvan.standards.nd30 import ND30
from congvan.standards.tt01 import TT01

STANDARDS = {standard.key: standard for standard in (ND30, TT01)}
"""Every standard by key, the one of today first."""


@define
class UnknownStandardError(CongvanError):
    """No standard has that key."""

    code = "unknown-standard"
    text = Bilingual(
        "không có tiêu chuẩn «{key}»; các tiêu chuẩn hiện có: {known}.",
        "there is no standard “{key}”; there are: {known}.",
    )

    key: str
    known: str


@define
class UnknownTypeError(CongvanError):
    """No type of document has that slug."""

    code = "unknown-type"
    text = Bilingual("không có loại văn bản «{slug}».{hint}", "there is no type of document “{slug}”.{hint}")

    slug: str
    near: tuple[str, ...] = ()

    def message(self, language: Language = "vi") -> str:
        """The slug, and those that look like it."""
        hint = _DID_YOU_MEAN.format(names=", ".join(self.near)) if self.near else ""
        return self.text.format(slug=self.slug, hint=hint).say(language)


_DID_YOU_MEAN = Bilingual(" Có phải ý bạn là {names}?", " Did you mean {names}?")


def document_type(slug: str, of: Standard = ND30) -> DocumentType:
    """The type, or the form of copy, of that slug in a standard. Raises `UnknownTypeError`."""
    if (kind := of.find(slug)) is None:
        raise UnknownTypeError(slug, of.near(slug))
    return kind


def standard(key: str) -> Standard:
    """The standard of that key. Raises `UnknownStandardError`."""
    try:
        return STANDARDS[key]
    except KeyError:
        raise UnknownStandardError(key, ", ".join(STANDARDS)) from None


def standard_for(day: dt.date) -> Standard:
    """The standard in force on a day; for a day before all of them, the earliest."""
    for candidate in STANDARDS.values():
        if candidate.in_force_on(day):
            return candidate
    return min(STANDARDS.values(), key=lambda candidate: candidate.effective_from)


def standard_of(document: Document, today: dt.date | None = None) -> Standard:
    """The standard that a document names, else the one in force on its date, else on `today`.

    A date without its day (a draft's) is taken for the last of its month. Raises `UnknownStandardError`.
    """
    if document.standard is not None:
        return standard(document.standard)
    return standard_for(_latest_day(document.date) or today or dt.date.today())


def _latest_day(date: DocumentDate | None) -> dt.date | None:
    """The day of a date, or where the day is blank the last one that it may become."""
    if date is None or date.year is None:
        return None
    if date.day is not None or date.month is None:
        return date.date
    first = DocumentDate(date.year, date.month, 1).date
    return first + relativedelta(day=31) if first is not None else None

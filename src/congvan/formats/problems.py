"""The faults that structuring found, each with its key path and its place in the file."""

from collections.abc import Iterator
from typing import Any

from attrs import evolve, frozen
from cattrs.errors import (
    AttributeValidationNote,
    BaseValidationError,
    ForbiddenExtraKeysError,
    IterableValidationNote,
)

from congvan.errors import CongvanError
from congvan.formats import messages
from congvan.formats.errors import Problem
from congvan.formats.meant import Meant, meant_by
from congvan.formats.shapes import fields_of, label_of
from congvan.formats.source import Source, problem_at
from congvan.formats.structure import Mistake
from congvan.formats.tree import join
from congvan.language import excerpt
from congvan.messages import Bilingual
from congvan.model import Document, ForbiddenCharacterError

_LONGEST_KEY_SHOWN = 40
_OF_PLANS = {"batch": messages.KEY_OF_BATCH, "series": messages.KEY_OF_SERIES}


@frozen
class _Fault:
    path: str
    message: Bilingual
    of_key: bool = False

    def placed(self, source: Source | None) -> Problem:
        if source is None or not self.of_key:
            return problem_at(self.path, self.message, source)
        return Problem(self.path, *source.key_position(self.path), self.message)


def problems_of(error: Exception, source: Source | None, path: str = "") -> Iterator[Problem]:
    """Every fault inside an error of structuring what stands at a path, in the order of the model."""
    for fault in _faults(error, path, messages.DOCUMENT):
        yield fault.placed(source)


def _faults(error: BaseException, path: str, label: Bilingual) -> Iterator[_Fault]:
    if isinstance(error, BaseValidationError):
        for inner in error.exceptions:
            yield from _faults_of_part(inner, error.cl, path, label)
    elif isinstance(error, ForbiddenExtraKeysError):
        for key in sorted(error.extra_fields, key=str):
            yield _unknown_key(str(key), error.cl, path)
    else:
        yield _Fault(path, _meaning(error, label))


def _faults_of_part(error: BaseException, kind: Any, path: str, label: Bilingual) -> Iterator[_Fault]:
    for note in getattr(error, "__notes__", ()):
        if isinstance(note, IterableValidationNote):
            yield from _faults(error, join(path, note.index), label)
            return
        if isinstance(note, AttributeValidationNote):
            here, label = join(path, note.name), label_of(fields_of(kind)[note.name])
            if isinstance(error, KeyError):
                yield _Fault(here, messages.MISSING.format(label=label, key=note.name))
            else:
                yield from _faults(error, here, label)
            return
    yield from _faults(error, path, label)


def _meaning(error: BaseException, label: Bilingual) -> Bilingual:
    if isinstance(error, Mistake):
        return error.message.format(label=label, **error.parameters)
    if isinstance(error, ForbiddenCharacterError):
        vi, en = evolve(error, field=label.vi), evolve(error, field=label.en)
        return Bilingual(vi.message("vi"), en.message("en"))
    if isinstance(error, CongvanError):
        return error.said
    return messages.REFUSED.format(label=label, reason=error)


def _unknown_key(key: str, kind: type, path: str) -> _Fault:
    here, shown = join(path, key), excerpt(key, _LONGEST_KEY_SHOWN)
    if key == "<<":
        return _Fault(here, messages.MERGE_KEY, of_key=True)
    if kind is Document and here in _OF_PLANS:
        return _Fault(here, _OF_PLANS[here], of_key=True)
    meant = meant_by(shown, kind, path)
    if meant is None:
        return _Fault(here, messages.UNKNOWN_KEY.format(key=shown), of_key=True)
    said, groups = _answer(key, meant), _alternatives(meant.groups or ())
    told = said.format(key=shown, near=meant.key, label=meant.label, groups=groups)
    return _Fault(here, told, of_key=True)


def _answer(key: str, meant: Meant) -> Bilingual:
    if meant.groups is None:
        return messages.UNKNOWN_KEY_NEAR
    if meant.groups == ("",):
        return messages.KEY_OF_DOCUMENT if meant.key == key else messages.UNKNOWN_KEY_OF_DOCUMENT
    return messages.KEY_OF_OTHER_GROUP


def _alternatives(groups: tuple[str, ...]) -> Bilingual:
    return Bilingual(
        " hoặc ".join(f"«{group}»" for group in groups), " or ".join(f"“{group}”" for group in groups)
    )

"""The verbs of the library: load, check, render, save. Each is one call for those who embed it."""

import datetime as dt
import os
from pathlib import Path
from typing import TYPE_CHECKING

from attrs import evolve

from congvan.files import write_all_atomically
from congvan.formats import Loaded, dump, dumps, from_dict, load_file, load_text, schema, to_dict
from congvan.language import excerpt_around
from congvan.model import Document
from congvan.rules import CheckFailed, Finding, Report, Selection, check_document
from congvan.rules.engine import ALL
from congvan.standards import Profile, Standard, standard_of
from congvan.standards import standard as standard_by_key

if TYPE_CHECKING:
    from congvan.editing import Fixed
    from congvan.messages import Language
    from congvan.model.printed import Printed
    from congvan.reading import Reading
    from congvan.rendering import Template

PathLike = str | os.PathLike[str]

READABLE = (".docx", ".docm", ".dotx", ".dotm", ".txt")
"""Endings of the files that are read; others are document files, which are loaded."""
ProfileOrPath = Profile | PathLike

_LONGEST_EXCERPT = 500
"""Characters of a line that a finding shows: a text may be one line of a million with a fault in every word."""

__all__ = [
    "annotate",
    "check",
    "check_loaded",
    "check_reading",
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
]


def load(path: PathLike) -> Document:
    """Read a document file, YAML or JSON by its ending.

    Raises `UnreadableFileError` and `InvalidDocumentError`, which names every fault with key, line and column.
    """
    return load_file(path).document


def loads(text: str) -> Document:
    """Read a document from the text of a document file. Raises `InvalidDocumentError`."""
    return load_text(text).document


def load_profile(path: PathLike) -> Profile:
    """Read an organisation's profile, YAML, JSON or TOML by its ending.

    Raises `UnreadableFileError` and `InvalidDocumentError`.
    """
    from congvan.formats.profile import load_profile as load_from

    return load_from(path)


def _profile(profile: ProfileOrPath | None) -> Profile | None:
    return profile if profile is None or isinstance(profile, Profile) else load_profile(profile)


def check(
    subject: Document | PathLike,
    *,
    standard: str | None = None,
    profile: ProfileOrPath | None = None,
    selection: Selection = ALL,
    today: dt.date | None = None,
) -> Report:
    """Judge a document, or a file (YAML, JSON, Word or plain text), by the rules of its standard.

    `standard` is a key (`nd30-2020`) that overrides the document's own choice; `profile` an organisation's, or
    the path of one, whose defaults complete the document and whose choice of rules counts; `today` the day of
    checking. Findings of a text carry line and column, those of a Word file the paragraph. Raises what `load`,
    `read` and `load_profile` raise, `UnknownStandardError`, `UnknownRuleError` and `UnfitProfileError`.
    """
    if isinstance(subject, Document):
        base = _standard(standard, subject, today)
        return _judged(subject, None, base, _profile(profile), selection, today)
    _require((str, os.PathLike), subject)
    if Path(subject).suffix.lower() in READABLE:
        reading = read(subject)
        return check_reading(reading, standard=standard, profile=profile, selection=selection, today=today)
    loaded = load_file(subject)
    return check_loaded(loaded, standard=standard, profile=profile, selection=selection, today=today)


def _require(kind: type | tuple[type, ...], given: object) -> None:
    """Tell a slip of the caller's before it becomes an error of somewhere deep inside."""
    if not isinstance(given, kind):
        raise TypeError(
            f"a Document is wanted, not {type(given).__name__}: "
            "congvan.load makes one of a file, congvan.from_dict of plain values"
        )


def _standard(key: str | None, document: Document, today: dt.date | None) -> Standard:
    return standard_by_key(key) if key is not None else standard_of(document, today)


def _judged(
    document: Document,
    printed: "Printed | None",
    base: Standard,
    profile: Profile | None,
    selection: Selection,
    today: dt.date | None,
) -> Report:
    if profile is None:
        return check_document(document, printed, standard=base, selection=selection, today=today)
    choice = profile.rule_choice
    return check_document(
        profile.complete(document, base),
        printed,
        standard=profile.standard(base),
        selection=evolve(
            selection, select=selection.select or choice.select, ignore=selection.ignore + choice.ignore
        ),
        today=today,
    )


def read(source: PathLike | bytes) -> "Reading":
    """Read a Word file or a plain text as a document with origins: by its path (`.docx`, `.txt`) or its bytes.

    Raises `UnreadableDocxError` and its kinds, which say what the file is instead or where it is damaged.
    """
    from congvan.reading import read_file

    return read_file(source)


def check_reading(
    reading: "Reading",
    *,
    standard: str | None = None,
    profile: ProfileOrPath | None = None,
    selection: Selection = ALL,
    today: dt.date | None = None,
) -> Report:
    """Judge what was read from a file, by its data and by its look: findings say in which paragraph they are.

    Every document of the file is judged. A paper that the rules are not for is not: see `Reading.is_judged`.
    """
    own = _profile(profile)

    def judge(one: "Reading") -> Report:
        base = _standard(standard, one.document, today)
        report = one.certain(_judged(one.document, one.printed, base, own, selection, today))
        if not one.text_lines:
            return report
        return evolve(report, findings=tuple(_placed_in_text(finding, one) for finding in report))

    return reading.judged(judge)


def _placed_in_text(finding: Finding, reading: "Reading") -> Finding:
    extents = reading.where(finding.path) if finding.path is not None else ()
    if not extents:
        return finding
    at = extents[0]
    paragraph = reading.layout.paragraphs[at.paragraph]
    line = reading.text_lines[at.paragraph]
    return _at(finding, line, at.start + 1, paragraph.text)


def check_loaded(
    loaded: Loaded,
    *,
    standard: str | None = None,
    profile: ProfileOrPath | None = None,
    selection: Selection = ALL,
    today: dt.date | None = None,
) -> Report:
    """Judge a loaded document file: findings carry line and column, and its comments may silence rules."""
    own = evolve(selection, ignore=selection.ignore + loaded.ignored)
    report = check(loaded.document, standard=standard, profile=profile, selection=own, today=today)
    placed = (_placed(finding, loaded) for finding in report)
    return evolve(report, findings=tuple(finding for finding in placed if not _silenced(finding, loaded)))


def _placed(finding: Finding, loaded: Loaded) -> Finding:
    if finding.path is None:
        return finding
    line, column = loaded.source.position(finding.path)
    return _at(finding, line, column, loaded.source.line(line))


def _at(finding: Finding, line: int, column: int, text: str) -> Finding:
    """A finding with its place in a text and the line that it stands on, as far as it is of use."""
    excerpt = excerpt_around(text, finding.observed, _LONGEST_EXCERPT)
    return evolve(finding, line=line, column=column, excerpt=excerpt)


def _silenced(finding: Finding, loaded: Loaded) -> bool:
    if finding.line is None:
        return False
    return any(name in (finding.code, finding.slug) for name in loaded.ignored_lines.get(finding.line, ()))


def render(
    document: Document,
    *,
    template: "Template | None" = None,
    scheme: str | None = None,
    profile: ProfileOrPath | None = None,
    folder: PathLike | None = None,
    check: bool = True,
    today: dt.date | None = None,
) -> bytes:
    """The document as a Word file (.docx).

    `scheme` is a size scheme of the standard (`12-13-13`, `13-14-14`). `profile` is an organisation's, or the path
    of one: its defaults complete the document, and its sizes and margins are those of the file unless a
    `template` is given. Paths of pictures start from `folder`, without one from the working directory. What the
    document says is a file of its own (`own_file`) is left to `render_files`. Raises `CheckFailed` where the
    document has errors, unless `check` is False.
    """
    from congvan.rendering import main_part, render_document

    own = _profile(profile)
    whole = _ready(document, own, check, today)
    return render_document(main_part(whole), template=template, scheme=scheme, profile=own, folder=folder)


def render_files(
    document: Document,
    name: str = "van-ban.docx",
    *,
    template: "Template | None" = None,
    scheme: str | None = None,
    profile: ProfileOrPath | None = None,
    folder: PathLike | None = None,
    check: bool = True,
    today: dt.date | None = None,
) -> dict[str, bytes]:
    """The document as its Word files: the main one under `name`, then those of their own.

    Annexes and an attached document with `own_file` stand in files named after the main one:
    `van-ban-phu-luc-1.docx`, `van-ban-quy-che.docx` (Phụ lục III, Mẫu 1.3, 2.2). Arguments and errors as of `render`.
    """
    from congvan.rendering import render_separate

    own = _profile(profile)
    whole = _ready(document, own, check, today)
    files = render_separate(whole, template=template, scheme=scheme, profile=own, folder=folder)
    stem, ending = os.path.splitext(name)  # noqa: PTH122 - a name, not a path of this system
    return {f"{stem}-{part}{ending}" if part else name: data for part, data in files.items()}


def _ready(document: Document, profile: Profile | None, check: bool, today: dt.date | None) -> Document:
    """The document judged and completed by a profile."""
    _require(Document, document)
    base = standard_of(document, today)
    if check:
        report = _judged(document, None, base, profile, ALL, today)
        if not report.ok:
            raise CheckFailed(report)
    return document if profile is None else profile.complete(document, base)


def save(
    document: Document,
    path: PathLike,
    *,
    template: "Template | None" = None,
    scheme: str | None = None,
    profile: ProfileOrPath | None = None,
    folder: PathLike | None = None,
    check: bool = True,
    today: dt.date | None = None,
) -> None:
    """Render a document and write it with every file of its own beside it: all of them, or none.

    Raises what `render` raises and `UnwritableFileError`.
    """
    path = Path(path)
    files = render_files(
        document,
        path.name,
        template=template,
        scheme=scheme,
        profile=profile,
        folder=folder,
        check=check,
        today=today,
    )
    write_all_atomically({path.with_name(name): data for name, data in files.items()})


def fix(
    source: PathLike | bytes,
    *,
    unsafe: bool = False,
    standard: str | None = None,
    profile: ProfileOrPath | None = None,
    selection: Selection = ALL,
    today: dt.date | None = None,
) -> "Fixed":
    """Fix on a copy what the rules find in a Word file and know how to fix; the copy is judged again.

    Formats, spaces and marks change, no word does. `unsafe` asks also for the fixes that a person should look at.
    `Fixed.data` is the copy, `fixed`, `deferred` and `unfixable` say what became of each finding. Raises what
    `read` and `check` raise.
    """
    from congvan.editing import fix as fix_in
    from congvan.reading.files import word_file

    own = _profile(profile)

    def judge(reading: "Reading") -> tuple[Report, Standard]:
        report = check_reading(reading, standard=standard, profile=own, selection=selection, today=today)
        base = _standard(standard, reading.document, today)
        return report, base if own is None else own.standard(base)

    with word_file(source) as data:
        return fix_in(data, judge, unsafe=unsafe)


def annotate(
    source: PathLike | bytes,
    report: Report | None = None,
    *,
    standard: str | None = None,
    profile: ProfileOrPath | None = None,
    selection: Selection = ALL,
    today: dt.date | None = None,
    language: "Language" = "vi",
) -> bytes:
    """A copy of a Word file with a Word comment at every finding of a report, by default that of `check`.

    Raises what `read` and `check` raise.
    """
    from congvan.editing import annotate as annotate_in
    from congvan.reading.files import word_file

    with word_file(source) as data:
        if report is None:
            report = check_reading(
                read(data), standard=standard, profile=profile, selection=selection, today=today
            )
        return annotate_in(data, report, language=language)

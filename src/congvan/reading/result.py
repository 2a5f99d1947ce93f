"""What reading gives: a document, where everything in it stands, and what could not be told."""

from collections.abc import Callable, Mapping, Sequence
from typing import Literal

from attrs import evolve, field, frozen

from congvan.language import iter_dates
from congvan.model import Document, DocumentDate
from congvan.model.components import Components, Extent
from congvan.model.layout import Layout
from congvan.model.printed import Printed
from congvan.reading.findings import Findings
from congvan.reading.shares import Share
from congvan.rules import Finding, Report, check_document
from congvan.standards import standard_of

Paper = Literal["administrative", "enclosed", "normative", "party", "form", "unknown"]
"""What a paper is: of the types of the decree, what such a document issues in a file of its own, a legal normative
document, one of the Party, a form, or not known."""

_OF_ITS_FILE = frozenset(("CV101", "CV103", "CV111"))
"""Rules that a text which goes with another document keeps whenever that was issued: paper, margins, encoding."""
_OF_ITS_PAGES = _OF_ITS_FILE | {"CV104", "CV105", "CV107", "CV109"}
"""Those of the standard of its day besides: font and colour, place and look of the page number."""
UNKNOWN_TYPE = "khong-ro"
"""The type of a document whose own name is not printed, or not readable."""


@frozen
class Reading:
    """A document read from a file, with where everything was found.

    `origins` gives for the path of a field (`signature[0].name`, `body[4]`) where it stands. `unsure` are
    fields for which something is printed that may mean more than one value: they have none. `derived` are fields
    that are printed nowhere on their own but follow from others. `others` are further documents of the same file:
    each of them, and the first, then has a layout of its own, and `share` says where that stands in the file.
    """

    document: Document
    layout: Layout
    origins: Mapping[str, tuple[Extent, ...]] = field(hash=False)
    components: Components
    paper: Paper = "administrative"
    unsure: Mapping[str, tuple[Extent, ...]] = field(factory=dict, hash=False)
    derived: frozenset[str] = frozenset()
    others: "tuple[Reading, ...]" = ()
    share: Share | None = None
    text_lines: tuple[int, ...] = ()
    """Of a plain text: the line (from 1) on which each paragraph of the layout begins; empty for a Word file."""

    @property
    def printed(self) -> Printed | None:
        """What rules on the look of a file judge; None for a plain text, which has no look."""
        return None if self.text_lines else self._shown

    @property
    def _shown(self) -> Printed:
        unsure = [*self.unsure, *(("type",) if self.paper == "unknown" else ())]
        return Printed(self.layout, self.components, self.origins, unsure)

    @property
    def report(self) -> Report:
        """The judgement of the rules on every document of the file, each by the standard of its date.

        See `congvan.check` for choices.
        """
        return self.judged(lambda one: one.certain(check_document(one.document, one.printed)))

    def judged(self, judge: "Callable[[Reading], Report]") -> Report:
        """The report on the file: what `judge` says of each document as far as the rules are for it, see `is_judged`."""
        return self.merged([one._judged(judge) for one in (self, *self.others)])

    def _judged(self, judge: "Callable[[Reading], Report]") -> Report:
        if self.is_judged:
            return judge(self)
        if self.paper != "enclosed" or self.printed is None:
            return self.unjudged
        issued = self._issued
        codes = _OF_ITS_FILE if issued is None else _OF_ITS_PAGES
        report = judge(evolve(self, document=evolve(self.document, date=issued)))
        return evolve(
            report,
            findings=tuple(finding for finding in report if finding.code in codes),
            unknown=tuple(code for code in report.unknown if code in codes),
        )

    @property
    def _issued(self) -> DocumentDate | None:
        """The date of the document that this one goes with, as `(Kèm theo ...)` says it."""
        found = self.components.first("annex-reference")
        paragraphs = self.layout.paragraphs
        lines = (paragraphs[one.paragraph].lines[one.line].text for one in (found.extents if found else ()))
        reference = " ".join(lines)
        stated = (DocumentDate(one.year, one.month, one.day) for one in iter_dates(reference) if one.year)
        return next(stated, None)

    def merged(self, reports: Sequence[Report]) -> Report:
        """The report on the file from those on its documents.

        Where the file holds several, findings say in which they are, and their paragraphs are counted in the file.
        """
        if not self.others:
            return reports[0]
        placed = [
            evolve(report, findings=tuple(one._in_file(finding, number) for finding in report))
            for number, (one, report) in enumerate(zip((self, *self.others), reports, strict=True), 1)
        ]
        every = [finding for report in placed for finding in report]
        gravest_first = sorted(every, key=lambda finding: finding.severity.rank)
        return evolve(placed[0], findings=tuple(gravest_first), others=tuple(placed[1:]))

    def _in_file(self, finding: Finding, number: int) -> Finding:
        """A finding on this document, the `number`th of its file, as one of the file."""
        at = finding.paragraph
        if at is not None and self.share is not None:
            at = self.share.paragraphs[at]
        return evolve(finding, document=number, paragraph=at)

    @property
    def is_judged(self) -> bool:
        """Whether the rules are for this paper.

        They are for the administrative types, and for a Word file whose heading is that of one although its
        type cannot be told; not for normative documents, papers of the Party and forms. Of what goes with another
        document (`(Kèm theo ...)` and no number) only the pages are judged, by the standard of that document's date.
        """
        has_heading = self.printed is not None and self.components.first("national-name") is not None
        return self.paper == "administrative" or (self.paper == "unknown" and has_heading)

    @property
    def unjudged(self) -> Report:
        """The report on a paper that the rules are not for."""
        return Report(standard_of(self.document).key, self.document.type)

    def certain(self, report: Report) -> Report:
        """A report on this document without what it says of fields that could not be read with certainty."""
        shown = self._shown
        kept = (finding for finding in report if finding.path is None or shown.tells(finding.path))
        return evolve(report, findings=tuple(kept))

    def where(self, path: str) -> tuple[Extent, ...]:
        """Where the field of a path stands: its own origin, else that of what holds it, else of what it holds.

        `body[2].text` stands where `body[2]` does, `issuer` where `issuer.name` does; empty where nothing is known.
        """
        holder = path
        while holder:
            if holder in self.origins:
                return self.origins[holder]
            holder = holder[: max(holder.rfind("."), holder.rfind("["), 0)]
        held = (
            extents for inner, extents in self.origins.items() if inner.startswith((f"{path}.", f"{path}["))
        )
        return next(held, ())


def of_copy(copy: Document, findings: Findings, original: Reading | None, layout: Layout) -> Reading:
    """A copy around what was read of its original, whose fields stand below `original`."""
    if original is None:
        return Reading(copy, layout, findings.origins, findings.components, unsure=findings.unsure)
    return Reading(
        evolve(copy, original=original.document),
        layout,
        findings.origins | {f"original.{path}": extents for path, extents in original.origins.items()},
        Components(original.components.found + findings.components.found),
        unsure=findings.unsure | {f"original.{path}": extents for path, extents in original.unsure.items()},
        derived=frozenset(f"original.{path}" for path in original.derived),
    )

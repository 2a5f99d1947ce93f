"""Where in a Word file the findings of a rule stand, and which of them say the same."""

from collections.abc import Iterable, Iterator

from attrs import evolve

from congvan.language import excerpt
from congvan.model.printed import Printed
from congvan.rules.finding import Finding


def told(found: Iterable[Finding], printed: Printed) -> Iterator[Finding]:
    """The findings in what can be read with certainty."""
    return (one for one in found if one.paragraph is not None or one.path is None or printed.tells(one.path))


def new_findings(found: Iterable[Finding], known: Iterable[Finding], printed: Printed) -> Iterator[Finding]:
    """The findings with their paragraphs, but for those that are known there.

    `known` is what another check of the same rule has found in the same file. A finding without a place is one
    of the whole document.
    """
    taken = {finding.paragraph for finding in known}
    for finding in found:
        placed = _placed(finding, printed)
        if placed.paragraph not in taken and not (taken and placed.paragraph is None):
            yield placed


def _placed(finding: Finding, printed: Printed) -> Finding:
    paragraph = finding.paragraph
    if paragraph is None and finding.path is not None and (place := printed.place_of(finding.path)):
        paragraph = place.paragraph
    if paragraph is None:
        return finding
    text = " ".join(printed.layout.paragraphs[paragraph].text.split())
    return evolve(finding, paragraph=paragraph, excerpt=excerpt(text) if text else None)

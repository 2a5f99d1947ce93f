"""How the body is set: size, alignment, indents, spaces; labels of articles, clauses and points; rows of tables."""

import re
from collections import Counter
from itertools import pairwise

from attrs import evolve

from congvan.editing.looks import body_size, lines_apart_by, sized, space_before, switched
from congvan.editing.markup import Change, amend, properties, put, state
from congvan.editing.workspace import Workspace
from congvan.model.components import Extent
from congvan.reading.xml import Element, W
from congvan.rules import Finding
from congvan.rules.layout.body import (
    is_in_size_of_body,
    is_misplaced,
    is_ragged,
    lines_apart,
    may_be_indented,
)
from congvan.rules.layout.divisions import article_label_pattern, item_label_pattern
from congvan.rules.layout.look import shown_line
from congvan.rules.layout.passages import Passage, Passages

_MM = 72 / 25.4


def size(work: Workspace, _: tuple[Finding, ...]) -> None:
    """Every paragraph of the body, its short lines too, in one size."""
    passages: Passages = work.fact("passages")
    wanted = _main_size(work, passages)
    strange = {one.shown.most("size") for one in passages if is_in_size_of_body(one)} - {wanted}
    for passage in passages:
        if passage.shown.most("size") in strange:
            work.format_runs(_extents(passage), sized(wanted))
            work.format_paragraph(passage.paragraph.index, _mark(sized(wanted)))


def _main_size(work: Workspace, passages: Passages) -> float:
    """The permitted size that most letters of sentences have, as the rule counts them, else the usual one."""
    permitted = work.standard.components["body"].size
    letters: Counter[float] = Counter()
    for passage in passages:
        if is_in_size_of_body(passage):
            letters[passage.shown.most("size")] += passage.shown.letters
    main = next((one for one, _ in letters.most_common() if one in permitted), None)
    return work.standard.size("body") if main is None else main


def _extents(passage: Passage) -> list[Extent]:
    return [line.extent for line in passage.shown.lines]


def _mark(change: Change) -> Change:
    """A change of w:pPr: of the look of its mark, which an automatic number takes."""
    return lambda setting: change(put(setting, "rPr"))


def justified(work: Workspace, _: tuple[Finding, ...]) -> None:
    """Paragraphs of several lines to both margins."""
    for passage in work.fact("passages"):
        if passage.wraps and is_ragged(passage):
            work.format_paragraph(passage.paragraph.index, lambda setting: state(setting, "jc", val="both"))


def indented(work: Workspace, _: tuple[Finding, ...]) -> None:
    """First lines indented as most of the body's are, else by the first of the permitted indents."""
    for passage in work.fact("passages"):
        if passage.key != "article" and passage.wraps:
            _indent(work, passage)


def _indent(work: Workspace, passage: Passage) -> None:
    page = work.standard.page
    if not (may_be_indented(passage) and is_misplaced(passage, page)):
        return
    used = [
        one.paragraph.format.first_line
        for one in work.fact("passages")
        if may_be_indented(one) and not is_misplaced(one, page)
    ]
    points = Counter(used).most_common(1)[0][0] if used else page.first_line_indents[0] * _MM
    changes = {
        "firstLine": round(20 * points),
        **dict.fromkeys(("hanging", "firstLineChars", "hangingChars")),
    }
    work.format_paragraph(passage.paragraph.index, lambda setting: amend(setting, "ind", changes))


def gaps(work: Workspace, _: tuple[Finding, ...]) -> None:
    """The least space between paragraphs, above each that has less."""
    least = work.standard.page.paragraph_gap
    for upper, lower in pairwise(work.fact("passages")):
        follows = lower.paragraph.index == upper.paragraph.index + 1
        if follows and work.reading.layout.gap(upper.paragraph, lower.paragraph) < least:
            work.format_paragraph(lower.paragraph.index, space_before(least))


def line_spacing(work: Workspace, _: tuple[Finding, ...]) -> None:
    """Lines that are too close single-spaced, lines too far apart as far as is permitted."""
    permitted = work.standard.page.line_spacing
    for passage in work.fact("passages"):
        apart = lines_apart(passage) if passage.wraps else None
        if apart is not None and apart not in permitted:
            nearest = permitted.low if apart < permitted.low else permitted.high
            work.format_paragraph(passage.paragraph.index, lines_apart_by(nearest))


def articles(work: Workspace, _: tuple[Finding, ...]) -> None:
    """Labels of articles in bold, upright, indented; articles in the body's size."""
    wanted = body_size(work)
    for passage in work.fact("passages"):
        if passage.key == "article" and (label := _label(passage, article_label_pattern())):
            work.format_runs(label, _bold_and_upright)
            if passage.shown.most("size") != wanted:
                work.format_runs(_extents(passage), sized(wanted))
            _indent(work, passage)


def _bold_and_upright(look: Element) -> bool:
    return switched("b", on=True)(look) | switched("i", on=False)(look)


def items(work: Workspace, _: tuple[Finding, ...]) -> None:
    """Numbers of clauses and points in the look of the text behind them; clauses that are titles in bold."""
    for passage in work.fact("passages"):
        if passage.key == "clause-title" and not passage.wraps:
            work.format_runs(_extents(passage), _bold_and_upright)
        elif passage.key in ("clause", "point") and (label := _label(passage, item_label_pattern())):
            for attribute, name in (("bold", "b"), ("italic", "i")):
                behind = evolve(passage.shown.lines[0].extent, start=label[0].end)
                spans = [one for one in shown_line(work.reading.layout, behind).spans if one.text.strip()]
                if spans and not getattr(spans[0].format, attribute):
                    work.format_runs(label, switched(name, on=False))


def _label(passage: Passage, pattern: re.Pattern[str]) -> list[Extent]:
    """Where a passage's typed number stands; nowhere for an automatic one."""
    first = passage.shown.lines[0]
    found = pattern.match(first.text)
    if passage.paragraph.label is not None or found is None:
        return []
    start = first.extent.start
    return [evolve(first.extent, start=start + found.start(), end=start + found.end())]


def table_rows(work: Workspace, findings: tuple[Finding, ...]) -> None:
    """The first row of a table repeated on every page; rows that do not break across pages."""
    for finding in findings:
        if finding.paragraph is None:
            continue
        element = work.paragraph(finding.paragraph).element
        row = next(element.iterancestors(W + "tr"), None)
        table = None if row is None else row.getparent()
        if row is None or table is None:
            continue
        first = row is next(table.iterchildren(W + "tr"))
        if state(properties(row), "tblHeader" if first else "cantSplit"):
            work.touched(row)

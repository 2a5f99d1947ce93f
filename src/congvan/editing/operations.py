"""Which operation fixes what a rule finds: the closed set of changes that are ever made to a file."""

from collections.abc import Callable, Mapping

from congvan.editing import bodies, looks, pages, strokes, texts
from congvan.editing.looks import TARGETS, restyle
from congvan.editing.workspace import Workspace
from congvan.rules import Finding

Operation = Callable[[Workspace, tuple[Finding, ...]], None]
"""Changes in a file what findings of one rule ask for; what it is not sure of it leaves."""


def _both(*operations: Operation) -> Operation:
    """One operation after the other."""

    def operation(work: Workspace, findings: tuple[Finding, ...]) -> None:
        for one in operations:
            one(work, findings)

    return operation


def _label_flush_left(work: Workspace, _: tuple[Finding, ...]) -> None:
    for shown in work.look.of("recipients-label"):
        line = shown.lines[0]
        if line.paragraph.format.align in ("center", "right") and not line.before.strip():
            work.format_paragraph(line.paragraph.index, looks.flush_left)


OPERATIONS: Mapping[str, Operation] = {
    **{code: restyle(targets) for code, targets in TARGETS.items()},
    "CV101": pages.paper,
    "CV103": pages.margins,
    "CV104": looks.font,
    "CV105": looks.colour,
    "CV106": pages.number_added,
    "CV107": pages.number_in_the_middle,
    "CV108": pages.number_not_on_page_one,
    "CV109": pages.number_style,
    "CV110": looks.paired_sizes,
    "CV112": texts.composed,
    "CV113": texts.unhidden,
    "CV202": texts.national_name,
    "CV205": texts.motto,
    "CV207": strokes.heading_line("motto"),
    "CV211": strokes.heading_line("issuer"),
    "CV214": looks.single_spaced,
    "CV302": texts.number_label,
    "CV303": texts.number_zero,
    "CV304": texts.separators,
    "CV310": looks.centred_number,
    "CV312": texts.date_zeros,
    "CV313": texts.month_zero,
    "CV314": texts.date_form,
    "CV315": texts.place_comma,
    "CV405": texts.letter_prefix,
    "CV406": texts.prefix_in_words,
    "CV407": texts.subject_end,
    "CV408": texts.small_letter,
    "CV410": strokes.subject_line,
    "CV411": looks.subject_of_letter,
    "CV414": texts.basis_ends,
    "CV422": texts.cited,
    "CV423": texts.citation_comma,
    "CV425": texts.cited,
    "CV502": bodies.size,
    "CV503": bodies.justified,
    "CV504": bodies.indented,
    "CV505": bodies.gaps,
    "CV506": bodies.line_spacing,
    "CV515": bodies.articles,
    "CV516": bodies.items,
    "CV520": bodies.table_rows,
    "CV609": looks.name_of_signer,
    "CV703": texts.addressees,
    "CV706": _both(
        texts.recipients_label,
        restyle(
            lambda work: (
                (shown, "recipients-label", ("size", "weight", "slant"))
                for shown in work.look.of("recipients-label")
            )
        ),
        _label_flush_left,
    ),
    "CV708": texts.recipients,
    "CV711": texts.archive,
}
"""Code of a rule and what fixes its findings; `Rule.fix` says whether it is safe."""

LATER = frozenset(("CV106", "CV207", "CV211", "CV410"))
"""Rules whose fix measures what the others change."""

"""Which operation fixes what a rule finds: the closed set of changes that are ever made to a file."""

from collections.abc import Mapping

from congvan.editing import bodies, looks, pages, strokes, texts
from congvan.editing.looks import TARGETS, restyle
from congvan.editing.workspace import Operation, Workspace
from congvan.rules import Finding


def _label_of_recipients(work: Workspace, findings: tuple[Finding, ...]) -> None:
    texts.recipients_label(work, findings)
    looks.recipients_label(work, findings)


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
    "CV706": _label_of_recipients,
    "CV708": texts.recipients,
    "CV711": texts.archive,
}
"""Code of a rule and what fixes its findings; `Rule.fix` says whether it is safe."""

LATER = frozenset(("CV106", "CV207", "CV211", "CV410"))
"""Rules whose fix measures what the others change."""

"""How components look: font, size, weight, slant, capitals, colour and alignment as the standard's table says."""

from collections.abc import Callable, Iterable, Iterator

from congvan.editing.markup import Change, amend, state
from congvan.editing.workspace import Operation, Workspace
from congvan.model.components import Extent
from congvan.model.layout import CharacterFormat, LineSpacing
from congvan.reading.xml import Element
from congvan.rules import Finding
from congvan.rules.layout.look import ALL, PLAIN, UNCENTRED, Aspect, Shown, style_faults
from congvan.rules.layout.marks import drafter_mark, title_lines
from congvan.rules.layout.passages import divided_everywhere
from congvan.rules.layout.type_face import is_black, is_of_family, placed_spans, red_paragraphs
from congvan.rules.registry import Fault, is_letter
from congvan.standards import ComponentFormat

Target = tuple[Shown | None, str, tuple[Aspect, ...]]
"""A component as the file shows it, the key of its format, and what of its look is asked."""


def restyle(targets: Callable[[Workspace], Iterable[Target]]) -> Operation:
    """The operation that gives components the look of their format, in what they differ from it."""

    def operation(work: Workspace, _: tuple[Finding, ...]) -> None:
        for shown, key, aspects in targets(work):
            if shown is not None:
                _conform(work, shown, work.standard.components[key], aspects)

    return operation


def _conform(work: Workspace, shown: Shown, wanted: ComponentFormat, aspects: Iterable[Aspect]) -> None:
    for aspect in aspects:
        if not any(isinstance(one, Fault) for one in style_faults(shown, wanted, (aspect,))):
            continue
        if aspect == "align":
            centre(work, shown)
        else:
            work.format_runs([line.extent for line in shown.lines], _change(aspect, wanted, work))


def _change(aspect: Aspect, wanted: ComponentFormat, work: Workspace) -> Change:
    if aspect == "size":
        return sized(size_for(work, wanted.key))
    if aspect == "weight":
        return switched("b", on=bool(wanted.bold))
    if aspect == "slant":
        return switched("i", on=bool(wanted.italic))
    # Small letters can't be made of capitals without knowing the names among them.
    return switched("caps", on=True) if wanted.case == "upper" else lambda _: False


def size_for(work: Workspace, key: str) -> float:
    """The size (pt) for a component: that of the body for what is of the body, else that of the document's scheme."""
    wanted = work.standard.components[key].size
    if key in _OF_THE_BODY and (size := body_size(work)) in wanted:
        return size
    return work.standard.size(key, work.scheme)


_OF_THE_BODY = frozenset(
    ("basis", "body", "article", "clause", "clause-title", "point", "heading", "addressees", "authority", "signer")
)  # fmt: skip


def body_size(work: Workspace) -> float:
    """The size (pt) of the body: the permitted one that most of its letters have, else the usual one."""
    stated: float | None = work.fact("text_size")
    wanted = work.standard.components["body"].size
    return stated if stated is not None and stated in wanted else work.standard.size("body")


def sized(size: float) -> Change:
    """A change of w:rPr: a size in pt."""

    def change(look: Element) -> bool:
        half_points = f"{size * 2:g}"
        return state(look, "sz", val=half_points) | state(look, "szCs", val=half_points)

    return change


def switched(name: str, *, on: bool) -> Change:
    """A change of w:rPr: bold (`b`), italic (`i`) or capitals (`caps`), on or off."""
    return lambda look: state(look, name) if on else state(look, name, val=0)


def centre(work: Workspace, shown: Shown) -> None:
    """Centre the paragraphs of a component that have their lines for themselves and are not put in place by spaces."""
    if any(line.before or line.after.strip() for line in shown.lines):
        return
    for paragraph in dict.fromkeys(line.paragraph for line in shown.lines):
        form = paragraph.format
        if form.align != "center":
            indented = bool(form.left or form.right or form.first_line)
            work.format_paragraph(paragraph.index, centred(indented=indented))


def centred(*, indented: bool) -> Change:
    """A change of w:pPr: in the middle of its room; `indented` where indents have to be taken away."""
    away = {
        **dict.fromkeys(("left", "right", "firstLine"), 0),
        **dict.fromkeys(
            ("hanging", "start", "end", "leftChars", "rightChars", "firstLineChars", "hangingChars")
        ),
    }

    def change(setting: Element) -> bool:
        return state(setting, "jc", val="center") | (indented and amend(setting, "ind", away))

    return change


def _of(key: str, aspects: tuple[Aspect, ...] = ALL) -> Callable[[Workspace], Iterator[Target]]:
    return lambda work: ((shown, key, aspects) for shown in work.look.of(key))


def _first(key: str, aspects: tuple[Aspect, ...] = ALL) -> Callable[[Workspace], list[Target]]:
    return lambda work: [(work.look.first(key), key, aspects)]


def _subject(work: Workspace) -> Iterator[Target]:
    letter = is_letter(work.fact("kind"))
    key, aspects = ("letter-subject", UNCENTRED) if letter else ("subject", ALL)
    return ((shown, key, aspects) for shown in work.look.of(key))


def _date(work: Workspace) -> list[Target]:
    line = work.fact("printed_date")
    return [(None if line is None else line.shown, "place-date", PLAIN)]


def _annexes(work: Workspace) -> Iterator[Target]:
    yield from _of("annex-label")(work)
    yield from ((title_lines(shown), "annex-title", ALL) for shown in work.look.of("annex-title"))


def _divisions(work: Workspace) -> Iterator[Target]:
    for shown in divided_everywhere(work.look, "division", "division-title", "heading"):
        if len(shown.lines) == 1 or shown.key != "division":
            yield shown, shown.key, UNCENTRED if shown.key == "heading" else ALL


def _drafter(work: Workspace) -> Iterator[Target]:
    drafter, listed = work.fact("drafter"), work.look.first("recipients")
    if drafter is not None and listed is not None:
        mark = drafter_mark(drafter, work.reading.layout, work.fact("origins"), listed)
        yield mark, "drafter", ("size", "slant")


def _signers(work: Workspace) -> Iterator[Target]:
    return ((one.titles, "authority", UNCENTRED) for one in work.fact("signers"))


def name_of_signer(work: Workspace, findings: tuple[Finding, ...]) -> None:
    """The signer's name in its look, in the middle of its column."""
    restyle(lambda work: ((one.name, "signer", PLAIN) for one in work.fact("signers")))(work, findings)
    for signer in work.fact("signers"):
        if signer.name is not None:
            centre(work, signer.name)


def paired_sizes(work: Workspace, _: tuple[Finding, ...]) -> None:
    """National name, motto, place and date in the sizes of one scheme."""
    for key in ("national-name", "motto", "place-date"):
        if (shown := work.look.first(key)) is not None:
            work.format_runs([line.extent for line in shown.lines], sized(work.scheme.sizes[key]))


def single_spaced(work: Workspace, _: tuple[Finding, ...]) -> None:
    """The lines of the heading that the act wants single-spaced."""
    for component in work.standard.components.values():
        for shown in work.look.of(component.key) if component.single_spaced else ():
            for line in shown.lines:
                if line.paragraph.format.line_spacing != LineSpacing():
                    work.format_paragraph(line.paragraph.index, lines_apart_by(1))


def lines_apart_by(multiple: float) -> Change:
    """A change of w:pPr: line spacing in multiples of single."""
    return lambda setting: amend(setting, "spacing", {"line": round(240 * multiple), "lineRule": "auto"})


def centred_number(work: Workspace, _: tuple[Finding, ...]) -> None:
    """Number and symbol in the middle of their column."""
    if (shown := work.look.first("number")) is not None:
        centre(work, shown)


def subject_of_letter(work: Workspace, _: tuple[Finding, ...]) -> None:
    """The subject of a letter in the middle, as far below the number as the act says."""
    shown, gap = work.look.first("letter-subject"), work.standard.components["letter-subject"].gap_above
    if shown is None or gap is None:
        return
    first = shown.lines[0].paragraph
    above = work.reading.layout.paragraphs[first.index - 1] if first.index else first
    work.format_paragraph(above.index, lambda setting: _spaced(setting, "after", 0))
    work.format_paragraph(first.index, lambda setting: _spaced(setting, "before", gap))
    centre(work, shown)


def _spaced(setting: Element, side: str, points: float) -> bool:
    """Space before or after a paragraph, in pt."""
    return amend(
        setting,
        "spacing",
        {side: round(20 * points), f"{side}Autospacing": None, f"{side}Lines": None},
    )


def space_before(points: float) -> Change:
    """A change of w:pPr: space above a paragraph in pt, whatever the style of the one above it."""

    def change(setting: Element) -> bool:
        return _spaced(setting, "before", points) | state(setting, "contextualSpacing", val=0)

    return change


def recipients_label(work: Workspace, findings: tuple[Finding, ...]) -> None:
    """`Nơi nhận:` in its look, at the left edge of its room."""
    restyle(_of("recipients-label", PLAIN))(work, findings)
    for shown in work.look.of("recipients-label"):
        line = shown.lines[0]
        if line.paragraph.format.align in ("center", "right") and not line.before.strip():
            work.format_paragraph(line.paragraph.index, lambda setting: state(setting, "jc", val="left"))


def font(work: Workspace, _: tuple[Finding, ...]) -> None:
    """Letters of another font in the standard's; text in an old encoding, which is its font, is left alone."""
    wanted = work.standard.page.font
    _over_letters(
        work,
        lambda form: not is_of_family(form.font, wanted),
        lambda look: amend(
            look,
            "rFonts",
            {"ascii": wanted, "hAnsi": wanted, "cs": wanted, "asciiTheme": None, "hAnsiTheme": None, "cstheme": None},
        ),
    )  # fmt: skip


def colour(work: Workspace, _: tuple[Finding, ...]) -> None:
    """Coloured letters in black; links and the marks that may be red are left alone."""
    _over_letters(
        work,
        lambda form: not is_black(form),
        lambda look: state(look, "color", val="auto"),
    )


def _over_letters(work: Workspace, strange: Callable[[CharacterFormat], bool], change: Change) -> None:
    red = red_paragraphs(work.reading.components)
    for paragraph in work.reading.layout.paragraphs:
        place = paragraph.place
        if place.story in ("header", "footer") or place.box is not None or paragraph.index in red:
            continue
        extents = [
            Extent(paragraph.index, line, at, at + len(span.text))
            for line, at, span in placed_spans(paragraph)
            if span.encoding == "unicode" and strange(span.format) and any(map(str.isalnum, span.text))
        ]
        if extents:
            work.format_runs(extents, change)


TARGETS: dict[str, Callable[[Workspace], Iterable[Target]]] = {
    "CV203": lambda work: [(work.fact("masthead").national, "national-name", UNCENTRED)],
    "CV206": lambda work: [(work.fact("masthead").motto, "motto", ("size", "weight", "slant", "align"))],
    "CV210": _first("issuer"),
    "CV212": _first("parent", UNCENTRED),
    "CV309": _first("number", PLAIN),
    "CV318": _date,
    "CV403": _of("type"),
    "CV409": _subject,
    "CV413": _of("basis", ("size", "slant")),
    "CV514": _divisions,
    "CV608": _signers,
    "CV704": _of("addressees", ("size", "slant")),
    "CV707": _of("recipients", PLAIN),
    "CV803": _annexes,
    "CV807": _of("urgency", UNCENTRED),
    "CV808": _of("circulation", UNCENTRED),
    "CV810": _drafter,
    "CV811": _of("contact", PLAIN),
}
"""What each rule on the look of components judges."""

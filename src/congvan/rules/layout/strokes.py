"""The lines below components of the heading: whose they are, how long, and of what they are made."""

import re
from collections.abc import Iterator

from attrs import field, frozen

from congvan.model.layout import CellPlace, DrawnLine, Layout, Paragraph, Span, unbroken
from congvan.rules.facts import fact
from congvan.rules.layout.look import Look, Shown, ShownLine, letters_in, width_in, width_of

_HEADING = ("parent", "issuer", "national-name", "motto", "number", "place-date", "letter-subject")
_THIN = 12.0
"""The greatest height (pt) of a picture that may be a line."""
_NEAR_PARAGRAPHS = 20
_CLEARLY_UP = 5.0
"""How many paragraphs below the heading a line may be anchored that is moved up into it, and how far (pt)."""
_NEAR_THE_EDGE = 0.03
"""How near to its room's width a line is of which only a layout program can tell whether it wraps."""

_WORDS = re.compile(r"\s+|\S+")


@frozen
class Stroke:
    """A line below a component. `length` in pt, None where the file does not say."""

    length: float | None
    solid: bool
    typed: bool


@frozen(eq=False)
class Strokes:
    """The lines of a heading by the component that they stand below.

    `doubtful` says that there is something that may be such a line, or whose component cannot be told.
    """

    below: dict[str, tuple[Stroke, ...]] = field(factory=dict)
    doubtful: bool = False


@fact
def heading_strokes(look: Look) -> Strokes:
    """The lines below the issuing body and the motto."""
    issuer, motto = look.first("issuer"), look.first("motto")
    zone = _zone(look)
    layout = look.layout
    found: dict[str, list[Stroke]] = {"issuer": [], "motto": []}
    doubtful = shows_thin_picture(layout, zone)
    for line in layout.lines:
        if line.paragraph not in zone:
            doubtful = doubtful or _may_be_moved_up(line, zone, layout)
            continue
        key = _owner(line, issuer, motto, layout)
        if key is None:
            doubtful = True
        else:
            found[key].append(stroke_of(line, layout))
    for key, shown in (("issuer", issuer), ("motto", motto)):
        if shown is not None:
            found[key] += _partly_underlined(shown)
            doubtful = doubtful or _ruled_cell(shown, layout)
    return Strokes({key: tuple(lines) for key, lines in found.items()}, doubtful)


def shows_thin_picture(layout: Layout, zone: range) -> bool:
    """Whether a picture that may be a line is anchored in one of some paragraphs."""
    return any(
        image.paragraph in zone and (image.height is None or image.height <= _THIN) for image in layout.images
    )


def _may_be_moved_up(line: DrawnLine, zone: range, layout: Layout) -> bool:
    """Whether a line that is anchored outside the heading may be drawn inside it."""
    y = line.y
    if y is None or y.offset is None or line.paragraph > zone.stop + _NEAR_PARAGRAPHS:
        story = layout.paragraphs[line.paragraph].place.story
        return y is not None and story in ("header", "footer")
    if y.relative_to in ("paragraph", "line"):
        return y.offset < -_CLEARLY_UP
    return y.offset < layout.sections[0].height / 3 if layout.sections else True


def _zone(look: Look) -> range:
    """The paragraphs of the heading, with those that are blank behind it and the whole of its table."""
    paragraphs = look.layout.paragraphs
    places = [line.paragraph for key in _HEADING for one in look.of(key) for line in one.lines]
    if not places:
        return range(0)
    first, last = min(one.index for one in places), max(one.index for one in places)
    tables = {one.place.cell.table for one in places if one.place.cell is not None}
    for table in (look.layout.tables[index] for index in tables):
        held = [index for cell in table.cells for index in cell.paragraphs]
        first, last = min([first, *held]), max([last, *held])
    while (
        last + 1 < len(paragraphs)
        and paragraphs[last + 1].place.story == "body"
        and paragraphs[last + 1].blank
    ):
        last += 1
    while first > 0 and paragraphs[first - 1].blank:
        first -= 1
    return range(first, last + 1)


def _owner(line: DrawnLine, issuer: Shown | None, motto: Shown | None, layout: Layout) -> str | None:
    """The component that a line stands below, None where the file does not tell."""
    if motto is None or issuer is None:
        return "motto" if issuer is None else "issuer"
    ours, theirs = _column(issuer, layout), _column(motto, layout)
    if ours is not None and theirs is not None and ours[1] <= theirs[0] + 1:
        middle = _middle(line, layout)
        if middle is None:
            return None
        inside = {
            key: low - 6 <= middle <= high + 6 for key, (low, high) in (("issuer", ours), ("motto", theirs))
        }
        keys = [key for key, is_inside in inside.items() if is_inside]
        return keys[0] if len(keys) == 1 else None
    return _by_order(line, issuer, motto)


def _by_order(line: DrawnLine, issuer: Shown, motto: Shown) -> str | None:
    """Where the two stand one above the other: the one that a line follows."""
    ends = {"issuer": issuer.lines[-1].paragraph.index, "motto": motto.lines[-1].paragraph.index}
    if ends["issuer"] == ends["motto"]:
        return None
    above = {key: end for key, end in ends.items() if end <= line.paragraph}
    return max(above, key=lambda key: above[key]) if above else None


def _column(shown: Shown, layout: Layout) -> tuple[float, float] | None:
    cell = shown.lines[-1].paragraph.place.cell
    return None if cell is None or shown.lines[-1].paragraph.place.box is not None else _reach(cell, layout)


def _reach(place: CellPlace, layout: Layout) -> tuple[float, float] | None:
    """From where to where (pt) a cell reaches in its table."""
    table = layout.tables[place.table]
    cell = table.cell(place.row, place.column)
    if cell is None or place.depth > 1:
        return None
    widths = table.widths
    if len(widths) >= cell.grid_column + cell.columns:
        start = sum(widths[: cell.grid_column])
        return start, start + sum(widths[cell.grid_column : cell.grid_column + cell.columns])
    before = [one.width for one in table.cells if one.row == cell.row and one.column < cell.column]
    if cell.width is None or any(width is None for width in before):
        return None
    start = sum(width for width in before if width is not None)
    return start, start + cell.width


def _middle(line: DrawnLine, layout: Layout) -> float | None:
    """The middle of a line, in pt from the left edge of the heading's table."""
    paragraph = layout.paragraphs[line.paragraph]
    cell = paragraph.place.cell
    reach = None if cell is None else _reach(cell, layout)
    if reach is None:
        return None
    low, high = reach
    x = line.x
    if x is None or x.offset is None or line.length is None or line.kind not in ("shape", "vml"):
        return (low + high) / 2
    offset = x.offset + line.length / 2
    if x.relative_to in ("column", "character"):
        return low + offset
    # In a cell Word may count from the cell or from the page: told only where both give the same.
    section = layout.sections[paragraph.section]
    from_page = offset - (section.left if x.relative_to == "page" else 0)
    return low + offset if (low <= low + offset <= high) and (low <= from_page <= high) else None


def stroke_of(line: DrawnLine, layout: Layout) -> Stroke:
    """A line as it is below its component."""
    paragraph = layout.paragraphs[line.paragraph]
    spans = paragraph.lines[line.line].spans if line.line is not None else ()
    if line.kind == "typed":
        return _typed_stroke(spans, paragraph)
    length = sum(width_of(span) for span in spans) if line.length is None and spans else line.length
    return Stroke(length, line.solid, typed=False)


def _typed_stroke(spans: tuple[Span, ...], paragraph: Paragraph) -> Stroke:
    """A line that is typed: unbroken where it is all underscores, or a tab that is filled with them.

    Its length is known of underscores alone, and not where they are raised: how much smaller those are
    printed, the program decides.
    """
    text = "".join(span.text for span in spans)
    drawn = text.strip()
    if not drawn:
        leaders = {stop.leader for stop in paragraph.format.tabs if stop.leader is not None}
        return Stroke(None, leaders == {"underscore"}, typed=True)
    if set(drawn) != {"_"}:
        return Stroke(None, solid=False, typed=True)
    seen = [span for span in spans if span.text.strip()]
    raised = any(span.format.vertical != "baseline" for span in seen)
    length = None if raised else sum(width_in(span.format, span.text.strip()) for span in seen)
    return Stroke(length, solid=True, typed=True)


def _partly_underlined(shown: Shown) -> Iterator[Stroke]:
    """The line that an underline of some of the last line's letters makes."""
    spans = shown.lines[-1].spans
    under = [span for span in spans if span.format.underline]
    if under and any(letters_in(span.text) for span in spans if not span.format.underline):
        yield Stroke(
            sum(map(width_of, under)),
            all(unbroken(span.format.underline or "") for span in under),
            typed=False,
        )


def _ruled_cell(shown: Shown, layout: Layout) -> bool:
    """Whether the cell of a component, or the one below it, has a border that may serve as its line."""
    place = shown.lines[-1].paragraph.place.cell
    if place is None:
        return False
    table = layout.tables[place.table]
    cell, below = table.cell(place.row, place.column), table.cell(place.row + 1, place.column)
    return bool((cell and "bottom" in cell.borders) or (below and "top" in below.borders))


def printed_lengths(shown: Shown) -> tuple[tuple[float, ...], ...]:
    """How long (pt) the lines of a component are on the page, in every way in which they may be printed.

    A line longer than its room wraps; two ways where only a layout program can tell whether it does. None where
    another font than Times New Roman is used.
    """
    spans = [span for line in shown.lines for span in line.spans if letters_in(span.text)]
    if any(not span.format.font.startswith("Times New Roman") for span in spans):
        return ()
    ways = (
        tuple(length for line in shown.lines for length in _wrapped(line, scale))
        for scale in (1 - _NEAR_THE_EDGE, 1 + _NEAR_THE_EDGE)
    )
    return tuple(dict.fromkeys(ways))


def _wrapped(line: ShownLine, scale: float) -> list[float]:
    """The lengths that a line has on the page when as many words as fit stand on each, in a room that is scaled."""
    width, form = line.paragraph.width, line.paragraph.format
    if width is None or line.paragraph.place.box is not None:
        return [line.width]
    room = (width - form.left - form.right) * scale
    lengths = [0.0]
    word = gap = 0.0
    for span in (*line.spans, None):
        for part in _WORDS.findall(span.text) if span is not None else ("",):
            if span is not None and not part.isspace():
                word += width_in(span.format, part)
                continue
            if lengths[-1] and lengths[-1] + gap + word > room:
                lengths.append(word)
            else:
                lengths[-1] += gap + word
            gap, word = (width_in(span.format, part) if span is not None else 0.0), 0.0
    return lengths

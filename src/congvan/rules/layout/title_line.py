"""The rule on the line below the subject of a named type (Phụ lục I, Phần I, Mục II, khoản 5, điểm b)."""

from congvan.messages import Bilingual
from congvan.model.layout import DrawnLine, Layout
from congvan.rules.finding import Severity
from congvan.rules.kinds import has_subject, is_named
from congvan.rules.layout.heading_lines import stroke_faults
from congvan.rules.layout.look import Look, Shown, ShownLine
from congvan.rules.layout.strokes import Strokes, stroke_of
from congvan.rules.registry import Faults, rule
from congvan.standards import DocumentType, Standard
from congvan.standards.definitions import Rule as Stroke

_THIN = 12.0
"""The greatest height (pt) of a picture that may be a line."""
_FAR = 40.0
"""From how far below its anchor (pt) a line may belong to another component."""
_NEAR = 3
"""How many paragraphs below the subject a line may hang that is drawn upwards."""
_SCRIPTED = ("typed", "underline", "border")


def _has_named_subject(kind: DocumentType) -> bool:
    return has_subject(kind) and is_named(kind)


@rule(
    "CV410",
    "subject-rule",
    severity=Severity.ERROR,
    clause="II.5.b",
    fix="safe",
    drafts=True,
    applies=_has_named_subject,
    only_warning=frozenset({"typed-length"}),
    finds=Bilingual(
        "Dưới trích yếu không có đường kẻ nét liền dài 1/3 đến 1/2 dòng chữ.",
        "No solid line of a third to half of the text below the subject.",
    ),
    remedy=Bilingual(
        "Kẻ một đường nét liền dài từ 1/3 đến 1/2 dòng chữ, đặt cân đối dưới trích yếu.",
        "Draw a solid line of a third to half of the text, centred below the subject.",
    ),
    bad=Bilingual("Dưới trích yếu không có đường kẻ.", "No line below the subject."),
    good=Bilingual(
        "Đường kẻ bằng một nửa dòng cuối của trích yếu.", "A line half as long as the subject's last line."
    ),
)
def subject_rule(look: Look, standard: Standard) -> Faults:
    """Below the subject of a named type is a solid line of a third to half of the text, centred (điểm b).

    A subject that wraps on the page is measured by its last line; a line whose owner the file does not tell is
    not judged. A row of underscores counts as a line, as in the samples of Phụ lục III.
    """
    subject = look.first("subject")
    wanted = standard.components["subject"].rule
    if subject is None or wanted is None:
        return
    strokes = subject_strokes(look, subject)
    if not _fits_another_line(subject, strokes, wanted):
        yield from stroke_faults(subject, strokes, wanted)


def _fits_another_line(subject: Shown, strokes: Strokes, wanted: Stroke) -> bool:
    """Whether a line was drawn to the measure of another line of the subject than the last, or of one that wraps."""
    lengths = [line.width for line in subject.lines[:-1]]
    last = subject.lines[-1]
    if last.paragraph.width is not None and last.width > last.paragraph.width:
        lengths.append(last.paragraph.width)
    drawn = [stroke.length for stroke in strokes.below["subject"] if stroke.solid and stroke.length]
    return any(stroke / length in wanted.share for stroke in drawn for length in lengths if length)


def subject_strokes(look: Look, subject: Shown) -> Strokes:
    """The lines from the type to the first text below the subject, and those that may be drawn there from elsewhere."""
    layout = look.layout
    last = subject.lines[-1]
    end = _next_text(layout, last.paragraph.index)
    name = look.first("type")
    begin = min(one.lines[0].paragraph.index for one in (subject, name) if one is not None)
    own = [line for line in layout.lines if _is_below(line, last, range(begin, end + 1))]
    thin = any(
        begin <= image.paragraph <= end and (image.height is None or image.height <= _THIN)
        for image in layout.images
    )
    strange = any(_may_be_meant(line, end) for line in layout.lines if line not in own)
    return Strokes({"subject": tuple(stroke_of(line, layout) for line in own)}, thin or strange)


def _next_text(layout: Layout, index: int) -> int:
    """The first paragraph below one that shows something other than a line."""
    typed = {line.paragraph for line in layout.lines if line.kind == "typed"}
    following = (
        one.index for one in layout.paragraphs[index + 1 :] if not one.blank and one.index not in typed
    )
    return next(following, len(layout.paragraphs))


def _is_below(line: DrawnLine, last: ShownLine, zone: range) -> bool:
    """Whether a line stands below the subject's last line; a drawn one may hang on the type or on the text that follows."""
    if line.kind in ("shape", "vml"):
        return line.paragraph in zone
    if line.paragraph == last.paragraph.index:
        return line.below and (line.line is None or line.line >= last.extent.line)
    return last.paragraph.index < line.paragraph < zone[-1]


def _may_be_meant(line: DrawnLine, end: int) -> bool:
    """Whether a line drawn elsewhere may end up below the subject: far from its anchor, or placed on the page."""
    y = line.y
    if y is None or line.kind in _SCRIPTED or line.paragraph > end + _NEAR:
        return False
    if y.offset is None or y.relative_to not in ("paragraph", "line"):
        return True
    return y.offset < 0 if line.paragraph > end else y.offset > _FAR

"""The rule on the line below the subject of a named type (Phụ lục I, Phần I, Mục II, khoản 5, điểm b)."""

from congvan.messages import Bilingual
from congvan.model.layout import DrawnLine, Layout
from congvan.rules.finding import Severity
from congvan.rules.kinds import has_subject, is_named
from congvan.rules.layout.heading_lines import stroke_faults
from congvan.rules.layout.look import Look, Shown
from congvan.rules.layout.strokes import Strokes, stroke_of
from congvan.rules.registry import Faults, rule
from congvan.standards import DocumentType, Standard

_THIN = 12.0
"""The greatest height (pt) of a picture that may be a line."""
_FAR = 40.0
"""From how far below its anchor (pt) a line may belong to another component."""
_SCRIPTED = ("typed", "underline", "border")


def _has_named_subject(kind: DocumentType) -> bool:
    return has_subject(kind) and is_named(kind)


@rule(
    "CV410",
    "subject-rule",
    severity=Severity.ERROR,
    kind="law",
    clause="II.5.b",
    drafts=True,
    applies=_has_named_subject,
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
    not judged.
    """
    subject = look.first("subject")
    wanted = standard.components["subject"].rule
    if subject is not None and wanted is not None:
        yield from stroke_faults(subject, _strokes(look, subject), wanted)


def _strokes(look: Look, subject: Shown) -> Strokes:
    """The lines from the subject to the first text below it, and those that may have been drawn there from elsewhere."""
    layout = look.layout
    last = subject.lines[-1]
    end = _next_text(layout, last.paragraph.index)
    own = [line for line in layout.lines if _is_below(line, subject, end)]
    thin = any(
        last.paragraph.index <= image.paragraph <= end and (image.height is None or image.height <= _THIN)
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


def _is_below(line: DrawnLine, subject: Shown, end: int) -> bool:
    """Whether a line stands below the subject's last line; a drawn one may hang on the text that follows."""
    last = subject.lines[-1]
    if line.kind in ("shape", "vml"):
        return subject.lines[0].paragraph.index <= line.paragraph <= end
    if line.paragraph == last.paragraph.index:
        return line.below and (line.line is None or line.line >= last.extent.line)
    return last.paragraph.index < line.paragraph < end


def _may_be_meant(line: DrawnLine, end: int) -> bool:
    """Whether a line drawn elsewhere may end up below the subject: far below its anchor, or placed on the page."""
    if line.kind in _SCRIPTED or line.paragraph > end:
        return False
    y = line.y
    return y is not None and (
        y.offset is None or y.relative_to not in ("paragraph", "line") or abs(y.offset) > _FAR
    )

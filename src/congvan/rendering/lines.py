"""The components below which solid lines are drawn or which are broken into even lines, in the sizes of a scheme."""

from functools import lru_cache

from attrs import evolve, frozen
from markupsafe import Markup

from congvan.language.widths import text_width
from congvan.rendering import measures
from congvan.rendering.metrics import even_lines, face_of, printed_in_capitals
from congvan.rendering.units import emu, points
from congvan.standards import ComponentFormat, SizeScheme, Standard

_WEIGHT = emu(0.75)

# Self-contained: it names every namespace it uses, so that any template can take it.
_SHAPE = (
    '<w:r><mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006">'
    '<mc:Choice xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" Requires="wps">'
    '<w:drawing><wp:anchor xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"'
    ' distT="0" distB="0" distL="0" distR="0" simplePos="0" relativeHeight="1" behindDoc="0" locked="0"'
    ' layoutInCell="1" allowOverlap="1"><wp:simplePos x="0" y="0"/>'
    '<wp:positionH relativeFrom="column"><wp:align>center</wp:align></wp:positionH>'
    '<wp:positionV relativeFrom="paragraph"><wp:posOffset>{drop}</wp:posOffset></wp:positionV>'
    '<wp:extent cx="{length}" cy="0"/><wp:effectExtent l="0" t="0" r="0" b="0"/><wp:wrapNone/>'
    '<wp:docPr id="1" name="Đường kẻ"/><wp:cNvGraphicFramePr/>'
    '<a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData'
    ' uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp><wps:cNvCnPr/>'
    '<wps:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="{length}" cy="0"/></a:xfrm>'
    '<a:prstGeom prst="line"><a:avLst/></a:prstGeom>'
    '<a:ln w="{weight}"><a:solidFill><a:srgbClr val="000000"/></a:solidFill></a:ln></wps:spPr><wps:bodyPr/>'
    "</wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice></mc:AlternateContent></w:r>"
)

DROP = 2.0
"""How far (pt) below the top of its paragraph a line is drawn."""


@lru_cache(maxsize=1024)
def drawn_line(length: float) -> Markup:
    """A run that draws a solid line of a length (pt), centred in its column."""
    return Markup(_SHAPE.format(length=emu(length), drop=emu(DROP), weight=_WEIGHT))


def rule_below(lines: tuple[str, ...], component: ComponentFormat, size: float) -> Markup | str:
    """The line below a component whose text is printed in these lines at a size (pt).

    It is the component's share of the last line; none below an empty text.
    """
    if component.rule is None or not lines[-1]:
        return ""
    last = lines[-1].upper() if printed_in_capitals(component) else lines[-1]
    return drawn_line(round(component.rule.drawn * text_width(last, size, face_of(component)), 1))


@frozen
class Heading:
    """Breaks texts and draws lines under a standard and one of its size schemes."""

    standard: Standard
    scheme: SizeScheme

    def lines(self, key: str, text: str, width: float) -> tuple[str, ...]:
        """The lines of a component in a column of a width (mm)."""
        component = self.standard.components[key]
        return even_lines(
            text,
            self.standard.size(key, self.scheme),
            face_of(component),
            points(width),
            capitals=printed_in_capitals(component),
        )

    def broken(self, key: str, text: str, width: float) -> str:
        """The same as one text with line ends."""
        return "\n".join(self.lines(key, text, width))

    def subject_lines(self, subject: str, *, is_letter: bool) -> tuple[str, ...]:
        """The lines of a subject; a letter's begin with `V/v` and stand in the left column."""
        if is_letter:
            prefixed = f"V/v {subject}" if subject else ""
            return self.lines("letter-subject", prefixed, measures.letter_subject_width(self.standard))
        return self.lines("subject", subject, measures.subject_width(self.standard))

    def rule(self, key: str, lines: tuple[str, ...]) -> Markup | str:
        """The line below a component printed in these lines."""
        return rule_below(lines, self.standard.components[key], self.standard.size(key, self.scheme))

    def rule_of_type(self, name: str) -> Markup | str:
        """The line below a type that has no subject, in the proportion of a subject's."""
        component = evolve(self.standard.components["type"], rule=self.standard.components["subject"].rule)
        return rule_below((name,), component, self.standard.size("type", self.scheme))

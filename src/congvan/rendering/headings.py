"""The components around which lines are drawn or which are broken into even lines, in the sizes of a scheme."""

from attrs import evolve, frozen
from markupsafe import Markup

from congvan.rendering import measures
from congvan.rendering.lines import rule_below
from congvan.rendering.metrics import even_lines, face_of, printed_in_capitals
from congvan.rendering.units import points
from congvan.standards import SizeScheme, Standard


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

"""Text that exists in Vietnamese and English: what every message of the library is made of."""

from typing import Literal

from attrs import frozen

Language = Literal["vi", "en"]


class Measure(str):
    """Numbers in a message, as English writes them; Vietnamese has a decimal comma (`12,5`)."""

    __slots__ = ()

    @property
    def vi(self) -> str:
        """The numbers as Vietnamese writes them."""
        return self.replace(".", ",")


@frozen
class Bilingual:
    """A text in Vietnamese and English; `{name}` parameters are filled by `format`."""

    vi: str
    en: str

    def format(self, **parameters: object) -> "Bilingual":
        """Both texts with their named parameters filled in, one with a text for each language in that of the text."""
        return Bilingual(
            self.vi.format(**{name: getattr(value, "vi", value) for name, value in parameters.items()}),
            self.en.format(**{name: getattr(value, "en", value) for name, value in parameters.items()}),
        )

    def say(self, language: Language = "vi") -> str:
        """The text in one language."""
        return self.en if language == "en" else self.vi


def counted(count: int, vi: str, one: str, many: str | None = None) -> Bilingual:
    """A number of things: `1 tệp`, `1 file`, `2 files`; Vietnamese has one form, English two."""
    return Bilingual(f"{count} {vi}", f"{count} {one if count == 1 else many or one + 's'}")

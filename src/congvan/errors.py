"""The root of every exception that congvan raises."""

from typing import Any, ClassVar

from attrs import define, fields_dict

from congvan.messages import Bilingual, Language


@define(eq=False)
class CongvanError(Exception):
    """Root of the library's exceptions: a small data class with a code and a message in two languages.

    A subclass sets `code` (stable, kebab-case) and `text` (`{field}` parameters are its own fields).
    """

    code: ClassVar[str] = "congvan-error"
    text: ClassVar[Bilingual] = Bilingual("Lỗi của congvan.", "congvan failed.")

    def message(self, language: Language = "vi") -> str:
        """What happened and where, for a clerk."""
        values = {name: getattr(self, name) for name in fields_dict(type(self))}
        return self.text.format(**values).say(language)

    def __str__(self) -> str:
        return self.message()

    def __reduce__(self) -> tuple[Any, ...]:
        values = {name: getattr(self, name) for name in fields_dict(type(self))}
        return _rebuilt, (type(self), values)


def _rebuilt(kind: type[CongvanError], values: dict[str, Any]) -> CongvanError:
    """What pickle makes of an exception again, its keyword-only fields included (worker processes raise too)."""
    return kind(**values)

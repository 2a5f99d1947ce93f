"""Text as a document holds it: NFC, legal in XML, with bold and italic runs."""

import re
from collections.abc import Iterable, Iterator
from functools import cache
from itertools import groupby
from operator import itemgetter
from typing import Any, ClassVar

from attrs import Attribute, define, evolve, field, frozen
from attrs.validators import instance_of

from congvan.errors import CongvanError
from congvan.language import nfc
from congvan.messages import Bilingual


@define(eq=False)
class ForbiddenCharacterError(CongvanError):
    """A text holds a character that XML 1.0 (production 2, Char) cannot carry, so no Word file can."""

    code: ClassVar[str] = "forbidden-character"
    text: ClassVar[Bilingual] = Bilingual(
        "{field}: ký tự thứ {position} là {character}, không được phép trong tệp Word.",
        "{field}: character {position} is {character}, which a Word file cannot hold.",
    )

    field: str
    position: int
    character: str


@cache
def _forbidden() -> re.Pattern[str]:
    return re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def clean(value: str) -> str:
    """The text in NFC with `\\n` as its only line end."""
    if "\r" in value:
        value = value.replace("\r\n", "\n").replace("\r", "\n")
    return nfc(value)


def refuse_forbidden(value: str, where: str) -> None:
    """Raise `ForbiddenCharacterError` naming `where` when XML cannot carry the text."""
    if found := _forbidden().search(value):
        raise ForbiddenCharacterError(where, found.start() + 1, f"U+{ord(found.group()):04X}")


def _clean_optional(value: Any) -> Any:
    return clean(value) if isinstance(value, str) else value


def to_texts(value: str | Iterable[str]) -> tuple[str, ...]:
    """Converter of a field of several texts: one text alone is taken as a tuple of one."""
    if isinstance(value, str):
        return (clean(value),)
    return tuple(_clean_optional(item) for item in value)


def _must_be_text(instance: object, attribute: "Attribute[Any]", value: Any) -> None:
    if isinstance(value, str) and _forbidden().search(value) is None:
        return
    where = f"{type(instance).__name__}.{attribute.name}"
    if not isinstance(value, str):
        raise TypeError(f"{where} must be str, not {type(value).__name__}")
    refuse_forbidden(value, where)


def may_be_text(instance: object, attribute: "Attribute[Any]", value: Any) -> None:
    """A validator: None, or a text that XML can carry."""
    if value is not None:
        _must_be_text(instance, attribute, value)


def must_be_texts(instance: object, attribute: "Attribute[Any]", value: Any) -> None:
    """Validator of a field of several texts."""
    for item in value:
        _must_be_text(instance, attribute, item)


def label(vi: str, en: str) -> dict[str, Bilingual]:
    """Field metadata: what the field is called in messages, forms and the schema."""
    return {"label": Bilingual(vi, en)}


def required_text(vi: str, en: str) -> Any:
    """A text field that must be given."""
    return field(converter=_clean_optional, validator=_must_be_text, metadata=label(vi, en))


def optional_text(vi: str, en: str) -> Any:
    """A text field that may be absent (None)."""
    return field(default=None, converter=_clean_optional, validator=may_be_text, metadata=label(vi, en))


@frozen
class Run:
    """A stretch of text of one weight and slant."""

    text: str = required_text("Chữ", "text")
    bold: bool = field(default=False, validator=instance_of(bool), metadata=label("Đậm", "bold"))
    italic: bool = field(default=False, validator=instance_of(bool), metadata=label("Nghiêng", "italic"))


Inline = tuple[Run, ...]
"""Text with emphasis: runs in normal form (none empty, no two neighbours alike)."""


@cache
def _markup() -> re.Pattern[str]:
    return re.compile(r"\\([\\*])|(\*+)|([^\\*]+|\\)")


def _style(run: Run) -> tuple[bool, bool]:
    return run.bold, run.italic


def normal_runs(runs: Iterable[Run]) -> Inline:
    """The runs with empty ones dropped and equal neighbours joined."""
    return tuple(_joined(tuple(group)) for _, group in groupby((run for run in runs if run.text), _style))


def _joined(runs: tuple[Run, ...]) -> Run:
    return runs[0] if len(runs) == 1 else evolve(runs[0], text="".join([run.text for run in runs]))


def parse_inline(markup: str) -> Inline:
    r"""Read `**bold**`, `*italic*`, `***both***`, one inside the other; `\*` is a star, `\\` a backslash.

    A mark opens before and closes after a character that is not white space, never between two
    letters or digits (`2*3*4` is plain), and only in pairs; other stars stay stars.
    """
    if "*" not in markup and "\\" not in markup:
        return (Run(markup),) if markup else ()
    tokens = _tokens(markup)
    pieces = _toggled(tokens, _in_pairs(tokens))
    return tuple(
        Run("".join([text for text, _, _ in group]), bold, italic)
        for (bold, italic), group in groupby(pieces, itemgetter(1, 2))
    )


_Token = tuple[str, str]
"""`text`, or what a mark may do (`open`, `close`, `either`), and the characters."""


def _tokens(markup: str) -> list[_Token]:
    tokens: list[_Token] = []
    for match in _markup().finditer(markup):
        escaped, stars, plain = match.groups()
        marks = _MARKS.get(stars)
        kind = _mark_kind(markup, match) if marks else None
        if marks and kind is not None:
            tokens += [(kind, mark) for mark in marks]
        else:
            tokens.append(("text", escaped or stars or plain))
    return tokens


def _mark_kind(markup: str, stars: re.Match[str]) -> str | None:
    before = markup[stars.start() - 1 : stars.start()]
    after = markup[stars.end() : stars.end() + 1]
    return _MARK_KINDS[_can_open(before, after), _can_close(before, after)]


_MARK_KINDS = {(True, False): "open", (False, True): "close", (True, True): "either", (False, False): None}
"""What a mark is by whether it can open and whether it can close; `either` closes what is open."""

_MARKS = {"*": ("*",), "**": ("**",), "***": ("**", "*")}


def _can_open(before: str, after: str) -> bool:
    return (
        bool(after)
        and not after.isspace()
        and not before.isalnum()
        and (not before or before.isspace() or before in "([{“‘\"'/-*")
    )


def _can_close(before: str, after: str) -> bool:
    return bool(before) and not before.isspace() and not after.isalnum()


def _in_pairs(tokens: list[_Token]) -> bytearray:
    """Of every token whether it is a mark of a pair, 1 or 0."""
    paired = bytearray(len(tokens))
    waiting: dict[str, int] = {}
    for index, (kind, value) in enumerate(tokens):
        if kind in ("close", "either") and value in waiting:
            paired[waiting.pop(value)] = paired[index] = 1
        elif kind in ("open", "either"):
            waiting[value] = index
    return paired


def _toggled(tokens: list[_Token], paired: bytearray) -> Iterator[tuple[str, bool, bool]]:
    bold = italic = False
    for (_, value), is_mark in zip(tokens, paired, strict=True):
        if not is_mark:
            yield value, bold, italic
        elif value == "**":
            bold = not bold
        else:
            italic = not italic


def format_inline(runs: Inline) -> str | None:
    """The markup that `parse_inline` reads back as these runs, or None where no markup can say it."""
    plain = plain_text(runs)
    if parse_inline(plain) == runs:
        return plain
    markup = "".join(_toggling_marks(runs))
    return markup if parse_inline(markup) == runs else None


def _toggling_marks(runs: Inline) -> Iterable[str]:
    style = (False, False)
    for run in (*runs, Run("")):
        bold, italic = style
        yield "*" * (2 * (run.bold != bold) + (run.italic != italic))
        yield run.text.replace("\\", "\\\\").replace("*", "\\*")
        style = _style(run)


def plain_text(runs: Inline) -> str:
    """The characters alone."""
    return runs[0].text if len(runs) == 1 else "".join(run.text for run in runs)


def to_inline(value: str | Iterable[Run]) -> Inline:
    """Converter of a field of text with emphasis: markup as `parse_inline` reads it, or runs."""
    if isinstance(value, str):
        return parse_inline(clean(value))
    return normal_runs(_must_be_runs(value))


def _must_be_runs(value: Any) -> Iterable[Run]:
    for run in value:
        if not isinstance(run, Run):
            raise TypeError(f"text with emphasis is made of Run, not {type(run).__name__}")
        yield run

"""Automatic numbering: what Word prints before a numbered paragraph."""

import re
from collections.abc import Callable, Mapping

from attrs import define, evolve, field, frozen

from congvan.language import NoRomanNumeral, number_in_words, to_roman
from congvan.reading.properties import Layer, paragraph_layer, run_layer
from congvan.reading.theme import Theme
from congvan.reading.xml import Element, W, integer, switched_on, value

_LEVELS = 9
_LARGEST = 32_767
"""The largest number that Word counts to."""
_LONGEST_PATTERN = 255


@frozen
class Level:
    """A level of a list: number format, pattern (`%1.%2`), and the formatting that it brings along."""

    format: str = "decimal"
    pattern: str = ""
    start: int = 1
    restarts_after: int | None = None
    legal: bool = False
    style: str | None = None
    paragraph: Layer = field(factory=dict)
    run: Layer = field(factory=dict)


@frozen
class NumberedList:
    """A list (w:num): the abstract list that counts for it, its levels, and where it starts anew."""

    abstract: str
    levels: Mapping[int, Level]
    starts: Mapping[int, int] = field(factory=dict)

    def level_of_style(self, style: str | None) -> int | None:
        """The level that belongs to a paragraph style."""
        return next((index for index, level in self.levels.items() if level.style == style), None)


def read_lists(root: Element | None, theme: Theme, style_lists: Mapping[str, int]) -> dict[int, NumberedList]:
    """The lists of a numbering part by w:numId; `style_lists` gives the list of each numbering style."""
    if root is None:
        return {}
    abstracts = {
        element.get(W + "abstractNumId", ""): element for element in root.iterchildren(W + "abstractNum")
    }
    nums = {integer(element.get(W + "numId")): element for element in root.iterchildren(W + "num")}
    abstract_of = {number: value(num, "abstractNumId") or "" for number, num in nums.items()}
    levels_of = {name: _levels(element, theme) for name, element in abstracts.items()}
    lists: dict[int, NumberedList] = {}
    for number, num in nums.items():
        name = _followed(abstract_of[number], abstracts, abstract_of, style_lists)
        if number is not None and name in levels_of:
            lists[number] = _overridden(num, NumberedList(name, levels_of[name]), theme)
    return lists


def _followed(
    name: str,
    abstracts: Mapping[str, Element],
    abstract_of: Mapping[int | None, str],
    style_lists: Mapping[str, int],
) -> str:
    element = abstracts.get(name)
    style = None if element is None else value(element, "numStyleLink")
    return name if style is None else abstract_of.get(style_lists.get(style, -1), name)


def _levels(element: Element, theme: Theme) -> dict[int, Level]:
    levels: dict[int, Level] = {}
    for child in element.iterchildren(W + "lvl"):
        index = integer(child.get(W + "ilvl"))
        if index is not None and 0 <= index < _LEVELS:
            levels[index] = _level(child, theme)
    return levels


def _level(element: Element, theme: Theme) -> Level:
    start = integer(value(element, "start"))
    return Level(
        value(element, "numFmt") or "decimal",
        (value(element, "lvlText") or "")[:_LONGEST_PATTERN],
        1 if start is None else start,
        integer(value(element, "lvlRestart")),
        switched_on(element, "isLgl"),
        value(element, "pStyle"),
        paragraph_layer(element.find(W + "pPr")),
        run_layer(element.find(W + "rPr"), theme),
    )


def _overridden(num: Element, numbered: NumberedList, theme: Theme) -> NumberedList:
    levels, starts = dict(numbered.levels), {}
    for override in num.iterchildren(W + "lvlOverride"):
        index = integer(override.get(W + "ilvl"))
        if index is None or not 0 <= index < _LEVELS:
            continue
        level = override.find(W + "lvl")
        if level is not None:
            levels[index] = _level(level, theme)
        start = integer(value(override, "startOverride"))
        if start is not None:
            starts[index] = start
    return evolve(numbered, levels=levels, starts=starts)


@define
class Counters:
    """The running numbers of every list while a document is read from front to back."""

    lists: Mapping[int, NumberedList]
    _values: dict[str, dict[int, int]] = field(factory=dict)
    _begun: set[tuple[int, int]] = field(factory=set)

    def next_label(self, number: int, level: int) -> str:
        """Count one paragraph of a list and give its label (`2.1.`, `b)`, `-`)."""
        numbered = self.lists[number]
        shape = numbered.levels.get(level, Level())
        values = self._values.setdefault(numbered.abstract, {})
        start = numbered.starts.get(level)
        if start is not None and (number, level) not in self._begun:
            self._begun.add((number, level))
            values[level] = start
        else:
            values[level] = min(values[level] + 1, _LARGEST) if level in values else shape.start
        for deeper in [one for one in values if one > level]:
            restarts = numbered.levels.get(deeper, Level()).restarts_after
            if restarts is None or 0 < level + 1 <= restarts:
                del values[deeper]
        return _label(shape, numbered.levels, values)


def _label(shape: Level, levels: Mapping[int, Level], values: Mapping[int, int]) -> str:
    def number(match: re.Match[str]) -> str:
        index = int(match[1]) - 1
        level = levels.get(index, Level())
        name = "decimal" if shape.legal and level.format != "none" else level.format
        return _FORMATS.get(name, str)(values.get(index, level.start))

    if shape.format == "none":
        return re.sub(r"%[1-9]", "", shape.pattern)
    return shape.pattern if shape.format == "bullet" else re.sub(r"%([1-9])", number, shape.pattern)


def _roman(number: int) -> str:
    try:
        return to_roman(number)
    except NoRomanNumeral:
        return str(number)


def _letter(number: int) -> str:
    """a to z, then aa, bb: Word's letters, which know no đ."""
    if number < 1:
        return str(number)
    times, index = divmod(number - 1, 26)
    return chr(ord("a") + index) * min(times + 1, 30)


_FORMATS: dict[str, Callable[[int], str]] = {
    "decimalZero": lambda number: f"{number:02d}",
    "upperRoman": _roman,
    "lowerRoman": lambda number: _roman(number).lower(),
    "upperLetter": lambda number: _letter(number).upper(),
    "lowerLetter": _letter,
    "vietnameseCounting": number_in_words,
    "none": lambda _: "",
}

"""Strict JSON: each key once, no NaN, and a place for every value."""

import json
from typing import Any

from congvan.formats import messages
from congvan.formats.tree import BrokenSyntaxError, Place, TreeBuilder
from congvan.language import regex
from congvan.messages import Bilingual

_MEANINGS = {
    "Expecting value": Bilingual("thiếu giá trị, hoặc giá trị viết sai.", "a value is missing or malformed."),
    "Expecting property name": Bilingual(
        "thiếu khóa trong dấu nháy kép, hoặc thừa dấu phẩy.",
        "a key in double quotes is missing, or a comma is too many.",
    ),
    "Illegal trailing comma": Bilingual(
        "thừa dấu phẩy trước ngoặc đóng.", "a comma too many before the closing bracket."
    ),
    "Expecting ':'": Bilingual("thiếu dấu hai chấm sau khóa.", "a colon is missing after the key."),
    "Expecting ','": Bilingual("thiếu dấu phẩy hoặc ngoặc đóng.", "a comma or a closing bracket is missing."),
    "Unterminated string": Bilingual("dấu nháy kép chưa đóng.", "a double quote is never closed."),
    "Invalid control character": Bilingual(
        "đoạn chữ trong dấu nháy không được xuống dòng; viết \\n.",
        "a text in quotes may not break the line; write \\n.",
    ),
    "Invalid \\escape": Bilingual("dấu «\\» phải viết hai lần «\\\\».", "write “\\” twice."),
    "Extra data": Bilingual("có nội dung thừa sau ngoặc đóng.", "something follows the closing bracket."),
}
_NO_SUCH_VALUE = Bilingual("JSON không có giá trị {name}.", "JSON has no value {name}.")
_NUMBER_TOO_LONG = Bilingual("số quá dài.", "the number is too long.")
_OTHER = Bilingual("sai cú pháp JSON ({problem}).", "broken JSON ({problem}).")

_DECODER = json.JSONDecoder()


_token = regex(r"[\s:,]*([^\s:,])")
_not_a_number = regex(r"NaN|-?Infinity")


def read_json(text: str) -> TreeBuilder:
    """The data of a JSON text and where its values stand. Raises `BrokenSyntaxError`."""
    tree = TreeBuilder()
    if text.strip():
        _require_syntax(text)
        _read_tokens(text, tree)
    return tree


def _require_syntax(text: str) -> None:
    try:
        json.loads(text, parse_int=str, parse_float=str)
    except json.JSONDecodeError as error:
        for beginning, meaning in _MEANINGS.items():
            if error.msg.startswith(beginning):
                raise BrokenSyntaxError((error.lineno, error.colno), meaning) from None
        raise BrokenSyntaxError((error.lineno, error.colno), _OTHER.format(problem=error.msg)) from None
    except RecursionError:
        raise BrokenSyntaxError((1, 1), messages.TOO_DEEP) from None


def _read_tokens(text: str, tree: TreeBuilder) -> None:
    position = 0
    line, line_start = 1, 0
    while found := _token().match(text, position):
        start = found.start(1)
        if breaks := text.count("\n", position, start):
            line += breaks
            line_start = text.rfind("\n", position, start) + 1
        place = (line, start - line_start + 1)
        position = found.end()
        if found[1] in "{[":
            tree.open({} if found[1] == "{" else [], place)
        elif found[1] in "}]":
            tree.close()
        else:
            value, position = _single_value(text, start, place)
            if tree.at_key():
                tree.key(value, place)
            else:
                tree.value(value, place)


def _single_value(text: str, start: int, place: Place) -> tuple[Any, int]:
    if name := _not_a_number().match(text, start):
        raise BrokenSyntaxError(place, _NO_SUCH_VALUE.format(name=name[0]))
    try:
        return _DECODER.raw_decode(text, start)
    except ValueError:  # Python refuses to read whole numbers of thousands of digits
        raise BrokenSyntaxError(place, _NUMBER_TOO_LONG) from None

"""JSON Lines: one object a line, UTF-8."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from congvan.batch.errors import BrokenRowError
from congvan.batch.rows import Record
from congvan.formats.messages import TOO_DEEP
from congvan.messages import Bilingual

_LONGEST_LINE = 5 * 2**20
"""Bytes: as large as a document file may be."""

_TOO_LONG = Bilingual("dòng quá dài.", "the line is too long.")
_NOT_UTF8 = Bilingual("dòng không phải bảng mã UTF-8.", "the line is not UTF-8.")
_NOT_JSON = Bilingual("sai cú pháp JSON ({reason}).", "broken JSON ({reason}).")
_NOT_AN_OBJECT = Bilingual(
    'dòng phải là một đối tượng JSON {{"cột": "giá trị"}}.',
    'the line must be an object {{"column": "value"}}.',
)
_TWICE = Bilingual("khóa «{name}» có hai lần.", "the key “{name}” is there twice.")


def read_jsonl(path: Path) -> Iterator[Record]:
    """The object of every line with the line's number; blank lines are passed over."""
    with path.open("rb") as file:
        number = 0
        while line := file.readline(_LONGEST_LINE):
            number += 1
            rest = line
            while rest and not rest.endswith(b"\n"):
                rest = file.readline(_LONGEST_LINE)
            if line.strip(b" \t\r\n\xef\xbb\xbf"):
                yield number, _object(line)


def _object(line: bytes) -> dict[str, Any] | BrokenRowError:
    if len(line) == _LONGEST_LINE:
        return BrokenRowError(_TOO_LONG)
    try:
        value = json.loads(line.decode("utf-8-sig"), object_pairs_hook=_once, parse_constant=_no_such_value)
    except UnicodeDecodeError:
        return BrokenRowError(_NOT_UTF8)
    except BrokenRowError as error:
        return error
    except RecursionError:
        return BrokenRowError(TOO_DEEP)
    except ValueError as error:
        return BrokenRowError(_NOT_JSON.format(reason=error))
    return value if isinstance(value, dict) else BrokenRowError(_NOT_AN_OBJECT.format())


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for name, value in pairs:
        if name in found:
            raise BrokenRowError(_TWICE.format(name=name))
        found[name] = value
    return found


def _no_such_value(name: str) -> None:
    raise BrokenRowError(_NOT_JSON.format(reason=name))

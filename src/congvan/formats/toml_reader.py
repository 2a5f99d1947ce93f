"""TOML as plain data, with the place of a broken line."""

import re
import tomllib
from functools import cache
from typing import Any

from congvan.formats import messages
from congvan.formats.errors import UnreadableFileError

TOML = ".toml"
"""The ending of TOML files."""


def read_toml(text: str, name: str) -> dict[str, Any]:
    """The data of a TOML text. Raises `UnreadableFileError`."""
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        place = _place_pattern().search(str(error))
        at = (int(place[1]), int(place[2])) if place else (None, None)
        raise UnreadableFileError(name, messages.BROKEN_TOML.format(problem=error), *at) from None
    except RecursionError:
        raise UnreadableFileError(name, messages.TOO_DEEP) from None


@cache
def _place_pattern() -> re.Pattern[str]:
    return re.compile(r"at line ([0-9]+), column ([0-9]+)")

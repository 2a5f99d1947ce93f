"""TOML as plain data, with the place of a broken line."""

import tomllib
from typing import Any

from congvan.formats import messages
from congvan.formats.errors import UnreadableFileError
from congvan.language import regex

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


_place_pattern = regex(r"at line ([0-9]+), column ([0-9]+)")

"""Regular expressions that cost nothing before they are used."""

import re
from collections.abc import Callable
from functools import cache, partial


def regex(expression: str) -> Callable[[], re.Pattern[str]]:
    """A function that gives the compiled expression, the same one at every call; flags stand in it: `(?i)`."""
    return cache(partial(re.compile, expression))

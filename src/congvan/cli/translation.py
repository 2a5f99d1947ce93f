"""What click itself says (headings of its help, usage errors), in the language of the run.

click asks gettext for its words; the catalogue is `locale/vi/LC_MESSAGES/congvan.po`, compiled by `make words`.
"""

import gettext
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from congvan.messages import Language

_DOMAIN = "congvan"
_LOCALE = Path(__file__).with_name("locale")
_LANGUAGE = "LANGUAGE"
"""The variable of the environment in which gettext looks first."""


@contextmanager
def click_speaks(language: Language) -> Iterator[None]:
    """While it lasts, click says its own words in a language. Its own is English, for which there is no catalogue."""
    domain, asked_for = gettext.textdomain(), os.environ.get(_LANGUAGE)
    gettext.bindtextdomain(_DOMAIN, str(_LOCALE))
    gettext.textdomain(_DOMAIN)
    os.environ[_LANGUAGE] = language
    try:
        yield
    finally:
        gettext.textdomain(domain)
        if asked_for is None:
            del os.environ[_LANGUAGE]
        else:
            os.environ[_LANGUAGE] = asked_for

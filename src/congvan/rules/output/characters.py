"""Characters that a terminal obeys or XML forbids, made visible."""

from congvan.language import regex

REPLACEMENT = "\N{REPLACEMENT CHARACTER}"


def harmless(text: str) -> str:
    """The text without control characters (but tab and line feed), lone surrogates and non-characters."""
    return _harmful().sub(REPLACEMENT, text)


def on_one_line(text: str) -> str:
    """The same on one line."""
    return " ".join(harmless(text).split())


# Bidirectional overrides (202A-202E, 2066-2069) show a text in another order than it has.
_harmful = regex(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff\ufffe\uffff]")

"""Short excerpts of a text, for messages."""


def excerpt(text: str, limit: int = 60) -> str:
    """The text on one line, cut to at most `limit` characters, the last an ellipsis where cut."""
    # Whitespace beyond this window cannot matter, and the text may be huge.
    line = " ".join(text[: limit * 20].split())
    if len(line) > limit or len(text) > limit * 20:
        return line[: limit - 1].rstrip() + "…"
    return line

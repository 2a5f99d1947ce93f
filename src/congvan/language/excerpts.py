"""Short excerpts of a text, for messages."""


def excerpt(text: str, limit: int = 60) -> str:
    """The text on one line, cut to at most `limit` characters, the last an ellipsis where cut."""
    # Whitespace beyond this window cannot matter, and the text may be huge.
    line = " ".join(text[: limit * 20].split())
    if len(line) > limit or len(text) > limit * 20:
        return line[: limit - 1].rstrip() + "…"
    return line


_LOOKED_THROUGH = 20_000
"""Characters of a line without end in which something is looked for, so that no fault in it costs much."""


def excerpt_around(line: str, shown: str | None, limit: int) -> str:
    """A line, or where it is longer than `limit` characters so many of them around what it shows, with ellipses.

    What is shown is looked for in the first 20,000 characters; without it the beginning stands.
    """
    if len(line) <= limit:
        return line
    at = max(line.find(shown, 0, _LOOKED_THROUGH), 0) if shown else 0
    start = max(0, min(at - limit // 4, len(line) - limit))
    end = start + limit
    return ("…" if start else "") + line[start:end] + ("…" if end < len(line) else "")

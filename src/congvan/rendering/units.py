"""Lengths in the units that Word files count in."""


def twips(mm: float) -> int:
    """Millimetres in twentieths of a point."""
    return round(mm * 1440 / 25.4)


def twips_of_points(pt: float) -> int:
    """Points in twentieths of a point."""
    return round(pt * 20)


def half_points(pt: float) -> int:
    """A type size in half-points."""
    return round(pt * 2)


def emu(pt: float) -> int:
    """Points in English Metric Units, DrawingML's own."""
    return round(pt * 12700)


def points(mm: float) -> float:
    """Millimetres in points."""
    return mm * 72 / 25.4

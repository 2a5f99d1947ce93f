"""Lengths that the law leaves open, as our templates take them: shared by their builder and the context."""

import math
from functools import cache

from congvan.language.widths import text_width
from congvan.rendering.units import points
from congvan.standards import Standard

NATIONAL_NAME = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"
MOTTO = "Độc lập - Tự do - Hạnh phúc"

_HEADING_SLACK = 3.0
"""Room (mm) on the line of the national name beyond its own width, so that no program wraps it."""

HEADING_GAP = 9.0
"""Space (mm) that the lines of the bodies leave free beside them in the left column."""

SUBJECT_INDENT = 10.0
"""Space (mm) left free on either side of the subject of a named type."""

LETTER_SUBJECT_INDENT = 3.0
"""Space (mm) left free on either side of the subject of a letter, within its column."""

ADDRESSEES_LABEL = "Kính gửi"

ADDRESSEES_INDENT = 35.0
"""Where `Kính gửi` starts (mm from the left margin), as in Mẫu 1.5."""

GAP = 6.0
"""Space (pt) between the rows of the heading block and above its marks; twice as much above the signature."""

RULE_HEIGHT = 6.0
"""Height (pt) of the paragraph that holds a drawn line."""

SIGNATURE_ROOM = 72.0
"""Room (pt) for the signature, above the signer's name."""

ANNEX_RULE = 30.0
"""Length (mm) of the line above an annex's body."""

SECRECY_PADDING = 5.0
"""Space (mm) on either side of a secrecy mark in its box, for which the act gives no size."""

LANDSCAPE_BOTTOM = 15.0
"""Bottom margin (mm) of landscape pages, whose other margins are the upright pages', as in the act's own table."""

DRAFT_STAMP_WIDTH = 50.0
"""Width (mm) of the box around the mark of a draft."""

DIGITAL_SIGNATURE_WIDTH = 60.0
"""Width (mm) of the room for the text of a digital signature, at the top right."""

TOP_BOX = 8.0
"""How far (mm) below the edge of the paper the boxes of the top margin stand."""

NOMINAL_SIGNATURE = 40.0
"""Width (mm) that a signature is taken to have where only the seal is given as a picture."""

SIGNATURE_WIDTH = 60.0
"""Most width (mm) of a picture of a signature."""

SEAL_COVERS = 1 / 3
"""Share of the signature that the seal covers, on its left (Phụ lục I, Phần I, Mục II, khoản 8)."""

CONFIRMATION_ROOM = 60.0
"""Room (pt) for the confirmation of a leave, below its caption."""

CIRCULATION_WIDTH = 60.0
"""Width (mm) of the box around the scope of circulation."""


@cache
def right_column(standard: Standard) -> float:
    """Width (mm) of the right column of the heading block, wide enough for the national name at every size.

    A profile that gives the left column its width leaves the rest to this one.
    """
    if standard.page.heading_left is not None:
        return standard.page.text_width - standard.page.heading_left
    component = standard.components["national-name"]
    width = text_width(NATIONAL_NAME, component.size.high, "bold") / points(1)
    return math.ceil(width + _HEADING_SLACK)


def left_column(standard: Standard) -> float:
    """Width (mm) of the left column of the heading block."""
    return standard.page.text_width - right_column(standard)


def half_column(standard: Standard) -> float:
    """Width (mm) of each column where several sign."""
    return standard.page.text_width / 2


def landscape_text_width(standard: Standard) -> float:
    """Width (mm) of the text area of a landscape page."""
    margins = standard.page.margins
    return standard.page.height - margins["left"] - margins["right"]


def landscape_half(standard: Standard) -> float:
    """Width (mm) of each column of whoever signs on a landscape page."""
    return landscape_text_width(standard) / 2


def bodies_width(standard: Standard) -> float:
    """Width (mm) in which the names of the bodies are set."""
    return left_column(standard) - HEADING_GAP


def subject_width(standard: Standard) -> float:
    """Width (mm) in which the subject of a named type is set."""
    return standard.page.text_width - 2 * SUBJECT_INDENT


def letter_subject_width(standard: Standard) -> float:
    """Width (mm) in which the subject of a letter is set."""
    return left_column(standard) - 2 * LETTER_SUBJECT_INDENT

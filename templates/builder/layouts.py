"""The layouts that are shipped, each a short list of components."""

from collections.abc import Callable, Mapping

from congvan_templates.builder import components as c

from congvan.standards import Standard

Layout = Callable[[Standard, str], str]
"""What a layout's body is, given its standard and the properties that end a section."""


def _letter(standard: Standard, section: str) -> str:
    """Mẫu 1.5."""
    return (
        c.heading_block(standard, letter_subject=True)
        + c.addressees()
        + c.bases()
        + c.body()
        + c.signature_block(standard)
        + c.annexes(section)
        + c.SPACER
    )


def _named_type(standard: Standard, section: str) -> str:
    """Mẫu 1.4."""
    return (
        c.heading_block(standard)
        + c.named_type()
        + c.addressees()
        + c.bases()
        + c.body()
        + c.signature_block(standard)
        + c.annexes(section)
        + c.SPACER
    )


LAYOUTS: Mapping[str, Mapping[str, Layout]] = {
    "nd30-2020": {"cong-van": _letter, "ten-loai": _named_type},
}
"""Per standard, the layouts by the name of their folder."""

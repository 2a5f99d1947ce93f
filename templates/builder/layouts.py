"""The layouts that are shipped, each a short list of components."""

from collections.abc import Callable, Mapping

from congvan_templates.builder import body as b
from congvan_templates.builder import closing as c
from congvan_templates.builder import forms as f
from congvan_templates.builder import heading as h
from congvan_templates.builder.enclosed import annexes, attached, enclosed_alone
from congvan_templates.builder.xml import ready, when

from congvan.standards import Standard

Layout = Callable[[Standard], str]
"""What a layout's body is, given its standard."""


def _letter(standard: Standard) -> str:
    """Mẫu 1.5."""
    return (
        h.heading_block(standard, letter_subject=True)
        + b.addressees()
        + b.bases(standard)
        + b.body()
        + _end(standard)
    )


def _named_type(standard: Standard) -> str:
    """Mẫu 1.4."""
    return (
        h.heading_block(standard)
        + h.named_type()
        + b.addressees()
        + b.bases(standard)
        + b.body()
        + _end(standard)
    )


def _decision(standard: Standard) -> str:
    """Mẫu 1.1-1.3."""
    return (
        h.heading_block(standard)
        + h.named_type()
        + b.decision(standard)
        + b.body()
        + c.signature_block(standard)
        + h.SPACER
        + attached(standard)
        + annexes()
    )


def _telegram(standard: Standard) -> str:
    """Mẫu 1.6."""
    return (
        h.heading_block(standard)
        + h.named_type()
        + b.receivers()
        + b.bases(standard)
        + b.body()
        + _end(standard)
    )


def _invitation(standard: Standard) -> str:
    """Mẫu 1.7."""
    return (
        h.heading_block(standard)
        + h.named_type()
        + b.bases(standard)
        + f.invitation()
        + b.body()
        + _end(standard)
    )


def _introduction(standard: Standard) -> str:
    """Mẫu 1.8."""
    return (
        h.heading_block(standard)
        + h.type_alone()
        + b.bases(standard)
        + f.introduction()
        + f.help_asked()
        + b.body(closed_if="true")
        + f.validity()
        + _end(standard)
    )


def _minutes(standard: Standard) -> str:
    """Mẫu 1.9."""
    return (
        h.heading_block(standard, place_and_date=False)
        + h.named_type()
        + b.bases(standard)
        + f.minutes()
        + b.body(closed_if="minutes.closing")
        + f.closing()
        + c.paired_signatures(standard)
        + h.SPACER
        + annexes()
    )


def _leave(standard: Standard) -> str:
    """Mẫu 1.10."""
    return (
        h.heading_block(standard)
        + h.type_alone()
        + b.bases(standard)
        + f.leave()
        + b.body()
        + c.signature_block(standard)
        + c.confirmation(standard)
        + h.SPACER
        + annexes()
    )


def _agreement(standard: Standard) -> str:
    """Hợp đồng, bản ghi nhớ, bản thỏa thuận: the act shows no sample, so the frame of Mẫu 1.4 around the parties."""
    return (
        h.heading_block(standard)
        + h.named_type()
        + b.bases(standard)
        + f.parties()
        + b.body()
        + c.paired_signatures(standard)
        + h.SPACER
        + annexes()
    )


def _public_letter(standard: Standard) -> str:
    """Thư công: the act shows no sample and gives no code, so the number is printed only where there is one."""
    number = when("is_numbered", h.NUMBER, otherwise=h.SPACER)
    return (
        h.heading_block(standard, number=number)
        + h.named_type()
        + b.addressees()
        + b.bases(standard)
        + b.body()
        + _end(standard)
    )


def _copy(standard: Standard) -> str:
    """Mẫu 3.1 on paper, Mẫu 3.2 as a file."""
    text = "digital_signature"
    return (
        when(text, h.digital_signature(text))
        + when("original", ready("original"))
        + b.body()
        + when(f"not {text}", c.copy_block(standard))
        + h.SPACER
    )


def _enclosed(standard: Standard) -> str:
    """Mẫu 2.2, and the attached document of Mẫu 1.3, as a file of its own."""
    return enclosed_alone(standard) + h.SPACER


def _end(standard: Standard) -> str:
    # LibreOffice takes the floats of a section that ends in a table for tables of the text: a paragraph comes between.
    return c.signature_block(standard) + h.SPACER + annexes()


LAYOUTS: Mapping[str, Mapping[str, Layout]] = {
    "nd30-2020": {
        "cong-van": _letter,
        "ten-loai": _named_type,
        "nghi-quyet": _decision,
        "quyet-dinh": _decision,
        "cong-dien": _telegram,
        "giay-moi": _invitation,
        "giay-gioi-thieu": _introduction,
        "bien-ban": _minutes,
        "giay-nghi-phep": _leave,
        "thoa-thuan": _agreement,
        "thu-cong": _public_letter,
        "ban-sao": _copy,
        "kem-theo": _enclosed,
    },
}
"""Per standard, the layouts by the name of their folder."""

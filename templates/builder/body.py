"""Between the subject and the signature: addressees, legal bases, who decides, and the body."""

from congvan_templates.builder.xml import choose, for_each, paragraph, ready, when

from congvan.rendering import measures
from congvan.standards import Standard


def addressees() -> str:
    """Kính gửi (box 9a): one on the line itself, several below one another."""
    label = measures.ADDRESSEES_LABEL
    return choose(
        {
            "to|length == 1": paragraph("addressees", f"{label}: {{{{ to[0] }}}}"),
            "to": paragraph("addressees", f"{label}:") + _each("addressee"),
        }
    )


def receivers() -> str:
    """Who wires, and to whom (Mẫu 1.6)."""
    sender = paragraph("telegram-sender", "{{ telegram.sender or issuer.in_text }} điện:")
    return sender + _each("receiver")


def _each(style: str) -> str:
    return for_each("addressee in to", paragraph(style, "- {{ addressee }}{{ '.' if loop.last else ';' }}"))


def bases(standard: Standard) -> str:
    """Căn cứ ban hành, each on a line of its own."""
    end = standard.last_basis_end
    return for_each(
        "basis in bases", paragraph("basis", f"{{{{ basis }}}}{{{{ '{end}' if loop.last else ';' }}}}")
    )


def decision(standard: Standard) -> str:
    """Who decides, on what bases, and `QUYẾT ĐỊNH:` (Mẫu 1.1-1.3)."""
    return (
        when("authority_line", paragraph("mandate", "{{ authority_line }}"))
        + bases(standard)
        + when("enactment", paragraph("enacting", "{{ enactment }}"))
    )


_NUMBERED = ("{{ block.label }}", "{{r block.runs }}")
_BARE = ("{{r block.runs }}",)


def body(*, closed_if: str = "false") -> str:
    """The blocks, one paragraph per kind, each in its own style; the last one stays with the signature.

    Unless a condition holds under which a line of the form comes between them.
    """
    return for_each(f"block in (body if {closed_if} else body[:-1])", block()) + for_each(
        f"block in ([] if {closed_if} else body[-1:])", block(keep_next=True)
    )


def block(*, keep_next: bool = False) -> str:
    """One block of a body."""
    kinds = {
        "paragraph": paragraph("body", *_BARE, keep_next=keep_next),
        "dash": paragraph("dash", *_NUMBERED, keep_next=keep_next),
        "point": paragraph("point", *_NUMBERED, keep_next=keep_next),
        "clause": paragraph("clause", *_NUMBERED, keep_next=keep_next),
        "clause-title": paragraph("clause-title", *_NUMBERED, keep_next=keep_next),
        "article-text": paragraph("article", *_NUMBERED, keep_next=keep_next),
        "article": paragraph("article", *_NUMBERED, keep_next=True),
        "heading": paragraph("heading", *_NUMBERED, keep_next=keep_next),
        "division": paragraph("division", *_BARE, keep_next=keep_next),
        "division-title": paragraph("division-title", *_BARE, keep_next=keep_next),
        "table": ready("block.table"),
        "figure": paragraph("figure", "{{r block.figure }}", keep_next=keep_next)
        + when("block.text", paragraph("figure-caption", *_BARE, keep_next=keep_next)),
        "page-end": ready("block.page_end"),
    }
    return choose({f"block.kind == '{kind}'": content for kind, content in kinds.items()})

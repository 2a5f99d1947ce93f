"""The end of a document: signatures and recipients, and what follows them."""

from collections.abc import Callable

from congvan_templates.builder.heading import NUMBER, SPACER, columns, rule
from congvan_templates.builder.xml import (
    cell,
    choose,
    for_each,
    for_each_row,
    paragraph,
    ready,
    row,
    table,
    when,
)

from congvan.rendering import measures
from congvan.rendering.units import twips, twips_of_points
from congvan.standards import Standard


def signature_block(standard: Standard) -> str:
    """Nơi nhận | the signer (boxes 9b and 7a-7c); several signers two to a row, Nơi nhận below them."""
    one = _as_wide_as_the_page(standard, columns(standard), _one_signer)
    return _GAP + when("signature|length > 1", _two_to_a_row(standard), otherwise=one)


def _one_signer(left: int, right: int) -> str:
    """A long list goes on in a row of its own, over pages if it must: the signature stays beside its beginning."""
    many = f"recipients|length > {_MOST_BESIDE}"
    begin = _listed(f"(recipients[:{_BESIDE}] if {many} else recipients)", f"';' if {many} else {_LAST}")
    beside = when(_ANY_RECIPIENT, _LABEL, begin, when(f"not ({many})", _KEPT), otherwise=SPACER)
    return table(
        (left, right),
        row(cell(left, beside), cell(right, when("signature", _signers("signature"), otherwise=SPACER))),
        for_each_row(
            f"others in [recipients[{_BESIDE}:]] if {many}",
            row(cell(left, _listed("others", _LAST), _KEPT), cell(right, SPACER), may_split=True),
        ),
    )


_MOST_BESIDE = 20
"""Recipients that stand beside the signature all together."""

_BESIDE = 10
"""As many of a longer list do: they reach below the signature."""


def _as_wide_as_the_page(
    standard: Standard, upright: tuple[int, int], block: Callable[[int, int], str]
) -> str:
    """A block in two columns; in halves of the page where it stands below a table on a landscape one."""
    half = twips(measures.landscape_half(standard))
    return when("closes_landscape", block(half, half), otherwise=block(*upright))


def paired_signatures(standard: Standard) -> str:
    """Those who sign side by side (secretary | chair, party | party), Nơi nhận below them on the left."""
    return _GAP + _two_to_a_row(standard)


_GAP = paragraph("spacer", keep_next=True, before=twips_of_points(2 * measures.GAP))


def _two_to_a_row(standard: Standard) -> str:
    half = twips(measures.half_column(standard))
    return _as_wide_as_the_page(standard, (half, half), _pairs)


def _pairs(left: int, right: int) -> str:
    return table(
        (left, right),
        for_each_row(
            "pair in signature|batch(2)",
            row(
                cell(left, _signers("pair[:1]", keep_next=True), _GAP),
                cell(right, _signers("pair[1:]", keep_next=True), _GAP),
            ),
        ),
        row(cell(left, when(_ANY_RECIPIENT, _recipients(), otherwise=SPACER)), cell(right, SPACER)),
    )


_ANY_RECIPIENT = "recipients or archive or drafter"


def _signers(signers: str, *, keep_next: bool = False) -> str:
    """Authority, room for the signature or its picture, the post in the signer's own body, and the name."""
    name = "{{ signer.name }}"
    return for_each(
        f"signer in {signers}",
        when("signer.role", paragraph("authority", "{{ signer.role }}", keep_next=keep_next)),
        for_each("line in signer.authority", paragraph("authority", "{{ line }}", keep_next=keep_next)),
        choose(
            {
                "signer.images": ready("signer.images")
                + when(
                    "signer.office", paragraph("signer", "{{ signer.office }}", keep_next=keep_next, before=0)
                )
                + paragraph("signer", name, keep_next=keep_next, before=0),
                "signer.office": paragraph("signer", "{{ signer.office }}", keep_next=keep_next)
                + paragraph("signer", name, keep_next=keep_next, before=0),
            },
            otherwise=paragraph("signer", name, keep_next=keep_next),
        ),
    )


def _recipients() -> str:
    return _LABEL + _listed("recipients", _LAST) + _KEPT


# Kept with the last paragraph, which would stand alone on a page of its own.
_LABEL = paragraph("recipients-label", "Nơi nhận:", keep_next=True)

_LAST = "('.' if loop.last and not archive else ';')"
"""The mark after a recipient."""

_KEPT = choose(
    {
        "archive and drafter": paragraph("recipients", "- Lưu: {{ archive }}. {{ drafter }}"),
        "archive": paragraph("recipients", "- Lưu: {{ archive }}."),
        "drafter": paragraph("drafter", "{{ drafter }}"),
    }
)
"""Where the office keeps its own copies, and the drafter's mark."""


def _listed(recipients: str, mark: str) -> str:
    text = f"- {{{{ recipient }}}}{{{{ {mark} }}}}"
    return for_each(f"recipient in {recipients}", paragraph("recipients", text))


def confirmation(standard: Standard) -> str:
    """Room for the confirmation of where a leave is spent, below the recipients (Mẫu 1.10)."""
    left, right = columns(standard)
    caption = "Xác nhận của cơ quan (tổ chức) hoặc chính quyền địa phương nơi nghỉ phép (nếu cần)"
    room = paragraph("spacer", before=twips_of_points(measures.CONFIRMATION_ROOM))
    block = paragraph("spacer", keep_next=True, before=twips_of_points(2 * measures.GAP)) + table(
        (left, right), row(cell(left, paragraph("confirmation", caption), room), cell(right, SPACER))
    )
    return when("leave.confirmation", block, SPACER)


def copy_block(standard: Standard) -> str:
    """What the copying body adds below the copied text: its name and number | form of copy and date (Mẫu 3.1)."""
    heading = _as_wide_as_the_page(standard, columns(standard), _copy_heading)
    return paragraph("copy-rule") + _GAP + heading + signature_block(standard)


def _copy_heading(left: int, right: int) -> str:
    body = paragraph("issuer", "{{ lines.issuer }}", keep_next=True) + rule("issuer") + NUMBER
    form = paragraph("copy-form", "{{ type_name }}", keep_next=True) + paragraph(
        "place-date", "{{ place_date }}", keep_next=True
    )
    return table((left, right), row(cell(left, body), cell(right, form)))

"""Rules on the look of the addressees, and on how they are printed (Phụ lục I, Phần I, Mục II, khoản 9, điểm d)."""

from collections.abc import Iterator

from congvan.language import excerpt
from congvan.messages import Bilingual
from congvan.model.layout import Layout
from congvan.rules.finding import Severity
from congvan.rules.layout.items import Item, Origins, items_of, marked_faults, share_a_line
from congvan.rules.layout.look import Look, ShownLine
from congvan.rules.layout.style import style_faults
from congvan.rules.recipients import addressees_form
from congvan.rules.registry import Fault, Faults, also_on_layout, rule
from congvan.standards import Standard


@also_on_layout(addressees_form)
def printed_addressees(look: Look, layout: Layout, origins: Origins) -> Faults:
    """A colon after `Kính gửi`; one addressee on its line; several on lines of their own, with dashes and end marks."""
    shown = look.first("addressees")
    if shown is None:
        return
    label = shown.lines[0]
    if not label.text.rstrip().endswith(":"):
        yield Fault(observed=excerpt(label.text + label.after), variant="colon", at=label.extent)
    items = items_of(layout, origins, "to")
    if len(items) == 1 and _stands_below(label, items[0]):
        yield Fault(observed=excerpt(items[0].text), variant="below", at=items[0].at)
    elif len(items) > 1:
        yield from _list_faults(items)


def _stands_below(label: ShownLine, item: Item) -> bool:
    """Whether an addressee stands on a line below its label's, and not in the cell beside it."""
    here, there = label.paragraph.place.cell, item.lines[0].paragraph.place.cell
    if (here is None) != (there is None):
        return False
    if here is not None and there is not None and (here.table, here.row, here.column) != (
        there.table, there.row, there.column
    ):  # fmt: skip
        return False
    return (item.at.paragraph, item.at.line) != (label.extent.paragraph, label.extent.line)


def _list_faults(items: list[Item]) -> Iterator[Fault]:
    shared = list(share_a_line(items))
    yield from (Fault(observed=excerpt(item.text), variant="shared", at=item.at) for item in shared)
    if not shared:
        yield from marked_faults(items, [*[";"] * (len(items) - 1), "."])


@rule(
    "CV704",
    "addressees-style",
    severity=Severity.ERROR,
    clause="II.9.d",
    drafts=True,
    fix="safe",
    finds=Bilingual(
        "Phần «Kính gửi» không ở cỡ chữ 13-14, đứng.", "The addressees are not in 13-14 pt, upright."
    ),
    remedy=Bilingual(
        "Trình bày phần «Kính gửi» cỡ 13-14, kiểu chữ đứng.", "Set the addressees in 13-14 pt, upright."
    ),
    bad=Bilingual("«Kính gửi» và nơi nhận chữ nghiêng.", "The addressees in italics."),
    good=Bilingual("«Kính gửi:» in đậm, cỡ 14, đứng.", "“Kính gửi:” in bold of 14 pt, upright."),
)
def addressees_style(look: Look, standard: Standard) -> Faults:
    """«Kính gửi» và tên nơi nhận: chữ in thường, cỡ 13 đến 14, kiểu chữ đứng (điểm d khoản 9 Mục II).

    Nghị định không nói đậm hay không, nên đậm nhạt không bị xét.
    """
    for shown in look.of("addressees"):
        yield from style_faults(shown, standard.components["addressees"], ("size", "slant"))

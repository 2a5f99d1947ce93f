"""What a copy prints as its form, and how it looks (Phụ lục I, Phần II)."""

from congvan.language import fold
from congvan.rules.copies import copy_form
from congvan.rules.layout.look import Look
from congvan.rules.layout.style import style_faults
from congvan.rules.registry import Fault, Faults, also_on_layout
from congvan.standards import DocumentType, Standard


@also_on_layout(copy_form)
def printed_copy_form(look: Look, kind: DocumentType, standard: Standard) -> Faults:
    """The form's name in the standard's words, in capitals of 13 to 14 pt, upright and bold."""
    for shown in look.of("copy-form"):
        if " ".join(fold(shown.text).split()) != fold(kind.printed_name):
            yield Fault(variant="wording", observed=shown.text, expected=kind.printed_name, at=shown.at)
        yield from style_faults(shown, standard.components["copy-form"], ("case", "size", "weight", "slant"))

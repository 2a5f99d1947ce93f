"""Rules on the look of the legal bases, and on how they are printed (Phụ lục I, Phần I, Mục II, khoản 6, điểm a)."""

from attrs import evolve

from congvan.language import excerpt, regex
from congvan.messages import Bilingual
from congvan.rules.bases import basis_end
from congvan.rules.finding import Severity
from congvan.rules.layout.look import Look, Shown
from congvan.rules.layout.passages import counted
from congvan.rules.layout.style import style_faults
from congvan.rules.registry import Fault, Faults, also_on_layout, rule
from congvan.standards import DocumentType, Standard


@rule(
    "CV413",
    "bases-style",
    severity=Severity.ERROR,
    clause="II.6.a",
    drafts=True,
    only_warning=frozenset({"size-unsampled", "italic-unsampled"}),
    fix="safe",
    finds=Bilingual(
        "Căn cứ không phải chữ nghiêng, cỡ 13-14.", "Legal bases that are not in italics of 13-14 pt."
    ),
    remedy=Bilingual(
        "Trình bày căn cứ chữ thường, nghiêng, cỡ 13-14.", "Set the bases in italics of 13-14 pt."
    ),
    bad=Bilingual("Căn cứ chữ đứng.", "A legal basis set upright."),
    good=Bilingual("Căn cứ chữ nghiêng cỡ 14.", "A legal basis in italics of 14 pt."),
)
def bases_style(look: Look, standard: Standard, kind: DocumentType | None) -> Faults:
    """Legal bases are in small letters, in italics of 13 to 14 pt (điểm a).

    Only nghị quyết and quyết định have them in their samples: in other types there is a warning.
    """
    wanted = standard.components["basis"]
    faults = [fault for shown in look.of("basis") for fault in style_faults(shown, wanted, ("size", "slant"))]
    yield from counted(_as_sampled(fault, kind) for fault in faults if isinstance(fault, Fault))


def _as_sampled(fault: Fault, kind: DocumentType | None) -> Fault:
    """A fault of bases, of another variant where the type's sample has none."""
    sampled = kind is not None and kind.enactment is not None
    return fault if sampled else evolve(fault, variant=f"{fault.variant}-unsampled")


@also_on_layout(basis_end)
def printed_basis_end(look: Look, standard: Standard, kind: DocumentType | None) -> Faults:
    """A semicolon after every basis but the last, which ends as the standard says.

    A line that opens like no basis goes on where the one above it broke off. Where no line of decision follows, a
    last basis without a semicolon may go on in the sentence below it.
    """
    bases = look.of("basis")
    for index, shown in enumerate(bases):
        end = _end_pattern().search(shown.text)
        found = end[0] if end else ""
        if index < len(bases) - 1:
            if found != ";" and _opening_pattern().match(bases[index + 1].text):
                yield _as_sampled(_fault(shown, found, ";"), kind)
        elif found not in (standard.last_basis_end, ".") and (
            look.first("enacting") is not None or found == ";"
        ):
            yield _as_sampled(_fault(shown, found, standard.last_basis_end), kind)


def _fault(shown: Shown, found: str, expected: str) -> Fault:
    at = shown.lines[-1].extent
    if found:
        return Fault(observed=found, expected=expected, variant="printed", at=at)
    return Fault(observed=excerpt(shown.text), expected=expected, variant="unmarked", at=at)


_opening_pattern = regex(r"(?i)\W*(?:căn cứ|theo|xét|thực hiện|sau khi)\b")


_end_pattern = regex(r"(?:\./\.|[;,.:])\Z")


@rule(
    "CV415",
    "basis-per-line",
    severity=Severity.WARNING,
    clause="II.6.a",
    drafts=True,
    finds=Bilingual("Hai căn cứ trên cùng một dòng.", "Two legal bases in one line."),
    remedy=Bilingual("Xuống dòng sau mỗi căn cứ.", "Begin a new line after every basis."),
    bad=Bilingual(
        "«Căn cứ Luật A; Căn cứ Luật B;» trong một đoạn.", "“Căn cứ Luật A; Căn cứ Luật B;” in one paragraph."
    ),
    good=Bilingual(
        "«Căn cứ Luật A; Luật B được sửa đổi năm 2024;»: một căn cứ.",
        "“Căn cứ Luật A; Luật B được sửa đổi năm 2024;”: one basis.",
    ),
)
def basis_per_line(look: Look) -> Faults:
    """After every basis a new line begins (điểm a)."""
    for shown in look.of("basis"):
        for line in shown.lines:
            if found := _second_pattern().search(line.text):
                yield Fault(observed=excerpt(line.text[found.start(1) :]), at=line.extent)
                break


_second_pattern = regex(r"[;.]\s*([Cc]ăn cứ|Xét đề nghị|Theo đề nghị)\s")

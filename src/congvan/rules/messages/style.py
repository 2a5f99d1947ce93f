"""Messages of the rules on how a component looks: one an aspect, with the component's name."""

from congvan.messages import Bilingual
from congvan.standards import ND30

_ASPECTS: dict[str, Bilingual | dict[str, Bilingual]] = {
    "case": {
        "upper": Bilingual(
            "{label} «{observed}» phải viết bằng chữ in hoa.",
            "{label} “{observed}”: write it in capitals.",
        ),
        "sentence": Bilingual(
            "{label} «{observed}» phải viết bằng chữ in thường.",
            "{label} “{observed}”: write it in small letters.",
        ),
    },
    "size": Bilingual(
        "{label} cỡ chữ {observed}; phải là cỡ {expected}.",
        "{label}: size {observed} pt; it must be {expected} pt.",
    ),
    "bold": Bilingual("{label} phải là kiểu chữ đậm.", "{label}: set it in bold."),
    "not-bold": Bilingual("{label} không được là kiểu chữ đậm.", "{label}: do not set it in bold."),
    "italic": Bilingual("{label} phải là kiểu chữ nghiêng.", "{label}: set it in italics."),
    "upright": Bilingual("{label} phải là kiểu chữ đứng.", "{label}: set it upright."),
    "align": Bilingual("{label} «{observed}» phải đặt canh giữa.", "{label} “{observed}”: centre it."),
}

_ON_LINES = {
    "missing": Bilingual(
        "dưới {name} thiếu đường kẻ ngang, nét liền, {length}.",
        "a solid line {length} is missing below {name}.",
    ),
    "typed": Bilingual(
        "đường kẻ dưới {name} gõ bằng ký tự; phải là đường kẻ ngang, nét liền, {length}.",
        "the line below {name} is made of typed characters; draw a solid one {length}.",
    ),
    "broken": Bilingual(
        "đường kẻ dưới {name} không phải nét liền; phải là đường kẻ ngang, nét liền, {length}.",
        "the line below {name} is not solid; draw a solid one {length}.",
    ),
    "underscores": Bilingual(
        "đường kẻ dưới {name} gõ bằng dấu gạch dưới; nên kẻ một đường nét liền, {length}.",
        "the line below {name} is typed with underscores; better draw a solid one {length}.",
    ),
    "typed-length": Bilingual(
        "dãy dấu gạch dưới dùng làm đường kẻ dưới {name} dài {{observed}} dòng chữ; phải {length}.",
        "the row of underscores below {name} is {{observed}} of the text; it must be {length}.",
    ),
    "length": Bilingual(
        "đường kẻ dưới {name} dài {{observed}} dòng chữ; phải {length}.",
        "the line below {name} is {{observed}} of the text; it must be {length}.",
    ),
}

PART_OF_TEXT = Bilingual("dài từ 1/3 đến 1/2 dòng chữ", "of a third to half of the text")
"""How long the lines below the issuing body and the subject are."""


def line_messages(code: str, name: Bilingual, length: Bilingual) -> dict[str, Bilingual]:
    """The messages of a rule on the line below something: what stands above it, and how long it must be."""
    return {
        f"{code}.{variant}": Bilingual(
            message.vi.format(name=name.vi, length=length.vi),
            message.en.format(name=name.en, length=length.en),
        )
        for variant, message in _ON_LINES.items()
    }


def style_messages(code: str, *components: str) -> dict[str, Bilingual]:
    """The messages of a rule on the look of a component, or of several that are told apart by their key.

    The keys are the code and the variant (`CV203.size`); of the second component and the next also the
    component's key (`CV409.letter-subject.size`).
    """
    return {
        f"{code}.{variant}" if number == 0 else f"{code}.{component}.{variant}": _labelled(message, component)
        for number, component in enumerate(components)
        for variant, message in _ASPECTS.items()
    }


def _labelled(message: Bilingual | dict[str, Bilingual], component: str) -> Bilingual:
    wanted = ND30.components[component]
    text = message if isinstance(message, Bilingual) else message[wanted.case]
    vi, en = wanted.label.vi, wanted.label.en
    return Bilingual(text.vi.replace("{label}", vi), text.en.replace("{label}", en[0].upper() + en[1:]))

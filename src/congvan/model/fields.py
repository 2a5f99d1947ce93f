"""Fields of the model that are no text: whole numbers, and tuples of one kind of thing."""

from collections.abc import Callable
from typing import Any

from attrs import Attribute, field

from congvan.model.text import label

Validator = Callable[[object, "Attribute[Any]", Any], None]


def _where(instance: object, attribute: "Attribute[Any]") -> str:
    return f"{type(instance).__name__}.{attribute.name}"


def _whole_between(least: int, most: int | None) -> Validator:
    def validate(instance: object, attribute: "Attribute[Any]", value: Any) -> None:
        if value is None and attribute.default is None:
            return
        # bool is a subclass of int, yet True is no number of anything.
        if not isinstance(value, int) or isinstance(value, bool):
            raise TypeError(f"{_where(instance, attribute)} must be int, not {type(value).__name__}")
        if value < least or (most is not None and value > most):
            span = f"{least} or more" if most is None else f"{least} to {most}"
            raise ValueError(f"{_where(instance, attribute)} must be {span}, not {value}")

    return validate


def whole_number(vi: str, en: str, *, least: int, most: int | None = None, default: int | None = None) -> Any:
    """An int from `least` to `most`; may be absent (None) where that is the default."""
    bounds = {"least": least, "most": most}
    return field(default=default, validator=_whole_between(least, most), metadata=label(vi, en) | bounds)


def only(*kinds: type) -> Validator:
    """A validator of tuples: every item is of one of the kinds."""

    def validate(instance: object, attribute: "Attribute[Any]", value: Any) -> None:
        for item in value:
            if not isinstance(item, kinds):
                wanted = " or ".join(kind.__name__ for kind in kinds)
                raise TypeError(
                    f"{_where(instance, attribute)} is made of {wanted}, not {type(item).__name__}"
                )

    return validate


def one_or_many(kind: type, vi: str, en: str) -> Any:
    """A tuple of one kind of thing; one thing alone is taken as a tuple of one."""
    return field(
        default=(),
        converter=lambda value: (value,) if isinstance(value, kind) else tuple(value),
        validator=only(kind),
        metadata=label(vi, en),
    )

"""Fields of the model that are no plain text: numbers, switches, pictures, and things of the model's own kinds."""

import math
from collections.abc import Callable, Iterable
from typing import Any, ClassVar, TypeVar

from attrs import NOTHING, Attribute, define, field
from attrs.validators import instance_of, optional

from congvan.errors import CongvanError
from congvan.messages import Bilingual
from congvan.model.text import clean, label, may_be_text

Validator = Callable[[object, "Attribute[Any]", Any], None]

_T = TypeVar("_T")


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


def switch(vi: str, en: str) -> Any:
    """A yes or no, no unless it is said."""
    return field(default=False, validator=instance_of(bool), metadata=label(vi, en))


def is_length(value: object) -> bool:
    """Whether a value is a length: a number above 0."""
    return isinstance(value, int | float) and not isinstance(value, bool) and 0 < value < math.inf


def _must_be_length(instance: object, attribute: "Attribute[Any]", value: Any) -> None:
    if value is not None and not is_length(value):
        raise ValueError(f"{_where(instance, attribute)} must be a length above 0 mm, not {value}")


def length(vi: str, en: str) -> Any:
    """A length in mm above 0 that may be absent (None)."""
    return field(default=None, validator=_must_be_length, metadata=label(vi, en))


@define(eq=False)
class NotAPictureError(CongvanError):
    """The path of a picture ends in none of the formats that may stand there."""

    code: ClassVar[str] = "not-a-picture"
    text: ClassVar[Bilingual] = Bilingual(
        "«{path}» không phải tệp hình ảnh {endings}.", "“{path}” is no picture file ({endings})."
    )

    path: str
    endings: str


def picture(vi: str, en: str, *endings: str, default: Any = None) -> Any:
    """The path of a picture file that ends in one of `endings`; where it lies is for the renderer to find.

    Raises `NotAPictureError`.
    """

    def must_end_so(instance: object, attribute: "Attribute[Any]", value: Any) -> None:
        if default is NOTHING and not isinstance(value, str):
            raise TypeError(f"{_where(instance, attribute)} must be str, not {type(value).__name__}")
        may_be_text(instance, attribute, value)
        if value is not None and not value.lower().endswith(endings):
            raise NotAPictureError(value, ", ".join(endings))

    return field(
        default=default,
        converter=lambda value: clean(value) if isinstance(value, str) else value,
        validator=must_end_so,
        metadata=label(vi, en) | {"endings": endings},
    )


def one_of(kind: type, vi: str, en: str) -> Any:
    """One thing of a kind, which may be absent (None)."""
    return field(default=None, validator=optional(instance_of(kind)), metadata=label(vi, en))


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


def one_or_many(kind: type[_T], value: _T | Iterable[_T]) -> tuple[_T, ...]:
    """A tuple of one kind of thing; one thing alone is taken as a tuple of one."""
    return (value,) if isinstance(value, kind) else tuple(value)  # type: ignore[arg-type]  # not of the kind: many

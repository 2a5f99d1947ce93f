"""An organisation's own ways within a standard: what its documents repeat, its sizes and margins, its rules."""

from collections.abc import Iterator, Mapping
from difflib import get_close_matches
from functools import lru_cache
from types import MappingProxyType
from typing import Any, Literal

from attrs import asdict, define, evolve, field, fields, frozen
from attrs.validators import instance_of

from congvan.errors import CongvanError
from congvan.messages import Bilingual, Language, Measure
from congvan.model import Contact, Document, Issuer
from congvan.model.fields import length, one_of, switch
from congvan.model.text import label, must_be_texts, optional_text, required_text, to_texts
from congvan.standards.definitions import ComponentFormat, Page, SizeScheme, Standard
from congvan.standards.registry import standard_of

Grade = Literal["error", "warning", "info"]

PAIRED = ("national-name", "motto", "place-date")
"""Components whose sizes go up or down together (Mục V, ghi chú 1): a scheme sets them."""

OF_BODY = ("article", "clause", "clause-title", "point")
"""Components in the size of the body's text (Mục II, khoản 6, điểm đ)."""

LEFT_COLUMN = (40, 80)
"""Least and greatest width (mm) of the left column of the heading block: both texts beside it need their room."""


def _table(vi: str, en: str) -> Any:
    # A mapping has no hash; equal profiles have equal tables all the same.
    return field(
        factory=dict,
        converter=lambda table: MappingProxyType(dict(table)),
        hash=False,
        metadata=label(vi, en),
    )


class _Sendable:
    """Can be sent to other processes, as a read-only table by itself cannot."""

    __slots__ = ()

    def __reduce__(self) -> tuple[Any, ...]:
        kind: Any = type(self)
        values = {one.name: getattr(self, one.name) for one in fields(kind)}
        plain = {
            name: dict(one) if isinstance(one, MappingProxyType) else one for name, one in values.items()
        }
        return _received, (kind, plain)


def _received(kind: type[Any], values: dict[str, Any]) -> Any:
    return kind(**values)


@frozen
class Margins:
    """Định lề trang: margins in mm; one that is not given stays the template's own."""

    top: float | None = length("Lề trên", "top margin")
    bottom: float | None = length("Lề dưới", "bottom margin")
    left: float | None = length("Lề trái", "left margin")
    right: float | None = length("Lề phải", "right margin")


@frozen
class RuleChoice(_Sendable):
    """Which rules are off (`ignore`), which alone are on (`select`), and which are graver than they declare."""

    ignore: tuple[str, ...] = field(
        default=(),
        converter=to_texts,
        validator=must_be_texts,
        metadata=label("Quy tắc bỏ qua", "rules switched off"),
    )
    select: tuple[str, ...] = field(
        default=(),
        converter=to_texts,
        validator=must_be_texts,
        metadata=label("Chỉ kiểm tra các quy tắc này", "the only rules checked"),
    )
    severity: Mapping[str, Grade] = _table("Mức độ của quy tắc (chỉ nâng lên)", "severities (only raised)")


@frozen
class Misfit:
    """A setting of a profile that the standard does not permit: its key path and why."""

    path: str
    message: Bilingual


@define
class UnfitProfileError(CongvanError):
    """A profile asks for what the standard does not permit; every misfit names the clause."""

    code = "unfit-profile"
    text = Bilingual(
        "hồ sơ cơ quan «{profile}» trái với tiêu chuẩn {standard}:",
        "the profile “{profile}” does not fit the standard {standard}:",
    )

    profile: str
    standard: str
    misfits: tuple[Misfit, ...]

    def message(self, language: Language = "vi") -> str:
        """A line for each misfit."""
        head = self.text.format(profile=self.profile, standard=self.standard).say(language)
        lines = (f"  {misfit.path}: {misfit.message.say(language)}" for misfit in self.misfits)
        return "\n".join([head, *lines])


@frozen
class Profile(_Sendable):
    """An organisation's defaults and its choices within a standard.

    `edition` is the key of the standard that sizes and margins are for; documents under another keep its own.
    `scheme` is a size scheme (`13-14-14`), `sizes` are sizes (pt) by component, `body` for
    articles, clauses and points too (`body: 13`), `heading_left` is the width (mm) of the heading block's left column. `academic_titles` permits them before a signer's name
    (NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 7, điểm c).
    """

    id: str = required_text("Tên hồ sơ cơ quan", "name of the profile")
    edition: str = field(
        default="nd30-2020", validator=instance_of(str), metadata=label("Tiêu chuẩn", "standard")
    )
    issuer: Issuer | None = one_of(Issuer, "Cơ quan ban hành", "issuer")
    unit: str | None = optional_text("Đơn vị soạn thảo hoặc lĩnh vực", "drafting unit or field")
    place: str | None = optional_text("Địa danh", "place")
    contact: Contact | None = one_of(Contact, "Địa chỉ liên hệ", "contact line")
    scheme: str | None = optional_text("Bộ cỡ chữ", "size scheme")
    sizes: Mapping[str, float] = _table("Cỡ chữ theo thành phần", "sizes by component")
    margins: Margins | None = one_of(Margins, "Định lề trang", "margins")
    heading_left: float | None = length("Độ rộng cột trái phần đầu (mm)", "left column of the heading (mm)")
    academic_titles: bool = switch("Được ghi học hàm, học vị", "academic titles permitted")
    rules: RuleChoice | None = one_of(RuleChoice, "Quy tắc kiểm tra", "rules")

    @property
    def rule_choice(self) -> RuleChoice:
        """Its choice of rules, none of them changed where it says nothing."""
        return self.rules or RuleChoice()

    def misfits(self, base: Standard) -> Iterator[Misfit]:
        """Every setting that a standard does not permit."""
        yield from self._misfit_scheme(base)
        for key, size in self.sizes.items():
            if (misfit := _misfit_size(base, key, size)) is not None:
                yield Misfit(f"sizes.{key}", misfit)
        for side, margin in _given(self.margins).items():
            allowed = getattr(base.page, side)
            if margin not in allowed:
                yield Misfit(
                    f"margins.{side}",
                    _OUTSIDE_MM.format(
                        found=Measure(f"{margin:g}"), allowed=Measure(allowed), clause=base.cite("I.3")
                    ),
                )
        least, most = LEFT_COLUMN
        if self.heading_left is not None and not least <= self.heading_left <= most:
            yield Misfit(
                "heading_left",
                _COLUMN.format(found=Measure(f"{self.heading_left:g}"), least=least, most=most),
            )

    def _misfit_scheme(self, base: Standard) -> Iterator[Misfit]:
        known = [scheme.key for scheme in base.schemes]
        if self.scheme is not None and self.scheme not in known:
            yield Misfit(
                "scheme", _SCHEME.format(found=self.scheme, known=", ".join(known), clause=base.cite("V.1"))
            )

    def standard(self, base: Standard) -> Standard:
        """A standard with the profile laid over: the same law, and within it this organisation's choices.

        Laying it over the same standard again gives the same object. Raises `UnfitProfileError`.
        """
        return _laid_over(self, base)

    def complete(self, document: Document, base: Standard | None = None) -> Document:
        """The document with the profile's defaults where it says nothing itself.

        `base` is the standard that its type is of, by default the one that governs it. A document of another body (by its name) takes nothing of the issuer's, and a copy no contact line.
        """
        kind = (base or standard_of(document)).find(document.type)
        given: dict[str, Any] = {
            "issuer": self._completed_issuer(document.issuer),
            "unit": document.unit or (self.unit if kind is not None and kind.code is None else None),
            "place": document.place or (self.place if kind is None or kind.place_and_date else None),
            "contact": document.contact or (self.contact if kind is None or not kind.is_copy else None),
        }
        changed = {key: value for key, value in given.items() if value != getattr(document, key)}
        return evolve(document, **changed) if changed else document

    def _completed_issuer(self, issuer: Issuer | None) -> Issuer | None:
        own = self.issuer
        if issuer is None or own is None or issuer.name != own.name:
            return issuer or own
        return Issuer(
            issuer.name,
            code=issuer.code or own.code,
            parent=issuer.parent or own.parent,
            in_text=issuer.in_text or own.in_text,
        )


_OUTSIDE_PT = Bilingual(
    "cỡ chữ {found} của «{component}» ngoài khoảng {allowed} ({clause}).",
    "size {found} of “{component}” is outside {allowed} ({clause}).",
)
_OUTSIDE_MM = Bilingual(
    "lề {found} mm ngoài khoảng {allowed} mm ({clause}).",
    "a margin of {found} mm is outside {allowed} mm ({clause}).",
)
_HALVES = Bilingual(
    "cỡ chữ {found} không phải bội số của 0,5.",
    "size {found} is no multiple of half a point, as Word has them.",
)
_PAIRED = Bilingual(
    "cỡ chữ của «{component}» đi cùng Quốc hiệu, Tiêu ngữ, thời gian; chọn bằng khóa «scheme» ({clause}).",
    "the size of “{component}” goes with those of national name, motto and date; choose it by `scheme` ({clause}).",
)
_OF_BODY = Bilingual(
    "«{component}» cùng cỡ chữ với nội dung; đặt bằng «body» ({clause}).",
    "“{component}” has the size of the body; set it by `body` ({clause}).",
)
_COMPONENT = Bilingual(
    "không có thành phần «{found}»; các thành phần: {known}.",
    "there is no component “{found}”; there are: {known}.",
)
_SCHEME = Bilingual(
    "không có bộ cỡ chữ «{found}»; các bộ: {known} ({clause}).",
    "there is no size scheme “{found}”; there are: {known} ({clause}).",
)
_COLUMN = Bilingual(
    "cột trái rộng {found} mm; phải từ {least} đến {most} mm để hai bên đều đủ chỗ.",
    "a left column of {found} mm; it takes {least} to {most} mm for both sides to have room.",
)


def _misfit_size(base: Standard, key: str, size: float) -> Bilingual | None:
    component = base.components.get(key)
    if component is None:
        known = get_close_matches(key, base.components) or base.components
        return _COMPONENT.format(found=key, known=", ".join(known))
    if key in PAIRED:
        return _PAIRED.format(component=component.label, clause=base.cite("V.1"))
    if key in OF_BODY:
        return _OF_BODY.format(component=component.label, clause=base.cite(component.clause))
    if size not in component.size:
        return _OUTSIDE_PT.format(
            component=component.label,
            found=Measure(f"{size:g}"),
            allowed=Measure(component.size),
            clause=base.cite(component.clause),
        )
    return None if 2 * size % 1 == 0 else _HALVES.format(found=Measure(f"{size:g}"))


def _given(margins: Margins | None) -> dict[str, float]:
    return {} if margins is None else {side: mm for side, mm in asdict(margins).items() if mm is not None}


@lru_cache(maxsize=64)
def _laid_over(profile: Profile, base: Standard) -> Standard:
    ruled = evolve(
        base,
        severities=MappingProxyType(dict(profile.rule_choice.severity)),
        academic_titles=profile.academic_titles,
    )
    if profile.edition != base.key:
        return ruled
    if misfits := tuple(profile.misfits(base)):
        raise UnfitProfileError(profile.id, base.key, misfits)
    return evolve(
        ruled,
        page=_page(profile, base.page),
        components={key: _component(profile, component) for key, component in base.components.items()},
        schemes=_schemes(profile, base.schemes),
    )


def _page(profile: Profile, page: Page) -> Page:
    return evolve(
        page,
        margins=MappingProxyType({**page.margins, **_given(profile.margins)}),
        heading_left=profile.heading_left or page.heading_left,
    )


def _component(profile: Profile, component: ComponentFormat) -> ComponentFormat:
    key = "body" if component.key in OF_BODY else component.key
    return evolve(component, default=profile.sizes.get(key, component.default))


def _schemes(profile: Profile, schemes: tuple[SizeScheme, ...]) -> tuple[SizeScheme, ...]:
    """The schemes in the profile's sizes, the one that it asks for first."""
    own = (
        evolve(scheme, sizes={key: profile.sizes.get(key, size) for key, size in scheme.sizes.items()})
        for scheme in schemes
    )
    return tuple(sorted(own, key=lambda scheme: scheme.key != profile.scheme))

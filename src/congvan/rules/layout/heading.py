"""Rules on the look of the national name, the motto and the names of the bodies."""

from collections.abc import Iterable, Iterator
from difflib import SequenceMatcher

from attrs import frozen

from congvan.language import fold, regex
from congvan.messages import Bilingual, Measure
from congvan.model.layout import Layout
from congvan.rules.facts import fact
from congvan.rules.layout.look import UNCENTRED, Look, Shown, extent_of, style_faults, whole_line
from congvan.rules.registry import Fault, Faults, Unknown, has_sample, rule
from congvan.standards import DocumentType, Standard
from congvan.standards.nd30.components import DRAWN_SIZES

NATIONAL_NAME = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"
MOTTO = "Độc lập - Tự do - Hạnh phúc"
_ALIKE = 0.8
"""How alike (0-1) a line must be to one of the two to be taken for it, mistyped."""
_BEHIND = frozenset(
    ("type", "addressees", "mandate", "basis", "body", "article", "clause", "recipients-label")
)
"""The components of which the first ends the heading."""
_FIRST_LINES = 40
"""How many paragraphs from the top the heading may take."""


@frozen
class Masthead:
    """The lines of national name and motto, as recognised or, mistyped, as near as they come.

    `sought` is False where the file shows nothing of a heading: it may be a part of another.
    """

    national: Shown | None
    motto: Shown | None
    sought: bool


@fact
def masthead(look: Look) -> Masthead:
    """The national name and the motto of the document."""
    national, motto = look.first("national-name"), look.first("motto")
    sought = any(
        look.first(key) is not None for key in ("national-name", "motto", "issuer", "number", "place-date")
    )
    if sought and national is None:
        national = _nearest("national-name", NATIONAL_NAME, look)
    if sought and motto is None:
        motto = _nearest("motto", MOTTO, look)
    return Masthead(national, motto, sought)


def _nearest(key: str, wanted: str, look: Look) -> Shown | None:
    """The line of the heading that is most like a text, if one is at all."""
    layout = look.layout
    end = min(
        (extent.paragraph for one in look.components if one.key in _BEHIND for extent in one.extents),
        default=_FIRST_LINES,
    )
    folded = fold(wanted)
    best, found = _ALIKE, None
    for paragraph in layout.paragraphs[:end]:
        for number, line in enumerate(paragraph.lines):
            if abs(len(line.text.strip()) - len(wanted)) > 12:
                continue
            likeness = SequenceMatcher(None, fold(line.text), folded, autojunk=False).ratio()
            if likeness > best:
                best, found = likeness, whole_line(layout, paragraph, number)
    return None if found is None else Shown(key, (found,))


def has_masthead(kind: DocumentType) -> bool:
    """Types whose sample begins with national name and motto; a copy on paper follows the copied document."""
    return has_sample(kind) and not kind.is_copy


def _whole_text(shown: Shown) -> str:
    """The text of a component with what is typed on to it, but without another column of the same line."""
    parts = []
    for line in shown.lines:
        glued = line.before.split()[-1] if line.before[-1:].strip() else ""
        behind = _behind().match(line.after)
        parts.append(glued + line.text + (behind[0] if behind else ""))
    return " ".join(parts).rstrip(" .,;:-–—_=*")


_behind = regex(r"(?:[^\S\t]?\S)+")


def _words(text: str) -> str:
    return " ".join("".join(one if one.isalnum() else " " for one in fold(text)).split())


def _is_pictured(layout: Layout) -> bool:
    """Whether a picture near the top may show the heading: a scan, a printed letterhead."""
    return any(
        image.paragraph < _FIRST_LINES and (image.width is None or image.width > _LETTERHEAD)
        for image in layout.images
    )


_LETTERHEAD = 150.0
"""The width (pt) from which on a picture may be more than an emblem."""


def _missing(layout: Layout) -> Fault | Unknown:
    first = layout.paragraphs[:_FIRST_LINES]
    top = next((one for one in first if one.place.story == "body" and not one.blank), None)
    return Unknown() if top is None or _is_pictured(layout) else Fault(at=extent_of(top))


@rule(
    "CV201",
    "national-name-missing",
    severity="error",
    clause="II.1.a",
    drafts=True,
    applies=has_masthead,
    finds=Bilingual("Văn bản không có Quốc hiệu.", "The document has no national name."),
    remedy=Bilingual(
        "Ghi CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM ở phía trên cùng, bên phải trang đầu.",
        "Put CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM at the top right of page one.",
    ),
    bad=Bilingual("Công văn chỉ có tên cơ quan và số.", "A letter with the body's name and a number alone."),
    good=Bilingual("Quốc hiệu tách thành hai dòng.", "A national name on two lines."),
)
def national_name_missing(masthead: Masthead, layout: Layout) -> Faults:
    """Every document begins with the national name (khoản 1, điểm a)."""
    if masthead.sought and masthead.national is None:
        yield _missing(layout)


@rule(
    "CV202",
    "national-name-text",
    severity="error",
    clause="II.1.a",
    fix="safe",
    drafts=True,
    any_type=True,
    finds=Bilingual("Quốc hiệu ghi sai.", "The national name is worded wrongly."),
    remedy=Bilingual(
        "Ghi đúng: CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM.", "Write CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM."
    ),
    bad=Bilingual("CỘNG HÒA XÃ HỘI CHŨ NGHĨA VIỆT NAM", "CỘNG HÒA XÃ HỘI CHŨ NGHĨA VIỆT NAM"),
    good=Bilingual("CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM", "CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM"),
)
def national_name_text(masthead: Masthead) -> Iterator[Fault]:
    """The national name is CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM (điểm a); HÒA and HOÀ both occur in the act."""
    shown = masthead.national
    if shown is not None and _words(_whole_text(shown)) != _words(NATIONAL_NAME):
        yield Fault(observed=_whole_text(shown), expected=NATIONAL_NAME, at=shown.at)


@rule(
    "CV203",
    "national-name-style",
    severity="error",
    clause="II.1.a",
    fix="safe",
    drafts=True,
    any_type=True,
    finds=Bilingual(
        "Quốc hiệu không phải chữ in hoa, cỡ 12-13, kiểu chữ đứng, đậm.",
        "The national name is not in capitals, 12-13 pt, upright and bold.",
    ),
    remedy=Bilingual(
        "Đặt Quốc hiệu chữ in hoa, cỡ 12 đến 13, đứng, đậm.",
        "Set it in capitals, 12 to 13 pt, upright, bold.",
    ),
    bad=Bilingual("Quốc hiệu cỡ 14.", "A national name of 14 pt."),
    good=Bilingual("Khoảng trắng cuối dòng không đậm.", "A space that is not bold at the end of the line."),
)
def national_name_style(masthead: Masthead, standard: Standard) -> Faults:
    """The national name is in capitals, 12 to 13 pt, upright and bold (điểm a; Mục V, số 1)."""
    if masthead.national is not None:
        wanted = standard.components["national-name"]
        yield from style_faults(masthead.national, wanted, UNCENTRED)


@rule(
    "CV204",
    "motto-missing",
    severity="error",
    clause="II.1.b",
    drafts=True,
    applies=has_masthead,
    finds=Bilingual("Văn bản không có Tiêu ngữ.", "The document has no motto."),
    remedy=Bilingual(
        "Ghi Độc lập - Tự do - Hạnh phúc, canh giữa dưới Quốc hiệu.",
        "Put Độc lập - Tự do - Hạnh phúc below the national name, centred.",
    ),
    bad=Bilingual("Dưới Quốc hiệu chỉ có ngày, tháng.", "A date right below the national name."),
    good=Bilingual("Tiêu ngữ cùng đoạn với Quốc hiệu.", "A motto in the paragraph of the national name."),
)
def motto_missing(masthead: Masthead, layout: Layout) -> Faults:
    """Below the national name stands the motto (khoản 1, điểm b)."""
    if masthead.sought and masthead.motto is None:
        yield _missing(layout)


@rule(
    "CV205",
    "motto-text",
    severity="error",
    clause="II.1.b",
    fix="safe",
    drafts=True,
    any_type=True,
    only_warning=frozenset({"dash"}),
    finds=Bilingual(
        "Tiêu ngữ ghi sai chữ, sai chữ hoa hoặc sai gạch nối.",
        "Words, capitals or hyphens of the motto are wrong.",
    ),
    remedy=Bilingual(
        "Ghi đúng: Độc lập - Tự do - Hạnh phúc, gạch nối (-) có cách chữ.",
        "Write Độc lập - Tự do - Hạnh phúc, with spaces around the hyphens.",
    ),
    bad=Bilingual("Độc Lập-Tự Do-Hạnh Phúc", "Độc Lập-Tự Do-Hạnh Phúc"),
    good=Bilingual("Hai khoảng trắng quanh gạch nối.", "Two spaces around a hyphen."),
)
def motto_text(masthead: Masthead) -> Iterator[Fault]:
    """The motto is `Độc lập - Tự do - Hạnh phúc`: three phrases with a capital each, hyphens with spaces (điểm b).

    A dash in place of the hyphen, which programs make of it while it is typed, is only warned of.
    """
    shown = masthead.motto
    if shown is None:
        return
    text = " ".join(_whole_text(shown).replace("Ð", "Đ").split())
    if text != MOTTO:
        dashed = text.replace("–", "-").replace("—", "-") == MOTTO
        yield Fault(observed=text, expected=MOTTO, variant="dash" if dashed else None, at=shown.at)


@rule(
    "CV206",
    "motto-style",
    severity="error",
    clause="II.1.b",
    fix="safe",
    drafts=True,
    any_type=True,
    finds=Bilingual(
        "Tiêu ngữ không phải cỡ 13-14, kiểu chữ đứng, đậm, canh giữa dưới Quốc hiệu.",
        "The motto is not 13-14 pt, upright, bold and centred below the national name.",
    ),
    remedy=Bilingual(
        "Đặt Tiêu ngữ cỡ 13 đến 14, đứng, đậm, canh giữa.", "Set it 13 to 14 pt, upright, bold, centred."
    ),
    bad=Bilingual("Tiêu ngữ không đậm, cỡ 12.", "A motto of 12 pt that is not bold."),
    good=Bilingual("Tiêu ngữ canh giữa bằng khoảng trắng.", "A motto put in the middle with spaces."),
)
def motto_style(masthead: Masthead, standard: Standard) -> Faults:
    """The motto is 13 to 14 pt, upright and bold, centred below the national name (điểm b; Mục V, số 1)."""
    if masthead.motto is not None:
        wanted = standard.components["motto"]
        yield from style_faults(masthead.motto, wanted, ("size", "weight", "slant", "align"))


@rule(
    "CV208",
    "heading-wraps",
    severity="warning",
    drafts=True,
    any_type=True,
    finds=Bilingual(
        "Quốc hiệu không đủ chỗ trên một dòng của cột.",
        "The national name cannot fit its column on one line.",
    ),
    remedy=Bilingual("Nới rộng cột của Quốc hiệu.", "Widen the column of the national name."),
    bad=Bilingual("Quốc hiệu cỡ 13 trong cột rộng 7 cm.", "A national name of 13 pt in a column of 7 cm."),
    good=Bilingual("Quốc hiệu cỡ 13 trong cột rộng 10 cm.", "A national name of 13 pt in a column of 10 cm."),
)
def heading_wraps(masthead: Masthead) -> Faults:
    """The national name stands on one line in the act's samples.

    Its length is known by glyph widths; where it is hardly longer than its column, letters may have been set
    closer, and nothing is said.
    """
    shown = masthead.national
    if shown is None or len(shown.lines) > 1:
        return
    line = shown.lines[0]
    form, width = line.paragraph.format, line.paragraph.width
    if width is None or line.before.strip() or line.after.strip():
        yield Unknown()
        return
    room = width - form.left - form.right
    if line.width > _SURELY_WRAPS * room:
        yield Fault(observed=f"{line.width:.0f}", expected=f"{room:.0f}", at=shown.at)
    elif line.width > room:
        yield Unknown()


_SURELY_WRAPS = 1.06


@rule(
    "CV110",
    "size-pairing",
    severity="error",
    clause="V",
    fix="safe",
    drafts=True,
    any_type=True,
    only_warning=frozenset({"drawn"}),
    finds=Bilingual(
        "Cỡ chữ của Quốc hiệu, Tiêu ngữ, địa danh và thời gian không cùng tăng hoặc cùng giảm.",
        "The sizes of national name, motto, place and date do not go together.",
    ),
    remedy=Bilingual("Dùng cỡ 12, 13, 13 hoặc 13, 14, 14.", "Use 12, 13 and 13 pt, or 13, 14 and 14 pt."),
    bad=Bilingual("Quốc hiệu 13, Tiêu ngữ 13.", "A national name of 13 pt over a motto of 13 pt."),
    good=Bilingual("Quốc hiệu 13, Tiêu ngữ 14, ngày 14.", "13 pt, 14 pt and a date of 14 pt."),
)
def size_pairing(masthead: Masthead, look: Look, standard: Standard) -> Iterator[Fault]:
    """Sizes in one document go up or down together: 12, 13 and 13 pt or 13, 14 and 14 pt (Mục V, chú thích 1).

    What is outside its own range is another rule's. A sample that is drawn otherwise (Mẫu 1.5 with 12, 14 and 14)
    contradicts the note, so that its sizes are only warned of.
    """
    shown = {
        "national-name": masthead.national,
        "motto": masthead.motto,
        "place-date": look.first("place-date"),
    }
    sizes = {key: one.most("size") for key, one in shown.items() if one is not None and one.letters}
    if any(size not in standard.components[key].size for key, size in sizes.items()):
        return
    if not any(all(scheme.sizes[key] == size for key, size in sizes.items()) for scheme in standard.schemes):
        first = next(one for one in shown.values() if one is not None)
        schemes = [_series(scheme.sizes[key] for key in sizes) for scheme in standard.schemes]
        yield Fault(
            observed=_series(sizes.values()),
            expected="; ".join(schemes),
            variant="drawn" if sizes in DRAWN_SIZES else None,
            at=first.at,
            details={"schemes_vi": " hoặc ".join(schemes), "schemes_en": " or ".join(schemes)},
        )


def _series(sizes: Iterable[float]) -> Measure:
    return Measure(" - ".join(f"{size:g}" for size in sizes))

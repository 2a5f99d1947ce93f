"""The theme of a Word file: which font and colour its theme references stand for."""

from attrs import field, frozen

from congvan.reading.xml import A, Element, W

_SCRIPTS = {
    "vi": "Viet",
    "ja": "Jpan",
    "ko": "Hang",
    "zh-cn": "Hans",
    "zh-sg": "Hans",
    "zh": "Hant",
    "ar": "Arab",
    "he": "Hebr",
    "th": "Thai",
    "ru": "Cyrl",
}
_SLOTS = {"Ascii": "latin", "HAnsi": "latin", "EastAsia": "ea", "Bidi": "cs"}
_SLOT_LANGUAGE = {"latin": "val", "ea": "eastAsia", "cs": "bidi"}
_COLOURS = {
    "text1": "dk1", "dark1": "dk1", "background1": "lt1", "light1": "lt1",
    "text2": "dk2", "dark2": "dk2", "background2": "lt2", "light2": "lt2",
    "hyperlink": "hlink", "followedHyperlink": "folHlink",
}  # fmt: skip


@frozen
class Theme:
    """Fonts by collection (`major`, `minor`) and slot or script, colours by name, languages of w:themeFontLang."""

    fonts: dict[str, dict[str, str]] = field(factory=dict)
    colours: dict[str, str] = field(factory=dict)
    languages: dict[str, str] = field(factory=dict)

    def font(self, reference: str | None) -> str | None:
        """The font that a reference such as `majorHAnsi` shows, None where the theme has none.

        The script of the theme's language wins over the slot's own font: with w:themeFontLang vi-VN, the
        theme's font for the script Viet (ECMA-376, Part 1, 17.15.1.88).
        """
        if not reference:
            return None
        collection = reference[:5]
        slot = _SLOTS.get(reference[5:])
        fonts = self.fonts.get(collection)
        if fonts is None or slot is None:
            return None
        script = _script(self.languages.get(_SLOT_LANGUAGE[slot], ""))
        return fonts.get(script) or fonts.get(slot) or None

    def colour(self, reference: str) -> str | None:
        """The colour of a reference such as `accent1` as six hexadecimal digits."""
        return self.colours.get(_COLOURS.get(reference, reference))


def _script(language: str) -> str:
    language = language.lower()
    return _SCRIPTS.get(language) or _SCRIPTS.get(language.partition("-")[0], "")


def read_theme(root: Element | None, settings: Element | None) -> Theme:
    """The theme of the theme part and the languages of the settings part, either of which may be missing."""
    return Theme(
        {} if root is None else {name: _fonts(root, name) for name in ("major", "minor")},
        {} if root is None else _colours(root),
        {} if settings is None else _languages(settings),
    )


def _fonts(root: Element, collection: str) -> dict[str, str]:
    found: dict[str, str] = {}
    for element in root.iterfind(f"{A}themeElements/{A}fontScheme/{A}{collection}Font/*"):
        name = element.get("script") or element.tag.rpartition("}")[2]
        found[name] = element.get("typeface", "")
    return found


def _colours(root: Element) -> dict[str, str]:
    found: dict[str, str] = {}
    for element in root.iterfind(f"{A}themeElements/{A}clrScheme/*"):
        for colour in element:
            shown = colour.get("lastClr") or colour.get("val") or ""
            found[element.tag.rpartition("}")[2]] = shown.upper()
    return found


def _languages(settings: Element) -> dict[str, str]:
    element = settings.find(W + "themeFontLang")
    if element is None:
        return {}
    return {name: element.get(W + name, "") for name in ("val", "eastAsia", "bidi")}

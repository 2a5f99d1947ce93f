"""Text with emphasis as Word runs."""

from itertools import product

from markupsafe import escape

from congvan.model import Inline

_BOLD = {None: "", True: "<w:b/>", False: '<w:b w:val="0"/>'}
_ITALIC = {False: "", True: "<w:i/>"}
_AS_TYPED = {False: "", True: '<w:caps w:val="0"/>'}


def _properties(bold: bool | None, italic: bool, as_typed: bool) -> str:
    properties = _BOLD[bold] + _ITALIC[italic] + _AS_TYPED[as_typed]
    return f"<w:rPr>{properties}</w:rPr>" if properties else ""


_PROPERTIES = {key: _properties(*key) for key in product(_BOLD, _ITALIC, _AS_TYPED)}


def runs_xml(
    inline: Inline, *, bold_style: bool = False, upright: bool = False, as_typed: bool = False
) -> str:
    """Runs as XML for a paragraph whose style is bold or not (`bold_style`).

    `upright` keeps the weight of the text itself in a bold style, `as_typed` its letters in a style of
    capitals; otherwise the style's stand. A line end becomes a line break, a tab a tab.
    """
    return "".join(
        [
            _run(run.text, _PROPERTIES[_weight(run.bold, bold_style, upright), run.italic, as_typed])
            for run in inline
            if run.text
        ]
    )


def _weight(bold: bool, bold_style: bool, upright: bool) -> bool | None:
    if bold:
        return None if bold_style else True
    return False if bold_style and upright else None


def _run(text: str, properties: str) -> str:
    escaped = str(escape(text))
    if "\n" in escaped or "\t" in escaped:
        escaped = _broken(escaped)
    return f'<w:r>{properties}<w:t xml:space="preserve">{escaped}</w:t></w:r>'


def _broken(escaped: str) -> str:
    return escaped.replace("\n", '</w:t><w:br/><w:t xml:space="preserve">').replace(
        "\t", '</w:t><w:tab/><w:t xml:space="preserve">'
    )

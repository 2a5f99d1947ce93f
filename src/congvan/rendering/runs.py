"""Text with emphasis as Word runs."""

from markupsafe import Markup, escape

from congvan.model import Inline

_PROPERTIES = {
    (bold, italic): f"<w:rPr>{bold_xml}{italic_xml}</w:rPr>" if bold_xml or italic_xml else ""
    for bold, bold_xml in ((None, ""), (True, "<w:b/>"), (False, '<w:b w:val="0"/>'))
    for italic, italic_xml in ((False, ""), (True, "<w:i/>"))
}


def runs_xml(inline: Inline, *, bold_style: bool = False, upright: bool = False) -> str:
    """Runs as XML for a paragraph whose style is bold or not (`bold_style`).

    `upright` keeps the weight of the text itself in a bold style; otherwise the style's weight stands.
    A line end becomes a line break, a tab a tab.
    """
    return "".join(
        [_run(run.text, _weight(run.bold, bold_style, upright), run.italic) for run in inline if run.text]
    )


def _weight(bold: bool, bold_style: bool, upright: bool) -> bool | None:
    if bold:
        return None if bold_style else True
    return False if bold_style and upright else None


def _run(text: str, bold: bool | None, italic: bool) -> str:
    escaped = str(escape(text))
    if "\n" in escaped or "\t" in escaped:
        escaped = _broken(escaped)
    return f'<w:r>{_PROPERTIES[bold, italic]}<w:t xml:space="preserve">{escaped}</w:t></w:r>'


def _broken(escaped: str) -> str:
    return escaped.replace("\n", '</w:t><w:br/><w:t xml:space="preserve">').replace(
        "\t", '</w:t><w:tab/><w:t xml:space="preserve">'
    )


def runs(inline: Inline, *, bold_style: bool = False, upright: bool = False) -> Markup:
    """`runs_xml` as markup that a template takes with `{{r ... }}`."""
    return Markup(runs_xml(inline, bold_style=bold_style, upright=upright))

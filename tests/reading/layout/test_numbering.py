"""Automatic numbers: what Word prints, how it looks, where its indents stand in the cascade."""

import pytest
from tests.reading.builders import Docx, p, style, val

from congvan.model.layout import Paragraph
from congvan.reading import read_layout


def level(index: int, pattern: str, number_format: str = "decimal", start: int = 1, raw: str = "") -> str:
    return (
        f'<w:lvl w:ilvl="{index}">{val("start", start)}{val("numFmt", number_format)}{raw}{val("lvlText", pattern)}'
        f'<w:pPr><w:ind w:left="{720 * (index + 1)}" w:hanging="360"/></w:pPr></w:lvl>'
    )


def numbering(*levels: str, nums: str = "") -> str:
    lists = f'<w:abstractNum w:abstractNumId="7">{"".join(levels)}</w:abstractNum>'
    return lists + (nums or '<w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num>')


def item(number: int = 1, ilvl: int = 0, **options) -> str:
    return p("x", ppr=f"<w:numPr>{val('ilvl', ilvl)}{val('numId', number)}</w:numPr>", **options)


def read(lists: str, *blocks: str, **parts: str) -> tuple[Paragraph, ...]:
    return read_layout(Docx(*blocks, numbering=lists, **parts).build()).paragraphs


def labels(lists: str, *blocks: str) -> list[str | None]:
    return [one.label.text if one.label else None for one in read(lists, *blocks)]


def test_levels_count_and_begin_anew():
    lists = numbering(level(0, "%1."), level(1, "%1.%2."), level(2, "%3)", "lowerLetter"))
    order = [0, 1, 1, 2, 2, 0, 1, 2]
    assert labels(lists, *[item(ilvl=one) for one in order]) == [
        "1.",
        "1.1.",
        "1.2.",
        "a)",
        "b)",
        "2.",
        "2.1.",
        "a)",
    ]


@pytest.mark.parametrize(
    ("number_format", "expected"),
    [
        ("decimal", ["3", "4"]),
        ("decimalZero", ["03", "04"]),
        ("upperRoman", ["III", "IV"]),
        ("lowerRoman", ["iii", "iv"]),
        ("upperLetter", ["C", "D"]),
        ("lowerLetter", ["c", "d"]),
        ("vietnameseCounting", ["ba", "bốn"]),
        ("lạ", ["3", "4"]),
    ],
)
def test_formats_of_numbers(number_format, expected):
    assert labels(numbering(level(0, "%1", number_format, start=3)), item(), item()) == expected


def test_word_counts_its_letters_without_vietnamese_ones():
    lists = numbering(level(0, "%1)", "lowerLetter", start=26))
    assert labels(lists, item(), item(), item()) == ["z)", "aa)", "bb)"]


def test_bullets_and_lists_without_a_number():
    assert labels(numbering(level(0, "-", "bullet")), item(), item()) == ["-", "-"]
    assert labels(numbering(level(0, "", "none")), item()) == [None]


def test_a_bullet_of_a_symbol_font_is_shown_in_unicode():
    lists = numbering(
        level(0, "\uf0b7", "bullet").replace(
            "</w:lvl>", '<w:rPr><w:rFonts w:ascii="Symbol" w:hAnsi="Symbol"/></w:rPr></w:lvl>'
        )
    )
    label = read(lists, item())[0].label
    assert label is not None
    assert (label.text, label.raw, label.format.font) == ("•", "\uf0b7", "Symbol")


def test_a_label_looks_like_the_paragraph_mark_and_its_level():
    lists = numbering(level(0, "%1.").replace("</w:lvl>", "<w:rPr><w:b/></w:rPr></w:lvl>"))
    paragraph = p(
        "x",
        ppr=f"<w:numPr>{val('ilvl', 0)}{val('numId', 1)}</w:numPr><w:rPr><w:sz w:val='26'/><w:i/></w:rPr>",
    )
    label = read(lists, paragraph)[0].label
    assert label is not None
    assert (label.format.size, label.format.bold, label.format.italic) == (13, True, True)


def test_two_lists_of_one_kind_count_together_unless_told_to_start():
    together = '<w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="7"/></w:num>'
    lists = numbering(level(0, "%1."), nums=together)
    assert labels(lists, item(1), item(2), item(1)) == ["1.", "2.", "3."]
    apart = together.replace(
        '<w:num w:numId="2"><w:abstractNumId w:val="7"/>',
        '<w:num w:numId="2"><w:abstractNumId w:val="7"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>',
    )
    lists = numbering(level(0, "%1."), nums=apart)
    assert labels(lists, item(1), item(1), item(2), item(2)) == ["1.", "2.", "1.", "2."]


def test_a_level_that_never_begins_anew():
    lists = numbering(level(0, "%1."), level(1, "%2)", raw=val("lvlRestart", 0)))
    assert labels(lists, *[item(ilvl=one) for one in (0, 1, 0, 1)]) == ["1.", "1)", "2.", "2)"]


def test_legal_numbers_are_arabic():
    lists = numbering(level(0, "%1.", "upperRoman"), level(1, "%1.%2", raw="<w:isLgl/>"))
    assert labels(lists, item(), item(ilvl=1)) == ["I.", "1.1"]


def test_a_list_overridden_level_by_level():
    nums = f'<w:num w:numId="1"><w:abstractNumId w:val="7"/><w:lvlOverride w:ilvl="0">{level(0, "Điều %1.")}</w:lvlOverride></w:num>'
    assert labels(numbering(level(0, "%1."), nums=nums), item()) == ["Điều 1."]


def test_a_list_named_by_a_numbering_style():
    lists = (
        f'<w:abstractNum w:abstractNumId="1">{val("numStyleLink", "DS")}</w:abstractNum>'
        f'<w:abstractNum w:abstractNumId="2">{level(0, "%1)")}</w:abstractNum>'
        '<w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="2"/></w:num>'
    )
    styles = style("DS", kind="numbering", ppr=f"<w:numPr>{val('numId', 2)}</w:numPr>")
    label = read(lists, item(), styles=styles)[0].label
    assert label is not None
    assert label.text == "1)"


def test_a_typed_number_is_text_and_no_label():
    paragraph = read(numbering(level(0, "%1.")), p("1. Nội dung"))[0]
    assert (paragraph.text, paragraph.label) == ("1. Nội dung", None)


def test_number_zero_takes_a_paragraph_out_of_the_list_of_its_style():
    styles = style("L", ppr=f"<w:numPr>{val('numId', 1)}</w:numPr>")
    lists = numbering(level(0, "%1."))
    inside, outside = read(
        lists,
        p("x", style="L"),
        p("x", style="L", ppr=f"<w:numPr>{val('numId', 0)}</w:numPr>"),
        styles=styles,
    )
    assert inside.label is not None
    assert outside.label is None
    assert (inside.format.left, outside.format.left) == (36, 0)


def test_a_style_takes_the_level_that_names_it():
    styles = style("L2", ppr=f"<w:numPr>{val('numId', 1)}</w:numPr>")
    lists = numbering(level(0, "%1."), level(1, "%2)", raw=val("pStyle", "L2")))
    assert [one.label and one.label.text for one in read(lists, p("x", style="L2"), styles=styles)] == ["1)"]


def test_indents_of_a_list_stand_over_the_style_and_under_the_paragraph():
    """17.7.2; where the style itself brings in the list, its own indents win over the list's."""
    lists = numbering(level(0, "%1."))
    num = f"<w:numPr>{val('numId', 1)}</w:numPr>"
    styles = (
        style("Plain", ppr='<w:ind w:left="100"/>')
        + style("Listed", based_on="Plain", ppr=num)
        + style("Own", ppr=num + '<w:ind w:left="200"/>')
        + style("Below", based_on="Listed", ppr='<w:ind w:left="300"/>')
    )
    blocks = (
        item(style="Plain"), item(style="Plain", indent='w:left="400"'), p("x", style="Listed"), p("x", style="Own"), p("x", style="Below"),
    )  # fmt: skip
    formats = [one.format for one in read(lists, *blocks, styles=styles)]
    assert [one.left for one in formats] == [36, 20, 36, 10, 15]
    assert [one.first_line for one in formats] == [-18] * 5


def test_a_list_that_is_not_there_says_nothing():
    assert labels(numbering(level(0, "%1.")), item(9), item(1, ilvl=5)) == [None, None]

"""The component formats of nd30-2020 against Phụ lục I, Phần I, Mục I-V, row by row."""

import pytest

from congvan.standards import ND30, Range

# Table of Mục V: key, row, capitals, smallest and largest size, upright or italic, bold, size of the example.
TABLE_V = [
    ("national-name", "1", True, 12, 13, "đứng", True, 12),
    ("motto", "1", False, 13, 14, "đứng", True, 13),
    ("parent", "2", True, 12, 13, "đứng", False, 12),
    ("issuer", "2", True, 12, 13, "đứng", True, 12),
    ("number", "3", False, 13, 13, "đứng", False, 13),
    ("place-date", "4", False, 13, 14, "nghiêng", False, 13),
    ("type", "5a", True, 13, 14, "đứng", True, 14),
    ("subject", "5a", False, 13, 14, "đứng", True, 14),
    ("letter-subject", "5b", False, 12, 13, "đứng", False, 12),
    ("body", "6", False, 13, 14, "đứng", False, 14),
    ("division", "6a", False, 13, 14, "đứng", True, 14),
    ("division-title", "6a", True, 13, 14, "đứng", True, 14),
    ("article", "6a", False, 13, 14, "đứng", True, 14),
    ("clause", "6a", False, 13, 14, "đứng", False, 14),
    ("point", "6a", False, 13, 14, "đứng", False, 14),
    ("heading", "6b", True, 13, 14, "đứng", True, 14),
    ("clause-title", "6b", False, 13, 14, "đứng", True, 14),
    ("authority", "7", True, 13, 14, "đứng", True, 14),
    ("signer", "7", False, 13, 14, "đứng", True, 14),
    ("addressees", "8a", False, 13, 14, "đứng", None, 14),
    ("recipients-label", "8b", False, 12, 12, "nghiêng", True, 12),
    ("recipients", "8b", False, 11, 11, "đứng", False, 11),
    ("annex-label", "9", False, 14, 14, "đứng", True, 14),
    ("annex-title", "9", True, 13, 14, "đứng", True, 14),
    ("urgency", "10", True, 13, 14, "đứng", True, 13),
    ("drafter", "11", False, 11, 11, "đứng", False, 11),
    ("contact", "12", False, 11, 12, "đứng", False, 11),
    ("circulation", "13", True, 13, 14, "đứng", True, 13),
    ("page-number", "14", False, 13, 14, "đứng", False, 14),
]

# What the text of Mục II-III and Phần II gives a form but the table has no row for.
BESIDE_THE_TABLE = {"basis", "annex-reference", "secrecy", "copy-form", "digital-signature"}

CLAUSE_AND_BOX = {
    "national-name": ("II.1.a", "1"),
    "motto": ("II.1.b", "1"),
    "parent": ("II.2.b", "2"),
    "issuer": ("II.2.b", "2"),
    "number": ("II.3.c", "3"),
    "place-date": ("II.4.c", "4"),
    "type": ("II.5.b", "5a"),
    "subject": ("II.5.b", "5a"),
    "letter-subject": ("II.5.b", "5b"),
    "basis": ("II.6.a", "6"),
    "body": ("II.6.e", "6"),
    "division": ("II.6.đ", "6"),
    "division-title": ("II.6.đ", "6"),
    "article": ("II.6.đ", "6"),
    "heading": ("II.6.đ", "6"),
    "clause-title": ("II.6.đ", "6"),
    "clause": ("II.6.đ", "6"),
    "point": ("II.6.đ", "6"),
    "authority": ("II.7.đ", "7a"),
    "signer": ("II.7.đ", "7b"),
    "addressees": ("II.9.d", "9a"),
    "recipients-label": ("II.9.d", "9b"),
    "recipients": ("II.9.d", "9b"),
    "annex-label": ("III.1.b", ""),
    "annex-title": ("III.1.b", ""),
    "annex-reference": ("III.1.c", ""),
    "urgency": ("III.2.b", "10b"),
    "secrecy": ("III.2.a", "10a"),
    "circulation": ("III.2.c", "11"),
    "drafter": ("III.3", "12"),
    "contact": ("III.4", "13"),
    "page-number": ("I.7", ""),
    "copy-form": ("PL1.II.II", ""),
    "digital-signature": ("II.8", "14"),
}


@pytest.mark.parametrize("row", TABLE_V, ids=lambda row: row[0])
def test_row_of_the_table_of_styles(row):
    key, number, capitals, low, high, slant, bold, example = row
    component = ND30.components[key]
    assert component.row == number
    assert (component.case == "upper") is capitals
    assert component.size == Range(low, high)
    assert component.italic is (slant == "nghiêng")
    assert component.bold is bold
    assert component.default == example


def test_every_component_is_in_the_table_or_known_to_be_beside_it():
    assert set(ND30.components) == {row[0] for row in TABLE_V} | BESIDE_THE_TABLE
    assert {key for key, component in ND30.components.items() if not component.row} == BESIDE_THE_TABLE


def test_all_fourteen_rows_are_taken():
    rows = {component.row for component in ND30.components.values()} - {""}
    assert rows == {"1", "2", "3", "4", "5a", "5b", "6", "6a", "6b", "7", "8a", "8b", *map(str, range(9, 15))}


@pytest.mark.parametrize("key", CLAUSE_AND_BOX)
def test_clause_and_box(key):
    component = ND30.components[key]
    assert (component.clause, component.box) == CLAUSE_AND_BOX[key]
    assert component.clause in ND30.clauses


def test_no_component_without_expected_clause_and_box():
    assert set(ND30.components) == set(CLAUSE_AND_BOX)
    assert all(key == component.key for key, component in ND30.components.items())


def test_default_sizes_are_permitted():
    assert all(component.default in component.size for component in ND30.components.values())


@pytest.mark.parametrize(
    ("key", "low", "high", "slant", "bold", "capitals"),
    [
        ("basis", 13, 14, True, False, False),
        ("annex-reference", 13, 14, True, False, False),
        ("copy-form", 13, 14, False, True, True),
        ("digital-signature", 10, 10, False, False, False),
    ],
)
def test_forms_given_in_the_text_only(key, low, high, slant, bold, capitals):
    component = ND30.components[key]
    assert component.size == Range(low, high)
    assert (component.italic, component.bold, component.case == "upper") == (slant, bold, capitals)


def test_alignment():
    centred = {key for key, component in ND30.components.items() if component.align == "center"}
    assert centred == {
        "national-name", "motto", "parent", "issuer", "number", "place-date", "type", "subject", "letter-subject",
        "division", "division-title", "authority", "signer", "annex-label", "annex-title", "annex-reference",
        "urgency", "secrecy", "circulation", "page-number", "copy-form",
    }  # fmt: skip
    assert ND30.components["body"].align == "justify"
    assert {ND30.components[key].align for key in ("recipients-label", "recipients")} == {"left"}


def test_lines_of_components():
    drawn = {key: component.rule for key, component in ND30.components.items() if component.rule is not None}
    assert set(drawn) == {"motto", "issuer", "subject", "contact"}
    assert drawn["motto"].share == Range(1, 1)
    for key in ("issuer", "subject"):
        assert drawn[key].share.low == pytest.approx(1 / 3)
        assert drawn[key].share.high == pytest.approx(1 / 2)
    assert (drawn["contact"].of, drawn["contact"].side, drawn["contact"].drawn) == ("text-area", "above", 1)
    for key in ("motto", "issuer", "subject"):
        assert (drawn[key].of, drawn[key].side) == ("line", "below")
        assert drawn[key].drawn in drawn[key].share


def test_single_spaced_heading_lines():
    assert {key for key, component in ND30.components.items() if component.single_spaced} == {
        "national-name",
        "motto",
        "parent",
        "issuer",
    }


def test_six_points_above_the_subject_of_a_letter():
    gaps = {key: c.gap_above for key, c in ND30.components.items() if c.gap_above is not None}
    assert gaps == {"letter-subject": 6}


def test_first_line_indents_of_running_text():
    assert {key for key, component in ND30.components.items() if component.indented} == {
        "body",
        "article",
        "clause-title",
        "clause",
        "point",
    }


def test_boxes_and_ink_of_marks():
    assert {key for key, component in ND30.components.items() if component.boxed} == {
        "urgency",
        "circulation",
    }
    assert {key for key, component in ND30.components.items() if component.colour == "red"} == {"urgency"}
    assert ND30.urgencies.keys() == ND30.urgency_frames.keys()
    assert {slug: (frame.width, frame.height) for slug, frame in ND30.urgency_frames.items()} == {
        "hoa-toc": (30, 8),
        "thuong-khan": (40, 8),
        "khan": (20, 8),
    }


def test_footnote_one_pairs_the_sizes_of_the_heading():
    pairs = [
        tuple(scheme.sizes[key] for key in ("national-name", "motto", "place-date"))
        for scheme in ND30.schemes
    ]
    assert pairs == [(12, 13, 13), (13, 14, 14)]
    for scheme in ND30.schemes:
        for key, size in scheme.sizes.items():
            assert size in ND30.components[key].size


def test_size_under_a_scheme():
    smaller, larger = ND30.schemes
    assert ND30.size("motto") == ND30.size("motto", smaller) == 13
    assert ND30.size("motto", larger) == 14
    assert ND30.size("recipients", larger) == 11


def test_page():
    page = ND30.page
    assert (page.width, page.height) == (210, 297)
    assert page.top == page.bottom == Range(20, 25)
    assert page.left == Range(30, 35)
    assert page.right == Range(15, 20)
    assert page.font == "Times New Roman"
    assert ND30.components["page-number"].size == Range(13, 14)
    assert page.first_line_indents == (10, 12.7)
    assert page.paragraph_gap == 6
    assert page.line_spacing == Range(1, 1.5)
    assert all(page.margins[side] in getattr(page, side) for side in ("top", "bottom", "left", "right"))
    assert page.text_width == 210 - 30 - 15


def test_range_holds_both_ends_and_reads_as_people_write_it():
    assert 13 in Range(13, 14)
    assert 14 in Range(13, 14)
    assert 13.5 in Range(13, 14)
    assert 12.99 not in Range(13, 14)
    assert str(Range(13, 14)) == "13-14"
    assert str(Range(12, 12)) == "12"
    assert str(Range(1, 1.5)) == "1-1.5"

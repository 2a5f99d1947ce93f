"""The clauses of nd30-2020 and how they are said in words."""

import pytest

from congvan.standards import ND30

# What Phụ lục I, Phần I is made of.
PART_ONE = {
    *(f"I.{n}" for n in range(1, 8)),
    *("II.1", "II.1.a", "II.1.b", "II.1.c"),
    *("II.2", "II.2.a", "II.2.b"),
    *("II.3", "II.3.a", "II.3.b", "II.3.c"),
    *("II.4", "II.4.a", "II.4.b", "II.4.c"),
    *("II.5", "II.5.a", "II.5.b"),
    *("II.6", *(f"II.6.{letter}" for letter in "abcdđeg")),
    *("II.7", *(f"II.7.{letter}" for letter in "abcdđ")),
    "II.8",
    *("II.9", *(f"II.9.{letter}" for letter in "abcd")),
    *("III.1", *(f"III.1.{letter}" for letter in "abcdđ")),
    *("III.2", "III.2.a", "III.2.b", "III.2.c"),
    *("III.3", "III.4"),
    *("IV", "V", "V.1"),
}
PART_TWO = {"PL1.II.I", "PL1.II.II"}
CAPITALS = {
    "PL2.I",
    *(f"PL2.{section}.{n}" for section in ("II", "III", "IV") for n in (1, 2)),
    *(f"PL2.V.{n}" for n in range(1, 11)),
}
# Points of Phụ lục II, cited where a rule is about one of them alone.
POINTS_OF_CAPITALS = {
    *(f"PL2.{place}.{letter}" for place in ("II.1", "II.2", "III.2", "IV.1", "IV.2") for letter in "ab"),
    *(f"PL2.III.1.{letter}" for letter in "abcdđ"),
    *(f"PL2.V.8.{letter}" for letter in "abc"),
}
SAMPLES = {
    "PL3.I",
    "PL3.II",
    *(f"PL3.1.{n}" for n in range(1, 11)),
    "PL3.2.1",
    "PL3.2.2",
    "PL3.3.1",
    "PL3.3.2",
}


def test_every_clause_of_the_annexes():
    articles = {key for key in ND30.clauses if key.startswith("D")}
    whole = PART_ONE | PART_TWO | CAPITALS | SAMPLES
    assert whole <= set(ND30.clauses) - articles <= whole | POINTS_OF_CAPITALS


def test_keys_and_texts():
    for key, clause in ND30.clauses.items():
        assert clause.key == key
        assert clause.about.vi
        assert clause.about.en
    places = [clause.place for clause in ND30.clauses.values()]
    assert len(places) == len(set(places))


@pytest.mark.parametrize(
    ("key", "place"),
    [
        ("I.3", "Phụ lục I, Phần I, Mục I, khoản 3"),
        ("II.4.b", "Phụ lục I, Phần I, Mục II, khoản 4, điểm b"),
        ("II.6.đ", "Phụ lục I, Phần I, Mục II, khoản 6, điểm đ"),
        ("III.1.đ", "Phụ lục I, Phần I, Mục III, khoản 1, điểm đ"),
        ("III.4", "Phụ lục I, Phần I, Mục III, khoản 4"),
        ("IV", "Phụ lục I, Phần I, Mục IV"),
        ("V", "Phụ lục I, Phần I, Mục V"),
        ("V.1", "Phụ lục I, Phần I, Mục V, ghi chú 1"),
        ("PL1.II.I", "Phụ lục I, Phần II, Mục I"),
        ("PL1.II.II", "Phụ lục I, Phần II, Mục II"),
        ("PL2.I", "Phụ lục II, Mục I"),
        ("PL2.III.2", "Phụ lục II, Mục III, khoản 2"),
        ("PL2.V.10", "Phụ lục II, Mục V, khoản 10"),
        ("PL3.I", "Phụ lục III, Mục I"),
        ("PL3.1.10", "Phụ lục III, Mẫu 1.10"),
        ("PL3.3.2", "Phụ lục III, Mẫu 3.2"),
        ("D7", "Điều 7"),
        ("D8", "Điều 8"),
        ("D9", "Điều 9"),
        ("D13", "Điều 13"),
        ("D15", "Điều 15"),
        ("D25", "Điều 25"),
    ],
)
def test_place_in_words(key, place):
    assert ND30.clauses[key].place == place


def test_citation():
    citation = ND30.cite("II.4.b")
    assert citation.act == "30/2020/NĐ-CP"
    assert citation.place == "Phụ lục I, Phần I, Mục II, khoản 4, điểm b"
    assert str(citation) == "30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 4, điểm b"


def test_a_clause_that_is_not_there_is_not_cited():
    with pytest.raises(KeyError):
        ND30.cite("II.99")

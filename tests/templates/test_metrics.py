"""Glyph widths and the lines of headings."""

import re
import subprocess
from pathlib import Path

import pytest
from fontTools.ttLib import TTFont
from hypothesis import given
from hypothesis import strategies as st

from congvan.language.widths import text_width
from congvan.rendering import measures
from congvan.rendering.lines import rule_below
from congvan.rendering.metrics import even_lines
from congvan.rendering.units import points
from congvan.standards import ND30


def _font(face: str) -> Path:
    try:
        found = subprocess.run(
            ["fc-match", "-f", "%{file}", f"Liberation Serif:style={face}:charset=1ed9"],
            capture_output=True,
            text=True,
            check=True,
        ).stdout
    except (OSError, subprocess.CalledProcessError):
        found = ""
    if "LiberationSerif" not in found:
        pytest.skip("Liberation Serif 2 with Vietnamese letters is not installed")
    return Path(found)


@pytest.mark.parametrize("face", ["Regular", "Bold", "Italic"])
def test_widths_are_those_of_the_font(face):
    font = TTFont(_font(face))
    glyphs, advances = font.getBestCmap(), font["hmtx"]
    letters = (
        "".join(map(chr, (*range(32, 127), *range(0xC0, 0x100), *range(0x1EA0, 0x1EFA)))) + "ĂăĐđĨĩŨũƠơƯư–“”…"
    )
    for letter in letters:
        width = advances[glyphs[ord(letter)]][0] / font["head"].unitsPerEm
        assert text_width(letter, 1, face.lower()) == pytest.approx(width), letter


def test_an_accent_takes_no_room():
    assert text_width("ờ", 14) == text_width("ơ", 14) == text_width("o\u031b\u0300", 14) + text_width("ơ", 14) - text_width("o", 14)  # fmt: skip
    assert text_width("ế", 14) == text_width("e", 14)


@pytest.mark.parametrize("scheme", ND30.schemes, ids=lambda scheme: scheme.key)
def test_the_national_name_fits_its_column_at_every_size(scheme):
    size = ND30.size("national-name", scheme)
    assert text_width(measures.NATIONAL_NAME, size, "bold") + points(2) < points(measures.right_column(ND30))


def test_a_name_that_fits_stands_on_one_line():
    assert even_lines("SỞ NỘI VỤ", 12, "bold", 184) == ("SỞ NỘI VỤ",)


def test_a_long_name_is_broken_into_even_lines():
    lines = even_lines("SỞ THÔNG TIN VÀ TRUYỀN THÔNG", 12, "bold", points(65))
    assert lines == ("SỞ THÔNG TIN", "VÀ TRUYỀN THÔNG")


def test_a_name_is_broken_between_phrases_where_that_takes_no_more_lines():
    lines = even_lines("SỞ VĂN HÓA, THỂ THAO VÀ DU LỊCH", 12, "bold", points(65))
    assert lines in (("SỞ VĂN HÓA,", "THỂ THAO VÀ DU LỊCH"), ("SỞ VĂN HÓA, THỂ THAO", "VÀ DU LỊCH"))
    assert even_lines("ABC DEF GHI VÀ K", 12, "bold", 60) == ("ABC DEF", "GHI VÀ K")


def test_breaks_of_the_author_stand():
    assert even_lines("ỦY BAN NHÂN DÂN\nTỈNH LẠNG SƠN", 12, "bold", 400) == (
        "ỦY BAN NHÂN DÂN",
        "TỈNH LẠNG SƠN",
    )


def test_a_word_that_does_not_fit_stands_alone():
    assert even_lines("A BBBBBBBBBBBBBBBB C", 12, "bold", 40) == ("A", "BBBBBBBBBBBBBBBB", "C")


@given(st.text(st.sampled_from("ABCĐƯ -x\n"), max_size=80), st.floats(20, 300))
def test_lines_keep_every_letter_and_fit_where_they_can_be_broken(text, width):
    lines = even_lines(text, 12, "bold", width)
    assert "".join("".join(lines).split()) == "".join(text.split())
    for line in lines:
        assert text_width(line, 12, "bold") <= width + 0.01 or not re.search(r" |-\w", line)


def test_the_line_below_is_a_share_of_the_last_printed_line():
    component = ND30.components["issuer"]
    drawn = rule_below(("SỞ THÔNG TIN VÀ", "TRUYỀN THÔNG"), component, 12)
    length = round(0.4 * text_width("TRUYỀN THÔNG", 12, "bold"), 1)
    assert f'<wp:extent cx="{round(length * 12700)}" cy="0"/>' in drawn


def test_no_line_below_nothing():
    assert rule_below(("",), ND30.components["issuer"], 12) == ""


def test_words_of_two_syllables_stay_whole_and_no_line_begins_with_a_dash():
    assert even_lines("HỘI ĐỒNG NHÂN DÂN XÃ ĐÔNG KINH", 12, "bold", points(57)) == (
        "HỘI ĐỒNG NHÂN DÂN",
        "XÃ ĐÔNG KINH",
    )
    lines = even_lines("phát triển kinh tế - xã hội và bảo đảm quốc phòng - an ninh", 14, "bold", points(40))
    assert not any(line.startswith("-") for line in lines)


def test_a_date_is_not_torn():
    text = (
        "(Kèm theo Quyết định số 215/QĐ-UBND ngày 06 tháng 4 năm 2026 của Ủy ban nhân dân phường Tam Thanh)"
    )
    _, second = even_lines(text, 14, "italic", points(165))
    assert second.startswith(("ngày", "của"))


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("TRƯỜNG CAO ĐẲNG DU LỊCH", ("TRƯỜNG CAO ĐẲNG", "DU LỊCH")),
        ("UBND THÀNH PHỐ HẢI PHÒNG", ("UBND THÀNH PHỐ", "HẢI PHÒNG")),
        ("SỞ TÀI CHÍNH TỈNH TÂY NINH", ("SỞ TÀI CHÍNH", "TỈNH TÂY NINH")),
    ],
)
def test_a_body_is_broken_as_its_name_is_read(text, lines):
    assert even_lines(text, 12, "bold", points(45)) == lines


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        (
            "Kết quả kỳ họp thường lệ giữa năm 2026 của Hội đồng nhân dân tỉnh",
            ("Kết quả kỳ họp thường lệ giữa năm 2026", "của Hội đồng nhân dân tỉnh"),
        ),
        (
            "Chỉnh lý tài liệu phông lưu trữ Ủy ban nhân dân tỉnh giai đoạn 2011 - 2015",
            ("Chỉnh lý tài liệu phông lưu trữ Ủy ban nhân dân tỉnh", "giai đoạn 2011 - 2015"),
        ),
        (
            "Về việc phê duyệt chủ trương sửa chữa đường tỉnh 653 đoạn qua xã Diên Lạc",
            ("Về việc phê duyệt chủ trương sửa chữa", "đường tỉnh 653 đoạn qua xã Diên Lạc"),
        ),
    ],
)
def test_a_subject_is_broken_between_its_parts_in_lines_not_too_unlike(text, lines):
    assert even_lines(text, 14, "bold", points(145)) == lines


def test_what_is_fought_is_not_torn_from_its_prevention():
    text = "V/v tuyên truyền phòng, chống mua bán người năm 2026"
    assert even_lines(text, 12, "regular", points(60)) == (
        "V/v tuyên truyền phòng, chống",
        "mua bán người năm 2026",
    )


def test_many_lines_are_nearly_of_one_length():
    name = "BAN QUẢN LÝ CÁC DỰ ÁN ĐẦU TƯ XÂY DỰNG CÔNG TRÌNH GIAO THÔNG, NÔNG NGHIỆP VÀ PHÁT TRIỂN NÔNG THÔN"
    widths = [text_width(line, 13, "bold") for line in even_lines(name, 13, "bold", points(57))]
    assert len(widths) > 3
    assert min(widths) > max(widths) / 2


def test_capitals_are_measured_as_they_are_printed():
    small = even_lines("Sở Văn hóa, Thể thao và Du lịch", 12, "bold", points(60), capitals=True)
    assert [line.upper() for line in small] == list(
        even_lines("SỞ VĂN HÓA, THỂ THAO VÀ DU LỊCH", 12, "bold", points(60))
    )

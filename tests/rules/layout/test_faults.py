"""Every rule on the look of page, heading, number and date against files with exactly its fault.

A case breaks one property of a correct file: the rule finds it, and no other rule finds an error.
"""

import re

import pytest
from lxml import etree
from tests.reading.builders import NAMESPACES
from tests.rules.layout import files
from tests.rules.layout.files import (
    GOOD,
    File,
    W,
    drop,
    look,
    new_paragraph,
    runs,
    say,
    setting,
    summary,
)

from congvan.rules import all_rules
from congvan.rules.messages import message

WP = f"{{{NAMESPACES['wp']}}}"
A = f"{{{NAMESPACES['a']}}}"

FRAMED = ("typed", "cong-van", "ten-loai", "quyet-dinh", "giay-moi")
"""Files of which every fault of page, heading, number and date is tried."""
LONG = ("typed, three pages",)

OF_THE_WHOLE = ("CV106",)
"""What stands in no paragraph, because it is missing from every page."""

CASES = []


def case(code, *bases, also=(), variant=None):
    def declare(function):
        for base in bases or FRAMED:
            CASES.append(
                pytest.param(code, base, function, also, variant, id=f"{code}-{function.__name__}-{base}")
            )
        return function

    return declare


def section(file):
    return next(file.root.iter(f"{W}sectPr"))


def each(file, key):
    found = file.paragraphs(key)
    assert found, key
    return found


# Page


@case("CV101")
def letter_paper(file):
    size = section(file).find(f"{W}pgSz")
    size.set(f"{W}w", "12240")
    size.set(f"{W}h", "15840")


@case("CV101", "typed", "cong-van")
def a5_paper(file):
    size = section(file).find(f"{W}pgSz")
    size.set(f"{W}w", "8391")
    size.set(f"{W}h", "11906")


@case("CV102", "typed", "cong-van")
def turned_page_of_plain_text(file):
    size = section(file).find(f"{W}pgSz")
    size.set(f"{W}w", "16838")
    size.set(f"{W}h", "11906")
    size.set(f"{W}orient", "landscape")


@case("CV103", variant="left")
def word_margins(file):
    section(file).find(f"{W}pgMar").set(f"{W}left", "1440")


@case("CV103", variant="right")
def wide_right_margin(file):
    section(file).find(f"{W}pgMar").set(f"{W}right", "1247")


@case("CV103", variant="top")
def small_top_margin(file):
    section(file).find(f"{W}pgMar").set(f"{W}top", "1077")


@case("CV103", variant="bottom")
def small_bottom_margin(file):
    section(file).find(f"{W}pgMar").set(f"{W}bottom", "851")


@case("CV104", "typed", "cong-van", "ten-loai")
def one_paragraph_in_arial(file):
    look(each(file, "body")[0], font="Arial")


@case("CV104", "typed")
def a_name_in_calibri(file):
    look(each(file, "signer")[0], font="Calibri")


@case("CV105", "typed", "cong-van", "ten-loai")
def one_paragraph_in_red(file):
    look(each(file, "body")[0], color="FF0000")


@case("CV105", "typed")
def a_blue_name(file):
    look(each(file, "signer")[0], color="0070C0")


@case("CV106", *LONG)
def no_page_number(file):
    for reference in section(file).findall(f"{W}headerReference"):
        drop(reference)


@case("CV106", *LONG)
def a_page_break_and_no_number(file):
    no_page_number(file)
    setting(each(file, "body")[2], "pageBreakBefore")


@case("CV107", *LONG, variant="aside")
def number_at_the_right(file):
    for paragraph in file.header().iter(f"{W}p"):
        setting(paragraph, "jc", val="right")


@case("CV107", *LONG, variant="margin")
def number_at_the_foot(file):
    reference = section(file).find(f"{W}headerReference")
    reference.tag = f"{W}footerReference"
    types = file.part("word/_rels/document.xml.rels")
    for one in types:
        if one.get("Type", "").endswith("/header"):
            one.set("Type", one.get("Type").replace("header", "footer"))


@case("CV108", *LONG)
def number_on_page_one(file):
    drop(section(file).find(f"{W}titlePg"))


@case("CV109", *LONG, variant="size")
def small_number(file):
    look(file.header(), sz=22)


@case("CV109", *LONG, variant="slant")
def slanted_number(file):
    look(file.header(), i=1)


@case("CV109", *LONG, variant="numerals")
def roman_numbers(file):
    numbers = etree.SubElement(section(file), f"{W}pgNumType")
    numbers.set(f"{W}fmt", "lowerRoman")


@case("CV110", "typed")
def national_name_as_large_as_the_motto(file):
    look(each(file, "motto")[0], sz=26)


@case("CV110", "cong-van", "ten-loai", "quyet-dinh")
def small_date(file):
    look(each(file, "place-date")[0], sz=28)


@case("CV111", "typed", "cong-van")
def tcvn3_in_times_new_roman(file):
    paragraph = each(file, "body")[0]
    for run in list(paragraph.iter(f"{W}r")):
        drop(run)
    text = "Thùc hiÖn C«ng v¨n cña Bé Néi vô vÒ viÖc b¸o c¸o kÕt qu¶ c«ng t¸c, Së Néi vô b¸o c¸o nh­ sau:"
    paragraph.extend(runs(text, size=14, font="Times New Roman"))


@case("CV112", "typed", "cong-van")
def decomposed(file):
    say(each(file, "body")[0], "T", "To\u0302\u0301 chức T")


@case("CV113", "typed", "cong-van")
def zero_width_space(file):
    say(each(file, "body")[0], " ", "\u200b ")


@case("CV114", "typed", "cong-van")
def four_blank_lines(file):
    for _ in range(4):
        each(file, "body")[-1].addprevious(new_paragraph())


# National name and motto


@case("CV201")
def without_national_name(file):
    drop(each(file, "national-name")[0])


@case("CV202")
def another_letter(file):
    say(each(file, "national-name")[0], "CHỦ NGHĨA", "CHŨ NGHĨA")


@case("CV202")
def a_word_left_out(file):
    say(each(file, "national-name")[0], "HÒA XÃ HỘI", "XÃ HỘI")


@case("CV203", variant="size")
def large_national_name(file):
    look(each(file, "national-name")[0], sz=28)


@case("CV203", variant="bold")
def plain_national_name(file):
    look(each(file, "national-name")[0], b=0)


@case("CV203", variant="upright")
def slanted_national_name(file):
    look(each(file, "national-name")[0], i=1)


@case("CV203", variant="case")
def national_name_in_small_letters(file):
    paragraph = each(file, "national-name")[0]
    look(paragraph, caps=0)
    say(paragraph, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Cộng hòa xã hội chủ nghĩa Việt Nam")


@case("CV204")
def without_motto(file):
    drop(each(file, "motto")[0])


@case("CV205")
def capitals_in_every_word(file):
    say(each(file, "motto")[0], "Độc lập - Tự do - Hạnh phúc", "Độc Lập - Tự Do - Hạnh Phúc")


@case("CV205")
def hyphens_without_spaces(file):
    say(each(file, "motto")[0], " - ", "-")


@case("CV205")
def commas_for_hyphens(file):
    say(each(file, "motto")[0], " - ", ", ")


@case("CV205")
def motto_in_capitals(file):
    look(each(file, "motto")[0], caps=1)


@case("CV206", variant="size")
def small_motto(file):
    look(each(file, "motto")[0], sz=24)


@case("CV206", variant="bold")
def plain_motto(file):
    look(each(file, "motto")[0], b=0)


@case("CV206", variant="upright")
def slanted_motto(file):
    look(each(file, "motto")[0], i=1)


@case("CV206", variant="align")
def motto_at_the_left(file):
    setting(each(file, "motto")[0], "jc", val="left")


@case("CV206", variant="align")
def motto_at_the_right(file):
    setting(each(file, "motto")[0], "jc", val="right")


@case("CV207", variant="missing")
def no_line_below_the_motto(file):
    drop_line(file.rules_of(1)[0])


@case("CV207", variant="typed")
def typed_line_below_the_motto(file):
    type_line(file.rules_of(1)[0], "-" * 30)


@case("CV207", variant="length")
def short_line_below_the_motto(file):
    stretch(file.rules_of(1)[0], 0.5)


@case("CV207", variant="length")
def long_line_below_the_motto(file):
    stretch(file.rules_of(1)[0], 1.5)


@case("CV207", variant="broken")
def dashed_line_below_the_motto(file):
    dash(file.rules_of(1)[0])


@case("CV208", "typed", "cong-van")
def narrow_column(file):
    table = next(file.root.iter(f"{W}tbl"))
    for grid, width in zip(table.iter(f"{W}gridCol"), (5600, 3400), strict=False):
        grid.set(f"{W}w", str(width))
    for row in table.iter(f"{W}tr"):
        for cell, width in zip(row.iter(f"{W}tcW"), (5600, 3400), strict=False):
            cell.set(f"{W}w", str(width))


# Bodies


@case("CV210", variant="bold")
def plain_issuer(file):
    for paragraph in each(file, "issuer"):
        look(paragraph, b=0)


@case("CV210", variant="size")
def large_issuer(file):
    for paragraph in each(file, "issuer"):
        look(paragraph, sz=28)


@case("CV210", variant="upright")
def slanted_issuer(file):
    for paragraph in each(file, "issuer"):
        look(paragraph, i=1)


@case("CV210", variant="align")
def issuer_at_the_left(file):
    for paragraph in each(file, "issuer"):
        setting(paragraph, "jc", val="left")


@case("CV210", "typed", variant="case")
def issuer_in_small_letters(file):
    say(each(file, "issuer")[0], "SỞ NỘI VỤ", "Sở Nội vụ")


@case("CV211", variant="missing")
def no_line_below_the_issuer(file):
    drop_line(file.rules_of(0)[0])


@case("CV211", variant="typed")
def typed_line_below_the_issuer(file):
    type_line(file.rules_of(0)[0], "-" * 8)


@case("CV211", variant="length")
def line_as_long_as_the_name(file):
    stretch(file.rules_of(0)[0], 2.5)


@case("CV211", variant="length")
def tiny_line(file):
    stretch(file.rules_of(0)[0], 0.4)


@case("CV212", "typed", "cong-van", "ten-loai", variant="not-bold")
def bold_parent(file):
    for paragraph in each(file, "parent"):
        look(paragraph, b=1)


@case("CV212", "typed", "cong-van", "ten-loai", variant="size")
def small_parent(file):
    for paragraph in each(file, "parent"):
        look(paragraph, sz=22)


@case("CV212", "typed", "cong-van", "ten-loai", variant="upright")
def slanted_parent(file):
    for paragraph in each(file, "parent"):
        look(paragraph, i=1)


@case("CV214")
def heading_one_and_a_half_lines_apart(file):
    setting(each(file, "national-name")[0], "spacing", line="360", lineRule="auto")


# Number and symbol


@case("CV302")
def label_without_colon(file):
    say(each(file, "number")[0], "Số:", "Số ")


@case("CV302")
def label_with_a_space(file):
    say(each(file, "number")[0], "Số:", "Số :")


@case("CV302")
def label_in_capitals(file):
    say(each(file, "number")[0], "Số:", "SỐ:")


@case("CV303", "cong-van")
def number_without_zero(file):
    say(each(file, "number")[0], "Số: 374", "Số: 5")


@case("CV304")
def space_behind_the_hyphen(file):
    paragraph = each(file, "number")[0]
    text = "".join(node.text or "" for node in paragraph.iter(f"{W}t"))
    say(paragraph, text, re.sub(r"-(?=[^-]*$)", "- ", text))


@case("CV304")
def dash_in_the_symbol(file):
    say(each(file, "number")[0], "-", "–")


@case("CV309", variant="size")
def small_symbol(file):
    look(each(file, "number")[0], sz=24)


@case("CV309", variant="size")
def large_symbol(file):
    look(each(file, "number")[0], sz=28)


@case("CV309", variant="upright")
def slanted_symbol(file):
    look(each(file, "number")[0], i=1)


@case("CV309", variant="not-bold")
def bold_symbol(file):
    look(each(file, "number")[0], b=1)


@case("CV309", "typed", variant="code")
def small_letters_in_the_symbol(file):
    say(each(file, "number")[0], "CCVC", "ccvc")


@case("CV310")
def number_at_the_left(file):
    setting(each(file, "number")[0], "jc", val="left")


# Place and date


def date_of(file):
    return each(file, "place-date")[0]


def all_text(paragraph):
    return "".join(node.text or "" for node in paragraph.iter(f"{W}t"))


@case("CV312", "cong-van", "ten-loai", "quyet-dinh")
def day_without_zero(file):
    say(date_of(file), re.search(r"ngày \d\d", all_text(date_of(file)))[0], "ngày 5")


@case("CV313", "cong-van", "ten-loai", "quyet-dinh")
def padded_month(file):
    say(date_of(file), re.search(r"tháng \d+", all_text(date_of(file)))[0], "tháng 03")


@case("CV314")
def date_in_digits(file):
    written = re.search(r"ngày .*", all_text(date_of(file)))[0]
    *day, month, year = re.findall(r"\d+", written)
    say(date_of(file), written, f"ngày {''.join(day) or 26}/{month}/{year}")


@case("CV315")
def place_without_comma(file):
    say(date_of(file), ", ngày", " ngày")


@case("CV316")
def place_with_a_small_initial(file):
    place = all_text(date_of(file)).split(",")[0]
    say(date_of(file), place, place[0].lower() + place[1:])


@case("CV316")
def second_syllable_small(file):
    place = all_text(date_of(file)).split(",")[0]
    say(date_of(file), place, place.capitalize())


@case("CV318", variant="italic")
def upright_date(file):
    look(date_of(file), i=0)


@case("CV318", variant="size")
def tiny_date(file):
    look(date_of(file), sz=24)


@case("CV318", variant="not-bold")
def bold_date(file):
    look(date_of(file), b=1)


@case("CV319", "typed", "cong-van", "ten-loai")
def date_in_another_row(file):
    date = date_of(file)
    row = next(date.iterancestors(f"{W}tr"))
    cells = row.findall(f"{W}tc")
    new_row = etree.Element(f"{W}tr")
    empty, filled = etree.SubElement(new_row, f"{W}tc"), etree.SubElement(new_row, f"{W}tc")
    for old, new in zip(cells, (empty, filled), strict=True):
        new.append(etree.fromstring(etree.tostring(old.find(f"{W}tcPr"))))
    empty.append(new_paragraph())
    cells[1].append(new_paragraph())
    filled.append(date)
    row.addnext(new_row)


@case("CV321", "cong-van", "ten-loai", "quyet-dinh")
def no_such_day(file):
    say(date_of(file), re.search(r"ngày \d\d tháng \d+", all_text(date_of(file)))[0], "ngày 31 tháng 4")


# Lines


def drop_line(paragraph):
    for run in list(paragraph.iter(f"{W}r")):
        if any("AlternateContent" in one.tag for one in run):
            drop(run)


def type_line(paragraph, dashes):
    drop_line(paragraph)
    paragraph.extend(runs(dashes, size=12, font="Times New Roman"))
    setting(paragraph, "spacing", line="240", lineRule="auto")


def stretch(paragraph, times):
    for element in (*paragraph.iter(f"{WP}extent"), *paragraph.iter(f"{A}ext")):
        element.set("cx", str(int(int(element.get("cx")) * times)))


def dash(paragraph):
    for line in paragraph.iter(f"{A}ln"):
        etree.SubElement(line, f"{A}prstDash").set("val", "dash")


@pytest.mark.parametrize(("code", "base", "change", "also", "variant"), CASES)
def test_a_fault_is_found_by_its_rule(code, base, change, also, variant):
    file = File(GOOD[base]())
    change(file)
    report = files.check(file.build())
    found = [one for one in report if one.code == code]
    assert found, f"{code} is silent: {summary(report)}; unknown: {report.unknown}"
    others = {one.code for one in report.errors} - {code} - set(also)
    assert not others, summary(report)
    assert len(found) == 1, summary(report)
    assert (found[0].paragraph is None) is (code in OF_THE_WHOLE), summary(report)
    if variant is not None:
        assert found[0].message.vi.startswith(_beginning(code, variant)), found[0].message.vi


def _beginning(code, variant):
    return message(code, variant).vi.split("{")[0]


def test_every_rule_on_the_look_of_page_heading_number_and_date_has_its_fault():
    looks = {rule.code for rule in all_rules() if not rule.on_data and rule.code < "CV4"}
    assert looks <= {one.values[0] for one in CASES}


@pytest.mark.parametrize("base", GOOD)
def test_a_correct_file_has_no_finding(base):
    report = files.check(GOOD[base]())
    assert not report.findings, summary(report)

"""A heading whose national name or motto is mistyped is still a heading, and everything in it is still judged."""

import pytest
from tests.reading.builders import Docx, p
from tests.reading.components.shapes import AGENCY, EMPTY, MOTTO, NATION, NUMBER, PARENT, D, N, Q, T, V, grid

from congvan.api import check_reading
from congvan.model import Issuer
from congvan.reading import read_file
from congvan.reading.result import Reading

NATIONS = (
    "CỘNG HÒA XÃ HỘI CHŨ NGHĨA VIỆT NAM",
    "CỘNG HOÀ XÃ HỘI CHỦ NGHỈA VIỆT NAM",
    "CÔNG HÒA XÃ HỘI CHỦ NGHĨA VIÊT NAM",
    "CỘNG HÒA XÃ HÔI CHỦ NGHIÃ VIỆT NAM",
    "CỘNG HÒA XÃ HỘI CHỦ NGHĨ VIỆT NAM",
    "CỘN HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
    "CỘNG HÒA XÃ HỘI CHỦ NGHIA VIỆT NAMM",
)
MOTTOS = (
    "Độc lâp - Tự do - Hạnh phúc",
    "Độc lập - Tư do - Hạnh phúc",
    "Đôc lập – Tự do – Hanh phuc",
    "Độc lập - Tự do - Hạnh phúcc",
    "Độc lập - Tự do - Hạng phúc",
)


def centred(text: str, **look: object) -> str:
    return p(text, align="center", **{"size": 13, "bold": True, **look})


def headed(*heading: str) -> Reading:
    addressed = p("Kính gửi: Ủy ban nhân dân tỉnh Lâm Đồng", size=14)
    return read_file(Docx(*heading, addressed, p("Sở Nội vụ báo cáo như sau./.", size=14)).build())


def in_table(nation: str = NATION, motto: str = MOTTO, agency: str = AGENCY) -> Reading:
    return headed(grid((agency, centred(nation) + centred(motto, size=14)), (N + V, D)))


def is_whole(reading: Reading, nation: str, motto: str) -> bool:
    keys = {one.key: reading.layout.paragraphs[one.extents[0].paragraph].text for one in reading.components}
    document = reading.document
    assert nation in keys["national-name"]
    assert motto in keys["motto"]
    assert document.issuer == Issuer("SỞ NỘI VỤ", "SNV", PARENT)
    assert (document.place, document.date.month) == ("Lâm Đồng", 3)
    return not reading.unsure


@pytest.mark.parametrize("nation", NATIONS)
def test_a_mistyped_national_name_is_one(nation: str) -> None:
    reading = in_table(nation)
    assert is_whole(reading, nation, MOTTO)
    assert "CV202" in {one.code for one in check_reading(reading)}


@pytest.mark.parametrize("motto", MOTTOS)
def test_a_mistyped_motto_is_one(motto: str) -> None:
    reading = in_table(motto=motto)
    assert is_whole(reading, NATION, motto)
    assert "CV205" in {one.code for one in check_reading(reading)}


@pytest.mark.parametrize("nation", NATIONS)
def test_also_beside_the_body_on_a_padded_line(nation: str) -> None:
    gap = " " * 12
    reading = headed(p(f"{PARENT}{gap}{nation}"), p(f"      SỞ NỘI VỤ{gap}{MOTTOS[-1]}"), p(NUMBER), V, D)
    assert is_whole(reading, nation, MOTTOS[-1])


def test_the_rest_of_the_heading_is_judged() -> None:
    slanted = centred(PARENT, bold=False) + centred("SỞ NỘI VỤ", italic=True)
    codes = {one.code for one in check_reading(in_table(NATIONS[0], agency=slanted))}
    assert {"CV210", "CV211"} <= codes
    right = {one.code for one in check_reading(headed(grid((slanted, Q + T), (N + V, D))))}
    assert codes - right == {"CV202"}


@pytest.mark.parametrize(
    "text", ["CÔNG TY CỔ PHẦN XÂY DỰNG CHỢ NGHĨA VIỆT", "ĐOÀN THANH NIÊN CỘNG SẢN VIỆT NAM"]
)
def test_names_that_look_alike_are_none(text: str) -> None:
    reading = headed(EMPTY, centred(text), N, D)
    assert reading.components.first("national-name") is None

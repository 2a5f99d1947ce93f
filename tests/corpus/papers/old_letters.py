"""Whole documents in the encodings of before Unicode, in their own fonts."""

from collections.abc import Callable

from tests.corpus.frames import MOTTO, NATIONAL, short
from tests.corpus.marks import EMPTY, c, grid, p, r
from tests.corpus.ooxml import number_in_header, package
from tests.corpus.paper import Shelf
from tests.corpus.shapes import line

paper = Shelf("old-letters")

_TCVN3 = dict(
    zip(
        "àảãáạăằẳẵắặâầẩẫấậđèẻẽéẹêềểễếệìỉĩíịòỏõóọôồổỗốộơờởỡớợùủũúụưừửữứựỳỷỹýỵĂÂÊÔƠƯĐ",
        "µ¶·¸¹¨»¼½¾Æ©ÇÈÉÊË®ÌÎÏÐÑªÒÓÔÕÖ×ØÜÝÞßáâãä«åæçèé¬êëìíîïñòóô\u00adõö÷øùúûüýþ¡¢£¤¥¦§",
        strict=True,
    )
)
_VNI_TONES = {"à": "aø", "ả": "aû", "ã": "aõ", "á": "aù", "ạ": "aï", "è": "eø", "ẻ": "eû", "ẽ": "eõ", "é": "eù", "ẹ": "eï", "ò": "oø", "ỏ": "oû", "õ": "oõ", "ó": "où", "ọ": "oï", "ù": "uø", "ủ": "uû", "ũ": "uõ", "ú": "uù", "ụ": "uï", "ỳ": "yø", "ỷ": "yû", "ỹ": "yõ", "ý": "yù", "ỵ": "î", "ì": "ì", "ỉ": "æ", "ĩ": "ó", "í": "í", "ị": "ò", "â": "aâ", "ầ": "aà", "ẩ": "aå", "ẫ": "aã", "ấ": "aá", "ậ": "aä", "ă": "aê", "ằ": "aè", "ẳ": "aú", "ẵ": "aü", "ắ": "aé", "ặ": "aë", "ê": "eâ", "ề": "eà", "ể": "eå", "ễ": "eã", "ế": "eá", "ệ": "eä", "ô": "oâ", "ồ": "oà", "ổ": "oå", "ỗ": "oã", "ố": "oá", "ộ": "oä", "ơ": "ô", "ờ": "ôø", "ở": "ôû", "ỡ": "ôõ", "ớ": "ôù", "ợ": "ôï", "ư": "ö", "ừ": "öø", "ử": "öû", "ữ": "öõ", "ứ": "öù", "ự": "öï", "đ": "ñ"}  # fmt: skip


def _tcvn3(text: str, **settings: object) -> str:
    """A run in TCVN3: capitals with marks are small letters in the font of capitals."""
    capital = text == text.upper() and any(letter in _TCVN3 for letter in text.lower())
    written = "".join(_TCVN3.get(letter, letter) for letter in (text.lower() if capital else text))
    return r(written, font=".VnTimeH" if capital else ".VnTime", **settings)


def _vni(text: str, **settings: object) -> str:
    """A run in VNI: the letter, its mark behind."""
    out = ""
    for letter in text:
        pair = _VNI_TONES.get(letter.lower(), letter.lower() if letter.isupper() else letter)
        out += pair.upper() if letter.isupper() else pair
    return r(out, font="VNI-Times", **settings)


_LABEL = {
    "type": "cong-van",
    "parent": "UBND TỈNH THANH HÓA",
    "issuer": "SỞ NỘI VỤ",
    "place": "Thanh Hóa",
    "symbol": "SNV-TCBC",
    "number": 1540,
    "date": "2026-05-15",
    "subject": "thẩm định đề án vị trí việc làm",
    "to": ["Sở Tài chính"],
    "sign": "KT|GIÁM ĐỐC|PHÓ GIÁM ĐỐC|Lê Văn Hùng",
    "recipients": ["Như trên", "Lãnh đạo Sở"],
    "archive": "VT, TCBC",
    "first": "Sở Nội vụ đề nghị Sở Tài chính",
    "last": "trước ngày 30 tháng 5 năm 2026./.",
}


def _letter(write: Callable[..., str]) -> bytes:
    left = c(write("UBND TỈNH THANH HÓA", size=13)) + c(write("SỞ NỘI VỤ", size=13, b=True), short(10))
    right = c(write(NATIONAL, size=13, b=True)) + c(write(MOTTO, size=14, b=True), line(60.5, x=18.9))
    below = c(write("Số: 1540/SNV-TCBC", size=13)) + c(
        write("V/v thẩm định đề án vị trí việc làm", size=12), before=120
    )
    day = c(write("Thanh Hóa, ngày 15 tháng 5 năm 2026", size=14, i=True))
    lines = (
        "Sở Nội vụ đề nghị Sở Tài chính cho ý kiến về đề án vị trí việc làm của Trường Cao đẳng Y tế.",
        "Ý kiến gửi về Sở Nội vụ trước ngày 30 tháng 5 năm 2026./.",
    )
    body = "".join(p(write(text), align="both", first=720, before=120) for text in lines)
    list_ = p(write("Nơi nhận:", size=12, b=True, i=True)) + "".join(
        p(write(text, size=11)) for text in ("- Như trên;", "- Lãnh đạo Sở;", "- Lưu: VT, TCBC.")
    )
    signs = (
        c(write("KT. GIÁM ĐỐC", b=True))
        + c(write("PHÓ GIÁM ĐỐC", b=True))
        + EMPTY * 4
        + c(write("Lê Văn Hùng", b=True))
    )
    to = c(write("Kính gửi: Sở Tài chính"), before=240)
    heading = grid([[left, right], [below, day]], (3515, 5783))
    return package(heading + to + body + grid([[list_, signs]], (4400, 4898)), header=number_in_header())


@paper(**_LABEL, faults="CV111", may="CV104 CV207 CV211")
def tcvn3_from_top_to_bottom() -> bytes:
    return _letter(_tcvn3)


@paper(**_LABEL, faults="CV111", may="CV104 CV207 CV211")
def vni_from_top_to_bottom() -> bytes:
    return _letter(_vni)

"""Every shape of heading with every shape of ending: the same letters, set anew; only what is read counts."""

import unicodedata
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from itertools import count

from tests.corpus.frames import (
    LEFT,
    MOTTO,
    NATIONAL,
    RIGHT,
    about,
    addressees,
    agency,
    closing,
    date,
    national,
    number,
    one_row,
    prose,
    recipients,
    signer,
    two_by_two,
)
from tests.corpus.marks import EMPTY, boxed, c, grid, p, r, sdt, smart_tag
from tests.corpus.ooxml import number_in_header, package
from tests.corpus.paper import Paper
from tests.corpus.shapes import line, text_box, typed, vml_line


@dataclass(frozen=True)
class Letter:
    """What one letter says."""

    agency: tuple[str, ...]
    symbol: str
    number: str
    place: str
    day: str
    iso: str
    subject: str
    to: tuple[str, ...]
    text: str
    items: tuple[str, ...]
    units: str
    posts: tuple[str, ...]
    sign: str

    @property
    def name(self) -> str:
        return self.sign.rsplit("|", 1)[1]

    @property
    def dated(self) -> str:
        return f"{self.place}, {self.day}"

    @property
    def listed(self) -> list[str]:
        return [f"- {item};" for item in self.items] + [f"- Lưu: {self.units}."]


LETTERS = (
    Letter(
        ("UBND TỈNH QUẢNG NINH", "*SỞ DU LỊCH"), "SDL-QLLH", "", "Quảng Ninh", "ngày      tháng 6 năm 2026", "2026-06",
        "kiểm tra tàu du lịch", ("Cảng vụ Đường thủy nội địa",),
        "Sở Du lịch phối hợp với Cảng vụ kiểm tra điều kiện an toàn của tàu du lịch trên vịnh Hạ Long trong tháng 6 năm 2026.\nĐề nghị Cảng vụ cử 02 cán bộ tham gia./.",
        ("Như trên", "UBND tỉnh (b/c)"), "VT, QLLH", ("KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"), "KT|GIÁM ĐỐC|PHÓ GIÁM ĐỐC|Vũ Văn Hùng",
    ),
    Letter(
        ("*ỦY BAN NHÂN DÂN", "*THÀNH PHỐ CẦN THƠ"), "UBND-KGVX", "2087", "Cần Thơ", "ngày 11 tháng 8 năm 2026", "2026-08-11",
        "chuẩn bị khai giảng năm học mới", ("Sở Giáo dục và Đào tạo", "Ủy ban nhân dân các xã, phường"),
        "Chủ tịch Ủy ban nhân dân thành phố yêu cầu các cơ quan chuẩn bị tốt cơ sở vật chất trước ngày khai giảng.\nGiao Sở Giáo dục và Đào tạo đôn đốc, báo cáo kết quả./.",
        ("Như trên", "TT HĐND thành phố"), "VT, KGVX", ("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"),
        "TM|ỦY BAN NHÂN DÂN|KT|CHỦ TỊCH|PHÓ CHỦ TỊCH|Nguyễn Thực Hiện",
    ),
    Letter(
        ("BỘ CÔNG THƯƠNG", "*CỤC ĐIỀU TIẾT", "*ĐIỆN LỰC"), "ĐTĐL-GP", "66", "Hà Nội", "ngày 06 tháng 02 năm 2026", "2026-02-06",
        "cấp giấy phép hoạt động điện lực", ("Công ty Cổ phần Thủy điện Nậm Mức",),
        "Cục Điều tiết điện lực đã tiếp nhận hồ sơ đề nghị cấp giấy phép hoạt động điện lực của Công ty.\nĐề nghị Công ty bổ sung quy trình vận hành hồ chứa./.",
        ("Như trên", "Lãnh đạo Cục"), "VT, GP", ("TL. CỤC TRƯỞNG", "CHÁNH VĂN PHÒNG"), "TL|CỤC TRƯỞNG|CHÁNH VĂN PHÒNG|Đinh Thế Phúc",
    ),
    Letter(
        ("UBND TỈNH LẠNG SƠN", "SỞ Y TẾ", "*TRUNG TÂM Y TẾ", "*KHU VỰC CAO LỘC"), "TTYT-KHNV", "", "Lạng Sơn", "ngày    tháng    năm 2026", "2026",
        "đăng ký nhu cầu vắc xin", ("Trung tâm Kiểm soát bệnh tật tỉnh",),
        "Trung tâm Y tế khu vực Cao Lộc đăng ký nhu cầu vắc xin quý III năm 2026 gồm 1.200 liều sởi và 800 liều bạch hầu.\nKính đề nghị Trung tâm xem xét, phân bổ./.",
        ("Như trên", "Lãnh đạo Trung tâm"), "VT, KHNV", ("GIÁM ĐỐC",), "GIÁM ĐỐC|Hoàng Văn Đại",
    ),
)  # fmt: skip
_PARENTS = {
    "SDL-QLLH": ["UBND TỈNH QUẢNG NINH"],
    "UBND-KGVX": [None],
    "ĐTĐL-GP": ["BỘ CÔNG THƯƠNG"],
    "TTYT-KHNV": ["UBND TỈNH LẠNG SƠN SỞ Y TẾ", "SỞ Y TẾ"],
}

Part = Callable[[Letter], str]


def _names(x: Letter, rule: str = "") -> str:
    return agency(*x.agency, rule=rule or line(10, x=24))


def _no(x: Letter) -> str:
    return number(f"Số: {x.number or '       '}/{x.symbol}")


def _on(x: Letter) -> str:
    return about(f"V/v {x.subject}")


def _plain(x: Letter) -> list[str]:
    return [text.removeprefix("*") for text in x.agency]


def _broken(x: Letter) -> str:
    left = c(
        r("\n".join(_plain(x)) + "\n", b=True, size=13),
        typed("_", 8),
        r(f"\nSố: {x.number or '      '}/{x.symbol}", size=13),
    )
    right = c(r(f"{NATIONAL}\n{MOTTO}\n", b=True, size=13), typed("_", 25), r(f"\n{x.dated}", i=True))
    return one_row(left + _on(x), right)


def _padded(x: Letter) -> str:
    lines = _plain(x)
    out = p(r(lines[0] + " " * 18, size=12), r(NATIONAL, b=True, size=12))
    out += p(r("   " + lines[1] + " " * 30 + MOTTO, b=True, size=12))
    out += "".join(p(r("   " + extra, b=True, size=12)) for extra in lines[2:])
    out += p(r(f"  Số: {x.number or '      '}/{x.symbol}" + " " * 25, size=12), r(x.dated, i=True, size=13))
    return out + p(r(f"V/v {x.subject}", size=12))


def _tabbed(x: Letter) -> str:
    lines = _plain(x)
    out = p(r(f"\t{lines[0]}\t{NATIONAL}", size=12))
    out += p(r(f"\t{lines[1]}\t\t{MOTTO}", b=True, size=12))
    out += "".join(p(r(f"\t{extra}", b=True, size=12)) for extra in lines[2:])
    return (
        out
        + p(r(f"\tSố: {x.number or '      '}/{x.symbol}\t\t{x.dated}", size=12))
        + p(r(f"\tV/v {x.subject}", size=12))
    )


def _stacked(x: Letter) -> str:
    """As in a text converted from PDF: every block below the other."""
    return national() + _names(x) + _no(x) + _on(x) + date(x.dated)


def _four_rows(x: Letter) -> str:
    rows = [
        [_names(x), c(r(NATIONAL, b=True, size=13))],
        [EMPTY, c(r(MOTTO, b=True), line(60.5, x=19))],
        [_no(x), date(x.dated)],
        [_on(x), EMPTY],
    ]
    return grid(rows, (LEFT, RIGHT))


def _boxes(x: Letter) -> str:
    return (
        p(
            text_box(_names(x) + _no(x) + _on(x), width=62, height=40, x=0, y=0),
            text_box(national() + date(x.dated), width=102, height=40, x=64, y=0),
        )
        + EMPTY * 5
    )


def _tagged(x: Letter) -> str:
    right = c(r(NATIONAL[:-3], b=True, size=13), smart_tag(r("NAM", b=True, size=13))) + c(
        r(MOTTO, b=True), vml_line(60.5, x=19)
    )
    return two_by_two(sdt(_names(x)), right, _no(x) + _on(x), sdt(date(x.dated)))


HEADINGS: dict[str, Part] = {
    "two by two": lambda x: two_by_two(_names(x), national(), _no(x) + _on(x), date(x.dated)),
    "one row": lambda x: one_row(_names(x) + _no(x) + _on(x), national() + date(x.dated)),
    "number right of the middle": lambda x: grid([[_names(x) + _no(x) + _on(x), EMPTY, national() + date(x.dated)]], (3400, 300, 5598)),
    "four rows": _four_rows,
    "one row, number below": lambda x: one_row(_names(x), national())
    + p(r(f"   Số: {x.number or '       '}/{x.symbol}" + " " * 20, size=13), r(x.dated, i=True))
    + _on(x),
    "date in the row of the national name": lambda x: grid([[_names(x), national() + date(x.dated)], [_no(x), EMPTY], [_on(x), EMPTY]], (LEFT, RIGHT)),
    "all in the last column's rows": lambda x: grid([[_names(x), national()], [_no(x), date(x.dated)], [_on(x), EMPTY]], (LEFT, RIGHT), floating=True),
    "nested": lambda x: grid([[two_by_two(_names(x), national(), _no(x), date(x.dated)) + _on(x)]], (9300,)),
    "broken lines": _broken,
    "padded": _padded,
    "tabbed": _tabbed,
    "stacked": _stacked,
    "text boxes": _boxes,
    "tags and controls": _tagged,
    "draft box in the table": lambda x: two_by_two(
        boxed(r("DỰ THẢO", b=True, size=12)) + _names(x), national(), _no(x) + _on(x), date(x.dated)
    ),
    "a column for a picture": lambda x: grid(
        [[p('<w:r><w:pict><v:rect style="width:40pt;height:40pt"/></w:pict></w:r>'), _names(x), national()], [EMPTY, _no(x) + _on(x), date(x.dated)]], (900, 3000, 5400)
    ),
    "columns the other way": lambda x: two_by_two(national(), _names(x), date(x.dated), _no(x) + _on(x), widths=(RIGHT, LEFT)),
    "a row for every line": lambda x: grid(
        [
            *([p(r(text.removeprefix("*"), b=text.startswith("*") or None, size=13), align="center"), right] for text, right in zip(
                (*x.agency, ""), (c(r(NATIONAL, b=True, size=13)), c(r(MOTTO, b=True)), *[EMPTY] * 9), strict=False
            )),
            [_no(x), date(x.dated)],
            [_on(x), EMPTY],
        ],
        (LEFT, RIGHT),
    ),
    "subject before the number": lambda x: two_by_two(_names(x), national(), _on(x) + _no(x), date(x.dated)),
}  # fmt: skip

ADDRESSEES: dict[str, Part] = {
    "usual": lambda x: addressees(*x.to),
    "table": lambda x: grid([[p(r("Kính gửi:"), align="right"), "".join(p(r(f"- {name};")) for name in x.to)]], (2600, 6400)),
    "one paragraph": lambda x: p(r("Kính gửi:\n" + "\n".join(f"- {name};" for name in x.to)), left=2200),
    "spaces": lambda x: p(r(" " * 36 + "Kính gửi: " + f"\n{' ' * 52}".join(f"- {name}" if len(x.to) > 1 else name for name in x.to))),
    "far below": lambda x: EMPTY + c(r("Kính gửi:")) + EMPTY * 2 + "".join(p(r(f"- {name};"), left=2800) for name in x.to),
    "box": lambda x: p(text_box("".join(p(r(("Kính gửi: " if i == 0 else "") + name)) for i, name in enumerate(x.to)), width=120, height=20)) + EMPTY * 2,
}  # fmt: skip


def _lists(x: Letter) -> str:
    return recipients(*x.listed)


def _signs(x: Letter) -> str:
    return signer(*x.posts, name=x.name)


ENDINGS: dict[str, Part] = {
    "table": lambda x: closing(_lists(x), _signs(x)),
    "three columns": lambda x: grid([[_lists(x), EMPTY, _signs(x)]], (4200, 400, 4698)),
    "two rows": lambda x: grid([[_lists(x), "".join(c(r(post, b=True)) for post in x.posts)], [EMPTY, EMPTY * 3 + c(r(x.name, b=True))]], (4400, 4898)),
    "one paragraph each": lambda x: closing(
        p(r("Nơi nhận:\n", b=True, i=True, size=12), r("\n".join(x.listed), size=11)), c(r("\n".join((*x.posts, "\n\n\n", x.name)), b=True))
    ),
    "signature first": lambda x: "".join(p(r(text, b=True), align="center", left=4500) for text in (*x.posts, "", "", x.name)) + _lists(x),
    "recipients first": lambda x: _lists(x) + "".join(p(r(text, b=True), align="center", left=4500) for text in (*x.posts, "", "", x.name)),
    "nested": lambda x: grid([[_lists(x), grid([[_signs(x)]], (4500,)) + EMPTY]], (4400, 4898)),
    "name outside": lambda x: closing(_lists(x), "".join(c(r(post, b=True)) for post in x.posts)) + EMPTY * 3 + p(r(x.name, b=True), left=6000),
    "boxes": lambda x: p(text_box(_lists(x), width=70, height=50), text_box(_signs(x), width=75, height=50, x=85)),
    "tabs": lambda x: "".join(
        p(r(left, size=11), r("\t\t\t\t" + right, b=True))
        for left, right in zip(
            ["Nơi nhận:", *x.listed, *[""] * 8], [*x.posts, "", "", "", x.name, *[""] * (len(x.listed) + 5 - len(x.posts))], strict=False
        )
        if left or right
    ),
    "columns the other way": lambda x: grid([[_signs(x), _lists(x)]], (4898, 4400)),
    "four columns": lambda x: grid([[_lists(x), EMPTY, EMPTY, _signs(x)]], (3800, 300, 300, 4898)),
    "a row for every line": lambda x: grid(
        [
            [p(r(left, size=11)), c(r(right, b=True))]
            for left, right in zip(
                ["Nơi nhận:", *x.listed, *[""] * 9], [*x.posts, "", "", x.name, *[""] * (len(x.listed) + 1)], strict=False
            )
        ][: max(len(x.listed) + 1, len(x.posts) + 3)],
        (4400, 4898),
    ),
    "one cell below the other": lambda x: grid([[_signs(x)], [_lists(x)]], (9298,)),
}  # fmt: skip


def _tones_behind(text: str) -> str:
    tones = "\u0300\u0301\u0303\u0309\u0323"
    out = []
    for letter in text:
        parts = unicodedata.normalize("NFD", letter)
        out.append(
            unicodedata.normalize("NFC", "".join(mark for mark in parts if mark not in tones))
            + "".join(mark for mark in parts if mark in tones)
        )
    return "".join(out)


TEXTS: dict[str, Callable[[str], str]] = {
    "as it should be": lambda xml: xml,
    "combining tones": _tones_behind,
    "hard spaces": lambda xml: (
        xml.replace("Kính gửi: ", "Kính gửi:\u00a0")
        .replace("Nơi nhận", "Nơi\u00a0nhận")
        .replace("năm 2026", "năm\u00a02026")
    ),
    "new tone marks": lambda xml: xml.replace("HÒA", "HOÀ"),
    "eth for d": lambda xml: xml.replace("GIÁM ĐỐC", "GIÁM ÐỐC").replace("Độc", "Ðộc"),
}


def _make(x: Letter, heading: Part, to: Part, ending: Part, text: Callable[[str], str]) -> bytes:
    return package(text(heading(x) + to(x) + prose(x.text) + ending(x)), header=number_in_header())


def _label(x: Letter) -> dict[str, object]:
    parents = "~".join(str(parent) for parent in _PARENTS[x.symbol])
    bold = [text[1:] for text in x.agency if text.startswith("*")]
    lines = [line.strip() for line in x.text.split("\n")]
    return {
        "type": "cong-van",
        "parent": None if parents == "None" else parents,
        "issuer": " ".join(bold),
        "symbol": x.symbol,
        "number": int(x.number) if x.number else None,
        "place": x.place,
        "date": x.iso,
        "subject": x.subject,
        "to": list(x.to),
        "sign": x.sign,
        "recipients": list(x.items),
        "archive": x.units,
        "first": lines[0],
        "last": lines[-1],
    }


def mixtures() -> Iterator[Paper]:
    """Each heading with each ending, the rest turning; called faults are not scored here."""
    turn = count()
    tos, texts = list(ADDRESSEES), list(TEXTS)
    for heading, top in HEADINGS.items():
        for ending, foot in ENDINGS.items():
            index = next(turn)
            x = LETTERS[(index * 3 + index // 10) % len(LETTERS)]
            to, text = tos[(index + index // 6) % len(tos)], texts[(index + index // 5) % len(texts)]
            name = f"mixtures/{heading}; {to}; {ending}; {text}; {x.symbol}"
            parts = (x, top, ADDRESSEES[to], foot, TEXTS[text])
            yield Paper(name, partial(_make, *parts), _label(x), frozenset(), frozenset({"*"}))

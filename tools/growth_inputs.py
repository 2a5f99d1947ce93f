"""What the growth of time is measured on: kinds of text in every field, counts of everything, texts and expressions."""

from collections.abc import Callable, Iterator
from functools import partial
from typing import Any, Literal

from attrs import frozen

Data = dict[str, Any]

UNITS = {
    "letters": "a",
    "capitals": "A",
    "digits": "7",
    "spaces": " ",
    "no-break spaces": "\u00a0",
    "letter and space": "a ",
    "combining marks": "\u0301",
    "marks on letters": "e\u0302\u0301",
    "hyphens": "-",
    "dots": ".",
    "underscores": "_",
    "slashes": "/",
    "points of leaders": "…",
    "open brackets": "(",
    "close brackets": ")",
    "empty brackets": "()",
    "open quotes": "“",
    "close quotes": "”",
    "straight quotes": '"',
    "commas": ", ",
    "backslashes": "\\",
    "bars": "|",
    "stars": "*",
    "bold and italic": "**a** *b* ",
    "bold opened": "**a ",
    "italic opened": " *a",
    "marks nested": "**a *b* ",
    "stars between letters": "a*b",
    "figures": "![a](b.png) ",
    "braces": "{{ a }}",
    "tags": "<w:t>",
    "ampersands": "&amp;",
    "words": "triển khai ",
    "capital words": "TRIỂN KHAI ",
    "names": "Nguyễn Văn An ",
    "places": "tỉnh Lạng Sơn, xã Tân Thanh, ",
    "long syllables": "nghiêng",
    "numbers of acts": "số 1/NĐ-CP ",
    "quoted acts": "«số 1/NĐ-CP» ",
    "acts": "Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư; ",
    "titled acts": "Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025; ",
    "bases": "Căn cứ Luật; ",
    "dates": "ngày 01 tháng 02 năm 2026 ",
    "short dates": "1/2/2026 ",
    "days": "ngày 1 ",
    "amounts": "1.000.000 đồng ",
    "thousands": "1.000.",
    "articles": "Điều 1. ",
    "places in acts": "điểm a khoản 1 Điều 2 ",
    "ends": "./. ",
    "points": "a) ",
    "clauses": "1. ",
    "multi-level": "1.1.",
    "numerals": "XVIII",
    "spaced numerals": "IV. ",
    "capital and point": "V. I. ",
    "colons": "a: ",
    "semicolons": "a; ",
    "authority": "TM. KT. TL. ",
    "legacy letters": "®µ¹ ",
    "addresses": "a@b.vn ",
    "links": "http://a.vn/ ",
    "control": "\u200b\u00ad",
    "wide": "𝐀",
}
"""Stretches of text that a text in a field repeats."""


def letter(**others: Any) -> Data:
    """The data of an ordinary letter, with some keys in place of its own."""
    return {
        "type": "cong-van",
        "issuer": {"parent": "UBND TỈNH LẠNG SƠN", "name": "SỞ NỘI VỤ", "code": "SNV"},
        "number": 7,
        "unit": "VP",
        "place": "Lạng Sơn",
        "date": "2026-03-26",
        "subject": "tổ chức tập huấn",
        "to": ["Báo Lạng Sơn"],
        "body": "Sở Nội vụ tổ chức tập huấn./.",
        "signature": {"position": "GIÁM ĐỐC", "name": "Nguyễn Văn An"},
        "recipients": ["Như trên"],
        "archive": {"units": ["VT"]},
        **others,
    }


def decision(**others: Any) -> Data:
    """The data of an ordinary decision, with some keys in place of its own."""
    return letter(
        type="quyet-dinh",
        subject="Về việc ban hành Quy chế làm việc",
        bases=["Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025"],
        body="Điều 1. Ban hành.\nĐiều 2. Thi hành./.",
        to=[],
        unit=None,
        **others,
    )


ISSUER = letter()["issuer"]
SIGNATURE = letter()["signature"]

FIELDS: dict[str, Callable[[str], Data]] = {
    "subject": lambda text: letter(subject=text),
    "body": lambda text: letter(body=text),
    "body of a decision": lambda text: decision() | {"body": f"Điều 1. {text}"},
    "table cell": lambda text: letter(body=[{"rows": [["a", text]]}]),
    "bases": lambda text: decision() | {"bases": [text]},
    "to": lambda text: letter(to=[text]),
    "recipients": lambda text: letter(recipients=[text]),
    "issuer": lambda text: letter(issuer=ISSUER | {"name": text}),
    "parent": lambda text: letter(issuer=ISSUER | {"parent": text}),
    "code": lambda text: letter(issuer=ISSUER | {"code": text}),
    "unit": lambda text: letter(unit=text),
    "symbol": lambda text: letter(symbol=text),
    "place": lambda text: letter(place=text),
    "signer": lambda text: letter(signature=SIGNATURE | {"name": text}),
    "position": lambda text: letter(signature=SIGNATURE | {"position": text}),
    "archive": lambda text: letter(archive={"units": [text]}),
    "drafter": lambda text: letter(drafter={"mark": text}),
    "contact": lambda text: letter(contact={"address": text, "email": text}),
    "annex": lambda text: letter(annexes=[{"title": text, "body": text}]),
    "attached": lambda text: decision(attached={"type": "quy-che", "title": text, "body": text}),
}
"""The data of a document with a text in one of its fields."""

OF_LINES = ("body", "body of a decision", "annex")

SHAPES: dict[str, Callable[[int], Data]] = {
    "recipients": lambda count: letter(recipients=[f"Phòng {index}" for index in range(count)]),
    "addressees": lambda count: letter(to=[f"Phòng {index}" for index in range(count)]),
    "the same addressees": lambda count: letter(
        to=["Phòng Nội vụ"] * count, recipients=["Phòng Nội vụ"] * count
    ),
    "bases": lambda count: decision() | {"bases": [f"Quyết định số {n}/QĐ-TTg" for n in range(count)]},
    "signatures": lambda count: letter(signature=[SIGNATURE] * count),
    "annexes": lambda count: letter(annexes=[{"title": "SỐ LIỆU", "body": "Số liệu."}] * count),
    "archive units": lambda count: letter(archive={"units": [f"P{index}" for index in range(count)]}),
    "ignored rules": lambda count: letter(ignore=[f"CV{100 + index % 900}" for index in range(count)]),
    "rows": lambda count: letter(body=[{"rows": [["a", "b"]] * count}]),
    "columns": lambda count: letter(body=[{"rows": [["a"] * count]}]),
    "headed columns": lambda count: letter(body=[{"header": [["a"] * count], "rows": [["b"] * count]}]),
    "tables": lambda count: letter(body=[{"rows": [["a"]]}] * count),
    "square table": lambda count: letter(body=[{"rows": [["a"] * int(count**0.5)] * int(count**0.5)}]),
    "paragraphs": lambda count: letter(body="\n".join(f"Đoạn {n} của văn bản." for n in range(count))),
    "articles": lambda count: decision() | {"body": "\n".join(f"Điều {n}. Việc." for n in range(1, count))},
    "long articles": lambda count: (
        decision() | {"body": "\n".join(f"Điều {n % 9999}. Việc." for n in range(1, count))}
    ),
    "clauses": lambda count: letter(body="\n".join(f"{n}. Việc thứ {n}." for n in range(1, count))),
    "points": lambda count: letter(body="1. Các việc:\n" + "\n".join(["a) Việc;"] * count)),
    "dashes": lambda count: letter(body="\n".join(["- Việc;"] * count)),
    "pluses": lambda count: letter(body="\n".join(["- Việc:", "+ Việc;"] * (count // 2))),
    "chapters": lambda count: (
        decision() | {"body": "\n".join(["Chương I", "VIỆC", "Điều 1. Việc."] * (count // 3))}
    ),
    "headings": lambda count: letter(body="\n".join(["I. VIỆC", "1. Việc", "a) Việc;"] * (count // 3))),
    "references": lambda count: (
        decision()
        | {
            "body": "\n".join(
                f"Điều {n}. Theo khoản {n} Điều {n} của Quyết định này." for n in range(1, count)
            )
        }
    ),
    "different acts": lambda count: letter(
        body="\n".join(f"Theo Quyết định số {n}/2025/QĐ-UBND của UBND tỉnh." for n in range(count))
    ),
    "different words": lambda count: letter(body=" ".join(f"Đơn{n} Vị{n}" for n in range(count))),
    "runs of one paragraph": lambda count: letter(body=" ".join(f"**a{n}** b{n}" for n in range(count))),
    "empty lines": lambda count: letter(body="a" + "\n" * count + "b"),
}
"""The data of a document with so many of something."""

CHARACTERS_OF_ONE = 20
"""A count stands for so many times its characters."""

PLAIN_TEXTS: dict[str, Callable[[str], str]] = {
    "text alone": lambda text: text,
    "text in a letter": lambda text: PRINTED.replace("Nội dung.", text),
}
PRINTED = """UBND TỈNH LẠNG SƠN
SỞ NỘI VỤ

Số: 7/SNV-VP
V/v tổ chức tập huấn

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

Lạng Sơn, ngày 26 tháng 3 năm 2026

Kính gửi: Báo Lạng Sơn.

Nội dung.

Nơi nhận:
- Như trên;
- Lưu: VT.

GIÁM ĐỐC

Nguyễn Văn An
"""

EXPRESSIONS: dict[str, Callable[[int], str]] = {
    "text around": lambda size: "a" * size + "{{ index }}",
    "values": lambda size: "{{ index }}" * (size // 11),
    "braces": lambda size: "{" * size,
    "open": lambda size: "{{ " * (size // 3),
    "sums": lambda size: "{{ " + "1+" * (size // 2) + "1 }}",
    "brackets": lambda size: "{{ " + "(" * (size // 2) + ")" * (size // 2) + " }}",
    "filters": lambda size: "{{ index" + "|string" * (size // 7) + " }}",
}


@frozen
class Case:
    """An input by its length in characters: the data of a document, a plain text, or an expression of a plan."""

    name: str
    make: Callable[[int], Any]
    kind: Literal["data", "text", "expression"]


def cases() -> Iterator[Case]:
    """Every kind of text in every place, and so many of everything."""
    for place, put in FIELDS.items():
        for name, text in _texts(lines=place in OF_LINES):
            yield Case(f"{place}: {name}", _composed(put, text), "data")
    for name, shaped in SHAPES.items():
        yield Case(f"so many {name}", _counted(shaped), "data")
    for place, laid in PLAIN_TEXTS.items():
        for name, text in _texts(lines=True):
            yield Case(f"{place}: {name}", _composed(laid, text), "text")
    for name, expression in EXPRESSIONS.items():
        yield Case(f"expression: {name}", expression, "expression")


def _texts(*, lines: bool) -> Iterator[tuple[str, Callable[[int], str]]]:
    for name, unit in UNITS.items():
        yield name, partial(_repeated, unit)
        if lines:
            yield f"lines of {name}", partial(_lines, unit)


def _repeated(unit: str, size: int) -> str:
    return unit * (size // len(unit))


def _lines(unit: str, size: int) -> str:
    return f"{unit}\n" * (size // (len(unit) + 1))


def _composed(put: Callable[[str], Any], text: Callable[[int], str]) -> Callable[[int], Any]:
    return lambda size: put(text(size))


def _counted(shaped: Callable[[int], Data]) -> Callable[[int], Data]:
    return lambda size: shaped(size // CHARACTERS_OF_ONE)

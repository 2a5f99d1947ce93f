"""Faults put into clean documents by a program: each mutation knows the rule that it breaks.

A mutation takes the data of a document and gives them with the fault, or None where the document has no place
for it. `also` are rules that the same fault breaks in truth.
"""

import datetime as dt
import random
from collections.abc import Callable
from copy import deepcopy
from pathlib import Path
from typing import Any

from attrs import frozen
from tests.rules.documents import BASES, read_yaml

from congvan.formats import from_dict
from congvan.standards import ND30, standard_of, symbol

ROOT = Path(__file__).parents[2]
CLEAN = Path(__file__).parent / "clean"
PLACES = (
    (CLEAN, "*.yaml"),
    (BASES, "*.yaml"),
    (ROOT / "examples" / "types", "*.yaml"),
    (ROOT / "templates", "nd30-2020/*/example.yaml"),
)
TODAY = dt.date(2026, 11, 1)
DOCUMENTS_A_FAULT = 8

Data = dict[str, Any]
Change = Callable[[Data], Data | None]


@frozen
class Mutation:
    """A fault: the rule that it breaks, how it is put in, and which other rules it breaks."""

    name: str
    code: str
    change: Change
    also: frozenset[str] = frozenset()


MUTATIONS: list[Mutation] = []


def mutation(code: str, also: str = "") -> Callable[[Change], Change]:
    """Enter a function in the list."""

    def enter(change: Change) -> Change:
        MUTATIONS.append(Mutation(change.__name__, code, change, frozenset(also.split())))
        return change

    return enter


def clean_files() -> list[Path]:
    """Every document that is held to be without fault."""
    return [path for folder, pattern in PLACES for path in sorted(folder.glob(pattern))]


def clean_data(path: Path) -> Data:
    """The plain data of a document file."""
    data: Data = read_yaml(path.read_text(encoding="utf-8"))
    return data


def seeded() -> list[tuple[Mutation, Path, Data]]:
    """Every mutation laid over some clean documents, the same ones on every run."""
    cases = []
    files = clean_files()
    for one in MUTATIONS:
        fitting = []
        for path in random.Random(one.name).sample(files, len(files)):
            data = clean_data(path)
            if not _is_of_today(data):
                continue
            if (changed := one.change(deepcopy(data))) is not None:
                fitting.append((one, path, changed))
            if len(fitting) == DOCUMENTS_A_FAULT:
                break
        cases += fitting
    return cases


def _is_of_today(data: Data) -> bool:
    """Whether it is issued and judged by the decree in force."""
    return data.get("draft") is None and standard_of(from_dict(data), TODAY) is ND30


def _kind(data: Data) -> Any:
    return ND30.find(data["type"])


def _is_sampled(data: Data) -> bool:
    return _kind(data).sample is not None and not _kind(data).is_copy


def _without(*keys: str) -> Change:
    def change(data: Data) -> Data | None:
        if not _is_sampled(data) or not any(key in data for key in keys):
            return None
        return {key: value for key, value in data.items() if key not in keys}

    return change


def _signature(data: Data) -> Data | None:
    """The only signature of a document, made plain; None where there are several or none."""
    signature = data.get("signature")
    return signature if isinstance(signature, dict) and _is_sampled(data) else None


# Heading, number, place and date


@mutation("CV213", also="CV215")
def issuer_abbreviated(data):
    name = data.get("issuer", {}).get("name", "")
    if "ỦY BAN NHÂN DÂN" not in name:
        return None
    data["issuer"]["name"] = name.replace("ỦY BAN NHÂN DÂN", "UBND")
    return data


@mutation("CV215")
def parent_merged_away(data):
    if "issuer" not in data or data.get("date", "") < "2025-03-01":
        return None
    data["issuer"]["parent"] = "BỘ GIAO THÔNG VẬN TẢI"
    return data


MUTATIONS.append(Mutation("without_number", "CV301", _without("number")))


def _with_symbol(make: Callable[[str], str]) -> Change:
    def change(data: Data) -> Data | None:
        document = from_dict(data)
        printed = symbol(document, standard_of(document, TODAY))
        if "symbol" in data or "number" not in data or "-" not in printed or not _is_sampled(data):
            return None
        return {**data, "symbol": make(printed)}

    return change


MUTATIONS += [
    Mutation("spaces_in_symbol", "CV304", _with_symbol(lambda printed: printed.replace("-", " - ", 1))),
    Mutation("hyphen_after_number", "CV304", _with_symbol(lambda printed: f"-{printed}")),
    Mutation("year_in_symbol", "CV307", _with_symbol(lambda printed: f"2026/{printed}")),
]


@mutation("CV303")
def number_without_zero(data):
    return {**data, "number": 5, "number_written": "5"} if "number" in data else None


@mutation("CV305")
def code_of_no_type(data):
    if "symbol" in data or not _is_sampled(data) or _kind(data).code is None:
        return None
    data["symbol"] = f"{_kind(data).code}K-{data['issuer'].get('code', 'SNV')}"
    return data


@mutation("CV306", also="CV712")
def letter_with_a_code(data):
    if data["type"] != "cong-van" or "code" not in data.get("issuer", {}):
        return None
    data["symbol"] = f"CV-{data['issuer']['code']}"
    return data


@mutation("CV308")
def symbol_of_another_body(data):
    code = _kind(data).code
    if code is None or "symbol" in data or not _is_sampled(data) or "code" not in data["issuer"]:
        return None
    data["symbol"] = f"{code}-KBNX"
    return data


def _dated(data: Data) -> Any:
    document = from_dict(data)
    return document.date.date if document.date is not None and document.date_written is None else None


@mutation("CV311")
def without_place(data):
    return _without("place")(data) if _kind(data).place_and_date else None


@mutation("CV311")
def without_date(data):
    return _without("date")(data) if _kind(data).place_and_date else None


@mutation("CV312")
def date_without_zeros(data):
    day = _dated(data)
    if day is None or (day.day > 9 and day.month > 2):
        return None
    data["date"] = f"ngày {day.day} tháng {day.month} năm {day.year}"
    return data


@mutation("CV314")
def date_in_figures(data):
    day = _dated(data)
    if day is None:
        return None
    data["date"] = f"{day.day:02d}/{day.month:02d}/{day.year}"
    return data


@mutation("CV316")
def small_place(data):
    if "place" not in data:
        return None
    data["place"] = data["place"].lower()
    return data


@mutation("CV321")
def no_such_day(data):
    if not _dated(data):
        return None
    data["date"] = "2026-02-31"
    return data


# Type, subject, bases


@mutation("CV404")
def without_subject(data):
    return _without("subject")(data) if _kind(data).subject else None


@mutation("CV405")
def prefix_in_the_subject_of_a_letter(data):
    if data["type"] != "cong-van":
        return None
    data["subject"] = f"V/v {data['subject']}"
    return data


@mutation("CV406")
def prefix_on_a_named_type(data):
    if data["type"] == "cong-van" or "subject" not in data:
        return None
    data["subject"] = f"V/v {data['subject'].removeprefix('Về việc ')}"
    return data


@mutation("CV407")
def subject_with_a_full_stop(data):
    if "subject" not in data:
        return None
    data["subject"] += "."
    return data


_OPENINGS = ("báo cáo", "hướng dẫn", "phối hợp", "tuyên truyền", "triển khai", "đề nghị")


@mutation("CV408")
def subject_of_a_letter_with_a_capital(data):
    # Only words that begin no name (`Tổ chức Y tế thế giới` is one) are judged.
    if data["type"] != "cong-van" or not data["subject"].startswith(_OPENINGS):
        return None
    data["subject"] = data["subject"][0].upper() + data["subject"][1:]
    return data


@mutation("CV414")
def last_basis_with_a_comma(data):
    if not data.get("bases"):
        return None
    data["bases"][-1] += ","
    return data


@mutation("CV417")
def law_with_its_number(data):
    if not data.get("bases") or data["date"] < "2025-07-01":
        return None
    data["bases"].insert(0, "Căn cứ Luật Lưu trữ số 33/2024/QH15 ngày 21 tháng 6 năm 2024")
    return data


@mutation("CV418")
def without_bases(data):
    return _without("bases")(data) if data["type"] in ("quyet-dinh", "nghi-quyet") else None


# Body


def _opening(line: str) -> Change:
    """The line before all others of the body."""

    def change(data: Data) -> Data | None:
        # Slips, minutes and the like are forms with blanks to be filled in by hand.
        by_hand = data["type"].startswith(("giay-", "phieu-", "bien-ban")) and "......" in line
        if by_hand or not isinstance(data.get("body"), str) or data.get("date", "") < "2025-01-01":
            return None
        data["body"] = f"{line}\n{data['body']}"
        return data

    return change


_LINES = (
    ("CV419", "Thực hiện Quyết định số 8815/QĐ-UBND, các đơn vị tổ chức triển khai công tác văn thư.", ""),
    (
        "CV420",
        "Thực hiện Kế hoạch số 8899/KH-UBND ngày 01 tháng 12 năm 2031 của Ủy ban nhân dân tỉnh về công tác văn thư, các đơn vị triển khai.",
        "",
    ),
    (
        "CV421",
        "Thực hiện Công văn số 12103/VPCP ngày 13 tháng 12 năm 2018 của Văn phòng Chính phủ về công tác văn thư, các đơn vị triển khai.",
        "",
    ),
    (
        "CV422",
        "Thực hiện Quyết định số 8812/QĐ-BNV ngày 05/01/2024 của Bộ Nội vụ về công tác văn thư, các đơn vị triển khai.",
        "",
    ),
    (
        "CV423",
        "Thực hiện Kế hoạch số 8812/KH-BNV, ngày 05 tháng 01 năm 2024 của Bộ Nội vụ về công tác văn thư, các đơn vị triển khai.",
        "",
    ),
    (
        "CV425",
        "Theo quy định tại Khoản 2 Điều 5 Nghị định số 45/2020/NĐ-CP ngày 08 tháng 4 năm 2020 của Chính phủ về thực hiện thủ tục hành chính trên môi trường điện tử, các đơn vị triển khai.",
        "",
    ),
    ("CV519", "Địa điểm tổ chức: ...................................., các đơn vị chuẩn bị.", ""),
    ("CV902", "Các đơn vị phối hợp với cơ quan của Tỉnh Nam Định để thực hiện.", ""),
    ("CV903", "Các đơn vị tổ chức tập huấn tại quận 1 trong tháng này.", ""),
    ("CV904", "Các đơn vị tổ chức tập huấn tại thành phố Hồ Chí Minh trong tháng này.", ""),
    ("CV905", "Các đơn vị tổ chức khảo sát tại vùng tây Bắc trong tháng này.", ""),
    ("CV907", "Các đơn vị tham gia diễn đàn của Asean trong tháng này.", ""),
    (
        "CV910",
        "Các đơn vị thực hiện nghị định số 45/2020/NĐ-CP ngày 08 tháng 4 năm 2020 của Chính phủ về thực hiện thủ tục hành chính trên môi trường điện tử.",
        "",
    ),
    ("CV912", "Các đơn vị bố trí người trực trong dịp Tết Nguyên Đán.", ""),
    ("CV913", "Các đơn vị họp giao ban vào thứ hai hằng tuần.", ""),
    ("CV915", "Các đơn vị tổ chức công tác văn thư ,lưu trữ theo quy định.", ""),
    ("CV916", "Các đơn vị tổ chức công tác văn thư theo quy định của của pháp luật.", ""),
    ("CV901", "các đơn vị tổ chức công tác văn thư theo quy định.", ""),
    ("CV113", "Các đơn vị tổ chức công tác văn\u200bthư theo quy định.", ""),
    ("CV111", "C«ng t¸c v¨n th­ l­u tr÷ ®­îc thùc hiÖn theo quy ®Þnh.", "CV113"),
)
MUTATIONS += [
    Mutation(f"line_of_{code}", code, _opening(line), frozenset(also.split())) for code, line, also in _LINES
]


@mutation("CV501")
def without_body(data):
    if (
        _kind(data).particulars is not None
        or _kind(data).is_copy
        or data.get("annexes")
        or data.get("attached")
    ):
        return None
    return {key: value for key, value in data.items() if key != "body"}


@mutation("CV511")
def an_article_is_left_out(data):
    body = data.get("body")
    if not isinstance(body, str) or "\nĐiều 2." not in body or "\nĐiều 3." not in body:
        return None
    data["body"] = body.replace("\nĐiều 2.", "\nĐiều 4.")
    return data


@mutation("CV512")
def a_letter_of_points_is_left_out(data):
    body = data.get("body")
    if not isinstance(body, str) or "\nb) " not in body:
        return None
    data["body"] = body.replace("\nb) ", "\nd) ")
    return data


# Signature


MUTATIONS.append(Mutation("without_signature", "CV601", _without("signature")))


def _in_place_of(data: Data) -> Data | None:
    """The signature of a document that a deputy signs."""
    signature = _signature(data)
    if signature is None or signature.get("authority") != "KT" or not signature["position"].startswith("PHÓ"):
        return None
    return signature


@mutation("CV602")
def stroke_in_the_authority(data):
    if (signature := _in_place_of(data)) is None:
        return None
    signature["authority"] = "K/T"
    return data


@mutation("CV603")
def deputy_signs_as_such(data):
    if (signature := _in_place_of(data)) is None:
        return None
    del signature["authority"], signature["of"]
    return data


@mutation("CV604")
def head_in_the_heads_place(data):
    if (signature := _in_place_of(data)) is None:
        return None
    signature["position"] = signature["of"]
    return data


@mutation("CV605")
def on_behalf_of_a_person(data):
    signature = _signature(data)
    if signature is None or "authority" in signature or data["type"] == "bien-ban":
        return None
    return {**data, "signature": {**signature, "authority": "TM", "of": signature["position"]}}


@mutation("CV607")
def degree_before_the_name(data):
    if (signature := _signature(data)) is None or any(
        word in data["issuer"]["name"]
        for word in ("GIÁO DỤC", "Y TẾ", "KHOA HỌC", "TRƯỜNG", "BỆNH VIỆN", "TRUNG TÂM")
    ):
        return None
    signature["name"] = f"ThS. {signature['name']}"
    return data


@mutation("CV610")
def name_in_capitals(data):
    if (signature := _signature(data)) is None:
        return None
    signature["name"] = signature["name"].upper()
    return data


@mutation("CV610")
def name_with_a_small_syllable(data):
    if (signature := _signature(data)) is None:
        return None
    first, *rest = signature["name"].split()
    signature["name"] = " ".join([first, *(part.lower() for part in rest)])
    return data


@mutation("CV613")
def minutes_signed_by_one(data):
    if data["type"] != "bien-ban":
        return None
    data["signature"] = data["signature"][1]
    return data


# Addressees and recipients


@mutation("CV701")
def letter_to_nobody(data):
    return _without("to")(data) if data["type"] == "cong-van" else None


@mutation("CV702", also="CV709")
def notice_with_addressees(data):
    if _kind(data).addressees != "none" or not _is_sampled(data):
        return None
    return {**data, "to": ["Sở Tài chính"]}


@mutation("CV705", also="CV709 CV710")
def without_recipients(data):
    return _without("recipients", "archive")(data)


@mutation("CV709")
def letter_without_as_above(data):
    recipients = data.get("recipients")
    if data["type"] != "cong-van" or recipients[0] != "Như trên" or len(recipients) < 2:
        return None
    return {**data, "recipients": recipients[1:]}


@mutation("CV710")
def without_archive(data):
    return _without("archive")(data)


@mutation("CV711")
def archive_without_the_clerk(data):
    if not _is_sampled(data) or len(data.get("archive", {}).get("units", [])) < 2:
        return None
    data["archive"]["units"] = [unit for unit in data["archive"]["units"] if unit != "VT"]
    return data


@mutation("CV712")
def archive_of_another_unit(data):
    if data["type"] != "cong-van" or "unit" not in data or "symbol" in data:
        return None
    data["archive"]["units"] = ["VT", "XYZK"]
    return data


@mutation("CV714")
def a_recipient_twice(data):
    if not isinstance(data.get("recipients"), list):
        return None
    return {**data, "recipients": [*data["recipients"], "Sở Tài chính", "Sở Tài chính"]}


@mutation("CV806")
def urgency_of_no_level(data):
    return {**data, "urgency": "GẤP"} if _is_sampled(data) else None


@mutation("CV809")
def secrecy_of_no_level(data):
    return {**data, "secrecy": "KÍN"} if _is_sampled(data) else None

"""Documents that try the layouts: the shipped examples, and pages that are long, marked or crowded."""

from functools import partial
from pathlib import Path

from attrs import evolve

from congvan.formats import load_file
from congvan.model import Annex, Archive, Cell, Contact, Document, Issuer, Mandate, Signature, Table

_TEMPLATES = Path(__file__).parents[2] / "templates" / "nd30-2020"
_SENTENCE = (
    "Các cơ quan, đơn vị, địa phương căn cứ chức năng, nhiệm vụ được giao tổ chức triển khai thực hiện, "
    "bảo đảm kịp thời, hiệu quả, tiết kiệm và báo cáo kết quả về cơ quan chủ trì theo quy định."
)
LONG_NAME = "BAN QUẢN LÝ DỰ ÁN ĐẦU TƯ XÂY DỰNG CÔNG TRÌNH GIAO THÔNG VÀ NÔNG NGHIỆP"
LONG_SUBJECT = (
    "triển khai thực hiện Kế hoạch phòng, chống thiên tai và tìm kiếm cứu nạn năm 2026 trên địa bàn các xã, "
    "phường vùng cao, vùng biên giới, vùng có nguy cơ sạt lở, lũ ống, lũ quét và ngập úng của tỉnh Lạng Sơn"
)


def example(layout: str) -> Document:
    """The example that a layout ships with."""
    return load_file(_TEMPLATES / layout / "example.yaml").document


def _letter() -> Document:
    return example("cong-van")


def _long_heading() -> Document:
    return evolve(
        _letter(),
        issuer=Issuer(LONG_NAME, "BQLDA", "ỦY BAN NHÂN DÂN TỈNH LẠNG SƠN"),
        subject=LONG_SUBJECT,
        to=(
            "Chủ tịch Ủy ban nhân dân các xã, phường vùng cao, vùng biên giới và vùng có nguy cơ sạt lở đất",
        ),
    )


def _draft() -> Document:
    return evolve(_letter(), number=None, date="2026-03", draft=True)


def _marked() -> Document:
    return evolve(
        _letter(),
        urgency="thuong-khan",
        secrecy="tuyet-mat",
        circulation="LƯU HÀNH NỘI BỘ",
        contact=Contact(
            "số 12, đường Hùng Vương, phường Lương Văn Tri, tỉnh Lạng Sơn",
            "svhttdl@langson.gov.vn",
            "https://svhttdl.langson.gov.vn",
            "0205.3812.345",
            "0205.3812.346",
        ),
    )


def _marked_and_long() -> Document:
    return evolve(_marked(), body=_long().body[:12])


def _crowded() -> Document:
    return evolve(
        _letter(),
        to=tuple(f"Ủy ban nhân dân xã thứ {index}" for index in range(1, 41)),
        recipients=("Như trên", *(f"Phòng Văn hóa - Xã hội xã thứ {index}" for index in range(1, 31))),
    )


def _long() -> Document:
    return evolve(
        _letter(),
        body="\n".join(f"{index}. {_SENTENCE} {_SENTENCE}" for index in range(1, 171)) + "/.",
        drafter=None,
    )


def pushed(lines: int) -> Document:
    """A letter whose body ends near the foot of the first page: after so many further lines."""
    return evolve(_letter(), body="\n".join([*["Nội dung."] * lines, _SENTENCE + "/."]))


def _tables() -> Document:
    table = Table(
        header=(
            (Cell("STT", rows=2), Cell("Đơn vị", rows=2), Cell("Kết quả", columns=2)),
            (Cell("Số hồ sơ"), Cell("Tỷ lệ")),
        ),
        rows=tuple(
            (str(index), f"Ủy ban nhân dân xã thứ {index}", str(index * 7), "98,5 %")
            for index in range(1, 61)
        ),
        widths=(15, 90, 30, 30),
        align=("center", "left", "right", "right"),
    )
    return evolve(_letter(), body=(*_letter().body[:1], table, table))


def _annexes() -> Document:
    annex = Annex(
        "DANH SÁCH CÁC XÃ, PHƯỜNG", body="1. Xã Tân Thành.\n2. Phường Kỳ Lừa.\n" + f"{_SENTENCE}\n" * 20
    )
    return evolve(_letter(), annexes=(annex, Annex("BIỂU MẪU BÁO CÁO", body="Biểu số 01./.")))


def _decision_like() -> Document:
    return evolve(
        example("ten-loai"),
        type="quy-che",
        subject=LONG_SUBJECT[0].upper() + LONG_SUBJECT[1:],
        bases=("Căn cứ Luật Tổ chức chính quyền địa phương", "Theo đề nghị của Chánh Văn phòng Sở"),
        body=(
            "Chương I\nQUY ĐỊNH CHUNG\nĐiều 1. Phạm vi điều chỉnh\n1. Quy chế này quy định việc quản lý văn bản.\n"
            "2. Quy chế áp dụng cho:\na) Các phòng thuộc Sở;\nb) Đơn vị trực thuộc;\n"
            "c) Tổ chức, cá nhân có liên quan.\nĐiều 2. Giải thích từ ngữ\nTrong Quy chế này, **văn bản đi** là "
            "*tất cả* văn bản do Sở phát hành.\nChương II\nQUẢN LÝ VĂN BẢN\nMục 1\nVĂN BẢN ĐI\n"
            "Điều 3. Văn bản đi được đăng ký trong ngày.\nĐiều 4. Quy chế này có hiệu lực kể từ ngày ký./."
        ),
    )


def _report() -> Document:
    return evolve(
        example("ten-loai"),
        type="to-trinh",
        to=("Ủy ban nhân dân tỉnh Lạng Sơn",),
        signature=(Signature(authority="TM", of="ỦY BAN NHÂN DÂN", then=(Mandate("KT", "CHỦ TỊCH"),), position="PHÓ CHỦ TỊCH", name="Trần Văn Đức"),),
    )  # fmt: skip


def _joint() -> Document:
    signers = (
        Signature(
            authority="KT",
            of="GIÁM ĐỐC SỞ NỘI VỤ",
            position="PHÓ GIÁM ĐỐC",
            office="PHÓ TRƯỞNG BAN",
            name="Nguyễn Thị Ánh",
        ),
        Signature(position="GIÁM ĐỐC SỞ TÀI CHÍNH", name="Hoàng Văn Bình"),
        Signature(position="GIÁM ĐỐC SỞ Y TẾ", name="Lý Thị Cúc"),
    )
    return evolve(_letter(), signature=signers, archive=Archive(("VT",)))


PUSHED = range(14, 20)
"""Lines of body after which a letter spills over to a second page."""

CASES = {
    "cong-van": ("cong-van", _letter),
    "ten-loai": ("ten-loai", lambda: example("ten-loai")),
    "long-heading": ("cong-van", _long_heading),
    "draft": ("cong-van", _draft),
    "marked": ("cong-van", _marked),
    "marked-long": ("cong-van", _marked_and_long),
    "crowded": ("cong-van", _crowded),
    "long": ("cong-van", _long),
    "tables": ("cong-van", _tables),
    "annexes": ("cong-van", _annexes),
    "divisions": ("ten-loai", _decision_like),
    "report": ("ten-loai", _report),
    "joint": ("cong-van", _joint),
    **{f"pushed-{lines}": ("cong-van", partial(pushed, lines)) for lines in PUSHED},
}
"""Layout and document of each case."""

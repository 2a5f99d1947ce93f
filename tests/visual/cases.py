"""Documents that try the layouts: the shipped examples, and pages that are long, marked or crowded."""

import tempfile
from functools import cache, partial
from pathlib import Path

from attrs import evolve
from tests.visual import drawings

from congvan.formats import load_file
from congvan.model import (
    Annex,
    Archive,
    Attached,
    Cell,
    Contact,
    Document,
    Figure,
    Issuer,
    Mandate,
    Signature,
    Table,
)
from congvan.rendering.own_files import separate_parts
from congvan.standards import ND30

_ROOT = Path(__file__).parents[2]
_TEMPLATES = _ROOT / "templates" / "nd30-2020"
TYPES = {path.stem: path for path in sorted((_ROOT / "examples" / "types").glob("*.yaml"))}
"""The example of every type and form of copy."""

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


def of_type(slug: str) -> Document:
    """The example of a type."""
    return load_file(TYPES[slug]).document


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


def _many_recipients() -> Document:
    """So many that no page has room for them beside the signature."""
    names = tuple(f"Ủy ban nhân dân xã, phường thứ {index} thuộc tỉnh" for index in range(1, 61))
    return evolve(_letter(), recipients=("Như trên", *names))


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


def _three_lines() -> Document:
    name = "BAN QUẢN LÝ CÁC DỰ ÁN ĐẦU TƯ XÂY DỰNG CÔNG TRÌNH GIAO THÔNG, NÔNG NGHIỆP VÀ PHÁT TRIỂN NÔNG THÔN"
    parent = "ỦY BAN NHÂN DÂN THÀNH PHỐ HỒ CHÍ MINH"
    return evolve(example("ten-loai"), issuer=Issuer(name, "BQLDA", parent), subject=FOUR_LINES)


FOUR_LINES = (
    "Về việc phân công nhiệm vụ cho các thành viên Ban Chỉ đạo thực hiện Chương trình mục tiêu quốc gia "
    "xây dựng nông thôn mới, Chương trình mục tiêu quốc gia giảm nghèo bền vững và Chương trình mục tiêu "
    "quốc gia phát triển kinh tế - xã hội vùng đồng bào dân tộc thiểu số và miền núi của tỉnh"
)


def _small_letters() -> Document:
    return evolve(
        example("ten-loai"),
        issuer=Issuer("Sở Văn hóa, Thể thao và Du lịch", "SVHTTDL", "Ủy ban nhân dân tỉnh Lạng Sơn"),
        signature=Signature(authority="KT", of="Giám đốc", position="Phó Giám đốc", name="Lê Hải Yên"),
        body="I. Mục đích\nNâng cao chất lượng.\nII. Yêu cầu\nThiết thực./.",
    )


ARTICLES = 60


def _sixty_articles() -> Document:
    articles = "\n".join(
        f"Điều {number}. Trách nhiệm thứ {number}\n1. {_SENTENCE}\n2. {_SENTENCE}\na) {_SENTENCE}\nb) {_SENTENCE}"
        for number in range(1, ARTICLES + 1)
    )
    return evolve(of_type("quyet-dinh"), body=f"{articles}/.", attached=None, annexes=())


ROWS = 500


def _five_hundred_rows() -> Document:
    table = Table(
        header=(("STT", "Đơn vị", "Số hồ sơ", "Tỷ lệ"),),
        rows=tuple((str(row), f"Đơn vị thứ {row}", str(row * 7), "98,5 %") for row in range(1, ROWS + 1)),
        widths=(15, 90, 30, 30),
        align=("center", "left", "right", "right"),
    )
    return evolve(_letter(), body=(*_letter().body[:1], table))


def _twelve_annexes() -> Document:
    return evolve(
        _letter(),
        annexes=tuple(
            Annex(f"DANH SÁCH SỐ {number}", body=f"{_SENTENCE}\n" * 25, landscape=number % 4 == 0)
            for number in range(1, 13)
        ),
    )


def _one_line() -> Document:
    return evolve(_letter(), body="Đề nghị quý cơ quan phối hợp./.", to=("Báo Lạng Sơn",))


@cache
def _drawn() -> tuple[tempfile.TemporaryDirectory[str], Path]:
    holder = tempfile.TemporaryDirectory(prefix="congvan-drawings-")
    folder = Path(holder.name)
    drawings.signature(folder / "chu-ky.png")
    drawings.seal(folder / "dau.png")
    drawings.figure(folder / "so-do.jpg")
    drawings.figure(folder / "lon.png", 400, 300)
    return holder, folder


def drawn(name: str) -> str:
    """The path of a picture."""
    return str(_drawn()[1] / name)


def _signed() -> Document:
    (signature,) = _letter().signature
    return evolve(_letter(), signature=evolve(signature, image=drawn("chu-ky.png"), seal=drawn("dau.png")))


def _figures() -> Document:
    first, *others = _letter().body
    figure = Figure(drawn("so-do.jpg"), caption="Hình 1. Sơ đồ tổ chức")
    return evolve(_letter(), body=(first, figure, Figure(drawn("lon.png")), *others))


def _wide() -> Document:
    first, *others = _letter().body
    table = Table(
        header=(("STT", "Đơn vị", *(f"Chỉ tiêu {number}" for number in range(1, 9))),),
        rows=tuple((str(row), f"Xã thứ {row}", *["12,5"] * 8) for row in range(1, 41)),
        widths=(12, 60, *[22] * 8),
        landscape=True,
    )
    return evolve(
        _letter(),
        body=(first, table, *others),
        annexes=(Annex("BIỂU SỐ LIỆU", landscape=True, body=(table,)),),
        draft=True,
        draft_version="lần 3",
        circulation="LƯU HÀNH NỘI BỘ",
    )


def _wide_at_the_end() -> Document:
    """A body that ends in a wide table, after which there is no room for the signature."""
    table = Table(
        header=(("STT", "Đơn vị", "Kết quả"),),
        rows=tuple((str(row), f"Xã thứ {row}", "12,5") for row in range(1, 21)),
        widths=(12, 160, 80),
        landscape=True,
    )
    return evolve(_letter(), body=(*_letter().body[:1], table))


def _wide_at_the_end_by_two() -> Document:
    return evolve(_wide_at_the_end(), signature=_joint().signature)


def _full_to_the_foot() -> Document:
    """A letter whose signature reaches the foot of its page."""
    table = Table(
        header=(("STT", "Đơn vị", "Số"),),
        rows=tuple((str(row), f"Xã thứ {row}", "7") for row in range(1, 17)),
        widths=(15, 90, 30),
    )
    return evolve(_letter(), body=(*_letter().body[:1], table))


def _draft_with_annexes() -> Document:
    return evolve(_annexes(), draft=True, draft_version="lần 2")


def _electronic_decision() -> Document:
    attached = Attached("quy-che", "Quản lý và sử dụng con dấu", body=_decision_like().body)
    return evolve(of_type("quyet-dinh"), medium="electronic", attached=attached, annexes=())


def _own_file(ending: str) -> Document:
    """What goes with an electronic decision as a file of its own."""
    return separate_parts(example("kem-theo"))[ending]


def _second_annex() -> Document:
    """The second annex of an electronic letter, which alone is a file of its own."""
    annexes = (Annex("BIỂU MẪU BÁO CÁO", body="Biểu số 01./."), *_annexes().annexes[:1])
    document = evolve(_letter(), medium="electronic", annexes=(annexes[0], evolve(annexes[1], own_file=True)))
    return separate_parts(document)["phu-luc-2"]


def _electronic_copy() -> Document:
    return evolve(
        of_type("sao-y"),
        medium="electronic",
        number=None,
        place=None,
        date=None,
        signature=(),
        recipients=(),
        archive=None,
    )


def _registered_electronic_copy() -> Document:
    """One whose number, date, signer and recipients are kept in its data."""
    return evolve(of_type("sao-y"), medium="electronic")


def _copy_alone() -> Document:
    return evolve(of_type("sao-luc"), original=None)


def _layout(slug: str) -> str:
    kind = ND30.find(slug)
    assert kind is not None
    return kind.layout


PUSHED = range(14, 20)
CASES = {
    "cong-van": ("cong-van", _letter),
    "ten-loai": ("ten-loai", lambda: example("ten-loai")),
    "long-heading": ("cong-van", _long_heading),
    "draft": ("cong-van", _draft),
    "marked": ("cong-van", _marked),
    "marked-long": ("cong-van", _marked_and_long),
    "crowded": ("cong-van", _crowded),
    "many-recipients": ("cong-van", _many_recipients),
    "draft-with-annexes": ("cong-van", _draft_with_annexes),
    "long": ("cong-van", _long),
    "tables": ("cong-van", _tables),
    "annexes": ("cong-van", _annexes),
    "divisions": ("ten-loai", _decision_like),
    "report": ("ten-loai", _report),
    "joint": ("cong-van", _joint),
    "three-lines": ("ten-loai", _three_lines),
    "small-letters": ("ten-loai", _small_letters),
    "sixty-articles": ("quyet-dinh", _sixty_articles),
    "five-hundred-rows": ("cong-van", _five_hundred_rows),
    "twelve-annexes": ("cong-van", _twelve_annexes),
    "one-line": ("cong-van", _one_line),
    "signed": ("cong-van", _signed),
    "figures": ("cong-van", _figures),
    "wide": ("cong-van", _wide),
    "electronic-decision": ("quyet-dinh", _electronic_decision),
    "electronic-copy": ("ban-sao", _electronic_copy),
    "copy-alone": ("ban-sao", _copy_alone),
    "wide-at-the-end": ("cong-van", _wide_at_the_end),
    "wide-at-the-end-by-two": ("cong-van", _wide_at_the_end_by_two),
    "full-to-the-foot": ("cong-van", _full_to_the_foot),
    **{f"pushed-{lines}": ("cong-van", partial(pushed, lines)) for lines in PUSHED},
    **{f"type-{slug}": (_layout(slug), partial(of_type, slug)) for slug in TYPES},
}
"""Layout and document of each case."""

APART = {
    "own-attached": ("kem-theo", partial(_own_file, "quy-che")),
    "own-annex": ("kem-theo", _second_annex),
    "own-annex-landscape": ("kem-theo", partial(_own_file, "phu-luc")),
    "registered-copy": ("ban-sao", _registered_electronic_copy),
}
"""The same for files that hold less than the document: what goes with it alone, or an electronic copy."""

"""A commented starting file for each type of document."""

import datetime as dt
from collections.abc import Callable

from attrs import frozen

from congvan.standards import DocumentType, document_type


@frozen
class _Section:
    """Lines of the starting file, and the types that have them."""

    text: str
    has: Callable[[DocumentType], bool] = lambda _: True


_SECTIONS = (
    _Section(
        """\
# {name}. Kiểm tra: congvan check TỆP    Ghi ra Word: congvan render TỆP
type: {slug}
draft: true                       # bản nháp: số và ngày để trống; xóa dòng này khi phát hành

issuer:
  parent: UBND TỈNH LẠNG SƠN      # cơ quan chủ quản trực tiếp; xóa nếu không có
  name: SỞ NỘI VỤ                 # tên đầy đủ, chính thức của cơ quan ban hành
  code: SNV                       # chữ viết tắt trong ký hiệu văn bản
# number: 15                      # số văn bản, khi đã được cấp
"""
    ),
    _Section(
        """\
unit: VP                          # đơn vị soạn thảo hoặc lĩnh vực, phần sau của ký hiệu
""",
        lambda kind: kind.code is None,
    ),
    _Section(
        """\
place: Lạng Sơn
date: {month}                     # năm-tháng-ngày; thiếu ngày thì để trống chỗ ghi ngày
""",
        lambda kind: kind.place_and_date,
    ),
    _Section(
        """\

subject: tổ chức tập huấn công tác văn thư năm {year}   # trích yếu: không dấu chấm cuối, không gõ “V/v”
""",
        lambda kind: kind.subject,
    ),
    _Section(
        """\

to:                               # Kính gửi
  - Các phòng, đơn vị thuộc Sở
  - Trung tâm Lưu trữ lịch sử tỉnh
""",
        lambda kind: kind.addressees == "required",
    ),
    _Section(
        """\

# to:                             # Kính gửi, khi trình hoặc báo cáo cơ quan cấp trên
#   - Ủy ban nhân dân tỉnh Lạng Sơn
""",
        lambda kind: kind.addressees == "allowed",
    ),
    _Section(
        """\

bases:                            # căn cứ; dấu chấm phẩy và dấu chấm cuối được tự thêm
  - Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư
""",
        lambda kind: kind.bases == "expected",
    ),
    _Section(
        """\

body: |                           # mỗi dòng một đoạn; Điều 1.  1.  a)  -  **đậm**  *nghiêng*
  Để thực hiện thống nhất công tác văn thư trong cơ quan, Sở Nội vụ thông báo một số nội dung như sau:
  1. Đối tượng tham gia: công chức, viên chức làm công tác văn thư.
  2. Nội dung:
  a) Thể thức và kỹ thuật trình bày văn bản hành chính;
  b) Quản lý văn bản đi, văn bản đến.
  3. Thời gian, địa điểm: Sở Nội vụ thông báo sau./.
""",
        lambda kind: kind.bases != "expected",
    ),
    _Section(
        """\

body: |                           # mỗi dòng một đoạn; Điều 1.  1.  a)  -  **đậm**  *nghiêng*
  Điều 1. Tổ chức lớp tập huấn công tác văn thư năm {year} cho công chức, viên chức của cơ quan.
  Điều 2. Văn phòng Sở chịu trách nhiệm tổ chức thực hiện./.
""",
        lambda kind: kind.bases == "expected",
    ),
    _Section(
        """\

signature:
  authority: KT                   # TM, KT, TL, TUQ hoặc Q; xóa hai dòng này khi người đứng đầu ký
  of: GIÁM ĐỐC
  position: PHÓ GIÁM ĐỐC
  name: Nguyễn Văn An
""",
        lambda kind: kind.slug != "bien-ban",
    ),
    _Section(
        """\

signature:
  - position: THƯ KÝ
    name: Trần Thị Bình
  - position: CHỦ TỌA
    name: Nguyễn Văn An
""",
        lambda kind: kind.slug == "bien-ban",
    ),
    _Section(
        """\

recipients:                       # Nơi nhận, trước dòng Lưu
{recipients}
archive:
  units: [VT, VP]                 # nơi lưu: Văn thư và đơn vị soạn thảo
"""
    ),
)

_FIRST_RECIPIENT = {"required": "Như trên", "receivers": "Như trên"}


def starter(slug: str, today: dt.date | None = None) -> str:
    """A commented document file of a type that renders as it is, as a draft of the current month.

    Raises `UnknownTypeError`.
    """
    kind = document_type(slug)
    day = today or dt.date.today()
    first = _FIRST_RECIPIENT.get(
        kind.addressees, "Như Điều 2" if kind.bases == "expected" else "Các phòng, đơn vị thuộc Sở"
    )
    text = "".join(section.text for section in _SECTIONS if section.has(kind))
    return text.format(
        name=kind.name,
        slug=kind.slug,
        year=day.year,
        month=f"{day:%Y-%m}",
        recipients=f"  - {first}\n  - Lãnh đạo Sở",
    )

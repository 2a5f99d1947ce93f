"""A commented starting file for each type of document."""

import datetime as dt
from collections.abc import Callable

from attrs import frozen

from congvan.standards import DocumentType, document_type

SCHEMA = ".congvan/schema.json"
"""Where editors find the JSON Schema: beside the document file, in a folder that no check of a folder looks into."""


@frozen
class _Section:
    """Lines of the starting file, and the types that have them."""

    text: str
    has: Callable[[DocumentType], bool] = lambda _: True


def _particulars(key: str) -> Callable[[DocumentType], bool]:
    return lambda kind: kind.particulars == key


def _is_letter(kind: DocumentType) -> bool:
    return kind.addressees == "required"


def _says_it_freely(kind: DocumentType) -> bool:
    return kind.body == "required" and kind.enactment is None and kind.signers != "parties"


_SECTIONS = (
    _Section(
        """\
# yaml-language-server: $schema={schema}
# {name}. Kiểm tra: congvan check TỆP    Ghi ra Word: congvan render TỆP
type: {slug}
draft: true                       # dự thảo: số và ngày để trống; xóa dòng này khi phát hành

issuer:
"""
    ),
    _Section(
        """\
  parent: UBND TỈNH LẠNG SƠN      # cơ quan chủ quản trực tiếp; xóa nếu không có
""",
        lambda kind: not kind.is_copy,
    ),
    _Section(
        """\
  name: SỞ NỘI VỤ                 # tên đầy đủ, chính thức của cơ quan ban hành
  code: SNV                       # chữ viết tắt trong ký hiệu văn bản
  in_text: Sở Nội vụ              # tên cơ quan khi viết trong câu
# number: 15                      # số văn bản, khi đã được cấp
"""
    ),
    _Section(
        """\
unit: VP                          # đơn vị soạn thảo hoặc lĩnh vực, phần sau của ký hiệu
""",
        _is_letter,
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
        _is_letter,
    ),
    _Section(
        """\

subject: Tổ chức tập huấn công tác văn thư năm {year}   # trích yếu: không dấu chấm cuối
""",
        lambda kind: kind.subject and not _is_letter(kind),
    ),
    _Section(
        """\

to:                               # Kính gửi
  - Các phòng, đơn vị thuộc Sở
  - Trung tâm Lưu trữ lịch sử tỉnh
""",
        _is_letter,
    ),
    _Section(
        """\

# to:                             # Kính gửi, khi trình hoặc báo cáo cơ quan cấp trên; khi đó nơi nhận đầu tiên là Như trên
#   - Ủy ban nhân dân tỉnh Lạng Sơn
""",
        lambda kind: kind.addressees == "allowed",
    ),
    _Section(
        """\

telegram:
  sender: Giám đốc Sở Nội vụ      # cơ quan hoặc chức danh người đứng đầu gửi điện
to:                               # nơi nhận điện
  - Các phòng, đơn vị thuộc Sở
  - Trung tâm Lưu trữ lịch sử tỉnh
""",
        _particulars("telegram"),
    ),
    _Section(
        """\

authority_line: GIÁM ĐỐC SỞ NỘI VỤ   # thẩm quyền ban hành: chức vụ người đứng đầu, hoặc tên tập thể, cơ quan
""",
        lambda kind: kind.enactment is not None,
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

invitation:
  guests:                         # tên, chức vụ, đơn vị của người được mời
    - Trưởng các phòng, đơn vị thuộc Sở
  event: Lễ khai giảng lớp tập huấn công tác văn thư năm {year}
  chair: Ông Nguyễn Văn An, Phó Giám đốc Sở
  time: 08 giờ 00, thời gian cụ thể thông báo sau
  venue: Hội trường tầng 2, trụ sở Sở Nội vụ

body: |                           # những điểm lưu ý; xóa nếu không có
  Đề nghị các đại biểu đến dự đúng giờ./.
""",
        _particulars("invitation"),
    ),
    _Section(
        """\

introduction:
  name: Bà Trần Thị Bình
  position: Chuyên viên Văn phòng Sở
  sent_to: Trung tâm Lưu trữ lịch sử tỉnh Lạng Sơn
  purpose: trao đổi về nội dung tập huấn công tác văn thư
  valid_until: {month}            # ngày cuối cùng giấy có giá trị
""",
        _particulars("introduction"),
    ),
    _Section(
        """\

minutes:
  start: 14 giờ 00, thời gian cụ thể ghi khi họp
  venue: Phòng họp tầng 2, trụ sở Sở Nội vụ
  attendees:
    - Ông Nguyễn Văn An, Phó Giám đốc Sở
    - Bà Trần Thị Bình, Chuyên viên Văn phòng Sở
  chair: Ông Nguyễn Văn An, Phó Giám đốc Sở
  secretary: Bà Trần Thị Bình, Chuyên viên Văn phòng Sở
  closing: Cuộc họp kết thúc cùng ngày; biên bản đã được các thành viên dự họp thông qua./.

body: |                           # diễn biến cuộc họp, mỗi dòng một đoạn
  1. Bà Trần Thị Bình báo cáo dự thảo kế hoạch tập huấn công tác văn thư.
  2. Các thành viên dự họp thống nhất nội dung dự thảo.
""",
        _particulars("minutes"),
    ),
    _Section(
        """\

leave:
  application_date: {month}       # ngày làm đơn đề nghị nghỉ phép
  name: Bà Trần Thị Bình
  position: Chuyên viên Văn phòng Sở
  duration: 05 ngày làm việc
  start: {month}                  # kể từ ngày
  end: {month}                    # đến hết ngày
  venue: tỉnh Lạng Sơn
  counted_in: nghỉ hằng năm của năm {year}
# confirmation: true              # thêm phần xác nhận của nơi nghỉ phép
""",
        _particulars("leave"),
    ),
    _Section(
        """\

parties:                          # mỗi bên do người đại diện ký
  - role: BÊN A
    name: SỞ NỘI VỤ TỈNH LẠNG SƠN
    details:
      - "Địa chỉ: số 1 đường Hùng Vương, tỉnh Lạng Sơn"
    representative: Nguyễn Văn An
    position: Phó Giám đốc
  - role: BÊN B
    name: TRUNG TÂM LƯU TRỮ LỊCH SỬ TỈNH LẠNG SƠN
    details:
      - "Địa chỉ: số 2 đường Hùng Vương, tỉnh Lạng Sơn"
    representative: Trần Thị Bình
    position: Giám đốc

body: |                           # mỗi dòng một đoạn; Điều 1.  1.  a)  -  **đậm**  *nghiêng*
  Điều 1. Nội dung
  Hai bên phối hợp tổ chức tập huấn công tác văn thư năm {year}.
  Điều 2. Hiệu lực
  Văn bản này có hiệu lực kể từ ngày ký, lập thành 04 bản, mỗi bên giữ 02 bản./.
""",
        _particulars("parties"),
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
        _says_it_freely,
    ),
    _Section(
        """\

body: |                           # mỗi dòng một đoạn; Điều 1.  1.  a)  -  **đậm**  *nghiêng*
  Điều 1. Tổ chức lớp tập huấn công tác văn thư năm {year} cho công chức, viên chức của cơ quan.
  Điều 2. Văn phòng Sở chịu trách nhiệm tổ chức thực hiện./.

# attached:                       # quy chế, quy định ban hành kèm theo; khi đó trích yếu bắt đầu bằng «Ban hành»
#   type: quy-che
#   title: Công tác văn thư của Sở Nội vụ
#   body: |
#     Điều 1. Quy chế này quy định công tác văn thư./.
""",
        lambda kind: kind.enactment is not None,
    ),
    _Section(
        """\

# original:                       # văn bản được sao; để trống khi chỉ cần in phần của cơ quan sao
#   type: thong-bao
#   issuer: {{name: ỦY BAN NHÂN DÂN TỈNH LẠNG SƠN, code: UBND}}
#   number: 126
#   body: ...
""",
        lambda kind: kind.is_copy,
    ),
    _Section(
        """\

signature:
  authority: KT                   # TM, KT, TL, TUQ hoặc Q; xóa hai dòng này khi người đứng đầu ký
  of: GIÁM ĐỐC
  position: PHÓ GIÁM ĐỐC
  name: Nguyễn Văn An
""",
        lambda kind: kind.signers == "one",
    ),
    _Section(
        """\

signature:                        # thư ký ký bên trái, chủ tọa ký bên phải
  - position: THƯ KÝ
    name: Trần Thị Bình
  - position: CHỦ TỌA
    name: Nguyễn Văn An
""",
        lambda kind: kind.signers == "minutes",
    ),
    _Section(
        """\

recipients:                       # Nơi nhận, trước dòng Lưu
  - {recipient}
  - Lãnh đạo Sở
archive:
  units: [VT, VP]                 # nơi lưu: Văn thư và đơn vị soạn thảo
"""
    ),
)

_FIRST_RECIPIENT = {"required": "Như trên", "receivers": "Như trên"}


def starter(slug: str, today: dt.date | None = None) -> str:
    """A commented document file of a type or form of copy that renders as it is, as a draft of the current month.

    Raises `UnknownTypeError`.
    """
    kind = document_type(slug)
    day = today or dt.date.today()
    first = "Như Điều 2" if kind.enactment is not None else "Các phòng, đơn vị thuộc Sở"
    text = "".join(section.text for section in _SECTIONS if section.has(kind))
    return text.format(
        schema=SCHEMA,
        name=kind.name,
        slug=kind.slug,
        year=day.year,
        month=f"{day:%Y-%m}",
        recipient=_FIRST_RECIPIENT.get(kind.addressees, first),
    )

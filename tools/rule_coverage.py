"""What of the law is checked: every clause of the annexes with its rules, or why no machine can tell.

A rule belongs to the clause that it cites; `_FURTHER` adds those that look at a clause besides. A limit says what
of a clause is left to people.
"""

from attrs import frozen

from congvan.messages import Bilingual
from congvan.rules.catalogue import all_rules, find_rule
from congvan.rules.registry import Rule
from congvan.standards import ND30
from congvan.standards.definitions import Clause

_FURTHER: dict[str, tuple[str, ...]] = {
    "D8": ("CV209", "CV301", "CV311", "CV404", "CV501", "CV601", "CV705"),
    "D9": ("CV101", "CV102", "CV103", "CV104", "CV105", "CV107"),
    "D15": ("CV301",),
    "I.5": (
        "CV109", "CV203", "CV206", "CV210", "CV212", "CV309", "CV318", "CV403", "CV409", "CV413", "CV502", "CV514",
        "CV608", "CV609", "CV704", "CV706", "CV707", "CV803", "CV807", "CV808", "CV810", "CV811",
    ),
    "I.6": ("CV206", "CV310", "CV319", "CV411", "CV713"),
    "II.3.a": ("CV301", "CV303"),
    "II.7.c": ("CV610",),
    "II.9.c": ("CV702", "CV705"),
    "IV": ("CV206", "CV310", "CV319", "CV411", "CV713"),
    "V.1": ("CV110",),
    "PL2.II.1.a": ("CV610",),
    "PL2.III.1.b": ("CV317",),
    "PL2.III.1.c": ("CV317",),
    "PL2.IV.1.a": ("CV906",),
    "PL2.IV.1.b": ("CV906",),
    "PL2.IV.2.a": ("CV906",),
    "PL3.1.1": ("CV418", "CV518"),
    "PL3.1.2": ("CV518",),
    "PL3.1.3": ("CV418", "CV518"),
    "PL3.1.5": ("CV402", "CV405", "CV701"),
    **dict.fromkeys(("PL3.1.6", "PL3.1.7", "PL3.1.8", "PL3.1.9", "PL3.1.10"), ("CV521",)),
    "PL3.2.1": ("CV803", "CV804"),
    "PL3.3.1": ("CV812",),
    "PL3.3.2": ("CV812",),
}  # fmt: skip

_NEEDS_MEANING = Bilingual(
    "Phải hiểu nghĩa mới biết từ nào thuộc trường hợp này; chưa có danh sách từ nào đủ để không báo nhầm.",
    "Only the meaning tells which words fall under it; no list of words is good enough not to accuse correct text.",
)
_BY_MEANING = (
    "PL2.II.1.b", "PL2.II.2.a", "PL2.II.2.b", "PL2.III.1.d", "PL2.III.2.a", "PL2.III.2.b", "PL2.V.1",
    "PL2.V.4", "PL2.V.9", "PL2.V.10",
)  # fmt: skip

_FREE_FRAME = Bilingual(
    "Nội dung riêng của mẫu do congvan in theo dữ liệu; văn bản cụ thể nói gì thì máy không phán xét được.",
    "congvan prints what only this sample has from the data; a machine cannot judge what a document says there.",
)
_SAMPLES = ("PL3.1.6", "PL3.1.7", "PL3.1.8", "PL3.1.10")

_DIGITAL = Bilingual(
    "Chữ ký số nằm trong tệp đã ký và do phần mềm ký kiểm tra; hình ảnh chữ ký, dấu không cho biết có đúng của người ký, của cơ quan hay không.",
    "A digital signature is in the signed file and is verified by signing software; a picture of a signature or seal does not tell whose it is.",
)
_SIGNED = ("II.7.a", "II.7.d", "II.8", "III.1.d", "PL3.2.2")

LIMITS = {
    **dict.fromkeys(_BY_MEANING, _NEEDS_MEANING),
    **dict.fromkeys(_SAMPLES, _FREE_FRAME),
    **dict.fromkeys(_SIGNED, _DIGITAL),
    "D8": Bilingual(
        "Thành phần nào khác cần có là do người soạn quyết định.",
        "Which of the optional components a document needs is the writer's to decide.",
    ),
    "D13": Bilingual(
        "Ai được ký, thay ai, theo văn bản giao quyền nào thì tệp không cho biết.",
        "Who may sign in whose place, and by which written authority, the file does not show.",
    ),
    "D15": Bilingual(
        "Số đúng hay sai phải đối chiếu với sổ đăng ký văn bản đi.",
        "Only the register of outgoing documents tells whether a number is the right one.",
    ),
    "D25": Bilingual(
        "Bản sao có đúng với bản được sao hay không phải so với bản đó.",
        "Whether a copy is true is seen by comparing it with what was copied.",
    ),
    "II.2.a": Bilingual(
        "Tên chính thức do văn bản thành lập cơ quan quy định.",
        "The official name is in the act that set the body up.",
    ),
    "II.3.a": Bilingual(
        "Số thứ tự, số riêng của tổ chức tư vấn phải đối chiếu với sổ đăng ký.",
        "Running numbers and the separate series of advisory bodies are told by the register.",
    ),
    "II.3.b": Bilingual(
        "Chữ viết tắt cơ quan, đơn vị do người đứng đầu quy định, nên chỉ cảnh báo.",
        "Codes of bodies and units are laid down by their heads, so there are warnings only.",
    ),
    "II.4.a": Bilingual(
        "Trụ sở ở đâu thì tệp không cho biết; nghị định cũng không nói địa danh của cơ quan cấp tỉnh ghi cấp nào.",
        "Where the seat is the file does not show; nor does the decree say which level a provincial body writes.",
    ),
    "II.5.a": Bilingual(
        "Trích yếu có phản ánh đúng nội dung hay không thì phải đọc.",
        "Whether the subject says what the document is about has to be read.",
    ),
    "II.6": Bilingual(
        "Nội dung có đúng thẩm quyền, chính xác, khả thi hay không là việc của người soạn và người ký.",
        "Whether the content is lawful, exact and feasible is for those who write and sign it.",
    ),
    "II.6.a": Bilingual(
        "Căn cứ có đúng và đủ hay không phải hiểu nội dung.",
        "Whether the bases are the right ones takes knowledge of the matter.",
    ),
    "II.6.b": Bilingual(
        "Văn bản được viện dẫn có thật hay không thì tệp không cho biết.",
        "Whether a cited document exists the file does not show.",
    ),
    "II.6.c": Bilingual(
        "Chọn bố cục nào là tùy nội dung; cách đánh số của bố cục đã chọn thì được kiểm tra (điểm d, đ).",
        "Which divisions to use depends on the content; their numbering is checked (điểm d, đ).",
    ),
    "II.6.g": Bilingual(
        "Nội dung là phần nằm giữa các thành phần khác, không có mốc riêng để so.",
        "The body is what stands between the other components; it has no mark of its own to measure by.",
    ),
    "II.7.b": Bilingual(
        "Người ký có được giao quyền hay không thì tệp không cho biết.",
        "Whether the signer has that authority the file does not show.",
    ),
    "II.7.c": Bilingual(
        "Chức vụ có đúng chức vụ được bổ nhiệm hay không thì tệp không cho biết.",
        "Whether the post is the one held the file does not show.",
    ),
    "II.9.a": Bilingual(
        "Gửi cho ai là do yêu cầu giải quyết công việc.", "Who is to receive it depends on the work."
    ),
    "III.1.a": Bilingual(
        "Phụ lục ghi trong tệp khác thì không thấy được.", "Annexes kept in another file are not seen."
    ),
    "III.2.a": Bilingual(
        "Văn bản có phải bí mật nhà nước hay không là việc của người có thẩm quyền; cỡ dấu theo luật khác.",
        "What is a state secret is for those in charge; another law gives the size of the mark.",
    ),
    "III.2.b": Bilingual(
        "Văn bản có khẩn hay không là do người ký quyết định.", "Whether it is urgent the signer decides."
    ),
    "PL1.II.I": Bilingual(
        "Định dạng, độ phân giải của bản số hóa và chữ ký số của cơ quan sao nằm ngoài văn bản.",
        "Format and resolution of the scan and the copying body's digital signature are outside the document.",
    ),
    "PL1.II.II": Bilingual(
        "Bản sao có đúng với bản được sao hay không phải so với bản đó.",
        "Whether a copy is true is seen by comparing it with what was copied.",
    ),
    "PL2.II.1.a": Bilingual(
        "Chỉ họ tên người ký; tên trong câu văn thì khó phân biệt với từ thường.",
        "Only the signer's name; names in running text are hard to tell from common words.",
    ),
    "PL2.III.1.b": Bilingual(
        "Đơn vị đặt theo tên người, tên sự kiện chỉ biết theo danh sách.",
        "Units named after persons or events are known from a list only.",
    ),
    "PL2.IV.1.a": Bilingual("Chỉ những cơ quan có trong danh sách.", "Only bodies of a list."),
    "PL2.IV.2.a": Bilingual("Chỉ những tổ chức có trong danh sách.", "Only bodies of a list."),
    "PL2.V.3": Bilingual(
        "Ví dụ của chính phụ lục không theo đúng lời quy định, nên không báo.",
        "The annex's own examples do not follow its words, so nothing is reported.",
    ),
}


@frozen
class Row:
    """One clause, the rules that look at it, and what of it is left to people."""

    clause: Clause
    rules: tuple[Rule, ...]
    limit: Bilingual | None
    points: tuple[str, ...]
    """Keys of its points, which have rows of their own."""


def coverage() -> tuple[Row, ...]:
    """A row for every clause of `nd30-2020`, in the order of the act."""
    return tuple(_row(clause) for clause in ND30.clauses.values())


def _row(clause: Clause) -> Row:
    citing = {rule.code for rule in all_rules() if rule.clause == clause.key}
    codes = sorted(citing | set(_FURTHER.get(clause.key, ())))
    return Row(
        clause,
        tuple(find_rule(code) for code in codes),
        LIMITS.get(clause.key),
        tuple(key for key in ND30.clauses if key.rpartition(".")[0] == clause.key),
    )

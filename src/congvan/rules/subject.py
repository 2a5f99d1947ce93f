"""Rules on the type and the subject (tên loại, trích yếu nội dung)."""

import re

from congvan.language import regex, sentences
from congvan.messages import Bilingual
from congvan.model import Block, plain_text
from congvan.rules.registry import Fault, Faults, has_subject, is_letter, is_named, rule
from congvan.standards import Standard
from congvan.standards.data.subjects import openings

_FEWEST_WORDS = 3


@rule(
    "CV401",
    "type-unknown",
    severity="error",
    clause="D7",
    drafts=True,
    any_type=True,
    finds=Bilingual(
        "Loại văn bản không có trong danh mục văn bản hành chính.",
        "The type is not one of the administrative documents.",
    ),
    remedy=Bilingual(
        "Chọn một trong các loại văn bản của Điều 7 (congvan types).",
        "Choose one of the types of Điều 7 (congvan types).",
    ),
    bad="type: giay-di-duong",
    good="type: phieu-chuyen",
)
def type_unknown(type: str, standard: Standard) -> Faults:
    """Administrative documents are of the types that Điều 7 lists, or copies of documents (sao y, sao lục, trích sao)."""
    if standard.find(type) is None:
        near = standard.near(type)
        meant = near[0] if near else ""
        variant = "near" if near else None
        yield Fault("type", type, meant, variant, details={"known": len(standard.types)})


@rule(
    "CV402",
    "letter-with-type-name",
    severity="error",
    clause="II.5.b",
    drafts=True,
    applies=is_letter,
    finds=Bilingual("Công văn có ghi tên loại «CÔNG VĂN».", "A công văn prints “CÔNG VĂN” as its type."),
    remedy=Bilingual("Bỏ dòng tên loại.", "Leave the line out."),
    bad="subject: CÔNG VĂN về công tác văn thư",
    good="subject: công văn của Sở Tài chính",
)
def letter_with_type_name(subject: str | None, text_blocks: tuple[tuple[str, Block], ...]) -> Faults:
    """A công văn has no line with its type: the subject stands below the number (điểm b, Mẫu 1.5)."""
    if subject and _type_name().match(subject):
        yield Fault("subject", observed=subject)
    if text_blocks:
        path, first = text_blocks[0]
        line = plain_text(first.text or first.title).strip()
        if line == "CÔNG VĂN":
            yield Fault(path, observed=line)


_type_name = regex(r"\s*CÔNG VĂN(?:\s*\Z|\s*\n|\s+(?:[Vv]ề|VỀ|[Vv]/[Vv])(?!\w))")


@rule(
    "CV404",
    "subject-missing",
    severity="error",
    clause="II.5",
    drafts=True,
    applies=has_subject,
    finds=Bilingual("Văn bản không có trích yếu nội dung.", "The document has no subject."),
    remedy=Bilingual(
        "Ghi một câu ngắn gọn hoặc một cụm từ phản ánh khái quát nội dung chủ yếu.",
        "Give one short sentence or phrase that sums up the content.",
    ),
    bad="subject: null",
    good="type: giay-gioi-thieu",
)
def subject_missing(subject: str | None) -> Faults:
    """A document has a subject, one short sentence or phrase (điểm a).

    The samples of giấy giới thiệu and giấy nghỉ phép have none, and types without a sample are not judged.
    """
    if not (subject or "").strip():
        yield Fault("subject")


@rule(
    "CV405",
    "subject-prefix",
    severity="error",
    clause="II.5.b",
    drafts=True,
    applies=is_letter,
    only_warning=frozenset({"words", "spelled-out"}),
    fix="safe",
    finds=Bilingual(
        "Trích yếu công văn ghi «V/v» sai dạng hoặc ghi hai lần.",
        "The subject of a công văn has `V/v` in a wrong form or twice.",
    ),
    remedy=Bilingual(
        "Ghi trích yếu không kèm «V/v» trong dữ liệu; «V/v» được in tự động.",
        "Give the subject without `V/v`; it is printed by itself.",
    ),
    bad="subject: 'V/v: báo cáo công tác văn thư'",
    good="subject: vận hành hệ thống V/v trực tuyến",
)
def subject_prefix(subject: str | None) -> Faults:
    """The subject of a công văn is printed as `V/v` and the subject, no colon between them (điểm b, Mẫu 1.5).

    The field holds what follows `V/v`, so one typed in it would stand there twice; `về việc`, which `V/v`
    means, is warned of.
    """
    match = _prefix().match(subject or "")
    if match:
        variant = "words" if match["words"] else None
        yield Fault(
            "subject", observed=match[0].strip(), expected=(subject or "")[match.end() :], variant=variant
        )


_prefix = regex(r"(?i)\s*(?:V\s?/\s?v(?!\w)|(?P<words>về việc\s))\s*:?\s*")


@rule(
    "CV406",
    "subject-prefix-on-named-type",
    severity="error",
    clause="II.5.b",
    drafts=True,
    applies=is_named,
    fix="safe",
    finds=Bilingual(
        "Trích yếu của văn bản có tên loại bắt đầu bằng «V/v».",
        "The subject of a named type begins with `V/v`.",
    ),
    remedy=Bilingual("Ghi đầy đủ «Về việc ...» hoặc bỏ «V/v».", "Write `Về việc ...`, or leave `V/v` out."),
    bad="""
type: quyet-dinh
subject: V/v thành lập Tổ công tác
""",
    good="""
type: quyet-dinh
subject: Về việc thành lập Tổ công tác
""",
)
def subject_prefix_on_named_type(subject: str | None) -> Faults:
    """`V/v` belongs to the công văn; below the name of a type the subject stands without it (điểm b)."""
    match = _prefix().match(subject or "")
    if match and not match["words"]:
        yield Fault("subject", observed=match[0].strip())


@rule(
    "CV407",
    "subject-end-mark",
    severity="warning",
    clause="II.5.b",
    drafts=True,
    fix="safe",
    finds=Bilingual("Cuối trích yếu có dấu câu.", "The subject ends with a mark."),
    remedy=Bilingual("Bỏ dấu câu ở cuối trích yếu.", "Leave the mark at the end out."),
    bad="subject: tuyên truyền phòng, chống mua bán người năm 2019.",
    good="subject: lấy ý kiến về chế độ ăn ca, trực đêm, làm thêm giờ, v.v.",
)
def subject_end_mark(subject: str | None, text_blocks: tuple[tuple[str, Block], ...]) -> Faults:
    """No subject of the decree's samples ends with a mark; its text does not say so, hence a warning.

    The full stop of an abbreviation, an ellipsis, and the question or exclamation mark of a name stay; not the one
    behind an initial (`ông Nguyễn Văn A.`) that the body writes without it.
    """
    written = (subject or "").rstrip()
    match = _end_mark().search(written)
    is_own = match is not None and match[0].strip() == "." and _is_abbreviation(written)
    if match and not (is_own and not _is_bare_in_body(written, text_blocks)):
        yield Fault("subject", observed=match[0].strip(), expected=written[: match.start()])


_end_mark = regex(r"(?<![.…\s/])\s*(?:\./\.|[.;,:])\Z")

_initial = regex(r"\w+\s+[^\W\d_](?=\.\Z)")


def _is_bare_in_body(subject: str, text_blocks: tuple[tuple[str, Block], ...]) -> bool:
    """Whether the body writes the initial at a subject's end without a full stop, and never with one of its own."""
    if (found := _initial().search(subject)) is None:
        return False
    name = r"\s+".join(map(re.escape, found[0].split()))
    bare = re.compile(rf"(?<!\w){name}(?![\w.])")
    dotted = re.compile(rf"(?<!\w){name}\.\s*[a-zà-ỹ,;:)]")
    texts = [f"{plain_text(block.title)} {plain_text(block.text)}" for _, block in text_blocks]
    return any(map(bare.search, texts)) and not any(map(dotted.search, texts))


def _is_abbreviation(text: str) -> bool:
    """Whether the full stop at the end is an abbreviation's, so that a sentence would go on after it."""
    line = " ".join(text.split())
    return line.lower().endswith("v.v.") or len(sentences(f"{line} A")) == len(sentences(line))


@rule(
    "CV408",
    "subject-case",
    severity="warning",
    clause="II.5.b",
    drafts=True,
    applies=is_letter,
    fix="unsafe",
    finds=Bilingual(
        "Sau «V/v» viết hoa chữ không phải tên riêng.", "A capital after `V/v` that begins no name."
    ),
    remedy=Bilingual("Viết thường chữ đầu sau «V/v».", "Write the first letter after `V/v` small."),
    bad="subject: Tuyên truyền phòng, chống mua bán người năm 2019",
    good="subject: Thông báo số 12/TB-VP của Văn phòng",
)
def subject_case(subject: str | None) -> Faults:
    """The subject of a công văn goes on after `V/v` in small letters (điểm b); names keep their capital.

    Only openings from a list of verbs common in subjects are judged, and only where no capital, number
    or quotation mark follows that could make them part of a name (`Tổ chức Y tế thế giới`).
    """
    words = (subject or "").split(maxsplit=5)
    if not words or not words[0].isalpha() or not words[0].istitle():
        return
    opening = next(
        (
            known
            for known in openings().get(words[0].lower(), ())
            if tuple(word.lower() for word in words[: len(known)]) == known
        ),
        None,
    )
    if opening is None:
        return
    following = words[len(opening) : len(opening) + 1]
    if words[1 : len(opening)] == list(opening[1:]) and following and _goes_on(following[0]):
        found = " ".join(words[: len(opening)])
        yield Fault("subject", observed=found, expected=found[0].lower() + found[1:])


def _goes_on(word: str) -> bool:
    return word[0].islower() and word != "số"


@rule(
    "CV412",
    "subject-length",
    severity="warning",
    clause="II.5.a",
    drafts=True,
    finds=Bilingual("Trích yếu dài hơn một câu.", "The subject is longer than one sentence."),
    remedy=Bilingual("Rút gọn thành một câu ngắn hoặc một cụm từ.", "Shorten it to one sentence or phrase."),
    bad="subject: báo cáo kết quả công tác văn thư. Đề nghị gửi trước ngày 15 tháng 4",
    good="subject: làm việc với UBND TP. Hồ Chí Minh",
)
def subject_length(subject: str | None) -> Faults:
    """The subject is one short sentence or one phrase (điểm a); a full stop of an abbreviation ends none."""
    line = " ".join((subject or "").split())
    spans = sentences(line)
    if len(spans) > 1 and all(len(line[start:end].split()) >= _FEWEST_WORDS for start, end in spans):
        yield Fault("subject", observed=line, details={"count": len(spans)})

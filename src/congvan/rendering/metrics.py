"""Which face a component is set in, and how a heading is broken into lines."""

import math
from functools import lru_cache

from congvan.language import fold, regex
from congvan.language.widths import Face, text_width
from congvan.standards import ComponentFormat


def face_of(component: ComponentFormat) -> Face:
    """The face that a component is set in."""
    return "bold" if component.bold else "italic" if component.italic else "regular"


def printed_in_capitals(component: ComponentFormat) -> bool:
    """Whether a component is printed in capitals, however it is typed."""
    return component.case == "upper"


_Word = tuple[str, float, float]
"""A word with the space in front of it, and the widths of the two: word, space."""


@lru_cache(maxsize=1024)
def even_lines(
    text: str, size: float, face: Face, width: float, *, capitals: bool = False
) -> tuple[str, ...]:
    """The lines of a heading in a column of a width (pt): as few as it takes, and as even as they can be.

    `capitals` says that it is printed in capitals, however it is typed. A line breaks between phrases where that takes no more lines, else at spaces and after hyphens, and at
    `\\n`; never inside a word.
    """
    return tuple(
        line for part in text.split("\n") for line in _phrased(_words(part, size, face, capitals), width)
    )


def _phrased(words: list[_Word], width: float) -> list[str]:
    lines = _even(words, width)
    if len(lines) == 1:
        return lines
    most = len(lines) + (len(lines) >= _MANY)
    whole = _whole_words(words)
    for tokens, least in ((_phrases(whole), _LEAST_SHARE), (whole, 0.0)):
        if max(length for _, length, _ in tokens) <= width:
            broken = _even(tokens, width)
            if len(broken) <= most and min(map(len, broken)) >= least * max(map(len, broken)):
                return broken
    return lines


_MANY = 4
"""Lines from which one more is a small price for whole words."""

_LEAST_SHARE = 0.4
"""Share of the longest line that the shortest one has at least, in letters, where lines end with phrases."""


def _whole_words(words: list[_Word]) -> list[_Word]:
    """The words with the syllables of compounds taken together, and what stands on both sides of a dash."""
    joined: list[list[_Word]] = []
    last = ""
    for word in words:
        syllable = fold(word[0])
        beside_dash = syllable in _DASHES or last in _DASHES
        if joined and (beside_dash or (last, syllable.strip(_MARKS)) in _COMPOUNDS):
            joined[-1].append(word)
        else:
            joined.append([word])
        last = syllable
    return [_together(parts) for parts in joined]


def _together(words: list[_Word]) -> _Word:
    _, length, first_gap = words[0]
    for _, width, gap in words[1:]:
        length += gap
        length += width
    return "".join([text for text, _, _ in words]), length, first_gap


_MARKS = ",;:.()“”"
_DASHES = frozenset("-–")


def _phrases(words: list[_Word]) -> list[_Word]:
    phrases: list[list[_Word]] = []
    ended, last = True, ""
    for own, (following, *_) in zip(words, [*words[1:], ("", 0.0, 0.0)], strict=True):
        word = own[0].strip().lower()
        if ended or _opens(word, last, following.strip()):
            phrases.append([own])
        else:
            phrases[-1].append(own)
        ended, last = word.endswith((",", ";", ":")), word
    return [_together(parts) for parts in phrases]


def _opens(word: str, last: str, following: str) -> bool:
    """Whether a word begins a phrase, between the one before it and the one after it."""
    if word in _UNITS:
        # `tỉnh Lạng Sơn`, and not `Ủy ban nhân dân tỉnh` or `đường tỉnh 653`.
        return following[:1].isupper()
    if word == "năm":
        # `tháng 4 năm 2026` is one, and so is the same with room for the month.
        return not (last.isdigit() or last == "tháng" or last in _BEFORE_YEAR)
    return word in _OPENERS


_word_pattern = regex(r"([ \t]*)([^ \t-]*-+|[^ \t-]+)")


def _words(text: str, size: float, face: Face, capitals: bool) -> list[_Word]:
    return [
        (gap + word, text_width(word.upper() if capitals else word, size, face), text_width(gap, size, face))
        for gap, word in _word_pattern().findall(text.rstrip(" \t"))
    ]


def _even(words: list[_Word], width: float) -> list[str]:
    if not words:
        return [""]
    starts = _line_starts(words, width)
    if 2 < len(starts) <= _MOST_BALANCED:
        starts = _balanced(words, width, len(starts)) or starts
    elif len(starts) > 1:
        narrow, wide = width / len(starts), width
        while wide - narrow > 1:
            middle = (narrow + wide) / 2
            tried = _line_starts(words, middle)
            if len(tried) > len(starts):
                narrow = middle
            else:
                wide, starts = middle, tried
    ends = [*starts[1:], len(words)]
    lines = ["".join([word for word, _, _ in words[a:b]]) for a, b in zip(starts, ends, strict=True)]
    return [line.strip() for line in lines]


_MOST_BALANCED = 12
"""Lines that are weighed against each other; a heading of more is none."""

_Tail = tuple[float, list[int]]
"""The least sum of squared lengths of the lines from a word on, and the words that begin them."""


def _balanced(words: list[_Word], width: float, count: int) -> list[int]:
    """Which words begin a line when so many lines are as nearly of one length as they can be.

    None where a rounding error keeps them from fitting.
    """
    best: list[_Tail] = [*((math.inf, list[int]()) for _ in words), (0.0, [])]
    for _ in range(count):
        best = [*(_best_line(words, start, width, best) for start in range(len(words))), (math.inf, [])]
    return best[0][1]


def _best_line(words: list[_Word], start: int, width: float, best: list[_Tail]) -> _Tail:
    found: _Tail = (math.inf, [])
    length = 0.0
    for end in range(start, len(words)):
        _, word, gap = words[end]
        length += word if end == start else gap + word
        if length > width and end > start:
            break
        cost, rest = best[end + 1]
        if length * length + cost < found[0]:
            found = (length * length + cost, [start, *rest])
    return found


def _line_starts(words: list[_Word], width: float) -> list[int]:
    """Which words begin a line when as many as fit stand on each."""
    starts: list[int] = []
    room = -1.0
    for index, (_, word, gap) in enumerate(words):
        room -= gap + word
        if room < 0:
            starts.append(index)
            room = width - word
    return starts


_OPENERS = frozenset(
    (
        "và", "của", "về", "tại", "cho", "theo", "trên", "trong", "với", "đối với", "ngày", "quý", "thuộc",
        "giai đoạn", "nhân dịp",
    )
)  # fmt: skip
"""Words that begin a phrase: a line is broken in front of them, not between the syllables of a name."""

_UNITS = frozenset(("tỉnh", "xã", "phường"))
"""Words that begin a phrase where a name follows them."""

_BEFORE_YEAR = frozenset(("giữa", "cuối", "đầu", "hằng", "hàng", "mỗi", "từng"))
"""Words that the word `năm` belongs to."""

_COMPOUNDS = frozenset(
    tuple(compound.split())
    for compound in (
        "ủy ban", "nhân dân", "hội đồng", "thành phố", "quản lý", "giáo dục", "đào tạo", "trung học", "cơ sở",
        "phổ thông", "tiểu học", "mầm non", "xã hội", "hợp tác", "tác xã", "thị xã", "thị trấn", "phòng hộ",
        "việt nam", "văn phòng", "chính quyền", "địa phương", "học sinh", "sinh viên", "công dân", "công chức",
        "viên chức", "kế hoạch", "chương trình", "quyết định", "quy chế", "quy định", "môi trường", "nông nghiệp",
        "du lịch", "thể thao", "tài chính", "nội vụ", "tư pháp", "xây dựng", "công thương", "khoa học", "công nghệ",
        "trung tâm", "lưu trữ", "quốc gia", "trưởng phòng", "phó trưởng", "giám đốc", "chủ tịch", "bộ trưởng",
        "dự án", "đầu tư", "giao thông", "công trình", "nông thôn", "phát triển", "kinh tế", "bền vững", "mục tiêu",
        "trường cao", "cao đẳng", "trường đại", "đại học", "trường tiểu", "trường mầm", "sư phạm", "học viện", "nghề nghiệp", "thường xuyên", "kỹ thuật", "bệnh viện",
        "đa khoa", "phụ sản", "phục hồi", "chức năng", "kiểm soát", "bệnh tật", "dự phòng", "y tế", "dược liệu",
        "công ty", "trách nhiệm", "hữu hạn", "cổ phần", "doanh nghiệp", "ngân hàng", "kho bạc", "bảo hiểm",
        "hải quan", "thống kê", "kiểm tra", "thanh tra", "kiểm toán", "kiểm lâm", "lâm nghiệp", "thủy lợi",
        "thủy sản", "chăn nuôi", "thú y", "trồng trọt", "bảo vệ", "thực vật", "bảo tồn", "tài nguyên", "đất đai",
        "đăng ký", "khu vực", "đô thị", "hạ tầng", "văn hóa", "văn hoá", "thông tin", "truyền thông", "báo chí",
        "phát thanh", "truyền hình", "bảo tàng", "thư viện", "lịch sử", "dân tộc", "tôn giáo", "miền núi",
        "thiểu số", "lao động", "thương binh", "việc làm", "thanh niên", "phụ nữ", "nông dân", "chiến binh",
        "mặt trận", "tổ quốc", "hiệp hội", "liên minh", "công đoàn", "công an", "quân sự", "quốc phòng", "an ninh",
        "trật tự", "an toàn", "biên phòng", "cứu nạn", "cứu hộ", "tìm kiếm", "thiên tai", "chữa cháy",
        "hành chính", "dịch vụ", "phục vụ", "nghiệp vụ", "tuyên truyền", "tổ chức", "thực hiện", "triển khai",
        "hướng dẫn", "phê duyệt", "điều chỉnh", "bổ sung", "phân công", "nhiệm vụ", "chủ trương", "tiêu chuẩn",
        "chất lượng", "đo lường", "thị trường", "hiệu trưởng", "thư ký", "phối hợp", "báo cáo",
        "kết quả", "công tác", "tài liệu", "văn thư", "văn bản", "giai đoạn", "nhân dịp", "đối với",
        "phòng, chống", "mưa, bão", "bão, lũ", "lũ, lụt", "sở, ban", "sở, ngành", "ban, ngành", "xã, phường",
        "phường, xã",
    )
)  # fmt: skip
"""Words of two syllables that names and headings are full of, and pairs that belong together: no line breaks inside one."""

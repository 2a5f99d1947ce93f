"""Words that the rules of signatures know, as `congvan.language.fold` writes them."""

import re
from functools import cache

HEADS = (
    "bí thư",
    "bộ trưởng",
    "cục trưởng",
    "chánh án",
    "chánh thanh tra",
    "chánh văn phòng",
    "chi cục trưởng",
    "chỉ huy trưởng",
    "chủ nhiệm",
    "chủ tịch",
    "đội trưởng",
    "giám đốc",
    "hạt trưởng",
    "hiệu trưởng",
    "thống đốc",
    "thủ trưởng",
    "thủ tướng",
    "tổ trưởng",
    "tổng biên tập",
    "tổng cục trưởng",
    "tổng giám đốc",
    "tổng kiểm toán",
    "tổng thanh tra",
    "trạm trưởng",
    "trưởng ban",
    "trưởng bộ phận",
    "trưởng công an",
    "trưởng đoàn",
    "trưởng khoa",
    "trưởng phòng",
    "trưởng trạm",
    "viện trưởng",
    "vụ trưởng",
)
"""Posts of the heads of bodies and units: persons, never collectives."""

COLLECTIVE_OF_POST = "đoàn"
"""`CHỦ TỊCH ĐOÀN` is a collective although it begins with a post."""

SURNAMES = frozenset(
    ["Bùi", "Cao", "Đặng", "Đinh", "Đỗ", "Dương", "Hà", "Hồ", "Hoàng", "Huỳnh", "Lê", "Lương", "Lý", "Mai"]
).union(
    ["Ngô", "Nguyễn", "Nông", "Phạm", "Phan", "Phùng", "Tạ", "Trần", "Trịnh", "Trương", "Võ", "Vũ", "Vương"]
)
"""The commonest surnames."""

DEPUTY_MARK = "phó "
DEPUTIES = {"thứ trưởng": "bộ trưởng"}
"""Deputies whose post does not begin with `phó`, and whose deputies they are."""

NOT_DEPUTIES = ("phó giáo sư", "phó tiến sĩ", "phó bí thư")
"""Academic titles, and a post of organisations that sign by rules of their own."""

COLLECTIVE_ISSUERS = (
    "ban an toàn giao thông",
    "ban bầu cử",
    "ban chấp hành",
    "ban chỉ đạo",
    "ban chỉ huy",
    "ban đại diện",
    "ban tổ chức",
    "ban thường vụ",
    "ban vận động",
    "công đoàn",
    "đoàn",
    "hội",
    "hội đồng",
    "liên đoàn",
    "liên hiệp",
    "thường trực",
    "tổ",
    "ủy ban bầu cử",
    "ủy ban kiểm tra",
    "ủy ban mặt trận",
    "ủy ban thường vụ",
)
"""Bodies whose members sign by the post that they hold elsewhere, or by turns."""

PARTY_ISSUERS = (
    "ban cán sự đảng",
    "ban chấp hành đảng bộ",
    "chi bộ",
    "chi ủy",
    "đảng bộ",
    "đảng đoàn",
    "đảng ủy",
    "huyện ủy",
    "quận ủy",
    "thành ủy",
    "thị ủy",
    "tỉnh ủy",
)
"""Committees of the Party: their names begin so, or name one of them (`BAN TỔ CHỨC TỈNH ỦY`)."""

ACADEMIC_ISSUERS = (
    "bệnh viện",
    "đại học",
    "học viện",
    "phòng khám",
    "trạm y tế",
    "trung tâm y tế",
    "trường",
    "viện",
)
"""Bodies of education, health and science, whose sector may allow academic titles in signatures."""

NOT_ACADEMIC_ISSUERS = ("viện kiểm sát",)

SECRETARY_WORDS = ("thư ký", "ghi biên bản", "lập biên bản")
CHAIR_WORDS = ("chủ tọa", "chủ trì", "chủ tịch", "điều hành", "trưởng ban", "trưởng đoàn", "tổ trưởng")
"""How the two signers of minutes are called."""


def begins_with(text: str, words: tuple[str, ...]) -> bool:
    """Whether a folded text begins with one of the words."""
    return any(text == word or text.startswith(f"{word} ") for word in words)


@cache
def _deputy_after_head_pattern() -> re.Pattern[str]:
    heads = "|".join(map(re.escape, HEADS))
    return re.compile(
        rf"(?:{heads})\b.*?[\s–-]phó (?:{heads})\b|ủy ban nhân dân\b.*?[\s–-](?:phó )?chủ tịch\b"
    )


def names_two_posts(text: str) -> bool:
    """Whether a folded text goes on from the post of a head, or from a collective, to the signer's own post."""
    return _deputy_after_head_pattern().match(text) is not None

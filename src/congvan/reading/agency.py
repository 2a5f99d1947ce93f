"""The lines of the issuing body and its superior: which line belongs to which name."""

import re
from collections.abc import Iterable, Sequence

from attrs import frozen

from congvan.reading.pieces import Piece, grouped, joined

_BODIES = re.compile(
    r"(?:ubnd|ủy ban|hđnd|hội đồng|sở(?! hữu)|bộ(?! phận)|ban(?! hành)|văn phòng|phòng(?!,|\s*chống)|trung tâm|tổng cục|chi cục"
    r"|cục|vụ(?! việc)|viện|trường(?! hợp)|học viện|đại học|bệnh viện|công an|tòa án|thanh tra|chi nhánh|công ty|tổng công ty"
    r"|tập đoàn|ngân hàng|bảo hiểm|kho bạc|hội(?! nhập| viên| thi| nghị| thảo| diễn| chợ| thao)|liên đoàn|công đoàn|đoàn(?! kết)|tổ(?! chức)|đội(?! ngũ)|trạm"
    r"|tạp chí|báo(?! cáo)|đài|liên minh|hiệp hội|bảo tàng|thư viện|nhà hát|vườn quốc gia|khu bảo tồn|cảng vụ|đồn(?! điền)|cổng thông tin|nhà xuất bản|nhà văn hóa|khoa(?! học)|chính phủ|quốc hội|thủ tướng|đảng ủy|đảng bộ|chi bộ|tỉnh ủy|thành ủy"
    r"|mặt trận|quỹ|hạt kiểm lâm|thuế|tên cơ quan|xí nghiệp|hợp tác xã|liên hiệp|tổng liên đoàn|thường trực)(?!\w)"
)
_OPEN_ENDS = re.compile(
    r"(?:^|\s)(?:và|của|các|về|nhân dân|cho|với|đại biểu|thực hiện|thi hành|triển khai|-|–)$|[,-]$"
)
_BARE = re.compile(
    r"(?:nhân dân|mặt trận|thường vụ|tỉnh|thành phố|tp\.?|huyện|quận|thị xã|thị trấn|xã|phường|đặc khu|quản lý|quản lý dự án"
    r"|quản lý dự án đầu tư|dự án|chỉ đạo|chỉ huy|điều hành|điều phối|cổ phần|tnhh|tnhh mtv|tnhh một thành viên"
    r"|trách nhiệm hữu hạn|đại học|cao đẳng|trung học phổ thông|thpt|thcs|tiểu học|mầm non|nghề|đa khoa|tổng hợp|nghiên cứu"
    r"|liên hiệp|hành chính|quốc gia|tổ quốc|tổ quốc việt nam)?(?: nhân dân)?(?: (?:tỉnh|thành phố|tp\.?|huyện|quận|thị xã|xã|phường|đặc khu))?"
)
_PLACES = re.compile(r"(?:tỉnh|thành phố|tp|huyện|quận|thị xã|thị trấn|xã|phường|đặc khu)(?!\w)")
_POSTS = frozenset(
    ("chủ tịch", "bộ trưởng", "giám đốc", "tổng giám đốc", "cục trưởng", "tổng cục trưởng", "viện trưởng", "trưởng ban", "thủ trưởng")
)  # fmt: skip
"""Posts whose body is named below them: `CHỦ TỊCH` above `ỦY BAN NHÂN DÂN`."""
_COUNCILS = frozenset(("ubnd", "hđnd", "ủy ban nhân dân", "hội đồng nhân dân"))
_FOOTNOTE = re.compile(r"(?:(?<!\s)\s+)?\(\d{1,2}\)$")


@frozen
class Names:
    """The superior body and the issuing body, each with its lines. `sure` is False where a line may belong to either."""

    parent: tuple[Piece, ...] = ()
    issuer: tuple[Piece, ...] = ()
    sure: bool = True

    @property
    def parent_name(self) -> str | None:
        """The superior body's name; bodies above one another stay on lines of their own."""
        return "\n".join(name_of(lines) for lines in _names(self.parent)) or None

    @property
    def issuer_name(self) -> str:
        """The issuing body's name."""
        return name_of(self.issuer)


def begins_body(line: Piece) -> bool:
    """Whether a line in capitals begins the name of a body."""
    return line.upper and _BODIES.match(line.folded) is not None


def is_open(lines: tuple[Piece, ...]) -> bool:
    """Whether the last of some names needs another line: `BAN QUẢN LÝ`, `BAN CHỈ ĐẠO THỰC HIỆN`."""
    return bool(lines) and not _whole(_names(lines)[-1])


def name_of(lines: Iterable[Piece]) -> str:
    """A name printed on several lines, without a form's footnote mark."""
    return _FOOTNOTE.sub("", joined(lines, footnotes=False))


def split_names(lines: tuple[Piece, ...]) -> Names:
    """Tell the superior body from the issuing body.

    The act sets the issuing body alone in bold (Phụ lục I, Phần I, Mục II, khoản 2, điểm b). Where weight does not
    tell, wording does: a line that begins another body after a name that is whole. Otherwise the split is not sure.
    """
    styled = [piece.style for piece in lines]
    parents = styled.count("parent")
    if styled == ["parent"] * parents + ["issuer"] * (len(lines) - parents):
        return _split_at(lines, parents)
    names = _names(lines)
    if len(names) > 1 and _folded(names[0]) in _COUNCILS and _PLACES.match(names[1][0].folded):
        names = [names[0] + names[1], *names[2:]]
    bold = [piece.bold for piece in lines]
    if bold == sorted(bold) and len(set(bold)) == 2:
        first = bold.index(True)
        above = _folded(lines[:first])
        if above in _POSTS or (above in _COUNCILS and _PLACES.match(lines[first].folded)):
            return Names((), lines)
        *whole, last = _names(lines[first:])
        return _split_at(lines, first + (sum(map(len, whole)) if _whole(last) else 0))
    boundary = sum(len(name) for name in names[:-1])
    if len(set(bold)) == 2 and any(len({piece.bold for piece in name}) == 2 for name in names):
        return Names(sure=False)
    return _split_at(lines, boundary)


def _split_at(lines: tuple[Piece, ...], boundary: int) -> Names:
    return Names(lines[:boundary], lines[boundary:])


def _names(lines: Sequence[Piece]) -> list[list[Piece]]:
    return grouped(lines, lambda name, piece: not (_BODIES.match(piece.folded) and _whole(name)))


def _whole(lines: Sequence[Piece]) -> bool:
    """Whether the lines so far can stand as the name of a body."""
    name = _folded(lines)
    if name in _POSTS:
        return False
    body = _BODIES.match(name)
    if body is None:
        return not _OPEN_ENDS.search(name)
    rest = name[body.end() :].strip()
    return not (_BARE.fullmatch(rest) or _OPEN_ENDS.search(name)) or name in ("chính phủ", "quốc hội")


def _folded(lines: Sequence[Piece]) -> str:
    return " ".join(piece.folded for piece in lines)

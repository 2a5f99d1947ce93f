"""Names of places: regions, provinces before and after 01/7/2025, cities.

Sources: that there are 34 provincial units since 01/7/2025 is Nghị quyết số 202/2025/QH15 (two sources);
which province went into which, and the cities of the district level, are common knowledge without a source:
enough for warnings, never for errors.
"""

import datetime as dt

from attrs import frozen

PROVINCES_MERGED = dt.date(2025, 7, 1)


@frozen
class Province:
    """A unit of the provincial level; `until` is the first day without it, `into` the unit it went into."""

    name: str
    city: bool = False
    until: dt.date | None = None
    into: str | None = None


def _merged(into: str, *names: str, city: bool = False) -> tuple[Province, ...]:
    return tuple(Province(name, city, PROVINCES_MERGED, into) for name in names)


PROVINCES = (
    *(
        Province(name, city=True)
        for name in ("Hà Nội", "Huế", "Hải Phòng", "Đà Nẵng", "Cần Thơ", "Hồ Chí Minh")
    ),
    *(
        Province(name)
        for name in (
            *("Lai Châu", "Điện Biên", "Sơn La", "Lạng Sơn", "Quảng Ninh", "Thanh Hóa", "Nghệ An", "Hà Tĩnh"),
            *("Cao Bằng", "Tuyên Quang", "Lào Cai", "Thái Nguyên", "Phú Thọ", "Bắc Ninh", "Hưng Yên"),
            *("Ninh Bình", "Quảng Trị", "Quảng Ngãi", "Gia Lai", "Khánh Hòa", "Lâm Đồng", "Đắk Lắk"),
            *("Đồng Nai", "Tây Ninh", "Vĩnh Long", "Đồng Tháp", "Cà Mau", "An Giang"),
        )
    ),
    *_merged("Tuyên Quang", "Hà Giang"),
    *_merged("Lào Cai", "Yên Bái"),
    *_merged("Thái Nguyên", "Bắc Kạn"),
    *_merged("Phú Thọ", "Vĩnh Phúc", "Hòa Bình"),
    *_merged("Bắc Ninh", "Bắc Giang"),
    *_merged("Hưng Yên", "Thái Bình"),
    *_merged("Hải Phòng", "Hải Dương"),
    *_merged("Ninh Bình", "Hà Nam", "Nam Định"),
    *_merged("Quảng Trị", "Quảng Bình"),
    *_merged("Đà Nẵng", "Quảng Nam"),
    *_merged("Quảng Ngãi", "Kon Tum"),
    *_merged("Gia Lai", "Bình Định"),
    *_merged("Khánh Hòa", "Ninh Thuận"),
    *_merged("Lâm Đồng", "Đắk Nông", "Bình Thuận"),
    *_merged("Đắk Lắk", "Phú Yên"),
    *_merged("Hồ Chí Minh", "Bình Dương", "Bà Rịa - Vũng Tàu"),
    *_merged("Đồng Nai", "Bình Phước"),
    *_merged("Tây Ninh", "Long An"),
    *_merged("Cần Thơ", "Sóc Trăng", "Hậu Giang"),
    *_merged("Vĩnh Long", "Bến Tre", "Trà Vinh"),
    *_merged("Đồng Tháp", "Tiền Giang"),
    *_merged("Cà Mau", "Bạc Liêu"),
    *_merged("An Giang", "Kiên Giang"),
    Province("Thừa Thiên Huế", until=dt.date(2025, 1, 1), into="Huế"),
)
"""Units of the provincial level, those that merged into others on 01/7/2025 included."""

CITIES_NAMED_PLAINLY = (
    *(unit.name for unit in PROVINCES if unit.city and unit.name != "Hồ Chí Minh"),
    *("Việt Trì", "Nam Định", "Thái Nguyên", "Hạ Long", "Bắc Ninh", "Bắc Giang", "Lạng Sơn", "Cao Bằng"),
    *("Hà Giang", "Tuyên Quang", "Yên Bái", "Lào Cai", "Điện Biên Phủ", "Lai Châu", "Sơn La", "Hòa Bình"),
    *("Vĩnh Yên", "Hải Dương", "Hưng Yên", "Thái Bình", "Phủ Lý", "Ninh Bình", "Thanh Hóa", "Vinh"),
    *("Hà Tĩnh", "Đồng Hới", "Đông Hà", "Tam Kỳ", "Hội An", "Quảng Ngãi", "Quy Nhơn", "Tuy Hòa"),
    *("Nha Trang", "Phan Rang - Tháp Chàm", "Phan Thiết", "Kon Tum", "Pleiku", "Buôn Ma Thuột"),
    *("Gia Nghĩa", "Đà Lạt", "Biên Hòa", "Thủ Dầu Một", "Tây Ninh", "Vũng Tàu", "Bà Rịa", "Thủ Đức"),
    *("Tân An", "Mỹ Tho", "Bến Tre", "Trà Vinh", "Vĩnh Long", "Cao Lãnh", "Sa Đéc", "Long Xuyên"),
    *("Châu Đốc", "Rạch Giá", "Hà Tiên", "Vị Thanh", "Sóc Trăng", "Bạc Liêu", "Cà Mau"),
)
"""Cities whose common noun takes no capital (NĐ 30/2020/NĐ-CP, Phụ lục II, Mục III, khoản 1, điểm a).

Those that are named after a person or an event (điểm b) are not: `Điện Biên Phủ` is the place, not the battle, but
stays out of judgement all the same; see `NAMED_AFTER_PERSON_OR_EVENT`.
"""

_NAMESAKES = """
    An Ba Bà Bùi Bạch Bế Cao Chi Chu Châu Chương Cách Cù Dã Dương Gia Giáp Giải Hai Hoà Hoàng Huỳnh
    Hà Hàm Hòa Hùng Hồ Khúc Kim Kơ La Lam Lê Lý Lương Lạc Ma Mai Minh Mạc Nguyễn Ngô Ngọc Nơ Phan
    Phó Phù Phùng Phạm Quang Quyết Rạch Sùng Thái Thánh Thạch Thống Triệu Trung Trưng Trương Trần
    Tuệ Tây Tô Tôn Tạ Tự Võ Văn Vũ Vạn Vừ Xô Y Yết Âu Đam Đinh Điện Đoàn Đào Đô Đặng Đống Đồng Đỗ
    Độc
"""

NAMED_AFTER_PERSON_OR_EVENT = frozenset(_NAMESAKES.split())
"""First syllables of persons and events after whom communes, wards and districts are named.

A name that begins so is not judged: with such a name the common noun takes a capital (điểm b).
"""

REGIONS = (
    *("Bắc Bộ", "Trung Bộ", "Nam Bộ", "Bắc Trung Bộ", "Nam Trung Bộ", "Đông Nam Bộ", "Tây Nam Bộ"),
    *("Tây Bắc Bộ", "Đông Bắc Bộ", "Tây Nguyên", "Việt Bắc", "Bắc Kỳ", "Trung Kỳ", "Nam Kỳ"),
)
"""Regions whose name is no mere direction (NĐ 30/2020/NĐ-CP, Phụ lục II, Mục III, khoản 1, điểm đ)."""

DIRECTION_REGIONS = ("Tây Bắc", "Đông Bắc", "Tây Nam", "Đông Nam")
"""Regions whose name in small letters is a direction: `phía tây bắc`."""

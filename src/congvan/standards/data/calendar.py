"""Names of the calendar: holidays, tết, lunar years, weekdays and months in words.

Source: NĐ 30/2020/NĐ-CP, Phụ lục II, Mục V, khoản 5 and 8; `Quốc khánh`, `Quốc tế Lao động` and `Phụ nữ Việt Nam`
are its own examples, the other days follow them.
"""

from functools import cache

HOLIDAYS = {
    "Quốc khánh": (),
    "Quốc tế Lao động": (),
    "Phụ nữ Việt Nam": (),
    "Quốc tế Phụ nữ": ("Quốc tế phụ nữ",),
    "Quốc tế Thiếu nhi": ("Quốc tế thiếu nhi",),
    "Nhà giáo Việt Nam": (),
    "Thầy thuốc Việt Nam": (),
    "Báo chí cách mạng Việt Nam": ("Báo chí Cách mạng Việt Nam",),
    "Thương binh - Liệt sĩ": ("Thương binh, Liệt sĩ", "Thương binh - liệt sĩ"),
    "Pháp luật nước Cộng hòa xã hội chủ nghĩa Việt Nam": (
        "Pháp luật Nước Cộng hòa xã hội chủ nghĩa Việt Nam",
    ),
    "Gia đình Việt Nam": (),
    "Doanh nhân Việt Nam": (),
    "Giỗ Tổ Hùng Vương": ("Giỗ tổ Hùng Vương",),
}
"""What follows `ngày`, and the other forms that are accepted."""

TET_NAMES = ("Nguyên đán", "Trung thu", "Đoan ngọ", "Hàn thực", "Nguyên tiêu", "Thanh minh")
"""What follows `tết`."""

STEMS = ("Giáp", "Ất", "Bính", "Đinh", "Mậu", "Kỷ", "Canh", "Tân", "Nhâm", "Quý")
"""Can, the ten stems."""

BRANCHES = ("Tý", "Sửu", "Dần", "Mão", "Thìn", "Tỵ", "Ngọ", "Mùi", "Thân", "Dậu", "Tuất", "Hợi")
"""Chi, the twelve branches."""

SPELLINGS = {"Kỷ": ("Kỉ",), "Quý": ("Quí",), "Tý": ("Tí",), "Mão": ("Mẹo",), "Tỵ": ("Tị",)}
"""Other spellings of stems and branches; neither is prescribed."""


@cache
def lunar_years() -> frozenset[str]:
    """The sixty names of years, `Giáp Tý` to `Quý Hợi`, in every spelling."""
    return frozenset(
        f"{stem} {branch}"
        for year in range(60)
        for stem in (STEMS[year % 10], *SPELLINGS.get(STEMS[year % 10], ()))
        for branch in (BRANCHES[year % 12], *SPELLINGS.get(BRANCHES[year % 12], ()))
    )


WEEKDAYS = ("Hai", "Ba", "Tư", "Năm", "Sáu", "Bảy")
"""What follows `thứ`."""

MONTHS = ("Một", "Giêng", "Hai", "Ba", "Tư", "Năm", "Sáu", "Bảy", "Tám", "Chín", "Mười", "Chạp")
"""What follows `tháng`; the eleventh and twelfth begin as the tenth."""

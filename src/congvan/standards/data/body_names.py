"""Names of bodies with their capitals (NĐ 30/2020/NĐ-CP, Phụ lục II, Mục IV).

Sources: ministries and departments as in the resolutions and decrees of 2025 (Nghị quyết số 176/2025/QH15,
Nghị định số 150/2025/NĐ-CP) and before; the decree's own examples. Where practice knows a second form
(`Bộ Công thương`), both are accepted.
"""

from collections.abc import Mapping

FIELDS_OF_MINISTRIES = (
    *("Quốc phòng", "Công an", "Ngoại giao", "Nội vụ", "Tư pháp", "Tài chính", "Công Thương", "Xây dựng"),
    *("Nông nghiệp và Môi trường", "Văn hóa, Thể thao và Du lịch", "Khoa học và Công nghệ"),
    *("Giáo dục và Đào tạo", "Y tế", "Dân tộc và Tôn giáo"),
    *("Giao thông vận tải", "Lao động - Thương binh và Xã hội", "Kế hoạch và Đầu tư"),
    *("Thông tin và Truyền thông", "Nông nghiệp và Phát triển nông thôn", "Tài nguyên và Môi trường"),
)
"""What follows `Bộ`, ministries that were merged away included: they stay right in older citations."""

FIELDS_OF_DEPARTMENTS = (
    *("Nội vụ", "Tư pháp", "Tài chính", "Công Thương", "Nông nghiệp và Môi trường", "Xây dựng"),
    *("Khoa học và Công nghệ", "Văn hóa, Thể thao và Du lịch", "Văn hóa và Thể thao", "Giáo dục và Đào tạo"),
    *("Y tế", "Ngoại vụ", "Dân tộc và Tôn giáo", "Du lịch", "Quy hoạch - Kiến trúc"),
    *("Giao thông vận tải", "Lao động - Thương binh và Xã hội", "Kế hoạch và Đầu tư"),
    *("Thông tin và Truyền thông", "Nông nghiệp và Phát triển nông thôn", "Tài nguyên và Môi trường"),
)
"""What follows `Sở`."""

ALSO_A_VERB = frozenset({"Xây dựng"})
"""Fields whose small form after `Bộ` or `Sở` is the verb of the sentence: `Sở xây dựng kế hoạch`."""

OTHER_BODIES = (
    *("Ủy ban nhân dân", "Hội đồng nhân dân", "Văn phòng Chính phủ", "Văn phòng Chủ tịch nước"),
    *(
        "Văn phòng Quốc hội",
        "Ủy ban Thường vụ Quốc hội",
        "Thanh tra Chính phủ",
        "Ngân hàng Nhà nước Việt Nam",
    ),
    *("Ban Chấp hành Trung ương", "Đảng Cộng sản Việt Nam", "Văn phòng Trung ương Đảng"),
    *("Mặt trận Tổ quốc Việt Nam", "Hội Nông dân Việt Nam", "Hội Cựu chiến binh Việt Nam"),
    *("Đoàn Thanh niên Cộng sản Hồ Chí Minh", "Bảo hiểm xã hội Việt Nam", "Thông tấn xã Việt Nam"),
    *("Tập đoàn Điện lực Việt Nam", "Liên hợp quốc"),
)
"""Other bodies by their whole name."""

ACCEPTED: Mapping[str, tuple[str, ...]] = {
    "Công Thương": ("Công thương",),
    "Giao thông vận tải": ("Giao thông Vận tải",),
    "Nông nghiệp và Phát triển nông thôn": ("Nông nghiệp và Phát triển Nông thôn",),
    "Bảo hiểm xã hội Việt Nam": ("Bảo hiểm Xã hội Việt Nam",),
}
"""Forms that practice also knows."""

"""Orders, medals and honorary titles with their capitals (NĐ 30/2020/NĐ-CP, Phụ lục II, Mục V, khoản 2).

`Huân chương Sao vàng`, `Nghệ sĩ Nhân dân` and `Anh hùng Lao động` are the decree's own examples, the other
names follow them; the law on emulation and commendation writes some with fewer capitals: information at most.
"""

HONOURS = (
    *(
        f"Huân chương {name}"
        for name in (
            *("Sao vàng", "Hồ Chí Minh", "Độc lập", "Quân công", "Lao động", "Bảo vệ Tổ quốc", "Chiến công"),
            *("Đại đoàn kết dân tộc", "Dũng cảm", "Hữu nghị"),
        )
    ),
    *(
        f"{title} {rank}"
        for title in ("Nghệ sĩ", "Nhà giáo", "Thầy thuốc", "Nghệ nhân")
        for rank in ("Nhân dân", "Ưu tú")
    ),
    "Anh hùng Lao động",
)

"""Where a sample of Phụ lục III is drawn otherwise than the text of the act has it.

Source: NĐ 30/2020/NĐ-CP, Phụ lục III, Mẫu 1.5. The text goes before the drawing, yet what it draws is no error.
"""

DRAWN_SIZES = ({"national-name": 12.0, "motto": 14.0, "place-date": 14.0},)
"""Sizes (pt) of the heading that go together in a sample and not in the table of styles (Mục V, chú thích 1)."""

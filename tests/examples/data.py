"""Documents as data that several tests send to the service or type into its page."""

LETTER = {
    "type": "cong-van",
    "issuer": {"parent": "UBND TỈNH LẠNG SƠN", "name": "SỞ NỘI VỤ", "code": "SNV"},
    "number": 15,
    "unit": "VP",
    "place": "Lạng Sơn",
    "date": "2026-03-26",
    "subject": "tổ chức tập huấn công tác văn thư",
    "to": ["Các phòng, đơn vị thuộc Sở"],
    "body": "Sở Nội vụ tổ chức tập huấn công tác văn thư vào ngày 02/4/2026./.",
    "signature": {"authority": "KT", "of": "GIÁM ĐỐC", "position": "PHÓ GIÁM ĐỐC", "name": "Nguyễn Văn An"},
    "recipients": ["Như trên", "Lãnh đạo Sở"],
    "archive": {"units": ["VT", "VP"]},
}

OWN_FILES = {
    "medium": "electronic",
    "body": "Sở Nội vụ gửi danh sách cử đi tập huấn (Phụ lục kèm theo)./.",
    "annexes": [
        {"title": "DANH SÁCH DỰ TẬP HUẤN", "body": "1. Phòng Tổ chức./.", "own_file": True},
        {"title": "LỊCH TẬP HUẤN", "body": "Ngày 02/4/2026./.", "own_file": True},
    ],
}

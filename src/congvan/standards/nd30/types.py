"""The 29 types of administrative document (Điều 7) with code, layout and what each one has.

Codes: Phụ lục III, Mục I. Samples: Phụ lục III, Mục II. Addressees: Phụ lục I, Phần I, Mục II, khoản 9.
"""

from congvan.standards.definitions import CopyForm, DocumentType

_ALL = (
    DocumentType("nghi-quyet", "Nghị quyết", "NQ", "nghi-quyet", "1.1", bases="expected"),
    DocumentType("quyet-dinh", "Quyết định", "QĐ", "quyet-dinh", "1.2", bases="expected"),
    DocumentType("chi-thi", "Chỉ thị", "CT", "ten-loai", "1.4"),
    DocumentType("quy-che", "Quy chế", "QC", "ten-loai", "1.4"),
    DocumentType("quy-dinh", "Quy định", "QyĐ", "ten-loai", "1.4"),
    DocumentType("thong-cao", "Thông cáo", "TC", "ten-loai", "1.4"),
    DocumentType("thong-bao", "Thông báo", "TB", "ten-loai", "1.4"),
    DocumentType("huong-dan", "Hướng dẫn", "HD", "ten-loai", "1.4"),
    DocumentType("chuong-trinh", "Chương trình", "CTr", "ten-loai", "1.4"),
    DocumentType("ke-hoach", "Kế hoạch", "KH", "ten-loai", "1.4"),
    DocumentType("phuong-an", "Phương án", "PA", "ten-loai", "1.4"),
    DocumentType("de-an", "Đề án", "ĐA", "ten-loai", "1.4"),
    DocumentType("du-an", "Dự án", "DA", "ten-loai", "1.4"),
    DocumentType("bao-cao", "Báo cáo", "BC", "ten-loai", "1.4", addressees="allowed"),
    DocumentType("bien-ban", "Biên bản", "BB", "bien-ban", "1.9", place_and_date=False),
    DocumentType("to-trinh", "Tờ trình", "TTr", "ten-loai", "1.4", addressees="allowed"),
    DocumentType("hop-dong", "Hợp đồng", "HĐ", "thoa-thuan", None),
    DocumentType("cong-van", "Công văn", None, "cong-van", "1.5", addressees="required"),
    DocumentType("cong-dien", "Công điện", "CĐ", "cong-dien", "1.6", addressees="receivers"),
    DocumentType("ban-ghi-nho", "Bản ghi nhớ", "BGN", "thoa-thuan", None),
    DocumentType("ban-thoa-thuan", "Bản thỏa thuận", "BTT", "thoa-thuan", None),
    DocumentType("giay-uy-quyen", "Giấy ủy quyền", "GUQ", "ten-loai", "1.4"),
    DocumentType("giay-moi", "Giấy mời", "GM", "giay-moi", "1.7"),
    DocumentType("giay-gioi-thieu", "Giấy giới thiệu", "GGT", "giay-gioi-thieu", "1.8", subject=False),
    DocumentType("giay-nghi-phep", "Giấy nghỉ phép", "GNP", "giay-nghi-phep", "1.10", subject=False),
    DocumentType("phieu-gui", "Phiếu gửi", "PG", "ten-loai", "1.4"),
    DocumentType("phieu-chuyen", "Phiếu chuyển", "PC", "ten-loai", "1.4"),
    DocumentType("phieu-bao", "Phiếu báo", "PB", "ten-loai", "1.4"),
    DocumentType("thu-cong", "Thư công", None, "thu-cong", None),
)

TYPES = {kind.slug: kind for kind in _ALL}

COPIES = {
    form.slug: form
    for form in (
        CopyForm("sao-y", "Sao y", "SY"),
        CopyForm("sao-luc", "Sao lục", "SL"),
        CopyForm("trich-sao", "Trích sao", "TrS"),
    )
}
"""Phụ lục I, Phần II and Phụ lục III, Mục I."""

"""The 29 types of administrative document (Điều 7) and the forms of copy, with code, layout and what each has.

Codes: Phụ lục III, Mục I. Samples: Phụ lục III, Mục II. Addressees: Phụ lục I, Phần I, Mục II, khoản 9.
"""

from congvan.standards.definitions import DocumentType

_ALL = (
    DocumentType("nghi-quyet", "Nghị quyết", "NQ", "nghi-quyet", "1.1", bases="expected", enactment="QUYẾT NGHỊ:"),
    DocumentType("quyet-dinh", "Quyết định", "QĐ", "quyet-dinh", "1.2", bases="expected", enactment="QUYẾT ĐỊNH:"),
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
    DocumentType(
        "bien-ban", "Biên bản", "BB", "bien-ban", "1.9",
        place_and_date=False, body="allowed", particulars="minutes", signers="minutes",
    ),
    DocumentType("to-trinh", "Tờ trình", "TTr", "ten-loai", "1.4", addressees="allowed"),
    DocumentType("hop-dong", "Hợp đồng", "HĐ", "thoa-thuan", None, particulars="parties", signers="parties"),
    DocumentType("cong-van", "Công văn", None, "cong-van", "1.5", addressees="required"),
    DocumentType("cong-dien", "Công điện", "CĐ", "cong-dien", "1.6", addressees="receivers", particulars="telegram"),
    DocumentType("ban-ghi-nho", "Bản ghi nhớ", "BGN", "thoa-thuan", None, particulars="parties", signers="parties"),
    DocumentType("ban-thoa-thuan", "Bản thỏa thuận", "BTT", "thoa-thuan", None, particulars="parties", signers="parties"),
    DocumentType("giay-uy-quyen", "Giấy ủy quyền", "GUQ", "ten-loai", "1.4"),
    DocumentType("giay-moi", "Giấy mời", "GM", "giay-moi", "1.7", body="allowed", particulars="invitation"),
    DocumentType(
        "giay-gioi-thieu", "Giấy giới thiệu", "GGT", "giay-gioi-thieu", "1.8",
        subject=False, body="allowed", particulars="introduction",
    ),
    DocumentType(
        "giay-nghi-phep", "Giấy nghỉ phép", "GNP", "giay-nghi-phep", "1.10",
        subject=False, body="allowed", particulars="leave",
    ),
    DocumentType("phieu-gui", "Phiếu gửi", "PG", "ten-loai", "1.4"),
    DocumentType("phieu-chuyen", "Phiếu chuyển", "PC", "ten-loai", "1.4"),
    DocumentType("phieu-bao", "Phiếu báo", "PB", "ten-loai", "1.4"),
    DocumentType("thu-cong", "Thư công", None, "thu-cong", None),
)  # fmt: skip

TYPES = {kind.slug: kind for kind in _ALL}


def _copy(slug: str, name: str, code: str) -> DocumentType:
    return DocumentType(slug, name, code, "ban-sao", "3.1", subject=False, body="none", is_copy=True)


COPIES = {
    form.slug: form
    for form in (
        _copy("sao-y", "Sao y", "SY"),
        _copy("sao-luc", "Sao lục", "SL"),
        _copy("trich-sao", "Trích sao", "TrS"),
    )
}
"""Phụ lục I, Phần II and Phụ lục III, Mục I; layout of Mẫu 3.1."""

"""Single blocks in many wordings, each in a letter that is otherwise as it should be: only its own fields count."""

from collections.abc import Iterator

from tests.corpus.frames import agency, closing, recipients, short
from tests.corpus.marks import EMPTY, c, p, r
from tests.corpus.paper import Paper
from tests.corpus.usual import usual

AGENCIES: tuple[tuple[str, str | None, str], ...] = (
    # Lines divided by ` / `, `*` before those in bold; the superior body; the issuing body.
    ("*UBND TỈNH LÂM ĐỒNG", None, "UBND TỈNH LÂM ĐỒNG"),
    ("*HỘI ĐỒNG NHÂN DÂN / *TỈNH LÂM ĐỒNG", None, "HỘI ĐỒNG NHÂN DÂN TỈNH LÂM ĐỒNG"),
    (
        "UBND TỈNH LÂM ĐỒNG / *BAN QUẢN LÝ / *VƯỜN QUỐC GIA BIDOUP - NÚI BÀ",
        "UBND TỈNH LÂM ĐỒNG",
        "BAN QUẢN LÝ VƯỜN QUỐC GIA BIDOUP - NÚI BÀ",
    ),
    (
        "SỞ Y TẾ LÂM ĐỒNG / *BỆNH VIỆN Y DƯỢC CỔ TRUYỀN / *PHẠM NGỌC THẠCH",
        "SỞ Y TẾ LÂM ĐỒNG",
        "BỆNH VIỆN Y DƯỢC CỔ TRUYỀN PHẠM NGỌC THẠCH",
    ),
    ("ỦY BAN NHÂN DÂN / TỈNH LÂM ĐỒNG / *SỞ NỘI VỤ", "ỦY BAN NHÂN DÂN TỈNH LÂM ĐỒNG", "SỞ NỘI VỤ"),
    ("ỦY BAN NHÂN DÂN TỈNH / LÂM ĐỒNG / *SỞ TƯ PHÁP", "ỦY BAN NHÂN DÂN TỈNH LÂM ĐỒNG", "SỞ TƯ PHÁP"),
    ("*TÒA ÁN NHÂN DÂN / *TỈNH LÂM ĐỒNG", None, "TÒA ÁN NHÂN DÂN TỈNH LÂM ĐỒNG"),
    (
        "VIỆN KIỂM SÁT NHÂN DÂN TỐI CAO / *VIỆN KIỂM SÁT NHÂN DÂN / *TỈNH QUẢNG NINH",
        "VIỆN KIỂM SÁT NHÂN DÂN TỐI CAO",
        "VIỆN KIỂM SÁT NHÂN DÂN TỈNH QUẢNG NINH",
    ),
    ("BỘ CÔNG AN / *CÔNG AN TỈNH NGHỆ AN", "BỘ CÔNG AN", "CÔNG AN TỈNH NGHỆ AN"),
    ("QUÂN KHU 7 / *BỘ CHỈ HUY QUÂN SỰ / *TỈNH LÂM ĐỒNG", "QUÂN KHU 7", "BỘ CHỈ HUY QUÂN SỰ TỈNH LÂM ĐỒNG"),
    ("BỘ TÀI CHÍNH / *THUẾ TỈNH LÂM ĐỒNG", "BỘ TÀI CHÍNH", "THUẾ TỈNH LÂM ĐỒNG"),
    ("CỤC THUẾ / *THUẾ CƠ SỞ 3 / *TỈNH LÂM ĐỒNG", "CỤC THUẾ", "THUẾ CƠ SỞ 3 TỈNH LÂM ĐỒNG"),
    (
        "NGÂN HÀNG NHÀ NƯỚC VIỆT NAM / *NGÂN HÀNG NHÀ NƯỚC / *KHU VỰC 10",
        "NGÂN HÀNG NHÀ NƯỚC VIỆT NAM",
        "NGÂN HÀNG NHÀ NƯỚC KHU VỰC 10",
    ),
    (
        "BẢO HIỂM XÃ HỘI VIỆT NAM / *BẢO HIỂM XÃ HỘI TỈNH GIA LAI",
        "BẢO HIỂM XÃ HỘI VIỆT NAM",
        "BẢO HIỂM XÃ HỘI TỈNH GIA LAI",
    ),
    ("KHO BẠC NHÀ NƯỚC / *KHO BẠC NHÀ NƯỚC KHU VỰC XVI", "KHO BẠC NHÀ NƯỚC", "KHO BẠC NHÀ NƯỚC KHU VỰC XVI"),
    ("UBND TỈNH LÂM ĐỒNG / *LIÊN MINH HỢP TÁC XÃ", "UBND TỈNH LÂM ĐỒNG", "LIÊN MINH HỢP TÁC XÃ"),
    (
        "UBND TỈNH ĐẮK LẮK / *QUỸ BẢO VỆ VÀ / *PHÁT TRIỂN RỪNG",
        "UBND TỈNH ĐẮK LẮK",
        "QUỸ BẢO VỆ VÀ PHÁT TRIỂN RỪNG",
    ),
    ("SỞ GD&ĐT LÂM ĐỒNG / *TRƯỜNG THPT BÙI THỊ XUÂN", "SỞ GD&ĐT LÂM ĐỒNG", "TRƯỜNG THPT BÙI THỊ XUÂN"),
    (
        "UBND PHƯỜNG XUÂN HƯƠNG - ĐÀ LẠT / *TRƯỜNG MẦM NON 2",
        "UBND PHƯỜNG XUÂN HƯƠNG - ĐÀ LẠT",
        "TRƯỜNG MẦM NON 2",
    ),
    ("UBND XÃ ĐỨC TRỌNG / *TRẠM Y TẾ", "UBND XÃ ĐỨC TRỌNG", "TRẠM Y TẾ"),
    (
        "UBND XÃ ĐỨC TRỌNG / *TRUNG TÂM PHỤC VỤ / *HÀNH CHÍNH CÔNG",
        "UBND XÃ ĐỨC TRỌNG",
        "TRUNG TÂM PHỤC VỤ HÀNH CHÍNH CÔNG",
    ),
    ("*ỦY BAN NHÂN DÂN / *ĐẶC KHU PHÚ QUÝ", None, "ỦY BAN NHÂN DÂN ĐẶC KHU PHÚ QUÝ"),
    (
        "UBND ĐẶC KHU PHÚ QUÝ / *PHÒNG KINH TẾ, / *HẠ TẦNG VÀ ĐÔ THỊ",
        "UBND ĐẶC KHU PHÚ QUÝ",
        "PHÒNG KINH TẾ, HẠ TẦNG VÀ ĐÔ THỊ",
    ),
    (
        "UBND TỈNH LÂM ĐỒNG / *BAN CHỈ ĐẠO / *CHƯƠNG TRÌNH MTQG",
        "UBND TỈNH LÂM ĐỒNG",
        "BAN CHỈ ĐẠO CHƯƠNG TRÌNH MTQG",
    ),
    (
        "UBND TỈNH LÂM ĐỒNG / *BAN CHỈ HUY / *PHÒNG THỦ DÂN SỰ",
        "UBND TỈNH LÂM ĐỒNG",
        "BAN CHỈ HUY PHÒNG THỦ DÂN SỰ",
    ),
    (
        "UBND TỈNH LÂM ĐỒNG / *HỘI ĐỒNG / *TUYỂN DỤNG VIÊN CHỨC",
        "UBND TỈNH LÂM ĐỒNG",
        "HỘI ĐỒNG TUYỂN DỤNG VIÊN CHỨC",
    ),
    (
        "UBND TỈNH LÂM ĐỒNG / *TỔ CÔNG TÁC THỰC HIỆN / *ĐỀ ÁN 06",
        "UBND TỈNH LÂM ĐỒNG",
        "TỔ CÔNG TÁC THỰC HIỆN ĐỀ ÁN 06",
    ),
    (
        "THANH TRA TỈNH LÂM ĐỒNG / *ĐOÀN THANH TRA THEO QĐ / *SỐ 45/QĐ-TTT",
        "THANH TRA TỈNH LÂM ĐỒNG",
        "ĐOÀN THANH TRA THEO QĐ SỐ 45/QĐ-TTT",
    ),
    ("*THỦ TƯỚNG CHÍNH PHỦ", None, "THỦ TƯỚNG CHÍNH PHỦ"),
    ("*VĂN PHÒNG CHÍNH PHỦ", None, "VĂN PHÒNG CHÍNH PHỦ"),
    ("*BỘ NÔNG NGHIỆP / *VÀ MÔI TRƯỜNG", None, "BỘ NÔNG NGHIỆP VÀ MÔI TRƯỜNG"),
    ("*BỘ VĂN HÓA, THỂ THAO / *VÀ DU LỊCH", None, "BỘ VĂN HÓA, THỂ THAO VÀ DU LỊCH"),
    (
        "BỘ NÔNG NGHIỆP / VÀ MÔI TRƯỜNG / *CỤC LÂM NGHIỆP / *VÀ KIỂM LÂM",
        "BỘ NÔNG NGHIỆP VÀ MÔI TRƯỜNG",
        "CỤC LÂM NGHIỆP VÀ KIỂM LÂM",
    ),
    ("SỞ NN&MT LÂM ĐỒNG / *CHI CỤC KIỂM LÂM", "SỞ NN&MT LÂM ĐỒNG", "CHI CỤC KIỂM LÂM"),
    (
        "CHI CỤC KIỂM LÂM LÂM ĐỒNG / *HẠT KIỂM LÂM ĐƠN DƯƠNG",
        "CHI CỤC KIỂM LÂM LÂM ĐỒNG",
        "HẠT KIỂM LÂM ĐƠN DƯƠNG",
    ),
    (
        "ĐẠI HỌC QUỐC GIA / THÀNH PHỐ HỒ CHÍ MINH / *TRƯỜNG ĐẠI HỌC BÁCH KHOA",
        "ĐẠI HỌC QUỐC GIA THÀNH PHỐ HỒ CHÍ MINH",
        "TRƯỜNG ĐẠI HỌC BÁCH KHOA",
    ),
    ("BỘ Y TẾ / *BỆNH VIỆN BẠCH MAI", "BỘ Y TẾ", "BỆNH VIỆN BẠCH MAI"),
    (
        "TẬP ĐOÀN ĐIỆN LỰC VIỆT NAM / *TỔNG CÔNG TY / *ĐIỆN LỰC MIỀN NAM",
        "TẬP ĐOÀN ĐIỆN LỰC VIỆT NAM",
        "TỔNG CÔNG TY ĐIỆN LỰC MIỀN NAM",
    ),
    ("*CÔNG TY TNHH MTV / *XỔ SỐ KIẾN THIẾT LÂM ĐỒNG", None, "CÔNG TY TNHH MTV XỔ SỐ KIẾN THIẾT LÂM ĐỒNG"),
    ("*UBND TỈNH LÂM ĐỒNG / *VĂN PHÒNG", "UBND TỈNH LÂM ĐỒNG", "VĂN PHÒNG"),
    ("*ỦY BAN NHÂN DÂN / *TỈNH LÂM ĐỒNG / *SỞ XÂY DỰNG", "ỦY BAN NHÂN DÂN TỈNH LÂM ĐỒNG", "SỞ XÂY DỰNG"),
    ("*ĐOÀN ĐẠI BIỂU QUỐC HỘI / *TỈNH LÂM ĐỒNG", None, "ĐOÀN ĐẠI BIỂU QUỐC HỘI TỈNH LÂM ĐỒNG"),
    ("*ĐOÀN ĐBQH VÀ HĐND TỈNH LÂM ĐỒNG / *VĂN PHÒNG", "ĐOÀN ĐBQH VÀ HĐND TỈNH LÂM ĐỒNG", "VĂN PHÒNG"),
    (
        "*HỘI ĐỒNG NHÂN DÂN / *PHƯỜNG 1 BẢO LỘC / *BAN KINH TẾ - XÃ HỘI",
        "HỘI ĐỒNG NHÂN DÂN PHƯỜNG 1 BẢO LỘC",
        "BAN KINH TẾ - XÃ HỘI",
    ),
    (
        "UBMTTQ VIỆT NAM TỈNH LÂM ĐỒNG / *HỘI NÔNG DÂN TỈNH",
        "UBMTTQ VIỆT NAM TỈNH LÂM ĐỒNG",
        "HỘI NÔNG DÂN TỈNH",
    ),
    (
        "HỘI LIÊN HIỆP PHỤ NỮ VIỆT NAM / *HỘI LHPN TỈNH LÂM ĐỒNG",
        "HỘI LIÊN HIỆP PHỤ NỮ VIỆT NAM",
        "HỘI LHPN TỈNH LÂM ĐỒNG",
    ),
)

SIGNERS: tuple[tuple[str, str], ...] = (
    # Lines divided by ` / ` (the last before the name); the label of the signature.
    ("TM. ỦY BAN NHÂN DÂN TỈNH / KT. CHỦ TỊCH / PHÓ CHỦ TỊCH THƯỜNG TRỰC", "TM|ỦY BAN NHÂN DÂN TỈNH|KT|CHỦ TỊCH|PHÓ CHỦ TỊCH THƯỜNG TRỰC|@"),
    ("TM. UBND XÃ / CHỦ TỊCH", "TM|UBND XÃ|CHỦ TỊCH|@"),
    ("TM. HỘI ĐỒNG NHÂN DÂN / CHỦ TỊCH", "TM|HỘI ĐỒNG NHÂN DÂN|CHỦ TỊCH|@"),
    ("TM. THƯỜNG TRỰC HĐND / KT. CHỦ TỊCH / PHÓ CHỦ TỊCH", "TM|THƯỜNG TRỰC HĐND|KT|CHỦ TỊCH|PHÓ CHỦ TỊCH|@"),
    ("TM. BAN CHỈ ĐẠO / KT. TRƯỞNG BAN / PHÓ TRƯỞNG BAN", "TM|BAN CHỈ ĐẠO|KT|TRƯỞNG BAN|PHÓ TRƯỞNG BAN|@"),
    ("TM. ĐOÀN KIỂM TRA / TRƯỞNG ĐOÀN", "TM|ĐOÀN KIỂM TRA|TRƯỞNG ĐOÀN|@"),
    ("KT. CHỦ TỊCH / PHÓ CHỦ TỊCH", "KT|CHỦ TỊCH|PHÓ CHỦ TỊCH|@"),
    ("KT. CHÁNH ÁN / PHÓ CHÁNH ÁN", "KT|CHÁNH ÁN|PHÓ CHÁNH ÁN|@"),
    ("KT. VIỆN TRƯỞNG / PHÓ VIỆN TRƯỞNG", "KT|VIỆN TRƯỞNG|PHÓ VIỆN TRƯỞNG|@"),
    ("KT. HIỆU TRƯỞNG / PHÓ HIỆU TRƯỞNG PHỤ TRÁCH", "KT|HIỆU TRƯỞNG|PHÓ HIỆU TRƯỞNG PHỤ TRÁCH|@"),
    ("KT. CHI CỤC TRƯỞNG / PHÓ CHI CỤC TRƯỞNG", "KT|CHI CỤC TRƯỞNG|PHÓ CHI CỤC TRƯỞNG|@"),
    ("KT. HẠT TRƯỞNG / PHÓ HẠT TRƯỞNG", "KT|HẠT TRƯỞNG|PHÓ HẠT TRƯỞNG|@"),
    ("KT. TRẠM TRƯỞNG / PHÓ TRẠM TRƯỞNG", "KT|TRẠM TRƯỞNG|PHÓ TRẠM TRƯỞNG|@"),
    ("KT. TỔ TRƯỞNG / TỔ PHÓ", "KT|TỔ TRƯỞNG|TỔ PHÓ|@"),
    ("KT. CHỈ HUY TRƯỞNG / PHÓ CHỈ HUY TRƯỞNG - THAM MƯU TRƯỞNG", "KT|CHỈ HUY TRƯỞNG|PHÓ CHỈ HUY TRƯỞNG - THAM MƯU TRƯỞNG|@"),
    ("KT. TỔNG CỤC TRƯỞNG / PHÓ TỔNG CỤC TRƯỞNG", "KT|TỔNG CỤC TRƯỞNG|PHÓ TỔNG CỤC TRƯỞNG|@"),
    ("KT. THỦ TƯỚNG / PHÓ THỦ TƯỚNG", "KT|THỦ TƯỚNG|PHÓ THỦ TƯỚNG|@"),
    ("KT. BỘ TRƯỞNG, CHỦ NHIỆM / PHÓ CHỦ NHIỆM", "KT|BỘ TRƯỞNG, CHỦ NHIỆM|PHÓ CHỦ NHIỆM|@"),
    ("TL. BỘ TRƯỞNG / VỤ TRƯỞNG VỤ CÔNG CHỨC - VIÊN CHỨC", "TL|BỘ TRƯỞNG|VỤ TRƯỞNG VỤ CÔNG CHỨC - VIÊN CHỨC|@"),
    ("TL. BỘ TRƯỞNG / KT. VỤ TRƯỞNG VỤ PHÁP CHẾ / PHÓ VỤ TRƯỞNG", "TL|BỘ TRƯỞNG|KT|VỤ TRƯỞNG VỤ PHÁP CHẾ|PHÓ VỤ TRƯỞNG|@"),
    ("TL. CHỦ TỊCH / CHÁNH VĂN PHÒNG", "TL|CHỦ TỊCH|CHÁNH VĂN PHÒNG|@"),
    ("TL. GIÁM ĐỐC / KT. TRƯỞNG PHÒNG TỔ CHỨC - CÁN BỘ / PHÓ TRƯỞNG PHÒNG", "TL|GIÁM ĐỐC|KT|TRƯỞNG PHÒNG TỔ CHỨC - CÁN BỘ|PHÓ TRƯỞNG PHÒNG|@"),
    ("TL. HIỆU TRƯỞNG / TRƯỞNG PHÒNG TỔ CHỨC / HÀNH CHÍNH", "TL|HIỆU TRƯỞNG|TRƯỞNG PHÒNG TỔ CHỨC HÀNH CHÍNH|@"),
    ("TUQ. CHỦ TỊCH / GIÁM ĐỐC SỞ NỘI VỤ", "TUQ|CHỦ TỊCH|GIÁM ĐỐC SỞ NỘI VỤ|@"),
    ("TUQ. CHỦ TỊCH ỦY BAN NHÂN DÂN / TRƯỞNG PHÒNG KINH TẾ", "TUQ|CHỦ TỊCH ỦY BAN NHÂN DÂN|TRƯỞNG PHÒNG KINH TẾ|@"),
    ("Q. CỤC TRƯỞNG", "Q|CỤC TRƯỞNG||@"),
    ("QUYỀN GIÁM ĐỐC", "QUYỀN GIÁM ĐỐC|@"),
    ("CHỦ TỊCH", "CHỦ TỊCH|@"),
    ("TỔNG GIÁM ĐỐC", "TỔNG GIÁM ĐỐC|@"),
    ("TRƯỞNG BAN QUẢN LÝ", "TRƯỞNG BAN QUẢN LÝ|@"),
    ("CHÁNH THANH TRA", "CHÁNH THANH TRA|@"),
    ("TRƯỞNG THUẾ TỈNH", "TRƯỞNG THUẾ TỈNH|@"),
    ("PHÓ GIÁM ĐỐC PHỤ TRÁCH", "PHÓ GIÁM ĐỐC PHỤ TRÁCH|@"),
    ("CHỦ TỊCH HỘI ĐỒNG THÀNH VIÊN", "CHỦ TỊCH HỘI ĐỒNG THÀNH VIÊN|@"),
    ("KT. TRƯỞNG ĐOÀN ĐBQH / PHÓ TRƯỞNG ĐOÀN", "KT|TRƯỞNG ĐOÀN ĐBQH|PHÓ TRƯỞNG ĐOÀN|@"),
    ("TM. HỘI ĐỒNG QUẢN TRỊ / CHỦ TỊCH", "TM|HỘI ĐỒNG QUẢN TRỊ|CHỦ TỊCH|@"),
    ("KT.CHỦ TỊCH / PHÓ CHỦ TỊCH", "KT|CHỦ TỊCH|PHÓ CHỦ TỊCH|@"),
    ("KT GIÁM ĐỐC / PHÓ GIÁM ĐỐC", "KT|GIÁM ĐỐC|PHÓ GIÁM ĐỐC|@"),
    ("K.T GIÁM ĐỐC / PHÓ GIÁM ĐỐC", "KT|GIÁM ĐỐC|PHÓ GIÁM ĐỐC|@~K.T|GIÁM ĐỐC|PHÓ GIÁM ĐỐC|@"),
    ("Kt. Giám đốc / Phó Giám đốc", "KT|Giám đốc|Phó Giám đốc|@~KT|GIÁM ĐỐC|PHÓ GIÁM ĐỐC|@~Kt|Giám đốc|Phó Giám đốc|@"),
)  # fmt: skip

NAMES = ("Nguyễn Văn An", "Y Thông", "Giàng Thị Dung", "K' Mák", "H'Nôm Êban", "Rơ Chăm Giáo", "Lê Nguyễn Hoàng Anh Tú", "Đỗ Tâm Hiển", "Tô Vũ Thành", "Âu Thị Mai", "Ông Thị Ngọc Linh", "Chu Văn Trưởng", "Phó Đức Nam", "Điểu K'Ré", "Ban Thị Hà")  # fmt: skip

NUMBERS: tuple[tuple[str, int | None, str], ...] = (
    ("Số:            /SNV-CCHC", None, "SNV-CCHC"),
    ("Số: ....../SNV-CCHC", None, "SNV-CCHC"),
    ("Số: ……../SNV-CCHC", None, "SNV-CCHC"),
    ("Số: ___/SNV-CCHC", None, "SNV-CCHC"),
    ("Số :     /SNV-CCHC", None, "SNV-CCHC"),
    ("Số       /SNV-CCHC", None, "SNV-CCHC"),
    ("Số .      /SNV-CCHC", None, "SNV-CCHC"),
    ("Số:/SNV-CCHC", None, "SNV-CCHC"),
    ("Số:\u00a0\u00a0\u00a0\u00a0/SNV-CCHC", None, "SNV-CCHC"),
    ("Số: 09/SNV-CCHC&VTLT", 9, "SNV-CCHC&VTLT"),
    ("Số: 1234/SNV-CCHC", 1234, "SNV-CCHC"),
    ("Số:1234/SNV-CCHC", 1234, "SNV-CCHC"),
    ("Số: 245/SNV–CCHC", 245, "SNV-CCHC~SNV–CCHC"),
    ("Số: 245/SNV- CCHC", 245, "SNV-CCHC~SNV- CCHC"),
    ("Số: 245 /SNV-CCHC", 245, "SNV-CCHC"),
    ("Số: 245/ SNV-CCHC", 245, "SNV-CCHC"),
    ("Số: 245 / SNV - CCHC", 245, "SNV-CCHC~SNV - CCHC"),
    ("Số: 5/SNV-CCHC", 5, "SNV-CCHC"),
    ("Số: 005/SNV-CCHC", 5, "SNV-CCHC"),
    ("Số: 2045/SNV", 2045, "SNV"),
    ("Số: 2045/BGDĐT-GDTrH", 2045, "BGDĐT-GDTrH"),
    ("Số: 2045/UBND-NCKSTTHC", 2045, "UBND-NCKSTTHC"),
    ("Số: 2045/CAT-PC06(Đ2)", 2045, "CAT-PC06(Đ2)"),
    ("Số: 2045/SNV.CCHC", 2045, "SNV.CCHC"),
)

DATES: tuple[tuple[str, str, str | None], ...] = (
    ("Lâm Đồng, ngày      tháng 3 năm 2026", "Lâm Đồng", "2026-03"),
    ("Lâm Đồng, ngày      tháng      năm 2026", "Lâm Đồng", "2026"),
    ("Lâm Đồng, ngày      tháng      năm", "Lâm Đồng", None),
    ("Lâm Đồng, ngày ..... tháng ..... năm 2026", "Lâm Đồng", "2026"),
    ("Lâm Đồng, ngày … tháng 5 năm 2026", "Lâm Đồng", "2026-05"),
    ("Lâm Đồng, ngày ___ tháng 5 năm 2026", "Lâm Đồng", "2026-05"),
    ("Lâm Đồng, ngày     tháng5 năm 2026", "Lâm Đồng", "2026-05"),
    ("Lâm Đồng, ngày15 tháng 5 năm 2026", "Lâm Đồng", "2026-05-15"),
    ("Lâm Đồng, ngày 15 tháng 5 năm2026", "Lâm Đồng", "2026-05-15"),
    ("Lâm Đồng ngày 15 tháng 5 năm 2026", "Lâm Đồng", "2026-05-15"),
    ("Lâm Đồng,ngày 15 tháng 5 năm 2026", "Lâm Đồng", "2026-05-15"),
    ("Lâm Đồng, Ngày 15 tháng 5 năm 2026", "Lâm Đồng", "2026-05-15"),
    ("Lâm Đồng, ngày 15 tháng 05 năm 2026", "Lâm Đồng", "2026-05-15"),
    ("Lâm Đồng, ngày 5 tháng 5 năm 2026", "Lâm Đồng", "2026-05-05"),
    ("Lâm Đồng, ngày 05 tháng 1 năm 2026", "Lâm Đồng", "2026-01-05"),
    ("Lâm Đồng, ngày 15/5/2026", "Lâm Đồng", "2026-05-15"),
    ("Lâm Đồng, ngày     /5/2026", "Lâm Đồng", "2026-05"),
    ("Lâm Đồng, 15 tháng 5 năm 2026", "Lâm Đồng", "2026-05-15"),
    ("TP. Hồ Chí Minh, ngày 15 tháng 5 năm 2026", "TP. Hồ Chí Minh", "2026-05-15"),
    ("Tp.HCM, ngày 15 tháng 5 năm 2026", "Tp.HCM", "2026-05-15"),
    ("Thành phố Hồ Chí Minh, ngày 15 tháng 5 năm 2026", "Thành phố Hồ Chí Minh", "2026-05-15"),
    ("Phường 1 Bảo Lộc, ngày 15 tháng 5 năm 2026", "Phường 1 Bảo Lộc", "2026-05-15"),
    ("Xuân Hương - Đà Lạt, ngày 15 tháng 5 năm 2026", "Xuân Hương - Đà Lạt", "2026-05-15"),
    ("    Lâm Đồng, ngày  15  tháng  5  năm  2026", "Lâm Đồng", "2026-05-15"),
)

SUBJECTS: tuple[tuple[str, str], ...] = (
    ("V/v tuyển dụng công chức", "tuyển dụng công chức"),
    ("V/v: tuyển dụng công chức", "tuyển dụng công chức"),
    ("v/v tuyển dụng công chức", "tuyển dụng công chức"),
    ("Về việc tuyển dụng công chức", "tuyển dụng công chức"),
    (
        "V/v tuyển dụng công chức năm\n2026 tại các xã, phường",
        "tuyển dụng công chức năm 2026 tại các xã, phường",
    ),
    ("“V/v tuyển dụng công chức”", "tuyển dụng công chức"),
    ("V/v triển khai Kế hoạch số 12/KH-UBND", "triển khai Kế hoạch số 12/KH-UBND"),
    ("V/v báo cáo kết quả 6 tháng (lần 2)", "báo cáo kết quả 6 tháng (lần 2)"),
    ("V/v Thông báo kết luận thanh tra", "Thông báo kết luận thanh tra"),
    ("V/v góp ý dự thảo Kế hoạch", "góp ý dự thảo Kế hoạch"),
)

TO: tuple[tuple[str, tuple[str, ...]], ...] = (
    # Paragraphs divided by ` / `; the addressees.
    ("Kính gửi: Sở Y tế", ("Sở Y tế",)),
    ("Kính gửi: Sở Y tế.", ("Sở Y tế",)),
    ("Kính gửi : Sở Y tế", ("Sở Y tế",)),
    ("Kính gửi:Sở Y tế", ("Sở Y tế",)),
    ("KÍNH GỬI: SỞ Y TẾ", ("SỞ Y TẾ",)),
    ("Kính gửi: / Sở Y tế", ("Sở Y tế",)),
    ("Kính gửi: Ông Nguyễn Văn Bình / Địa chỉ: thôn 3, xã Đức Trọng, tỉnh Lâm Đồng", ("Ông Nguyễn Văn Bình",)),
    ("Kính gửi: - Sở Y tế; / - Sở Tài chính; / - Sở Tư pháp.", ("Sở Y tế", "Sở Tài chính", "Sở Tư pháp")),
    ("Kính gửi: / - Sở Y tế; / - Sở Tài chính; / - Sở Tư pháp;", ("Sở Y tế", "Sở Tài chính", "Sở Tư pháp")),
    ("Kính gửi: / - Sở Y tế / - Sở Tài chính / - Sở Tư pháp", ("Sở Y tế", "Sở Tài chính", "Sở Tư pháp")),
    ("Kính gửi: / – Sở Y tế; / – Sở Tài chính.", ("Sở Y tế", "Sở Tài chính")),
    ("Kính gửi: / + Sở Y tế; / + Sở Tài chính.", ("Sở Y tế", "Sở Tài chính")),
    ("Kính gửi: / -Sở Y tế; / -Sở Tài chính.", ("Sở Y tế", "Sở Tài chính")),
    ("Kính gửi: / 1. Sở Y tế; / 2. Sở Tài chính.", ("Sở Y tế", "Sở Tài chính")),
    ("Kính gửi: / - Các sở: Nội vụ, Tài chính, Tư pháp; / - Ủy ban nhân dân các xã, phường.", ("Các sở: Nội vụ, Tài chính, Tư pháp", "Ủy ban nhân dân các xã, phường")),
    ("Kính gửi: Bộ trưởng Bộ Nội vụ", ("Bộ trưởng Bộ Nội vụ",)),
    ("Kính trình: Ủy ban nhân dân tỉnh", ("Ủy ban nhân dân tỉnh",)),
)  # fmt: skip

LISTS: tuple[tuple[str, tuple[str, ...], str | None, int | None], ...] = (
    # Lines divided by ` / `; recipients; the archive's units; copies.
    ("- Như trên; / - Lưu: VT, CCHC.", ("Như trên",), "VT, CCHC", None),
    ("- Như trên; / - Lưu: VT, CCHC (5b).", ("Như trên",), "VT, CCHC", 5),
    ("- Như trên; / - Lưu: VT, CCHC(05).", ("Như trên",), "VT, CCHC", 5),
    ("- Như trên; / - Lưu: VT, CCHC (05 bản).", ("Như trên",), "VT, CCHC", 5),
    ("- Như trên; / - Lưu: VT, CCHC, Lan.", ("Như trên",), "VT, CCHC, Lan~VT, CCHC", None),
    ("- Như trên; / - Lưu: VT, CCHC.Lan", ("Như trên",), "VT, CCHC.Lan~VT, CCHC", None),
    ("- Như trên; / - Lưu VT, CCHC.", ("Như trên",), "VT, CCHC", None),
    ("- Như trên; / - Lưu: VT; CCHC.", ("Như trên",), "VT, CCHC", None),
    ("- Như trên; / - Lưu: VT-CCHC.", ("Như trên",), "VT-CCHC~VT, CCHC", None),
    ("- Như trên; / - Lưu: VT. CCHC", ("Như trên",), "VT. CCHC~VT, CCHC", None),
    ("- Như trên; / - Lưu:VT,CCHC.", ("Như trên",), "VT, CCHC", None),
    ("- Như trên; / - Lưu : VT, CCHC.", ("Như trên",), "VT, CCHC", None),
    ("- Như trên; / - Lưu: Văn thư, CCHC.", ("Như trên",), "Văn thư, CCHC", None),
    ("- Như trên; / - Lưu: VT.", ("Như trên",), "VT", None),
    ("- Như kính gửi; / - Lưu: VT.", ("Như kính gửi",), "VT", None),
    ("- Như trên (để thực hiện); / - UBND tỉnh (để b/c); / - Lưu: VT.", ("Như trên (để thực hiện)", "UBND tỉnh (để b/c)"), "VT", None),
    ("- Như trên / - UBND tỉnh / - Lưu: VT", ("Như trên", "UBND tỉnh"), "VT", None),
    ("-Như trên; / -Lưu: VT.", ("Như trên",), "VT", None),
    ("+ Như trên; / + Lưu: VT.", ("Như trên",), "VT", None),
    ("– Như trên; / – Lưu: VT.", ("Như trên",), "VT", None),
    ("Như trên; / Lưu: VT.", ("Như trên",), "VT", None),
    ("- Như trên; / - Các sở: NV, TC, TP; / - Lưu: VT.", ("Như trên", "Các sở: NV, TC, TP"), "VT", None),
    ("- Như trên; / - Giám đốc Sở; b/c / - Lưu: VT.", ("Như trên", "Giám đốc Sở; b/c"), "VT", None),
    ("- Lưu: VT, CCHC.", (), "VT, CCHC", None),
)  # fmt: skip

BODIES = ("UBND TỈNH LÂM ĐỒNG", "*SỞ NỘI VỤ")


def _letter(**changes: object) -> bytes:
    settings: dict[str, object] = {
        "rule": 10,
        "number_line": "Số: 245/SNV-CCHC",
        "day": "Lâm Đồng, ngày 15 tháng 5 năm 2026",
        "about_line": "V/v tuyển dụng công chức",
        "to": ["Sở Y tế"],
        "text": "Sở Nội vụ thông báo kế hoạch tuyển dụng công chức năm 2026 để các cơ quan biết, phối hợp thực hiện.\nĐề nghị gửi danh sách thí sinh trước ngày 30 tháng 5 năm 2026./.",
        "items": ["- Như trên;", "- Lưu: VT, CCHC."],
        "posts": ["GIÁM ĐỐC"],
        "name": "Nguyễn Văn An",
    }
    return usual(*BODIES, **{**settings, **changes})


_TEXT = {"first": "Sở Nội vụ thông báo kế hoạch", "last": "trước ngày 30 tháng 5 năm 2026./."}


def _paper(title: str, label: dict[str, object], **changes: object) -> Paper:
    return Paper(
        f"blocks/{title}", lambda: _letter(**changes), {"only": True, **label}, frozenset(), frozenset({"*"})
    )


def blocks() -> Iterator[Paper]:
    """A paper for every wording; labels hold `only`: fields that they do not name are not scored."""
    for lines, parent, issuer in AGENCIES:
        left = agency(*lines.split(" / "), rule=short(10))
        yield _paper(f"agency {lines}", {"parent": parent, "issuer": issuer}, left=left)
    for index, (lines, label) in enumerate(SIGNERS):
        name = NAMES[index % len(NAMES)]
        sign = {"sign": label.replace("@", name)}
        yield _paper(f"signer {lines}", sign, posts=lines.split(" / "), name=name)
        broken = c(r("\n".join(lines.split(" / ")), b=True)) + EMPTY * 4 + c(r(name, b=True))
        foot = closing(recipients("- Như trên;", "- Lưu: VT, CCHC."), broken)
        yield _paper(f"signer, broken {lines}", sign, foot=foot)
    for name in NAMES:
        yield _paper(
            f"name {name}",
            {"sign": f"KT|GIÁM ĐỐC|PHÓ GIÁM ĐỐC|{name}"},
            posts=["KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"],
            name=name,
        )
    for text, value, symbol in NUMBERS:
        yield _paper(f"number {text}", {"number": value, "symbol": symbol}, number_line=text)
    for text, place, iso in DATES:
        yield _paper(f"date {text}", {"place": place, "date": iso}, day=text)
    for text, subject in SUBJECTS:
        yield _paper(f"subject {text}", {"subject": subject}, about_line=text)
    for text, names in TO:
        yield _paper(
            f"to {text}",
            {"to": list(names), **_TEXT},
            to_block="".join(p(r(line), left=1985) for line in text.split(" / ")),
        )
    for text, items, units, copies in LISTS:
        yield _paper(
            f"list {text}",
            {"recipients": list(items), "archive": units, "copies": copies},
            items=text.split(" / "),
        )

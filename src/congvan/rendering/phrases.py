"""Where a clerk breaks a heading into lines, and where he does not."""

OPENERS = frozenset(
    (
        "và", "của", "về", "tại", "cho", "theo", "trên", "trong", "với", "đối với", "ngày", "quý", "thuộc",
        "giai đoạn", "nhân dịp",
    )
)  # fmt: skip
"""Words that begin a phrase: a line is broken in front of them, not between the syllables of a name."""

UNITS = frozenset(("tỉnh", "xã", "phường"))
"""Words that begin a phrase where a name follows them."""

BEFORE_YEAR = frozenset(("giữa", "cuối", "đầu", "hằng", "hàng", "mỗi", "từng"))
"""Words that the word `năm` belongs to."""

COMPOUNDS = frozenset(
    tuple(compound.split())
    for compound in (
        "ủy ban", "nhân dân", "hội đồng", "thành phố", "quản lý", "giáo dục", "đào tạo", "trung học", "cơ sở",
        "phổ thông", "tiểu học", "mầm non", "xã hội", "hợp tác", "tác xã", "thị xã", "thị trấn", "phòng hộ",
        "việt nam", "văn phòng", "chính quyền", "địa phương", "học sinh", "sinh viên", "công dân", "công chức",
        "viên chức", "kế hoạch", "chương trình", "quyết định", "quy chế", "quy định", "môi trường", "nông nghiệp",
        "du lịch", "thể thao", "tài chính", "nội vụ", "tư pháp", "xây dựng", "công thương", "khoa học", "công nghệ",
        "trung tâm", "lưu trữ", "quốc gia", "trưởng phòng", "phó trưởng", "giám đốc", "chủ tịch", "bộ trưởng",
        "dự án", "đầu tư", "giao thông", "công trình", "nông thôn", "phát triển", "kinh tế", "bền vững", "mục tiêu",
        "trường cao", "cao đẳng", "trường đại", "đại học", "trường tiểu", "trường mầm", "sư phạm", "học viện", "nghề nghiệp", "thường xuyên", "kỹ thuật", "bệnh viện",
        "đa khoa", "phụ sản", "phục hồi", "chức năng", "kiểm soát", "bệnh tật", "dự phòng", "y tế", "dược liệu",
        "công ty", "trách nhiệm", "hữu hạn", "cổ phần", "doanh nghiệp", "ngân hàng", "kho bạc", "bảo hiểm",
        "hải quan", "thống kê", "kiểm tra", "thanh tra", "kiểm toán", "kiểm lâm", "lâm nghiệp", "thủy lợi",
        "thủy sản", "chăn nuôi", "thú y", "trồng trọt", "bảo vệ", "thực vật", "bảo tồn", "tài nguyên", "đất đai",
        "đăng ký", "khu vực", "đô thị", "hạ tầng", "văn hóa", "văn hoá", "thông tin", "truyền thông", "báo chí",
        "phát thanh", "truyền hình", "bảo tàng", "thư viện", "lịch sử", "dân tộc", "tôn giáo", "miền núi",
        "thiểu số", "lao động", "thương binh", "việc làm", "thanh niên", "phụ nữ", "nông dân", "chiến binh",
        "mặt trận", "tổ quốc", "hiệp hội", "liên minh", "công đoàn", "công an", "quân sự", "quốc phòng", "an ninh",
        "trật tự", "an toàn", "biên phòng", "cứu nạn", "cứu hộ", "tìm kiếm", "thiên tai", "chữa cháy",
        "hành chính", "dịch vụ", "phục vụ", "nghiệp vụ", "tuyên truyền", "tổ chức", "thực hiện", "triển khai",
        "hướng dẫn", "phê duyệt", "điều chỉnh", "bổ sung", "phân công", "nhiệm vụ", "chủ trương", "tiêu chuẩn",
        "chất lượng", "đo lường", "thị trường", "hiệu trưởng", "thư ký", "phối hợp", "báo cáo",
        "kết quả", "công tác", "tài liệu", "văn thư", "văn bản", "giai đoạn", "nhân dịp", "đối với",
        "phòng, chống", "mưa, bão", "bão, lũ", "lũ, lụt", "sở, ban", "sở, ngành", "ban, ngành", "xã, phường",
        "phường, xã",
    )
)  # fmt: skip
"""Words of two syllables that names and headings are full of, and pairs that belong together: no line breaks inside one."""

"""Names of laws that are cited often, with the capital of their first syllable.

Source: titles of the laws in force and before; common knowledge, enough for warnings.
"""

CODES = ("Hình sự", "Dân sự", "Lao động", "Tố tụng hình sự", "Tố tụng dân sự", "Hàng hải Việt Nam")
"""What follows `Bộ luật`."""

_LAWS = """
    An ninh mạng; An toàn thực phẩm; An toàn, vệ sinh lao động; Ban hành văn bản quy phạm pháp luật;
    Bảo hiểm xã hội; Bảo hiểm y tế; Bảo vệ bí mật nhà nước; Bảo vệ môi trường; Biên phòng Việt Nam;
    Cán bộ, công chức; Căn cước; Công chứng; Cư trú; Di sản văn hóa; Doanh nghiệp; Dược; Đất đai;
    Đấu thầu; Đầu tư; Đầu tư công; Giá; Giáo dục; Giáo dục đại học; Giao dịch điện tử; Hộ tịch;
    Hòa giải ở cơ sở; Hôn nhân và gia đình; Khám bệnh, chữa bệnh; Khiếu nại;
    Kinh doanh bất động sản; Lâm nghiệp; Lưu trữ; Ngân sách nhà nước; Nghĩa vụ quân sự;
    Người cao tuổi; Người khuyết tật; Nhà ở; Phòng cháy, chữa cháy; Phòng, chống tham nhũng;
    Phòng, chống thiên tai; Quản lý thuế; Quy hoạch; Thanh tra; Thi đua, khen thưởng;
    Thuế giá trị gia tăng; Tiếp cận thông tin; Tiếp công dân; Tố cáo; Tố tụng hành chính;
    Tổ chức chính quyền địa phương; Tổ chức Chính phủ; Tổ chức Quốc hội; Trẻ em; Viên chức;
    Việc làm; Xây dựng; Xử lý vi phạm hành chính
"""

LAWS = tuple(name.strip() for name in _LAWS.split(";"))
"""What follows `Luật`."""

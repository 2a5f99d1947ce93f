"""Long texts in the words of offices, full of what looks like a fault and is none."""

from tests.corpus.frames import prose
from tests.corpus.marks import RENDERED_BREAK
from tests.corpus.paper import Shelf
from tests.corpus.usual import usual

paper = Shelf("long-texts")

_PROVINCE = {"parent": None, "issuer": "ỦY BAN NHÂN DÂN TỈNH LÂM ĐỒNG", "place": "Lâm Đồng"}


def _province(text: str, **changes: object) -> bytes:
    half = text.strip().split("\n")
    middle = len(half) // 2
    body = prose("\n".join(half[:middle]))
    body += prose("\n".join(half[middle:])).replace("<w:r>", RENDERED_BREAK + "<w:r>", 1)
    settings: dict[str, object] = {
        "rule": 16,
        "text": "",
        "body": body,
        "posts": ("KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"),
        "name": "Đinh Văn Tuấn",
    }
    return usual("*ỦY BAN NHÂN DÂN", "*TỈNH LÂM ĐỒNG", **{**settings, **changes})


@paper(
    **_PROVINCE,
    type="bao-cao",
    symbol="BC-UBND",
    number=288,
    date="2026-07-06",
    subject="Tình hình thực hiện chuyển đổi số 6 tháng đầu năm 2026",
    sign="KT|CHỦ TỊCH|PHÓ CHỦ TỊCH|Đinh Văn Tuấn",
    recipients=["Bộ Khoa học và Công nghệ", "Thường trực Tỉnh ủy", "Các sở, ban, ngành tỉnh"],
    archive="VT, VXNV",
    first="Thực hiện Nghị quyết số 57-NQ/TW",
    last="tổng hợp theo quy định./.",
)
def report_on_digital_change() -> bytes:
    text = """Thực hiện Nghị quyết số 57-NQ/TW ngày 22 tháng 12 năm 2024 của Bộ Chính trị về đột phá phát triển khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số quốc gia; Kế hoạch số 27/KH-UBND ngày 12 tháng 01 năm 2026 của Ủy ban nhân dân tỉnh về chuyển đổi số năm 2026, Ủy ban nhân dân tỉnh Lâm Đồng báo cáo kết quả 6 tháng đầu năm 2026 như sau:
    **I. KẾT QUẢ ĐẠT ĐƯỢC**
    **1. Công tác chỉ đạo, điều hành**
    Ban Chỉ đạo của tỉnh tổ chức 03 phiên họp; trong đó phiên họp lần thứ hai đã thông qua danh mục 42 nhiệm vụ. Các sở, ngành, địa phương dần dần chuyển từ báo cáo giấy sang báo cáo trên hệ thống; việc chỉ đạo và kiểm tra được tiến hành song song.
    Các nhiệm vụ giao tại Kế hoạch số 27/KH-UBND được cập nhật hằng tuần, vào chiều thứ Sáu.
    **2. Hạ tầng số**
    a) 100% thôn, tổ dân phố có sóng di động; tốc độ băng rộng xếp thứ ba trong các tỉnh Tây Nguyên.
    b) Trung tâm dữ liệu của tỉnh vận hành 24/7, tổng mức đầu tư 118.450.000.000 đồng (vượt 2,5% so với dự toán); địa chỉ truy cập: https://dulieu.lamdong.gov.vn.
    c) Đã lắp đặt 1.250 camera dọc Quốc lộ 20 từ Km76+500 đến Km268, khu vực phía tây bắc và đông nam của tỉnh.
    **3. Dịch vụ công trực tuyến**
    - Tỷ lệ hồ sơ nộp trực tuyến đạt 87,4%, tăng 11,2 điểm phần trăm;
    - Hồ sơ giải quyết đúng hạn đạt 98,9% (trong đó cấp xã: 99,1%; cấp tỉnh: 98,2%);
    - Thu phí, lệ phí không dùng tiền mặt đạt 72%, v.v.
    **4. Kinh tế số, xã hội số**
    Tỷ trọng kinh tế số trong GRDP ước đạt 11,8%; có 1.912 doanh nghiệp, hợp tác xã bán hàng trên các sàn thương mại điện tử. Người người, nhà nhà tham gia phong trào “Bình dân học vụ số”; tổ công nghệ số cộng đồng luôn luôn được củng cố.
    **II. TỒN TẠI, HẠN CHẾ**
    1. Một số xã vùng sâu, vùng xa chưa bố trí đủ công chức chuyên trách; chất lượng dữ liệu đất đai, hộ tịch còn thấp.
    2. Kinh phí bố trí cho chuyển đổi số mới đạt 0,8% tổng chi ngân sách, thấp hơn mức 1% theo quy định.
    **III. NHIỆM VỤ 6 THÁNG CUỐI NĂM**
    1. Hoàn thành 15/15 chỉ tiêu của Kế hoạch trong quý IV năm 2026; số hóa toàn bộ hồ sơ trước ngày 31 tháng 12 năm 2026.
    2. Tổ chức Ngày Chuyển đổi số quốc gia (10/10) thiết thực, tiết kiệm; phối hợp với UNESCO, WHO và các tổ chức quốc tế triển khai 02 dự án.
    Ủy ban nhân dân tỉnh Lâm Đồng báo cáo Bộ Khoa học và Công nghệ tổng hợp theo quy định./."""
    return _province(
        text,
        number_line="Số: 288/BC-UBND",
        day="Lâm Đồng, ngày 06 tháng 7 năm 2026",
        named=("BÁO CÁO", "Tình hình thực hiện chuyển đổi số 6 tháng đầu năm 2026"),
        line_below=52,
        items=(
            "- Bộ Khoa học và Công nghệ;",
            "- Thường trực Tỉnh ủy;",
            "- Các sở, ban, ngành tỉnh;",
            "- Lưu: VT, VXNV.",
        ),
    )


@paper(
    **_PROVINCE,
    type="cong-van",
    symbol="UBND-XD",
    number=6021,
    date="2026-08-19",
    subject="xử lý kiến nghị của Công ty Cổ phần Đầu tư Bảo Lộc",
    to=["Sở Xây dựng", "Sở Tài chính", "Ủy ban nhân dân Phường 2 Bảo Lộc"],
    sign="KT|CHỦ TỊCH|PHÓ CHỦ TỊCH|Đinh Văn Tuấn",
    recipients=["Như trên", "CT, các PCT UBND tỉnh", "LĐ VP UBND tỉnh", "Công ty CP Đầu tư Bảo Lộc"],
    archive="VT, XD",
    first="Ủy ban nhân dân tỉnh nhận được Văn bản số 45/CV-ĐTBL",
    last="các cơ quan, đơn vị triển khai thực hiện./.",
    may="CV421 CV419",
)
def letter_on_a_petition() -> bytes:
    text = """Ủy ban nhân dân tỉnh nhận được Văn bản số 45/CV-ĐTBL ngày 03 tháng 8 năm 2026 của Công ty Cổ phần Đầu tư Bảo Lộc về việc kiến nghị điều chỉnh tiến độ dự án Khu dân cư phía Nam đường Lý Thường Kiệt.
    Sau khi xem xét đề nghị của Sở Xây dựng tại Báo cáo số 1105/BC-SXD ngày 14 tháng 8 năm 2026 về kết quả rà soát dự án, Chủ tịch Ủy ban nhân dân tỉnh có ý kiến như sau:
    1. Giao Sở Xây dựng:
    a) Chủ trì, phối hợp với các cơ quan liên quan kiểm tra hồ sơ theo quy định tại khoản 2 Điều 41 của Luật Đầu tư và điểm b khoản 1 Điều 5 của Nghị định số 31/2021/NĐ-CP ngày 26 tháng 3 năm 2021 của Chính phủ quy định chi tiết và hướng dẫn thi hành một số điều của Luật Đầu tư;
    b) Tham mưu, đề xuất Ủy ban nhân dân tỉnh trước ngày 05 tháng 9 năm 2026.
    2. Giao Sở Tài chính tính toán, xác định nghĩa vụ tài chính của Công ty (nếu có); trường hợp vượt thẩm quyền, báo cáo cấp có thẩm quyền xem xét.
    3. Ủy ban nhân dân Phường 2 Bảo Lộc quản lý chặt chẽ hiện trạng đất đai, không để xảy ra tình trạng lấn, chiếm; hằng tháng báo cáo trước ngày 25.
    Yêu cầu thủ trưởng các cơ quan, đơn vị triển khai thực hiện./."""
    return _province(
        text,
        number_line="Số: 6021/UBND-XD",
        day="Lâm Đồng, ngày 19 tháng 8 năm 2026",
        about_line="V/v xử lý kiến nghị của Công ty Cổ phần Đầu tư Bảo Lộc",
        to=("Sở Xây dựng", "Sở Tài chính", "Ủy ban nhân dân Phường 2 Bảo Lộc"),
        items=(
            "- Như trên;",
            "- CT, các PCT UBND tỉnh;",
            "- LĐ VP UBND tỉnh;",
            "- Công ty CP Đầu tư Bảo Lộc;",
            "- Lưu: VT, XD.",
        ),
    )


@paper(
    **_PROVINCE,
    type="ke-hoach",
    symbol="KH-UBND",
    number=7104,
    date="2026-09-30",
    subject="Triển khai Tháng cao điểm phòng, chống ma túy",
    bases=0,
    sign="KT|CHỦ TỊCH|PHÓ CHỦ TỊCH|Đinh Văn Tuấn",
    recipients=["Bộ Công an", "Công an tỉnh", "Các xã, phường, đặc khu"],
    archive="VT, NC.Vũ~VT, NC",
    first="Để nâng cao hiệu quả công tác phòng, chống ma túy",
    last="(qua Công an tỉnh để tổng hợp) trước ngày 15 tháng 11 năm 2026./.",
)
def plan_against_drugs() -> bytes:
    text = """Để nâng cao hiệu quả công tác phòng, chống ma túy trên địa bàn, Ủy ban nhân dân tỉnh ban hành Kế hoạch như sau:
    **I. MỤC ĐÍCH, YÊU CẦU**
    1. Tạo chuyển biến mạnh mẽ về nhận thức, trách nhiệm của các cấp, các ngành và Nhân dân; giảm số vụ, số người phạm tội về ma túy.
    2. Các hoạt động được triển khai đồng bộ, có trọng tâm, trọng điểm, tránh hình thức, chung chung.
    **II. NỘI DUNG, BIỆN PHÁP**
    **1. Công an tỉnh**
    1.1. Mở đợt cao điểm tấn công, trấn áp tội phạm từ ngày 01 tháng 10 đến ngày 31 tháng 10 năm 2026.
    1.2. Rà soát, thống kê người nghiện, người sử dụng trái phép chất ma túy; lập hồ sơ theo Luật Phòng, chống ma túy.
    1.3. Phối hợp với Bộ Chỉ huy Bộ đội Biên phòng tỉnh kiểm soát tuyến biển, đảo Phú Quý.
    **2. Sở Y tế**
    - Bảo đảm thuốc Methadone và nhân lực tại 07 cơ sở điều trị;
    - Tập huấn xác định tình trạng nghiện cho 100% trạm y tế cấp xã.
    **3. Sở Văn hóa, Thể thao và Du lịch; Báo và phát thanh, truyền hình Lâm Đồng**
    Xây dựng chuyên mục, phóng sự phát vào khung giờ 19h45 thứ Hai, thứ Tư hằng tuần.
    **4. Đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh và các tổ chức chính trị - xã hội**
    Tuyên truyền, vận động đoàn viên, hội viên; nhân rộng mô hình “Xã, phường không ma túy”.
    **III. KINH PHÍ**
    Kinh phí thực hiện do ngân sách nhà nước bảo đảm theo phân cấp và các nguồn hợp pháp khác (nếu có).
    **IV. TỔ CHỨC THỰC HIỆN**
    1. Thủ trưởng các sở, ban, ngành, Chủ tịch Ủy ban nhân dân các xã, phường, đặc khu xây dựng kế hoạch, triển khai trước ngày 05 tháng 10 năm 2026.
    2. Kết thúc Tháng cao điểm, các cơ quan, đơn vị báo cáo kết quả về Ủy ban nhân dân tỉnh (qua Công an tỉnh để tổng hợp) trước ngày 15 tháng 11 năm 2026./."""
    return _province(
        text,
        number_line="Số: 7104/KH-UBND",
        day="Lâm Đồng, ngày 30 tháng 9 năm 2026",
        named=("KẾ HOẠCH", "Triển khai Tháng cao điểm phòng, chống ma túy"),
        line_below=42,
        items=("- Bộ Công an;", "- Công an tỉnh;", "- Các xã, phường, đặc khu;", "- Lưu: VT, NC.Vũ."),
    )


@paper(
    **_PROVINCE,
    type="quyet-dinh",
    symbol="QĐ-UBND",
    number=1502,
    date="2026-06-08",
    subject="Về việc công bố Danh mục thủ tục hành chính lĩnh vực lưu trữ",
    authority_line="CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH LÂM ĐỒNG",
    bases=5,
    sign="KT|CHỦ TỊCH|PHÓ CHỦ TỊCH|Đinh Văn Tuấn",
    recipients=["Như Điều 3", "Cục Kiểm soát TTHC (Bộ Tư pháp)", "CT, các PCT UBND tỉnh"],
    archive="VT, KSTTHC",
    first="Điều 1. Công bố kèm theo Quyết định này",
    last="chịu trách nhiệm thi hành Quyết định này./.",
)
def decision_on_procedures() -> bytes:
    bases = """Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;
    Căn cứ Luật Lưu trữ ngày 21 tháng 6 năm 2024;
    Căn cứ Nghị định số 63/2010/NĐ-CP ngày 08 tháng 6 năm 2010 của Chính phủ về kiểm soát thủ tục hành chính; Nghị định số 92/2017/NĐ-CP ngày 07 tháng 8 năm 2017 của Chính phủ sửa đổi, bổ sung một số điều của các Nghị định liên quan đến kiểm soát thủ tục hành chính;
    Căn cứ Quyết định số 401/QĐ-BNV ngày 20 tháng 5 năm 2026 của Bộ trưởng Bộ Nội vụ về việc công bố thủ tục hành chính lĩnh vực lưu trữ thuộc phạm vi chức năng quản lý của Bộ Nội vụ;
    Theo đề nghị của Giám đốc Sở Nội vụ tại Tờ trình số 311/TTr-SNV ngày 02 tháng 6 năm 2026."""
    text = """**Điều 1.** Công bố kèm theo Quyết định này Danh mục 05 thủ tục hành chính ban hành mới lĩnh vực lưu trữ thuộc phạm vi chức năng quản lý của Sở Nội vụ.
    **Điều 2.** Quyết định này có hiệu lực thi hành kể từ ngày ký; bãi bỏ các thủ tục hành chính số 12, 13 tại Mục II Phần A của Danh mục ban hành kèm theo Quyết định số 905/QĐ-UBND ngày 17 tháng 4 năm 2025 của Chủ tịch Ủy ban nhân dân tỉnh về việc công bố Danh mục thủ tục hành chính.
    **Điều 3.** Chánh Văn phòng Ủy ban nhân dân tỉnh; Giám đốc Sở Nội vụ; thủ trưởng các sở, ban, ngành; Chủ tịch Ủy ban nhân dân các xã, phường, đặc khu và các tổ chức, cá nhân có liên quan chịu trách nhiệm thi hành Quyết định này./."""
    return _province(
        text,
        number_line="Số: 1502/QĐ-UBND",
        day="Lâm Đồng, ngày 08 tháng 6 năm 2026",
        named=("QUYẾT ĐỊNH", "Về việc công bố Danh mục thủ tục hành chính lĩnh vực lưu trữ"),
        line_below=58,
        decides="CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH LÂM ĐỒNG",
        bases=bases,
        items=(
            "- Như Điều 3;",
            "- Cục Kiểm soát TTHC (Bộ Tư pháp);",
            "- CT, các PCT UBND tỉnh;",
            "- Lưu: VT, KSTTHC.",
        ),
    )

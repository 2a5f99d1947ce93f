"""Sentences of offices: sound ones that look faulty, and faulty ones with what is wrong with them."""

from collections.abc import Iterator
from functools import partial

from tests.corpus.paper import Paper
from tests.corpus.usual import usual

SOUND = (
    "Tỉnh Lâm Đồng xếp thứ hai toàn quốc; phiên họp thứ ba của Ban Chỉ đạo tổ chức vào thứ Ba, ngày 12 tháng 5 năm 2026.",
    "Các tỉnh, thành phố: Hà Nội, Huế, Đà Nẵng và Thành phố Hồ Chí Minh cử đại diện tham gia.",
    "Đoàn công tác làm việc tại tỉnh Nghệ An, thành phố Huế và Thủ đô Hà Nội.",
    "Dự án đi qua Phường 1 Bảo Lộc, xã Di Linh và phía tây bắc xã Đức Trọng.",
    "Vùng Tây Nguyên, Đông Nam Bộ và Đồng bằng sông Cửu Long có tốc độ tăng trưởng khá.",
    "Gió mùa đông bắc gây rét; mưa lớn ở phía nam và phía tây của tỉnh.",
    "Bộ Tài chính, Bộ Nội vụ và Ngân hàng Nhà nước Việt Nam phối hợp thực hiện.",
    "Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh và các tổ chức chính trị - xã hội giám sát.",
    "Hội đồng nhân dân, Ủy ban nhân dân các cấp và Nhân dân trong tỉnh đồng tình hưởng ứng.",
    "Theo quy định tại điểm a khoản 2 Điều 10 của Luật Đất đai, thời hạn sử dụng đất là 50 năm.",
    "Theo Bộ luật Lao động và Luật Việc làm, người sử dụng lao động có trách nhiệm đóng bảo hiểm.",
    "Nghị quyết số 57-NQ/TW ngày 22 tháng 12 năm 2024 của Bộ Chính trị về đột phá phát triển khoa học, công nghệ được quán triệt đến chi bộ.",
    "Chương trình hành động số 12-CTr/TU ngày 15 tháng 3 năm 2025 của Tỉnh ủy về chuyển đổi số đã hoàn thành 80%.",
    "Quyết định số 06/QĐ-TTg ngày 06 tháng 01 năm 2022 của Thủ tướng Chính phủ phê duyệt Đề án phát triển ứng dụng dữ liệu về dân cư (Đề án 06) được triển khai đồng bộ.",
    "Công văn số 1826/BNV-CVT&LTNN ngày 03 tháng 3 năm 2026 của Bộ Nội vụ về công tác văn thư được sao gửi các đơn vị.",
    "Thông tư số 05/2026/TT-BNV ngày 02 tháng 02 năm 2026 của Bộ trưởng Bộ Nội vụ quy định chế độ báo cáo có hiệu lực từ ngày 20 tháng 3 năm 2026.",
    "Việt Nam là thành viên của ASEAN, WTO, UNESCO và Liên hợp quốc.",
    "Bác sĩ, điều dưỡng luôn luôn túc trực; công việc được triển khai dần dần, song song, không làm ào ào.",
    "Đồng thời thời gian xử lý được rút ngắn; người người, nhà nhà tham gia; đời đời ghi nhớ công ơn.",
    "Trung bình mỗi ngày tiếp nhận 1.250 hồ sơ (tăng 12,5%), tổng chi 3.450.000.000 đồng.",
    "Liên hệ: ông Nguyễn Văn An, điện thoại 0263.3822.431, thư điện tử nva@lamdong.gov.vn.",
    "Tài liệu đăng tại https://snv.lamdong.gov.vn/van-ban?id=12&loai=cv và trên Hệ thống quản lý văn bản.",
    "Thời gian: từ 07h30 đến 11h00; địa điểm: hội trường tầng 2, số 04 đường Trần Hưng Đạo.",
    "Tuyến đường từ Km12+500 đến Km18+200, bề rộng 7,5 m, tỷ lệ bản đồ 1:500.",
    "Kinh phí gồm: chi nhân công, vật tư, v.v. do ngân sách nhà nước bảo đảm.",
    "Cơ quan, tổ chức và/hoặc cá nhân có liên quan gửi ý kiến bằng văn bản.",
    "Ngày Quốc khánh 2-9, ngày Quốc tế Lao động 1-5 và tết Nguyên đán được nghỉ theo quy định.",
    "Nhân dịp Tết đến, Xuân về, Ủy ban nhân dân tỉnh thăm hỏi gia đình chính sách.",
    "Giai đoạn 2021 - 2025 và định hướng đến năm 2030, tỉnh phấn đấu tăng trưởng 9 - 10%/năm.",
    "Năm học 2026 - 2027, toàn tỉnh có 412.000 học sinh từ mầm non đến trung học phổ thông.",
    "Các sở: Nội vụ, Tài chính, Y tế; Công an tỉnh; Bộ Chỉ huy Quân sự tỉnh chịu trách nhiệm.",
    "Thuốc điều trị HIV/AIDS, lao và vắc xin Covid-19 được cấp miễn phí.",
    "Mô hình “Thôn, tổ dân phố không rác” và phong trào “Toàn dân đoàn kết” được nhân rộng.",
    "Chủ tịch Ủy ban nhân dân tỉnh Trần Hồng Thái và Phó Chủ tịch Thường trực dự chỉ đạo.",
    "Cơ quan thường trực (Sở Khoa học và Công nghệ) tổng hợp, báo cáo trước ngày 25 hằng tháng.",
    "Số lượng: 05 bộ; mỗi bộ 03 quyển, khổ A4, đóng bìa cứng.",
    "Các đơn vị A, B, C có số điểm lần lượt là 95,5; 92,0 và 90,75 điểm.",
    "Tổ công tác gồm: Trưởng đoàn, Phó Trưởng đoàn và 05 thành viên.",
    "Giấy chứng nhận số AA 07874787, số vào sổ CN001884 cấp ngày 12 tháng 5 năm 2020.",
    "Hồ sơ mời thầu gói thầu số 03: Xây lắp và thiết bị được phê duyệt.",
)

FAULTY: tuple[tuple[str, str], ...] = (
    ("Đoàn công tác làm việc tại thành phố Hồ Chí Minh trong hai ngày.", "CV904"),
    ("Đoàn công tác làm việc tại thủ đô Hà Nội trong hai ngày.", "CV904"),
    ("Người dân ở phường 5 và các xã lân cận được mời tham gia.", "CV903"),
    ("Các đơn vị trên địa bàn Tỉnh Lâm Đồng báo cáo kết quả.", "CV902"),
    ("Cuộc họp tổ chức vào sáng thứ bảy hằng tuần.", "CV913"),
    ("Việt Nam gia nhập Asean từ năm 1995.", "CV907"),
    ("Cơ quan nghỉ trong dịp tết nguyên đán theo quy định.", "CV912"),
    ("Theo quy định tại Điểm a Khoản 2 Điều 10 của Luật Đất đai, thời hạn sử dụng đất là 50 năm.", "CV425"),
    ("Theo quy định tại khoản 2 điều 10 của Luật Đất đai, thời hạn sử dụng đất là 50 năm.", "CV425"),
    (
        "Thực hiện nghị định số 63/2010/NĐ-CP ngày 08 tháng 6 năm 2010 của Chính phủ về kiểm soát thủ tục hành chính, các đơn vị rà soát.",
        "CV910",
    ),
    ("Các đơn vị gửi báo cáo , số liệu về Sở Nội vụ.", "CV915"),
    ("Các đơn vị gửi báo cáo,số liệu về Sở Nội vụ.", "CV915"),
    ("Các đơn vị gửi báo cáo về về Sở Nội vụ.", "CV916"),
    (
        "Thực hiện Chỉ thị số 16/CT-TTg, ngày 03 tháng 5 năm 2025 của Thủ tướng Chính phủ về tiết kiệm điện, các đơn vị giảm 5% điện năng.",
        "CV423",
    ),
    (
        "Thực hiện Công văn số 812/UBND ngày 02 tháng 3 năm 2026 của Ủy ban nhân dân tỉnh về việc rà soát biên chế, các đơn vị báo cáo.",
        "CV421",
    ),
    ("Thực hiện Công văn số 812/UBND-NC của Ủy ban nhân dân tỉnh, các đơn vị báo cáo.", "CV419"),
    (
        "Thực hiện Công văn của Ủy ban nhân dân tỉnh ngày 02 tháng 3 năm 2026 về việc rà soát biên chế, các đơn vị báo cáo. Các đơn vị trên địa bàn Tỉnh Lâm Đồng thực hiện.",
        "CV902",
    ),
    ("Khu vực tây Bắc và đông Nam Bộ có mưa to.", "CV905"),
)


def _letter(sentence: str) -> bytes:
    return usual(
        "UBND TỈNH LÂM ĐỒNG",
        "*SỞ NỘI VỤ",
        rule=10,
        number_line="Số: 245/SNV-CCHC",
        day="Lâm Đồng, ngày 15 tháng 6 năm 2026",
        about_line="V/v phối hợp thực hiện",
        to=("Các sở, ban, ngành",),
        text=f"Sở Nội vụ trao đổi với các cơ quan một số nội dung.\n{sentence}\nĐề nghị các cơ quan phối hợp thực hiện./.",
        items=("- Như trên;", "- Lưu: VT, CCHC."),
        posts=("GIÁM ĐỐC",),
        name="Nguyễn Văn An",
    )


def sentences() -> Iterator[Paper]:
    """A letter for every sentence; only findings count."""
    for sentence in SOUND:
        yield Paper(
            f"sentences/{sentence}", partial(_letter, sentence), {"only": True}, frozenset(), frozenset()
        )
    for sentence, code in FAULTY:
        yield Paper(
            f"sentences/{code} {sentence}",
            partial(_letter, sentence),
            {"only": True},
            frozenset({code}),
            frozenset(),
        )

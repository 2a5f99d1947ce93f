import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from congvan.language import sentences


def split(text):
    return [text[start:end] for start, end in sentences(text)]


ONE_SENTENCE = [
    "Ủy ban nhân dân TP. Hồ Chí Minh và Tp. Đà Nẵng yêu cầu các sở thực hiện.",
    "GS. Tôn Thất Tùng, PGS. TS. Trần B, ThS. Lê C, PGS.TS. Đỗ D và BS. Hà dự họp.",
    "KT. GIÁM ĐỐC",
    "TM. ỦY BAN NHÂN DÂN",
    "TL. BỘ TRƯỞNG",
    "TUQ. CHỦ TỊCH",
    "Q. CỤC TRƯỞNG",
    "Địa chỉ: số 5, P. Bến Nghé, Q. 1, TP. Hồ Chí Minh.",
    "Chi cho điện, nước, v.v. theo quy định.",
    "Chi cho điện, nước, v.v... theo quy định.",
    "Kinh phí 1.000.000 đồng, tăng 2.5 lần.",
    "Điều 1. Phạm vi điều chỉnh",
    "Điều 12a. Hiệu lực thi hành.",
    "Khoản 2. Các cơ quan có trách nhiệm.",
    "Chương II. QUY ĐỊNH CỤ THỂ",
    "“Điều 5. Trách nhiệm” được sửa đổi như sau:",
    "1. Các cơ quan báo chí trên địa bàn tỉnh.",
    "1.2. Nội dung tuyên truyền.",
    "III. TỔ CHỨC THỰC HIỆN",
    "a. Tăng cường công tác thông tin.",
    "đ. Tăng cường công tác thông tin.",
    "Họp ngày 26.02.2019 tại trụ sở./.",
    "Họp ngày 26.02.2019 tại trụ sở ./.",
    "Số: .../QĐ-UBND ngày ... tháng ... năm ... của Ủy ban nhân dân tỉnh.",
    "Ông (bà) ... Giám đốc Sở.",
    "Các nội dung a, b... và c.",
    "Lưu: VT, TCCB, PL.(300).",
    "Xem tr. 5 và tr. 7.",
    "Ông Nguyễn Văn A. sinh năm 1960.",
    "“Thế à?” ông nói.",
    "Truy cập www.chinhphu.vn hoặc gửi về vanthu@langson.gov.vn.",
    "Nghị định số 30/2020/NĐ-CP",
    "Theo ý kiến của T.Ư. Đoàn.",
]


@pytest.mark.parametrize("text", ONE_SENTENCE)
@pytest.mark.parametrize("form", ["NFC", "NFD"])
def test_no_sentence_ends_inside(text, form):
    text = unicodedata.normalize(form, text)
    assert split(text) == [text]


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("Yêu cầu thực hiện. Báo cáo kết quả.", ["Yêu cầu thực hiện.", "Báo cáo kết quả."]),
        ("Đã rõ chưa? Rất rõ! Xin cảm ơn.", ["Đã rõ chưa?", "Rất rõ!", "Xin cảm ơn."]),
        ("Xong việc. sau đó báo cáo.", ["Xong việc.", "sau đó báo cáo."]),
        ("Theo quy định tại Điều 5. Các đơn vị", ["Theo quy định tại Điều 5.", "Các đơn vị"]),
        ("Điều 1. Phạm vi. Quyết định này", ["Điều 1. Phạm vi.", "Quyết định này"]),
        ("Tại mục II. Các đơn vị", ["Tại mục II.", "Các đơn vị"]),
        ("Trình UBND. Các sở", ["Trình UBND.", "Các sở"]),
        ("Trình HĐND. Các sở", ["Trình HĐND.", "Các sở"]),
        ("Gửi Bộ TT&TT. Các sở", ["Gửi Bộ TT&TT.", "Các sở"]),
        ("Họp tại TP.HCM. Các sở", ["Họp tại TP.HCM.", "Các sở"]),
        ("Dài 5 km. Các sở", ["Dài 5 km.", "Các sở"]),
        ("Dài 100 m. Các sở", ["Dài 100 m.", "Các sở"]),
        ("Năm 2019. Các sở", ["Năm 2019.", "Các sở"]),
        ("Chi điện, nước, v.v. Các sở", ["Chi điện, nước, v.v.", "Các sở"]),
        ("Các nội dung a, b... Các sở", ["Các nội dung a, b...", "Các sở"]),
        ("Các nội dung a, b… Các sở", ["Các nội dung a, b…", "Các sở"]),
        ("(Đã báo cáo.) Các sở", ["(Đã báo cáo.)", "Các sở"]),
        ("Ông nói: “Đã rõ.” Các sở", ["Ông nói: “Đã rõ.”", "Các sở"]),
        ("Dòng một\n  dòng hai\r\n\nDòng ba. ", ["Dòng một", "dòng hai", "Dòng ba."]),
        ("1. Nội dung. 2. Tổ chức", ["1. Nội dung.", "2. Tổ chức"]),
        ("Đã HẾT. Các sở", ["Đã HẾT.", "Các sở"]),
        ("Thực hiện.\u00a0Báo cáo", ["Thực hiện.", "Báo cáo"]),
        ("", []),
        (" \n ", []),
    ],
)
@pytest.mark.parametrize("form", ["NFC", "NFD"])
def test_sentences(text, parts, form):
    assert split(unicodedata.normalize(form, text)) == [unicodedata.normalize(form, part) for part in parts]


@given(st.text() | st.text("aĐiều 1.…?!)”\n\u0300"))
def test_sentences_lose_nothing_but_spaces(text):
    assert "".join("".join(split(text)).split()) == "".join(text.split())
    for part in split(text):
        assert part == part.strip() != ""


@pytest.mark.parametrize("unit", [".", ". ", "A. ", "....) ", "a", " ", "…“"])
def test_hostile_texts(unit):
    text = unit * 20_000
    assert "".join("".join(split(text)).split()) == "".join(text.split())

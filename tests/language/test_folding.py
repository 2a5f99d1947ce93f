import re
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from congvan.language import excerpt, fold, fold_tones, nfc, slugify, unaccent

VIETNAMESE = "aàáảãạăằắẳẵặâầấẩẫậbcdđeèéẻẽẹêềếểễệghiìíỉĩịklmnoòóỏõọôồốổỗộơờớởỡợpqrstuùúủũụưừứửữựvxyỳýỷỹỵ"
vietnamese_text = st.text(VIETNAMESE + VIETNAMESE.upper() + " -,.\u00a0")

SAME_WORD = [
    ("hoà", "hòa"),
    ("hoá", "hóa"),
    ("hoả", "hỏa"),
    ("toạ", "tọa"),
    ("khoẻ", "khỏe"),
    ("loè", "lòe"),
    ("thuỷ", "thủy"),
    ("thuý", "thúy"),
    ("luỹ", "lũy"),
    ("truỵ", "trụy"),
    ("uý", "úy"),
    ("Uỷ ban", "Ủy ban"),
    ("Hoà Bình", "Hòa Bình"),
    ("CỘNG HOÀ XÃ HỘI", "CỘNG HÒA XÃ HỘI"),
    ("UỶ BAN NHÂN DÂN", "ỦY BAN NHÂN DÂN"),
    ("HOẢ TỐC", "HỎA TỐC"),
    ("thừa uỷ quyền", "thừa ủy quyền"),
    ("(hoà)", "(hòa)"),
    ("hoà-giải", "hòa-giải"),
]
SAME_IN_BOTH_STYLES = [
    *("quý", "quỳ", "quỹ", "quà", "quá", "quả", "què", "Quý", "QUÝ", "QUỸ"),
    *("Hoàn", "hoài", "hoàng", "HOÀNG", "khoản", "khoảng", "toàn", "loại", "ngoài"),
    *("thuyền", "huỳnh", "Huỳnh", "quỳnh", "khuỷu", "huýt", "ngoéo", "xoèn"),
    *("của", "mía", "nghĩa", "cừu", "hòa", "thủy"),
]


@pytest.mark.parametrize(("new_style", "old_style"), SAME_WORD)
@pytest.mark.parametrize("form", ["NFC", "NFD"])
def test_tone_marks_of_open_oa_oe_uy_come_together(new_style, old_style, form):
    assert fold_tones(unicodedata.normalize(form, new_style)) == old_style
    assert fold_tones(unicodedata.normalize(form, old_style)) == old_style


@pytest.mark.parametrize("word", SAME_IN_BOTH_STYLES)
def test_words_written_alike_in_both_styles_stay(word):
    assert fold_tones(word) == word


def test_windows_1258_text_is_composed():
    assert fold_tones("Qu\u1ed1c hi\u00ea\u0323u: C\u00f4\u0323ng hoa\u0300") == "Quốc hiệu: Cộng hòa"


@given(st.text())
def test_folding_tones_keeps_places(text):
    assert len(fold_tones(text)) == len(nfc(text))


@given(st.one_of(st.text(), vietnamese_text))
def test_folding_is_idempotent_and_blind_to_the_normal_form(text):
    assert fold(fold(text)) == fold(text)
    assert fold_tones(fold_tones(text)) == fold_tones(text)
    assert fold(unicodedata.normalize("NFD", text)) == fold(text)
    assert fold_tones(unicodedata.normalize("NFD", text)) == fold_tones(text)


@given(vietnamese_text)
def test_folding_is_blind_to_capitals(text):
    assert fold(text.upper()) == fold(text) == fold(text.lower())


@pytest.mark.parametrize(
    ("typed", "folded"),
    [
        ("CỘNG HOÀ  XÃ HỘI\u00a0CHỦ NGHĨA", "cộng hòa xã hội chủ nghĩa"),
        ("\u00d0ộc lập", "độc lập"),
        ("\u00f0iều", "điều"),
        ("  Nơi\t nhận :\n", "nơi nhận :"),
        ("Hạnh phúc\u200b", "hạnh phúc"),
        ("ho\u00ada\u0300", "hòa"),
        ("", ""),
    ],
)
def test_fold(typed, folded):
    assert fold(typed) == folded


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("Đề án phát triển đô thị", "De an phat trien do thi"),
        ("ƯỚC NGUYỆN", "UOC NGUYEN"),
        ("\u00d0ơn vị", "Don vi"),
        ("東京 và Москва", "東京 va Москва"),
    ],
)
def test_unaccent(text, plain):
    assert unaccent(text) == plain
    assert unaccent(unicodedata.normalize("NFD", text)) == plain


@given(vietnamese_text)
def test_vietnamese_becomes_ascii(text):
    assert unaccent(text).replace("\u00a0", " ").isascii()


@pytest.mark.parametrize(
    ("name", "slug"),
    [
        ("Báo cáo", "bao-cao"),
        ("Nghị quyết", "nghi-quyet"),
        ("Giấy ủy quyền", "giay-uy-quyen"),
        ("Giấy uỷ quyền", "giay-uy-quyen"),
        ("Đề án", "de-an"),
        ("  Công điện (khẩn) ", "cong-dien-khan"),
        ("Sao y", "sao-y"),
        ("東京", ""),
    ],
)
def test_slugify(name, slug):
    assert slugify(name) == slug


@given(st.text())
def test_any_slug_is_kebab_case(text):
    assert re.fullmatch(r"(?:[a-z0-9]+(?:-[a-z0-9]+)*)?", slugify(text))


@pytest.mark.parametrize(
    ("text", "short"),
    [
        ("ngắn", "ngắn"),
        ("hai\n dòng", "hai dòng"),
        ("a" * 61, "a" * 59 + "…"),
        ("a" * 60, "a" * 60),
        (" " * 10_000 + "a", "…"),
    ],
)
def test_excerpt(text, short):
    assert excerpt(text) == short


@given(st.text(), st.integers(2, 20))
def test_an_excerpt_is_one_short_line(text, limit):
    short = excerpt(text, limit)
    assert len(short) <= limit
    assert len(short.splitlines()) <= 1

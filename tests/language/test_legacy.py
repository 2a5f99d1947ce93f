"""Text stored in TCVN3 and VNI."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from congvan.language.legacy import decode_tcvn3, decode_vni, find_legacy


@pytest.mark.parametrize(
    ("stored", "text"),
    [
        ("§éc lËp - Tù do - H¹nh phóc", "Độc lập - Tự do - Hạnh phúc"),
        ("Céng hoµ x· héi Chñ nghÜa viÖt nam", "Cộng hoà xã hội Chủ nghĩa việt nam"),
        (
            "V¨n b¶n h\u00adíng dÉn nghiÖp vô cña ñy ban nh©n d©n",
            "Văn bản hướng dẫn nghiệp vụ của ủy ban nhân dân",
        ),
    ],
)
def test_tcvn3(stored, text):
    assert decode_tcvn3(stored) == text
    assert find_legacy(stored) == "tcvn3"


@pytest.mark.parametrize(
    ("stored", "text"),
    [
        ("Ñoäc laäp - Töï do - Haïnh phuùc", "Độc lập - Tự do - Hạnh phúc"),
        ("COÄNG HOØA XAÕ HOÄI CHUÛ NGHÓA VIEÄT NAM", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"),
        ("ngöôøi ñöùng ñaàu cô quan trình baøy", "người đứng đầu cơ quan trình bày"),
    ],
)
def test_vni(stored, text):
    assert decode_vni(stored) == text
    assert find_legacy(stored) == "vni"


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Cộng hòa xã hội chủ nghĩa Việt Nam",
        "«Độc lập» © § 5 ± 2 µm × 3 · ½ ®",
        "Straße für Größe, München, Köln, Zürich, über, Tür, schön",
        "François, où, même, noël, naïve, garçon, château, Besançon",
        "São Paulo, Curaçao, mañana, El Niño, Malmö, Århus, Þór, Ærø",
        "Krông Pắc, Čư M'gar, Đắk Lắk, Ê Đê, Êa Kmŏ",
        "DÉC, LÝ, TỔ, QUÝ",
    ],
)
def test_good_unicode_is_no_legacy(text):
    assert find_legacy(text) is None


@given(st.text(max_size=60))
def test_any_text_is_read(text):
    assert find_legacy(text) in (None, "tcvn3", "vni")
    decode_tcvn3(text)
    decode_vni(text)

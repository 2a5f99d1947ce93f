"""Old encodings, told by their characters: TCVN3 and VNI convert, good text is never touched."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.reading.builders import Docx, p, r

from congvan.language.legacy import decode_tcvn3, decode_vni
from congvan.language.syllables import is_syllable
from congvan.reading import read_layout
from congvan.reading.legacy import encoding_of

TCVN3 = [
    ("Céng hoµ x· héi chñ nghÜa viÖt nam", "Cộng hoà xã hội chủ nghĩa việt nam"),
    ("§éc lËp - Tù do - H¹nh phóc", "Độc lập - Tự do - Hạnh phúc"),
    ("Sè: 12/Q§-UBND", "Số: 12/QĐ-UBND"),
    ("uû ban nh©n d©n tØnh", "uỷ ban nhân dân tỉnh"),
    ("C¨n cø LuËt Tæ chøc chÝnh quyÒn ®Þa ph­¬ng", "Căn cứ Luật Tổ chức chính quyền địa phương"),
    ("QuyÕt ®Þnh", "Quyết định"),
    ("N¬i nhËn: L­u: VT", "Nơi nhận: Lưu: VT"),
    ("ngµy 15 th¸ng 3 n¨m 2004", "ngày 15 tháng 3 năm 2004"),
    ("Phã Chñ tÞch NguyÔn V¨n Tr­êng", "Phó Chủ tịch Nguyễn Văn Trường"),
    ("l·nh ®¹o Së, tr×nh ký, mÉu biÓu, söa ®æi", "lãnh đạo Sở, trình ký, mẫu biểu, sửa đổi"),
]
VNI = [
    ("Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam", "Cộng hòa xã hội chủ nghĩa Việt Nam"),
    ("Ñoäc laäp - Töï do - Haïnh phuùc", "Độc lập - Tự do - Hạnh phúc"),
    ("COÄNG HOØA XAÕ HOÄI CHUÛ NGHÓA VIEÄT NAM", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"),
    ("UÛY BAN NHAÂN DAÂN TÆNH", "ỦY BAN NHÂN DÂN TỈNH"),
    ("Caên cöù Luaät Toå chöùc chính quyeàn ñòa phöông", "Căn cứ Luật Tổ chức chính quyền địa phương"),
    ("thöôøng tröïc, kyù teân, quyeát ñònh, dieãn bieán", "thường trực, ký tên, quyết định, diễn biến"),
]
GOOD = [
    "Cộng hòa xã hội chủ nghĩa Việt Nam",
    "République française, Liberté, Égalité",
    "C'était à l'école, garçon, dîner très tôt",
    "Müller und Söhne GmbH, § 5 Absatz 3",
    "São Paulo, Málaga, Århus, Łódź",
    "café, thé, José, Noël, René, crème brûlée",
    "Nguyê\u0303n Văn Â\u0301n",
    "10 m², 5 °C ± 2 · ½ « abc » © ®",
    "· Ban chỉ đạo",
    "• Nội dung",
    "plain English text with nothing else",
    "HÀNH CHÍNH",
    "",
]


@pytest.mark.parametrize(("old", "unicode"), TCVN3)
def test_tcvn3_reads_as_unicode(old, unicode):
    assert encoding_of(old) == "tcvn3"
    assert decode_tcvn3(old) == unicode


@pytest.mark.parametrize(("old", "unicode"), VNI)
def test_vni_reads_as_unicode(old, unicode):
    assert encoding_of(old) == "vni"
    assert decode_vni(old) == unicode


@pytest.mark.parametrize("text", GOOD)
def test_good_text_is_not_taken_for_an_old_encoding(text):
    assert encoding_of(text) in ("unicode", None)
    for font in ("Times New Roman", ".VnTime", "VNI-Times"):
        spans = read_layout(Docx(p(text, font=font)).build()).paragraphs[0].spans
        assert {span.encoding for span in spans} <= {"unicode"}


@pytest.mark.parametrize("text", ["Tù do", "Lê Hoà", "là", "5 µm", "Sè:", "bà cô"])
def test_what_reads_both_ways_is_left_open(text):
    assert encoding_of(text) is None


def test_the_tables_are_the_standards():
    """TCVN 5712:1993, VN3: 67 small letters and 7 capitals, every letter once."""
    small = "ăâêôơưđàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ"
    capitals = "ĂÂÊÔƠƯĐ"
    unused = {0xAF, *range(0xB0, 0xB5), 0xBA, *range(0xBF, 0xC6), 0xCD, 0xD9, 0xDA, 0xDB, 0xE0, 0xF0}
    codes = [code for code in range(0xA1, 0xFF) if code not in unused]
    assert sorted(decode_tcvn3(chr(code)) for code in codes) == sorted(small + capitals)
    assert all(decode_tcvn3(chr(code)) == chr(code) for code in unused)
    assert [
        decode_tcvn3(chr(code)) for code in (0xA7, 0xAE, 0xB5, 0xC6, 0xD0, 0xE9, 0xEC, 0xF1, 0xFE)
    ] == list("Đđàặéộỡủỵ")


def test_every_letter_of_vni():
    vowels = {
        "aù": "á", "aø": "à", "aû": "ả", "aõ": "ã", "aï": "ạ", "aâ": "â", "aá": "ấ", "aà": "ầ", "aå": "ẩ", "aã": "ẫ", "aä": "ậ",
        "aê": "ă", "aé": "ắ", "aè": "ằ", "aú": "ẳ", "aü": "ẵ", "aë": "ặ", "eù": "é", "eø": "è", "eû": "ẻ", "eõ": "ẽ", "eï": "ẹ",
        "eâ": "ê", "eá": "ế", "eà": "ề", "eå": "ể", "eã": "ễ", "eä": "ệ", "í": "í", "ì": "ì", "æ": "ỉ", "ó": "ĩ", "ò": "ị",
        "où": "ó", "oø": "ò", "oû": "ỏ", "oõ": "õ", "oï": "ọ", "oâ": "ô", "oá": "ố", "oà": "ồ", "oå": "ổ", "oã": "ỗ", "oä": "ộ",
        "ô": "ơ", "ôù": "ớ", "ôø": "ờ", "ôû": "ở", "ôõ": "ỡ", "ôï": "ợ", "uù": "ú", "uø": "ù", "uû": "ủ", "uõ": "ũ", "uï": "ụ",
        "ö": "ư", "öù": "ứ", "öø": "ừ", "öû": "ử", "öõ": "ữ", "öï": "ự", "yù": "ý", "yø": "ỳ", "yû": "ỷ", "yõ": "ỹ", "î": "ỵ", "ñ": "đ",
    }  # fmt: skip
    assert len(set(vowels.values())) == 67
    for old, letter in vowels.items():
        assert decode_vni(old) == letter
        assert decode_vni(old.upper()) == letter.upper()


def test_one_old_line_in_a_good_file_that_claims_times_new_roman():
    blocks = (
        p("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"),
        p(r("§éc lËp - Tù do"), r(" - H¹nh phóc", bold=True)),
        p("Ông Lê Hoà"),
    )
    layout = read_layout(Docx(*blocks).build())
    assert [one.text for one in layout.paragraphs] == [
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc", "Ông Lê Hoà",
    ]  # fmt: skip
    assert [span.encoding for span in layout.paragraphs[1].spans] == ["tcvn3", "tcvn3"]
    assert layout.paragraphs[1].raw == "§éc lËp - Tù do - H¹nh phóc"


def test_what_reads_both_ways_follows_the_rest_of_its_font():
    old = [p(text, font=".VnTime") for text in ("Céng hoµ x· héi", "Tù do")]
    good = [p(text, font="VNI-Times") for text in ("Cộng hòa", "Lê Hoà")]
    assert [one.text for one in read_layout(Docx(*old, *good).build()).paragraphs] == [
        "Cộng hoà xã hội", "Tự do", "Cộng hòa", "Lê Hoà",
    ]  # fmt: skip


def test_a_font_for_capitals_draws_small_letters_large():
    assert (
        read_layout(Docx(p("Céng hoµ x· héi", font=".VnTimeH")).build()).paragraphs[0].text
        == "CỘNG HOÀ XÃ HỘI"
    )


def test_tcvn3_typed_in_capitals():
    """TCVN3 has no codes for capitals with a tone."""
    assert (
        read_layout(Docx("CéNG HOµ X· HéI CHñ NGHÜA VIÖT NAM").build()).paragraphs[0].text
        == "CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM"
    )


def test_a_font_name_over_good_unicode_changes_nothing():
    read = read_layout(Docx(p("Độc lập - Tự do - Hạnh phúc", font=".VnTimeH")).build()).paragraphs[0]
    assert (read.text, read.spans[0].encoding) == ("Độc lập - Tự do - Hạnh phúc", "unicode")


def test_the_soft_hyphen_of_word_is_a_letter_of_tcvn3():
    read = read_layout(
        Docx(p(r("l", "<w:softHyphen/>"), r("u tr÷ v¨n th"), r("", "<w:softHyphen/>"))).build()
    ).paragraphs[0]
    assert read.text == "lưu trữ văn thư"


def test_a_long_stretch_converts_to_its_end():
    assert (
        read_layout(Docx("Céng hoµ x· héi " * 2000).build()).paragraphs[0].text == "Cộng hoà xã hội " * 2000
    )


def test_codes_in_the_private_area():
    old = "".join(chr(0xF000 + ord(char)) if ord(char) > 0xA0 else char for char in "Céng hoµ x· héi")
    assert encoding_of(old) == "tcvn3"
    assert decode_tcvn3(old) == "Cộng hoà xã hội"


SYLLABLES = [
    "và",
    "của",
    "các",
    "cho",
    "trong",
    "được",
    "với",
    "một",
    "những",
    "này",
    "nghị",
    "định",
    "thuộc",
    "quyền",
    "nghĩa",
    "nguyễn",
    "giếng",
    "gì",
    "giữa",
    "quý",
    "quyết",
    "quốc",
    "khuỷu",
    "ngoằn",
    "nghiêng",
    "hoạch",
    "thuở",
    "xoong",
    "ủy",
    "uỷ",
    "yêu",
    "ý",
    "ươm",
    "Nguyễn",
    "HÀNH",
]


@pytest.mark.parametrize("word", SYLLABLES)
def test_vietnamese_syllables(word):
    assert is_syllable(word)


@pytest.mark.parametrize(
    "word",
    [
        "café",
        "phuc\u0300",
        "nghạng\u0301",
        "Müller",
        "été",
        "strong",
        "x",
        "",
        "hộc\u0300",
        "batĩ",
        "hợch",
    ],
)
def test_what_is_no_vietnamese_syllable(word):
    assert not is_syllable(word)


@given(st.text())
def test_any_text_converts(text):
    decode_tcvn3(text)
    decode_vni(text)
    assert encoding_of(text) in ("unicode", "tcvn3", "vni", None)


@given(
    st.lists(st.sampled_from([word for word in SYLLABLES if not word.isascii()]), min_size=1).map(" ".join)
)
def test_vietnamese_in_unicode_is_never_converted(text):
    read = read_layout(Docx(p(text, font=".VnTime")).build()).paragraphs[0]
    assert read.text == text

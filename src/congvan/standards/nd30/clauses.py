"""The clauses of Nghị định 30/2020/NĐ-CP that rules cite.

Keys of Phụ lục I, Phần I are written without their prefix: `II.4.b` is Phụ lục I, Phần I, Mục II,
khoản 4, điểm b.
"""

from collections.abc import Iterator

from congvan.messages import Bilingual
from congvan.standards.definitions import Clause

_PART_ONE = {
    "I.1": ("khổ giấy A4", "paper A4"),
    "I.2": ("kiểu trình bày theo chiều dài, ngoại lệ cho bảng biểu", "orientation, exception for tables"),
    "I.3": ("định lề trang", "margins"),
    "I.4": ("phông chữ Times New Roman, Unicode, màu đen", "Times New Roman, Unicode, black"),
    "I.5": ("cỡ chữ, kiểu chữ theo từng yếu tố thể thức", "size and style per component"),
    "I.6": ("vị trí các thành phần thể thức", "position of the components"),
    "I.7": ("số trang văn bản", "page number"),
    "II.1": ("Quốc hiệu và Tiêu ngữ", "national name and motto"),
    "II.1.a": ("Quốc hiệu", "national name"),
    "II.1.b": ("Tiêu ngữ và đường kẻ", "motto and its line"),
    "II.1.c": ("khoảng cách dòng của Quốc hiệu và Tiêu ngữ", "line spacing of national name and motto"),
    "II.2": ("tên cơ quan, tổ chức ban hành", "issuing body"),
    "II.2.a": (
        "tên cơ quan ban hành và cơ quan chủ quản trực tiếp",
        "names of the issuing and the superior body",
    ),
    "II.2.b": ("trình bày tên cơ quan", "form of the bodies' names"),
    "II.3": ("số, ký hiệu của văn bản", "number and symbol"),
    "II.3.a": ("số của văn bản", "number"),
    "II.3.b": ("ký hiệu của văn bản", "symbol"),
    "II.3.c": ("trình bày số, ký hiệu", "form of number and symbol"),
    "II.4": ("địa danh và thời gian ban hành", "place and date"),
    "II.4.a": ("địa danh ghi trên văn bản", "place"),
    "II.4.b": ("thời gian ban hành văn bản", "date"),
    "II.4.c": ("trình bày địa danh, thời gian", "form of place and date"),
    "II.5": ("tên loại và trích yếu nội dung", "type and subject"),
    "II.5.a": ("nội dung của tên loại và trích yếu", "what type and subject say"),
    "II.5.b": ("trình bày tên loại, trích yếu", "form of type and subject"),
    "II.6": ("nội dung văn bản", "body"),
    "II.6.a": ("căn cứ ban hành văn bản", "legal bases"),
    "II.6.b": ("viện dẫn văn bản", "citing other documents"),
    "II.6.c": ("bố cục nội dung", "division of the body"),
    "II.6.d": ("tiêu đề của phần, chương, mục, tiểu mục, điều", "titles of divisions"),
    "II.6.đ": ("đánh số và trình bày các đơn vị của bố cục", "numbering and form of divisions"),
    "II.6.e": ("trình bày nội dung", "form of the body text"),
    "II.6.g": ("vị trí của nội dung", "position of the body"),
    "II.7": ("chức vụ, họ tên và chữ ký của người có thẩm quyền", "signer's post, name and signature"),
    "II.7.a": ("chữ ký của người có thẩm quyền", "signature"),
    "II.7.b": ("ghi quyền hạn của người ký", "authority of the signer"),
    "II.7.c": ("chức vụ và họ tên người ký", "post and name of the signer"),
    "II.7.d": ("hình ảnh chữ ký số của người ký", "image of the signer's digital signature"),
    "II.7.đ": ("trình bày quyền hạn, chức vụ, họ tên", "form of authority, post and name"),
    "II.8": ("dấu, chữ ký số của cơ quan, tổ chức", "seal and digital signature of the body"),
    "II.9": ("nơi nhận", "recipients"),
    "II.9.a": ("nội dung phần nơi nhận", "what the recipients' part says"),
    "II.9.b": ("văn bản có phần Kính gửi", "documents with addressees"),
    "II.9.c": ("văn bản không có phần Kính gửi", "documents without addressees"),
    "II.9.d": ("trình bày Kính gửi và Nơi nhận", "form of addressees and recipients"),
    "III.1": ("phụ lục", "annexes"),
    "III.1.a": ("chỉ dẫn và số thứ tự của phụ lục", "mention and numbering of annexes"),
    "III.1.b": ("từ Phụ lục và tên phụ lục", "annex label and title"),
    "III.1.c": ("thông tin chỉ dẫn kèm theo văn bản", "reference to the document"),
    "III.1.d": ("chữ ký số trên phụ lục", "digital signature on the annex"),
    "III.1.đ": ("số trang của phụ lục", "page numbers of annexes"),
    "III.2": ("dấu chỉ độ mật, mức độ khẩn, phạm vi lưu hành", "secrecy, urgency and circulation marks"),
    "III.2.a": ("dấu chỉ độ mật", "secrecy mark"),
    "III.2.b": ("dấu chỉ mức độ khẩn", "urgency mark"),
    "III.2.c": ("dấu chỉ phạm vi lưu hành", "circulation mark"),
    "III.3": ("ký hiệu người soạn thảo, số lượng bản", "drafter's mark and number of copies"),
    "III.4": ("địa chỉ cơ quan, thư điện tử, điện thoại, fax", "contact line"),
    "IV": ("sơ đồ bố trí các thành phần thể thức", "diagram of the components"),
    "V": ("mẫu chữ và chi tiết trình bày", "table of sizes and styles"),
}

_PART_TWO = {
    "PL1.II.I": ("sao văn bản sang định dạng điện tử", "copies to electronic form"),
    "PL1.II.II": ("sao văn bản sang định dạng giấy", "copies to paper"),
}

_CAPITALS = {
    "PL2.I": ("viết hoa vì phép đặt câu", "capitals of sentences"),
    "PL2.II.1": ("tên người Việt Nam", "Vietnamese personal names"),
    "PL2.II.1.a": ("tên người Việt Nam thông thường", "common Vietnamese names"),
    "PL2.II.1.b": ("tên hiệu, tên gọi nhân vật lịch sử", "pseudonyms and names of historical figures"),
    "PL2.II.2": ("tên người nước ngoài", "foreign personal names"),
    "PL2.II.2.a": ("tên người phiên âm qua Hán - Việt", "names through Sino-Vietnamese"),
    "PL2.II.2.b": ("tên người phiên âm trực tiếp", "names transcribed from the original"),
    "PL2.III.1": ("tên địa lý Việt Nam", "Vietnamese place names"),
    "PL2.III.1.a": (
        "danh từ chung chỉ đơn vị hành chính với tên riêng",
        "common noun of a unit with a proper name",
    ),
    "PL2.III.1.b": (
        "đơn vị hành chính đặt theo số, tên người, tên sự kiện",
        "units named by a number, a person or an event",
    ),
    "PL2.III.1.c": ("Thủ đô Hà Nội, Thành phố Hồ Chí Minh", "Thủ đô Hà Nội and Thành phố Hồ Chí Minh"),
    "PL2.III.1.d": ("danh từ chung chỉ địa hình với tên riêng", "terrain nouns with a proper name"),
    "PL2.III.1.đ": ("tên vùng, miền, khu vực", "names of regions"),
    "PL2.III.2": ("tên địa lý nước ngoài", "foreign place names"),
    "PL2.III.2.a": ("tên địa lý phiên âm qua Hán - Việt", "places through Sino-Vietnamese"),
    "PL2.III.2.b": ("tên địa lý phiên âm trực tiếp", "places transcribed from the original"),
    "PL2.IV.1": ("tên cơ quan, tổ chức Việt Nam", "Vietnamese bodies"),
    "PL2.IV.1.a": ("tên cơ quan, tổ chức của Việt Nam nói chung", "Vietnamese bodies in general"),
    "PL2.IV.1.b": ("trường hợp viết hoa đặc biệt", "special cases"),
    "PL2.IV.2": ("tên cơ quan, tổ chức nước ngoài", "foreign bodies"),
    "PL2.IV.2.a": ("tên dịch nghĩa", "translated names"),
    "PL2.IV.2.b": ("tên viết tắt", "abbreviated names"),
    "PL2.V.1": ("danh từ thuộc trường hợp đặc biệt", "special nouns"),
    "PL2.V.2": ("huân chương, huy chương, danh hiệu", "orders, medals and titles"),
    "PL2.V.3": ("chức vụ, học vị, danh hiệu", "posts and degrees"),
    "PL2.V.4": ("danh từ chung đã riêng hóa", "common nouns become proper"),
    "PL2.V.5": ("ngày lễ, ngày kỷ niệm", "holidays"),
    "PL2.V.6": ("tên loại văn bản", "names of documents"),
    "PL2.V.7": ("viện dẫn các điều, khoản, điểm", "parts of a cited document"),
    "PL2.V.8": ("năm âm lịch, ngày tết, ngày tháng", "lunar years, tết, weekdays and months"),
    "PL2.V.8.a": ("tên các năm âm lịch", "lunar years"),
    "PL2.V.8.b": ("tên các ngày tết", "names of tết"),
    "PL2.V.8.c": ("tên các ngày trong tuần và các tháng", "weekdays and months in words"),
    "PL2.V.9": ("sự kiện lịch sử và các triều đại", "historic events and dynasties"),
    "PL2.V.10": ("tác phẩm, sách báo, tạp chí", "works, papers and journals"),
}

_SAMPLES = {
    "1.1": ("nghị quyết (cá biệt)", "resolution"),
    "1.2": ("quyết định (cá biệt) quy định trực tiếp", "decision, direct"),
    "1.3": ("quyết định (cá biệt) quy định gián tiếp", "decision, indirect"),
    "1.4": ("văn bản có tên loại", "named types"),
    "1.5": ("công văn", "official letter"),
    "1.6": ("công điện", "official telegram"),
    "1.7": ("giấy mời", "invitation"),
    "1.8": ("giấy giới thiệu", "letter of introduction"),
    "1.9": ("biên bản", "minutes"),
    "1.10": ("giấy nghỉ phép", "leave permit"),
    "2.1": ("phụ lục văn bản giấy", "annex on paper"),
    "2.2": ("phụ lục văn bản điện tử", "electronic annex"),
    "3.1": ("bản sao sang định dạng giấy", "copy on paper"),
    "3.2": ("bản sao sang định dạng điện tử", "electronic copy"),
}

_ARTICLES = {
    "D7": ("Điều 7", "các loại văn bản hành chính", "types of administrative documents"),
    "D8": ("Điều 8", "thể thức văn bản", "components of a document"),
    "D9": ("Điều 9", "kỹ thuật trình bày văn bản", "layout of a document"),
    "D13": ("Điều 13", "ký ban hành văn bản", "signing"),
    "D15": ("Điều 15", "cấp số, thời gian ban hành văn bản", "numbering and dating"),
    "D25": ("Điều 25", "các hình thức bản sao", "kinds of copies"),
}


_OTHERS = {
    "V.1": (
        "Phụ lục I, Phần I, Mục V, ghi chú 1",
        "cỡ chữ trong cùng một văn bản tăng, giảm thống nhất",
        "sizes go up or down together",
    ),
    "PL3.I": ("Phụ lục III, Mục I", "chữ viết tắt tên loại văn bản", "codes of the types"),
    "PL3.II": ("Phụ lục III, Mục II", "mẫu trình bày văn bản hành chính", "samples of documents"),
}


def _place(key: str, prefix: str) -> str:
    section, *rest = key.split(".")
    words = [
        f"Mục {section}",
        *(f"{name} {value}" for name, value in zip(("khoản", "điểm"), rest, strict=False)),
    ]
    return ", ".join([prefix, *words])


def _clauses() -> Iterator[Clause]:
    for key, (place, *about) in _ARTICLES.items():
        yield Clause(key, place, Bilingual(*about))
    for table, prefix, part in (
        (_PART_ONE, "", "Phụ lục I, Phần I"),
        (_PART_TWO, "PL1.II.", "Phụ lục I, Phần II"),
        (_CAPITALS, "PL2.", "Phụ lục II"),
    ):
        for key, said in table.items():
            yield Clause(key, _place(key.removeprefix(prefix), part), Bilingual(*said))
    for key, (place, *about) in _OTHERS.items():
        yield Clause(key, place, Bilingual(*about))
    for sample, said in _SAMPLES.items():
        yield Clause(f"PL3.{sample}", f"Phụ lục III, Mẫu {sample}", Bilingual(*said))


CLAUSES = {clause.key: clause for clause in _clauses()}

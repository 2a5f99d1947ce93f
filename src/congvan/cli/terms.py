"""The command line's own words in both languages, and which language it speaks."""

import os

from congvan.messages import Bilingual, Language

LANGUAGE_VARIABLE = "CONGVAN_LANG"


def default_language() -> Language:
    """The language that the environment asks for; Vietnamese where it asks for none."""
    return "en" if os.environ.get(LANGUAGE_VARIABLE, "vi").lower().startswith("en") else "vi"


def text(vi: str, en: str) -> str:
    """A help text in the language of the environment (help is put together before options are read)."""
    return Bilingual(vi, en).say(default_language())


USAGE_ERRORS = {
    "NoSuchOption": Bilingual("không có tùy chọn «{name}».", "no such option: {name}."),
    "NoSuchCommand": Bilingual("không có lệnh «{name}».", "no such command: {name}."),
    "MissingParameter": Bilingual("thiếu tham số {name}.", "missing parameter {name}."),
    "BadParameter": Bilingual(
        "giá trị của {name} không hợp lệ: {detail}", "invalid value for {name}: {detail}"
    ),
    "UsageError": Bilingual("cách dùng lệnh không đúng: {detail}", "wrong usage: {detail}"),
}
SEE_HELP = Bilingual("Xem hướng dẫn: {command} --help", "See: {command} --help")
DID_YOU_MEAN = Bilingual(" Có phải ý bạn là {names}?", " Did you mean {names}?")
INTERRUPTED = Bilingual("Đã dừng theo yêu cầu.", "Interrupted.")
UNWRITABLE_OUTPUT = Bilingual(
    "Không xuất được kết quả ({reason.vi}).", "The result could not be put out ({reason.en})."
)
WRITTEN = Bilingual("Đã ghi {file}", "Wrote {file}")
NO_FILES = Bilingual(
    "{path}: không có tệp văn bản nào trong thư mục.", "{path}: no document files in the folder."
)
OTHER_DATA = Bilingual(
    "Bỏ qua {count} tệp YAML, JSON không phải văn bản (không có khóa «type» của văn bản).",
    "YAML and JSON files left out that are no documents (without the key “type” of one): {count}.",
)
EXISTS = Bilingual("{file}: tệp đã có, không ghi đè.", "{file}: the file exists and is not overwritten.")
SAME_FILE = Bilingual(
    "{file}: tệp ghi ra phải là tệp khác.", "{file}: the file to write must be another one."
)
FIXED = Bilingual(
    "{file}: đã sửa {fixed} lỗi, còn lại {left} ({deferred} có thể sửa với --unsafe).",
    "{file}: {fixed} findings fixed, {left} remain ({deferred} of them may be fixed with --unsafe).",
)
COMMENTED = Bilingual("{file}: {count} ghi chú.", "{file}: {count} comments.")
NOT_ADMINISTRATIVE = {
    "normative": Bilingual(
        "{file}: đây là văn bản quy phạm pháp luật, không phải văn bản hành chính.",
        "{file}: this is a legal normative document, not an administrative one.",
    ),
    "party": Bilingual(
        "{file}: đây là văn bản của Đảng, theo quy định riêng.",
        "{file}: this is a document of the Party, which follows rules of its own.",
    ),
    "form": Bilingual(
        "{file}: đây là biểu mẫu hoặc phiếu, không thuộc 29 loại văn bản hành chính.",
        "{file}: this is a form, none of the 29 types of administrative document.",
    ),
    "unknown": Bilingual(
        "{file}: không xác định được loại văn bản.", "{file}: the type of the document cannot be told."
    ),
}
UNSURE = Bilingual(
    "{file}: không đọc chắc chắn được mục {path}; để trống.",
    "{file}: {path} cannot be read with certainty; left out.",
)
OTHER_DOCUMENTS = Bilingual(
    "{file}: tệp còn {count} văn bản khác; chỉ đọc văn bản đầu tiên.",
    "{file}: the file holds {count} more documents; the first one is read.",
)
SOUND_TEMPLATE = Bilingual("{folder}: mẫu dùng được.", "{folder}: the template is sound.")

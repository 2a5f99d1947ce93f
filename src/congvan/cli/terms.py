"""The command line's own words in both languages, and which language it speaks."""

import os
import sys
from collections.abc import Sequence
from typing import cast

from congvan.messages import Bilingual, Language

LANGUAGE_VARIABLE = "CONGVAN_LANG"


def default_language() -> Language:
    """The language that the environment asks for; Vietnamese where it asks for none."""
    return "en" if os.environ.get(LANGUAGE_VARIABLE, "vi").lower().startswith("en") else "vi"


def language_of(words: Sequence[str]) -> Language:
    """The language that the words of a command line ask for, before click reads them; else the default."""
    for word, following in zip(words, [*words[1:], ""], strict=False):
        option, separator, value = word.partition("=")
        asked_for = value if separator else following
        if option == "--lang" and asked_for in ("vi", "en"):
            return cast(Language, asked_for)
    return default_language()


def text(vi: str, en: str) -> str:
    """A text of the command line in the language of the run; help is put together before options are read."""
    return Bilingual(vi, en).say(language_of(sys.argv[1:]))


SEE_HELP = Bilingual("Xem hướng dẫn: {command} --help", "See: {command} --help")
INTERRUPTED = Bilingual("Đã dừng theo yêu cầu.", "Interrupted.")
UNWRITABLE_OUTPUT = Bilingual(
    "Không xuất được kết quả ({reason}).", "The result could not be put out ({reason})."
)
UNUSABLE_FILE = Bilingual("{file}: không dùng được ({reason}).", "{file}: cannot be used ({reason}).")
WRITTEN = Bilingual("Đã ghi {file}", "Wrote {file}")
NO_FILES = Bilingual(
    "{path}: không có tệp văn bản nào trong thư mục.", "{path}: no document files in the folder."
)
NO_FOLDER = Bilingual("{path}: không có thư mục này.", "{path}: there is no such folder.")
OTHER_DATA = Bilingual(
    "Bỏ qua {count} tệp YAML, JSON không phải văn bản (không có khóa «type» của văn bản).",
    "YAML and JSON files left out that are no documents (without the key “type” of one): {count}.",
)
OLD_WORD = Bilingual(
    "{path}: {files} .doc (Word 97-2003) chưa được kiểm tra; hãy mở bằng Word rồi lưu lại thành .docx.",
    "{path}: {files} of Word 97-2003 (.doc) not checked; open them in Word and save them as .docx.",
)
EXISTS = Bilingual("{file}: tệp đã có, không ghi đè.", "{file}: the file exists and is not overwritten.")
SAME_FILE = Bilingual(
    "{file}: tệp ghi ra phải là tệp khác.", "{file}: the file to write must be another one."
)
WRONG_ENDING = Bilingual(
    "{file}: tên tệp ghi ra phải có đuôi {endings}.",
    "{file}: the name of the file to write must end in {endings}.",
)
FIXED = Bilingual(
    "{file}: đã sửa {fixed} lỗi, còn lại {left} ({deferred} có thể sửa với --unsafe).",
    "{file}: findings fixed: {fixed}, left: {left} (of these to be fixed with --unsafe: {deferred}).",
)
SIGNATURE_BROKEN = Bilingual(
    "{file}: tệp có chữ ký số; bản sao đã thay đổi nên chữ ký không còn hiệu lực, phải ký lại.",
    "{file}: the file is signed digitally; the copy differs, so its signature is no longer valid: sign it again.",
)
COMMENTED = Bilingual("{file}: {count} ghi chú.", "{file}: comments: {count}.")
NOT_ADMINISTRATIVE = {
    "enclosed": Bilingual(
        "{file}: đây là văn bản kèm theo một văn bản khác, không có số và phần ký riêng.",
        "{file}: this goes with another document, and has no number and no signature of its own.",
    ),
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
    "{file}: further documents in the file: {count}; the first one is read.",
)
SOUND_TEMPLATE = Bilingual("{folder}: mẫu dùng được.", "{folder}: the template is sound.")

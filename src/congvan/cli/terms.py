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
WRITTEN = Bilingual("Đã ghi {file}", "Wrote {file}")
NO_FILES = Bilingual(
    "{path}: không có tệp văn bản nào trong thư mục.", "{path}: no document files in the folder."
)
EXISTS = Bilingual("{file}: tệp đã có, không ghi đè.", "{file}: the file exists and is not overwritten.")

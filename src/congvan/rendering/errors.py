"""What can go wrong between a document and its Word file."""

from pathlib import Path

from attrs import define, field, frozen

from congvan.errors import CongvanError, reason_of
from congvan.messages import Bilingual


@frozen
class Place:
    """A place in a template: the part of the package, the paragraph (from 1) and its text, as far as known."""

    part: str
    paragraph: int | None = None
    excerpt: str = ""

    @property
    def vi(self) -> str:
        """The place in Vietnamese."""
        return self._say("đoạn")

    @property
    def en(self) -> str:
        """The place in English."""
        return self._say("paragraph")

    def _say(self, paragraph: str) -> str:
        number = "" if self.paragraph is None else f", {paragraph} {self.paragraph}"
        return f"{self.part}{number}" + (f" “{self.excerpt}”" if self.excerpt else "")


@define
class BrokenTemplateError(CongvanError):
    """The template cannot be used, or fails while it prints; `place` names the paragraph."""

    code = "broken-template"
    text = Bilingual(
        "mẫu «{template}» bị hỏng, {place}: {reason}.",
        "the template “{template}” is broken, {place}: {reason}.",
    )

    template: str
    place: Place
    reason: Bilingual


@define
class UnreadableTemplateError(CongvanError):
    """The template's file cannot be opened."""

    code = "unreadable-template"
    text = Bilingual("không mở được mẫu {path}: {reason}.", "cannot open the template {path}: {reason}.")

    path: Path
    reason: Bilingual = field(converter=reason_of)


@define
class UndefinedVariableError(CongvanError):
    """The template prints a variable that the context does not have."""

    code = "undefined-variable"
    text = Bilingual(
        "mẫu «{template}» dùng biến «{variable}» không có trong dữ liệu, {place}.",
        "the template “{template}” uses the variable “{variable}”, which the data does not have, {place}.",
    )

    template: str
    variable: str
    place: Place


@define
class UnsupportedValueError(CongvanError):
    """A picture or a sub-document, which belongs to one opened file, is handed to a template compiled once."""

    code = "unsupported-value"
    text = Bilingual(
        "mẫu «{template}»: không in được giá trị kiểu {kind} (hình ảnh, văn bản con); "
        "hãy dùng thẳng docxtpl với tệp của mẫu.",
        "the template “{template}” cannot print a value of type {kind} (picture, sub-document); "
        "use docxtpl itself with the template's file.",
    )

    template: str
    kind: str


@define
class UnprintableCharacterError(CongvanError):
    """A value holds a character that XML cannot carry; `before` is the text in front of it."""

    code = "unprintable-character"
    text = Bilingual(
        "mẫu «{template}», {part}: ký tự {character} sau “{before}” không được phép trong tệp Word.",
        "the template “{template}”, {part}: a Word file cannot hold the character {character} after “{before}”.",
    )

    template: str
    part: str
    character: str
    before: str


@define
class UnprintedFieldError(CongvanError):
    """The document has a field which the template would leave out."""

    code = "unprinted-field"
    text = Bilingual(
        "mẫu «{template}» không in mục «{field}» ({label}): hãy bỏ mục này hoặc chọn mẫu khác.",
        "the template “{template}” does not print “{field}” ({label}): leave it out or choose another template.",
    )

    template: str
    field: str
    label: Bilingual


@define
class OwnFileError(CongvanError):
    """Only one file is asked for, and the document says that a part of it is a file of its own."""

    code = "own-file"
    text = Bilingual(
        "«{title}» là tệp riêng (own_file), mà ở đây chỉ ghi một tệp: hãy bỏ own_file hoặc dùng congvan render.",
        "“{title}” is a file of its own (own_file), and only one file is written here: "
        "leave own_file out or use congvan render.",
    )

    title: str


@define
class UnknownTemplateError(CongvanError):
    """No template has that name, or none prints that type of document; `near` are names close to it."""

    code = "unknown-template"
    text = Bilingual(
        "tiêu chuẩn {standard} không có mẫu «{name}»; {hint}",
        "the standard {standard} has no template “{name}”; {hint}",
    )

    name: str
    standard: str
    near: tuple[str, ...]
    known: tuple[str, ...]
    hint: Bilingual = field(init=False)

    @hint.default
    def _hint(self) -> Bilingual:
        if self.near:
            names = ", ".join(self.near)
            return Bilingual(f"có phải «{names}»?", f"did you mean “{names}”?")
        names = ", ".join(self.known) or "—"
        return Bilingual(f"các mẫu hiện có: {names}", f"there are: {names}")


@define
class AmbiguousTemplateError(CongvanError):
    """Several installed packages offer a template of that name."""

    code = "ambiguous-template"
    text = Bilingual(
        "nhiều gói có mẫu «{name}»; hãy ghi rõ một trong: {choices}.",
        "several packages have a template “{name}”; name one of: {choices}.",
    )

    name: str
    choices: str


@define
class BrokenManifestError(CongvanError):
    """A template's manifest.toml cannot be read or says something impossible."""

    code = "broken-manifest"
    text = Bilingual("{path}: {reason}.", "{path}: {reason}.")

    path: Path
    reason: Bilingual


@define
class UnknownSchemeError(CongvanError):
    """The standard has no size scheme of that key."""

    code = "unknown-scheme"
    text = Bilingual(
        "tiêu chuẩn {standard} không có bộ cỡ chữ «{scheme}»; có: {known}.",
        "the standard {standard} has no size scheme “{scheme}”; there are: {known}.",
    )

    scheme: str
    standard: str
    known: str

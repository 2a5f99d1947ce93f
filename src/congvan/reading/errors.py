"""Why a file cannot be read as a Word document, told so that a clerk knows what to do."""

from attrs import define, field

from congvan.errors import CongvanError, reason_of
from congvan.messages import Bilingual, Language


@define
class UnreadableDocxError(CongvanError):
    """A file cannot be read as a Word document (.docx); `file` is its path where it came from one."""

    code = "unreadable-docx"
    text = Bilingual("không đọc được tệp Word.", "the Word file cannot be read.")

    file: str | None = field(default=None, kw_only=True)

    def message(self, language: Language = "vi") -> str:
        """What the file is and what to do, its path first where it has one."""
        said = super().message(language)
        return said if self.file is None else f"{self.file}: {said}"


@define
class FileNotOpenedError(UnreadableDocxError):
    """The path cannot be opened."""

    code = "file-not-opened"
    text = Bilingual("không mở được tệp ({reason}).", "the file cannot be opened ({reason}).")

    reason: Bilingual = field(converter=reason_of)


@define
class EmptyFileError(UnreadableDocxError):
    """The file holds no bytes."""

    code = "empty-file"
    text = Bilingual("tệp rỗng.", "the file is empty.")


@define
class OldWordFileError(UnreadableDocxError):
    """A binary .doc of Word 97-2003."""

    code = "old-word-file"
    text = Bilingual(
        "đây là tệp .doc kiểu cũ (Word 97-2003), hãy mở bằng Word rồi lưu lại thành .docx.",
        "this is an old .doc file (Word 97-2003); open it in Word and save it as .docx.",
    )


@define
class EncryptedFileError(UnreadableDocxError):
    """A file locked with a password."""

    code = "encrypted-file"
    text = Bilingual(
        "tệp được khóa bằng mật khẩu, hãy bỏ mật khẩu rồi lưu lại.",
        "the file is locked with a password; remove it and save again.",
    )


@define
class OtherFormatError(UnreadableDocxError):
    """A file of another format, whatever its name says: `format` is HTML, RTF, PDF, Excel, OpenDocument ..."""

    code = "other-format"
    text = Bilingual(
        "đây là tệp {format}, không phải tệp Word .docx; hãy mở bằng Word rồi lưu lại thành .docx.",
        "this is a {format} file, not a Word file (.docx); open it in Word and save it as .docx.",
    )

    format: str


@define
class PlainTextFileError(UnreadableDocxError):
    """Plain text under the name of a Word file; `start` is how it begins."""

    code = "plain-text-file"
    text = Bilingual(
        "đây là tệp văn bản thuần (bắt đầu bằng “{start}”), không phải tệp Word .docx; văn bản (.txt) thì dùng congvan check, congvan read; tệp dữ liệu (.yaml, .json) thì dùng congvan check, congvan render.",
        "this is plain text (it begins “{start}”), not a Word file (.docx); a text (.txt) is for congvan check and congvan read, data (.yaml, .json) for congvan check and congvan render.",
    )

    start: str


@define
class UnknownFormatError(UnreadableDocxError):
    """Bytes of no known format."""

    code = "unknown-format"
    text = Bilingual(
        "đây không phải tệp Word .docx, cũng không phải văn bản thuần UTF-8 hay UTF-16.",
        "this is neither a Word file (.docx) nor plain text in UTF-8 or UTF-16.",
    )


@define
class DamagedPackageError(UnreadableDocxError):
    """The zip package, or the part of it that is named, is damaged."""

    code = "damaged-package"
    text = Bilingual(
        "tệp .docx bị hỏng ở {part} ({reason}).", "the .docx file is damaged at {part} ({reason})."
    )

    part: str
    reason: str


@define
class MissingDocumentError(UnreadableDocxError):
    """A zip file without a Word document in it."""

    code = "missing-document"
    text = Bilingual(
        "tệp là gói zip nhưng không có nội dung văn bản Word (thiếu word/document.xml).",
        "the file is a zip package without a Word document in it (word/document.xml is missing).",
    )


@define
class DuplicatePartError(UnreadableDocxError):
    """A part stands twice in the package, so that programs would show different documents."""

    code = "duplicate-part"
    text = Bilingual("tệp .docx có hai phần cùng tên {part}.", "the .docx file holds {part} twice.")

    part: str


@define
class TooLargeError(UnreadableDocxError):
    """A part is larger (`limit` in MB) than any administrative document."""

    code = "too-large"
    text = Bilingual(
        "{part} lớn hơn {limit} MB: không phải một văn bản hành chính.",
        "{part} is larger than {limit} MB: no administrative document.",
    )

    part: str
    limit: int


@define
class ZipBombError(TooLargeError):
    """A part is more than `limit` times as large as its packed stream, which no text is."""

    code = "zip-bomb"
    text = Bilingual(
        "{part} giải nén ra lớn hơn {limit} lần: đây là bom nén, không phải văn bản.",
        "{part} unpacks to more than {limit} times its size: a zip bomb, not a document.",
    )


@define
class TooManyParagraphsError(TooLargeError):
    """A file has more than `limit` paragraphs."""

    code = "too-many-paragraphs"
    text = Bilingual(
        "{part} có hơn {limit} đoạn, không văn bản hành chính nào dài như vậy; nếu tệp gộp nhiều văn bản thì hãy tách ra.",
        "{part} has more than {limit} paragraphs, as no administrative document has; split a file of many documents.",
    )


@define
class TooManyDocumentsError(UnreadableDocxError):
    """A file holds more than `limit` documents one after the other."""

    code = "too-many-documents"
    text = Bilingual(
        "tệp gộp hơn {limit} văn bản; hãy tách ra thành nhiều tệp.",
        "the file holds more than {limit} documents; split it into several files.",
    )

    limit: int


@define
class TooMuchMarkupError(TooLargeError):
    """A part has more than `limit` tags and attributes."""

    code = "too-much-markup"
    text = Bilingual(
        "{part} có hơn {limit} thẻ và thuộc tính XML, không văn bản hành chính nào nhiều như vậy.",
        "{part} has more than {limit} tags and attributes, as no administrative document has.",
    )


@define
class TooDeeplyNestedError(TooLargeError):
    """The tags of a part stand in one another more than `limit` deep, as some 80 tables in one another do."""

    code = "too-deeply-nested"
    text = Bilingual(
        "{part} có các thẻ lồng nhau sâu hơn {limit} tầng, thường do bảng nằm trong bảng; không văn bản hành chính nào như vậy, hãy đưa các bảng bên trong ra ngoài.",
        "{part} has tags nested more than {limit} deep, mostly tables within tables, as no administrative document has; take the inner tables out.",
    )


@define
class TextTooLongError(TooLargeError):
    """A stretch of text, or a value, in a part is longer than `limit` million bytes without a tag between."""

    code = "text-too-long"
    text = Bilingual(
        "{part} có một đoạn chữ dài hơn {limit} triệu byte liền nhau: không phải một văn bản hành chính.",
        "{part} has a stretch of text longer than {limit} million bytes: no administrative document.",
    )


@define
class FileTooLargeError(UnreadableDocxError):
    """The file itself is larger (`limit` in MB) than any administrative document."""

    code = "file-too-large"
    text = Bilingual("tệp lớn hơn {limit} MB.", "the file is larger than {limit} MB.")

    limit: int


@define
class ForbiddenDoctypeError(UnreadableDocxError):
    """A part declares a document type, which Word files never do and entity bombs need."""

    code = "forbidden-doctype"
    text = Bilingual(
        "{part} có khai báo DOCTYPE, không được phép trong tệp Word.",
        "{part} declares a DOCTYPE, which a Word file must not.",
    )

    part: str


@define
class BrokenXmlError(UnreadableDocxError):
    """The XML of a part is not well-formed."""

    code = "broken-xml"
    text = Bilingual(
        "{part} bị lỗi XML ở dòng {line}, cột {column}, gần “{near}” ({reason}).",
        "{part} is broken XML at line {line}, column {column}, near “{near}” ({reason}).",
    )

    part: str
    line: int
    column: int
    near: str
    reason: str


@define
class TextTooLargeError(FileTooLargeError):
    """A plain text is larger (`limit` in MB) than any document."""

    code = "text-too-large"
    text = Bilingual("tệp văn bản thuần lớn hơn {limit} MB.", "the text file is larger than {limit} MB.")


@define
class TooManyLinesError(FileTooLargeError):
    """A plain text has more than `limit` lines."""

    code = "too-many-lines"
    text = Bilingual(
        "tệp văn bản thuần có hơn {limit} dòng, không văn bản hành chính nào dài như vậy.",
        "the text file has more than {limit} lines, as no administrative document has.",
    )


@define
class UndecodableTextError(UnreadableDocxError):
    """A plain text is in no encoding that is known."""

    code = "undecodable-text"
    text = Bilingual(
        "không nhận ra bảng mã của tệp; hãy lưu lại dưới dạng UTF-8.",
        "the encoding of the file is not known; save it as UTF-8.",
    )

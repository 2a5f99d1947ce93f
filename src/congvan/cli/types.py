"""`congvan types`."""

import json

import click

from congvan.cli import completion
from congvan.cli.options import language, language_option
from congvan.cli.terms import text
from congvan.formats.kinds import KEYS, own_keys, type_as_data, types_as_data
from congvan.messages import Bilingual
from congvan.standards import DocumentType, document_type

_LABELS = {
    "slug": Bilingual("khóa", "slug"),
    "name": Bilingual("tên loại", "name"),
    "code": Bilingual("chữ viết tắt", "code"),
    "layout": Bilingual("mẫu trình bày", "template"),
    "sample": Bilingual("mẫu của Phụ lục III", "sample of Phụ lục III"),
    "addressees": Bilingual("Kính gửi", "addressees (Kính gửi)"),
    "bases": Bilingual("căn cứ ban hành", "legal bases"),
    "subject": Bilingual("trích yếu", "subject"),
    "place_and_date": Bilingual("địa danh, thời gian", "place and date"),
    "body": Bilingual("nội dung", "body"),
    "signers": Bilingual("người ký", "signers"),
    "enactment": Bilingual("dòng quyết định", "enacting line"),
}
_VALUES = {
    "required": Bilingual("bắt buộc", "required"),
    "allowed": Bilingual("được dùng", "allowed"),
    "expected": Bilingual("cần có", "expected"),
    "receivers": Bilingual("danh sách nơi nhận điện", "list of receivers"),
    "none": Bilingual("không dùng", "not used"),
    "one": Bilingual("một cơ quan", "one body"),
    "minutes": Bilingual("thư ký và chủ tọa", "secretary and chair"),
    "parties": Bilingual("đại diện các bên", "the parties' representatives"),
    True: Bilingual("có", "yes"),
    False: Bilingual("không", "no"),
    None: Bilingual("không có", "none"),
}
_OWN_KEYS = Bilingual("khóa riêng trong tệp văn bản:", "keys of its own in the document file:")


@click.command(
    "types",
    help=text(
        "Liệt kê các loại văn bản, hoặc cho biết một loại gồm những gì.",
        "List the types of document, or say what one type has.",
    ),
)
@click.argument("slug", required=False, shell_complete=completion.types)
@click.option("--json", "as_json", is_flag=True, help=text("In dạng JSON.", "Print JSON."))
@language_option
def command(slug: str | None, as_json: bool) -> None:
    """Print one type or all of them, the forms of copy last."""
    if as_json:
        data = types_as_data() if slug is None else type_as_data(document_type(slug))
        click.echo(json.dumps(data, ensure_ascii=False, indent=2))
    elif slug is None:
        for kind in types_as_data():
            click.echo(
                f"{kind['slug']:<16} {kind['name']:<16} {kind['code'] or '-':<4} {kind['sample'] or '-'}"
            )
    else:
        _describe(document_type(slug))


def _describe(kind: DocumentType) -> None:
    for key in KEYS:
        value = getattr(kind, key)
        shown = _VALUES[value].say(language()) if value in _VALUES else value
        click.echo(f"{_LABELS[key].say(language())}: {shown}")
    keys = own_keys(kind)
    if keys:
        click.echo(_OWN_KEYS.say(language()))
        width = max(map(len, keys))
        for key, label in keys.items():
            click.echo(f"  {key:<{width}}  {label[language()]}")

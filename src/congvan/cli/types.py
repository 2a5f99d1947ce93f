"""`congvan types`."""

import json
from typing import Any

import click
from attrs import has

from congvan.cli.options import language, language_option
from congvan.cli.terms import text
from congvan.formats.shapes import fields_of, item_of, label_of, without_none
from congvan.messages import Bilingual
from congvan.model import Document
from congvan.standards import ND30, DocumentType, document_type

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
@click.argument("slug", required=False)
@click.option("--json", "as_json", is_flag=True, help=text("In dạng JSON.", "Print JSON."))
@language_option
def command(slug: str | None, as_json: bool) -> None:
    """Print one type or all of them, the forms of copy last."""
    kinds = [*ND30.types.values(), *ND30.copies.values()] if slug is None else [document_type(slug)]
    if as_json:
        rows = [_as_dict(kind) | {"keys": _own_keys(kind)} for kind in kinds]
        click.echo(json.dumps(rows if slug is None else rows[0], ensure_ascii=False, indent=2))
    elif slug is None:
        for kind in kinds:
            click.echo(f"{kind.slug:<16} {kind.name:<16} {kind.code or '-':<4} {kind.sample or '-'}")
    else:
        _describe(kinds[0])


def _describe(kind: DocumentType) -> None:
    for key, value in _as_dict(kind).items():
        shown = _VALUES[value].say(language()) if value in _VALUES else value
        click.echo(f"{_LABELS[key].say(language())}: {shown}")
    keys = _own_keys(kind)
    if keys:
        click.echo(_OWN_KEYS.say(language()))
        width = max(map(len, keys))
        for key, label in keys.items():
            click.echo(f"  {key:<{width}}  {label[language()]}")


def _as_dict(kind: DocumentType) -> dict[str, Any]:
    return {key: getattr(kind, key) for key in _LABELS}


def _own_keys(kind: DocumentType) -> dict[str, dict[str, str]]:
    """The keys that few types have, and the keys inside them, with their names in both languages."""
    labels: dict[str, Bilingual] = {}
    for key in kind.own_keys:
        attribute = fields_of(Document)[key]
        labels[key] = label_of(attribute)
        inside = without_none(attribute.type)
        group = item_of(inside) or inside
        if has(group) and group is not Document:
            labels |= {f"{key}.{name}": label_of(part) for name, part in fields_of(group).items()}
    return {key: {"vi": label.vi, "en": label.en} for key, label in labels.items()}

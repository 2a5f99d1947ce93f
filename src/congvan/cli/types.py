"""`congvan types`."""

import json
from typing import Any

import click

from congvan.cli.options import language, language_option
from congvan.cli.terms import text
from congvan.messages import Bilingual
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
}
_VALUES = {
    "required": Bilingual("bắt buộc", "required"),
    "allowed": Bilingual("được dùng", "allowed"),
    "expected": Bilingual("cần có", "expected"),
    "receivers": Bilingual("danh sách nơi nhận điện", "list of receivers"),
    "none": Bilingual("không dùng", "not used"),
    True: Bilingual("có", "yes"),
    False: Bilingual("không", "no"),
    None: Bilingual("không có", "none"),
}


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
    """Print one type or all of them."""
    kinds = list(ND30.types.values()) if slug is None else [document_type(slug)]
    if as_json:
        rows = [_as_dict(kind) for kind in kinds]
        click.echo(json.dumps(rows if slug is None else rows[0], ensure_ascii=False, indent=2))
    elif slug is None:
        for kind in kinds:
            click.echo(f"{kind.slug:<16} {kind.name:<16} {kind.code or '-':<4} {kind.sample or '-'}")
    else:
        for key, value in _as_dict(kinds[0]).items():
            shown = _VALUES[value].say(language()) if value in _VALUES else value
            click.echo(f"{_LABELS[key].say(language())}: {shown}")


def _as_dict(kind: DocumentType) -> dict[str, Any]:
    return {key: getattr(kind, key) for key in _LABELS}

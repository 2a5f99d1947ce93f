"""A proof of a template for the one who designs it: what is wrong with it, in plain words."""

from collections.abc import Iterator
from pathlib import Path

from attrs import fields_dict, frozen

from congvan.api import check_loaded, check_reading, read
from congvan.errors import CongvanError
from congvan.formats import Loaded, load_file
from congvan.messages import Bilingual
from congvan.model import Document
from congvan.reading import Reading
from congvan.rendering import Template
from congvan.rendering.manifest import DOCX, MANIFEST, Manifest, read_manifest
from congvan.rendering.names import unknown_names
from congvan.rendering.own_files import separate_parts

_UNKNOWN_NAME = Bilingual(
    "Mẫu dùng biến «{name}» nhưng không có biến nào tên như vậy.{hint}",
    "The template uses the variable “{name}”, which does not exist.{hint}",
)
_DID_YOU_MEAN = Bilingual(" Có phải ý bạn là «{near}»?", " Did you mean “{near}”?")
_OTHER_TYPE = Bilingual(
    "Văn bản ví dụ thuộc loại «{kind}», không có trong types của manifest.toml.",
    "The example is of the type “{kind}”, which manifest.toml does not name in types.",
)
_FAULTY_EXAMPLE = Bilingual(
    "Văn bản ví dụ chưa đúng thể thức: {code} {message}", "The example itself is at fault: {code} {message}"
)
_NOT_ON_PAGE = Bilingual(
    "Trang in ra không có mục «{label}» ({field}), dù manifest.toml ghi là mẫu in mục này.",
    "The page does not show “{label}” ({field}), although manifest.toml says that the template prints it.",
)
_BREAKS_RULE = Bilingual("Trang in ra vi phạm {code}: {message}", "The page breaks {code}: {message}")


@frozen
class Flaw:
    """Something wrong with a template; `code` says of which kind."""

    code: str
    message: Bilingual


def proof(folder: Path) -> tuple[Flaw, ...]:
    """Everything that is wrong with the template in a folder (`manifest.toml`, `template.docx`, an example).

    Looked for: a manifest or example that cannot be read, a broken tag, a variable that does not exist, an example
    that does not render, a part that the manifest promises and the page does not show, a page that breaks a rule.
    Pages are looked at where every variable exists.
    """
    try:
        manifest = read_manifest(folder / MANIFEST)
        loaded = load_file(folder / manifest.example)
        template = Template.from_path(folder / DOCX)
    except CongvanError as error:
        return (Flaw(error.code, error.said),)
    of_example, of_names = tuple(_of_example(manifest, loaded)), tuple(_of_names(template))
    return (*of_example, *of_names, *(() if of_names else _of_pages(template, loaded)))


def _of_example(manifest: Manifest, loaded: Loaded) -> Iterator[Flaw]:
    if manifest.types and loaded.document.type not in manifest.types:
        yield Flaw("other-type", _OTHER_TYPE.format(kind=loaded.document.type))
    for finding in check_loaded(loaded):
        said = _FAULTY_EXAMPLE.format(code=finding.code, message=finding.message)
        yield Flaw("faulty-example", said)


def _of_names(template: Template) -> Iterator[Flaw]:
    for unknown in unknown_names(template):
        hint = _DID_YOU_MEAN.format(near=unknown.near) if unknown.near else ""
        yield Flaw("unknown-variable", _UNKNOWN_NAME.format(name=unknown.name, hint=hint))


def _of_pages(template: Template, loaded: Loaded) -> Iterator[Flaw]:
    manifest, document = template.manifest, loaded.document
    is_main = manifest is None or bool(manifest.types)
    for part in (document,) if is_main else separate_parts(document).values():
        try:
            data = template.render(part)
        except CongvanError as error:
            yield Flaw(error.code, error.said)
            continue
        # The rules judge documents; an annex alone is none.
        if is_main:
            yield from _of_page(template, loaded, read(data))


def _of_page(template: Template, loaded: Loaded, reading: Reading) -> Iterator[Flaw]:
    yield from _missing(template, loaded.document, reading)
    own = {finding.code for finding in check_loaded(loaded)}
    for finding in check_reading(reading):
        if finding.code not in own:
            yield Flaw("breaks-rule", _BREAKS_RULE.format(code=finding.code, message=finding.message))


_READ_OTHERWISE = frozenset(
    ("type", "standard", "draft", "draft_version", "unit", "symbol", "ignore", "medium")
)
"""Fields that no one place of a page shows."""


def _missing(template: Template, document: Document, reading: Reading) -> Iterator[Flaw]:
    prints = template.manifest.prints if template.manifest is not None else ()
    for name, attribute in fields_dict(Document).items():
        if name not in prints or name in _READ_OTHERWISE or name in reading.unsure:
            continue
        nothing = (None, (), "")
        if getattr(document, name) not in nothing and getattr(reading.document, name) in nothing:
            said = _NOT_ON_PAGE.format(label=attribute.metadata["label"], field=name)
            yield Flaw("missing-component", said)

"""The key that was meant by one that no document has: Vietnamese names, keys of other groups, slips of the finger."""

from collections.abc import Iterator, Mapping
from difflib import get_close_matches
from functools import cache

from attrs import frozen

from congvan.formats.shapes import fields_of, item_of, label_of, without_none
from congvan.language import slugify
from congvan.messages import Bilingual
from congvan.model import (
    Annex,
    Archive,
    Attached,
    Block,
    Contact,
    Document,
    Drafter,
    Introduction,
    Invitation,
    Issuer,
    Leave,
    Mandate,
    Minutes,
    Party,
    Signature,
    Telegram,
)

_WORDS: Mapping[type, Mapping[str, str]] = {
    Document: {
        "type": "loai ten-loai the-loai kieu",
        "standard": "chuan quy-chuan",
        "draft": "nhap ban-nhap",
        "issuer": "co-quan don-vi-ban-hanh to-chuc ten-co-quan agency organization organisation",
        "number": "so so-vb no num",
        "unit": "don-vi don-vi-soan bo-phan phong linh-vuc",
        "symbol": "so-ky-hieu so-va-ky-hieu so-hieu",
        "place": "noi noi-ban-hanh location",
        "date": "ngay ngay-thang ngay-thang-nam ngay-ban-hanh ngay-ky thoi-gian",
        "subject": "trich-yeu ve-viec v-v tieu-de title summary",
        "authority_line": "tham-quyen",
        "to": "gui noi-gui addressees addressee",
        "bases": "can-cu can-cu-phap-ly basis",
        "parties": "ben cac-ben-ky",
        "body": "noi-dung than than-van-ban content contents text",
        "signature": "ky nguoi-ky signatures signer signed",
        "recipients": "noi-nhan-van-ban recipient cc",
        "archive": "noi-luu luu-tru luu-vt",
        "urgency": "khan do-khan muc-khan",
        "secrecy": "mat muc-do-mat muc-mat",
        "circulation": "luu-hanh",
        "drafter": "nguoi-soan soan-thao nguoi-thao",
        "contact": "lien-he dia-chi-co-quan",
        "annexes": "cac-phu-luc annex appendix appendices",
        "attached": "kem-theo dinh-kem attachment",
        "original": "ban-goc ban-chinh",
        "ignore": "bo-qua",
    },
    Issuer: {
        "name": "ten co-quan ten-day-du",
        "code": "viet-tat ten-viet-tat chu-viet-tat ky-hieu abbreviation",
        "parent": "cap-tren co-quan-cap-tren chu-quan co-quan-chu-quan superior",
    },
    Signature: {
        "authority": "quyen-han quyen-han-ky tham-quyen",
        "of": "thay-mat ky-thay",
        "position": "chuc-danh title post",
        "name": "ten ho-ten nguoi-ky fullname full-name",
        "image": "anh-chu-ky hinh-chu-ky",
        "seal": "dau con-dau",
    },
    Mandate: {"authority": "quyen-han quyen-han-ky tham-quyen", "of": "thay-mat ky-thay"},
    Archive: {"units": "don-vi luu noi-nhan unit", "copies": "so-ban so-luong so-luong-ban"},
    Drafter: {"mark": "ky-hieu nguoi-soan ten", "copies": "so-ban so-luong"},
    Contact: {"phone": "sdt dt telephone tel", "email": "mail", "website": "web trang-web url"},
    Annex: {"title": "ten ten-phu-luc", "number": "so", "body": "noi-dung content"},
    Attached: {"type": "loai", "title": "ten subject", "body": "content"},
    Telegram: {"sender": "nguoi-gui noi-gui"},
    Invitation: {
        "guests": "khach khach-moi kinh-moi nguoi-duoc-moi",
        "event": "su-kien noi-dung",
        "chair": "chu-toa",
        "time": "ngay-gio",
        "venue": "noi-hop",
    },
    Introduction: {"name": "ten ho-ten", "sent_to": "noi-den", "purpose": "ly-do", "valid_until": "han"},
    Minutes: {
        "start": "bat-dau thoi-gian",
        "attendees": "thanh-phan tham-du",
        "chair": "chu-tri chu-toa",
        "secretary": "thu-ky",
        "closing": "ket-thuc",
    },
    Leave: {"name": "ten ho-ten", "duration": "so-ngay", "start": "tu-ngay", "end": "den-ngay"},
    Party: {"role": "ten-goi", "name": "ten", "details": "thong-tin", "representative": "dai-dien"},
    Block: {"kind": "type", "number": "so", "children": "con muc-con", "text": "content"},
}
"""What clerks write for a key besides its own label, as unaccented words; by the group in which it stands."""

_MOST_GROUPS = 2
_COPIED = "original"
"""The key of a document inside a document."""


@frozen
class Meant:
    """A key, what it is called, and the groups that have it: none of them for the one in which it was looked for."""

    key: str
    label: Bilingual
    groups: tuple[str, ...] | None = None


def meant_by(written: str, kind: type, path: str = "") -> Meant | None:
    """The key that was meant by one which the group `kind` at a key path does not have; None where none is near.

    `Meant.groups` is `("",)` for a key of the document itself.
    """
    word, named = slugify(written), _named(kind)
    if (key := named.get(word)) is not None:
        return _in_group(kind, key)
    if kind in _WORDS and (elsewhere := _elsewhere(word, path)) is not None:
        return elsewhere
    near = get_close_matches(written.lower(), fields_of(kind), 1) or get_close_matches(word, named, 1)
    return _in_group(kind, named.get(near[0], near[0])) if near else None


def _in_group(kind: type, key: str, groups: tuple[str, ...] | None = None) -> Meant:
    return Meant(key, label_of(fields_of(kind)[key]), groups)


@cache
def _named(kind: type) -> Mapping[str, str]:
    """Every word for a key of a group, and that key: its own name first, then its label, then what else is said."""
    fields = fields_of(kind)
    said = {word: key for key, words in _WORDS.get(kind, {}).items() for word in words.split()}
    labels = {slugify(label_of(attribute).vi): key for key, attribute in fields.items()}
    return said | labels | {slugify(key): key for key in fields}


def _elsewhere(word: str, path: str) -> Meant | None:
    """The key of another group that a word names, one of the groups around the path before all others."""
    having = [(group, kind, _named(kind)[word]) for group, kind in _groups() if word in _named(kind)]
    if not having:
        return None
    copied, around = _groups_around(path)
    for group, kind, key in sorted(having, key=lambda one: len(one[0]), reverse=True):
        if group in around:
            return _in_group(kind, key, (f"{copied}{group}".rstrip("."),))
    _, kind, key = having[0]
    groups = [f"{copied}{group}" for group, _, other in having if other == key]
    return _in_group(kind, key, tuple(groups[:_MOST_GROUPS]))


def _groups_around(path: str) -> tuple[str, set[str]]:
    """The way to the document that a path is in, a copied one (`original.`) or the file's, and the groups around."""
    steps = [step.partition("[")[0] for step in path.split(".")] if path else []
    depth = next((depth for depth, step in enumerate(steps) if step != _COPIED), len(steps))
    copied, inner = steps[:depth], steps[depth:]
    around = {".".join(inner[:count]) for count in range(len(inner))}
    return "".join(f"{step}." for step in copied), around


@cache
def _groups() -> tuple[tuple[str, type], ...]:
    """Every group of a document by its key path, the document itself with an empty one."""
    places = {kind: path for path, kind in _inside(Document, "")}
    return tuple((places.get(kind, ""), kind) for kind in _WORDS if kind is Document or kind in places)


def _inside(kind: type, path: str) -> Iterator[tuple[str, type]]:
    for key, attribute in fields_of(kind).items():
        inner = without_none(attribute.type)
        group = item_of(inner) or inner
        if isinstance(group, type) and group in _WORDS and group not in (Document, Block):
            yield f"{path}{key}", group
            yield from _inside(group, f"{path}{key}.")

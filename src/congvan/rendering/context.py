"""A document as the names and values that a template prints."""

from collections.abc import Mapping
from typing import Any

from attrs import evolve, frozen

from congvan.language import to_roman, written_date
from congvan.model import Annex, Archive, Contact, Document, Drafter, Signature
from congvan.rendering import measures
from congvan.rendering.blocks import flat_blocks
from congvan.rendering.lines import rule_below
from congvan.rendering.metrics import even_lines, face_of
from congvan.rendering.units import points
from congvan.rendering.unprinted import LANDSCAPE, SIGNATURE_IMAGE, UnprintedContentError
from congvan.standards import SizeScheme, Standard, number_and_symbol


def build_context(document: Document, standard: Standard, scheme: SizeScheme) -> dict[str, Any]:
    """Everything that a template may print of a document; every key is always there, empty where nothing is given.

    Texts stand as the document has them; marks that a list's items take (`;` ... `.`) are taken off, since
    the template prints them. Texts are plain (`{{ }}` escapes them); values said to be markup go in with
    `{{r }}` or `{{p }}`. `rules` are solid drawn lines, as long as the act asks for under a scheme's sizes.

    | key | value |
    |---|---|
    | `type`, `type_name` | slug; name in capitals as printed (`THÔNG BÁO`) |
    | `issuer` | `parent`, `name` |
    | `number` | number and symbol, `374/STTTT-TTBCXB`, with room for a blank number |
    | `place_date` | `Lạng Sơn, ngày 26 tháng 3 năm 2019`, with room for blank parts |
    | `subject` | without a leading `V/v` |
    | `to`, `bases` | lists of texts |
    | `body` | list of blocks: `kind`, `label` (`Điều 1. `, with the space after it), `text` (plain), `runs` (markup for `{{r }}`: text with emphasis), `table` (markup for `{{p }}`) |
    | `signature` | list of `authority` (lines, the signer's post last), `office` (his post in his own body, above his name) and `name` |
    | `recipients` | list of texts, the archive line left out |
    | `archive` | `VT, TTBCXB (5b)` |
    | `drafter` | `PL.(300)` |
    | `urgency`, `secrecy`, `circulation` | as printed |
    | `contact` | lines |
    | `annexes` | list of `label`, `title`, `reference` (the document that it belongs to), `body` (as above) |
    | `lines` | `parent`, `issuer`, `subject` (a letter's with `V/v`): the same texts broken into even lines for our templates' columns |
    | `rules` | markup for `{{r }}`, below `lines`: `motto`, `issuer`, `subject` (a letter's has none in print) |
    | `title` | one line for the file's properties |

    A block's `kind` is the key of its component, `division`, `division-title`, `heading`, `article`,
    `clause-title`, `clause`, `point`, or `dash`, `paragraph`, `table`, or `article-text`: an article whose
    text follows its number. Raises `TooManyColumnsError` and `UnprintedContentError`.
    """
    issuer, date = document.issuer, document.date
    kind = standard.types.get(document.type)
    parent, name = (issuer.parent or "", issuer.name) if issuer else ("", "")
    subject = _without_prefix(document.subject or "")
    number = number_and_symbol(document, standard)
    written = date.printed if date else written_date(None)
    heading = _Heading(standard, scheme)
    issuer_lines = heading.lines("issuer", name, measures.left_column(standard))
    subject_lines = heading.subject_lines(subject, is_letter=kind is not None and kind.layout == _LETTER)
    return {
        "type": document.type,
        "type_name": kind.printed_name if kind else document.type.upper(),
        "issuer": {"parent": parent, "name": name},
        "number": number,
        "place_date": f"{document.place}, {written}" if document.place else written,
        "subject": subject,
        "to": _items(document.to),
        "bases": _items(document.bases),
        "body": flat_blocks(document.body, standard.page.text_width),
        "signature": [_signature(signature) for signature in document.signature],
        "recipients": _items(document.recipients),
        "archive": _archive(document.archive),
        "drafter": _drafter(document.drafter),
        "urgency": _printed(document.urgency, standard.urgencies),
        "secrecy": _printed(document.secrecy, standard.secrecies),
        "circulation": document.circulation or "",
        "contact": _contact(document.contact),
        "annexes": [
            _annex(annex, index, document, standard) for index, annex in enumerate(document.annexes, 1)
        ],
        "lines": {
            "parent": "\n".join(heading.lines("parent", parent, measures.left_column(standard))),
            "issuer": "\n".join(issuer_lines),
            "subject": "\n".join(subject_lines),
        },
        "rules": {
            "motto": heading.rule("motto", (measures.MOTTO,)),
            "issuer": heading.rule("issuer", issuer_lines),
            "subject": heading.rule("subject", subject_lines),
        },
        "title": _title(kind.name if kind else document.type, number, subject),
    }


_LETTER = "cong-van"
"""The layout whose subject stands below the number (box 5b)."""


@frozen
class _Heading:
    """The components around the lines that are drawn, in the sizes of a scheme."""

    standard: Standard
    scheme: SizeScheme

    def lines(self, key: str, text: str, width: float) -> tuple[str, ...]:
        component = self.standard.components[key]
        return even_lines(text, self.standard.size(key, self.scheme), face_of(component), points(width))

    def subject_lines(self, subject: str, *, is_letter: bool) -> tuple[str, ...]:
        if is_letter:
            prefixed = f"V/v {subject}" if subject else ""
            return self.lines("letter-subject", prefixed, measures.letter_subject_width(self.standard))
        return self.lines("subject", subject, measures.subject_width(self.standard))

    def rule(self, key: str, lines: tuple[str, ...]) -> str:
        return rule_below(lines, self.standard.components[key], self.standard.size(key, self.scheme))


_TITLE_LENGTH = 255
"""As many characters as a file's properties hold."""


def _title(kind: str, number: str, subject: str) -> str:
    return " ".join(f"{kind} {number} {subject}".split())[:_TITLE_LENGTH]


def _without_prefix(subject: str) -> str:
    return subject[3:].lstrip() if subject[:3].lower() == "v/v" else subject


def _item(text: str) -> str:
    text = text.strip().removeprefix("- ")
    ends_in_one_mark = text[-1:] in (";", ".", ",") and not text.endswith("..")
    return text[:-1].rstrip() if ends_in_one_mark else text


def _items(texts: tuple[str, ...]) -> list[str]:
    return [_item(text) for text in texts]


def _signature(signature: Signature) -> dict[str, Any]:
    if signature.image or signature.seal:
        raise UnprintedContentError(SIGNATURE_IMAGE)
    lines = [
        f"{mandate.authority}. {mandate.of or ''}".rstrip() if mandate.authority else mandate.of
        for mandate in signature.mandates
    ]
    return {
        "authority": [line for line in (*lines, signature.position) if line],
        "office": signature.office or "",
        "name": signature.name or "",
    }


def _archive(archive: Archive | None) -> str:
    if archive is None:
        return ""
    units = ", ".join(archive.units)
    return f"{units} ({archive.copies}b)".strip() if archive.copies else units


def _drafter(drafter: Drafter | None) -> str:
    if drafter is None:
        return ""
    return f"{drafter.mark}.({drafter.copies})" if drafter.copies else drafter.mark


def _printed(slug: str | None, names: Mapping[str, str]) -> str:
    return names.get(slug, slug) if slug else ""


def _contact(contact: Contact | None) -> list[str]:
    if contact is None:
        return []
    lines = (
        (("Địa chỉ", contact.address),),
        (("Điện thoại", contact.phone), ("Fax", contact.fax)),
        (("Thư điện tử", contact.email), ("Trang thông tin điện tử", contact.website)),
    )
    printed = ("; ".join(f"{label}: {value}" for label, value in line if value) for line in lines)
    return [line for line in printed if line]


def _annex(annex: Annex, index: int, document: Document, standard: Standard) -> dict[str, Any]:
    if annex.landscape:
        raise UnprintedContentError(LANDSCAPE)
    counted = to_roman(index) if len(document.annexes) > 1 else ""
    number = counted if annex.number is None else annex.number
    reference = _reference(document, standard) if annex.reference is None else annex.reference
    return {
        "label": f"Phụ lục {number}".rstrip(),
        "title": annex.title,
        "reference": f"(Kèm theo {reference})" if reference else "",
        "body": flat_blocks(annex.body, standard.page.text_width),
    }


def _reference(document: Document, standard: Standard) -> str:
    """The document as its annexes name it; an electronic one's number and date stay open (Mục III, khoản 1, điểm c)."""
    if document.medium == "electronic":
        document = evolve(document, number=None, date=None)
    kind, issuer = standard.types.get(document.type), document.issuer
    written = document.date.printed if document.date else written_date(None)
    reference = f"{kind.name if kind else document.type} số {number_and_symbol(document, standard)} {written}"
    return f"{reference} của {issuer.in_text or issuer.name}" if issuer else reference

"""A document as the names and values that a template prints."""

from collections.abc import Mapping
from typing import Any

from congvan.language import written_date
from congvan.model import Archive, Contact, Document, Drafter
from congvan.rendering import measures
from congvan.rendering.blocks import flat_blocks
from congvan.rendering.enclosed import Original, annexes, attached, digital_signature
from congvan.rendering.lines import Heading
from congvan.rendering.particulars import items, particulars
from congvan.rendering.pictures import Pictures
from congvan.rendering.sections import PORTRAIT, Sections
from congvan.rendering.signing import signers
from congvan.standards import SizeScheme, Standard, number_and_symbol


def build_context(
    document: Document,
    standard: Standard,
    scheme: SizeScheme,
    pictures: Pictures,
    sections: Sections,
    original: Original | None = None,
) -> dict[str, Any]:
    """Everything that a template may print of a document; every key is always there, empty where nothing is given.

    Texts stand as the document has them; marks that a list's items take (`;` ... `.`) are taken off, since
    the template prints them. Texts are plain (`{{ }}` escapes them); values said to be markup go in with
    `{{r }}` or `{{p }}`. `rules` are solid drawn lines, as long as the act asks for under a scheme's sizes.

    | key | value |
    |---|---|
    | `type`, `type_name` | slug; name in capitals as printed (`THÔNG BÁO`) |
    | `issuer` | `parent`, `name`, `in_text` (as a sentence has it; the name where nothing else is said) |
    | `number` | number and symbol, `374/STTTT-TTBCXB`, with room for a blank number |
    | `is_numbered` | whether a number is given |
    | `place_date` | `Lạng Sơn, ngày 26 tháng 3 năm 2019`, with room for blank parts |
    | `subject` | without a leading `V/v` |
    | `authority_line`, `enactment` | who decides; `QUYẾT ĐỊNH:` |
    | `to`, `bases` | lists of texts |
    | `telegram`, `invitation`, `introduction`, `minutes`, `leave`, `parties` | their fields as `congvan.model` names them; dates in words; a person's `title` (`Ông (bà)`) apart from the `name` |
    | `body` | list of blocks: `kind`, `label` (`Điều 1. `, with the space after it), `text` (plain), `runs` (markup for `{{r }}`: text with emphasis), `table` (markup for `{{p }}`), `figure` (markup for `{{r }}`), `page`, `page_end` (markup for `{{p }}`) |
    | `signature` | list of `role` (`BÊN A`), `authority` (lines, the signer's post last, each broken where the column is too narrow), `office` (his post in his own body, above his name), `name` and `images` (markup for `{{p }}`: signature and seal) |
    | `recipients` | list of texts, the archive line left out |
    | `archive` | `VT, TTBCXB (5b)` |
    | `drafter` | `PL.(300)` |
    | `urgency`, `secrecy`, `circulation` | as printed |
    | `draft_stamp` | `DỰ THẢO lần 2`, where the version of a draft is given |
    | `digital_signature` | room for what a program writes that signs an electronic copy |
    | `contact` | lines |
    | `attached` | empty, or `type_name`, `title`, `reference`, `digital_signature`, `body`, `follows`, `page_end`, and `lines` of `title` and `reference` |
    | `annexes` | list of `label`, `title`, `reference` (the document that it belongs to), `digital_signature`, `body` (as above), `follows`, `page_end`, and `lines` of `title` and `reference` |
    | `original` | markup for `{{p }}`: the document that a copy copies |
    | `lines` | `parent`, `issuer`, `subject` (a letter's with `V/v`): the same texts broken into even lines for our templates' columns |
    | `rules` | markup for `{{r }}`, below `lines`: `motto`, `issuer`, `subject` (a letter's has none in print), `type` (where there is no subject) |
    | `closes_landscape` | whether the signature stands on a landscape page, below a wide table |
    | `ends_landscape`, `ends_fresh` | the last page: whether it is landscape, and whether its section is numbered from 1 |
    | `title` | one line for the file's properties |

    A block's `kind` is the key of its component, `division`, `division-title`, `heading`, `article`,
    `clause-title`, `clause`, `point`, or `dash`, `paragraph`, `table`, `figure`, or `article-text`: an article
    whose text follows its number. A `page-end` ends a section whose pages are of the kind `page`, one of
    `portrait`, `landscape`, `portrait-continued`, `landscape-continued`; so does whatever `follows` a page. Its
    `page_end` ends the section on the template's own paper, with the headers and margins of the template's last one.
    Raises `TooManyColumnsError` and `UnreadablePictureError`.
    """
    kind = standard.find(document.type)
    issuer = document.issuer
    parent, name = (issuer.parent or "", issuer.name) if issuer else ("", "")
    is_letter = kind is not None and kind.layout == _LETTER
    subject = _without_prefix(document.subject or "")
    number = number_and_symbol(document, standard)
    type_name = kind.printed_name if kind else document.type.upper()
    heading = Heading(standard, scheme)
    issuer_lines = heading.lines("issuer", name, measures.bodies_width(standard))
    subject_lines = heading.subject_lines(subject, is_letter=is_letter)
    begins = original.ends if original else PORTRAIT
    body, closing_page = flat_blocks(document.body, standard, pictures, sections, begins)
    enclosed, page = attached(document, heading, pictures, sections, closing_page)
    annexed = list(annexes(document, heading, pictures, sections, page))
    page = annexed[-1][1] if annexed else page
    return {
        "type": document.type,
        "type_name": type_name,
        "issuer": {"parent": parent, "name": name, "in_text": (issuer.in_text or name) if issuer else ""},
        "number": number,
        "is_numbered": (document.number, document.number_written, document.symbol) != (None, None, None),
        "place_date": _place_and_date(document),
        "subject": subject,
        "authority_line": document.authority_line or "",
        "enactment": (kind.enactment or "") if kind else "",
        "to": items(document.to),
        "bases": items(document.bases),
        **particulars(document),
        "body": body,
        "signature": signers(document, heading, pictures),
        "recipients": items(document.recipients),
        "archive": _archive(document.archive),
        "drafter": _drafter(document.drafter),
        "urgency": _printed(document.urgency, standard.urgencies),
        "secrecy": _printed(document.secrecy, standard.secrecies),
        "circulation": document.circulation or "",
        "draft_stamp": f"{_DRAFT} {document.draft_version}" if document.draft_version else "",
        "digital_signature": digital_signature(document, kind),
        "contact": _contact(document.contact),
        "attached": enclosed,
        "annexes": [annex for annex, _ in annexed],
        "original": original.markup if original else "",
        "lines": {
            "parent": heading.broken("parent", parent, measures.bodies_width(standard)),
            "issuer": "\n".join(issuer_lines),
            "subject": "\n".join(subject_lines),
        },
        "rules": {
            "motto": heading.rule("motto", (measures.MOTTO,)),
            "issuer": heading.rule("issuer", issuer_lines),
            "subject": heading.rule("subject", subject_lines),
            "type": heading.rule_of_type(type_name),
        },
        "closes_landscape": closing_page.landscape,
        "ends_landscape": page.landscape,
        "ends_fresh": page.fresh,
        "title": _title(kind.name if kind else document.type, number, subject),
    }


_LETTER = "cong-van"
"""The layout whose subject stands below the number (box 5b)."""

_DRAFT = "DỰ THẢO"


def _place_and_date(document: Document) -> str:
    written = document.date_written or (document.date.printed if document.date else written_date(None))
    return f"{document.place}, {written}" if document.place else written


_TITLE_LENGTH = 255
"""As many characters as a file's properties hold."""


def _title(kind: str, number: str, subject: str) -> str:
    return " ".join(f"{kind} {number} {subject}".split())[:_TITLE_LENGTH]


def _without_prefix(subject: str) -> str:
    return subject[3:].lstrip() if subject[:3].lower() == "v/v" else subject


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

"""What only one layout has, as its template prints it: each a dict whose keys are always there."""

from collections.abc import Callable, Iterable
from typing import Any

from congvan.language import regex, written_date
from congvan.model import Document, DocumentDate, Introduction, Invitation, Leave, Minutes, Party, Telegram


def items(texts: Iterable[str]) -> list[str]:
    """Every item of a list without a dash before it and the one mark (`;`, `.`, `,`) after it: templates print them."""
    return [_item(text) for text in texts]


def _item(text: str) -> str:
    text = text.strip().removeprefix("- ")
    ends_in_one_mark = text[-1:] in (";", ".", ",") and not text.endswith("..")
    return text[:-1].rstrip() if ends_in_one_mark else text


_Form = Invitation | Introduction | Minutes | Leave


def _texts(form: _Form, *names: str) -> dict[str, str]:
    """Fields that end a line of the form: the marks that the template prints are taken off."""
    return {name: _item((getattr(form, name) or "").removesuffix("./.")) for name in names}


def _dates(form: _Form, *names: str) -> dict[str, str]:
    dates: dict[str, DocumentDate | None] = {name: getattr(form, name) for name in names}
    return {name: date.printed if date else written_date(None) for name, date in dates.items()}


_titled_name = regex(r"(?i)(Ông|Bà)\s+(.+)")


def _person(name: str | None) -> dict[str, str]:
    """`Ông Lê Văn Bình` as title and name; one without a title takes the form's `Ông (bà)`."""
    titled = _titled_name().fullmatch(name or "")
    title, bare = (titled[1].capitalize(), titled[2]) if titled else ("Ông (bà)", name or "")
    return {"title": title, "name": bare}


def _telegram(telegram: Telegram) -> dict[str, Any]:
    return {"sender": (telegram.sender or "").removesuffix(":").removesuffix(" điện")}


def _invitation(invitation: Invitation) -> dict[str, Any]:
    return {"guests": items(invitation.guests), **_texts(invitation, "event", "chair", "time", "venue")}


def _introduction(introduction: Introduction) -> dict[str, Any]:
    return {
        **_person(introduction.name),
        **_texts(introduction, "position", "sent_to", "purpose"),
        **_dates(introduction, "valid_until"),
    }


def _minutes(minutes: Minutes) -> dict[str, Any]:
    return {
        **_texts(minutes, "start", "venue", "chair", "secretary"),
        "attendees": items(minutes.attendees),
        "closing": minutes.closing or "",
    }


def _leave(leave: Leave) -> dict[str, Any]:
    return {
        **_person(leave.name),
        **_texts(leave, "position", "duration", "venue", "counted_in"),
        **_dates(leave, "application_date", "start", "end"),
        "confirmation": leave.confirmation,
    }


def _party(party: Party) -> dict[str, Any]:
    texts = ("role", "name", "representative", "position")
    return {"details": list(party.details), **{name: getattr(party, name) or "" for name in texts}}


_FORMS: dict[str, tuple[Any, Callable[[Any], dict[str, Any]]]] = {
    "telegram": (Telegram(), _telegram),
    "invitation": (Invitation(), _invitation),
    "introduction": (Introduction(), _introduction),
    "minutes": (Minutes(), _minutes),
    "leave": (Leave(), _leave),
}
"""What stands for a form that a document does not have, and how a form is printed."""


def particulars(document: Document) -> dict[str, Any]:
    """Keys `telegram`, `invitation`, `introduction`, `minutes`, `leave`, `parties`."""
    printed = {key: form(getattr(document, key) or blank) for key, (blank, form) in _FORMS.items()}
    return {**printed, "parties": [_party(party) for party in document.parties]}

"""What only one layout has, as its template prints it: each a dict whose keys are always there."""

from typing import Any

from congvan.language import regex, written_date
from congvan.model import Document, DocumentDate, Introduction, Invitation, Leave, Minutes, Party, Telegram
from congvan.rendering.items import item, items


def particulars(document: Document) -> dict[str, Any]:
    """Keys `telegram`, `invitation`, `introduction`, `minutes`, `leave`, `parties`."""
    return {
        "telegram": _telegram(document.telegram or Telegram()),
        "invitation": _invitation(document.invitation or Invitation()),
        "introduction": _introduction(document.introduction or Introduction()),
        "minutes": _minutes(document.minutes or Minutes()),
        "leave": _leave(document.leave or Leave()),
        "parties": [_party(party) for party in document.parties],
    }


def _text(text: str | None) -> str:
    """A field that ends a line of the form: the marks that the template prints are taken off."""
    return item((text or "").removesuffix("./.")) if text else ""


def _date(date: DocumentDate | None) -> str:
    return date.printed if date else written_date(None)


_titled_name = regex(r"(?i)(Ông|Bà)\s+(.+)")


def _person(name: str | None) -> dict[str, str]:
    """`Ông Lê Văn Bình` as title and name; one without a title takes the form's `Ông (bà)`."""
    titled = _titled_name().fullmatch(name or "")
    title, bare = (titled[1].capitalize(), titled[2]) if titled else ("Ông (bà)", name or "")
    return {"title": title, "name": bare}


def _telegram(telegram: Telegram) -> dict[str, Any]:
    return {"sender": (telegram.sender or "").removesuffix(":").removesuffix(" điện")}


def _invitation(invitation: Invitation) -> dict[str, Any]:
    return {
        "guests": items(invitation.guests),
        "event": _text(invitation.event),
        "chair": _text(invitation.chair),
        "time": _text(invitation.time),
        "venue": _text(invitation.venue),
    }


def _introduction(introduction: Introduction) -> dict[str, Any]:
    return {
        **_person(introduction.name),
        "position": _text(introduction.position),
        "sent_to": _text(introduction.sent_to),
        "purpose": _text(introduction.purpose),
        "valid_until": _date(introduction.valid_until),
    }


def _minutes(minutes: Minutes) -> dict[str, Any]:
    return {
        "start": _text(minutes.start),
        "venue": _text(minutes.venue),
        "attendees": items(minutes.attendees),
        "chair": _text(minutes.chair),
        "secretary": _text(minutes.secretary),
        "closing": minutes.closing or "",
    }


def _leave(leave: Leave) -> dict[str, Any]:
    return {
        **_person(leave.name),
        "application_date": _date(leave.application_date),
        "position": _text(leave.position),
        "duration": _text(leave.duration),
        "start": _date(leave.start),
        "end": _date(leave.end),
        "venue": _text(leave.venue),
        "counted_in": _text(leave.counted_in),
        "confirmation": leave.confirmation,
    }


def _party(party: Party) -> dict[str, Any]:
    return {
        "role": party.role or "",
        "name": party.name or "",
        "details": list(party.details),
        "representative": party.representative or "",
        "position": party.position or "",
    }

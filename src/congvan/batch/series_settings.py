"""The key `series` of a plan: rules of deadlines, and the office's own days off and working days."""

import datetime as dt
from typing import Any

from attrs import field, frozen

from congvan.batch.calendar import WorkingCalendar
from congvan.batch.deadlines import DueRule
from congvan.batch.due_rules import InvalidDueRuleError, parse_due_rules
from congvan.formats import Problem
from congvan.formats.loading import Parsed
from congvan.formats.tree import join
from congvan.messages import Bilingual

SERIES = "series"
_KEYS = ("due", "days-off", "working-days")

_UNKNOWN_KEY = Bilingual("không có khóa này; dùng được: {keys}.", "there is no such key; there are: {keys}.")
_NOT_A_GROUP = Bilingual("phải là một nhóm khóa: {keys}.", "must be a group of keys: {keys}.")
_NOT_DAYS = Bilingual(
    "phải là danh sách các ngày, ví dụ [2026-12-31].", "must be a list of days, such as [2026-12-31]."
)


@frozen
class SeriesSettings:
    """The rules of deadlines by name, and the calendar that they count by."""

    due: dict[str, DueRule] = field(factory=dict)
    calendar: WorkingCalendar = field(factory=WorkingCalendar)


def read_settings(parsed: Parsed) -> SeriesSettings:
    """The settings of a plan; none where the key is absent.

    Raises `InvalidDocumentError` with key, line and column of the first fault.
    """
    data = parsed.tree.data
    given = data.get(SERIES) if isinstance(data, dict) else None
    if given is None:
        return SeriesSettings()
    keys = ", ".join(_KEYS)
    if not isinstance(given, dict):
        raise _fault(parsed, SERIES, _NOT_A_GROUP.format(keys=keys))
    for key in given:
        if key not in _KEYS:
            raise _fault(parsed, join(SERIES, key), _UNKNOWN_KEY.format(keys=keys))
    try:
        due = parse_due_rules(given.get("due") or {})
    except InvalidDueRuleError as error:
        path = join(SERIES, f"due.{error.path}" if error.path else "due")
        raise _fault(parsed, path, error.reason) from None
    calendar = WorkingCalendar(_days(parsed, given, "days-off"), _days(parsed, given, "working-days"))
    return SeriesSettings(due, calendar)


def _days(parsed: Parsed, given: dict[str, Any], key: str) -> list[dt.date]:
    days = given.get(key) or []
    if not isinstance(days, list):
        raise _fault(parsed, join(SERIES, key), _NOT_DAYS)
    try:
        return [dt.date.fromisoformat(day) for day in days]
    except (TypeError, ValueError):
        raise _fault(parsed, join(SERIES, key), _NOT_DAYS) from None


def _fault(parsed: Parsed, path: str, reason: Bilingual) -> Exception:
    return parsed.invalid([Problem(path, *parsed.source.position(path), reason)])

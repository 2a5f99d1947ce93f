"""The list of what was done to a document on its way into another year, and of what a person should look at."""

from collections.abc import Mapping
from typing import Any, Literal

from attrs import frozen

from congvan.messages import Bilingual, Language

Action = Literal["moved", "kept", "blanked"]


@frozen
class Reason:
    """Why something was done, and whether a person should look at it."""

    look: bool
    text: Bilingual


_B = Bilingual
REASONS: Mapping[str, Reason] = {
    "plan-year": Reason(False, _B("năm của văn bản", "the document's own year")),
    "date": Reason(False, _B("ngày trong năm của văn bản", "a day of the document's own year")),
    "next-january": Reason(False, _B("ngày của năm liền sau", "a day of the year after")),
    "last-working-day": Reason(
        False, _B("là ngày làm việc cuối cùng của tháng nên giữ đúng như vậy", "the last working day of its month, and still is")
    ),
    "lunar-year": Reason(False, _B("tên năm âm lịch", "the lunar year's name")),
    "range": Reason(False, _B("một đầu của khoảng thời gian đã chuyển", "one end of a span of time that moved")),
    "other-year": Reason(False, _B("không phải năm của văn bản", "not the document's own year")),
    "cited": Reason(
        False, _B("văn bản được viện dẫn; kiểm tra còn hiệu lực", "a cited document; look whether it is still in force")
    ),
    "number": Reason(False, _B("số do văn thư cấp khi ban hành", "the number is given on issue")),
    "issue-date": Reason(False, _B("ngày ban hành ghi khi ký", "the day is filled in on signing")),
    "year-of-date": Reason(
        True,
        _B("năm ban hành khác năm của văn bản, được coi là năm {year}", "signed in another year than its own, which is taken to be {year}"),
    ),
    "signature-image": Reason(False, _B("dự thảo chưa được ký", "a draft is not signed yet")),
    "standard": Reason(
        True,
        _B("tiêu chuẩn thể thức cũ không còn áp dụng vào năm mới", "the standard is not in force in the new year"),
    ),
    "off-day": Reason(
        True,
        _B(
            "rơi vào {why}; ngày làm việc gần nhất: {before:%d/%m/%Y} hoặc {after:%d/%m/%Y}",
            "falls on {why}; the nearest working days are {before:%d/%m/%Y} and {after:%d/%m/%Y}",
        ),
    ),
    "last-day-moved": Reason(
        True,
        _B(
            "là ngày làm việc cuối cùng của tháng; ngày {day:%d/%m/%Y} rơi vào {why}",
            "was the last working day of its month; {day:%d/%m/%Y} falls on {why}",
        ),
    ),
    "month-end": Reason(True, _B("là ngày cuối tháng 02", "was the last day of February")),
    "weekday": Reason(
        True, _B("ghi {said} nhưng ngày mới là {is_now}", "says {said}, but the new day is a {is_now}")
    ),
    "no-such-day": Reason(True, _B("không có ngày này", "there is no such day")),
    "past-date": Reason(
        True,
        _B("trước ngày ban hành văn bản cũ, có thể là sự kiện đã qua", "before the old document's day; perhaps a past event"),
    ),
    "anniversary": Reason(
        True,
        _B("khoảng năm kỷ niệm; tính lại số năm", "the years of an anniversary; count them again"),
    ),
    "previous-year": Reason(
        True, _B("năm liền trước; chuyển nếu là năm so sánh", "the year before; move it if it is what this year is compared with")
    ),
    "next-year": Reason(
        True, _B("năm liền sau; chuyển nếu không phải mốc cố định", "the year after; move it unless it is a fixed one")
    ),
    "school-year": Reason(True, _B("năm học", "a school year")),
    "period": Reason(True, _B("giai đoạn nhiều năm", "a period of several years")),
    "target": Reason(True, _B("mốc «đến năm»", "a target year")),
    "since": Reason(True, _B("mốc «từ năm», «trước năm», «sau năm»", "a year since, before or after which")),
    "listed-years": Reason(True, _B("một trong nhiều năm được liệt kê", "one of several years in a list")),
    "bare-year": Reason(True, _B("số có thể là năm", "a figure that may be a year")),
    "cited-of-year": Reason(
        True,
        _B("văn bản được viện dẫn là của năm cũ; thay bằng văn bản của năm mới nếu có", "a cited document of the old year; is there one of the new year?"),
    ),
    "repealed": Reason(
        True,
        _B("đã hết hiệu lực từ ngày {since:%d/%m/%Y}, được thay bằng {successor}", "not in force since {since:%d/%m/%Y}; replaced by {successor}"),
    ),
    "date-in-subject": Reason(
        True,
        _B("ngày nằm trong trích yếu của văn bản được viện dẫn hoặc là thời hạn", "a day in a cited document's subject, or a deadline"),
    ),
    "undated-off-day": Reason(
        True,
        _B(
            "năm {year} rơi vào {why}; ngày làm việc gần nhất: {before:%d/%m/%Y} hoặc {after:%d/%m/%Y}",
            "falls on {why} in {year}; the nearest working days are {before:%d/%m/%Y} and {after:%d/%m/%Y}",
        ),
    ),
    "abolished-body": Reason(
        True,
        _B("không còn từ ngày {since:%d/%m/%Y}; nay là {successor}", "does not exist since {since:%d/%m/%Y}; now {successor}"),
    ),
    "district-level": Reason(
        True, _B("không còn cấp huyện từ ngày {since:%d/%m/%Y}", "there is no district level since {since:%d/%m/%Y}")
    ),
    "obsolete-code": Reason(
        True, _B("chữ viết tắt không còn dùng từ ngày {since:%d/%m/%Y}", "a code that is not used since {since:%d/%m/%Y}")
    ),
    "no-calendar": Reason(
        True,
        _B(
            "chưa đối chiếu với ngày nghỉ lễ, vì chưa cài congvan[calendar]",
            "not compared with public holidays, because congvan[calendar] is not installed",
        ),
    ),
}  # fmt: skip
"""Why each thing is on the list, by a key that stays."""


def noted(reason: str, **parameters: object) -> Bilingual:
    """What the list says of a reason, with its parameters filled in."""
    return REASONS[reason].text.format(**parameters)


@frozen
class ReviewItem:
    """One thing of the old document: where, what it said, what became of it, and why.

    `became` is None where the words were kept or blanked; `reason` is a key of `REASONS` and `note` what it
    says of this case; `before` and `after` are the words around, `cited` tells a cited document from others.
    """

    path: str
    found: str
    action: Action
    reason: str
    note: Bilingual
    became: str | None = None
    before: str = ""
    after: str = ""
    cited: str | None = None

    @property
    def look(self) -> bool:
        """Whether a person should look at it."""
        return REASONS[self.reason].look

    def say(self, language: Language = "vi") -> str:
        """The item on one line."""
        change = self.found if self.became is None else f"{self.found} → {self.became}"
        return f"{self.path}: {self.before}[{change}]{self.after}: {self.note.say(language)}"

    def as_dict(self, language: Language = "vi") -> dict[str, Any]:
        """The item as plain values for JSON."""
        return {
            "path": self.path,
            "found": self.found,
            "became": self.became,
            "action": self.action,
            "reason": self.reason,
            "look": self.look,
            "note": self.note.say(language),
            "before": self.before,
            "after": self.after,
        }


_TITLES = {
    "look": _B("CẦN XEM LẠI", "TO LOOK AT"),
    "moved": _B("ĐÃ SỬA", "CHANGED"),
    "kept": _B("GIỮ NGUYÊN", "KEPT"),
    "blanked": _B("ĐỂ TRỐNG", "BLANKED"),
}


def as_text(review: tuple[ReviewItem, ...], language: Language = "vi") -> str:
    """The list for a person to read: first what to look at, then what was changed, kept and blanked."""
    lines: list[str] = []
    for key, title in _TITLES.items():
        items = [item for item in review if (key == "look" if item.look else item.action == key)]
        if items:
            lines.append(f"{title.say(language)} ({len(items)})")
            lines += [f"  - {item.say(language)}" for item in items]
    return "\n".join(lines)


def as_comments(review: tuple[ReviewItem, ...], language: Language = "vi") -> str:
    """The list as comment lines for the top of a YAML file, which switch no rule off."""
    text = as_text(review, language).replace("congvan:", "congvan :")
    return "".join(f"# {line}\n" for line in text.split("\n"))

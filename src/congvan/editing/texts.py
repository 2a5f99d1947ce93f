"""What is typed: labels, zeros, separators and marks that the act fixes to the letter; no word is another afterwards."""

import re
from collections.abc import Iterator
from functools import cache
from unicodedata import normalize

from congvan.editing.looks import switched
from congvan.editing.workspace import Operation, Workspace
from congvan.language import fold, fold_tones, iter_dates, written_date
from congvan.model.components import Extent
from congvan.reading.xml import Element, W
from congvan.rules import Finding
from congvan.rules.encoding import hidden_pattern, serves_another_script
from congvan.rules.layout.heading import MOTTO, NATIONAL_NAME
from congvan.rules.layout.look import Shown, ShownLine
from congvan.rules.layout.recipients import LABEL, Item, item_at, items_of

_NUMBER_LABEL = "Số:"


def _replaced(work: Workspace, line: ShownLine, pattern: re.Pattern[str], new: str) -> None:
    """Make the first match of a pattern in a line another text (`new` as for `re.sub`)."""
    text = pattern.sub(new, line.text, count=1)
    if text != line.text:
        work.rewrite(line.extent, text)


def _in_first(key: str, pattern: str, new: str, flags: int = 0) -> Operation:

    def operation(work: Workspace, _: tuple[Finding, ...]) -> None:
        if (shown := work.look.first(key)) is not None:
            _replaced(work, shown.lines[0], re.compile(pattern, flags), new)

    return operation


number_zero = _in_first("number", r"(?<![\w/–-])(\d)(?=\s*[/–-])", r"0\1")
letter_prefix = _in_first("letter-subject", r"\A(\(?)\s*v\s*/\s*v\s*[:.]?\s*", r"\1V/v ", re.IGNORECASE)
prefix_in_words = _in_first("subject", r"\A(\(?)\s*v\s*/\s*v\s*[:.]?\s*", r"\1Về việc ", re.IGNORECASE)


def number_label(work: Workspace, _: tuple[Finding, ...]) -> None:
    """`Số:` before the number."""
    shown = work.look.first("number")
    if shown is None:
        return
    text = shown.lines[0].text
    found = re.match(r"số\s*[:.;,]*", fold_tones(text), re.IGNORECASE)
    if found is not None and len(fold_tones(text)) == len(text):
        gap = " " if found[0][-1:].isspace() else ""
        work.rewrite(shown.lines[0].extent, _NUMBER_LABEL + gap + text[found.end() :])


def separators(work: Workspace, findings: tuple[Finding, ...]) -> None:
    """`/` after the number and `-` between groups, as the rule reads it; the Party's form is left alone."""
    shown = work.look.first("number")
    for finding in findings:
        if (
            shown is None
            or not finding.observed
            or not finding.expected
            or _party_pattern().search(finding.observed)
        ):
            continue
        line = shown.lines[0]
        loose = r"\s*".join(re.escape(one) for one in finding.observed if not one.isspace())
        if found := re.search(loose, line.text):
            work.rewrite(
                line.extent, line.text[: found.start()] + finding.expected + line.text[found.end() :]
            )


@cache
def _party_pattern() -> re.Pattern[str]:
    return re.compile(r"-[A-ZĐ][A-Za-zĐđ]*/[A-ZĐ]")


def _date_line(work: Workspace) -> ShownLine | None:
    found = work.fact("printed_date")
    return None if found is None else found.shown.lines[0]


def date_zeros(work: Workspace, _: tuple[Finding, ...]) -> None:
    """A zero before days below 10 and months 1 and 2."""
    if (line := _date_line(work)) is not None:
        text = re.sub(r"(ngày\s*)([1-9])(?!\d)", r"\g<1>0\2", line.text, flags=re.IGNORECASE)
        text = re.sub(r"(tháng\s*)([12])(?!\d)", r"\g<1>0\2", text, flags=re.IGNORECASE)
        work.rewrite(line.extent, text)


def month_zero(work: Workspace, _: tuple[Finding, ...]) -> None:
    """No zero before months 3 to 9."""
    if (line := _date_line(work)) is not None:
        _replaced(work, line, re.compile(r"(tháng\s*)0([3-9])(?!\d)", re.IGNORECASE), r"\1\2")


def date_form(work: Workspace, _: tuple[Finding, ...]) -> None:
    """The date written out with ngày, tháng, năm."""
    if (line := _date_line(work)) is None:
        return
    for date in iter_dates(line.text):
        start, end = date.span
        written = written_date(date.year, date.month, date.day)
        work.rewrite(line.extent, line.text[:start] + written + line.text[end:])
        return


def place_comma(work: Workspace, _: tuple[Finding, ...]) -> None:
    """A comma after the place."""
    found = work.fact("printed_date")
    if found is not None and (place := found.place.rstrip(" .…_;:-")):
        rest = found.shown.text[len(place) :].lstrip(".;:- ")
        work.rewrite(found.shown.lines[0].extent, f"{place}, {rest}")


def motto(work: Workspace, _: tuple[Finding, ...]) -> None:
    """The capitals and hyphens of the motto; other words are left to whoever wrote them."""
    shown = work.fact("masthead").motto
    if shown is not None and any(span.format.caps for span in shown.spans):
        work.format_runs([line.extent for line in shown.lines], switched("caps", on=False))
    else:
        _worded(work, shown, MOTTO)


def national_name(work: Workspace, _: tuple[Finding, ...]) -> None:
    """Spaces and marks of the national name; other words are left to whoever wrote them."""
    _worded(work, work.fact("masthead").national, NATIONAL_NAME)


def _worded(work: Workspace, shown: Shown | None, wanted: str) -> None:
    if shown is not None and len(shown.lines) == 1 and _letters(shown.text) == _letters(wanted):
        work.rewrite(shown.lines[0].extent, wanted)


def _letters(text: str) -> str:
    return "".join(filter(str.isalpha, fold(text)))


def subject_end(work: Workspace, findings: tuple[Finding, ...]) -> None:
    """No mark at the end of the subject."""
    for key in ("subject", "letter-subject"):
        if (shown := work.look.first(key)) is not None:
            for finding in findings:
                _cut_end(work, shown.lines[-1], finding.observed)


def _cut_end(work: Workspace, line: ShownLine, mark: str | None) -> None:
    if mark and line.text.endswith(mark):
        work.rewrite(line.extent, line.text.removesuffix(mark).rstrip())


def basis_ends(work: Workspace, findings: tuple[Finding, ...]) -> None:
    """A semicolon after every basis, after the last one what the standard says; where the rule misses it."""
    expected = {one.paragraph: one.expected for one in findings}
    for shown in work.look.of("basis"):
        line = shown.lines[-1]
        if end := expected.get(line.paragraph.index):
            _ended(work, line, end)


def _ended(work: Workspace, line: ShownLine, end: str) -> None:
    work.rewrite(line.extent, _end_pattern().sub("", line.text) + end)


@cache
def _end_pattern() -> re.Pattern[str]:
    return re.compile(r"\s*(?:\./\.|[;,.:])?\s*\Z")


def addressees(work: Workspace, _: tuple[Finding, ...]) -> None:
    """A colon after `Kính gửi`; of several addressees a dash before each and a mark behind it."""
    if (shown := work.look.first("addressees")) is None:
        return
    label = shown.lines[0]
    if not label.text.rstrip().endswith(":"):
        work.rewrite(label.extent, f"{label.text.rstrip(' ;.,')}:")
    items = items_of(work.reading.layout, work.fact("origins"), "to")
    if len(items) > 1:
        _listed(work, items, ".")


def recipients(work: Workspace, _: tuple[Finding, ...]) -> None:
    """A dash before each recipient and a semicolon behind it; the archive line's end has a rule of its own."""
    items = items_of(work.reading.layout, work.fact("origins"), "recipients")
    if archive := work.fact("origins").get("archive"):
        items.append(item_at(work.reading.layout, archive))
    items.sort(key=lambda one: (one.at.paragraph, one.at.line, one.at.start))
    _listed(work, items, None)


def _listed(work: Workspace, items: list[Item], last: str | None) -> None:
    """Give the items of a list, a line each, their dashes and end marks, `last` to the last one (None: as it is)."""
    places = {(item.at.paragraph, item.at.line) for item in items}
    if len(places) < len(items):
        return
    for number, item in enumerate(items):
        end = ";" if number < len(items) - 1 else last
        texts = [line.text for line in item.lines]
        if not item.dashed:
            texts[0] = f"- {texts[0]}"
        if end is not None and item.mark not in (end, ":"):
            texts[-1] = _end_pattern().sub("", texts[-1]) + end
        for line, text in zip(item.lines, texts, strict=True):
            work.rewrite(line.extent, text)


def archive(work: Workspace, _: tuple[Finding, ...]) -> None:
    """A colon after `Lưu`, a full stop at the end of the archive line."""
    places = work.fact("origins").get("archive")
    if not places:
        return
    item = item_at(work.reading.layout, places)
    texts = [line.text for line in item.lines]
    texts[0] = re.sub(r"\A(\W*lưu)(?!\s*:)\b\s*", r"\1: ", texts[0], flags=re.IGNORECASE)
    if work.fact("drafter") is None and item.mark != ".":
        texts[-1] = _end_pattern().sub("", texts[-1]) + "."
    for line, text in zip(item.lines, texts, strict=True):
        work.rewrite(line.extent, text)


def recipients_label(work: Workspace, _: tuple[Finding, ...]) -> None:
    """`Nơi nhận:` to the letter, where its words are those."""
    for shown in work.look.of("recipients-label"):
        if len(shown.lines) == 1 and _letters(shown.text) == _letters(LABEL):
            work.rewrite(shown.lines[0].extent, LABEL)


def cited(work: Workspace, findings: tuple[Finding, ...]) -> None:
    """What a rule on citations found made what it expects, where it stands once in its paragraph."""
    for finding in findings:
        if finding.observed and finding.expected and (place := _only(work, finding, finding.observed)):
            work.rewrite(place, finding.expected)


def citation_comma(work: Workspace, findings: tuple[Finding, ...]) -> None:
    """No comma between the symbol and the date of a citation."""
    for finding in findings:
        if finding.observed and (place := _only(work, finding, finding.observed)):
            work.rewrite(place, re.sub(r"\s*,\s*(?=ngày\b)", " ", finding.observed, count=1))


def _only(work: Workspace, finding: Finding, text: str) -> Extent | None:
    """Where a text stands in a finding's paragraph, None where it does not, or more than once."""
    if finding.paragraph is None:
        return None
    paragraph = work.reading.layout.paragraphs[finding.paragraph]
    places = [
        Extent(paragraph.index, number, found.start(), found.end())
        for number, line in enumerate(paragraph.lines)
        for found in re.finditer(re.escape(text), line.text)
    ]
    return places[0] if len(places) == 1 else None


def small_letter(work: Workspace, _: tuple[Finding, ...]) -> None:
    """The first letter after `V/v` small."""
    if (shown := work.look.first("letter-subject")) is not None:
        line = shown.lines[0]
        if found := re.match(r"\(?\s*V/v\s+\w", line.text):
            at = found.end() - 1
            work.rewrite(line.extent, line.text[:at] + line.text[at].lower() + line.text[at + 1 :])


def composed(work: Workspace, _: tuple[Finding, ...]) -> None:
    """Letters composed with their marks, wherever the file has them apart."""
    for element in _text_elements(work):
        text = element.text or ""
        if (whole := normalize("NFC", text)) != text:
            element.text = whole
            work.touched(element)


def _text_elements(work: Workspace) -> Iterator[Element]:
    for paragraph in work.reading.layout.paragraphs:
        if all(span.encoding == "unicode" for span in paragraph.spans):
            for element in work.paragraph(paragraph.index).elements:
                yield from element.iter(W + "t")


def unhidden(work: Workspace, _: tuple[Finding, ...]) -> None:
    """Đ for the letter eth, which only looks like it; no zero-width characters but where another script needs them."""
    for paragraph in work.reading.layout.paragraphs:
        for number, line in enumerate(paragraph.lines):
            if hidden_pattern().search(line.text) and all(span.encoding == "unicode" for span in line.spans):
                work.rewrite(Extent(paragraph.index, number, 0, len(line.text)), _unhidden(line.text))


def _unhidden(text: str) -> str:
    return "".join(
        _LOOK_ALIKES.get(one, one)
        for place, one in enumerate(text)
        if one not in _ZERO_WIDTH or serves_another_script(text, place)
    )


_LOOK_ALIKES = {"Ð": "Đ", "ð": "đ"}
_ZERO_WIDTH = frozenset("\u200b\u200c\u200d\u2060\ufeff")

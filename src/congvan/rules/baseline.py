"""Known findings of an office's older files, which are not reported again.

A finding is known by its file, its code and what was observed, and by how often these occur together; where
in the file it stands does not matter, so that it stays known when lines move.
"""

import json
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from typing import Any, ClassVar, Final

from attrs import define, evolve, field, frozen

from congvan.errors import CongvanError
from congvan.messages import Bilingual, Language
from congvan.rules.finding import Finding, Report

VERSION: Final = 1

_NOT_JSON = Bilingual("không phải JSON", "it is no JSON")
_NOT_OURS = Bilingual("không phải tệp do --write-baseline ghi", "it was not written by --write-baseline")
_OTHER_VERSION = Bilingual("không phải phiên bản {version}", "it is not of version {version}")


@define(eq=False)
class UnreadableBaselineError(CongvanError):
    """A baseline file is not one, or of a version that is not known."""

    code: ClassVar[str] = "unreadable-baseline"
    text: ClassVar[Bilingual] = Bilingual(
        "{name}: không đọc được tệp phát hiện đã biết ({reason}).",
        "{name}: the baseline cannot be read ({reason}).",
    )

    name: str
    reason: Bilingual

    def message(self, language: Language = "vi") -> str:
        """Which file, and why."""
        return self.text.format(name=self.name, reason=self.reason.say(language)).say(language)


Known = Mapping[tuple[str, str], int]
"""How often each code with what was observed occurs in one file."""


@frozen
class Baseline:
    """What is known of each file, by the name that the file has in the baseline."""

    files: Mapping[str, Known] = field(factory=dict)

    @classmethod
    def of(cls, reports: Iterable[tuple[str, Report]]) -> "Baseline":
        """All that reports have, each given with the name of its file."""
        known: defaultdict[str, Counter[tuple[str, str]]] = defaultdict(Counter)
        for name, report in reports:
            known[name].update(map(_fingerprint, report))
        return cls(known)

    def without_known(self, name: str, report: Report) -> Report:
        """The report of a file without what is known of it: of equal findings the first, as many as are known."""
        left = Counter(self.files.get(name, {}))
        new = []
        for finding in report:
            fingerprint = _fingerprint(finding)
            if left[fingerprint] > 0:
                left[fingerprint] -= 1
            else:
                new.append(finding)
        return evolve(report, findings=tuple(new))

    def dumps(self) -> str:
        """Its text: JSON, sorted, one finding a line, so that a change shows as lines of a comparison."""
        rows = sorted(
            (name, code, observed, count)
            for name, known in self.files.items()
            for (code, observed), count in known.items()
        )
        lines = ",\n".join(
            "    " + json.dumps(dict(zip(_KEYS, row, strict=True)), ensure_ascii=False) for row in rows
        )
        findings = f"[\n{lines}\n  ]" if lines else "[]"
        return f'{{\n  "version": {VERSION},\n  "findings": {findings}\n}}\n'

    @classmethod
    def loads(cls, text: str, name: str = "<baseline>") -> "Baseline":
        """The baseline that `dumps` wrote; `name` is what messages call it. Raises `UnreadableBaselineError`."""
        try:
            content = json.loads(text)
        except (ValueError, RecursionError):
            raise UnreadableBaselineError(name, _NOT_JSON) from None
        if not isinstance(content, dict) or not isinstance(content.get("findings"), list):
            raise UnreadableBaselineError(name, _NOT_OURS)
        if content.get("version") != VERSION:
            raise UnreadableBaselineError(name, _OTHER_VERSION.format(version=VERSION))
        known: defaultdict[str, Counter[tuple[str, str]]] = defaultdict(Counter)
        for row in content["findings"]:
            if not _is_row(row):
                raise UnreadableBaselineError(name, _NOT_OURS)
            known[row["file"]][row["code"], row["observed"]] += row["count"]
        return cls(known)


def _fingerprint(finding: Finding) -> tuple[str, str]:
    return finding.code, finding.observed or ""


_KEYS = ("file", "code", "observed", "count")
_TYPES = (str, str, str, int)


def _is_row(row: Any) -> bool:
    return isinstance(row, dict) and all(
        type(row.get(key)) is expected for key, expected in zip(_KEYS, _TYPES, strict=True)
    )

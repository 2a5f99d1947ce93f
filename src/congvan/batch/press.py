"""From the documents of a plan to findings and Word files; what they share is made once."""

import datetime as dt
import hashlib
from contextlib import suppress
from itertools import filterfalse
from pathlib import Path

from attrs import evolve, frozen

from congvan.batch.naming import own_name
from congvan.batch.plan import Plan
from congvan.model import Document
from congvan.rendering import Template, render_separate, template_for
from congvan.rendering.own_files import template_beside
from congvan.rules import Checker, Finding, Report, Selection, all_rules
from congvan.rules.engine import ALL
from congvan.standards import Profile, Standard, standard_of


@frozen
class House:
    """How an office works: its profile, and which rules it wants. The document files' own `ignore` is heeded besides."""

    profile: Profile | None = None
    selection: Selection = ALL

    def fingerprint(self, plan: Plan) -> str:
        """A hash of what it puts into the documents of a plan, a template file of the plan's own included."""
        parts = [repr(self.profile).encode(), repr(self.selection).encode()]
        name = plan.settings.template
        if name is not None and _is_file(name):
            own = plan.folder / name
            for path in (own, template_beside(own)):
                if path is not None:
                    with suppress(OSError):  # what is wrong with it is for the rows to say
                        parts.append(path.read_bytes())
        return hashlib.sha256(b"\0".join(parts)).hexdigest()


class Press:
    """Completes, judges and renders the documents of one plan, one after the other; belongs to one thread.

    `today` is the day of checking. Raises `UnknownRuleError`.
    """

    def __init__(self, plan: Plan, house: House, today: dt.date | None = None) -> None:
        self._plan = plan
        self._profile = house.profile
        self._selection = _selection(plan, house)
        self._selection.require_known(all_rules())
        self._today = today
        self._checkers: dict[str, Checker] = {}
        self._templates: dict[tuple[str, str], Template] = {}

    def complete(self, document: Document) -> Document:
        """The document with what the profile says where it says nothing itself. Raises `UnknownStandardError`."""
        return document if self._profile is None else self._profile.complete(document, self._base(document))

    def report(self, document: Document) -> Report:
        """The findings, but for those that comments of the plan silence.

        Raises `UnknownStandardError` and `UnfitProfileError`.
        """
        base = self._base(document)
        if base.key not in self._checkers:
            law = base if self._profile is None else self._profile.standard(base)
            self._checkers[base.key] = Checker(law, self._selection, today=self._today)
        report = self._checkers[base.key].check(document)
        if not self._plan.ignored_lines:
            return report
        return evolve(report, findings=tuple(filterfalse(self._is_silenced, report)))

    def files(self, document: Document, name: str) -> dict[str, bytes]:
        """The document as its Word files, named as `congvan.render_files` names them.

        Raises `UnusableNameError` and what `template_for`, `Template.load` and `Template.render` raise.
        """
        base = self._base(document)
        which = document.type, base.key
        if which not in self._templates:
            self._templates[which] = self._template(document, base)
        made = render_separate(
            document,
            template=self._templates[which],
            scheme=self._plan.settings.sizes,
            profile=self._profile,
            folder=self._plan.folder,
        )
        return {own_name(name, ending) if ending else name: data for ending, data in made.items()}

    def require_template(self) -> None:
        """Raise now what would fail every document: no such template, a broken one.

        Nothing is asked where the rows have a say in it.
        """
        if "type" not in self._plan.varying and "standard" not in self._plan.varying:
            self._template(self._plan.fixed, self._base(self._plan.fixed))

    def _base(self, document: Document) -> Standard:
        return standard_of(document, self._today)

    def _is_silenced(self, finding: Finding) -> bool:
        if finding.path is None:
            return False
        line, _ = self._plan.source.position(finding.path)
        silenced = self._plan.ignored_lines.get(line, ())
        return finding.code in silenced or finding.slug in silenced

    def _template(self, document: Document, base: Standard) -> Template:
        name, sizes = self._plan.settings.template, self._plan.settings.sizes
        if name is None:
            path: str | Path = template_for(document, base).path
        elif _is_file(name):
            path = self._plan.folder / name
        else:
            return Template.load(name, base.key, sizes, self._profile)
        return Template.from_path(path, scheme=sizes, profile=self._profile)


def _is_file(template: str) -> bool:
    return template.lower().endswith(".docx")


def _selection(plan: Plan, house: House) -> Selection:
    own = house.profile.rule_choice if house.profile is not None else None
    return evolve(
        house.selection,
        select=house.selection.select or (own.select if own is not None else ()),
        ignore=(*house.selection.ignore, *(own.ignore if own is not None else ()), *plan.ignored),
    )

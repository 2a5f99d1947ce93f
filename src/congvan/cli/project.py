"""What a run takes from its project: the profile and the choice of rules of `[tool.congvan]`."""

from collections.abc import Callable
from functools import wraps
from pathlib import Path
from typing import Any

import click
from attrs import evolve

from congvan.cli.options import PATH, selection_options
from congvan.cli.terms import text
from congvan.formats.profile import load_profile
from congvan.formats.settings import project_of
from congvan.rules import Selection, Severity, all_rules
from congvan.standards import Profile

profile_option = click.option(
    "--profile",
    "profile_path",
    metavar="FILE",
    type=PATH,
    help=text(
        "Hồ sơ cơ quan: tệp YAML hoặc TOML (mặc định: theo [tool.congvan] của pyproject.toml).",
        "Profile of the organisation, YAML or TOML (default: as [tool.congvan] in pyproject.toml says).",
    ),
)


def of_project(
    profile_path: Path | None, selection: Selection | None = None
) -> tuple[Profile | None, Selection]:
    """The profile and the rules of a run: what its options say goes before what the project says.

    Raises what `project_of` and `load_profile` raise.
    """
    selection = selection or Selection()
    project = project_of(Path.cwd())
    if project is not None:
        settings = project.settings
        profile_path = profile_path or project.profile
        selection = evolve(
            selection,
            select=selection.select or settings.select,
            ignore=selection.ignore + settings.ignore,
        )
    return load_profile(profile_path) if profile_path is not None else None, selection


def judging_options(command: Callable[..., Any]) -> Callable[..., Any]:
    """`--profile`, `--select`, `--ignore`, `--min-severity`, which the command gets as `profile` and `selection`."""

    @profile_option
    @selection_options
    @wraps(command)
    def judging(
        profile_path: Path | None,
        select: tuple[str, ...],
        ignore: tuple[str, ...],
        min_severity: str,
        **given: Any,
    ) -> Any:
        profile, selection = of_project(profile_path, Selection(select, ignore, Severity(min_severity)))
        selection.require_known(all_rules())
        return command(profile=profile, selection=selection, **given)

    return judging

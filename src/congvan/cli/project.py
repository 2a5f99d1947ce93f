"""What a run takes from its project: the profile and the choice of rules of `[tool.congvan]`."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import click
from attrs import evolve

from congvan.cli.terms import text
from congvan.formats.profile import load_profile
from congvan.formats.settings import project_of
from congvan.rules import Selection
from congvan.standards import Profile


def profile_option(command: Callable[..., Any]) -> Callable[..., Any]:
    """`--profile`."""
    option = click.option(
        "--profile",
        "profile_path",
        metavar="FILE",
        type=click.Path(path_type=Path),
        help=text(
            "Hồ sơ cơ quan: tệp YAML hoặc TOML (mặc định: theo [tool.congvan] của pyproject.toml).",
            "Profile of the organisation, YAML or TOML (default: as [tool.congvan] in pyproject.toml says).",
        ),
    )
    return option(command)


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

"""A project's settings: the table `[tool.congvan]` of the nearest pyproject.toml."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from attrs import field, frozen

from congvan.formats import messages
from congvan.formats.errors import InvalidDocumentError
from congvan.formats.loading import read_text_of, structure
from congvan.formats.profile import read_toml, rule_problems
from congvan.formats.source import problem_at
from congvan.model.text import label, must_be_texts, optional_text, to_texts
from congvan.standards import RuleChoice

PYPROJECT = "pyproject.toml"
_TABLE = "tool.congvan"


@frozen
class Settings:
    """What a project says once for every check: its profile's path and a choice of rules."""

    profile: str | None = optional_text("Tệp hồ sơ cơ quan", "path of the profile")
    select: tuple[str, ...] = field(
        default=(),
        converter=to_texts,
        validator=must_be_texts,
        metadata=label("Chỉ kiểm tra các quy tắc này", "the only rules checked"),
    )
    ignore: tuple[str, ...] = field(
        default=(),
        converter=to_texts,
        validator=must_be_texts,
        metadata=label("Quy tắc bỏ qua", "rules switched off"),
    )


@frozen
class Project:
    """The settings in force in a folder, and the folder that paths in them start from."""

    folder: Path
    settings: Settings

    @property
    def profile(self) -> Path | None:
        """The profile's file, None without one."""
        return self.folder / self.settings.profile if self.settings.profile is not None else None


def project_of(folder: Path) -> Project | None:
    """The nearest project with settings, from a folder upwards; None where there is none.

    Raises `UnreadableFileError` and `InvalidDocumentError`.
    """
    for place in (folder.resolve(), *folder.resolve().parents):
        file = place / PYPROJECT
        if file.is_file() and (table := _table(file)) is not None:
            return Project(place, _settings(table, str(file)))
    return None


def _table(file: Path) -> Any:
    text = read_text_of(file)
    if "congvan" not in text:
        return None
    tools = read_toml(text, str(file)).get("tool")
    return tools.get("congvan") if isinstance(tools, Mapping) else None


def _settings(table: Any, name: str) -> Settings:
    if not isinstance(table, dict):
        raise InvalidDocumentError(name, (problem_at(_TABLE, messages.NOT_A_TABLE, None),))
    settings, problems = structure(table, None, Settings, _TABLE)
    if settings is not None:
        problems = rule_problems(RuleChoice(settings.ignore, settings.select), _TABLE, None)
    if found := tuple(problems):
        raise InvalidDocumentError(name, found)
    assert settings is not None
    return settings

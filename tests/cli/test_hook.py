"""The hook for pre-commit calls what is installed."""

import shlex
from pathlib import Path

import click
import yaml

from congvan.cli.main import cli

HOOKS = Path(__file__).parents[2] / ".pre-commit-hooks.yaml"
KNOWN_KEYS = {
    "id", "name", "description", "entry", "language", "types_or", "types", "files", "args", "pass_filenames",
}  # fmt: skip


def test_the_hook_names_the_real_command():
    (hook,) = yaml.safe_load(HOOKS.read_text("utf-8"))
    assert hook.keys() <= KNOWN_KEYS
    assert {"id", "name", "entry", "language"} <= hook.keys()
    assert (hook["language"], hook["types_or"]) == ("python", ["yaml", "json"])
    program, command = shlex.split(hook["entry"])
    assert program == "congvan"
    found = cli.get_command(click.Context(cli), command)
    assert found is not None
    (argument,) = [one for one in found.params if isinstance(one, click.Argument)]
    assert argument.nargs == -1


def test_the_script_that_the_hook_calls_is_declared():
    import tomllib

    project = tomllib.loads(HOOKS.with_name("pyproject.toml").read_text("utf-8"))["project"]
    assert project["scripts"]["congvan"] == "congvan.cli:main"

"""Completion with Tab, asked for as the shells ask."""

import os
import subprocess
import sys

import pytest
from click.shell_completion import BashComplete

from congvan.cli.main import cli

PROGRAM = [sys.executable, "-c", "import sys; sys.argv[0] = 'congvan'; from congvan.cli import main; main()"]


def offered(*words: str) -> list[str]:
    """What is offered for the last word."""
    completion = BashComplete(cli, {}, "congvan", "_CONGVAN_COMPLETE")
    return [item.value for item in completion.get_completions(list(words[:-1]), words[-1])]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (("che",), ["check"]),
        (("new", "quyet"), ["quyet-dinh"]),
        (("new", "sao"), ["sao-y", "sao-luc"]),
        (("types", "giay-n"), ["giay-nghi-phep"]),
        (("rule", "CV31"), [f"CV31{digit}" for digit in range(10)]),
        (("rule", "date-lead"), ["date-leading-zero"]),
        (("check", "--ignore", "CV407,subject-c"), ["CV407,subject-case"]),
        (("check", "--standard", "nd"), ["nd30-2020"]),
        (("render", "--template", "cong-d"), ["cong-dien"]),
        (("templates", "show", "cong-v"), ["cong-van"]),
        (("check", "--format", "js"), ["json"]),
        (("new", "không-có"), []),
    ],
)
def test_names_are_completed(words, expected):
    found = offered(*words)
    assert set(expected) <= set(found) if "CV31" in words else found == expected


def test_a_template_may_be_a_file():
    (item,) = BashComplete(cli, {}, "congvan", "_CONGVAN_COMPLETE").get_completions(
        ["render", "--template"], "./mau"
    )
    assert item.type == "file"


def test_every_command_is_offered_without_importing_any():
    code = (
        "import sys; from click.shell_completion import BashComplete; from congvan.cli.main import cli;"
        "items = BashComplete(cli, {}, 'congvan', '_X').get_completions([], '');"
        "print(len(items), all(item.help for item in items), 'congvan.cli.check' in sys.modules, 'congvan.rules' in sys.modules)"
    )
    answer = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout
    count, *facts = answer.split()
    assert int(count) == len(cli.list_commands(None))
    assert facts == ["True", "False", "False"]


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_the_script_for_a_shell(shell):
    environment = os.environ | {"_CONGVAN_COMPLETE": f"{shell}_source"}
    answer = subprocess.run(PROGRAM, env=environment, capture_output=True, text=True, check=True)
    assert "_CONGVAN_COMPLETE" in answer.stdout
    assert "complete" in answer.stdout


def test_a_shell_asks_the_program():
    environment = os.environ | {
        "_CONGVAN_COMPLETE": "bash_complete", "COMP_WORDS": "congvan new thong", "COMP_CWORD": "2",
    }  # fmt: skip
    answer = subprocess.run(PROGRAM, env=environment, capture_output=True, text=True, check=True)
    assert answer.stdout.split() == ["plain,thong-cao", "plain,thong-bao"]

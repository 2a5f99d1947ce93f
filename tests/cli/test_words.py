"""The command line speaks one language at a time: Vietnamese, or English on request, click's own words included."""

import gettext
import io
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
from babel.messages.mofile import read_mo
from babel.messages.pofile import read_po

from congvan.cli.translation import click_speaks

CATALOGUE = Path(__file__).parents[2].joinpath("src/congvan/cli/locale/vi/LC_MESSAGES/congvan.po")

NAMES_OF_THE_LAW = {"30/2020/NĐ-CP", "Phụ", "lục", "Phần", "Mục", "Điều", "khoản", "điểm"}

EVERY_HELP = """
import click
from congvan.cli.main import cli, click_speaks
from congvan.cli.terms import default_language

def show(command, context):
    print(command.get_help(context))
    for name in command.list_commands(context) if isinstance(command, click.Group) else ():
        inner = command.get_command(context, name)
        show(inner, click.Context(inner, info_name=name, parent=context))

with click_speaks(default_language()):
    show(cli, click.Context(cli, info_name="congvan"))
"""


def said(*command: str, **environment: str) -> str:
    """What a Python process prints, on both streams."""
    run = subprocess.run(
        [sys.executable, *command],
        capture_output=True,
        encoding="utf-8",
        env={**os.environ, "PYTHONIOENCODING": "utf-8", **environment},
        check=False,
    )
    return run.stdout + run.stderr


def without_names(text: str) -> str:
    """A help text without what is the same in every language: options, metavars, names of files and tools."""
    return re.sub(r"`[^`]*`|--?[a-z][\w-]*|\[[^\]]*[|.][^\]]*\]|\b[A-Z_]{2,}\b|\S*\.\w+", " ", text)


def test_every_help_is_vietnamese():
    helps = said("-c", EVERY_HELP, CONGVAN_LANG="")
    assert helps.count("Cách dùng: congvan") > 15
    words = set(re.findall(r"[a-z]+", without_names(helps).lower()))
    assert not words & {"usage", "options", "commands", "this", "default", "required", "the", "of", "and"}


def test_every_help_is_english_on_request():
    helps = said("-c", EVERY_HELP, CONGVAN_LANG="en")
    assert helps.count("Usage: congvan") > 15
    vietnamese = re.findall(r"[\w/-]*[\u00c0-\u1eff][\w/-]*", helps)
    assert set(vietnamese) <= NAMES_OF_THE_LAW


@pytest.mark.parametrize("words", [("--lang", "en", "check", "--help"), ("check", "--lang=en", "--help")])
def test_help_heeds_the_language_asked_for_on_the_line(words):
    help_ = said("-m", "congvan", *words, CONGVAN_LANG="")
    assert "Usage: congvan check" in help_
    assert "Form of the result." in help_


@pytest.mark.parametrize(
    ("arguments", "vietnamese", "english"),
    [
        (["chek"], "Không có lệnh 'chek'. Có phải ý bạn là 'check', 'schema'?", "No such command 'chek'."),
        (["check", "--formt", "x"], "Không có tùy chọn '--formt'. Có phải ý bạn là '--format'?", "No such option"),
        (["check"], "Thiếu tham số 'FILE...'.", "Missing argument"),
        (["check", "x", "--format"], "Tùy chọn '--format' cần có giá trị.", "requires an argument"),
        (["check", "x", "--format", "pdf"], "Giá trị của '--format' không hợp lệ: 'pdf' không có trong", "is not one of"),
        (["types", "a", "b"], "Thừa tham số: b", "unexpected extra argument"),
        (["types", "--json=1"], "Tùy chọn '--json' không nhận giá trị.", "does not take a value"),
        (["batch", "a", "b", "-o", "c", "--jobs", "0"], "0 nằm ngoài khoảng x>=1", "not in the range"),
        (["batch", "a", "b", "-o", "c", "--jobs", "x"], "'x' không phải là số nguyên", "not a valid integer"),
        (["fix", "a.docx"], "Thiếu tùy chọn '-o' / '--output'.", "Missing option"),
        (["--lang", "fr", "types"], "'fr' không có trong các giá trị 'vi', 'en'.", "is not one of"),
    ],
)  # fmt: skip
def test_wrong_usage(congvan, monkeypatch, arguments, vietnamese, english):
    outcome = congvan(*arguments)
    assert (outcome.code, outcome.out) == (2, "")
    assert vietnamese in outcome.err
    monkeypatch.setenv("CONGVAN_LANG", "en")
    assert english in congvan(*arguments).err


@pytest.mark.parametrize("group", [(), ("templates",), ("register",)])
def test_a_group_without_a_command_shows_its_help(congvan, group):
    outcome = congvan(*group)
    assert (outcome.code, outcome.out) == (2, "")
    assert outcome.err.startswith(" ".join(["Cách dùng: congvan", *group]))
    assert "Lệnh:" in outcome.err


def test_the_version(congvan):
    assert congvan("--version").out.startswith("congvan, phiên bản ")


def test_the_environment_is_as_it_was_after_a_run(congvan, monkeypatch):
    monkeypatch.setenv("LANGUAGE", "fr")
    domain = gettext.textdomain()
    congvan("types")
    assert (gettext.textdomain(), os.environ["LANGUAGE"]) == (domain, "fr")
    monkeypatch.delenv("LANGUAGE")
    with click_speaks("vi"):
        assert gettext.gettext("Options") == "Tùy chọn"
    assert "LANGUAGE" not in os.environ
    assert gettext.gettext("Options") == "Options"


def test_where_help_is_found_is_said(congvan):
    assert "Xem hướng dẫn: congvan check --help" in congvan("check").err
    assert "See: congvan check --help" in congvan("check", "--lang", "en", "--formt").err


def entries(catalogue):
    """What a catalogue says for what, both as tuples of their forms."""
    return {_forms(message.id): _forms(message.string) for message in catalogue if message.id}


def _forms(text):
    return (text,) if isinstance(text, str) else tuple(text)


def test_the_compiled_catalogue_is_as_fresh_as_its_source():
    source = read_po(io.BytesIO(CATALOGUE.read_bytes()))
    compiled = read_mo(io.BytesIO(CATALOGUE.with_suffix(".mo").read_bytes()))
    assert entries(compiled) == entries(source), "make words"

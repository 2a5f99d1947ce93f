"""What the next version brings, a file a change."""

import re
import tomllib
from pathlib import Path

import pytest
from click.testing import CliRunner

ROOT = Path(__file__).parents[2]
FRAGMENTS = sorted(path.name for path in (ROOT / "changelog.d").iterdir() if path.name != "README.md")
KINDS = {
    kind["directory"]
    for kind in tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["tool"]["towncrier"]["type"]
}


@pytest.mark.parametrize("name", FRAGMENTS)
def test_a_change_is_named_by_words_and_a_kind(name):
    named = re.fullmatch(r"\+[a-z0-9-]+\.(\w+)\.md", name)
    assert named
    assert named[1] in KINDS


def test_all_of_them_are_in_what_towncrier_writes():
    towncrier = pytest.importorskip("towncrier._shell", reason="towncrier is not installed (extra: release)")
    outcome = CliRunner().invoke(towncrier.cli, ["build", "--draft", "--version", "1", "--dir", str(ROOT)])
    assert outcome.exit_code == 0, outcome.output
    written = " ".join(outcome.output.split())
    for name in FRAGMENTS:
        assert " ".join((ROOT / "changelog.d" / name).read_text(encoding="utf-8").split()) in written

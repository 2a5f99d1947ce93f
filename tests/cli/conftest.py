"""Running the command line inside the test's own process."""

from collections.abc import Callable
from pathlib import Path

import pytest
from attrs import frozen

from congvan.cli import main

EXAMPLES = Path(__file__).parents[2] / "examples"


@frozen
class Outcome:
    """Exit code, standard output and standard error of one run."""

    code: int
    out: str
    err: str


Run = Callable[..., Outcome]


@pytest.fixture
def congvan(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Run:
    """Call `congvan` with arguments."""
    monkeypatch.delenv("CONGVAN_LANG", raising=False)

    def run(*arguments: object) -> Outcome:
        capsys.readouterr()
        words = [str(argument) for argument in arguments]
        monkeypatch.setattr("sys.argv", ["congvan", *words])
        with pytest.raises(SystemExit) as exit_:
            main(words)
        captured = capsys.readouterr()
        assert "Traceback" not in captured.out + captured.err
        return Outcome(int(exit_.value.code or 0), captured.out, captured.err)

    return run


@pytest.fixture
def letter(tmp_path: Path) -> Path:
    """A copy of the example letter in an empty folder."""
    file = tmp_path / "letter.yaml"
    file.write_bytes((EXAMPLES / "letter.yaml").read_bytes())
    return file

"""Reading a document file, and a command from a cold start."""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import congvan
from benchmarks.measuring import Line, benchmark, medians

LETTER = Path(__file__).parents[1] / "examples" / "letter.yaml"


@benchmark
def load() -> Iterator[Line]:
    """A one-page letter from its file, and back to text."""
    text = LETTER.read_text(encoding="utf-8")
    document = congvan.loads(text)
    reading, writing = medians((lambda: congvan.loads(text), 50), (lambda: congvan.dumps(document), 50))
    yield Line("a one-page letter from YAML", reading)
    yield Line("the same letter to YAML", writing)


@benchmark
def cold() -> Iterator[Line]:
    """New processes: Python alone, `import congvan`, and `congvan check` of the letter."""
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}

    def run(*arguments: str) -> None:
        subprocess.run([sys.executable, *arguments], env=environment, capture_output=True, check=True)

    bare, imported, checked = medians(
        (lambda: run("-c", "pass"), 1),
        (lambda: run("-c", "import congvan"), 1),
        (lambda: run("-m", "congvan", "check", str(LETTER)), 1),
    )
    yield Line("python -c 'import congvan'", imported, bare, "python -c pass")
    yield Line("congvan check letter.yaml", checked, bare, "python -c pass")

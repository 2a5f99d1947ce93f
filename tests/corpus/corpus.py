"""All papers of the corpus."""

from importlib import import_module
from pathlib import Path

from tests.corpus.paper import Paper


def papers() -> tuple[Paper, ...]:
    """The papers of every module in `papers/`, in order."""
    names = sorted(path.stem for path in (Path(__file__).parent / "papers").glob("*.py"))
    return tuple(
        paper for name in names for paper in import_module(f"tests.corpus.papers.{name}").paper.papers
    )

"""A converter that is not LibreOffice, where a test asks for it."""

import os

import pytest
from tests.batch.office import Office


@pytest.fixture
def office(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Office:
    """A converter first in PATH that converts everything."""
    made = Office(tmp_path_factory.mktemp("office"))
    made.answers()
    made.refuses()
    monkeypatch.setenv("PATH", f"{made.folder}{os.pathsep}{os.environ['PATH']}")
    return made

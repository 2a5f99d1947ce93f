"""One folder for all processes of a test run."""

import os

import pytest
from tests.visual.pages import HOME


@pytest.fixture(scope="session", autouse=True)
def _home(tmp_path_factory):
    own = tmp_path_factory.getbasetemp()
    # Each process of pytest-xdist has a folder within that of the run.
    HOME.append(own.parent if "PYTEST_XDIST_WORKER" in os.environ else own)

"""One service for all tests of a process."""

import pytest
from tests.examples.service import service as started


@pytest.fixture(scope="session")
def service():
    for package in ("fastapi", "uvicorn", "httpx", "python_multipart"):
        pytest.importorskip(package, reason=f"{package} is not installed (extra: examples)")
    with started() as running:
        yield running

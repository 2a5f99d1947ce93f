"""One service for all tests of a process, and a client of it."""

import pytest
from tests.examples.service import service as started


@pytest.fixture(scope="session")
def service():
    for package in ("fastapi", "uvicorn", "httpx", "python_multipart"):
        pytest.importorskip(package, reason=f"{package} is not installed (extra: examples)")
    with started() as running:
        yield running


@pytest.fixture
def client(service):
    import httpx

    with httpx.Client(base_url=service.url, timeout=60) as client:
        yield client

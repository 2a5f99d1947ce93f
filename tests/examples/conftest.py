"""One service for all tests of a process, a client of it, and a browser for all tests of a module."""

import pytest
from tests.examples.browser import browser, opened
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


@pytest.fixture(scope="module")
def context(tmp_path_factory):
    with browser(tmp_path_factory.mktemp("chromium")) as context:
        yield context


@pytest.fixture
def page(context, service):
    with opened(context, service) as page:
        yield page

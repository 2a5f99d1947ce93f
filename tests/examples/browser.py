"""Debian's Chromium without a window, driven by Playwright."""

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from io import BytesIO
from pathlib import Path

import pytest

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")

needs_chromium = pytest.mark.skipif(CHROMIUM is None, reason="Chromium is not installed")

PICTURES = os.environ.get("CONGVAN_WEB_PICTURES")
"""A folder for pictures of the page; none are taken without it."""

_FLAGS = (
    "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
    "--disable-component-update", "--disable-sync",
)  # fmt: skip


@contextmanager
def browser(folder: Path) -> Iterator:
    """A browser with a profile of its own below the folder; yields its context."""
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        context = playwright.chromium.launch_persistent_context(
            folder / "profile",
            executable_path=CHROMIUM,
            headless=True,
            args=[*_FLAGS],
            viewport={"width": 1240, "height": 860},
            accept_downloads=True,
            locale="vi-VN",
        )
        try:
            yield context
        finally:
            context.close()


@contextmanager
def opened(context, service, asked: list[str] | None = None) -> Iterator:
    """A page in which nothing was typed yet; `asked` learns what it loads.

    That a script of it fails, or does what the service's policy of content forbids, is a failure.
    """
    page = context.new_page()
    faults: list[str] = []
    page.on("pageerror", lambda error: faults.append(str(error)))
    page.on("console", lambda said: faults.append(said.text) if "Content Security" in said.text else None)
    if asked is not None:
        page.on("request", lambda request: asked.append(request.url))
    page.goto(service.url)
    page.wait_for_selector("html[data-ready]")
    yield page
    assert not faults
    page.close()


def picture(page, name: str) -> None:
    if PICTURES:
        from PIL import Image

        taken = Image.open(BytesIO(page.screenshot()))
        taken.convert("RGB").quantize(48).save(Path(PICTURES, f"{name}.png"), optimize=True)

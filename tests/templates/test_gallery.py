"""The gallery shows every type, and what it shows is there."""

import importlib.util
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def gallery():
    spec = importlib.util.spec_from_file_location("gallery", ROOT / "tools" / "gallery.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_the_page_is_what_the_tool_writes(gallery):
    assert gallery.PAGE.read_text(encoding="utf-8") == gallery.page(), "run make gallery"


def test_every_type_has_a_small_picture_and_its_data(gallery):
    kinds = gallery.kinds()
    assert len(kinds) == 29 + 3
    for kind in kinds:
        assert (gallery.EXAMPLES / f"{kind.slug}.yaml").exists()
        assert 1_000 < (gallery.PICTURES / f"{kind.slug}.png").stat().st_size <= 40_000


def test_the_page_links_to_what_is_there(gallery):
    folder = gallery.PAGE.parent
    targets = [part.partition(")")[0] for part in gallery.page().split("](")[1:]]
    assert len(targets) > 60
    for target in targets:
        assert (folder / target).exists(), target

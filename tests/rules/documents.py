"""Documents for rule tests: a clean base of every type, and fragments laid over it."""

from functools import cache
from pathlib import Path

from congvan.formats import from_dict
from congvan.formats.yaml_reader import read_yaml as read_tree

HERE = Path(__file__).parent
BASES = HERE / "bases"
CASES = HERE / "cases"
DEFAULT_TYPE = "cong-van"


def read_yaml(text):
    """The plain data of a YAML text: every scalar is text, a plain null is None."""
    return read_tree(text).data


@cache
def _base_text(slug):
    return (BASES / f"{slug}.yaml").read_text(encoding="utf-8")


def base(slug):
    """The data of the clean document of a type."""
    return read_yaml(_base_text(slug))


def laid_over(target, patch):
    """JSON merge patch (RFC 7396): null takes a key away, mappings merge, all else replaces."""
    if not isinstance(patch, dict):
        return patch
    merged = dict(target) if isinstance(target, dict) else {}
    for key, value in patch.items():
        if value is None:
            merged.pop(key, None)
        else:
            merged[key] = laid_over(merged.get(key), value)
    return merged


def document(fragment):
    """The document that a fragment (data or YAML, none for the base itself) makes of the clean base of its type."""
    data = (read_yaml(fragment) if isinstance(fragment, str) else fragment) or {}
    slug = data.get("type", DEFAULT_TYPE)
    known = slug if (BASES / f"{slug}.yaml").exists() else DEFAULT_TYPE
    return from_dict(laid_over(base(known), data))

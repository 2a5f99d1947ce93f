"""Which templates are installed: found by entry point, without importing a package or opening a .docx."""

import difflib
import importlib.util
from functools import cache
from importlib.metadata import EntryPoint, entry_points
from pathlib import Path

from attrs import asdict, frozen

from congvan.messages import Bilingual
from congvan.model import Document
from congvan.rendering.errors import AmbiguousTemplateError, BrokenManifestError, UnknownTemplateError
from congvan.rendering.manifest import DOCX, MANIFEST, Manifest, read_manifest
from congvan.standards import STANDARDS, Standard

GROUP = "congvan.templates"
SHIPPED = "congvan"
"""The name under which our own templates are registered, on the same road as everybody's."""


@frozen
class TemplateInfo(Manifest):
    """A template that is installed: its manifest, by which package, and in which folder."""

    package: str
    folder: Path

    @property
    def layout(self) -> str:
        """Its name within its standard: `cong-van`."""
        return self.folder.name

    @property
    def address(self) -> str:
        """The name that no other package's template can have: `congvan:nd30-2020/cong-van`."""
        return f"{self.package}:{self.id}"

    @property
    def names(self) -> tuple[str, ...]:
        """Every name that it answers to."""
        return self.layout, self.id, f"{self.package}:{self.layout}", self.address

    @property
    def path(self) -> Path:
        """Its .docx."""
        return self.folder / DOCX

    @property
    def example_path(self) -> Path:
        """The document file that shows it."""
        return self.folder / self.example


@cache
def templates() -> tuple[TemplateInfo, ...]:
    """Every installed template, ours first, then by package, standard and id. Raises `BrokenManifestError`.

    They are looked for once: a package installed while a program runs is seen at its next start, as its modules are.
    """
    points = sorted(entry_points(group=GROUP), key=lambda point: (point.name != SHIPPED, point.name))
    return tuple(info for point in points for info in _offered(point))


def _offered(point: EntryPoint) -> list[TemplateInfo]:
    # find_spec of a top-level name looks the package up and does not run it.
    spec = importlib.util.find_spec(point.value.partition(".")[0])
    homes = (spec.submodule_search_locations or ()) if spec else ()
    manifests = sorted(path for home in homes for path in Path(home).glob(f"*/*/{MANIFEST}"))
    return [_info(point.name, path) for path in manifests]


def _info(package: str, path: Path) -> TemplateInfo:
    manifest = read_manifest(path)
    standard, layout = path.parts[-3:-1]
    if (manifest.standard, manifest.id) != (standard, f"{standard}/{layout}"):
        expected = f"«{standard}», «{standard}/{layout}»"
        raise BrokenManifestError(
            path, Bilingual(f"standard và id phải là {expected}", f"standard and id must be {expected}")
        )
    return TemplateInfo(**asdict(manifest, recurse=False), package=package, folder=path.parent)


def find_template(name: str, standard: str | None = None) -> TemplateInfo:
    """The template of a name: its layout or id, with `package:` before it where several packages have it.

    The slug of a type (`bao-cao`) names the layout in which documents of that type are printed, ours where we have
    one. Without a standard the first one that has it, in the order of the standards. Raises
    `UnknownTemplateError`, `AmbiguousTemplateError` and `BrokenManifestError`.
    """
    wanted = [standard] if standard is not None else list(STANDARDS)
    installed = [info for info in templates() if info.standard in wanted]
    named = [info for info in installed if name in info.names] or _printing(name, installed)
    if not named:
        known = tuple(dict.fromkeys(info.layout for info in installed))
        types = {slug for info in installed for slug in info.types}
        near = tuple(difflib.get_close_matches(name, sorted({*known, *types})))
        raise UnknownTemplateError(name, ", ".join(wanted), near, known)
    first = min(named, key=lambda info: wanted.index(info.standard)).standard
    return _only(name, [info for info in named if info.standard == first])


def template_for(document: Document, standard: Standard) -> TemplateInfo:
    """The template that prints documents of that type under that standard.

    Ours where we have one, so that installing a package changes no document until it is asked for by
    name. A standard of which there are no templates, such as one no longer in force, is printed by those of
    the newest that has some. Raises `UnknownTemplateError`, `AmbiguousTemplateError` and `BrokenManifestError`.
    """
    everything = templates()
    printed_by = [one for one in STANDARDS.values() if any(info.standard == one.key for info in everything)]
    if printed_by and standard not in printed_by:
        standard = max(printed_by, key=lambda one: one.effective_from)
    installed = [info for info in everything if info.standard == standard.key]
    fitting = _printing(document.type, installed)
    if not fitting:
        known = tuple(dict.fromkeys(slug for info in installed for slug in info.types))
        near = tuple(difflib.get_close_matches(document.type, known))
        raise UnknownTemplateError(document.type, standard.key, near, known)
    return _only(document.type, fitting)


def _printing(slug: str, installed: list[TemplateInfo]) -> list[TemplateInfo]:
    """The templates that print a type, ours alone where we have one."""
    fitting = [info for info in installed if slug in info.types]
    return [info for info in fitting if info.package == SHIPPED] or fitting


def _only(name: str, candidates: list[TemplateInfo]) -> TemplateInfo:
    if len(candidates) > 1:
        raise AmbiguousTemplateError(name, ", ".join(info.address for info in candidates))
    return candidates[0]

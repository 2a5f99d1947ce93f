"""A template and the documents that it makes."""

import os
from collections.abc import Mapping, Sequence
from functools import lru_cache
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING, Any

from attrs import field, frozen

from congvan.model import Document
from congvan.rendering.discovery import SHIPPED, find_template, template_for
from congvan.rendering.errors import OwnFileError, UnknownSchemeError, UnreadableTemplateError
from congvan.rendering.manifest import DOCX, MANIFEST, Manifest, read_manifest
from congvan.rendering.own_files import (
    LAYOUT,
    in_one_file,
    main_part,
    own_files,
    separate_parts,
    template_beside,
)
from congvan.standards import Profile, SizeScheme, Standard, standard_of
from congvan.standards import standard as standard_by_key

if TYPE_CHECKING:
    from jinja2 import Environment

    from congvan.rendering.compilation import CompiledTemplate
    from congvan.rendering.enclosed import Original
    from congvan.rendering.pictures import Picture, Pictures
    from congvan.rendering.sections import Sections


@frozen(eq=False)
class Template:
    """A .docx template in docxtpl's dialect, compiled once for any number of documents.

    It never changes after it is made, so threads may share one. Make it with `load`, `from_path` or
    `from_bytes`.
    """

    name: str
    """What errors call it."""
    source: bytes = field(repr=False)
    """The .docx that it was compiled from, in the sizes of its scheme: what docxtpl itself may open."""
    path: Path | None
    """The file that it came from; without a scheme its bytes are `source`, where only Word has saved it."""
    manifest: Manifest | None
    standard: Standard | None
    """The standard that it is made for, a profile laid over it; None where it does not say."""
    scheme: SizeScheme | None
    """The size scheme that was asked for, None for the one that it is drawn in."""
    profile: Profile | None
    """The organisation's profile that was asked for."""
    _sections: "Sections" = field(repr=False)
    _compiled: "CompiledTemplate" = field(repr=False)

    @classmethod
    def load(
        cls,
        name: str,
        standard: str | None = None,
        scheme: str | None = None,
        profile: Profile | None = None,
    ) -> "Template":
        """The installed template of a name, `cong-van`, `nd30-2020/cong-van` or `package:cong-van`, or of a type's slug.

        `standard` is a standard's key, `scheme` the key of one of its size schemes (`13-14-14`), `profile` an
        organisation's sizes and margins. Loading the same one again compiles nothing. Raises
        `UnknownTemplateError`, `AmbiguousTemplateError`, `BrokenManifestError`, `UnknownSchemeError`,
        `UnfitProfileError`, `UnreadableTemplateError` and `BrokenTemplateError`.
        """
        return cls.from_path(find_template(name, standard).path, scheme=scheme, profile=profile)

    @classmethod
    def from_path(
        cls,
        path: str | os.PathLike[str],
        *,
        standard: str | None = None,
        scheme: str | None = None,
        profile: Profile | None = None,
    ) -> "Template":
        """The template in a .docx file, with the manifest.toml beside a `template.docx`.

        A file without manifest is asked to print whatever a document has, without proof that it does.
        Loading the same file again compiles nothing. Raises what `load` raises and `UnknownStandardError`.
        """
        path = Path(path)
        beside = path.with_name(MANIFEST)
        manifest = beside if path.name == DOCX and beside.exists() else None
        try:
            stamps = tuple(file.stat().st_mtime_ns for file in (path, manifest) if file is not None)
        except OSError as error:
            raise UnreadableTemplateError(path, error) from error
        with _OPENING:
            return _opened(path, manifest, stamps, standard, scheme, profile)

    @classmethod
    def from_bytes(
        cls,
        source: bytes,
        *,
        name: str = DOCX,
        path: Path | None = None,
        manifest: Manifest | None = None,
        standard: str | None = None,
        scheme: str | None = None,
        profile: Profile | None = None,
    ) -> "Template":
        """The template in the bytes of a .docx.

        What other programs change that our markup needs is put right: see `congvan.rendering.styles`.
        Raises `BrokenTemplateError`, `UnknownStandardError`, `UnknownSchemeError` and `UnfitProfileError`.
        """
        from congvan.rendering.archive import read_parts
        from congvan.rendering.compilation import compile_template
        from congvan.rendering.package import packed
        from congvan.rendering.sections import Sections
        from congvan.rendering.styles import DOCUMENT, require_room, restored, with_sizes

        key = manifest.standard if standard is None and manifest is not None else standard
        chosen = standard_by_key(key) if key is not None else None
        drawn_for = chosen or standard_by_key(DEFAULT_STANDARD)
        fitted = profile.standard(drawn_for) if profile is not None else drawn_for
        sizes = _scheme(fitted, scheme) if scheme is not None else None
        parts = read_parts(source, name)
        own = restored(parts, drawn_for)
        if sizes is not None or profile is not None:
            scheme_drawn = sizes or fitted.schemes[0]
            if profile is not None:
                require_room(profile, fitted, scheme_drawn)
            own = with_sizes(own, fitted, scheme_drawn, drawn_for)
        if chosen is not None or profile is not None:
            chosen = fitted
        if own != parts:
            source = packed(own)
        sections, compiled = Sections.of(own.get(DOCUMENT)), compile_template(source, name)
        return cls(name, source, path, manifest, chosen, sizes, profile, sections, compiled)

    @property
    def environment(self) -> "Environment":
        """A new Jinja environment like its own, for docxtpl's `render(context, environment, autoescape=True)`."""
        from congvan.rendering.environment import make_environment

        return make_environment()

    def context(
        self,
        document: Document,
        pictures: "Pictures | None" = None,
        *,
        sections: "Sections | None" = None,
    ) -> dict[str, Any]:
        """What the template is given of a document: see `congvan.rendering.context`.

        Its markup refers to the pictures that `pictures` has taken afterwards. `sections` are those of the template
        that prints this one's content, where it is another. Raises what `render` raises.
        """
        from congvan.rendering.context import build_context
        from congvan.rendering.pictures import Pictures

        pictures = pictures or Pictures()
        standard = self.standard or standard_of(document)
        original = self._original(document.original, standard, pictures) if document.original else None
        scheme = self.scheme or standard.schemes[0]
        return build_context(document, standard, scheme, pictures, sections or self._sections, original)

    def _original(self, document: Document, standard: Standard, pictures: "Pictures") -> "Original":
        """A copied document as its own template prints it, all in one, under the standard of the copy."""
        from markupsafe import Markup

        from congvan.rendering.enclosed import Original
        from congvan.rendering.sections import Page

        scheme = self.scheme.key if self.scheme else None
        document = in_one_file(document)
        template = Template.from_path(
            template_for(document, standard).path, scheme=scheme, profile=self.profile
        )
        template.refuse_unprinted(document)
        context = template.context(document, pictures, sections=self._sections)
        ends = Page(context["ends_landscape"], context["ends_fresh"])
        return Original(Markup(template._compiled.content(context)), ends)

    def refuse_unprinted(self, document: Document) -> None:
        """Raise `UnprintedFieldError` or `OwnFileError` where the document holds what the template would leave out."""
        if self.manifest is None:
            return
        self.manifest.refuse_unprinted(document)
        if self.manifest.types and (apart := own_files(document)):
            raise OwnFileError(apart[0].title)

    def render(self, document: Document, *, folder: str | os.PathLike[str] | None = None) -> bytes:
        """The document as a Word file; nothing is checked but that all of it is printed.

        Its pictures are taken from paths in `folder`, without one in the working directory. Raises
        `UnprintedFieldError`, `OwnFileError`, `UnreadablePictureError`, `TooManyColumnsError` and what
        `render_context` raises.
        """
        from congvan.rendering.pictures import Pictures

        self.refuse_unprinted(document)
        pictures = Pictures(folder)
        return self.render_context(self.context(document, pictures), pictures.taken)

    def render_context(self, context: Mapping[str, Any], pictures: "Sequence[Picture]" = ()) -> bytes:
        """A Word file from a context of one's own; the same context gives the same bytes.

        Every part equals what docxtpl makes of `source`, `context` and `environment` with autoescape; the
        pictures that the context's markup refers to are added as parts of their own. Raises
        `UndefinedVariableError`, `UnprintableCharacterError`, `UnsupportedValueError` (docxtpl's own pictures
        and sub-documents) and `BrokenTemplateError` where an expression fails.
        """
        return self._compiled.render(context, pictures)


DEFAULT_STANDARD = "nd30-2020"
"""Whose components name the styles of a template that names no standard."""


def _scheme(standard: Standard, key: str) -> SizeScheme:
    for scheme in standard.schemes:
        if scheme.key == key:
            return scheme
    known = ", ".join(scheme.key for scheme in standard.schemes)
    raise UnknownSchemeError(key, standard.key, known)


_OPENING = Lock()
"""Threads that ask for the same template at once wait for the first, instead of each compiling it."""


@lru_cache(maxsize=128)
def _opened(
    path: Path,
    manifest: Path | None,
    stamps: tuple[int, ...],  # noqa: ARG001 - part of the cache's key: a file that has changed is read again
    standard: str | None,
    scheme: str | None,
    profile: Profile | None,
) -> Template:
    try:
        source = path.read_bytes()
    except OSError as error:
        raise UnreadableTemplateError(path, error) from error
    described = read_manifest(manifest) if manifest is not None else None
    return Template.from_bytes(
        source,
        name=described.id if described is not None else path.name,
        path=path,
        manifest=described,
        standard=standard,
        scheme=scheme,
        profile=profile,
    )


def render_document(
    document: Document,
    *,
    template: Template | None = None,
    standard: str | None = None,
    scheme: str | None = None,
    profile: Profile | None = None,
    folder: str | os.PathLike[str] | None = None,
) -> bytes:
    """The document as a Word file, by the template of its type unless one is given.

    `standard` overrides the document's own, `scheme` is a size scheme's key, `profile` an organisation's
    sizes and margins; they choose the template and say nothing where one is given. Pictures are taken from
    paths in `folder`. Raises what `template_for`, `Template.load` and `Template.render` raise.
    """
    if template is None:
        template = _of_type(document, standard, scheme, profile)
    return template.render(document, folder=folder)


def render_separate(
    document: Document,
    *,
    template: Template | None = None,
    standard: str | None = None,
    scheme: str | None = None,
    profile: Profile | None = None,
    folder: str | os.PathLike[str] | None = None,
) -> dict[str, bytes]:
    """The document's main file under an empty name, then every file of its own by the ending of its name.

    These are printed by the template in the folder `kem-theo` beside the main one's, else by ours. Arguments and
    errors as of `render_document`, but for `OwnFileError`.
    """
    if template is None:
        template = _of_type(document, standard, scheme, profile)
    files = {"": template.render(main_part(document), folder=folder)}
    if parts := separate_parts(document):
        path = template_beside(template.path) if template.path is not None else None
        path = path or find_template(f"{SHIPPED}:{LAYOUT}").path
        beside = Template.from_path(path, scheme=scheme, profile=profile)
        files |= {ending: beside.render(part, folder=folder) for ending, part in parts.items()}
    return files


def _of_type(
    document: Document, standard: str | None, scheme: str | None, profile: Profile | None
) -> Template:
    chosen = standard_by_key(standard) if standard is not None else standard_of(document)
    return Template.from_path(template_for(document, chosen).path, scheme=scheme, profile=profile)

"""A template as our markup needs it, after another program has saved it."""

from congvan.rendering.archive import packed, read_parts
from congvan.rendering.refitting import DOCUMENT
from congvan.rendering.sections import Sections, with_open_end
from congvan.rendering.style_names import with_own_ids
from congvan.standards import Standard


def restored(source: bytes, standard: Standard, template: str) -> bytes:
    """The template with our ids of its styles and with its last section on any kind of page; unchanged where it has both.

    LibreOffice gives styles other ids, Word and LibreOffice drop the tags in the last section. Raises
    `BrokenTemplateError`.
    """
    parts = read_parts(source, template)
    own = with_own_ids(parts, standard)
    if DOCUMENT in own:
        opened = with_open_end(own[DOCUMENT].decode()).encode()
        if opened != own[DOCUMENT]:
            own = {**own, DOCUMENT: opened}
    return source if own == parts else packed(own)


def sections_of(source: bytes, template: str) -> Sections:
    """The sections that a template leads to."""
    return Sections.of(read_parts(source, template).get(DOCUMENT))

"""Directives that print what the library itself says, so that no page holds a copy of a number."""

from collections.abc import Callable
from typing import Any, ClassVar

import tables
from docutils import nodes
from sphinx.application import Sphinx
from sphinx.util.docutils import SphinxDirective


class Generated(SphinxDirective):
    """A piece of Markdown that a function makes of the directive's arguments."""

    optional_arguments = 2
    source: ClassVar[Callable[..., str]]

    def run(self) -> list[nodes.Node]:
        """The nodes of that Markdown, made anew in every build: what they tell is not in a page's file."""
        self.env.note_reread()
        return self.parse_text_to_nodes(type(self).source(*self.arguments), allow_section_headings=True)


def _directive(function: Callable[..., str]) -> type[Generated]:
    return type(function.__name__, (Generated,), {"source": staticmethod(function)})


def _keep_out_of_the_sidebar(app: Sphinx, document: nodes.document) -> None:  # noqa: ARG001 - Sphinx's signature
    """The rules have an index of their own; a sidebar of all of them would hide every other page."""
    environment = app.env
    if environment.docname.startswith("rules/CV"):
        environment.metadata[environment.docname]["orphan"] = True


def setup(app: Sphinx) -> dict[str, Any]:
    """Give Sphinx a directive for every table."""
    for name, function in tables.DIRECTIVES.items():
        app.add_directive(name, _directive(function))
    app.connect("doctree-read", _keep_out_of_the_sidebar)
    return {"parallel_read_safe": True, "parallel_write_safe": True}

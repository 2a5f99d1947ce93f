"""From a document and a template to a Word file."""

from congvan.rendering.discovery import TemplateInfo, template_for, templates
from congvan.rendering.template import Template, render_document

__all__ = ["Template", "TemplateInfo", "render_document", "template_for", "templates"]

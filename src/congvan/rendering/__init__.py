"""From a document and a template to a Word file."""

from congvan.rendering.discovery import TemplateInfo, find_template, template_for, templates
from congvan.rendering.template import Template, render_document

__all__ = ["Template", "TemplateInfo", "find_template", "render_document", "template_for", "templates"]

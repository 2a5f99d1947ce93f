"""From a document and a template to a Word file."""

from congvan.rendering.discovery import TemplateInfo, find_template, template_for, templates
from congvan.rendering.own_files import main_part
from congvan.rendering.template import Template, render_document, render_separate

__all__ = [
    "Template",
    "TemplateInfo",
    "find_template",
    "main_part",
    "render_document",
    "render_separate",
    "template_for",
    "templates",
]

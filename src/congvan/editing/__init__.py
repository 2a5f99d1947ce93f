"""Editing: fixes and comments on a copy of a Word file that somebody typed."""

from congvan.editing.comments import BrokenSignatureWarning, annotate
from congvan.editing.fixing import Fixed, fix
from congvan.editing.workspace import Judge

__all__ = ["BrokenSignatureWarning", "Fixed", "Judge", "annotate", "fix"]

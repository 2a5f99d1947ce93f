"""Rows and a plan to many documents; series over years; the register of outgoing documents."""

from congvan.batch.outputs import write_single, write_zip
from congvan.batch.plan import Plan
from congvan.batch.run import Failure, Progress, Summary, render_rows

__all__ = ["Failure", "Plan", "Progress", "Summary", "render_rows", "write_single", "write_zip"]

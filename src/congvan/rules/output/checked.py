"""The outcome of checking one file."""

from attrs import frozen

from congvan.errors import CongvanError
from congvan.rules.finding import Report


@frozen
class CheckedFile:
    """The outcome for one file: its report, or why it could not be read."""

    file: str
    report: Report | None = None
    error: CongvanError | None = None

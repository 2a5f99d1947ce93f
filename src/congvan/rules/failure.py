"""What is raised where a document with errors is to be written."""

from typing import ClassVar

from attrs import define

from congvan.errors import CongvanError
from congvan.messages import Bilingual, Language, counted
from congvan.rules.finding import Report


@define(eq=False)
class CheckFailed(CongvanError):
    """The document has findings of severity error, so nothing is written."""

    code: ClassVar[str] = "check-failed"
    text: ClassVar[Bilingual] = Bilingual(
        "văn bản có {errors}, chưa ghi tệp", "the document has {errors}; nothing is written"
    )

    report: Report

    def message(self, language: Language = "vi") -> str:
        """The number of errors, then a line for each."""
        errors = counted(len(self.report.errors), "lỗi thể thức", "error of form", "errors of form")
        head = self.text.format(errors=errors).say(language)
        lines = (f"  {finding.code} {finding.message.say(language)}" for finding in self.report.errors)
        return "\n".join([f"{head}:", *lines])

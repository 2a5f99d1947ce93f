"""Letters in the admin, and the action that downloads them."""

import io
import zipfile
from typing import Any

from django.contrib import admin, messages
from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse

import congvan
from letters.models import Letter, sentence

DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"

MOST_LETTERS = 500
"""In one archive, which is made in memory."""


@admin.register(Letter)
class LetterAdmin(admin.ModelAdmin):
    """The list of letters."""

    list_display = ("number", "date", "subject", "signer")
    search_fields = ("subject", "signer")
    actions = ("download",)

    def save_model(self, request: HttpRequest, obj: Letter, form: Any, change: bool) -> None:
        """Save, and show what should be looked at again; with errors a letter does not come so far."""
        super().save_model(request, obj, form, change)
        self._judged(request, obj)

    @admin.action(description="Tải về tệp Word", permissions=("view",))
    def download(self, request: HttpRequest, letters: QuerySet[Letter]) -> HttpResponse | None:
        """One letter as .docx, several as .zip; nothing where one has errors, which are shown of every letter."""
        if letters.count() > MOST_LETTERS:
            self.message_user(request, f"Mỗi lần chỉ tải được {MOST_LETTERS} văn bản.", messages.ERROR)
            return None
        faulty = [letter for letter in letters if not self._judged(request, letter)]
        if faulty:
            return None
        files = {
            f"{letter.pk}-cong-van.docx": congvan.render(letter.document, check=False) for letter in letters
        }
        if len(files) == 1:
            ((name, data),) = files.items()
            return _attachment(name, data, DOCX)
        return _attachment("cong-van.zip", _zipped(files), "application/zip")

    def _judged(self, request: HttpRequest, letter: Letter) -> bool:
        """Show the findings on a letter; whether it has no error."""
        try:
            report = congvan.check(letter.document)
        except congvan.CongvanError as error:
            self.message_user(request, f"{letter}: {error.message()}", messages.ERROR)
            return False
        for finding in report:
            level = messages.ERROR if finding in report.errors else messages.WARNING
            self.message_user(request, f"{letter}: {sentence(finding)}", level)
        return report.ok


def _attachment(name: str, data: bytes, kind: str) -> HttpResponse:
    headers = {"Content-Disposition": f'attachment; filename="{name}"'}
    return HttpResponse(data, content_type=kind, headers=headers)


def _zipped(files: dict[str, bytes]) -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as package:
        for name, data in files.items():
            package.writestr(name, data)
    return packed.getvalue()

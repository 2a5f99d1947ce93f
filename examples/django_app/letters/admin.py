"""Letters in the admin, and the action that downloads them."""

import io
import zipfile
from collections.abc import Iterable

from django.contrib import admin, messages
from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse

import congvan
from letters.models import Letter

DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"


@admin.register(Letter)
class LetterAdmin(admin.ModelAdmin):
    """The list of letters."""

    list_display = ("number", "date", "subject", "signer")
    actions = ("download",)

    @admin.action(description="Tải về tệp Word", permissions=("view",))
    def download(self, request: HttpRequest, letters: QuerySet[Letter]) -> HttpResponse | None:
        """One letter as .docx, several as .zip; nothing where one has errors."""
        try:
            files = {f"{letter.pk}-cong-van.docx": congvan.render(letter.document) for letter in letters}
        except congvan.CongvanError as error:
            self.message_user(request, error.message(), messages.ERROR)
            return None
        if len(files) == 1:
            ((name, data),) = files.items()
            return _attachment(name, data, DOCX)
        return _attachment("cong-van.zip", _zipped(files.items()), "application/zip")


def _attachment(name: str, data: bytes, kind: str) -> HttpResponse:
    headers = {"Content-Disposition": f'attachment; filename="{name}"'}
    return HttpResponse(data, content_type=kind, headers=headers)


def _zipped(files: Iterable[tuple[str, bytes]]) -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as package:
        for name, data in files:
            package.writestr(name, data)
    return packed.getvalue()

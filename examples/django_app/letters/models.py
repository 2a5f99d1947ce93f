"""A letter as a row of the database, and the document that it is."""

import re

from django.conf import settings
from django.core.exceptions import NON_FIELD_ERRORS, ValidationError
from django.db import models

import congvan
from congvan import Archive, Document, Finding, Issuer, Signature

FIELDS = {
    "number": "number",
    "unit": "unit",
    "archive": "unit",
    "date": "date",
    "subject": "subject",
    "to": "to",
    "body": "body",
    "signature": "signer",
    "signature.authority": "authority",
    "signature.of": "of",
    "signature.position": "position",
    "recipients": "recipients",
}
"""Key of the document and the field of the form that it comes from."""


def field_of(path: str | None) -> str:
    """The field of the form that a finding's path is about, or the form as a whole."""
    key = re.sub(r"\[\d+\]", "", path or "")
    while key and key not in FIELDS:
        key = key.rpartition(".")[0]
    return FIELDS.get(key, NON_FIELD_ERRORS)


def sentence(finding: Finding) -> str:
    """A finding as people read it: its code, what was found, and where the law says so."""
    place = f" ({finding.citation.place})" if finding.citation else ""
    return f"{finding.code}: {finding.message.vi}{place}"


class Letter(models.Model):
    """A công văn. While it has no number it is a draft, and what only an issued letter needs is not asked of it."""

    number = models.PositiveIntegerField("số", null=True, blank=True)
    unit = models.CharField("đơn vị soạn thảo", max_length=20)
    date = models.DateField("ngày ban hành", null=True, blank=True)
    subject = models.CharField("trích yếu", max_length=300, help_text="Không ghi “V/v”, không dấu chấm cuối.")
    to = models.TextField("kính gửi", help_text="Mỗi dòng một nơi.")
    body = models.TextField("nội dung", help_text="Mỗi dòng một đoạn; kết thúc bằng ./.")
    authority = models.CharField(
        "quyền hạn ký", max_length=3, blank=True, choices=[("KT", "KT."), ("TL", "TL.")]
    )
    of = models.CharField("ký thay", max_length=100, blank=True)
    position = models.CharField("chức vụ", max_length=100)
    signer = models.CharField("người ký", max_length=60)
    recipients = models.TextField("nơi nhận", default="Như trên", help_text="Mỗi dòng một nơi.")

    class Meta:
        """Names in the admin."""

        verbose_name = verbose_name_plural = "công văn"
        ordering = ("-date", "-number")

    def __str__(self) -> str:
        return f"{self.number or '(nháp)'} - {self.subject}"

    @property
    def document(self) -> Document:
        """The letter as congvan knows it. Raises `CongvanError` where a text cannot be in a document."""
        return Document(
            type="cong-van",
            draft=self.number is None,
            issuer=Issuer(**settings.LETTER_ISSUER),
            number=self.number,
            unit=self.unit,
            place=settings.LETTER_PLACE,
            date=self.date.isoformat() if self.date else None,
            subject=self.subject,
            to=tuple(self.to.splitlines()),
            body=self.body,
            signature=Signature(
                authority=self.authority or None,
                of=self.of or None,
                position=self.position,
                name=self.signer,
            ),
            recipients=tuple(self.recipients.splitlines()),
            archive=Archive(("VT", self.unit)),
        )

    def clean(self) -> None:
        """Errors of form stand beside their fields, and such a letter is not saved."""
        try:
            report = congvan.check(self.document)
        except congvan.CongvanError as error:
            raise ValidationError(error.message()) from error
        faults: dict[str, list[str]] = {}
        for finding in report.errors:
            faults.setdefault(field_of(finding.path), []).append(sentence(finding))
        if faults:
            raise ValidationError(faults)

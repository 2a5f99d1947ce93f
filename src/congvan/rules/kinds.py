"""Which types of document a rule applies to."""

from congvan.standards import DocumentType


def has_sample(kind: DocumentType) -> bool:
    """Types that the act shows a sample of; the frame of the others is left to the parties."""
    return kind.sample is not None


def is_minutes(kind: DocumentType) -> bool:
    """Minutes (biên bản)."""
    return kind.signers == "minutes"


def is_letter(kind: DocumentType) -> bool:
    """Types that must be addressed (công văn)."""
    return kind.addressees == "required"


def may_be_addressed(kind: DocumentType) -> bool:
    """Types that carry `Kính gửi`, always or sometimes."""
    return kind.addressees in ("required", "allowed")


def is_never_addressed(kind: DocumentType) -> bool:
    """Types whose sample has no addressees."""
    return has_sample(kind) and kind.addressees == "none"


def has_content(kind: DocumentType) -> bool:
    """Types that say something of their own, in their body or in particulars; a copy repeats another document."""
    return kind.body != "none"


def has_particulars(kind: DocumentType) -> bool:
    """Types whose sample has particulars of its own (giấy mời, biên bản, ...)."""
    return kind.particulars is not None and has_sample(kind)


def is_enacted(kind: DocumentType) -> bool:
    """Types that are decided in so many words (`QUYẾT ĐỊNH:`)."""
    return kind.enactment is not None


def is_copy(kind: DocumentType) -> bool:
    """Forms of copy (sao y, sao lục, trích sao)."""
    return kind.is_copy


def is_named(kind: DocumentType) -> bool:
    """Types whose name is printed (văn bản có tên loại): every one but the công văn."""
    return not is_letter(kind)


def has_code(kind: DocumentType) -> bool:
    """Types with a code of their own and a sample that shows it in the symbol; copies have a rule of their own."""
    return kind.code is not None and has_sample(kind) and not kind.is_copy


def has_subject(kind: DocumentType) -> bool:
    """Types whose sample has a subject."""
    return kind.subject and has_sample(kind)


def has_place_and_date(kind: DocumentType) -> bool:
    """Types whose sample has the line of place and date."""
    return kind.place_and_date and has_sample(kind)


def expects_bases(kind: DocumentType) -> bool:
    """Types whose samples begin with legal bases."""
    return kind.bases == "expected"

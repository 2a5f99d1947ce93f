"""How the text is stored: in Unicode, in composed letters, without characters that cannot be seen."""

from collections.abc import Iterator, Mapping

from congvan.language import excerpt, regex
from congvan.language.legacy import LegacyEncoding, decode_tcvn3, decode_vni, find_legacy, may_be_legacy
from congvan.messages import Bilingual
from congvan.model import Archive, Issuer, Signature
from congvan.rules.facts import fact, texts_in
from congvan.rules.registry import Fault, rule
from congvan.rules.texts import Prose

StoredTexts = tuple[tuple[str, str], ...]


@fact
def stored_texts(
    prose: Prose,
    issuer: Issuer | None,
    unit: str | None,
    authority_line: str | None,
    signature: tuple[Signature, ...],
    archive: Archive | None,
) -> StoredTexts:
    """Key path and text of all prose, of names and codes of bodies, of the line of authority and the signers."""
    texts: list[tuple[str, str | None]] = [(passage.path, passage.text) for passage in prose.passages]
    if issuer is not None:
        names = {"parent": issuer.parent, "name": issuer.name, "code": issuer.code, "in_text": issuer.in_text}
        texts += [(f"issuer.{key}", name) for key, name in names.items()]
    texts += [("unit", unit), ("authority_line", authority_line)]
    for index, signed in enumerate(signature):
        lines = {"of": signed.of, "position": signed.position, "office": signed.office, "name": signed.name}
        texts += [(f"signature[{index}].{key}", line) for key, line in lines.items()]
        texts += [(f"signature[{index}].then[{step}].of", one.of) for step, one in enumerate(signed.then)]
    if archive is not None:
        texts += texts_in("archive.units", archive.units)
    return tuple((path, text) for path, text in texts if text)


@fact
def legacy_texts(stored_texts: StoredTexts) -> Mapping[str, LegacyEncoding]:
    """The texts that are stored in an old code, by key path."""
    if not may_be_legacy("\n".join([text for _, text in stored_texts])):
        return {}
    found = ((path, find_legacy(text)) for path, text in stored_texts)
    return {path: encoding for path, encoding in found if encoding is not None}


@rule(
    "CV111",
    "legacy-encoding",
    severity="error",
    clause="I.4",
    drafts=True,
    any_type=True,
    finds=Bilingual(
        "Chữ lưu bằng bảng mã TCVN3, VNI, không phải Unicode.", "Text stored in TCVN3 or VNI, not in Unicode."
    ),
    remedy=Bilingual("Chuyển sang bảng mã Unicode.", "Convert it to Unicode."),
    bad="body: Céng hoµ x· héi chñ nghÜa ViÖt Nam, ®éc lËp, tù do, h¹nh phóc./.",
    good="body: Chuyên gia Jürgen Müller (Köln) và bà Åsa Öberg khảo sát tại Ê Đê, Đắk Lắk; sai số 5 µm, ± 2 %, § 5, «dự án»./.",
)
def legacy_encoding(stored_texts: StoredTexts, legacy_texts: Mapping[str, LegacyEncoding]) -> Iterator[Fault]:
    """Text is in Unicode; what is stored in TCVN3 or VNI shows as Vietnamese only in its own fonts.

    Proof are several words of one text that are no Vietnamese as they stand and become Vietnamese when decoded,
    whatever the font is called.
    """
    for path, text in stored_texts:
        if encoding := legacy_texts.get(path):
            name, decode = _DECODERS[encoding]
            yield Fault(
                path, observed=excerpt(text), expected=excerpt(decode(text)), details={"encoding": name}
            )


_DECODERS = {"tcvn3": ("TCVN3 (ABC)", decode_tcvn3), "vni": ("VNI", decode_vni)}
ENCODING_NAMES = {key: name for key, (name, _) in _DECODERS.items()}
"""What the old codes are called."""


@rule(
    "CV112",
    "not-nfc",
    severity="info",
    fix="safe",
    drafts=True,
    any_type=True,
    finds=Bilingual("Dấu gõ rời không ghép được với chữ.", "Marks that join with no letter."),
    remedy=Bilingual("Gõ lại chữ có dấu theo Unicode dựng sẵn.", "Type the letter again, composed."),
    bad='subject: "bảo vệ tuyê\\u0309\\u0309n sinh năm 2026"',
    good='subject: "tuye\\u0302\\u0309n sinh tại Buôn Ê\\u0306a và xã Krông Bu\\u0301k"',
)
def not_nfc(stored_texts: StoredTexts) -> Iterator[Fault]:
    """Letters are composed with their marks; those that can be are composed when a document is read.

    What is left is a mark twice, in the wrong order or on a letter that never bears it, which looks right in one
    font and wrong in the next. Letters with a breve of the languages of Tây Nguyên have no composed form and are
    right.
    """
    for path, text in stored_texts:
        if loose := _loose_mark().search(text):
            letter = text[max(0, loose.start() - 1) : loose.end()]
            yield Fault(path, observed=letter, details={"mark": f"U+{ord(loose[0]):04X}"})


# The marks of Vietnamese, but not after a breve or caron that itself has no composed form.
_loose_mark = regex("[\u0300-\u0303\u0309\u031b\u0323](?<![\u0306\u030c].)")


@rule(
    "CV113",
    "hidden-characters",
    severity="warning",
    fix="safe",
    drafts=True,
    any_type=True,
    finds=Bilingual(
        "Ký tự ẩn, ký tự điều khiển, ký tự riêng của phông chữ, Ð thay cho Đ.",
        "Invisible, control or private-use characters, Ð for Đ.",
    ),
    remedy=Bilingual("Xóa ký tự ẩn, gõ lại chữ Đ.", "Delete the hidden character, type Đ again."),
    bad='subject: "báo cáo\\u200b công tác văn thư theo Quyết định số 5/Q\\u00D0-UBND"',
    good='subject: "báo cáo\\u00a0công tác văn thư\\u2026 \\u201cĐề án 06\\u201d \\u2013 năm 2026, ស្រុក\\u200bខ្មែរ"',
)
def hidden_characters(
    stored_texts: StoredTexts, legacy_texts: Mapping[str, LegacyEncoding]
) -> Iterator[Fault]:
    """What cannot be seen breaks search, comparison and numbering; the letter eth (Ð) is not Đ.

    Zero-width characters that other scripts need (Khmer, emoji) are right, and so are no-break spaces.
    """
    for path, text in stored_texts:
        if path in legacy_texts:
            continue
        for character in dict.fromkeys(hidden_pattern().findall(text)):
            place = text.index(character)
            if character in "Ðð":
                word = word_around(text, place)
                yield Fault(
                    path, observed=word, expected=word.replace("Ð", "Đ").replace("ð", "đ"), variant="eth"
                )
            elif not serves_another_script(text, place):
                yield Fault(path, observed=f"U+{ord(character):04X}", details={"place": place + 1})


def word_around(text: str, place: int) -> str:
    """The word that holds a place of a text."""
    start = max(text.rfind(" ", 0, place), text.rfind("\n", 0, place)) + 1
    return excerpt(text[start : start + 30].split(maxsplit=1)[0], 30)


def serves_another_script(text: str, place: int) -> bool:
    """Whether a character that cannot be seen stands beside a letter of a script that needs it."""
    neighbours = text[max(0, place - 1) : place] + text[place + 1 : place + 2]
    return any(
        0x0590 <= ord(letter) < 0x1E00 or ord(letter) >= 0x2E80
        for letter in neighbours
        if letter < "\ue000" or letter > "\uffff"
    )


hidden_pattern = regex(
    "[\x80-\x9f\u00ad\u00d0\u00f0\u200b-\u200f\u2028-\u202e\u2060-\u2064\u2066-\u206f\ue000-\uf8ff\ufeff\ufff9-\ufffd]"
)
"""Characters that cannot be seen, or that only look like Vietnamese letters."""

"""What typing leaves behind: keystrokes that became no letters, words typed twice."""

from collections.abc import Iterator

from congvan.language import regex
from congvan.language.keystrokes import meant_in_telex, meant_in_vni
from congvan.messages import Bilingual
from congvan.rules.finding import Severity
from congvan.rules.registry import Fault, rule
from congvan.rules.texts import Prose

_TELEX = """
    banr booj caaps cacs coong cuar cungf daanx ddeens ddeer ddinhj dduwowcj giaos hoij khoong kinhs
    laf mootj nawm nawngf nayf ngayf nghij nguwowif nhaan nhuwngx phaats phongf quanr soos sowr
    taanj taij thangs thanhf theer thoong tinhr trinhf tuwf vaan vaanj vaf vawn vieecj vieen xaax
"""
_COMMON_IN_TELEX = frozenset(_TELEX.split())
"""Frequent syllables in Telex that are no words of English and no codes."""

_LONGEST = 12
"""Keystrokes of the longest syllable."""

_NOT_TELEX = frozenset({"ddos"})

_NEVER_DOUBLED = ("của", "và", "các", "những", "hoặc", "với", "nhưng", "rằng", "thì", "trên")
"""Function words that reduplication never makes into words of another meaning."""


@rule(
    "CV916",
    "typing-residue",
    severity=Severity.WARNING,
    drafts=True,
    finds=Bilingual(
        "Phím gõ Telex, VNI chưa thành chữ, từ gõ hai lần.", "Remains of Telex or VNI, words typed twice."
    ),
    remedy=Bilingual("Gõ lại cho đúng chữ, bỏ từ thừa.", "Type the word again, drop the one too many."),
    bad="body: Đề nghị các cơ quan cuar tỉnh báo cáo kết quả thực hiện của của đơn vị./.",
    good="body: Rà soát nguồn gốc của của cải; ngày ngày, luôn luôn, từ từ; file test, data list, CO2e, H1N1, DDoS, ddoong@langson.gov.vn./.",
)
def typing_residue(prose: Prose) -> Iterator[Fault]:
    """Keystrokes of an input method that was off stay in the text: `vieejt`, `vie65t`; so do words typed twice.

    Only what can be no word of another language, no code and no address is judged, and only function words
    that Vietnamese never doubles (`ngày ngày`, `từ từ` are words).
    """
    signs = {_word_start(prose, sign.start()) for sign in _telex_sign().finditer(prose.plain)}
    common = {place for word in _COMMON_IN_TELEX & prose.words for place in prose.places(word)}
    digits = {_word_start(prose, digit.start()) for digit in _digit_in_word().finditer(prose.plain)}
    for start in sorted(signs | common):
        yield from _residue(prose, start, telex=True)
    for start in sorted(digits):
        yield from _residue(prose, start, telex=False)
    for word in _NEVER_DOUBLED:
        if word in prose.words:
            for place in prose.places(f"{word} {word}"):
                if not _other_word_after().match(prose.plain, place + 2 * len(word) + 1):
                    found = prose.text[place : place + 2 * len(word) + 1]
                    yield Fault(
                        prose.at(place).path, observed=found, expected=found[: len(word)], variant="doubled"
                    )


def _word_start(prose: Prose, place: int) -> int:
    """Where the word around a place begins, as far back as a syllable may reach."""
    first = max(0, place - _LONGEST)
    while place > first and prose.text[place - 1].isalnum():
        place -= 1
    return place


def _residue(prose: Prose, start: int, *, telex: bool) -> Iterator[Fault]:
    """The fault that the word at a place is, if it is one."""
    word = _lone_word().match(prose.text, start)
    if word is None or not word[0][1:].islower() or len(word[0]) < 3 or word[0].lower() in _NOT_TELEX:
        return
    typed = word[0]
    meant = (meant_in_telex if telex else meant_in_vni)(typed)
    if meant is not None and (not telex or _is_certain(typed.lower())):
        expected = meant.capitalize() if typed[0].isupper() else meant
        yield Fault(prose.at(start).path, observed=typed, expected=expected)


def _is_certain(typed: str) -> bool:
    return typed in _COMMON_IN_TELEX or _certain_sign().search(typed) is not None


_telex_sign = regex(r"dd(?<!\w..)|uw|uoo|uee|iee|yee|aa")


# English has `queen`; `aa` is sure only with the key of a tone.
_certain_sign = regex(r"\Add|uw|uoo|(?<!q)uee|iee|yee|aa\w*[sfrxj]")


_digit_in_word = regex(r"[1-9](?<=[a-z].)(?=[1-5]?[a-z])")


_lone_word = regex(r"(?<![\w@./\\&_-])[A-Za-z][a-z0-9]{1,12}(?![\w@/\\&-]|\.\w)")


_other_word_after = regex(r"-| (?:cải|công|chung|riêng|chìm|nổi|hồi|để|ăn|nả)(?!\w)")

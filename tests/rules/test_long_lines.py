"""A text in one line with a fault in every word: its report grows with the text, and no faster."""

import json

import pytest

from congvan.api import check_loaded, check_reading, read
from congvan.formats import load_text
from congvan.rules import Report
from congvan.rules.output import FORMATS, CheckedFile, formatted


def report(words: int) -> Report:
    letter = {
        "type": "cong-van", "issuer": {"parent": "UBND TỈNH LẠNG SƠN", "name": "SỞ NỘI VỤ", "code": "SNV"},
        "number": 7, "unit": "VP", "place": "Lạng Sơn", "date": "2026-03-26", "subject": "tổ chức tập huấn",
        "to": ["Báo Lạng Sơn"], "body": "Việc này , " * words + "./.", "recipients": ["Như trên"],
        "signature": {"position": "GIÁM ĐỐC", "name": "Nguyễn Văn An"}, "archive": {"units": ["VT"]},
    }  # fmt: skip
    return check_loaded(load_text(json.dumps(letter, ensure_ascii=False)))


@pytest.mark.parametrize("form", FORMATS)
def test_four_times_the_text_makes_four_times_the_report(form):
    short, long = (report(words) for words in (200, 800))
    assert (len(short.findings), len(long.findings)) == (200, 800)
    sizes = [len(formatted(form, [CheckedFile("a.json", one)])) for one in (short, long)]
    assert sizes[1] < 4.5 * sizes[0]


def test_a_finding_shows_what_is_wrong_on_a_long_line():
    for finding in report(300):
        assert finding.observed in finding.excerpt
        assert len(finding.excerpt) < 510


def test_a_plain_text_too():
    text = "SỞ NỘI VỤ\nSố: 7/SNV-VP\nV/v tập huấn\n\nKính gửi: Báo Lạng Sơn.\n\n" + "Việc này , " * 300
    found = check_reading(read(text.encode())).findings
    assert len(found) >= 300
    assert max(len(finding.excerpt or "") for finding in found) < 510

"""Every rule with a fix against files with its fault: it is gone from the copy, and nothing else is another."""

import contextlib
import random

import pytest
from tests.editing.copies import TYPED, faults, fixed, judge, parts, typed, words
from tests.rules.layout import test_faults
from tests.rules.layout.files import GOOD, File, say

from congvan.editing.operations import OPERATIONS
from congvan.reading import read_file
from congvan.rules import all_rules

FAULTS = faults()

FOR_PEOPLE = (
    # What is meant is for whoever wrote it to say: another word, where a line begins, names among small letters.
    "CV202", "CV405-Về việc", "CV514-a chapter in capitals", "CV514-chapter and title on one line", "CV706-an old label",
    "CV706-a label with the first item", "CV703-one addressee on a line below", "CV703-several on one line",
    "CV708-two recipients", "CV309-small_letters", "CV409-a subject of a decision in capitals",
    # A line that is there is somebody's drawing: only where there is none is one drawn.
    "CV207-typed", "CV207-short", "CV207-long", "CV207-dashed", "CV211-typed", "CV211-line_as", "CV211-tiny", "CV410-a line",
    "CV410-a short line",
)  # fmt: skip
"""Faults, by the beginning of their name, that stay."""
REWORDED = ("CV314-", "CV406-", "CV112-")
"""Fixes that write words: ngày, tháng, năm; Về việc; a composed letter."""
MOVED = ("CV106-", "CV107-number_at_the_foot")
"""Fixes that add a paragraph with the page number."""

fixable = pytest.mark.parametrize("name", [one for one in FAULTS if not one.startswith(FOR_PEOPLE)])


@pytest.fixture(scope="module")
def copies():
    """Each faulty file and its copy, made once."""
    made = {}

    def of(name):
        if name not in made:
            data = FAULTS[name][1]()
            made[name] = data, fixed(data)
        return made[name]

    return of


@fixable
def test_the_finding_is_gone(copies, name):
    code = FAULTS[name][0]
    data, result = copies(name)
    before, _ = judge_of(data)
    assert code in {one.code for one in before}
    assert code in {one.code for one in result.fixed}
    assert code not in {one.code for one in result.report}
    # A fault of another rule that the first one hid would be a fault of the file, not of the fix.
    assert {one.code for one in result.report} <= {one.code for one in before}


@fixable
def test_nothing_else_is_another(copies, name):
    data, result = copies(name)
    if not name.startswith(MOVED):
        if FAULTS[name][0] not in TYPED:
            assert typed(result.data) == typed(data)
        elif not name.startswith(REWORDED):
            assert words(result.data) == words(data)
    before, after = parts(data), parts(result.data)
    assert before.keys() <= after.keys()
    changed = {one for one in before if before[one] != after[one]}
    allowed = {"word/document.xml"} | {one for one in before if "header" in one or "footer" in one}
    if name.startswith(MOVED):
        allowed |= {"[Content_Types].xml", "word/_rels/document.xml.rels"}
    assert changed <= allowed


@fixable
def test_a_second_time_nothing_changes(copies, name):
    result = copies(name)[1]
    assert fixed(result.data).data == result.data


@pytest.mark.parametrize("name", [one for one in FAULTS if one.startswith(FOR_PEOPLE)])
def test_what_people_must_decide_stays_and_is_said(copies, name):
    code = FAULTS[name][0]
    data, result = copies(name)
    assert code in {one.code for one in result.unfixable}
    assert typed(result.data) == typed(data)


def judge_of(data):
    return judge(read_file(data))


@pytest.mark.parametrize("base", GOOD)
def test_a_correct_file_stays_byte_for_byte(base):
    data = GOOD[base]()
    result = fixed(data)
    assert result.data == data
    assert (result.fixed, result.deferred, result.unfixable) == ((), (), ())


def test_rules_say_that_they_have_a_fix_where_there_is_one():
    assert {rule.code for rule in all_rules() if rule.fix != "none"} == OPERATIONS.keys()


def test_unsafe_fixes_wait_until_they_are_asked_for():
    file = File(GOOD["cong-van"]())
    subject = file.paragraphs("letter-subject")[0]
    say(subject, "tuyên truyền", "Tuyên truyền")
    data = file.build()
    result = fixed(data)
    assert [one.code for one in result.deferred] == ["CV408"]
    assert result.data == data
    assert fixed(data, unsafe=True).data == fixed(fixed(data, unsafe=True).data, unsafe=True).data
    assert [one.code for one in fixed(data, unsafe=True).fixed] == ["CV408"]


@pytest.mark.parametrize("seed", range(12))
def test_many_faults_at_once(seed):
    chance = random.Random(seed)
    base = chance.choice(("typed", "cong-van", "quyet-dinh"))
    changes = [one.values[2] for one in test_faults.CASES if one.values[1] == base]
    file = File(GOOD[base]())
    for change in chance.sample(changes, 6):
        # One fault may have taken away what another would break.
        with contextlib.suppress(AssertionError, IndexError, StopIteration, TypeError, AttributeError):
            change(file)
    data = file.build()
    before, result = judge_of(data)[0], fixed(data)
    assert len(result.fixed) + len(result.report) == len(before)
    assert set(result.deferred + result.unfixable) == set(result.report)
    assert fixed(result.data).data == result.data

"""How rules are declared, chosen and run, shown on small rules of this file's own."""

import datetime as dt
import pickle
from concurrent.futures import ThreadPoolExecutor

import pytest
from attrs import evolve, fields

from congvan.messages import Bilingual
from congvan.model import Block, Document, Issuer
from congvan.model.components import Component, Components, Extent
from congvan.model.layout import CharacterFormat, Layout, Line, Paragraph, ParagraphFormat, Span
from congvan.model.printed import Printed
from congvan.rules import Report, Selection, Severity, UnknownRuleError, check_document, engine, registry
from congvan.rules import facts as facts_module
from congvan.rules.catalogue import all_rules, find_rule
from congvan.rules.facts import FACTS, Fact, fact, values_of
from congvan.rules.finding import Finding
from congvan.rules.registry import Fault, Unknown, rule
from congvan.standards import ND30, UnknownStandardError

TODAY = dt.date(2026, 1, 5)
LETTER = Document(type="cong-van", date="2026-01-05", number=5, subject="họp")


class House:
    """A set of rules of a test's own, declared with `@house.rule(...)`."""

    def __init__(self):
        self.messages = {}

    def rule(self, code="CV901", slug="small", severity=Severity.ERROR, messages=("{observed}",), **more):
        for text, variant in zip(messages, ("", ".other"), strict=False):
            self.messages[code + variant] = Bilingual(f"vi {text}", f"en {text}")
        declaration = {
            "severity": severity,
            "kind": "law",
            "clause": "II.3.c",
            "finds": Bilingual("a", "b"),
            "remedy": Bilingual("c", "d"),
            "bad": "",
            "good": "",
            **more,
        }
        return rule(code, slug, **declaration)


@pytest.fixture
def house(monkeypatch):
    own = House()
    monkeypatch.setattr(registry, "RULES", {})
    monkeypatch.setattr(
        engine, "all_rules", lambda: tuple(registry.RULES[code] for code in sorted(registry.RULES))
    )
    monkeypatch.setattr(
        engine, "message", lambda code, variant=None: own.messages[f"{code}.{variant}" if variant else code]
    )
    engine._rules_for.cache_clear()
    yield own
    engine._rules_for.cache_clear()


def check(document=LETTER, **options):
    return check_document(document, today=TODAY, **options)


def codes(report):
    return [finding.code for finding in report]


# Declaring


def test_a_rule_reads_its_parameters_only(house):
    seen = []

    @house.rule()
    def small(number, subject, today, standard, number_and_symbol):
        seen.append((number, subject, today, standard, number_and_symbol))
        local = len(seen)
        return [] * local

    assert small.check.reads == ("number", "subject", "today", "standard", "number_and_symbol")
    assert check().findings == ()
    assert seen == [(5, "họp", TODAY, ND30, "05/")]


def test_a_rule_may_be_a_generator_or_return_a_list(house):
    @house.rule("CV901", "one")
    def one(number):
        yield Fault("number", observed=str(number))

    @house.rule("CV902", "two")
    def two(number):
        return [Fault("number"), Fault("unit")]

    assert codes(check()) == ["CV901", "CV902", "CV902"]


def test_a_code_is_declared_once(house):
    house.rule()(lambda number: [])
    with pytest.raises(ValueError, match="CV901"):
        house.rule()(lambda number: [])


def test_the_docstring_is_the_rules_documentation(house):
    @house.rule()
    def small(number):
        """Asks this.

        Because of that.
        """
        return []

    assert small.why == "Asks this.\n\nBecause of that."
    assert house.rule("CV902", "bare")(lambda number: []).why == ""


# Stamping


def test_the_engine_stamps_what_the_declaration_says(house):
    @house.rule("CV303", "leading-zero", messages=["{observed} -> {expected}, {extra}"], fix="safe")
    def small(number):
        yield Fault("number", observed="5", expected="05", details={"extra": "x"})

    (finding,) = check()
    assert finding == Finding(
        code="CV303",
        slug="leading-zero",
        severity=Severity.ERROR,
        message=Bilingual("vi 5 -> 05, x", "en 5 -> 05, x"),
        path="number",
        observed="5",
        expected="05",
        citation=ND30.cite("II.3.c"),
        fix="safe",
    )
    assert str(finding.citation) == "30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 3, điểm c"


def test_a_rule_of_the_house_cites_nothing(house):
    house.rule(clause=None, kind="house")(lambda number: [Fault(None)])
    (finding,) = check()
    assert (finding.citation, finding.path, finding.observed, finding.expected) == (None, None, None, None)


def test_braces_in_the_document_are_text(house):
    house.rule()(lambda subject: [Fault("subject", observed=subject)])
    (finding,) = check(evolve(LETTER, subject="{ten} {0} {{"))
    assert finding.message.vi == "vi {ten} {0} {{"


def test_a_variant_has_its_own_message_and_may_be_only_a_warning(house):
    @house.rule(messages=["plain", "other"], only_warning=frozenset({"other"}))
    def small(number):
        yield Fault("number", variant="other")
        yield Fault("number")

    report = check()
    assert [(finding.severity, finding.message.vi) for finding in report] == [
        (Severity.ERROR, "vi plain"),
        (Severity.WARNING, "vi other"),
    ]
    assert len(report.errors) == len(report.warnings) == 1
    assert codes(check(selection=Selection(min_severity=Severity.ERROR))) == ["CV901"]
    assert len(check(selection=Selection(select=["CV901"], min_severity=Severity.ERROR))) == 2


def test_gravest_first_then_by_code(house):
    for code, severity in [("CV903", Severity.ERROR), ("CV901", Severity.WARNING), ("CV902", Severity.ERROR)]:
        house.rule(code, code.lower(), severity)(lambda number: [Fault("a"), Fault("b")])
    report = check()
    assert codes(report) == ["CV902", "CV902", "CV903", "CV903", "CV901", "CV901"]
    assert [finding.path for finding in report] == ["a", "b"] * 3


def test_what_a_document_cannot_show_is_unknown(house):
    house.rule("CV901", "one")(lambda number: [Unknown(), Unknown()])
    house.rule("CV902", "two")(lambda number: [Unknown(), Fault("number")])
    report = check()
    assert report.unknown == ("CV901", "CV902")
    assert codes(report) == ["CV902"]


def test_report(house):
    house.rule("CV901", "one", Severity.WARNING)(lambda number: [Fault("number")])
    report = check()
    assert report.ok
    assert (len(report), report.errors, report.warnings) == (1, (), tuple(report))
    assert (report.standard, report.type) == ("nd30-2020", "cong-van")
    assert pickle.loads(pickle.dumps(report)) == report
    assert hash(report) == hash(check())
    assert not Report("nd30-2020", "x", (evolve(report.findings[0], severity=Severity.ERROR),)).ok


# Facts


def test_a_fact_is_worked_out_once_a_check_and_only_when_read(house, monkeypatch):
    worked = []

    def first(body):
        worked.append("first")
        return len(body)

    def second(first):
        worked.append("second")
        return first + 1

    def never(body):
        worked.append("never")

    monkeypatch.setattr(facts_module, "FACTS", {**FACTS})
    for function in (first, second, never):
        assert fact(function) is function
    assert facts_module.FACTS["second"] == Fact(("first",), second)

    seen = []
    house.rule("CV901", "one")(lambda second, first: seen.append((first, second)) or [])
    house.rule("CV902", "two")(lambda second: [])
    check(evolve(LETTER, body="một\nhai"))
    assert worked == ["first", "second"]
    assert seen == [(2, 3)]
    check(evolve(LETTER, body="một"))
    assert worked == ["first", "second"] * 2
    assert seen == [(2, 3), (1, 2)]


def test_values_are_the_fields_what_is_given_and_facts():
    values = values_of(LETTER, standard=ND30, today=TODAY)
    for name in {attribute.name for attribute in fields(Document)} - {"standard"}:
        assert values[name] == getattr(LETTER, name)
    assert values["standard"] is ND30
    assert values["kind"] is ND30.types["cong-van"]
    assert values["today"] is TODAY
    with pytest.raises(KeyError, match="nothing-of-this-name"):
        values["nothing-of-this-name"]


def test_facts_of_a_body_and_a_symbol():
    document = Document(
        type="quyet-dinh", number=7, issuer=Issuer(name="BỘ NỘI VỤ", code="BNV"), body="Điều 1. Một\na\n| b |"
    )
    values = values_of(document, standard=ND30, today=TODAY)
    assert values["number_and_symbol"] == "07/QĐ-BNV"
    assert [path for path, _ in values["blocks"]] == ["body[0]", "body[0].children[0]", "body[0].children[1]"]
    assert [path for path, _ in values["text_blocks"]] == ["body[0]", "body[0].children[0]"]
    assert all(isinstance(block, Block) for _, block in values["text_blocks"])
    assert values_of(Document(type="?"), standard=ND30, today=TODAY)["kind"] is None


def test_every_rule_reads_names_that_there_are():
    rules = all_rules()  # facts may stand beside the rules that read them
    of_files = {"layout", "components", "origins"}
    readable = (
        {attribute.name for attribute in fields(Document)} | set(FACTS) | {"standard", "today"} | of_files
    )
    for declared in rules:
        checks = [declared.check] + ([declared.on_layout] if declared.on_layout else [])
        for check in checks:
            assert set(check.reads) <= readable, declared.code
    for name, declared_fact in FACTS.items():
        assert set(declared_fact.reads) <= readable - {name}


# Documents read from a file


def printed(*texts, **origins):
    paragraphs = tuple(
        Paragraph(
            index, (Line((Span(text, text, CharacterFormat()),)),), ParagraphFormat(), CharacterFormat()
        )
        for index, text in enumerate(texts)
    )
    places = {path.replace("__", "."): (Extent(index, 0, 0, 1),) for path, index in origins.items()}
    return Printed(Layout(paragraphs), Components((Component("number", (Extent(0, 0, 0, 3),)),)), places)


def test_rules_on_the_look_run_only_where_there_is_a_file(house):
    house.rule("CV901", "data")(lambda number: [Fault("number")])
    house.rule("CV902", "look")(lambda layout: [Fault(at=Extent(1, 0, 0, 2))])
    house.rule("CV903", "shown")(
        lambda components, origins: [Unknown()] * len(components.found) * len(origins)
    )
    assert codes(check()) == ["CV901"]
    assert check().unknown == ()
    report = check(printed=printed("Số: 05", "Kính  gửi:", issuer=0))
    assert codes(report) == ["CV901", "CV902"]
    assert report.unknown == ("CV903",)
    assert [(one.paragraph, one.excerpt) for one in report] == [(None, None), (1, "Kính gửi:")]


def test_what_is_derived_from_a_look_is_known_of_files_alone(house, monkeypatch):
    def shown(layout):
        return len(layout.paragraphs)

    def again(shown, number):
        return shown + number

    monkeypatch.setattr(facts_module, "FACTS", {**FACTS})
    fact(shown)
    fact(again)
    house.rule()(lambda again: [Fault(None, observed=str(again))])
    assert codes(check()) == []
    assert [one.observed for one in check(printed=printed("a", "b"))] == ["7"]


@pytest.mark.parametrize(
    ("path", "paragraph"),
    [
        ("number", 1),
        ("signature[0].name", 2),
        ("signature[0].name.first", 2),
        ("issuer", 0),
        ("body[4].children[1]", None),
        (None, None),
    ],
)
def test_findings_in_the_data_of_a_file_say_where_they_stand(house, path, paragraph):
    house.rule()(lambda number: [Fault(path)])
    file = printed("SỞ NỘI VỤ", "Số: 05", "Lê Hải Yên", issuer__name=0, number=1)
    file.origins["signature[0].name"] = (Extent(2, 0, 0, 4),)
    (finding,) = check(printed=file)
    assert finding.paragraph == paragraph
    assert finding.path == path


def test_a_rule_on_data_may_judge_the_printed_text_besides(house):
    @house.rule()
    def small(number):
        """On data."""
        return [Fault("number"), Fault("unit"), Fault(None)]

    @registry.also_on_layout(small)
    def printed_small(layout):
        return [Fault(at=Extent(0, 0, 0, 1), observed=layout.paragraphs[0].text)]

    file = printed("Số: 5", "VP", number=0, unit=1)
    assert codes(check()) == ["CV901"] * 3
    assert [(one.paragraph, one.path) for one in check(printed=file)] == [(0, None), (1, "unit")]
    assert registry.RULES["CV901"].why == "On data."
    with pytest.raises(ValueError, match="CV901"):
        registry.also_on_layout(small)(lambda layout: [])


@pytest.mark.parametrize("path", ["issuer", "issuer.name", "issuer.name.first"])
def test_what_cannot_be_read_with_certainty_is_unknown(house, path):
    house.rule("CV901", "one")(lambda number: [Fault(path), Fault("issuer.parent"), Fault("issuers")])
    house.rule("CV902", "two")(lambda number: [Fault(path, at=Extent(0, 0, 0, 1))])
    report = check(printed=evolve(printed("SỞ NỘI VỤ"), unsure=["issuer.name"]))
    assert [one.path for one in report] == ["issuer.parent", "issuers", path]
    assert report.unknown == ("CV901",)


# Which rules apply


def test_drafts_are_judged_by_the_rules_for_drafts(house):
    house.rule("CV901", "issued")(lambda number: [Fault("number")])
    house.rule("CV902", "both", drafts=True)(lambda number: [Fault("number")])
    assert codes(check()) == ["CV901", "CV902"]
    assert codes(check(evolve(LETTER, draft=True))) == ["CV902"]


def test_rules_for_some_types(house):
    house.rule("CV901", "letters", applies=lambda kind: kind.code is None)(lambda number: [Fault("number")])
    house.rule("CV902", "all")(lambda number: [Fault("number")])
    assert codes(check()) == ["CV901", "CV902"]
    assert codes(check(evolve(LETTER, type="quyet-dinh"))) == ["CV902"]


def test_an_unknown_type_is_judged_by_the_rules_for_any_type(house):
    house.rule("CV901", "one")(lambda number: [Fault("number")])
    house.rule("CV902", "two", any_type=True)(lambda number, kind: [Fault("type", observed=str(kind))])
    report = check(evolve(LETTER, type="giấy lạ"))
    assert codes(report) == ["CV902"]
    assert report.findings[0].observed == "None"
    assert report.type == "giấy lạ"


def test_an_unknown_standard_is_an_error(house):
    with pytest.raises(UnknownStandardError):
        check(evolve(LETTER, standard="nd31"))
    assert check(evolve(LETTER, standard="nd31"), standard=ND30).standard == "nd30-2020"


def test_the_given_standard_is_asked(house):
    house.rule()(lambda standard: [Fault(None, observed=standard.key)])
    other = evolve(ND30, key="other", act="1/2030/NĐ-CP")
    (finding,) = check(standard=other)
    assert (finding.observed, finding.citation.act) == ("other", "1/2030/NĐ-CP")
    assert next(iter(check())).observed == "nd30-2020"


# Selection


@pytest.fixture
def four(house):
    house.rule("CV301", "number-missing")(lambda number: [Fault("number")])
    house.rule("CV312", "date-leading-zero", Severity.WARNING)(lambda date: [Fault("date")])
    house.rule("CV401", "type-unknown")(lambda type: [Fault("type")])
    house.rule("CV508", "end-mark", Severity.INFO)(lambda body: [Fault("body")])


@pytest.mark.parametrize(
    ("selection", "expected"),
    [
        ({}, ["CV301", "CV401", "CV312"]),
        ({"min_severity": Severity.INFO}, ["CV301", "CV401", "CV312", "CV508"]),
        ({"min_severity": Severity.ERROR}, ["CV301", "CV401"]),
        ({"select": ["CV312"]}, ["CV312"]),
        ({"select": ["date-leading-zero"]}, ["CV312"]),
        ({"select": ["CV3"]}, ["CV301", "CV312"]),
        ({"select": ["CV"]}, ["CV301", "CV401", "CV312", "CV508"]),
        ({"select": ["CV508"]}, ["CV508"]),
        ({"select": ["end-mark", "CV30"]}, ["CV301", "CV508"]),
        ({"ignore": ["CV3"]}, ["CV401"]),
        ({"ignore": ["type-unknown", "CV312"]}, ["CV301"]),
        ({"select": ["CV3"], "ignore": ["CV301"]}, ["CV312"]),
        ({"select": ["CV301"], "ignore": ["CV"]}, []),
    ],
)
@pytest.mark.usefixtures("four")
def test_by_code_slug_or_beginning_of_a_code(selection, expected):
    assert codes(check(selection=Selection(**selection))) == expected


@pytest.mark.parametrize(
    "name", ["CV999", "CV9", "", "C", "cv301", "CV3011", "number", "no-such-rule", "CV301 "]
)
@pytest.mark.usefixtures("four")
def test_a_name_that_fits_no_rule_is_an_error(name):
    for selection in (Selection(select=[name]), Selection(ignore=["CV301", name])):
        with pytest.raises(UnknownRuleError) as raised:
            check(selection=selection)
        assert raised.value.name == name
    with pytest.raises(UnknownRuleError):
        check(evolve(LETTER, ignore=[name]))
    assert len(check()) == 3


@pytest.mark.usefixtures("four")
def test_a_document_switches_rules_off_for_itself():
    assert codes(check(evolve(LETTER, ignore=["CV301", "type-unknown"]))) == ["CV312"]
    assert codes(check(evolve(LETTER, ignore="CV3"))) == ["CV401"]
    assert codes(check(evolve(LETTER, ignore=["CV3"]), selection=Selection(select=["CV301", "CV4"]))) == [
        "CV401"
    ]
    assert codes(check()) == ["CV301", "CV401", "CV312"]


def test_find_rule_refuses_unknown_names():
    with pytest.raises(UnknownRuleError):
        find_rule("no-such-rule")


# Repeatable


@pytest.mark.usefixtures("four")
def test_the_same_document_twice_gives_equal_reports():
    assert check() == check()
    assert check(Document(**{a.name: getattr(LETTER, a.name) for a in fields(Document)})) == check()


def test_checks_in_threads_do_not_mix(house):
    @house.rule()
    def small(number, number_and_symbol):
        yield Fault("number", observed=f"{number} {number_and_symbol}")

    documents = [evolve(LETTER, number=n, draft=False, type="ke-hoach") for n in range(10, 400)]
    with ThreadPoolExecutor(8) as pool:
        reports = list(pool.map(check, documents))
    assert [next(iter(report)).observed for report in reports] == [f"{n} {n}/KH" for n in range(10, 400)]
    assert reports == [check(document) for document in documents]

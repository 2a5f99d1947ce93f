"""`types`, `templates`, `schema`, `new`, and how wrong usage is answered."""

import json
import re

import pytest
import yaml

from congvan.formats import schema
from congvan.standards import ND30


def test_every_type_is_listed(congvan):
    out = congvan("types").out
    assert [line.split()[0] for line in out.splitlines()][: len(ND30.types)] == list(ND30.types)


def test_a_type_as_json(congvan):
    kind = json.loads(congvan("types", "to-trinh", "--json").out)
    assert kind["code"] == "TTr"
    assert kind["sample"] == "1.4"


def test_a_type_names_the_keys_of_its_own(congvan):
    shown = congvan("types", "giay-moi").out
    assert "invitation.venue" in shown
    assert "Địa điểm" in shown
    keys = json.loads(congvan("types", "bien-ban", "--json").out)["keys"]
    assert keys["minutes.secretary"] == {"vi": "Thư ký (người ghi biên bản)", "en": "secretary"}
    assert json.loads(congvan("types", "cong-van", "--json").out)["keys"] == {}


def test_the_forms_of_copy_are_found_like_types(congvan):
    copy = json.loads(congvan("types", "trich-sao", "--json").out)
    assert (copy["code"], copy["layout"], list(copy["keys"])) == ("TrS", "ban-sao", ["original"])


def test_an_unknown_type_is_answered_with_those_near(congvan):
    outcome = congvan("types", "to-trin")
    assert outcome.code == 2
    assert "to-trinh" in outcome.err


def test_templates_are_listed_and_shown(congvan):
    listed = congvan("templates", "list").out.splitlines()
    assert any(line.startswith("nd30-2020/cong-van ") for line in listed)
    assert len({line.rindex("nd30-2020") for line in listed}) == 1
    shown = congvan("templates", "show", "cong-van").out
    assert "template.docx" in shown
    assert congvan("templates", "show", "khong-co").code == 2


def test_the_schema_is_json_schema(congvan):
    schema = json.loads(congvan("schema").out)
    assert schema["$schema"] == "https://json-schema.org/draft/2020-12/schema"
    assert "signature" in schema["properties"]


@pytest.mark.parametrize("slug", ["cong-van", "thong-bao", "to-trinh", "ke-hoach"])
def test_a_starting_file_is_clean_and_renders(congvan, tmp_path, slug):
    file = tmp_path / f"{slug}.yaml"
    assert congvan("new", slug, "-o", file).code == 0
    checked = congvan("check", file)
    assert (checked.code, checked.out) == (0, "")
    assert congvan("render", file).code == 0


def test_a_starting_file_overwrites_nothing(congvan, tmp_path):
    file = tmp_path / "mine.yaml"
    file.write_text("mine", encoding="utf-8")
    assert congvan("new", "cong-van", "-o", file).code == 2
    assert file.read_text(encoding="utf-8") == "mine"


@pytest.mark.parametrize(
    ("arguments", "word"),
    [
        (["chek"], "check"),
        (["check", "--formt", "json", "x"], "--format"),
        (["check"], "FILE"),
        (["check", "x", "--format", "pdf"], "--format"),
        (["render"], "FILE"),
        (["new"], "TYPE"),
        (["templates", "shw"], "shw"),
        (["rule", "CV999"], "CV999"),
    ],
)
def test_wrong_usage_is_answered_in_vietnamese(congvan, arguments, word):
    outcome = congvan(*arguments)
    assert outcome.code == 2
    assert word in outcome.err
    assert "Usage" not in outcome.err


def test_english_on_request(congvan, monkeypatch):
    assert "No such command" in congvan("--lang", "en", "chek").err
    assert "there is no type" in congvan("types", "x", "--lang", "en").err
    monkeypatch.setenv("CONGVAN_LANG", "en")
    assert "there is no type" in congvan("types", "x").err


def test_the_schema_that_a_starting_file_names_lies_beside_it(congvan, tmp_path):
    file = tmp_path / "draft.yaml"
    assert congvan("new", "cong-van", "-o", file).code == 0
    named = re.match(r"# yaml-language-server: \$schema=(\S+)\n", file.read_text(encoding="utf-8"))
    assert json.loads((tmp_path / named[1]).read_text(encoding="utf-8")) == schema()
    outcome = congvan("check", tmp_path)  # a check of the folder takes it for no document
    assert outcome.code == 0


def test_a_starting_file_is_written_with_its_schema_or_not_at_all(congvan, tmp_path):
    (tmp_path / ".congvan").touch()
    assert congvan("new", "cong-van", "-o", tmp_path / "draft.yaml").code == 2
    assert not (tmp_path / "draft.yaml").exists()
    outcome = congvan("new", "cong-van", "-o", tmp_path / "nowhere" / "draft.yaml")
    assert outcome.code == 2
    assert "draft.yaml" in outcome.err


def test_the_schema_as_a_file(congvan, tmp_path):
    file = tmp_path / "schema.json"
    assert congvan("schema", "-o", file).code == 0
    assert file.read_text(encoding="utf-8") == congvan("schema").out


class _AsEditorsRead(yaml.SafeLoader):
    """YAML 1.2, which knows no dates, as the language server of editors reads it."""


_AsEditorsRead.yaml_implicit_resolvers = {
    first: [(tag, form) for tag, form in resolvers if not tag.endswith(":timestamp")]
    for first, resolvers in yaml.SafeLoader.yaml_implicit_resolvers.items()
}


@pytest.mark.parametrize("slug", [*ND30.types, *ND30.copies])
def test_an_editor_finds_no_fault_in_a_starting_file(congvan, slug):
    validator = pytest.importorskip("jsonschema").Draft202012Validator(schema())
    data = yaml.load(congvan("new", slug).out, _AsEditorsRead)
    assert [error.message for error in validator.iter_errors(data)] == []

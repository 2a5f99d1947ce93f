"""The server for assistants, driven by the official client over standard input and output, and in one process."""

import asyncio
import base64
import json
import sys

import pytest
from tests.examples.data import LETTER

import congvan
from congvan.cli.main import main

mcp = pytest.importorskip("mcp", reason="mcp is not installed (extra: mcp)")

BAD = {key: value for key, value in LETTER.items() if key != "number"}


def in_one_process():
    from congvan.mcp_server import server

    return server()


def as_a_program():
    return mcp.StdioServerParameters(command=sys.executable, args=["-m", "congvan", "mcp"])


def answers(server, calls):
    """What the server says to calls (tool, arguments), one after the other over one connection."""

    async def run():
        async with mcp.Client(server) as client:
            return [await client.call_tool(name, arguments) for name, arguments in calls]

    return asyncio.run(run())


def one(tool, /, **arguments):
    (answer,) = answers(in_one_process(), [(tool, arguments)])
    return answer


def said(answer):
    assert not answer.is_error
    return json.loads(answer.content[0].text)


def words(answer):
    return "\n".join(part.text for part in answer.content)


def test_a_letter_through_every_tool_of_the_program(tmp_path):
    target = tmp_path / "letter.docx"
    listed, schema, found, rule, refused, written, read, judged = answers(
        as_a_program(),
        [
            ("list_types", {}),
            ("get_schema", {"type": "cong-van"}),
            ("check", {"document": BAD}),
            ("explain_rule", {"name": "CV301"}),
            ("render", {"document": BAD, "path": str(target)}),
            ("render", {"document": LETTER, "path": str(target)}),
            ("read", {"path": str(target)}),
            ("check", {"path": str(target)}),
        ],
    )
    assert "cong-van" in words(listed)
    assert said(schema)["schema"] == congvan.schema()
    assert said(schema)["draft"]["type"] == "cong-van"
    (finding,) = said(found)["findings"]
    assert (finding["code"], finding["path"]) == ("CV301", "number")
    assert finding["citation"]["act"] == "30/2020/NĐ-CP"
    assert "CV301" in words(rule)
    assert said(refused)["rendered"] is False
    assert said(refused)["findings"] == [finding]
    assert said(written)["bytes"] == target.stat().st_size
    assert said(read)["document"]["number"] == 15
    assert said(read)["paper"] == "administrative"
    assert said(judged) == {
        "ok": True, "type": "cong-van", "standard": "nd30-2020", "findings": [], "unknown": said(judged)["unknown"],
    }  # fmt: skip


def test_tools_have_names_descriptions_and_schemas():
    async def run():
        async with mcp.Client(in_one_process()) as client:
            return client.instructions, (await client.list_tools()).tools

    instructions, tools = asyncio.run(run())
    assert "30/2020" in instructions
    assert [tool.name for tool in tools] == [
        "list_types", "get_schema", "check", "render", "read", "explain_rule",
    ]  # fmt: skip
    assert all(tool.description for tool in tools)


def test_annexes_that_are_files_of_their_own_are_written_too(tmp_path):
    annex = {"title": "DANH SÁCH", "body": "Xã Tân Thành./.", "own_file": True}
    letter = {
        **LETTER,
        "body": f"{LETTER['body'].removesuffix('./.')} (Phụ lục kèm theo)./.",
        "annexes": annex,
    }
    answer = said(one("render", document=letter, path=str(tmp_path / "a.docx")))
    assert answer["separate"] == [str(tmp_path / "a-phu-luc.docx")]
    assert (tmp_path / "a-phu-luc.docx").exists()
    assert list(said(one("render", document=letter))["separate"]) == ["van-ban-phu-luc.docx"]


def test_a_word_file_as_base64_both_ways():
    text = said(one("render", document=LETTER))["base64"]
    assert congvan.read(base64.b64decode(text)).document.number == 15
    assert said(one("read", base64=text))["document"]["subject"] == LETTER["subject"]


def test_messages_in_english():
    (finding,) = said(one("check", document=BAD, language="en"))["findings"]
    assert finding["message"] == "The issued document has no number."
    assert "CV301" in words(one("explain_rule", name="number-missing", language="en"))


@pytest.mark.parametrize(
    ("tool", "arguments", "told"),
    [
        ("check", {}, "unfit-argument"),
        ("check", {"document": LETTER, "path": "a.yaml"}, "unfit-argument"),
        ("check", {"document": {"type": "cong-van", "sbject": "x"}}, "sbject"),
        ("check", {"path": "nowhere.docx"}, "nowhere.docx"),
        ("get_schema", {"type": "thu-tinh"}, "thu-tinh"),
        ("read", {"base64": "???"}, "base64"),
        ("read", {"base64": base64.b64encode(b"%PDF-1.7").decode()}, "PDF"),
        ("render", {"document": LETTER, "path": "letter.txt"}, "letter.txt"),
        ("explain_rule", {"name": "CV000"}, "CV000"),
    ],
)
def test_what_cannot_be_done_is_said(tool, arguments, told):
    answer = one(tool, **arguments)
    assert answer.is_error
    assert told in words(answer)
    assert "Traceback" not in words(answer)


def test_a_file_that_exists_is_not_overwritten(tmp_path):
    there = tmp_path / "old.docx"
    there.write_bytes(b"mine")
    assert one("render", document=LETTER, path=str(there)).is_error
    assert there.read_bytes() == b"mine"


def test_without_the_extra_the_command_says_what_to_install(monkeypatch, capsys):
    monkeypatch.setattr("congvan.cli.mcp.find_spec", lambda name: None)
    with pytest.raises(SystemExit) as ended:
        main(["mcp"])
    assert ended.value.code == 2
    assert 'pip install "congvan[mcp]"' in capsys.readouterr().err

"""JSON Lines, and rows that Python has at hand."""

import json
from pathlib import Path
from typing import Any

import pytest

from congvan.batch.errors import NoSuchColumnError
from congvan.batch.rows import BrokenRow, Row
from congvan.batch.settings import Reading
from congvan.batch.tables import open_table


def read(tmp_path: Path, content: bytes) -> list[Any]:
    path = tmp_path / "rows.jsonl"
    path.write_bytes(content)
    return list(open_table(path, Reading()))


def test_every_line_is_a_row(tmp_path):
    lines = [{"ma": "01", "gui": ["Xã A", "Xã B"]}, {"ma": "02", "chu_tich": {"ten": "Lê Văn A"}}]
    content = b"\xef\xbb\xbf" + "\n\n".join(json.dumps(line, ensure_ascii=False) for line in lines).encode()
    first, second = read(tmp_path, content)
    assert (first.number, first["gui"]) == (1, ("Xã A", "Xã B"))
    assert (second.number, second["chu_tich"]) == (3, {"ten": "Lê Văn A"})
    with pytest.raises(NoSuchColumnError):
        second["gui"]


@pytest.mark.parametrize(
    "line",
    [
        b"[1]",
        b'{"a": NaN}',
        b'{"a": 1, "a": 2}',
        b'{"a": ',
        b'{"a": "\xe3"}',
        b"[" * 100_000,
        b'{"a": ' + b"9" * 5_000 + b"}",
        b'{"a": "' + b"x" * (5 * 2**20) + b'"}',
    ],
)
def test_a_broken_line_spoils_only_itself(tmp_path, line):
    first, broken, last = read(tmp_path, b'{"a": 1}\n' + line + b'\n{"a": 3}\n')
    assert isinstance(broken, BrokenRow)
    assert broken.number == 2
    assert broken.error.message()
    assert (first["a"], last["a"]) == (1, 3)


def test_mappings():
    rows = list(open_table([{"ma ": 1}, "no mapping", {"ma": None}], Reading()))
    assert [type(row) for row in rows] == [Row, BrokenRow, Row]
    assert (rows[0]["ma"], rows[2]["ma"]) == (1, None)


def test_only_what_can_be_counted_is():
    assert open_table([{"a": 1}], Reading()).count() == 1
    assert open_table(iter([{"a": 1}]), Reading()).count() is None

"""Read and judge Word files broken at random for some minutes: each must be read, or refused with an error that says why.

    python tools/fuzz_reading.py --minutes 30 [--seed 1]

Seeds are the examples, rendered. A file that is neither read nor refused, or takes over ten seconds, is written to
`out/fuzz/` and ends the run with exit 1.
"""

import argparse
import io
import random
import re
import sys
import time
import traceback
import zipfile
from collections.abc import Callable
from pathlib import Path

import congvan
from congvan import CongvanError
from congvan.reading import read_file

ROOT = Path(__file__).parents[1]
OUT = ROOT / "out" / "fuzz"
LIMIT = 10.0

Parts = dict[str, bytes]
_TAG = re.compile(rb"<[^>]+>")
_VALUE = re.compile(rb'"[^"]*"')
_VALUES = (
    b"",
    b"-1",
    b"0",
    b"99999999999",
    b"NaN",
    b"\xe1\xbb\x87",
    b"rId1",
    b"../../x",
    b"auto",
    b"1.5",
    b"true",
)


def seeds() -> list[Parts]:
    """The parts of every example as a Word file."""
    found = []
    for path in sorted((ROOT / "examples").glob("types/*.yaml")):
        data = congvan.render(congvan.load(path), check=False, folder=path.parent)
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            found.append({name: archive.read(name) for name in archive.namelist()})
    return found


def _drop_part(parts: Parts, chance: random.Random) -> None:
    del parts[chance.choice(list(parts))]


def _swap_parts(parts: Parts, chance: random.Random) -> None:
    one, other = chance.choices(list(parts), k=2)
    parts[one], parts[other] = parts[other], parts[one]


def _noise(parts: Parts, chance: random.Random) -> None:
    name = chance.choice(list(parts))
    content = bytearray(parts[name])
    for _ in range(chance.randint(1, 8)):
        if content:
            content[chance.randrange(len(content))] = chance.randrange(256)
    parts[name] = bytes(content)


def _cut(parts: Parts, chance: random.Random) -> None:
    name = chance.choice(list(parts))
    parts[name] = parts[name][: chance.randrange(len(parts[name]) + 1)]


def _in_tags(change: Callable[[list[bytes], random.Random], None]) -> Callable[[Parts, random.Random], None]:
    def mutate(parts: Parts, chance: random.Random) -> None:
        name = chance.choice([name for name in parts if name.endswith(".xml")] or list(parts))
        pieces = re.split(rb"(<[^>]+>)", parts[name])
        if len(pieces) > 3:
            for _ in range(chance.randint(1, 4)):
                change(pieces, chance)
        parts[name] = b"".join(pieces)

    return mutate


def _drop_tag(pieces: list[bytes], chance: random.Random) -> None:
    pieces[chance.randrange(len(pieces))] = b""


def _repeat(pieces: list[bytes], chance: random.Random) -> None:
    start = chance.randrange(len(pieces))
    stretch = pieces[start : start + chance.randint(1, 30)]
    pieces[start:start] = stretch * chance.randint(1, 20)


def _move(pieces: list[bytes], chance: random.Random) -> None:
    start = chance.randrange(len(pieces))
    stretch = pieces[start : start + chance.randint(1, 20)]
    del pieces[start : start + len(stretch)]
    at = chance.randrange(len(pieces) + 1)
    pieces[at:at] = stretch


def _other_value(pieces: list[bytes], chance: random.Random) -> None:
    index = chance.randrange(len(pieces))
    if _TAG.fullmatch(pieces[index]):
        value = b'"' + chance.choice(_VALUES) + b'"'
        pieces[index] = _VALUE.sub(lambda _: value, pieces[index], count=chance.randint(1, 2))


MUTATIONS = (
    _drop_part, _swap_parts, _noise, _cut, _in_tags(_drop_tag), _in_tags(_repeat), _in_tags(_move),
    _in_tags(_other_value), _in_tags(_other_value), _in_tags(_other_value),
)  # fmt: skip


def broken(parts: Parts, chance: random.Random) -> bytes:
    """A package with some things wrong; now and then its bytes too."""
    changed = dict(parts)
    for _ in range(chance.randint(1, 4)):
        if changed:
            chance.choice(MUTATIONS)(changed, chance)
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in changed.items():
            archive.writestr(name, content)
    data = bytearray(buffer.getvalue())
    if chance.random() < 0.05:
        data[chance.randrange(len(data))] = chance.randrange(256)
    return bytes(data)


def fails(data: bytes) -> str | None:
    """What is wrong with how these bytes were taken, None where they were read or refused."""
    start = time.perf_counter()
    try:
        assert read_file(data).report is not None
    except CongvanError as error:
        error.message("vi")
    except Exception:
        return traceback.format_exc()
    taken = time.perf_counter() - start
    return f"{taken:.1f} s" if taken > LIMIT else None


def main() -> int:
    """Run for as long as asked; 1 where something was found."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--minutes", type=float, default=30)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    chance, sources = random.Random(options.seed), seeds()
    end, count, found = time.monotonic() + options.minutes * 60, 0, 0
    while time.monotonic() < end:
        data = broken(chance.choice(sources), chance)
        count += 1
        if (failure := fails(data)) is not None:
            found += 1
            OUT.mkdir(parents=True, exist_ok=True)
            (OUT / f"{count}.docx").write_bytes(data)
            (OUT / f"{count}.txt").write_text(failure, encoding="utf-8")
    print(f"{count} files, {found} neither read nor refused in time", flush=True)
    return int(found > 0)


if __name__ == "__main__":
    sys.exit(main())

"""A LibreOffice that is none: it writes of each Word file its hash as PDF, and a line of what it was given."""

import hashlib
import stat
from pathlib import Path

from attrs import frozen

SCRIPT = """\
#!/bin/sh
echo $$ >> '{folder}/processes'
shift 7
echo $# >> '{folder}/starts'
{first}
for file; do
  made=$(sha256sum < "$file" | cut -c1-64)
  if grep -q "$made" '{folder}/bad'; then echo refused >&2; exit 1; fi
  echo "%PDF-$made" > "${{file%.docx}}.pdf"
done
"""


@frozen
class Office:
    """What stands in PATH for `soffice`."""

    folder: Path

    def answers(self, first: str = "") -> None:
        """What it does before it converts: nothing, or a line of shell."""
        program = self.folder / "soffice"
        program.write_text(SCRIPT.format(folder=self.folder, first=first), encoding="utf-8")
        program.chmod(program.stat().st_mode | stat.S_IXUSR)

    def refuses(self, *files: Path) -> None:
        """Let it fail whenever one of these Word files is among those that it is given."""
        made = [hashlib.sha256(file.read_bytes()).hexdigest() for file in files]
        (self.folder / "bad").write_text("".join(f"{one}\n" for one in made), encoding="utf-8")

    @property
    def starts(self) -> list[int]:
        """How many files it was given, start by start."""
        file = self.folder / "starts"
        return [int(line) for line in file.read_text(encoding="utf-8").split()] if file.exists() else []

    @property
    def processes(self) -> list[int]:
        """Those that run still."""
        file = self.folder / "processes"
        begun = file.read_text(encoding="utf-8").split() if file.exists() else []
        return [int(one) for one in begun if _runs(int(one))]


def _runs(process: int) -> bool:
    try:
        return "Z" not in Path(f"/proc/{process}/stat").read_text(encoding="utf-8").rpartition(")")[2][:3]
    except OSError:
        return False


def of(word: Path) -> bytes:
    """The PDF that it makes of a Word file."""
    return f"%PDF-{hashlib.sha256(word.read_bytes()).hexdigest()}\n".encode()

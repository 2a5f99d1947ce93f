"""Write docs/rules anew from the rules: `python tools/rule_pages.py [FOLDER]`."""

import sys
from pathlib import Path

from congvan.rules.pages import pages

FOLDER = Path(__file__).parents[1] / "docs" / "rules"


def main(folder: Path) -> None:
    """Write every page, and remove those of rules that are no more."""
    folder.mkdir(parents=True, exist_ok=True)
    made = pages()
    for name, text in made.items():
        (folder / name).write_text(text, encoding="utf-8", newline="\n")
    for stale in folder.glob("*.md"):
        if stale.name not in made:
            stale.unlink()


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else FOLDER)

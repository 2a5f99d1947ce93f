"""Builds every shipped template into its folder: `python -m congvan_templates.builder`."""

from collections.abc import Iterator
from pathlib import Path

from congvan_templates.builder.layouts import LAYOUTS
from congvan_templates.builder.package import build

from congvan.standards import STANDARDS

ROOT = Path(__file__).parents[1]


def built() -> Iterator[tuple[Path, bytes]]:
    """Every template's path and its bytes as built now."""
    for key, layouts in LAYOUTS.items():
        for folder, layout in layouts.items():
            yield ROOT / key / folder / "template.docx", build(layout, STANDARDS[key])


def main() -> None:
    """Write every template."""
    for path, content in built():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)


if __name__ == "__main__":
    main()

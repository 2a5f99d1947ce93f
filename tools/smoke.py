"""What an installed congvan must do with nothing else around: run by a Python that has it, in an empty folder.

Every module but those of an extra is imported; a draft of every type is made, checked, written to Word and read back;
the commands of a first day are run.
"""

import pkgutil
import subprocess
import sys
from importlib import import_module, metadata
from pathlib import Path

import congvan_templates

import congvan
from congvan.formats.kinds import types_as_data
from congvan.formats.starter import starter

NEEDS_AN_EXTRA = {"congvan.mcp_server"}
NOT_IMPORTED = {"congvan.__main__"}


def every_module_can_be_imported() -> int:
    """Import all of both packages; their number."""
    names = [
        found.name
        for package in (congvan, congvan_templates)
        for found in pkgutil.walk_packages(package.__path__, f"{package.__name__}.")
        if found.name not in NEEDS_AN_EXTRA | NOT_IMPORTED
    ]
    for name in names:
        import_module(name)
    return len(names)


def every_type_goes_there_and_back() -> int:
    """A draft of each type through check, render and read; how many types."""
    slugs = [kind["slug"] for kind in types_as_data()]
    for slug in slugs:
        document = congvan.loads(starter(slug))
        assert congvan.check(document).ok, slug
        read = congvan.read(congvan.render(document))
        assert read.document.type == slug, (slug, read.document.type)
    return len(slugs)


def the_commands_of_a_first_day() -> None:
    """`congvan` as a program: what it writes, and how it ends."""

    def run(*words: str, ends: int = 0) -> str:
        command = [str(Path(sys.executable).with_name("congvan")), *words]
        done = subprocess.run(command, capture_output=True, text=True, encoding="utf-8", check=False)
        assert done.returncode == ends, (words, done.stderr)
        assert "Traceback" not in done.stderr, done.stderr
        return done.stdout

    assert metadata.version("congvan") in run("--version")
    run("new", "cong-van", "-o", "draft.yaml")
    run("check", "draft.yaml")
    run("render", "draft.yaml")
    assert "type: cong-van" in run("read", "draft.docx")
    assert "cong-van" in run("templates", "list")
    assert "CV301" in run("rule", "CV301")
    Path("letter.yaml").write_text("type: cong-van\n", encoding="utf-8")
    run("render", "letter.yaml", ends=1)
    run("check", "nowhere.yaml", ends=2)
    run("mcp", ends=2)


if __name__ == "__main__":
    modules, types = every_module_can_be_imported(), every_type_goes_there_and_back()
    the_commands_of_a_first_day()
    own = {one.metadata["Name"].lower(): one.version for one in metadata.distributions()}
    core = ", ".join(
        f"{name} {own[name]}" for name in ("attrs", "cattrs", "click", "docxtpl", "jinja2", "lxml")
    )
    print(f"Python {sys.version.split()[0]}: {modules} modules, {types} types; {core}")

"""What an environment without extras has, and the lowest versions that are promised."""

import subprocess
import sys
from pathlib import Path

from packaging.requirements import Requirement
from tools.installed import lowest

ROOT = Path(__file__).parents[2]

CORE = {
    "attr", "attrs", "babel", "cattr", "cattrs", "click", "dateutil", "docx", "docxcompose", "docxtpl", "jinja2", "lxml",
    "cython_runtime", "markupsafe", "six", "typing_extensions", "yaml", "_yaml",
}  # fmt: skip
"""What the core's dependencies bring, under the names they are imported by."""

IMPORTED = """
import sys
known = set(sys.modules)
sys.path.insert(0, "tools")
import smoke
smoke.every_module_can_be_imported()
smoke.every_type_goes_there_and_back()
print(*{name.partition(".")[0] for name in set(sys.modules) - known})
"""


def test_all_of_the_core_is_imported_and_used_without_anything_of_an_extra():
    answer = subprocess.run(
        [sys.executable, "-c", IMPORTED], cwd=ROOT, capture_output=True, text=True, check=True
    )
    foreign = set(answer.stdout.split()) - CORE - sys.stdlib_module_names
    assert {name for name in foreign if not name.startswith("_")} <= {"congvan", "congvan_templates", "smoke"}


def test_every_dependency_of_the_core_has_a_lowest_version():
    declared = {"attrs", "cattrs", "click", "docxtpl", "jinja2", "lxml", "python-dateutil", "PyYAML"}
    constraints = [Requirement(line) for line in lowest(ROOT / "pyproject.toml")]
    assert {one.name for one in constraints} == declared
    assert all(str(one.specifier).startswith("==") for one in constraints)

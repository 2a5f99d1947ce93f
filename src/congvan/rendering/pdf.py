"""Word files to PDF by LibreOffice, and pages of a PDF to pictures by Poppler, where these are installed."""

import os
import shutil
import signal
import subprocess
import tempfile
from collections.abc import Iterable
from pathlib import Path

from attrs import define

from congvan.errors import CongvanError
from congvan.messages import Bilingual

TIME_LIMIT = 120.0
"""Seconds that a conversion may take."""

_OFFICE = ("soffice", "libreoffice")
_OFFICE_FOLDERS = (
    "/Applications/LibreOffice.app/Contents/MacOS",
    r"C:\Program Files\LibreOffice\program",
    r"C:\Program Files (x86)\LibreOffice\program",
)
"""Where the installers of macOS and Windows put it, which do not add it to PATH."""
_RASTERISER = ("pdftoppm",)


@define
class MissingProgramError(CongvanError):
    """A program that a conversion needs is not installed."""

    code = "missing-program"
    text = Bilingual(
        "không thấy {program}, cần có để {purpose}; hãy cài (Debian, Ubuntu: apt install {package}), "
        "hoặc thêm thư mục của nó vào PATH.",
        "{program} is not found; it is needed to {purpose}. Install it (Debian, Ubuntu: apt install {package}), "
        "or add its folder to PATH.",
    )

    program: str
    purpose: Bilingual
    package: str


@define
class ConversionError(CongvanError):
    """A conversion failed or took too long."""

    code = "conversion-failed"
    text = Bilingual("không chuyển đổi được tệp ({reason}).", "the file could not be converted ({reason}).")

    reason: str


def to_pdf(data: bytes, *, time_limit: float = TIME_LIMIT) -> bytes:
    """A Word file as PDF. Raises `MissingProgramError` and `ConversionError`; `time_limit` in seconds."""
    return to_pdfs([data], time_limit=time_limit)[0]


def to_pdfs(files: Iterable[bytes], *, time_limit: float = TIME_LIMIT) -> tuple[bytes, ...]:
    """Word files as PDF by one start of LibreOffice, which takes most of the time.

    Each call has a LibreOffice profile of its own, so calls may run side by side and disturb no open window.
    `time_limit` in seconds is for all of them. Raises `MissingProgramError` and `ConversionError`.
    """
    office = _program(_OFFICE, "LibreOffice", _TO_PDF, "libreoffice-writer-nogui")
    with tempfile.TemporaryDirectory(prefix="congvan-") as folder:
        sources = []
        for index, data in enumerate(files):
            source = Path(folder, f"{index}.docx")
            source.write_bytes(data)
            sources.append(source)
        if not sources:
            return ()
        profile = Path(folder, "profile").as_uri()
        options = [f"-env:UserInstallation={profile}", "--headless", "--norestore"]
        _run([office, *options, "--convert-to", "pdf", "--outdir", folder, *map(str, sources)], time_limit)
        try:
            return tuple(source.with_suffix(".pdf").read_bytes() for source in sources)
        except FileNotFoundError as error:
            raise ConversionError("LibreOffice: no PDF was written") from error


def to_png(pdf: bytes, *, page: int = 1, dots_per_inch: int = 96, time_limit: float = TIME_LIMIT) -> bytes:
    """One page of a PDF, counted from 1, as a PNG picture. Raises `MissingProgramError` and `ConversionError`."""
    rasteriser = _program(_RASTERISER, "Poppler (pdftoppm)", _TO_PICTURE, "poppler-utils")
    with tempfile.TemporaryDirectory(prefix="congvan-") as folder:
        source, target = Path(folder, "in.pdf"), Path(folder, "page")
        source.write_bytes(pdf)
        pages = ["-f", str(page), "-l", str(page), "-singlefile"]
        _run([rasteriser, *pages, "-r", str(dots_per_inch), "-png", str(source), str(target)], time_limit)
        try:
            return target.with_suffix(".png").read_bytes()
        except FileNotFoundError as error:
            raise ConversionError(f"page {page}") from error


_TO_PDF = Bilingual("chuyển sang PDF", "convert to PDF")
_TO_PICTURE = Bilingual("xem trước trang", "preview a page")


def _program(names: tuple[str, ...], program: str, purpose: Bilingual, package: str) -> str:
    path = os.pathsep.join((os.environ.get("PATH", os.defpath), *_OFFICE_FOLDERS))
    for name in names:
        if found := shutil.which(name, path=path):
            return found
    raise MissingProgramError(program, purpose, package)


def _run(command: list[str], time_limit: float) -> None:
    """Run a program; it and all that it started are ended at the time limit."""
    process = subprocess.Popen(
        command,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        start_new_session=os.name == "posix",
    )
    try:
        _, complaint = process.communicate(timeout=time_limit)
    except subprocess.TimeoutExpired as error:
        raise ConversionError(f"{time_limit:g} s") from error
    finally:
        if process.poll() is None:
            _end(process)
    if process.returncode:
        lines = complaint.decode(errors="replace").strip().splitlines()
        raise ConversionError(lines[-1] if lines else f"exit {process.returncode}")


def _end(process: "subprocess.Popen[bytes]") -> None:
    if os.name == "posix":
        os.killpg(process.pid, signal.SIGKILL)
    else:
        process.kill()
    process.wait()

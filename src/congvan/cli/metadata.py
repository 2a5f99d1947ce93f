"""`congvan metadata`."""

import json
from collections.abc import Iterator
from pathlib import Path

import click

from congvan.batch.metadata import nd30_metadata
from congvan.batch.outputs import made_folder
from congvan.cli.documents import load_document
from congvan.cli.options import PATH, language, language_option, tell, tell_written
from congvan.cli.project import of_project, profile_option
from congvan.cli.terms import NO_FILES, text
from congvan.errors import CongvanError
from congvan.files import write_atomically
from congvan.messages import Bilingual
from congvan.standards import Profile, standard_of

NOT_ALL = 2

_OUTPUT_WANTED = Bilingual(
    "nhiều văn bản thì ghi ra thư mục: thêm -o.", "several documents go to a folder: give -o."
)
_SAME_NAME = Bilingual(
    "{first} và {second} cùng tên tệp ghi ra; chạy riêng từng thư mục.",
    "{first} and {second} would write the same file; run them apart.",
)
_UNFIT = Bilingual("{file}: {reason}", "{file}: {reason}")


@click.command(
    "metadata",
    help=text(
        "Các trường thông tin của văn bản đi (Phụ lục VI, Phần II, C.I) dạng JSON, mỗi văn bản một tệp. "
        "Kết quả: 0 xong hết, 2 có tệp không đọc được hoặc có trường quá dài.",
        "The data fields of outgoing documents (Phụ lục VI, Phần II, C.I) as JSON, a file for each document. "
        "Exit: 0 all done, 2 a file could not be read or a field is too long.",
    ),
)
@click.argument("paths", metavar="FILE...", nargs=-1, required=True, type=PATH)
@click.option(
    "-o",
    "--output",
    metavar="DIR",
    type=click.Path(path_type=Path, file_okay=False),
    help=text(
        "Thư mục ghi ra; không có thì in ra (một văn bản).",
        "The folder to write to; without it one is printed.",
    ),
)
@profile_option
@language_option
def command(paths: tuple[Path, ...], output: Path | None, profile_path: Path | None) -> int:
    """Print or write the data fields of documents."""
    files = list(_files(paths))
    profile, _ = of_project(profile_path)
    if output is None:
        if len(files) > 1:
            raise click.UsageError(_OUTPUT_WANTED.say(language()))
        click.echo("".join(_fields(file, profile) for file in files), nl=False)
        return 0
    targets: dict[Path, Path] = {}
    for file in files:
        other = targets.setdefault(output / f"{file.stem}.json", file)
        if other != file:
            raise click.UsageError(_SAME_NAME.format(first=other, second=file).say(language()))
    made_folder(output)
    failed = False
    for target, file in targets.items():
        try:
            content = _fields(file, profile)
        except CongvanError as error:
            said = error.message(language())
            told = (
                said if said.startswith(str(file)) else _UNFIT.format(file=file, reason=said).say(language())
            )
            click.echo(told, err=True)
            failed = True
            continue
        write_atomically(target, content.encode())
        tell_written(target)
    return NOT_ALL if failed else 0


def _files(paths: tuple[Path, ...]) -> Iterator[Path]:
    """The files named, and the Word files of the folders named."""
    for path in paths:
        if not path.is_dir():
            yield path
        elif found := sorted(path.glob("*.docx")):
            yield from found
        else:
            tell(NO_FILES, path=path)


def _fields(file: Path, profile: Profile | None) -> str:
    document = load_document(file)
    if profile is not None:
        document = profile.complete(document, standard_of(document))
    return json.dumps(nd30_metadata(document), ensure_ascii=False, indent=2) + "\n"

"""What the service answered, as tests compare it."""

import congvan


def findings(answer) -> list[tuple[str, str]]:
    (file,) = answer.json()["files"]
    return [(finding["code"], finding["path"]) for finding in file["findings"]]


def words(data: bytes) -> str:
    return "\n".join(paragraph.text for paragraph in congvan.read(data).layout.paragraphs)

"""What a clerk does in the form of the page: every value of a document typed into the field that is for it."""

import re
from typing import Any


def field(page, path: str):
    return page.locator(f"#f-{re.sub('[^a-z_0-9]', '-', path)}")


def typed(page, data: dict[str, Any], folder) -> None:
    """Fill the form, which is empty, with a document as data; `original` is a file in the folder."""
    page.locator("summary").evaluate("summary => summary.parentElement.open = true")
    for key, value in data.items():
        if key == "original":
            field(page, key).set_input_files(folder / "original.docx")
            page.get_by_text("Đã đọc văn bản").wait_for()
        elif key != "type":
            _fill(page, key, value)


def _fill(page, path: str, value: Any) -> None:
    if isinstance(value, dict) and field(page, path).count():
        for key, part in value.items():
            _fill(page, f"{path}.{key}", part)
    elif isinstance(value, dict):
        _fill(page, path, [value])
    elif isinstance(value, list) and isinstance(value[0], dict):
        for at, part in enumerate(value):
            if not field(page, f"{path}[{at}]").count():
                owner = field(page, f"{path}-findings").locator("xpath=..")
                owner.locator(":scope > button").click()
            _fill(page, f"{path}[{at}]", part)
    else:
        _set(field(page, path), value)


def _set(control, value: Any) -> None:
    if isinstance(value, bool):
        control.set_checked(value)
    elif control.evaluate("control => control.tagName") == "SELECT":
        control.select_option(value)
    elif isinstance(value, list):
        control.fill("\n".join(value))
    else:
        control.fill(_as_typed(str(value)))


def _as_typed(text: str) -> str:
    """Days as people here write them."""
    return re.sub(r"^(\d{4})-(\d\d)-(\d\d)$", r"\3/\2/\1", text)

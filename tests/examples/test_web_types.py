"""Every type of document and form of copy, typed into the page from nothing, downloaded, and found clean."""

import pytest
from tests.examples.browser import needs_chromium
from tests.examples.clerk import field, typed
from tests.examples.service import ROOT

import congvan
from congvan.formats.kinds import types_as_data

pytest.importorskip("playwright", reason="playwright is not installed (extra: examples)")
from playwright.sync_api import expect

pytestmark = needs_chromium

TYPES = {kind["slug"]: kind for kind in types_as_data()}
TABLE = "| STT | Hình thức |\n|---|---|\n| 1 | Hội nghị |"
"""A table as text; the form has none whose cells span others."""


def document(slug: str) -> dict:
    data = congvan.to_dict(congvan.load(ROOT / "examples" / "types" / f"{slug}.yaml"))
    if isinstance(data.get("annexes"), dict) and isinstance(data["annexes"]["body"], list):
        data["annexes"]["body"] = TABLE
    return data


@pytest.mark.parametrize("slug", TYPES)
def test_from_nothing_to_a_clean_word_file(page, tmp_path, slug):
    data = document(slug)
    if "original" in data:
        congvan.save(congvan.from_dict(data["original"]), tmp_path / "original.docx")
    page.get_by_role("button", name="Xóa hết nội dung").click()
    page.get_by_label("Loại văn bản", exact=True).select_option(slug)
    expect(field(page, "draft")).not_to_be_checked()
    typed(page, data, tmp_path)
    expect(page.get_by_role("status")).to_have_text("Không phát hiện lỗi thể thức.")
    needed = page.locator("#fields [aria-required=true]").evaluate_all("all => all.map(one => one.value)")
    assert all(needed)
    with page.expect_request("**/render") as sent, page.expect_download() as expected:
        page.get_by_role("button", name="Tải tệp Word").click()
    if "original" in data:  # of which a Word file says less
        assert sent.value.post_data_json["original"]["subject"] == data["original"]["subject"]
    else:
        assert congvan.from_dict(sent.value.post_data_json) == congvan.from_dict(data)
    target = tmp_path / expected.value.suggested_filename
    expected.value.save_as(target)
    assert [(found.code, found.message.vi) for found in congvan.check(target)] == []
    assert congvan.read(target).document.type == slug


def lacking(slug: str, *, draft: bool) -> set[str | None]:
    """The fields that a document in which nothing stands is told to lack."""
    report = congvan.check(congvan.from_dict({"type": slug, "draft": draft}))
    fields = {found.path for found in report.errors}
    if TYPES[slug]["body"] == "allowed":
        fields.discard("body")  # which the facts of a meeting or an invitation stand for
    return fields


def test_what_must_be_filled_is_marked(page):
    page.get_by_role("button", name="Xóa hết nội dung").click()
    for slug in TYPES:
        with page.expect_response("**/check"):
            page.get_by_label("Loại văn bản", exact=True).select_option(slug)
        for draft in (True, False):
            page.get_by_label("Dự thảo", exact=True).set_checked(draft)
            marked = page.locator("#fields [aria-required=true]").evaluate_all(
                "all => all.map(one => one.id.split('-')[1])"
            )
            assert set(marked) == lacking(slug, draft=draft), slug

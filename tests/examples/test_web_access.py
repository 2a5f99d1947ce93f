"""The page for those who use no mouse, see little or nothing, or use a small screen (WCAG 2.2, level AA)."""

from pathlib import Path

import pytest
from tests.examples.browser import needs_chromium
from tests.examples.data import LETTER

import congvan

pytest.importorskip("playwright", reason="playwright is not installed (extra: examples)")
from playwright.sync_api import expect

pytestmark = needs_chromium

AUDIT = Path(__file__).with_name("audit.js").read_text(encoding="utf-8")
WIDTHS = {"desktop": 1280, "telephone": 390, "1280 px at 400 %": 320, "1280 px at 200 %": 640}


def as_it_starts(page, _folder):
    expect(page.get_by_role("status")).to_have_text("Không phát hiện lỗi thể thức.")


def with_findings(page, _folder):
    page.get_by_label("Loại văn bản", exact=True).select_option("quyet-dinh")
    page.get_by_label("Dự thảo", exact=True).uncheck()
    page.get_by_label("Trích yếu nội dung", exact=True).fill("Về việc tập huấn.")
    page.get_by_label("Thời gian ban hành", exact=True).fill("hôm qua")
    for more in ("Thêm phụ lục", "Thêm chữ ký", "Thêm bước quyền hạn"):
        page.get_by_role("button", name=more).first.click()
    page.get_by_text("Dấu chỉ mức độ và thông tin khác").click()
    expect(page.locator("#summary li").first).to_be_visible()


def of_a_copy(page, folder):
    original = folder / "gốc.docx"
    original.write_bytes(congvan.render(congvan.from_dict(LETTER)))
    page.get_by_label("Loại văn bản", exact=True).select_option("sao-y")
    page.get_by_label("Văn bản được sao").set_input_files(original)
    expect(page.get_by_text("Đã đọc văn bản số 15")).to_be_visible()


def with_a_file(page, folder):
    file = folder / "tệp có một cái tên rất dài và không có chỗ nào để xuống dòng_" / "công văn.docx"
    file.parent.mkdir()
    file.write_bytes(congvan.render(congvan.from_dict(LETTER | {"subject": "Họp."}), check=False))
    page.get_by_role("link", name="Kiểm tra tệp Word").click()
    page.get_by_label("Chọn tệp").set_input_files(file)
    expect(page.locator(".marked .findings li").first).to_be_visible()


@pytest.mark.parametrize("width", WIDTHS.values(), ids=WIDTHS)
@pytest.mark.parametrize("state", [as_it_starts, with_findings, of_a_copy, with_a_file])
def test_nothing_stands_in_the_way(page, tmp_path, state, width):
    page.set_viewport_size({"width": width, "height": 860})
    state(page, tmp_path)
    assert page.evaluate(AUDIT) == []


def test_the_audit_finds_what_stands_in_the_way(page):
    page.evaluate("""() => {
        const bad = document.createElement("div");
        bad.innerHTML = `<p>mờ</p><input><h4>sâu</h4><ul><p>x</p></ul><img src="icon.svg">
            <button tabindex="2"></button><i id="kind"></i>`;
        bad.style.width = "3000px";
        bad.querySelector("p").style.color = "#999";
        Object.assign(bad.querySelector("button").style, {padding: 0, width: "9px", height: "9px"});
        document.querySelector("main").append(bad);
    }""")
    rules = {fault.partition(":")[0] for fault in page.evaluate(AUDIT)}
    assert rules >= {
        "contrast", "label", "heading 4 after 2", "list of others", "alt", "target", "order of its own",
        "id twice", "wider than the window",
    }  # fmt: skip


def test_focus_goes_in_the_order_of_the_page_and_is_seen(page):
    with_findings(page, None)
    page.evaluate("scrollTo(0, 0)")
    page.locator("h1").click()
    stops = []
    for _ in range(120):
        page.keyboard.press("Tab")
        stop = page.evaluate("""() => {
            const node = document.activeElement;
            if (node === document.body) return null;
            const shown = node.matches(".unseen") ? node.nextElementSibling : node;
            const {top, left, bottom} = shown.getBoundingClientRect();
            const look = getComputedStyle(shown);
            const inside = [...document.querySelectorAll("a, button, input, select, textarea, summary, [tabindex='0']")];
            return {name: node.id || node.textContent, at: inside.indexOf(node), outline: parseFloat(look.outlineWidth),
                style: look.outlineStyle, onScreen: bottom > 0 && top < innerHeight && left > -1,
                below: document.querySelector(".status").getBoundingClientRect().bottom <= bottom || !!node.closest("header, .status, .skip")};
        }""")
        if stop is None:
            break
        stops.append(stop)
    places = [stop["at"] for stop in stops]
    assert places == sorted(places)
    assert [
        stop for stop in stops if stop["outline"] < 2 or stop["style"] == "none" or not stop["onScreen"]
    ] == []
    assert [stop["name"] for stop in stops if not stop["below"]] == []
    names = [stop["name"] for stop in stops]
    assert {"kind", "f-issuer-name", "f-body", "f-recipients", "download", "print-preview", "sheet"} <= set(
        names
    )


def test_the_count_is_said_and_only_when_it_changes(page):
    status = page.get_by_role("status")
    expect(status).to_have_attribute("aria-live", "polite")
    page.evaluate("""() => {
        window.said = [];
        const status = document.getElementById("status");
        new MutationObserver(() => said.push(status.textContent)).observe(status, {childList: true, characterData: true, subtree: true});
    }""")
    place = page.get_by_label("Địa danh", exact=True)
    for name in ("Hà Nội", "Lạng Sơn", "Huế"):
        with page.expect_response("**/check"):
            place.fill(name)
    expect(status).to_have_text("Không phát hiện lỗi thể thức.")
    assert page.evaluate("said") == []
    page.get_by_label("Trích yếu nội dung", exact=True).fill("")
    expect(status).to_have_text("Có 1 lỗi.")
    assert page.evaluate("said") == ["Có 1 lỗi."]

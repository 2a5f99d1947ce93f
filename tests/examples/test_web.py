"""The page for people who do not program, used as they use it: in a browser, by labels and keys."""

import re
import shutil

import pytest
from tests.examples.browser import needs_chromium, opened, picture

import congvan

pytest.importorskip("playwright", reason="playwright is not installed (extra: examples)")
from playwright.sync_api import expect

pytestmark = needs_chromium


@pytest.fixture
def asked():
    return []


@pytest.fixture
def page(context, service, asked):
    with opened(context, service, asked) as page:
        yield page


def fill(page, label: str, text: str, within: str | None = None) -> None:
    scope = page.get_by_role("group", name=within, exact=True) if within else page
    scope.get_by_label(label, exact=True).fill(text)


def status(page):
    return page.get_by_role("status")


def download(page, folder) -> congvan.Document:
    with page.expect_download() as expected:
        page.get_by_role("button", name="Tải tệp Word").click()
    target = folder / expected.value.suggested_filename
    expected.value.save_as(target)
    return congvan.read(target).document


def test_a_whole_letter_to_the_word_file(page, service, asked, tmp_path):
    expect(page.get_by_label("Loại văn bản", exact=True)).to_have_value("cong-van")
    page.get_by_role("button", name="Xóa hết nội dung").click()
    expect(status(page)).to_contain_text("lỗi")
    fill(page, "Tên cơ quan ban hành", "SỞ NỘI VỤ")
    fill(page, "Chữ viết tắt tên cơ quan", "SNV")
    fill(page, "Cơ quan chủ quản trực tiếp", "UBND TỈNH LẠNG SƠN")
    fill(page, "Số văn bản", "15")
    fill(page, "Đơn vị soạn thảo hoặc lĩnh vực", "VP")
    fill(page, "Địa danh", "Lạng Sơn")
    fill(page, "Thời gian ban hành", "2026-03-26")
    fill(page, "Trích yếu nội dung", "tổ chức tập huấn công tác văn thư")
    fill(page, "Kính gửi", "Sở Tài chính\nSở Tư pháp")
    fill(page, "Nội dung văn bản", "Sở Nội vụ tổ chức tập huấn vào ngày 02/4/2026./.")
    page.get_by_label("Quyền hạn ký (TM, KT, TL, TUQ, Q)").select_option("KT")
    fill(page, "Người hoặc tập thể được thay", "GIÁM ĐỐC")
    fill(page, "Chức vụ", "PHÓ GIÁM ĐỐC", within="Chữ ký")
    fill(page, "Họ và tên", "Nguyễn Văn An")
    fill(page, "Nơi nhận", "Như trên\nLãnh đạo Sở")
    fill(page, "Nơi lưu", "VT\nVP")
    expect(status(page)).to_have_text("Không phát hiện lỗi thể thức.")
    expect(page.locator("#sheet")).to_contain_text("Số: 15/SNV-VP")
    expect(page.locator("#sheet")).to_contain_text("Lạng Sơn, ngày 26 tháng 3 năm 2026")
    page.evaluate("scrollTo(0, 0)")
    picture(page, "web-letter")
    letter = download(page, tmp_path)
    assert letter.number == 15
    assert letter.subject == "tổ chức tập huấn công tác văn thư"
    assert letter.to == ("Sở Tài chính", "Sở Tư pháp")
    assert letter.signature[0].name == "Nguyễn Văn An"
    assert all(address.startswith((service.url, f"blob:{service.url}")) for address in asked)


def test_a_fault_of_the_subject_is_told_beside_it_as_one_types(page):
    subject = page.get_by_label("Trích yếu nội dung", exact=True)
    subject.fill("Về việc tổ chức tập huấn.")
    findings = page.locator(f"#{subject.get_attribute('id')}-findings li")
    expect(findings.first).to_be_visible()
    expect(findings.first).to_contain_text("Phụ lục I")
    subject.fill("tổ chức tập huấn công tác văn thư")
    expect(findings).to_have_count(0)


def test_an_issued_letter_without_number_is_not_written(page):
    page.get_by_label("Dự thảo", exact=True).uncheck()
    number = page.get_by_label("Số văn bản", exact=True)
    expect(number).to_have_attribute("aria-invalid", "true")
    assert "-findings" in number.get_attribute("aria-describedby")
    expect(number).to_have_accessible_description(re.compile("Lỗi: Văn bản ban hành chưa có số"))
    expect(page.get_by_role("group", name="Cơ quan ban hành")).to_be_visible()
    picture(page, "web-findings")
    page.get_by_role("button", name="Tải tệp Word").click()
    expect(status(page)).to_contain_text("Chưa tạo tệp")
    first = page.locator("#summary button").first
    expect(first).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.locator("#fields :focus")).to_have_count(1)


def test_what_cannot_be_read_is_told_at_its_field(page):
    number = page.get_by_label("Số văn bản", exact=True)
    number.fill("mười lăm")
    fill(page, "Thời gian ban hành", "hôm qua")
    for field in (number, page.get_by_label("Thời gian ban hành", exact=True)):
        expect(field).to_have_attribute("aria-invalid", "true")
        expect(field).to_have_accessible_description(re.compile("Lỗi: "))
    page.get_by_role("button", name="Tải tệp Word").click()
    expect(status(page)).to_contain_text("Chưa tạo tệp")


def test_markup_that_is_typed_stays_text(page):
    fill(page, "Nội dung văn bản", "<img src=x onerror=alert(1)> <b>đậm</b>./.")
    expect(page.locator("#sheet")).to_contain_text("<b>đậm</b>")
    assert page.locator("#sheet img").count() == 0


def test_what_was_typed_outlives_a_change_of_type(page):
    fill(page, "Trích yếu nội dung", "Tổ chức tập huấn")
    page.get_by_label("Loại văn bản", exact=True).select_option("thong-bao")
    expect(page.locator("#sheet")).to_contain_text("THÔNG BÁO")
    expect(page.get_by_label("Trích yếu nội dung", exact=True)).to_have_value("Tổ chức tập huấn")


@pytest.mark.visual
@pytest.mark.skipif(
    not (shutil.which("soffice") and shutil.which("pdftoppm")),
    reason="LibreOffice or Poppler is not installed",
)
def test_the_page_as_it_is_printed(page):
    page.get_by_role("button", name="Xem trang như khi in").click()
    expect(page.get_by_role("img", name="Trang đầu")).to_be_visible(timeout=60_000)
    expect(status(page)).to_have_text("Đã có bản xem trước.")


def test_every_type_has_a_form_that_starts_without_error(page):
    kinds = page.locator("#kind option").evaluate_all("options => options.map(option => option.value)")
    assert len(kinds) == 32  # 29 types of the decree, three forms of copy
    for slug in kinds:
        with page.expect_response("**/check") as answered:
            page.get_by_label("Loại văn bản", exact=True).select_option(slug)
        (file,) = answered.value.json()["files"]
        assert file["type"] == slug
        assert not [found for found in file["findings"] if found["severity"] == "error"]
        expect(page.locator("#summary li.error")).to_have_count(0)
        unnamed = "nodes => nodes.filter(node => !node.labels.length).map(node => node.id)"
        assert page.locator("#form").locator("input, select, textarea").evaluate_all(unnamed) == []


def test_what_the_form_says_is_what_the_starter_said(page, service):
    """Nothing of a starting document is lost on its way through the fields."""
    for slug in ("giay-moi", "bien-ban", "hop-dong", "quyet-dinh", "cong-dien"):
        with page.expect_request("**/check") as sent:
            page.get_by_label("Loại văn bản", exact=True).select_option(slug)
        from congvan.formats.starter import starter

        assert congvan.from_dict(sent.value.post_data_json) == congvan.loads(starter(slug))


def test_by_keyboard_alone(page):
    page.keyboard.press("Tab")
    expect(page.get_by_text("Đến nội dung chính")).to_be_focused()
    order = []
    for _ in range(8):
        page.keyboard.press("Tab")
        order.append(page.evaluate("document.activeElement.id"))
    assert order == [
        "to-write", "to-file", "kind", "clear", "example", "f-draft", "f-issuer-name", "f-issuer-code",
    ]  # fmt: skip


def test_a_letter_from_the_first_field_to_the_file_by_keyboard_alone(page, tmp_path):
    def go_to(name: str) -> None:
        for _ in range(60):
            page.keyboard.press("Tab")
            if (
                page.evaluate(
                    "document.activeElement.labels?.[0]?.textContent ?? document.activeElement.textContent"
                )
                == name
            ):
                return
        raise AssertionError(f"Tab does not lead to {name}")

    go_to("Dự thảo")
    page.keyboard.press("Space")
    for label, typed in (
        ("Số văn bản", "16"), ("Thời gian ban hành", "2026-03-26"), ("Trích yếu nội dung", "gõ phím"),
    ):  # fmt: skip
        go_to(label)
        page.keyboard.press("Control+a")
        page.keyboard.type(typed)
    expect(page.locator("#sheet")).to_contain_text("V/v gõ phím")
    with page.expect_download() as expected:
        go_to("Tải tệp Word (.docx)")
        page.keyboard.press("Enter")
    expected.value.save_as(tmp_path / "letter.docx")
    letter = congvan.read(tmp_path / "letter.docx").document
    assert (letter.number, letter.subject) == (16, "gõ phím")


def test_a_word_file_is_shown_with_its_findings(page, service, tmp_path):
    draft = {
        "type": "cong-van", "issuer": {"parent": "UBND TỈNH LẠNG SƠN", "name": "SỞ NỘI VỤ", "code": "SNV"},
        "number": 5, "unit": "VP", "place": "Lạng Sơn", "date": "2026-03-26", "to": ["Sở Tài chính"],
        "subject": "Tổ chức tập huấn.", "body": "Sở Nội vụ tổ chức tập huấn", "recipients": ["Lãnh đạo Sở"],
        "signature": {"position": "GIÁM ĐỐC", "name": "Nguyễn Văn An"},
    }  # fmt: skip
    file = tmp_path / "công văn.docx"
    file.write_bytes(congvan.render(congvan.from_dict(draft), check=False))
    page.get_by_role("link", name="Kiểm tra tệp Word").click()
    page.get_by_label("Chọn tệp").set_input_files(file)
    expect(page.get_by_role("heading", name="công văn.docx")).to_be_focused()
    expect(status(page)).to_contain_text("Có ")
    row = page.locator("#file-text > li", has_text="V/v Tổ chức tập huấn")
    expect(row.locator(".findings li").first).to_be_visible()
    picture(page, "web-file")


def test_a_file_that_is_dropped_and_is_none(page):
    page.get_by_role("link", name="Kiểm tra tệp Word").click()
    page.evaluate("""() => {
        const carried = new DataTransfer();
        carried.items.add(new File(["%PDF-1.7"], "quét.docx"));
        document.getElementById("drop").dispatchEvent(new DragEvent("drop", {dataTransfer: carried, bubbles: true, cancelable: true}));
    }""")
    expect(status(page)).to_have_text("Không kiểm tra được tệp.")
    expect(page.locator("#file-general li")).to_contain_text("đây là tệp PDF")


def test_each_view_says_what_is_its_own(page):
    page.get_by_label("Dự thảo", exact=True).uncheck()
    expect(status(page)).to_contain_text("lỗi")
    expect(page.locator("#result")).to_have_attribute("data-standing", "error")
    page.get_by_role("link", name="Kiểm tra tệp Word").click()
    expect(status(page)).to_have_text("Chưa chọn tệp.")
    page.get_by_text("Đến nội dung chính").press("Enter")
    expect(page.get_by_role("region", name="Kiểm tra tệp Word")).to_be_visible()
    page.get_by_role("link", name="Soạn văn bản").click()
    expect(status(page)).to_contain_text("lỗi")


def test_a_file_is_chosen_by_keyboard(page):
    page.get_by_role("link", name="Kiểm tra tệp Word").click()
    expect(status(page)).to_have_text("Chưa chọn tệp.")
    page.keyboard.press("Tab")
    chooser = page.get_by_label("Chọn tệp", exact=True)
    expect(chooser).to_be_focused()
    expect(chooser).to_have_accessible_description(re.compile("5 MB.*không được lưu lại"))
    expect(chooser).to_have_attribute("type", "file")  # which the browser opens by Enter or Space


def test_whatever_can_be_used_has_a_name(page):
    page.get_by_text("Dấu chỉ mức độ và thông tin khác").click()
    for role in ("button", "link", "textbox", "combobox", "checkbox", "group", "region"):
        for part in page.get_by_role(role).all():
            expect(part).to_have_accessible_name(re.compile(r"\w"))


def test_the_results_are_one_step_away_on_a_narrow_screen(page):
    page.set_viewport_size({"width": 380, "height": 800})
    page.get_by_role("link", name="Xem kết quả").click()
    expect(page.get_by_role("button", name="Tải tệp Word")).to_be_in_viewport()
    page.set_viewport_size({"width": 1240, "height": 860})


def test_on_a_narrow_screen_nothing_is_cut_off(page):
    page.set_viewport_size({"width": 380, "height": 800})
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    page.set_viewport_size({"width": 1240, "height": 860})

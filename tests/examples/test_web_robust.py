"""The page when things go wrong or are large: the network, the service, the paste, the file."""

import re
import unicodedata
import zipfile
from base64 import b64encode

import pytest
from tests.examples import hostile
from tests.examples.browser import needs_chromium, opened
from tests.examples.clerk import field, typed
from tests.examples.data import LETTER, OWN_FILES

import congvan

pytest.importorskip("playwright", reason="playwright is not installed (extra: examples)")
from playwright.sync_api import expect

pytestmark = needs_chromium

CLEAN = "Không phát hiện lỗi thể thức."


@pytest.fixture
def page(context, service):
    with opened(context, service) as page:
        yield page
        page.unroute_all(behavior="ignoreErrors")


@pytest.fixture
def letter(page, tmp_path):
    """The page with a whole letter typed into it."""
    page.get_by_role("button", name="Xóa hết nội dung").click()
    typed(page, LETTER, tmp_path)
    expect(status(page)).to_have_text(CLEAN)
    return page


def status(page):
    return page.get_by_role("status")


def settled(page) -> None:
    """All that was typed has been judged."""
    expect(page.locator("#result")).to_have_attribute("aria-busy", "false")


def sent(page, act) -> congvan.Document:
    """The document that is asked about after what one does."""
    settled(page)
    with page.expect_response("**/check") as answered:
        act()
    return congvan.from_dict(answered.value.request.post_data_json)


def choose(page, slug: str) -> None:
    page.get_by_label("Loại văn bản", exact=True).select_option(slug)


def drop(page, content: bytes, name: str, onto: str = "drop") -> None:
    page.evaluate(
        """async ([content, name, onto]) => {
            const bytes = Uint8Array.from(atob(content), (letter) => letter.charCodeAt(0));
            const dataTransfer = new DataTransfer();
            dataTransfer.items.add(new File([bytes], name));
            for (const kind of ["dragover", "drop"]) {
                document.getElementById(onto).dispatchEvent(new DragEvent(kind, {dataTransfer, bubbles: true, cancelable: true}));
            }
        }""",
        [b64encode(content).decode(), name, onto],
    )


def test_a_broken_network_is_told_and_the_next_try_heals_it(letter):
    page = letter
    page.route("**/check", lambda route: route.abort())
    field(page, "place").fill("Hà Nội")
    expect(status(page)).to_have_text("Chưa kiểm tra được: không kết nối được với dịch vụ.")
    expect(page.locator("#verdict")).to_have_text("Chưa kiểm tra được: không kết nối được với dịch vụ.")
    page.unroute("**/check")
    page.get_by_role("button", name="Thử lại").click()
    expect(status(page)).to_have_text(CLEAN)
    expect(page.get_by_role("button", name="Thử lại")).to_be_hidden()
    expect(field(page, "place")).to_have_value("Hà Nội")


def test_a_service_out_of_order_is_told(letter):
    page = letter
    page.route("**/check", lambda route: route.fulfill(status=500, body="<html>Internal Server Error"))
    field(page, "place").fill("Hà Nội")
    expect(status(page)).to_have_text("Chưa kiểm tra được: dịch vụ gặp sự cố, không trả lời được.")
    page.route("**/render", lambda route: route.fulfill(status=502, body=""))
    page.get_by_role("button", name="Tải tệp Word").click()
    expect(status(page)).to_contain_text("Chưa tạo tệp.")


def test_a_slow_answer_is_waited_for_and_said_so(letter):
    page = letter
    held = []

    def hold(route) -> None:
        held.append(route)

    page.route("**/check", hold)
    field(page, "place").fill("Hà Nội")
    expect(status(page)).to_have_text("Đang kiểm tra…")
    held[0].continue_()
    expect(status(page)).to_have_text(CLEAN)


@pytest.mark.parametrize(
    ("code", "words"),
    [
        (501, "chưa cài LibreOffice, cần có để tạo PDF."),
        (503, "đang có nhiều người xem trước, hãy thử lại sau ít phút."),
    ],
)
def test_a_preview_that_cannot_be_is_told(page, code, words):
    page.route(
        "**/preview",
        lambda route: route.fulfill(status=code, json={"error": {"code": "x", "message": words}}),
    )
    button = page.get_by_role("button", name="Xem trang như khi in")
    button.click()
    expect(status(page)).to_have_text(f"Không có bản xem trước. {words[0].upper()}{words[1:]}")
    if code == 501:
        expect(button).to_be_disabled()
    else:
        expect(button).to_be_enabled()


def test_an_older_answer_does_not_take_the_place_of_a_newer_one(letter):
    page = letter
    held = []
    page.route("**/check", lambda route: held.append(route) if not held else route.continue_())
    with page.expect_request("**/check"):
        field(page, "subject").fill("")
    field(page, "subject").fill("tổ chức họp")
    expect(status(page)).to_have_text(CLEAN)
    held[0].fulfill(status=500, body="")
    page.wait_for_timeout(200)
    expect(status(page)).to_have_text(CLEAN)


def test_a_page_that_cannot_start_says_so_and_starts_later(context, service):
    page = context.new_page()
    page.route("**/schema", lambda route: route.abort())
    page.goto(service.url)
    expect(status(page)).to_have_text("Chưa mở được trang: không kết nối được với dịch vụ.")
    page.unroute("**/schema")
    page.get_by_role("button", name="Thử lại").click()
    expect(page.get_by_label("Trích yếu nội dung", exact=True)).not_to_be_empty()
    page.close()


def test_nothing_is_lost_on_reload(letter, tmp_path):
    page = letter
    typed(page, {"urgency": "khan", "annexes": [{"title": "BIỂU MẪU", "body": "1. Một"}]}, tmp_path)
    field(page, "date").fill("không phải ngày")
    before = sent_data(page)
    page.reload()
    page.wait_for_selector("html[data-ready]")
    expect(field(page, "date")).to_have_value("không phải ngày")
    expect(field(page, "annexes[0].title")).to_have_value("BIỂU MẪU")
    assert sent_data(page) == before


def sent_data(page) -> dict:
    settled(page)
    with page.expect_request("**/check") as asked:
        field(page, "place").fill("Lạng Sơn ")
    return asked.value.post_data_json


def test_what_another_type_has_not_comes_back_with_the_type(letter):
    page = letter
    for slug in ("quyet-dinh", "hop-dong", "sao-y", "thu-cong", "cong-van"):
        document = sent(page, lambda slug=slug: choose(page, slug))
        assert document.type == slug
    assert document == congvan.from_dict(LETTER)


def test_a_list_without_one_of_its_groups(letter, tmp_path):
    page = letter
    annexes = [{"title": title, "body": "1. Một"} for title in ("MỘT", "HAI", "BA")]
    typed(page, {"annexes": annexes}, tmp_path)
    document = sent(page, lambda: page.get_by_role("button", name="Bỏ phụ lục này").nth(1).click())
    assert [annex.title for annex in document.annexes] == ["MỘT", "BA"]
    expect(page.get_by_role("button", name="Thêm phụ lục")).to_be_focused()
    field(page, "annexes[1].title").fill("")
    expect(page.locator("#f-annexes-1--title-findings li")).to_contain_text("Chưa điền ô này")


def test_a_finding_stands_beside_its_group_though_an_empty_one_comes_before(letter):
    page = letter
    page.get_by_role("button", name="Thêm phụ lục").click()
    page.get_by_role("button", name="Thêm phụ lục").click()
    field(page, "annexes[1].body").fill("1. Một")
    expect(page.locator("#f-annexes-1--title-findings li")).to_contain_text("Chưa điền ô này")
    expect(page.locator("#f-annexes-0--title-findings li")).to_have_count(0)


def test_days_are_typed_as_people_write_them(letter):
    page = letter
    for typed_day, day in (
        ("26/3/2026", "2026-03-26"),
        ("5-1-2026", "2026-01-05"),
        ("3/2026", "2026-03"),
        ("2026-03-26", "2026-03-26"),
    ):
        settled(page)
        with page.expect_request("**/check") as asked:
            field(page, "date").fill(typed_day)
        assert asked.value.post_data_json["date"] == day


def test_what_is_pasted_from_word(letter):
    """Decomposed letters, typographic quotes, tabs, no-break spaces; lists with their dashes and marks."""
    page = letter
    body = (
        "Sở Nội vụ triển khai “Kế hoạch”\u00a0như sau:\r\n1.\tRà soát văn bản;\r\n2.\tBáo cáo kết quả./.\r\n"
    )
    document = sent(page, lambda: field(page, "body").fill(unicodedata.normalize("NFD", body)))
    assert document == congvan.from_dict(LETTER | {"body": body.replace("\r\n", "\n").strip()})
    document = sent(page, lambda: field(page, "to").fill("- Sở Tài chính;\n-\tSở Tư pháp.\n\n"))
    assert document.to == ("Sở Tài chính", "Sở Tư pháp")
    document = sent(page, lambda: field(page, "recipients").fill("– Như trên;\n• Lãnh đạo Sở;"))
    assert document.recipients == ("Như trên", "Lãnh đạo Sở")
    expect(status(page)).to_have_text(CLEAN)


def test_a_long_letter(letter, tmp_path):
    page = letter
    body = "\n".join(f"{number}. Nội dung thứ {number} của văn bản này." for number in range(1, 800)) + "/."
    document = sent(page, lambda: field(page, "body").fill(body))
    assert len(document.body) == 799
    expect(status(page)).to_have_text(CLEAN)
    expect(page.locator("#sheet")).to_contain_text("799. Nội dung")
    with page.expect_download() as expected:
        page.get_by_role("button", name="Tải tệp Word").click()
    expected.value.save_as(tmp_path / "long.docx")
    assert len(congvan.read(tmp_path / "long.docx").document.body) == 799


def test_more_than_the_service_takes_is_told(letter):
    page = letter
    field(page, "body").evaluate(
        "(body) => { body.value = 'Sở Nội vụ.\\n'.repeat(100000); body.dispatchEvent(new Event('input', {bubbles: true})); }"
    )
    expect(status(page)).to_have_text("Chưa kiểm tra được: dữ liệu gửi lên lớn hơn 1 MB.", timeout=60_000)


def test_files_of_their_own_are_downloaded_together(letter, tmp_path):
    page = letter
    typed(page, OWN_FILES, tmp_path)
    expect(status(page)).to_have_text(CLEAN)
    with page.expect_download() as expected:
        page.get_by_role("button", name="Tải tệp Word").click()
    assert expected.value.suggested_filename == "cong-van-15.zip"
    expected.value.save_as(tmp_path / "all.zip")
    assert len(zipfile.ZipFile(tmp_path / "all.zip").namelist()) == 3
    expect(status(page)).to_have_text("Đã tạo cong-van-15.zip, gồm tệp văn bản và các tệp kèm theo.")
    expect(page.locator("#sheet .page")).to_have_count(3)


BAD = {
    "no one signs": ({"signature": {}}, "signature", "Thiếu phần ký"),
    "no one is addressed": ({"to": []}, "to", "Kính gửi"),
    "the day is missing": ({"date": "3/2026"}, "date", "thiếu ngày"),
}


@pytest.mark.parametrize(("change", "key", "words"), BAD.values(), ids=BAD)
def test_a_bad_letter_is_told_where_it_is_bad_and_put_right(page, tmp_path, change, key, words):
    page.get_by_role("button", name="Xóa hết nội dung").click()
    typed(page, {k: v for k, v in (LETTER | change).items() if v}, tmp_path)
    findings = page.locator(f"#f-{key}-findings li")
    expect(findings).to_contain_text(words)
    expect(findings).to_contain_text("Phụ lục I")
    expect(page.locator("#summary li.error")).to_have_count(1)
    page.get_by_role("button", name="Tải tệp Word").click()
    expect(status(page)).to_have_text("Chưa tạo tệp. Có 1 lỗi.")
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.id").startswith(f"f-{key}")
    typed(page, {key: LETTER[key]}, tmp_path)
    expect(status(page)).to_have_text(CLEAN)


def test_hostile_files_are_refused_in_words_and_the_page_goes_on(page):
    refused = page.locator("#file-general li")
    for name, make in hostile.FILES.items():
        drop(page, make(), name)
        expect(refused).to_have_text(re.compile(f"^Lỗi: {name}:"))
        expect(status(page)).to_have_text("Không kiểm tra được tệp.")
    drop(page, congvan.render(congvan.from_dict(LETTER)), "tốt.docx")
    expect(status(page)).to_have_text(CLEAN)
    expect(refused).to_have_count(0)


def test_too_large_a_file_is_told_before_it_is_sent(page):
    asked = []
    page.on("request", lambda request: asked.append(request.url))
    drop(page, b"\x00" * (6 * hostile.MEGABYTE), "to.docx")
    expect(page.locator("#file-general li")).to_have_text("Lỗi: to.docx: tệp lớn hơn 5 MB.")
    assert asked == []


def test_a_file_dropped_beside_the_form_is_checked_and_the_form_stays(letter):
    page = letter
    drop(page, congvan.render(congvan.from_dict(LETTER)), "tốt.docx", onto="f-body")
    expect(page.get_by_role("heading", name="tốt.docx")).to_be_focused()
    expect(status(page)).to_have_text(CLEAN)
    page.get_by_role("link", name="Soạn văn bản").click()
    expect(field(page, "body")).to_have_value(LETTER["body"])


def test_a_file_that_was_put_right_is_chosen_again(page, tmp_path):
    file = tmp_path / "công văn.docx"
    page.get_by_role("link", name="Kiểm tra tệp Word").click()
    for subject, words in (("Họp.", "điều cần xem lại"), ("họp giao ban", CLEAN)):
        file.write_bytes(congvan.render(congvan.from_dict(LETTER | {"subject": subject}), check=False))
        page.get_by_label("Chọn tệp").set_input_files(file)
        expect(status(page)).to_contain_text(words)


def test_the_findings_of_a_long_file_are_one_step_away(page):
    body = "\n".join(f"{number}. Nội dung thứ {number}." for number in range(1, 400)) + "/."
    bad = LETTER | {"body": body, "signature": {"position": "GIÁM ĐỐC", "name": "nguyễn văn an"}}
    drop(page, congvan.render(congvan.from_dict(bad), check=False), "dài.docx")
    page.get_by_role("list", name="Những điều phát hiện").get_by_role("button").last.click()
    expect(page.locator(".marked").last).to_be_focused()
    expect(page.locator(".marked").last).to_be_in_viewport()


def test_the_original_of_a_copy_is_read_from_its_file(page, tmp_path):
    (tmp_path / "gốc.docx").write_bytes(congvan.render(congvan.from_dict(LETTER)))
    (tmp_path / "hỏng.docx").write_bytes(b"%PDF-1.7")
    choose(page, "sao-y")
    chooser = page.get_by_label("Văn bản được sao")
    chooser.set_input_files(tmp_path / "hỏng.docx")
    expect(page.get_by_text("Không đọc được tệp: hỏng.docx")).to_be_visible()
    chooser.set_input_files(tmp_path / "gốc.docx")
    expect(page.get_by_text("Đã đọc văn bản số 15 ngày 26/3/2026")).to_be_visible()
    assert sent_data(page)["original"]["number"] == 15
    expect(page.locator("#sheet")).to_contain_text("Số: 15/SNV-VP")
    page.reload()
    page.wait_for_selector("html[data-ready]")
    document = sent(page, lambda: page.get_by_role("button", name="Bỏ văn bản này").click())
    assert document.original is None


def test_two_tabs_are_two_letters(context, service, letter):
    with opened(context, service) as other:
        expect(field(other, "number")).to_be_empty()
        other.get_by_role("button", name="Xóa hết nội dung").click()
    letter.reload()
    letter.wait_for_selector("html[data-ready]")
    expect(field(letter, "number")).to_have_value("15")


def test_what_is_typed_is_cleared_only_when_that_is_meant(letter):
    page = letter
    answers = [False, True]
    page.on("dialog", lambda dialog: dialog.accept() if answers.pop(0) else dialog.dismiss())
    page.get_by_role("button", name="Xóa hết nội dung").click()
    expect(field(page, "number")).to_have_value("15")
    page.get_by_role("button", name="Xóa hết nội dung").click()
    expect(field(page, "number")).to_be_empty()
    choose(page, "thong-bao")
    expect(field(page, "subject")).to_be_empty()
    page.get_by_role("button", name="Điền nội dung ví dụ").click()
    expect(field(page, "subject")).not_to_be_empty()
    assert answers == []

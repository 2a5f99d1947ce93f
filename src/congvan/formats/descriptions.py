"""How each key of the document file is written, for those who fill one in an editor."""

from collections.abc import Mapping

from congvan.messages import Bilingual as _B

DESCRIPTIONS: Mapping[str, Mapping[str, _B]] = {
    "Document": {
        "type": _B("Tên loại không dấu, ví dụ cong-van; xem congvan types.", "slug, see congvan types"),
        "standard": _B(
            "Chỉ ghi khi không theo ngày của văn bản.", "only where the date of the document does not decide"
        ),
        "draft": _B(
            "true khi là dự thảo: số và ngày được để trống.", "true: number and day may be left blank"
        ),
        "draft_version": _B("Lần dự thảo, in sau chữ DỰ THẢO, ví dụ lần 2.", "printed after DỰ THẢO"),
        "medium": _B(
            "electronic để trống chỉ dẫn kèm theo ở phụ lục, như văn bản điện tử.",
            "electronic leaves the reference of annexes open",
        ),
        "issuer": _B("Cơ quan, tổ chức ban hành văn bản.", "the body that issues the document"),
        "number": _B(
            "Số thứ tự, không có số 0 đứng trước, ví dụ 5; bỏ trống khi chưa cấp số.",
            "a whole number; absent: blank",
        ),
        "number_written": _B(
            "Chỉ có ở văn bản đọc lại: số như đã in, khi in sai dạng, ví dụ «5» thay cho «05».",
            "of a file that was read: as printed, where that is not the form of the act",
        ),
        "unit": _B(
            "Công văn: đơn vị soạn thảo hoặc lĩnh vực, phần sau của ký hiệu, ví dụ VP.",
            "công văn: second part of the symbol",
        ),
        "symbol": _B(
            "Chỉ ghi khi ký hiệu in ra không phải là chữ viết tắt tên loại, cơ quan, đơn vị.",
            "only where the printed symbol is not made of type, issuer and unit",
        ),
        "symbol_written": _B(
            "Chỉ có ở văn bản đọc lại: ký hiệu như đã in, khi in sai dạng, ví dụ «QĐ - SNV».",
            "of a file that was read: as printed, where that is not the form of the act",
        ),
        "place": _B("Địa danh ghi trước ngày tháng, ví dụ Lạng Sơn.", "printed before the date"),
        "date": _B(
            "năm-tháng-ngày: 2026-03-26; để trống ngày: 2026-03.", "2026-03-26; with the day blank 2026-03"
        ),
        "date_written": _B(
            "Chỉ có ở văn bản đọc lại: ngày như đã in, khi in sai dạng, ví dụ «ngày 5 tháng 2 năm 2026».",
            "of a file that was read: as printed, where that is not the form of the act",
        ),
        "subject": _B(
            "Một câu ngắn gọn, không có dấu chấm cuối; công văn không gõ «V/v».",
            "one short phrase without a full stop; no V/v",
        ),
        "authority_line": _B(
            "Quyết định, nghị quyết: chức vụ hoặc tên tập thể có thẩm quyền, viết hoa.",
            "decisions: who decides, in capitals",
        ),
        "to": _B(
            "Danh sách nơi nhận sau «Kính gửi:»; công điện: nơi nhận điện.", "addressees after Kính gửi"
        ),
        "bases": _B(
            "Mỗi căn cứ một mục, không có dấu ở cuối.", "one legal basis an item, without an end mark"
        ),
        "telegram": _B("Chỉ công điện.", "công điện only"),
        "invitation": _B("Chỉ giấy mời.", "giấy mời only"),
        "introduction": _B("Chỉ giấy giới thiệu.", "giấy giới thiệu only"),
        "minutes": _B("Chỉ biên bản.", "biên bản only"),
        "leave": _B("Chỉ giấy nghỉ phép.", "giấy nghỉ phép only"),
        "parties": _B("Chỉ hợp đồng, bản ghi nhớ, bản thỏa thuận.", "contracts and agreements only"),
        "body": _B(
            "Mỗi dòng một đoạn: Điều 1.  1.  a)  -  **đậm**  *nghiêng*; hoặc danh sách các khối.",
            "a paragraph a line, with the usual numbering; or a list of blocks",
        ),
        "signature": _B("Một chữ ký, hoặc danh sách.", "one signature, or a list"),
        "recipients": _B("Các dòng của «Nơi nhận», không kể dòng Lưu.", "lines of Nơi nhận but the last"),
        "archive": _B("Dòng Lưu, cuối «Nơi nhận».", "the last line of Nơi nhận"),
        "urgency": _B("khan, thuong-khan hoặc hoa-toc.", "degree of urgency"),
        "secrecy": _B("mat, toi-mat hoặc tuyet-mat.", "degree of secrecy"),
        "circulation": _B("Ví dụ LƯU HÀNH NỘI BỘ.", "who may have it"),
        "drafter": _B(
            "Ký hiệu người soạn thảo và số bản, cuối «Nơi nhận».", "drafter's mark and number of copies"
        ),
        "contact": _B("Dòng địa chỉ ở cuối trang đầu.", "the address line of the first page"),
        "annexes": _B("Một phụ lục, hoặc danh sách.", "one annex, or a list"),
        "attached": _B(
            "Quy chế, quy định ... ban hành kèm theo quyết định.", "what a decision issues with itself"
        ),
        "original": _B("Sao y, sao lục, trích sao: văn bản được sao.", "copies: the document copied"),
        "ignore": _B("Mã hoặc tên quy tắc không áp dụng cho văn bản này.", "codes or slugs of rules"),
    },
    "Issuer": {
        "name": _B("Tên đầy đủ, viết hoa, ví dụ SỞ NỘI VỤ.", "full name in capitals"),
        "code": _B("Chữ viết tắt trong ký hiệu, ví dụ SNV.", "abbreviation in the symbol"),
        "parent": _B("Tên cơ quan chủ quản trực tiếp; bỏ trống nếu không có.", "absent where there is none"),
        "in_text": _B(
            "Tên viết trong câu, ví dụ Sở Nội vụ; tệp Word đọc lại thường không có.",
            "as a sentence has it; seldom read back from a Word file",
        ),
    },
    "Signature": {
        "authority": _B("TM, KT, TL, TUQ hoặc Q; bỏ trống khi người đứng đầu ký.", "absent: the head signs"),
        "of": _B("Người hoặc tập thể được thay, ví dụ GIÁM ĐỐC.", "in whose place, in capitals"),
        "then": _B("Các bước quyền hạn tiếp theo, ví dụ KT sau TM.", "KT after TM"),
        "position": _B("Chức vụ của người ký, viết hoa.", "the signer's post, in capitals"),
        "office": _B(
            "Chức vụ ở cơ quan mình của thành viên hội đồng, ban.", "post of a member of a committee"
        ),
        "name": _B("Họ và tên người ký.", "full name"),
        "image": _B("Đường dẫn tệp .png.", "path of a .png"),
        "seal": _B("Đường dẫn tệp .png.", "path of a .png"),
    },
    "Archive": {
        "units": _B("Nơi lưu, ví dụ [VT, VP].", "for example [VT, VP]"),
        "copies": _B("Số bản lưu, từ 1.", "from 1"),
    },
    "Annex": {
        "title": _B("Tiêu đề, viết hoa.", "in capitals"),
        "number": _B(
            "Chỉ ghi khi số in ra không phải là thứ tự.", "only where it is not the place among the annexes"
        ),
        "reference": _B(
            "Chỉ ghi khi khác với số, ngày của văn bản.", "only where the document does not say it"
        ),
        "landscape": _B("true để in trên trang nằm ngang.", "true for landscape pages"),
        "body": _B("Như nội dung văn bản.", "as the document's body"),
    },
    "Attached": {
        "type": _B("Tên loại không dấu, ví dụ quy-che.", "slug"),
        "own_file": _B("true để ghi ra tệp riêng.", "true: written to a file of its own"),
        "body": _B("Như nội dung văn bản.", "as the document's body"),
    },
    "Block": {
        "kind": _B("Bỏ trống: đoạn văn thường.", "absent: an ordinary paragraph"),
        "number": _B("Số hoặc chữ thứ tự, ví dụ 1 hoặc a.", "for example 1 or a"),
        "children": _B("Các khối bên trong, hoặc một đoạn chữ.", "blocks inside, or a text"),
    },
    "Table": {
        "header": _B("Các hàng tiêu đề, lặp lại ở mỗi trang.", "rows repeated on every page"),
        "widths": _B("Độ rộng từng cột (mm).", "in mm"),
    },
    "Figure": {"path": _B("Đường dẫn tệp .png, .jpg hoặc .jpeg.", "path of a .png, .jpg or .jpeg")},
}
"""By class and field; a field that its name explains has none."""

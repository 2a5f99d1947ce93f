"""Rules on the look of the signature (Phụ lục I, Phần I, Mục II, khoản 7, điểm đ)."""

from itertools import groupby

from attrs import frozen

from congvan.language import fold, regex
from congvan.messages import Bilingual
from congvan.model import Signature
from congvan.model.components import Extent
from congvan.model.layout import Layout, Paragraph
from congvan.rules.authority import authority_form
from congvan.rules.facts import fact
from congvan.rules.layout.look import PLAIN, UNCENTRED, Look, Shown, centring, shown_line, style_faults
from congvan.rules.layout.page import Pages
from congvan.rules.layout.passages import divided
from congvan.rules.posts import names_two_posts
from congvan.rules.registry import Fault, Faults, Unknown, also_on_layout, has_sample, rule
from congvan.standards import Standard

Origins = dict[str, tuple[Extent, ...]]


@frozen
class PrintedSigner:
    """One who signs, as the file shows it: the lines above the name, and the name; None for what is not printed."""

    titles: Shown | None
    name: Shown | None


@fact
def signers(signature: tuple[Signature, ...], layout: Layout, origins: Origins) -> tuple[PrintedSigner, ...]:
    """Those who sign, as the file shows them."""
    return tuple(
        PrintedSigner(
            _shown(
                layout,
                "authority",
                (*_places(origins, index, "authority"), *_places(origins, index, "position")),
            ),
            _shown(layout, "signer", _places(origins, index, "name")),
        )
        for index in range(len(signature))
    )


def _places(origins: Origins, index: int, field: str) -> tuple[Extent, ...]:
    return origins.get(f"signature[{index}].{field}", ())


def _shown(layout: Layout, key: str, places: tuple[Extent, ...]) -> Shown | None:
    lines = tuple(line for place in places if (line := shown_line(layout, place)).spans)
    return Shown(key, lines) if lines else None


@also_on_layout(authority_form)
def printed_authority(signers: tuple[PrintedSigner, ...]) -> Faults:
    """A full stop right after the abbreviation."""
    for signer in signers:
        for line in signer.titles.lines if signer.titles is not None else ():
            if found := _bare_authority_pattern().match(line.text):
                yield Fault(observed=found[0].strip(), expected=f"{found[1]}.", at=line.extent)


_bare_authority_pattern = regex(r"(TM|KT|TL|TUQ)\s*(?:[:,]|(?=\s[^\s.]))")


@rule(
    "CV606",
    "authority-lines",
    severity="warning",
    clause="II.7.đ",
    drafts=True,
    finds=Bilingual(
        "Quyền hạn và chức vụ của người ký ghi trên cùng một dòng.", "Authority and own post of the signer on one line."
    ),
    remedy=Bilingual(
        "Ghi «KT. ...» ở một dòng, chức vụ của người ký ở dòng dưới.", "Put `KT. ...` on one line and the signer's own post below it."
    ),
    bad=Bilingual("«KT. GIÁM ĐỐC - PHÓ GIÁM ĐỐC» trên một dòng.", "“KT. GIÁM ĐỐC - PHÓ GIÁM ĐỐC” on one line."),
    good=Bilingual("«KT. GIÁM ĐỐC», dòng dưới «PHÓ GIÁM ĐỐC».", "“KT. GIÁM ĐỐC”, below it “PHÓ GIÁM ĐỐC”."),
)  # fmt: skip
def authority_lines(signers: tuple[PrintedSigner, ...]) -> Faults:
    """Quyền hạn («KT. GIÁM ĐỐC») và chức vụ của chính người ký («PHÓ GIÁM ĐỐC») đứng trên hai dòng (các mẫu 1.1 đến 1.7)."""
    for signer in signers:
        parts = signer.titles.lines if signer.titles is not None else ()
        for _, on_one_line in groupby(parts, lambda part: (part.extent.paragraph, part.extent.line)):
            first, *others = on_one_line
            last = others[-1] if others else first
            text = first.text + first.after[: last.extent.end - first.extent.end]
            stated = _authority_pattern().match(text)
            if stated is not None and (others or names_two_posts(fold(text[stated.end() :]))):
                yield Fault(observed=text, at=first.extent)


_authority_pattern = regex(r"(?:TM|KT|TL|TUQ)\s*[./]\s*")


@rule(
    "CV608",
    "signer-title-style",
    severity="error",
    clause="II.7.đ",
    drafts=True,
    fix="safe",
    finds=Bilingual(
        "Quyền hạn, chức vụ của người ký không phải chữ in hoa, cỡ 13-14, đứng, đậm.",
        "Authority and post of the signer are not in capitals of 13-14 pt, upright and bold.",
    ),
    remedy=Bilingual(
        "Trình bày quyền hạn, chức vụ chữ in hoa, cỡ 13-14, đứng, đậm.",
        "Set authority and post in capitals of 13-14 pt, upright and bold.",
    ),
    bad=Bilingual("«GIÁM ĐỐC» chữ không đậm.", "“GIÁM ĐỐC” not in bold."),
    good=Bilingual("«KT. GIÁM ĐỐC» đậm cỡ 13.", "“KT. GIÁM ĐỐC” in bold of 13 pt."),
)
def signer_title_style(signers: tuple[PrintedSigner, ...], standard: Standard) -> Faults:
    """Chữ viết tắt quyền hạn và chức vụ: chữ in hoa, cỡ 13 đến 14, kiểu chữ đứng, đậm (điểm đ khoản 7 Mục II)."""
    for signer in signers:
        if signer.titles is not None:
            yield from style_faults(signer.titles, standard.components["authority"], UNCENTRED)


@rule(
    "CV609",
    "signer-name-style",
    severity="error",
    clause="II.7.đ",
    drafts=True,
    fix="safe",
    finds=Bilingual(
        "Họ tên người ký không phải cỡ 13-14, đứng, đậm, canh giữa dưới chức vụ.",
        "The signer's name is not in 13-14 pt, upright, bold and centred under the post.",
    ),
    remedy=Bilingual(
        "Trình bày họ tên chữ thường, cỡ 13-14, đứng, đậm, canh giữa dưới chức vụ.",
        "Set the name in 13-14 pt, upright, bold and centred under the post.",
    ),
    bad=Bilingual("Họ tên chữ nghiêng.", "A name in italics."),
    good=Bilingual(
        "Họ tên đậm cỡ 14, canh giữa bằng khoảng trắng.", "A name in bold of 14 pt, centred with spaces."
    ),
)
def signer_name_style(signers: tuple[PrintedSigner, ...], standard: Standard) -> Faults:
    """Họ tên người ký: chữ in thường, cỡ 13 đến 14, đứng, đậm, canh giữa so với quyền hạn, chức vụ (điểm đ khoản 7 Mục II).

    Vị trí chỉ bị xét khi họ tên và chức vụ ở cùng một cột của bảng, và chức vụ được canh giữa.
    """
    wanted = standard.components["signer"]
    for signer in signers:
        if signer.name is None:
            continue
        yield from style_faults(signer.name, wanted, PLAIN)
        if signer.titles is not None and _same_column(signer.titles, signer.name):
            yield from _centred_below(signer.titles, signer.name)
        else:
            yield Unknown()


def _same_column(titles: Shown, name: Shown) -> bool:
    above, below = (shown.lines[-1].paragraph.place.cell for shown in (titles, name))
    return (
        above is not None and below is not None and (above.table, above.column) == (below.table, below.column)
    )


def _centred_below(titles: Shown, name: Shown) -> Faults:
    if any(centring(line) != "centred" for line in titles.lines):
        yield Unknown()
        return
    found = {centring(line): line for line in name.lines}
    if "aside" in found:
        yield Fault(variant="align", observed=name.text, at=found["aside"].extent)
    elif "unknown" in found:
        yield Unknown()


@rule(
    "CV612",
    "signature-orphan",
    severity="warning",
    drafts=True,
    applies=has_sample,
    finds=Bilingual(
        "Phần ký đứng một mình ở trang sau, không có dòng nội dung nào.", "The signature stands on a page without any line of the body."
    ),
    remedy=Bilingual(
        "Đặt Keep with next cho đoạn cuối của nội dung.", "Keep the last paragraph of the body with the next one."
    ),
    bad=Bilingual("Nội dung hết trang 1, phần ký ở đầu trang 2.", "The body ends page 1, the signature begins page 2."),
    good=Bilingual("Hai dòng cuối của nội dung cùng trang với phần ký.", "The last two lines of the body on the signature's page."),
)  # fmt: skip
def signature_orphan(look: Look, layout: Layout, pages: Pages) -> Faults:
    """Phần ký nên cùng trang với mấy dòng cuối của nội dung, để không thành một trang chỉ có chữ ký.

    Chỉ báo khi tệp cho biết Word đã ngắt trang ngay trước phần ký; không giữ đoạn cuối với phần ký mà cũng không biết
    ngắt trang ở đâu thì là chưa xác định.
    """
    edges = _edges(look)
    if edges is None or pages == "one":
        return
    last, first = edges
    between = layout.paragraphs[last.index + 1 : first.index + 1]
    if any(paragraph.page_breaks or paragraph.rendered_page_breaks for paragraph in between):
        yield Fault(at=Extent(first.index, 0, 0, len(first.lines[0].text)))
    elif not _kept(last, between) and not any(one.rendered_page_breaks for one in layout.paragraphs):
        yield Unknown()


def _edges(look: Look) -> tuple[Paragraph, Paragraph] | None:
    """The last paragraph of the body and the first of the closing block, None where one is missing."""
    body = list(divided(look, "body", "article", "clause", "clause-title", "point", "table"))
    closing = [
        shown.lines[0].paragraph for key in ("authority", "recipients-label") for shown in look.of(key)[:1]
    ]
    if not body or not closing:
        return None
    last = body[-1].lines[-1].paragraph
    first = min(closing, key=lambda paragraph: paragraph.index)
    return (last, first) if last.index < first.index else None


def _kept(last: Paragraph, between: tuple[Paragraph, ...]) -> bool:
    return all(paragraph.format.keep_with_next for paragraph in (last, *between[:-1]))

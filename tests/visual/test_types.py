"""Every type and form of copy, printed from its example, against the standard's table (Phụ lục I, Mục V)."""

import itertools

import pytest
from tests.visual.cases import TYPES, of_type
from tests.visual.pages import SCHEMES, Line, Page, missing_tool, pages

from congvan.standards import ND30

pytestmark = [
    pytest.mark.visual,
    pytest.mark.skipif(missing_tool() is not None, reason=missing_tool() or "ready"),
]

MM = 72 / 25.4
both_schemes = pytest.mark.parametrize("scheme", SCHEMES)
FRAMED = [slug for slug in TYPES if not ND30.find(slug).is_copy or of_type(slug).original is not None]
"""All but the copies of an original that is at hand on paper only: a sheet that bears no national name."""

every_type = pytest.mark.parametrize("slug", TYPES)


def _start(text: str) -> str:
    """Enough of a text to know its line by, however it is broken."""
    words = text.split()
    return " ".join(words[:2])


def _heading(slug: str):
    document, kind = of_type(slug), ND30.find(slug)
    if slug in FRAMED:
        yield "Độc lập", "motto"
        yield "CỘNG HÒA", "national-name"
    if document.issuer.parent:
        yield _start(document.issuer.parent), "parent"
    yield _start(document.issuer.name), "issuer"
    if slug != "thu-cong":
        yield "Số:", "number"
    if kind.place_and_date:
        yield f"{document.place}, ngày", "place-date"


def _title(slug: str):
    document, kind = of_type(slug), ND30.find(slug)
    if slug == "cong-van":
        yield "V/v", "letter-subject"
        yield "Kính gửi:", "addressees"
        return
    yield kind.printed_name, "copy-form" if kind.is_copy else "type"
    if document.subject:
        yield _start(document.subject), "subject"
    if document.bases:
        yield _start(document.bases[0]), "basis"


def _closing(slug: str):
    document = of_type(slug)
    for signature in document.signature:
        yield _start(signature.position.upper()), "authority"
        yield signature.name, "signer"
    for party in document.parties:
        yield party.representative, "signer"
    if document.recipients:
        yield "Nơi nhận:", "recipients-label"


def _expected(slug: str):
    """What a document's data must look like in print: the beginning of a line and the component's key."""
    return [*_heading(slug), *_title(slug), *_closing(slug)]


def _fits(line: Line, key: str, scheme: str) -> bool:
    component = ND30.components[key]
    chosen = next(candidate for candidate in ND30.schemes if candidate.key == scheme)
    return (
        line.sizes == {ND30.size(key, chosen)}
        and component.bold in (None, line.bold)
        and component.italic in (None, line.italic)
    )


@both_schemes
@every_type
def test_every_component_is_printed_as_the_table_says(slug, scheme):
    lines = [line for page in pages(f"type-{slug}", scheme) for line in page.lines]
    for start, key in _expected(slug):
        found = [line for line in lines if line.text.startswith(start)]
        assert found, f"{start!r} is not printed"
        assert any(_fits(line, key, scheme) for line in found), f"{found} is no {key}"


@both_schemes
@every_type
def test_every_page_keeps_to_the_paper_and_its_margins(slug, scheme):
    for page in pages(f"type-{slug}", scheme):
        landscape = page.width > page.height
        size = sorted((page.width / MM, page.height / MM))
        assert size == pytest.approx([210, 297], abs=0.2)
        text = [line for line in page.lines if line.top > 19 * MM]
        assert min(line.left for line in text) >= 30 * MM - 1
        assert max(line.right for line in text) <= page.width - 15 * MM + 1
        assert max(line.bottom for line in text) <= page.height - (15 if landscape else 20) * MM + 1


def overlaps(page: Page):
    for one, other in itertools.combinations(page.lines, 2):
        across = min(one.right, other.right) - max(one.left, other.left)
        down = min(one.bottom, other.bottom) - max(one.top, other.top)
        if across > 1 and down > 3:
            yield one, other


@both_schemes
@every_type
def test_nothing_overlaps(slug, scheme):
    for page in pages(f"type-{slug}", scheme):
        assert list(overlaps(page)) == []


@both_schemes
@pytest.mark.parametrize("slug", FRAMED)
def test_the_national_name_stands_on_one_line_and_its_motto_is_underlined(slug, scheme):
    page = pages(f"type-{slug}", scheme)[0]
    nation, motto = page.line("CỘNG HÒA"), page.line("Độc lập")
    assert nation.text == "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"
    rule = page.rule_below(motto)
    assert rule["x1"] - rule["x0"] == pytest.approx(motto.width, abs=1)


@both_schemes
@every_type
def test_whoever_signs_stands_with_text_above(slug, scheme):
    document = of_type(slug)
    names = [one.name for one in document.signature] + [party.representative for party in document.parties]
    for page in pages(f"type-{slug}", scheme):
        signed = [line for line in page.lines if line.text in names]
        if signed:
            above = [line for line in page.lines if 19 * MM < line.top < min(one.top for one in signed) - 80]
            assert above, f"{signed} alone on a page"

"""The rules judge any layout without an exception, and the same one always alike."""

import datetime as dt

from attrs import evolve
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.reading.components.test_any_layout import layouts

from congvan.model.layout import (
    Border,
    Box,
    CharacterFormat,
    DrawnLine,
    Image,
    Layout,
    LineSpacing,
    PageNumber,
    Position,
    Running,
    Section,
)
from congvan.reading.document import read_document
from congvan.rules import Selection, Severity, check_document

TODAY = dt.date(2026, 11, 1)
EVERYTHING = Selection(min_severity=Severity.INFO)

lengths = st.sampled_from([0.0, 1.0, 20.0, 150.0, 600.0, 1584.0])
maybe = st.none() | lengths
positions = st.none() | st.builds(
    Position,
    st.sampled_from(["column", "page", "margin", "paragraph", "?"]),
    st.none() | st.sampled_from([-300.0, 0.0, 90.0, 400.0]),
    st.none() | st.sampled_from(["center", "left"]),
)
sections = st.builds(
    Section,
    st.just(0),
    *[lengths] * 8,
    landscape=st.booleans(),
    title_page=st.booleans(),
    begins=st.sampled_from(["nextPage", "continuous"]),
    number_format=st.sampled_from(["decimal", "lowerRoman", "?"]),
)


@st.composite
def files(draw: st.DrawFn) -> Layout:
    """A layout with lines, boxes, pictures, sections and page numbers anywhere."""
    layout = draw(layouts())
    count = len(layout.paragraphs)
    made = [evolve(draw(sections), index=index) for index in range(draw(st.integers(0, 3)))]
    paragraphs = tuple(
        evolve(
            one,
            section=draw(st.integers(0, len(made) - 1)) if made else 0,
            width=draw(maybe),
            format=evolve(
                one.format,
                left=draw(st.sampled_from([0.0, 36.0, 900.0])),
                line_spacing=draw(
                    st.sampled_from([LineSpacing(), LineSpacing("exact", 1), LineSpacing("multiple", 3)])
                ),
                page_break_before=draw(st.booleans()),
            ),
        )
        for one in layout.paragraphs
    )
    if not count:
        return evolve(layout, sections=tuple(made))
    place = st.integers(0, count - 1)
    kinds = st.sampled_from(["shape", "vml", "border"])
    line = st.builds(DrawnLine, kinds, place, maybe, st.booleans(), x=positions, y=positions)
    running = st.builds(
        Running,
        st.sampled_from(["header", "footer"]),
        st.sampled_from(["default", "first", "even"]),
        st.sampled_from([(), (0,)]) if made else st.just(()),
    )
    runnings = tuple(draw(st.lists(running, max_size=2)))
    number = st.builds(
        PageNumber,
        place,
        st.just(0),
        st.builds(CharacterFormat, size=st.sampled_from([8.0, 14.0])),
        st.sampled_from(["left", "center", "right"]),
        running=st.none() | st.integers(0, len(runnings) - 1) if runnings else st.none(),
    )
    box = st.builds(
        Box,
        place,
        maybe,
        maybe,
        st.none() | st.just(Border("single", 1)),
        paragraphs=place.map(lambda one: (one,)),
    )
    return evolve(
        layout,
        paragraphs=paragraphs,
        sections=tuple(made),
        lines=tuple(draw(st.lists(line, max_size=4))),
        boxes=tuple(draw(st.lists(box, max_size=2))),
        images=tuple(draw(st.lists(st.builds(Image, place, maybe, maybe), max_size=2))),
        running=runnings,
        page_numbers=tuple(draw(st.lists(number, max_size=2))),
    )


@settings(max_examples=150, deadline=None)
@given(files())
def test_any_layout_is_judged(layout: Layout) -> None:
    reading = read_document(layout)
    report = check_document(reading.document, reading.printed, selection=EVERYTHING, today=TODAY)
    for finding in report:
        assert finding.paragraph is None or 0 <= finding.paragraph < len(layout.paragraphs)
    assert check_document(reading.document, reading.printed, selection=EVERYTHING, today=TODAY) == report

"""Where a field of a printed document begins."""

import pytest

from congvan.model.components import Extent
from congvan.model.layout import Layout
from congvan.model.printed import Printed


class Counted(dict):
    """Origins that count how often they are gone through."""

    passes = 0

    def items(self):
        self.passes += 1
        return super().items()


ORIGINS = {
    "subject": (Extent(4, 0, 2, 9), Extent(5, 0, 0, 3)),
    "annexes[0].body[1]": (Extent(31, 0, 0, 5),),
    "annexes[0].title": (Extent(30, 1, 0, 5),),
    "annexes[0].body[0]": (Extent(30, 0, 3, 5),),
    "annexes[10].title": (Extent(2, 0, 0, 5),),
    "annexes[1].title": (),
}


@pytest.mark.parametrize(
    ("path", "paragraph"),
    [
        ("subject", 4),
        ("subject.text", 4),
        ("annexes[0].body[1].children[7].title", 31),
        ("annexes[0]", 30),
        ("annexes[0].body", 30),
        ("annexes[0].body[5]", None),
        ("annexes", 2),
        ("annexes[1]", None),
        ("annexes[1].title", None),
        ("annex", None),
        ("", None),
    ],
)
def test_the_field_itself_else_around_else_the_first_within(path, paragraph):
    found = Printed(Layout(), origins=ORIGINS).place_of(path)
    assert (None if found is None else found.paragraph) == paragraph


def test_the_first_within_is_the_first_on_the_page():
    assert Printed(Layout(), origins=ORIGINS).place_of("annexes[0]") == Extent(30, 0, 3, 5)


def test_ten_thousand_questions_go_through_the_origins_once():
    origins = Counted({f"annexes[{n}].title": (Extent(n, 0, 0, 1),) for n in range(10_000)})
    printed = Printed(Layout(), origins=origins)
    places = [printed.place_of(f"annexes[{n}]") for n in range(10_000)]
    assert [place.paragraph for place in places] == list(range(10_000))
    assert origins.passes == 1

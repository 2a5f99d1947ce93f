"""The samples of Phụ lục III as drafts: nothing is found that was not looked at by eye."""

import pytest
from tests.rules.documents import HERE, read_yaml
from tests.rules.layout import files
from tests.rules.layout.samples import SAMPLES, sample

JUDGED = read_yaml((HERE / "judged.yaml").read_text("utf-8"))["samples"]
NAMED = {
    "1.1": "nghi-quyet", "1.2": "quyet-dinh", "1.3": "quyet-dinh", "1.5": "cong-van", "1.6": "cong-dien", "1.7": "giay-moi",
    "1.8": "giay-gioi-thieu", "1.9": "bien-ban", "1.10": "giay-nghi-phep",
}  # fmt: skip


@pytest.mark.parametrize("name", SAMPLES)
def test_what_is_found_in_a_sample_was_looked_at(name):
    report = files.check(sample(name))
    found = [(one.code, one.severity.value, one.observed) for one in report]
    assert found == [(one["code"], one["severity"], one["observed"]) for one in JUDGED.get(name, ())]


@pytest.mark.parametrize(("name", "slug"), NAMED.items())
def test_a_sample_is_read_as_its_type(name, slug):
    assert files.check(sample(name)).type == slug


def test_all_fourteen_are_drawn():
    assert len({name.split()[0] for name in SAMPLES}) == 14
    assert all(one["why"] for found in JUDGED.values() for one in found)


@pytest.mark.parametrize("name", ["1.1", "1.5", "1.9"])
def test_what_is_left_to_fill_in_is_not_said_to_be_missing(name):
    assert {"CV404", "CV601"} <= set(files.check(sample(name)).unknown)

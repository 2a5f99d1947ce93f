"""Expressions made to break a plan: a fault with its key and line, never a crash, and no work without end."""

import pytest

from congvan.batch.plan import Plan
from congvan.formats import InvalidDocumentError

DEEP = {
    "braces": "{" * 100_000,
    "opened": "{{ " * 30_000,
    "brackets": "{{ " + "(" * 30_000 + "1" + ")" * 30_000 + " }}",
    "lists": "{{ " + "[" * 90 + "]" * 90 + " }}",
    "sums": "{{ " + "1 + " * 30_000 + "1 }}",
    "filters": "{{ index" + " | upper" * 10_000 + " }}",
    "columns": "{{ row" + ".a" * 10_000 + " }}",
    "choices": "{{ " + "1 if index else " * 10_000 + "2 }}",
    "conditions": "{% if index %}" * 120 + "a" + "{% endif %}" * 120,
    "loops": "{% for a in row %}" * 21 + "a" + "{% endfor %}" * 21,
}


@pytest.mark.parametrize("expression", DEEP.values(), ids=DEEP)
def test_an_expression_nested_too_deep(expression):
    with pytest.raises(InvalidDocumentError) as caught:
        Plan.loads(f'type: cong-van\nplace: Lạng Sơn\nsubject: "{expression}"\n')
    (problem,) = caught.value.problems
    assert (problem.path, problem.line) == ("subject", 3)
    assert problem.message.vi == "biểu thức lồng nhau quá sâu."
    assert problem.message.en == "the expression is nested too deeply."


@pytest.mark.parametrize(
    "expression",
    ["{{ " + "index + " * 60 + "1 }}", "{{ index" + " | string" * 60 + " }}", "{{ index }}" * 5_000],
    ids=["sum", "filters", "values"],
)
def test_a_long_expression_is_none_too_deep(expression):
    Plan.loads(f'type: cong-van\nsubject: "{expression}"\n')

"""What is said of a run."""

from collections import Counter
from collections.abc import Sequence
from math import sqrt
from pathlib import Path

import yaml
from tools.mutation.mutants import Mutant

EQUIVALENTS = Path(__file__).with_name("equivalent.yaml")
_Z = 1.96


def equivalents() -> dict[str, str]:
    """Mutants that do what their function does, by key, with the reason."""
    if not EQUIVALENTS.exists():
        return {}
    return {one["key"]: one["why"] for one in yaml.safe_load(EQUIVALENTS.read_text(encoding="utf-8")) or ()}


def report(
    sample: Sequence[Mutant], survived: Sequence[Mutant], equivalent: dict[str, str], *, of: int, seed: int
) -> str:
    """What survived, and the share killed of each module and of all."""
    alive = {one.key for one in survived}
    judged = [one for one in sample if one.key not in equivalent]
    total, left = Counter(one.module for one in judged), Counter(one.module for one in survived)
    lines = []
    for one in sample:
        if one.key in alive:
            lines += [f"{one.name}  {one.key}", one.change, ""]
    lines += [
        f"{name:<50} {count - left[name]:>5} of {count:>5}  {1 - left[name] / count:>6.1%}"
        for name, count in sorted(total.items())
    ]
    killed, count = len(judged) - len(alive), len(judged)
    low, high = wilson(killed, count)
    lines.append(
        f"{killed} of {count} killed, {killed / max(count, 1):.1%}"
        + ("" if len(sample) == of else f" (95%: {low:.1%} to {high:.1%}; seed {seed}, of {of} mutants)")
        + f"; {len(sample) - count} more are equivalent"
    )
    return "\n".join(lines)


def wilson(hits: int, count: int) -> tuple[float, float]:
    """The interval that the share lies in with 95% (Wilson's)."""
    if not count:
        return 0.0, 1.0
    share, square = hits / count, _Z * _Z
    middle = (share + square / (2 * count)) / (1 + square / count)
    half = _Z * sqrt(share * (1 - share) / count + square / (4 * count * count)) / (1 + square / count)
    return middle - half, middle + half

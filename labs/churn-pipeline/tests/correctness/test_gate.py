from dataclasses import replace

import pytest

from churn_pipeline.evaluation import Evaluation
from churn_pipeline.gate import gate_problems
from churn_pipeline.policy import read_policy

GOOD = Evaluation(
    average_precision=0.70,
    low=0.65,
    high=0.75,
    baseline=0.30,
    segments={"monthly": 0.75, "yearly": 0.60},
    confusion=[[80, 5], [10, 20]],
    p95_ms=5.0,
)
POLICY = read_policy().gate


def test_a_model_as_good_as_the_champion_passes() -> None:
    assert gate_problems(GOOD, GOOD, POLICY) == []


def test_a_first_model_needs_no_champion() -> None:
    assert gate_problems(GOOD, None, POLICY) == []


@pytest.mark.parametrize(
    ("change", "problem"),
    [
        (
            {"baseline": 0.69},
            "only 0.010 above the baseline, at least 0.15 needed",
        ),
        ({"p95_ms": 900.0}, "p95 of 900 ms, at most 500 ms"),
        ({"average_precision": 0.69}, "worse than the champion by 0.0100"),
        (
            {"segments": {"monthly": 0.65, "yearly": 0.60}},
            "contract monthly got worse by 0.100",
        ),
        ({"segments": {"monthly": 0.75}}, "contract yearly got worse by 0.600"),
    ],
)
def test_a_broken_rule_is_named(change: dict[str, object], problem: str) -> None:
    challenger = replace(GOOD, **change)  # type: ignore[arg-type]

    assert gate_problems(challenger, GOOD, POLICY) == [problem]

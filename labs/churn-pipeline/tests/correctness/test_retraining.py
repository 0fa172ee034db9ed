from dataclasses import replace

import pytest

from churn_pipeline.policy import read_policy
from churn_pipeline.retraining import Situation, decide

POLICY = read_policy().retraining
QUIET = Situation(
    has_champion=True,
    new_rows=0,
    days_since_champion=10,
    batches_with_alerts=0,
    rejections_in_a_row=0,
)


@pytest.mark.parametrize(
    ("change", "expected", "reason"),
    [
        ({"has_champion": False}, True, "there is no champion yet"),
        ({"new_rows": 1_000}, True, "1000 new rows with labels"),
        ({"batches_with_alerts": 2}, True, "2 batches with alerts"),
        (
            {},
            False,
            "0 new rows with labels, at least 1000 needed; 0 batches with alerts",
        ),
        (
            {"new_rows": 5_000, "days_since_champion": 1},
            False,
            "1 days of new data since the champion, at least 3 needed",
        ),
        (
            {"new_rows": 5_000, "rejections_in_a_row": 3},
            False,
            "3 rejections in a row: a person has to look",
        ),
    ],
)
def test_each_trigger_has_its_reason(
    change: dict[str, object], expected: bool, reason: str
) -> None:
    situation = replace(QUIET, **change)  # type: ignore[arg-type]

    assert decide(situation, POLICY) == (expected, reason)


def test_the_switch_stops_everything() -> None:
    off = replace(POLICY, enabled=False)

    assert decide(replace(QUIET, new_rows=5_000), off) == (
        False,
        "retraining is switched off",
    )

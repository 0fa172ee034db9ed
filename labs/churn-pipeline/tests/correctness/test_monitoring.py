import datetime as dt

import pandas as pd
import pytest

from churn_pipeline import ledger, monitoring, source
from churn_pipeline.policy import read_policy
from churn_pipeline.preparation import NUMERIC, clean
from churn_pipeline.settings import Settings
from tests.conftest import day

POLICY = read_policy().monitoring


def batch(number: int, *, drifted: bool = False) -> pd.DataFrame:
    kept, _ = clean(source.make_day(day(number), drifted=drifted))
    return kept


@pytest.fixture(scope="module")
def reference() -> pd.DataFrame:
    return pd.concat(map(batch, range(1, 5)))


def highest_psi(reference: pd.DataFrame, current: pd.DataFrame) -> float:
    return max(monitoring.psi(reference[one], current[one]) for one in NUMERIC)


def test_healthy_batches_stay_well_below_the_threshold(reference: pd.DataFrame) -> None:
    healthy = [highest_psi(reference, batch(number)) for number in range(5, 35)]

    assert max(healthy) < 0.10 < POLICY.most_psi


def test_a_drifted_batch_is_far_above_it(reference: pd.DataFrame) -> None:
    drifted = [
        highest_psi(reference, batch(number, drifted=True)) for number in range(5, 15)
    ]

    assert min(drifted) > 4 * POLICY.most_psi


def test_psi_of_a_set_with_itself_is_zero(reference: pd.DataFrame) -> None:
    same = reference["monthly_charge"]

    assert monitoring.psi(same, same) == pytest.approx(0)


def test_an_alert_names_feature_value_threshold_and_batch() -> None:
    values = {
        "psi monthly_charge": 0.31,
        "psi tenure_months": 0.19,
        "average precision": 0.6,
    }

    assert monitoring.alerts_for("2026-05-03", values, 0.7, POLICY) == {
        "psi monthly_charge": "monthly_charge: PSI 0.31, threshold 0.20, batch 2026-05-03"
    }


def test_a_loss_of_quality_is_an_alert() -> None:
    values = {"average precision": 0.5}

    assert monitoring.alerts_for("2026-05-03", values, 0.7, POLICY) == {
        "average precision": "average precision: 0.50, 0.70 when promoted, batch 2026-05-03"
    }


def test_a_batch_that_is_measured_again_is_replaced(settings: Settings) -> None:
    for value in (1.0, 2.0):
        ledger.put_measurements(settings, "2026-01-01", "1", {"rows": value})
        ledger.put_alerts(settings, "2026-01-01", "1", {"rows": f"{value} rows"})

    assert ledger.measurements(settings, "rows") == [("2026-01-01", 2.0)]
    assert ledger.alerts(settings) == [("2026-01-01", "2.0 rows")]


def test_a_decision_that_is_made_again_is_one(settings: Settings) -> None:
    for _ in range(2):
        ledger.add_decision(settings, "gate of version 1", "passed")

    assert ledger.decisions(settings) == [("gate of version 1", "passed")]


def test_no_champion_no_measurement(settings: Settings) -> None:
    assert monitoring.watch(dt.date(2026, 1, 1).isoformat(), settings) is None

import json

import pandas as pd
import pytest

from churn_pipeline import ingestion, preparation, source
from churn_pipeline.policy import read_policy
from churn_pipeline.settings import Settings
from tests.conftest import day

GOOD = {
    "tenure_months": 12.0,
    "monthly_charge": 60.0,
    "contract": "yearly",
    "payment_method": "card",
    "support_tickets_90d": 1,
    "late_payments_12m": 1,
    "monthly_usage_gb": 20.0,
    "churned": 0,
    "day": "2026-01-01",
}


def row(**changes: object) -> pd.DataFrame:
    return pd.DataFrame([{**GOOD, **changes}])


@pytest.mark.parametrize(
    ("rule", "bad"),
    [
        ("negative tenure", {"tenure_months": -1}),
        ("impossible charge", {"monthly_charge": 99_999}),
        ("unknown contract", {"contract": "weekly"}),
        ("late before the first invoice", {"tenure_months": 0.0}),
    ],
)
def test_a_rule_rejects_the_bad_row_and_keeps_the_good_one(
    rule: str, bad: dict[str, object]
) -> None:
    kept, rejected = preparation.clean(pd.concat([row(), row(**bad)], ignore_index=True))

    assert len(kept) == 1
    assert rejected["reason"].tolist() == [rule]


def test_every_rule_is_tested() -> None:
    assert len(preparation.RULES) == 4


def test_a_gap_is_kept_for_the_imputer() -> None:
    kept, _ = preparation.clean(row(monthly_usage_gb=None, monthly_charge=None))

    assert len(kept) == 1


def test_spellings_of_a_category_become_one() -> None:
    kept, _ = preparation.clean(row(contract="YEARLY "))

    assert kept["contract"].tolist() == ["yearly"]


def staged(settings: Settings, days: int) -> Settings:
    for number in range(1, days + 1):
        source.deliver(settings.source, day(number))
        path = ingestion.download(day(number).isoformat(), settings)
        ingestion.stage(path, settings)
    return settings


def test_the_same_files_give_the_same_version(settings: Settings) -> None:
    staged(settings, 2)
    version = preparation.snapshot(settings)

    assert preparation.snapshot(settings) == version
    staged(settings, 3)
    assert preparation.snapshot(settings) != version


def test_the_report_accounts_for_every_row(settings: Settings) -> None:
    version = preparation.snapshot(staged(settings, 2))
    folder = settings.prepared / version
    report = json.loads((folder / "report.json").read_bytes())

    assert report["rows_in"] == report["rows_out"] + sum(report["rejected"].values())
    assert report["gaps"]["monthly_usage_gb"] > 0


def test_sets_follow_each_other_in_time(settings: Settings) -> None:
    version = preparation.snapshot(staged(settings, 10))
    preparation.split(version, settings)
    parts = {
        name: preparation.read_part(version, name, settings)["day"]
        for name in ("training", "validation", "test")
    }

    assert parts["training"].max() == "2026-01-04"
    assert (parts["validation"].min(), parts["validation"].max()) == (
        "2026-01-05",
        "2026-01-07",
    )
    assert parts["test"].min() == "2026-01-08"


def test_an_empty_set_is_an_error(settings: Settings) -> None:
    version = preparation.snapshot(staged(settings, 6))

    with pytest.raises(ValueError, match="the training set is empty"):
        preparation.split(version, settings)
    assert not preparation.is_enough(ingestion.staged_days(settings), read_policy().split)


def test_preprocessing_learns_from_the_training_set_only(settings: Settings) -> None:
    version = preparation.snapshot(staged(settings, 10))
    preparation.split(version, settings)
    before = preparation.standardise(version, settings).read_bytes()
    test_set = settings.prepared / version / "test.parquet"
    absurd = pd.read_parquet(test_set).assign(monthly_charge=1e9)
    absurd.to_parquet(test_set)

    assert preparation.standardise(version, settings).read_bytes() == before

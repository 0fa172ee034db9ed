"""The DAGs end to end, in the order of the story: each test leaves more days behind."""

import json
import subprocess
import sys
from collections.abc import Callable
from typing import Any

import numpy as np
import pandas as pd
import pytest
from fastapi.testclient import TestClient

from churn_pipeline import (
    gate,
    ingestion,
    ledger,
    one_process,
    publishing,
    registry,
    service,
    source,
    training,
)
from churn_pipeline.preparation import FEATURES, read_part
from churn_pipeline.settings import Settings
from tests.conftest import day

CUSTOMER = {
    "tenure_months": 3,
    "monthly_charge": None,
    "contract": "monthly",
    "payment_method": "card",
    "support_tickets_90d": 4,
    "late_payments_12m": 2,
    "monthly_usage_gb": 12.5,
}


def champion(settings: Settings) -> str | None:
    return registry.version_of(registry.CHAMPION, settings)


def served_version(settings: Settings) -> str:
    answer = TestClient(service.create_app(settings)).post("/predictions", json=CUSTOMER)
    assert answer.status_code == 200
    assert 0 < answer.json()["churn_probability"] < 1
    return str(answer.json()["model_version"])


def states(outcomes: list[one_process.Outcome]) -> dict[str, str]:
    return {outcome.dag: outcome.state for outcome in outcomes}


def file_bytes(settings: Settings) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in settings.staged.iterdir()}


def test_ten_days_lead_from_a_delivery_to_a_served_model(story: Settings) -> None:
    assert champion(story) == "1" == served_version(story)
    assert len(ingestion.staged_days(story)) == 10
    assert ledger.decisions(story)[0][1] == "train: there is no champion yet"
    assert ledger.decisions(story)[1] == ("gate of version 1", "passed")


def test_the_registry_knows_where_the_model_comes_from(story: Settings) -> None:
    tags = registry.tags_of("1", story)

    assert (story.prepared / tags["data_version"] / "training.parquet").exists()
    assert tags["code_version"] == training.code_version()
    assert tags["seed"] == "7"
    assert tags["newest_training_day"] == "2026-01-04"


def test_another_process_loads_the_alias_and_sends_raw_columns(story: Settings) -> None:
    code = (
        "import mlflow, pandas as pd, sys\n"
        "mlflow.set_tracking_uri(sys.argv[1])\n"
        "model = mlflow.pyfunc.load_model('models:/churn@champion')\n"
        f"row = {CUSTOMER!r}\n"
        "rows = [row, {**row, 'payment_method': 'crypto'}, {**row, 'tenure_months': 90}]\n"
        "numbers = {name: float for name in row if name not in "
        "('contract', 'payment_method')}\n"
        "print(model.predict(pd.DataFrame(rows).astype(numbers))[:, 1].tolist())"
    )
    shown = subprocess.run(
        [sys.executable, "-c", code, story.tracking_uri],
        capture_output=True,
        text=True,
        check=True,
    )
    risks = json.loads(shown.stdout.splitlines()[-1])

    assert len(risks) == 3
    assert risks[2] < risks[0]


def test_a_day_that_runs_again_changes_nothing(story: Settings) -> None:
    before = file_bytes(story)
    decided = ledger.decisions(story)

    outcomes = one_process.run_day(day(10))

    assert set(states(outcomes).values()) == {"success"}
    assert file_bytes(story) == before
    assert champion(story) == "1"
    assert [one for one in ledger.decisions(story) if one[0].startswith("gate")] == [
        one for one in decided if one[0].startswith("gate")
    ]


def test_training_again_on_the_same_data_makes_no_second_version(
    story: Settings,
) -> None:
    data = registry.tags_of("1", story)["data_version"]

    assert training.train(data, story) == "1"
    model, _ = training.choose(data, story)
    rows = pd.read_parquet(story.prepared / data / "test.parquet")
    again = model.predict_proba(rows[FEATURES])
    first = registry.load("1", story).predict_proba(rows[FEATURES])
    np.testing.assert_array_equal(again, first)


def test_a_source_that_is_away_is_asked_again(story: Settings) -> None:
    source.deliver(story.source, day(11), "away-once")

    outcomes = one_process.run_day(day(11))

    assert outcomes[0].tasks["download"] == ("success", 2)
    assert day(11) in ingestion.staged_days(story)


def stops_at_the_gate(story: Settings) -> None:
    """A file without a column must stop before anything that is used changes."""
    before = file_bytes(story)
    source.deliver(story.source, day(12), "missing-column")
    outcomes = one_process.run_day(day(12))
    assert states(outcomes) == {"ingest": "failed"}
    assert outcomes[0].tasks["check"] == ("failed", 1)
    assert file_bytes(story) == before


def test_a_faulty_source_stops_at_the_gate(story: Settings) -> None:
    stops_at_the_gate(story)


def test_without_the_gate_the_same_test_is_red(
    story: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ingestion, "check", lambda path, settings: path)

    with pytest.raises(AssertionError):
        stops_at_the_gate(story)

    for path in (story.raw / f"{day(12)}.csv", story.staged / f"{day(12)}.parquet"):
        path.unlink(missing_ok=True)


def test_a_corrected_delivery_passes(story: Settings) -> None:
    source.deliver(story.source, day(12))

    outcomes = one_process.run_day(day(12))

    assert states(outcomes)["ingest"] == "success"
    assert day(12) in ingestion.staged_days(story)
    assert champion(story) == "1"


def test_data_without_news_trains_nothing(story: Settings) -> None:
    assert ledger.decisions(story)[-1][1].startswith("do not train: 2 days")


@pytest.fixture
def worse_model(
    monkeypatch: pytest.MonkeyPatch,
) -> Callable[[str], None]:
    """Makes the next training learn from labels that are shuffled."""

    def shuffle(version: str, settings: Settings) -> tuple[Any, float]:
        rows = read_part(version, "training", settings)
        labels = rows["churned"].sample(frac=1, random_state=1).to_numpy()
        return training.fit(rows.assign(churned=labels), regularisation=1.0, seed=1), 1.0

    def sabotage(name: str) -> None:
        monkeypatch.setattr(training, "choose", shuffle)
        monkeypatch.setattr(training, "code_version", lambda: name)

    return sabotage


def is_not_promoted(story: Settings) -> None:
    """A worse challenger must leave the champion and the API as they are."""
    before = champion(story)
    one_process.follow("train")
    assert registry.version_of(registry.CHALLENGER, story) != before
    assert champion(story) == before == served_version(story)


def test_a_worse_model_is_not_promoted(
    story: Settings, worse_model: Callable[[str], None]
) -> None:
    worse_model("sabotaged")

    is_not_promoted(story)

    rejected = registry.version_of(registry.CHALLENGER, story)
    assert rejected is not None
    verdict = registry.tags_of(rejected, story)["gate"]
    assert "above the baseline" in verdict
    assert "worse than the champion" in verdict
    assert ledger.decisions(story)[-1] == (f"gate of version {rejected}", verdict)
    with pytest.raises(ValueError, match="cannot be promoted: rejected"):
        gate.promote(rejected, story)


def test_without_the_gate_a_worse_model_is_promoted(
    story: Settings,
    worse_model: Callable[[str], None],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    worse_model("sabotaged once more")
    monkeypatch.setattr(gate, "gate_problems", lambda *_: [])

    with pytest.raises(AssertionError):
        is_not_promoted(story)

    assert publishing.roll_back(story) == "1" == served_version(story)


def test_drift_raises_alerts_and_is_learnt_once_labels_are_there(
    story: Settings,
) -> None:
    for number in range(13, 20):
        source.deliver(story.source, day(number), "drift")
        one_process.run_day(day(number))

    first = ledger.alerts(story)[0]
    assert first[0] == "2026-01-13"
    assert first[1].startswith("monthly_charge: PSI ")
    assert len(ledger.measurements(story, "average precision")) >= 8
    trained = [
        verdict for _, verdict in ledger.decisions(story) if verdict.startswith("train:")
    ]
    assert any(verdict.endswith("batches with alerts") for verdict in trained)
    assert champion(story) != "1"
    assert champion(story) == served_version(story)


def test_going_back_needs_no_training(story: Settings) -> None:
    current = champion(story)
    assert current is not None
    previous = registry.tags_of(current, story)["previous_champion"]

    assert publishing.roll_back(story) == previous == served_version(story)


def test_a_release_that_was_changed_by_hand_is_refused(story: Settings) -> None:
    version = publishing.publish(story)
    model = story.release / version / "model.skops"
    content = model.read_bytes()
    model.write_bytes(content + b"x")

    with pytest.raises(ValueError, match="is not the file that its card describes"):
        publishing.read_release(story)
    model.write_bytes(content)


def test_nothing_to_publish_is_said(settings: Settings) -> None:
    with pytest.raises(publishing.NothingToPublishError, match="has no champion"):
        publishing.publish(settings)
    with pytest.raises(publishing.NothingToPublishError, match="no previous champion"):
        publishing.roll_back(settings)
    answer = TestClient(service.create_app(settings)).get("/model")
    assert answer.status_code == 503

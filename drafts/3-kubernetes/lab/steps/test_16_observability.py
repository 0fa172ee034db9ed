"""Step 16: Prometheus finds the pods by itself and reads their metrics."""

import json
from pathlib import Path
from typing import Any
from urllib.parse import quote

import pytest

from steps.kubectl import Space, name_of, wait_until


@pytest.fixture(scope="module")
def monitoring(folder: Path, app: Space) -> Space:
    app.apply(folder / "monitoring")
    app.wait_for_rollout("prometheus")
    return app


def prometheus(space: Space, path: str) -> Any:
    response = space.ask(f"http://prometheus:9090/api/v1/{path}")
    return json.loads(response.text)["data"]


def targets_up(space: Space) -> set[str]:
    active = prometheus(space, "targets")["activeTargets"]
    return {one["labels"]["pod"] for one in active if one["health"] == "up"}


def test_it_reads_each_pod_of_the_api_and_nothing_else(monitoring: Space) -> None:
    pods = {name_of(pod) for pod in monitoring.pods()}
    wait_until(lambda: targets_up(monitoring) == pods, "all pods are read")


def test_it_counts_the_predictions(monitoring: Space) -> None:
    for _ in range(5):
        assert monitoring.predict().status == 200

    def counted() -> float:
        query = quote("sum(churn_predictions_total)")
        result = prometheus(monitoring, f"query?query={query}")["result"]
        return float(result[0]["value"][1]) if result else 0.0

    wait_until(lambda: counted() >= 5, "the predictions are counted", 60)


def test_it_knows_the_alert(monitoring: Space) -> None:
    groups = prometheus(monitoring, "rules")["groups"]
    names = [rule["name"] for group in groups for rule in group["rules"]]
    assert names == ["ChurnApiErrors"]


def test_it_may_read_pods_and_no_secrets(monitoring: Space) -> None:
    user = f"system:serviceaccount:{monitoring.name}:prometheus"
    question = ["auth", "can-i", "get", "secrets", "--as", user]
    assert monitoring.try_kubectl(*question).code != 0

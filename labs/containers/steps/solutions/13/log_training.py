"""Trains the model once and writes down in MLflow what came out, over its REST API."""

import json
import time
import urllib.request
from typing import Any

from churn_model.train import DEFAULT_CUSTOMERS, DEFAULT_SEED, train

API = "http://mlflow:5000/api/2.0/mlflow"


# region log-training
def main() -> None:
    """Trains, then makes an experiment and one run in it."""
    card = train().card
    experiment = ask("experiments/create", name=f"churn-{time.time_ns()}")
    experiment_id = experiment["experiment_id"]
    now = int(time.time() * 1000)
    made = ask("runs/create", experiment_id=experiment_id, start_time=now)
    run_id = made["run"]["info"]["run_id"]
    ask(
        "runs/log-batch",
        run_id=run_id,
        metrics=[
            {"key": "roc_auc", "value": card.roc_auc, "timestamp": now, "step": 0},
            {"key": "brier", "value": card.brier_score, "timestamp": now, "step": 0},
        ],
        params=[
            {"key": "customers", "value": str(DEFAULT_CUSTOMERS)},
            {"key": "seed", "value": str(DEFAULT_SEED)},
        ],
        tags=[{"key": "model_version", "value": card.version}],
    )
    ask("runs/update", run_id=run_id, status="FINISHED")
    print(f"{card.version}: ROC AUC {card.roc_auc}, experiment {experiment_id}")


# endregion


def ask(method: str, **fields: object) -> dict[str, Any]:
    """Calls a method of MLflow's REST API and gives what it returns."""
    request = urllib.request.Request(
        f"{API}/{method}",
        data=json.dumps(fields).encode(),
        headers={"Content-Type": "application/json"},
    )
    with urllib.request.urlopen(request, timeout=300) as response:
        result: dict[str, Any] = json.load(response)
    return result


if __name__ == "__main__":
    main()

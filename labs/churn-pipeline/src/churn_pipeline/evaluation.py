"""Stage 5: what a model is worth on a set of customers."""

import time
from dataclasses import asdict, dataclass
from typing import Any

import numpy as np
import pandas as pd
from sklearn.metrics import average_precision_score, confusion_matrix

from churn_pipeline.preparation import CONTRACTS, FEATURES, LABEL

#: From this probability on a customer counts as one who will leave.
DECISION_AT = 0.5


@dataclass(frozen=True)
class Evaluation:
    """The quality of a model on one set."""

    average_precision: float
    #: The bounds of a 95 % interval, from a bootstrap over customers.
    low: float
    high: float
    #: Average precision of a random ranking: the share of customers who leave.
    baseline: float
    segments: dict[str, float]
    #: [[stayed and said so, stayed, but said leaves], [left, but said stays, left]]
    confusion: list[list[int]]
    #: For a request with one customer.
    p95_ms: float

    def as_dict(self) -> dict[str, Any]:
        """For a report in JSON."""
        return asdict(self)


# region evaluate
def evaluate(model: Any, rows: pd.DataFrame, *, seed: int = 7) -> Evaluation:
    """Measures a model on customers whose outcome is known."""
    labels = rows[LABEL].to_numpy()
    scores = model.predict_proba(rows[FEATURES])[:, 1]
    random = np.random.default_rng(seed)
    draws = random.integers(0, len(rows), size=(200, len(rows)))
    boot = [average_precision_score(labels[draw], scores[draw]) for draw in draws]
    low, high = np.quantile(boot, [0.025, 0.975])
    contracts = rows["contract"].to_numpy()
    return Evaluation(
        average_precision=float(average_precision_score(labels, scores)),
        low=float(low),
        high=float(high),
        baseline=float(labels.mean()),
        segments={
            name: float(average_precision_score(labels[chosen], scores[chosen]))
            for name in CONTRACTS
            if labels[chosen := contracts == name].any()
        },
        confusion=confusion_matrix(labels, scores >= DECISION_AT, labels=[0, 1]).tolist(),
        p95_ms=_p95_ms(model, rows[FEATURES]),
    )


# endregion


def _p95_ms(model: Any, rows: pd.DataFrame, requests: int = 20) -> float:
    model.predict_proba(rows.head(1))  # the first call prepares caches
    durations = []
    for number in range(requests):
        one = rows.iloc[[number % len(rows)]]
        started = time.perf_counter()
        model.predict_proba(one)
        durations.append((time.perf_counter() - started) * 1000)
    return float(np.quantile(durations, 0.95))

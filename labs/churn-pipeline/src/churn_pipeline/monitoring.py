"""Stage 6: does the champion still work on the batch that came today?"""

from typing import Any

import numpy as np
import pandas as pd
from sklearn.metrics import average_precision_score

from churn_pipeline import ledger, registry
from churn_pipeline.policy import MonitoringPolicy, read_policy
from churn_pipeline.preparation import FEATURES, LABEL, NUMERIC, clean, read_part
from churn_pipeline.settings import Settings


# region psi
def psi(reference: pd.Series, current: pd.Series, bins: int = 10) -> float:
    """Population Stability Index of one numeric feature.

    The cuts come from the reference and never move: cuts that are made anew for each
    batch would drift with it.
    """
    known = reference.dropna().to_numpy(float)
    cuts = np.unique(np.quantile(known, np.linspace(0, 1, bins + 1)[1:-1]))

    def shares(values: np.ndarray) -> np.ndarray:
        places = np.searchsorted(cuts, values, side="left")
        # Half a customer in each bin: an empty one would make the logarithm infinite.
        counts = np.bincount(places, minlength=len(cuts) + 1) + 0.5
        result: np.ndarray = counts / counts.sum()
        return result

    expected, actual = shares(known), shares(current.dropna().to_numpy(float))
    return float(np.sum((actual - expected) * np.log(actual / expected)))


# endregion


# region measure
def measure(model: Any, batch: pd.DataFrame, reference: pd.DataFrame) -> dict[str, float]:
    """Everything that is watched in a batch: amount, gaps, drift, scores, quality."""
    scores = model.predict_proba(batch[FEATURES])[:, 1]
    return {
        "rows": float(len(batch)),
        "gaps": float(batch[FEATURES].isna().mean().mean()),
        **{f"psi {name}": psi(reference[name], batch[name]) for name in NUMERIC},
        "mean score": float(scores.mean()),
        "average precision": float(average_precision_score(batch[LABEL], scores)),
    }


def alerts_for(
    day: str, values: dict[str, float], promised: float, policy: MonitoringPolicy
) -> dict[str, str]:
    """A sentence for each value that is out of bounds: which, how far, in which batch."""
    found = {
        name: f"{name.removeprefix('psi ')}: PSI {value:.2f}, "
        f"threshold {policy.most_psi:.2f}, batch {day}"
        for name, value in values.items()
        if name.startswith("psi ") and value > policy.most_psi
    }
    quality = values["average precision"]
    if quality < promised - policy.most_quality_loss:
        found["average precision"] = (
            f"average precision: {quality:.2f}, {promised:.2f} when promoted, batch {day}"
        )
    return found


# endregion


def watch(day: str, settings: Settings) -> list[str] | None:
    """Measures a day with the champion and gives its alerts; none without a champion."""
    champion = registry.version_of(registry.CHAMPION, settings)
    if champion is None:
        return None
    batch, _ = clean(pd.read_parquet(settings.staged / f"{day}.parquet"))
    tags = registry.tags_of(champion, settings)
    values = measure(
        registry.load(champion, settings),
        batch,
        read_part(tags["data_version"], "training", settings),
    )
    alerts = alerts_for(day, values, float(tags["test_ap"]), read_policy().monitoring)
    ledger.put_measurements(settings, day, champion, values)
    ledger.put_alerts(settings, day, champion, alerts)
    return list(alerts.values())

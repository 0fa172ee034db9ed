"""Reads `policy.toml` into types, so that a misspelt threshold fails at once."""

import tomllib
from dataclasses import dataclass
from functools import cache
from pathlib import Path


@dataclass(frozen=True)
class FilePolicy:
    """What a delivered file must look like."""

    least_rows: int
    most_rows: int
    least_median_charge: float
    most_median_charge: float
    most_bad_share: float


@dataclass(frozen=True)
class SplitPolicy:
    """How many days each set covers, counted back from the newest."""

    test_days: int
    validation_days: int
    training_days: int
    least_training_days: int


@dataclass(frozen=True)
class TrainingPolicy:
    """What a training run may try."""

    seed: int
    regularisation: list[float]


@dataclass(frozen=True)
class GatePolicy:
    """What a challenger must reach."""

    least_lift: float
    most_loss: float
    most_segment_loss: float
    most_p95_ms: float


@dataclass(frozen=True)
class MonitoringPolicy:
    """When a batch raises an alert."""

    most_psi: float
    most_quality_loss: float


@dataclass(frozen=True)
class RetrainingPolicy:
    """When training is worth its cost."""

    enabled: bool
    least_new_rows: int
    least_days_between: int
    batches_with_alerts: int
    most_rejections: int


@dataclass(frozen=True)
class Policy:
    """All thresholds of the pipeline."""

    file: FilePolicy
    split: SplitPolicy
    training: TrainingPolicy
    gate: GatePolicy
    monitoring: MonitoringPolicy
    retraining: RetrainingPolicy


@cache
def read_policy() -> Policy:
    """The policy that belongs to this version of the code."""
    text = (Path(__file__).parent / "policy.toml").read_text(encoding="utf-8")
    parts = tomllib.loads(text)
    return Policy(
        file=FilePolicy(**parts["file"]),
        split=SplitPolicy(**parts["split"]),
        training=TrainingPolicy(**parts["training"]),
        gate=GatePolicy(**parts["gate"]),
        monitoring=MonitoringPolicy(**parts["monitoring"]),
        retraining=RetrainingPolicy(**parts["retraining"]),
    )

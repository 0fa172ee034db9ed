"""Stage 9: is there a reason to train?"""

import datetime as dt
from dataclasses import dataclass

import pandas as pd

from churn_pipeline import ledger, registry
from churn_pipeline.policy import RetrainingPolicy, read_policy
from churn_pipeline.preparation import read_part
from churn_pipeline.settings import Settings


@dataclass(frozen=True)
class Situation:
    """What the decision depends on."""

    has_champion: bool
    new_rows: int
    days_since_champion: int
    batches_with_alerts: int
    rejections_in_a_row: int


# region triggers
def decide(situation: Situation, policy: RetrainingPolicy) -> tuple[bool, str]:
    """Says whether to train, and why or why not."""
    if not policy.enabled:
        return False, "retraining is switched off"
    if not situation.has_champion:
        return True, "there is no champion yet"
    if situation.rejections_in_a_row >= policy.most_rejections:
        return False, (
            f"{situation.rejections_in_a_row} rejections in a row: a person has to look"
        )
    if situation.days_since_champion < policy.least_days_between:
        return False, (
            f"{situation.days_since_champion} days of new data since the champion, "
            f"at least {policy.least_days_between} needed"
        )
    if situation.batches_with_alerts >= policy.batches_with_alerts:
        return True, f"{situation.batches_with_alerts} batches with alerts"
    if situation.new_rows >= policy.least_new_rows:
        return True, f"{situation.new_rows} new rows with labels"
    return False, (
        f"{situation.new_rows} new rows with labels, "
        f"at least {policy.least_new_rows} needed; "
        f"{situation.batches_with_alerts} batches with alerts"
    )


# endregion


def is_needed(version: str, settings: Settings) -> bool:
    """Decides for a version of the data, and writes the reason down either way."""
    should_train, reason = decide(_situation(version, settings), read_policy().retraining)
    verdict = f"{'train' if should_train else 'do not train'}: {reason}"
    ledger.add_decision(settings, f"retraining on {version}", verdict)
    return should_train


def _situation(version: str, settings: Settings) -> Situation:
    champion = registry.version_of(registry.CHAMPION, settings)
    if champion is None:
        return Situation(False, 0, 0, 0, 0)
    learnt_until = registry.tags_of(champion, settings)["newest_training_day"]
    training = read_part(version, "training", settings)
    newer = training[training["day"] > learnt_until]
    days_with_alerts = {day for day, _ in ledger.alerts(settings, champion)}
    return Situation(
        has_champion=True,
        new_rows=len(newer),
        days_since_champion=_days_between(learnt_until, training),
        batches_with_alerts=len(days_with_alerts),
        rejections_in_a_row=_rejections_in_a_row(settings),
    )


def _days_between(first: str, rows: pd.DataFrame) -> int:
    newest = dt.date.fromisoformat(str(rows["day"].max()))
    return (newest - dt.date.fromisoformat(first)).days


def _rejections_in_a_row(settings: Settings) -> int:
    count = 0
    for subject, verdict in reversed(ledger.decisions(settings)):
        if not subject.startswith("gate "):
            continue
        if not verdict.startswith("rejected"):
            break
        count += 1
    return count

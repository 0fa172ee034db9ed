"""Stage 6: may this model be promoted?"""

import pandas as pd

from churn_pipeline import ledger, registry
from churn_pipeline.evaluation import Evaluation, evaluate
from churn_pipeline.policy import GatePolicy, read_policy
from churn_pipeline.preparation import read_part
from churn_pipeline.settings import Settings


# region gate-rules
def gate_problems(
    challenger: Evaluation, champion: Evaluation | None, policy: GatePolicy
) -> list[str]:
    """Names every broken rule; an empty list lets the model through."""
    problems = []
    lift = challenger.average_precision - challenger.baseline
    if lift < policy.least_lift:
        problems.append(
            f"only {lift:.3f} above the baseline, at least {policy.least_lift} needed"
        )
    if challenger.p95_ms > policy.most_p95_ms:
        problems.append(
            f"p95 of {challenger.p95_ms:.0f} ms, at most {policy.most_p95_ms:.0f} ms"
        )
    if champion is None:
        return problems
    loss = champion.average_precision - challenger.average_precision
    if loss > policy.most_loss:
        problems.append(f"worse than the champion by {loss:.4f}")
    for name, score in champion.segments.items():
        segment_loss = score - challenger.segments.get(name, 0.0)
        if segment_loss > policy.most_segment_loss:
            problems.append(f"contract {name} got worse by {segment_loss:.3f}")
    return problems


# endregion


# region gate
def passes_gate(version: str, settings: Settings) -> bool:
    """Compares a challenger with the champion on the newest days, which neither has seen.

    The verdict and its reasons go to the version's tags and to the ledger, also when
    the model is let through.
    """
    rows = _test_rows(version, settings)
    challenger = evaluate(registry.load(version, settings), rows)
    current = registry.version_of(registry.CHAMPION, settings)
    champion = (
        None
        if current is None or current == version
        else evaluate(registry.load(current, settings), rows)
    )
    problems = gate_problems(challenger, champion, read_policy().gate)
    verdict = f"rejected: {'; '.join(problems)}" if problems else "passed"
    registry.set_tags(
        version,
        {"gate": verdict, "test_ap": f"{challenger.average_precision:.4f}"},
        settings,
    )
    ledger.add_decision(settings, f"gate of version {version}", verdict)
    return not problems


# endregion


def _test_rows(version: str, settings: Settings) -> pd.DataFrame:
    data = registry.tags_of(version, settings)["data_version"]
    return read_part(data, "test", settings)


# region promote
def promote(version: str, settings: Settings) -> str:
    """Makes a version the champion. Only the DAG behind the gate calls this.

    Raises ValueError for a version that the gate has not let through.
    """
    verdict = registry.tags_of(version, settings).get("gate", "never tested")
    if verdict != "passed":
        raise ValueError(f"Version {version} cannot be promoted: {verdict}.")
    current = registry.version_of(registry.CHAMPION, settings)
    if current is not None and current != version:
        registry.set_tags(version, {"previous_champion": current}, settings)
    registry.set_alias(registry.CHAMPION, version, settings)
    return version


# endregion

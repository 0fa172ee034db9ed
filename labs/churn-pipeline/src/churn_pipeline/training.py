"""Stage 5: a model that can be built again, registered with everything it needs."""

import os
from pathlib import Path
from typing import Any

import mlflow
import pandas as pd
from mlflow.models import ModelSignature
from mlflow.types.schema import ColSpec, DataType, Schema
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import average_precision_score
from sklearn.pipeline import Pipeline

from churn_pipeline import registry
from churn_pipeline.evaluation import Evaluation, evaluate
from churn_pipeline.files import fingerprint
from churn_pipeline.policy import read_policy
from churn_pipeline.preparation import (
    FEATURES,
    LABEL,
    NUMERIC,
    make_preprocessor,
    read_part,
)
from churn_pipeline.settings import Settings

#: The raw columns that a caller sends; a gap is allowed in each.
SIGNATURE = ModelSignature(
    inputs=Schema(
        [
            ColSpec(
                DataType.double if name in NUMERIC else DataType.string,
                name,
                required=False,
            )
            for name in FEATURES
        ]
    ),
    outputs=Schema([ColSpec(DataType.double, "stays"), ColSpec(DataType.double, "leaves")]),
)


def code_version() -> str:
    """A fingerprint of this package: together with data and seed it makes the model."""
    package = Path(__file__).parent
    return fingerprint([*package.glob("*.py"), *package.glob("*.toml")])


# region fit
def fit(rows: pd.DataFrame, *, regularisation: float, seed: int) -> Pipeline:
    """Trains preprocessing and model as one object, which takes raw columns."""
    model = Pipeline(
        [
            ("prepare", make_preprocessor()),
            (
                "classify",
                LogisticRegression(C=regularisation, random_state=seed, max_iter=500),
            ),
        ]
    )
    return model.fit(rows[FEATURES], rows[LABEL])


def choose(version: str, settings: Settings) -> tuple[Pipeline, float]:
    """Tries each strength of regularisation and keeps the best on the validation set."""
    policy = read_policy().training
    training = read_part(version, "training", settings)
    validation = read_part(version, "validation", settings)

    def score(model: Pipeline) -> float:
        chances = model.predict_proba(validation[FEATURES])[:, 1]
        return float(average_precision_score(validation[LABEL], chances))

    candidates = [
        (fit(training, regularisation=strength, seed=policy.seed), strength)
        for strength in policy.regularisation
    ]
    return max(candidates, key=lambda candidate: score(candidate[0]))


# endregion


# region train
def train(version: str, settings: Settings) -> str:
    """Trains on a version of the data and gives the version of the model.

    A second run with the same data, code and seed gives the version that is there: an
    interrupted DAG can run again without a double in the registry.
    """
    lineage = {
        "data_version": version,
        "code_version": code_version(),
        "seed": str(read_policy().training.seed),
    }
    known = registry.find_version(lineage, settings)
    if known is not None:
        return known
    model, strength = choose(version, settings)
    evaluation = evaluate(model, read_part(version, "validation", settings))
    return register(
        model,
        evaluation,
        {**lineage, "regularisation": str(strength)},
        training=read_part(version, "training", settings),
        settings=settings,
    )


# endregion


# region register
def register(
    model: Any,
    evaluation: Evaluation,
    lineage: dict[str, str],
    *,
    training: pd.DataFrame,
    settings: Settings,
) -> str:
    """Logs a run and registers its model, with signature, example and origin."""
    registry.connect(settings)
    commit = os.environ.get("GIT_COMMIT", "unknown")
    with mlflow.start_run(tags={"git_commit": commit}):
        mlflow.log_params(lineage)
        mlflow.log_metrics(
            {
                "validation_ap": evaluation.average_precision,
                "validation_ap_low": evaluation.low,
                "validation_ap_high": evaluation.high,
                "baseline_ap": evaluation.baseline,
            }
        )
        mlflow.log_dict(evaluation.as_dict(), "evaluation.json")
        logged = mlflow.sklearn.log_model(
            model,
            name="model",
            signature=SIGNATURE,
            pyfunc_predict_fn="predict_proba",
            skops_trusted_types=registry.TRUSTED_TYPES,
            pip_requirements=["scikit-learn", "skops", "pandas"],
        )
    # One call: a version without its origin never exists, not even after a kill.
    registered = mlflow.register_model(
        logged.model_uri,
        registry.MODEL,
        tags={**lineage, "newest_training_day": str(training["day"].max())},
    )
    return str(registered.version)


# endregion

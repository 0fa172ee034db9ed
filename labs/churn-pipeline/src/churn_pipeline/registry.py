"""MLflow's tracking and registry in a local store; aliases say which version works."""

from typing import Any

import mlflow
from mlflow import MlflowClient
from mlflow.exceptions import MlflowException

from churn_pipeline.settings import Settings

MODEL = "churn"
CHAMPION = "champion"
CHALLENGER = "challenger"

#: What skops finds in this pipeline beyond its own list: the imputer keeps a dtype.
TRUSTED_TYPES = ["numpy.dtype"]


def connect(settings: Settings) -> MlflowClient:
    """Leads MLflow to the local store and the experiment of the project."""
    settings.home.mkdir(parents=True, exist_ok=True)
    mlflow.set_tracking_uri(settings.tracking_uri)
    if mlflow.get_experiment_by_name(MODEL) is None:
        mlflow.create_experiment(MODEL, artifact_location=settings.models.as_uri())
    mlflow.set_experiment(MODEL)
    return MlflowClient()


def version_of(alias: str, settings: Settings) -> str | None:
    """The version that an alias points to; none before the first promotion."""
    client = connect(settings)
    try:
        return str(client.get_model_version_by_alias(MODEL, alias).version)
    except MlflowException:
        return None


def load(version: str, settings: Settings) -> Any:
    """Reads a registered model, with its preprocessing."""
    connect(settings)
    return mlflow.sklearn.load_model(f"models:/{MODEL}/{version}")


def set_alias(alias: str, version: str, settings: Settings) -> None:
    """Lets an alias point to a version."""
    connect(settings).set_registered_model_alias(MODEL, alias, version)


def tags_of(version: str, settings: Settings) -> dict[str, str]:
    """What is known of a version: its data, its code, the gate's verdict."""
    found = connect(settings).get_model_version(MODEL, version)
    return dict(found.tags)


def set_tags(version: str, tags: dict[str, str], settings: Settings) -> None:
    """Writes down what is known of a version."""
    client = connect(settings)
    for name, value in tags.items():
        client.set_model_version_tag(MODEL, version, name, value)


def find_version(tags: dict[str, str], settings: Settings) -> str | None:
    """The newest version with all of these tags."""
    client = connect(settings)
    found = [
        one
        for one in client.search_model_versions(f"name = '{MODEL}'")
        if tags.items() <= client.get_model_version(MODEL, one.version).tags.items()
    ]
    versions = sorted(int(one.version) for one in found)
    return str(versions[-1]) if versions else None

"""Airflow keeps one database for all tests; the pipeline's own files are made anew."""

import datetime as dt
import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from churn_pipeline import one_process, source
from churn_pipeline.settings import Settings

FIRST = dt.date(2026, 1, 1)


def day(number: int) -> dt.date:
    """The days of the tests, counted from 1."""
    return FIRST + dt.timedelta(days=number - 1)


@pytest.fixture(scope="session", autouse=True)
def airflow_home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    home = tmp_path_factory.mktemp("airflow")
    one_process.set_up_airflow(Settings(home))
    os.environ["CHURN_RETRY_DELAY_S"] = "0"
    return home


@pytest.fixture(scope="session")
def empty_store(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """MLflow's tables, made once: it takes seconds."""
    from mlflow import MlflowClient

    home = tmp_path_factory.mktemp("store")
    settings = Settings(home)
    MlflowClient(settings.tracking_uri, settings.tracking_uri).search_experiments()
    return home / "mlflow.sqlite"


@pytest.fixture
def settings(
    tmp_path: Path, empty_store: Path, monkeypatch: pytest.MonkeyPatch
) -> Settings:
    """An installation with nothing in it."""
    shutil.copy(empty_store, tmp_path / "mlflow.sqlite")
    monkeypatch.setenv("CHURN_HOME", str(tmp_path))
    return Settings(tmp_path)


@pytest.fixture(scope="module")
def story(
    tmp_path_factory: pytest.TempPathFactory, empty_store: Path
) -> Iterator[Settings]:
    """Ten healthy days through all DAGs; the tests of a module share it, in order."""
    home = tmp_path_factory.mktemp("story")
    shutil.copy(empty_store, home / "mlflow.sqlite")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("CHURN_HOME", str(home))
        settings = Settings(home)
        for number in range(1, 11):
            source.deliver(settings.source, day(number))
            one_process.run_day(day(number))
        yield settings

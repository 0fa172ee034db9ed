"""Runs the DAGs in this process, without a scheduler: in seconds, for tests and demos.

What a scheduler adds (calendar, parallel tasks, a web page) is missing; tasks, retries
and assets are Airflow's own.
"""

import datetime as dt
import os
import sys
from collections import deque
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any, TextIO

from churn_pipeline.settings import Settings

DAGS = Path(__file__).parents[2] / "dags"


@dataclass(frozen=True)
class Outcome:
    """How a run of a DAG ended."""

    dag: str
    state: str
    #: The state of each task, and how often it was tried.
    tasks: dict[str, tuple[str, int]]


def set_up_airflow(settings: Settings) -> dict[str, str]:
    """The variables that keep Airflow inside of the lab; before its first import."""
    variables = {
        "CHURN_HOME": str(settings.home),
        "AIRFLOW_HOME": str(settings.home / "airflow"),
        "AIRFLOW__CORE__DAGS_FOLDER": str(DAGS),
        "AIRFLOW__CORE__LOAD_EXAMPLES": "False",
        "AIRFLOW__CORE__DAGS_ARE_PAUSED_AT_CREATION": "False",
        # `airflow standalone` starts its parts by the name of the program.
        "PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}",
    }
    os.environ.update(variables)
    return variables


@cache
def read_dags() -> Any:
    """Imports every DAG file, after making Airflow's database where there is none."""
    from airflow.dag_processing.dagbag import DagBag
    from airflow.utils.db import initdb

    initdb()
    return DagBag(DAGS, bundle_name="dags-folder")


def run_day(day: dt.date) -> list[Outcome]:
    """Ingests a day and then runs whatever waits for what has changed."""
    return follow("ingest", dt.datetime.combine(day, dt.time(), dt.UTC))


# region follow
def follow(first: str, logical_date: dt.datetime | None = None) -> list[Outcome]:
    """Runs a DAG, then those that wait for the assets that it changed, and so on."""
    waiting = deque([(first, logical_date)])
    outcomes = []
    while waiting:
        name, date = waiting.popleft()
        run = read_dags().dags[name].test(logical_date=date)
        outcomes.append(_outcome_of(name, run))
        changed = _changed_assets(run.run_id)
        waiting.extend(
            (other, None)
            for other, one in read_dags().dags.items()
            if changed & awaited(one)
        )
    return outcomes


# endregion


def _outcome_of(name: str, run: Any) -> Outcome:
    return Outcome(
        dag=name,
        state=str(run.state.value),
        tasks={
            task.task_id: (str(task.state), task.try_number)
            for task in run.get_task_instances()
        },
    )


def _changed_assets(run_id: str) -> set[str]:
    from airflow.models.asset import AssetEvent, AssetModel
    from airflow.utils.session import create_session
    from sqlalchemy import select

    with create_session() as session:
        names = select(AssetModel.name).join(
            AssetEvent, AssetEvent.asset_id == AssetModel.id
        )
        return set(session.scalars(names.where(AssetEvent.source_run_id == run_id)))


def awaited(dag: Any) -> set[str]:
    """The names of the assets that start a DAG."""
    condition = getattr(dag.timetable, "asset_condition", None)
    return set() if condition is None else {asset.name for asset in condition.objects}


@contextmanager
def output_to(log: Path) -> Iterator[TextIO]:
    """Sends what libraries write to a file, and gives the stream that people see.

    Airflow writes pages of progress, from several loggers: only the descriptors under
    them catch it all.
    """
    log.parent.mkdir(parents=True, exist_ok=True)
    sys.stdout.flush()
    seen, errors = os.dup(1), os.dup(2)
    with log.open("a") as file, os.fdopen(os.dup(seen), "w", buffering=1) as people:
        os.dup2(file.fileno(), 1)
        os.dup2(file.fileno(), 2)
        try:
            yield people
        finally:
            os.dup2(seen, 1)
            os.dup2(errors, 2)
            os.close(seen)
            os.close(errors)

"""What was measured and decided, over time: one SQLite file that anybody can query."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager

from churn_pipeline.settings import Settings

_TABLES = """
create table if not exists measurements (
  day text, model_version text, measure text, value real,
  primary key (day, model_version, measure)
);
create table if not exists alerts (
  day text, model_version text, measure text, text text,
  primary key (day, model_version, measure)
);
create table if not exists decisions (
  id integer primary key, subject text, verdict text
);
"""


@contextmanager
def _database(settings: Settings) -> Iterator[sqlite3.Connection]:
    settings.home.mkdir(parents=True, exist_ok=True)
    connection = sqlite3.connect(settings.ledger)
    try:
        connection.executescript(_TABLES)
        with connection:  # one transaction: all of it or nothing
            yield connection
    finally:
        connection.close()


# region upsert
def put_measurements(
    settings: Settings, day: str, model_version: str, values: dict[str, float]
) -> None:
    """Writes a batch's measurements; a second run replaces them, row by row."""
    with _database(settings) as database:
        database.executemany(
            "insert or replace into measurements values (?, ?, ?, ?)",
            [(day, model_version, name, value) for name, value in values.items()],
        )


def put_alerts(
    settings: Settings, day: str, model_version: str, alerts: dict[str, str]
) -> None:
    """Replaces the alerts of a batch: a repeated run neither doubles nor keeps old ones."""
    with _database(settings) as database:
        database.execute(
            "delete from alerts where day = ? and model_version = ?",
            (day, model_version),
        )
        database.executemany(
            "insert into alerts values (?, ?, ?, ?)",
            [(day, model_version, name, text) for name, text in alerts.items()],
        )


# endregion


def measurements(
    settings: Settings, measure: str, model_version: str | None = None
) -> list[tuple[str, float]]:
    """A measure over time: day and value."""
    with _database(settings) as database:
        return database.execute(
            "select day, value from measurements where measure = ? "
            "and (? is null or model_version = ?) order by day",
            (measure, model_version, model_version),
        ).fetchall()


def alerts(settings: Settings, model_version: str | None = None) -> list[tuple[str, str]]:
    """All alerts, or those of one model: day and sentence."""
    with _database(settings) as database:
        return database.execute(
            "select day, text from alerts "
            "where ? is null or model_version = ? order by day, measure",
            (model_version, model_version),
        ).fetchall()


def add_decision(settings: Settings, subject: str, verdict: str) -> None:
    """Writes down a decision; the same one twice in a row is one."""
    with _database(settings) as database:
        last = database.execute(
            "select subject, verdict from decisions order by id desc limit 1"
        ).fetchone()
        if last != (subject, verdict):
            database.execute(
                "insert into decisions (subject, verdict) values (?, ?)",
                (subject, verdict),
            )


def decisions(settings: Settings) -> list[tuple[str, str]]:
    """All decisions, oldest first: what about, and the verdict."""
    with _database(settings) as database:
        return database.execute(
            "select subject, verdict from decisions order by id"
        ).fetchall()

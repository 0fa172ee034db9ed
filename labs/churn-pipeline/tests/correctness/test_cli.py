import datetime as dt
import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from churn_pipeline import cli, ledger, one_process, publishing
from churn_pipeline.one_process import Outcome
from churn_pipeline.settings import Settings

LAB = Path(__file__).parents[2]


def test_a_day_is_delivered_with_a_fault(
    settings: Settings, capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.main(["deliver", "2026-01-03", "--fault", "empty"]) == 0

    assert capsys.readouterr().out == f"delivered {settings.source / '2026-01-03.csv'}\n"


def test_the_notebook_runs_from_top_to_bottom(
    settings: Settings, capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.main(["notebook"]) == 0

    executed = json.loads((settings.home / "01_eda_executed.ipynb").read_bytes())
    cells = [one for one in executed["cells"] if one["cell_type"] == "code"]
    assert [one["execution_count"] for one in cells] == [*range(1, len(cells) + 1)]
    shown = "".join(str(one["outputs"]) for one in cells)
    for number in ("'training': 2", "repeated customer_id", "logistic regression"):
        assert number in shown
    assert "executed" in capsys.readouterr().out


def test_the_notebook_in_the_repository_holds_no_outputs() -> None:
    notebook = json.loads((LAB / "notebooks" / "01_eda.ipynb").read_bytes())
    cells = [one for one in notebook["cells"] if one["cell_type"] == "code"]

    assert [one for one in cells if one["outputs"] or one["execution_count"]] == []


def test_a_run_says_what_happened_each_day(
    settings: Settings,
    monkeypatch: pytest.MonkeyPatch,
    capfd: pytest.CaptureFixture[str],
) -> None:
    def run_day(day: dt.date) -> list[Outcome]:
        os.write(1, b"pages of progress")
        retried = Outcome("ingest", "success", {"download": ("success", 2)})
        return [retried, Outcome("monitor", "success", {"watch": ("skipped", 1)})]

    monkeypatch.setattr(one_process, "run_day", run_day)
    ledger.add_decision(settings, "gate of version 1", "passed")
    ledger.put_alerts(settings, "2026-01-01", "1", {"rows": "too few"})

    assert cli.main(["run", "--days", "1"]) == 0

    assert capfd.readouterr().out.splitlines() == [
        "2026-01-01 ingest (download tried again), monitor (watch skipped)",
        "gate of version 1: passed",
        "alert: too few",
    ]
    assert (settings.home / "run.log").read_bytes() == b"pages of progress"


def test_going_back_names_the_version(
    settings: Settings,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setattr(publishing, "roll_back", lambda settings: "4")

    assert cli.main(["roll-back"]) == 0
    assert capsys.readouterr().out == "version 4 is served again\n"


def test_the_api_is_served_on_its_port(
    settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    served = []
    monkeypatch.setattr("uvicorn.run", lambda app, port: served.append((app.title, port)))

    assert cli.main(["serve"]) == 0
    assert served == [("Churn", 8000)]


@pytest.fixture(scope="module")
def reader(tmp_path_factory: pytest.TempPathFactory) -> Callable[..., list[str]]:
    """Calls the command as a reader does, in an installation of its own."""
    home = tmp_path_factory.mktemp("reader")

    def call(*arguments: str) -> list[str]:
        ended = subprocess.run(
            [sys.executable, "-m", "churn_pipeline.cli", *arguments],
            env={**os.environ, "CHURN_HOME": str(home)},
            capture_output=True,
            text=True,
            check=True,
        )
        return ended.stdout.splitlines()

    return call


def test_a_reader_sees_the_story(reader: Callable[..., list[str]]) -> None:
    lines = reader("run", "--days", "6")

    waiting = "ingest, monitor (watch skipped), prepare (snapshot skipped)"
    assert lines == [
        f"2026-01-01 {waiting}",
        f"2026-01-02 {waiting}",
        "2026-01-03 [away-once] "
        + waiting.replace("ingest", "ingest (download tried again)"),
        f"2026-01-04 {waiting}",
        f"2026-01-05 {waiting}",
        "2026-01-06 [missing-column] ingest (check failed)",
        "quarantine: 2026-01-06.csv: missing columns: monthly_charge",
    ]


def test_a_backfill_plans_the_days_that_have_no_run(
    reader: Callable[..., list[str]],
) -> None:
    days = ["--from-date", "2026-01-05", "--to-date", "2026-01-08"]
    lines = reader(
        "airflow", "backfill", "create", "--dag-id", "ingest", *days, "--dry-run"
    )

    planned = lines[lines.index("Runs to be attempted:") + 1 :]
    assert [f"2026-01-0{day}" in str(planned) for day in (5, 6, 7, 8)] == [
        False,
        False,
        True,
        True,
    ]

"""Step 19: your Locust file lets a good app pass and stops one that blocks."""

import csv
import os
import subprocess
import sys
from pathlib import Path

import pytest

from steps.conftest import ENVIRONMENT
from steps.running import running, serve_slow

RUN_TIME_S = 6


@pytest.fixture
def locustfile(folder: Path) -> Path:
    path = folder / "locustfile.py"
    if not path.is_file():
        pytest.fail("There is no locustfile.py beside main.py")
    return path


def run_locust(
    locustfile: Path, url: str, results: Path
) -> "subprocess.CompletedProcess[str]":
    command = ["--headless", "--only-summary", "--host", url, "--users", "8"]
    command += ["--spawn-rate", "8", "--run-time", f"{RUN_TIME_S}s"]
    command += ["--stop-timeout", "2", "--csv", str(results)]
    return subprocess.run(
        [sys.executable, "-m", "locust", "--locustfile", str(locustfile), *command],
        env=os.environ | ENVIRONMENT,
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=60,
    )


def test_the_gate_lets_your_app_pass(
    locustfile: Path, folder: Path, trained_model: Path, tmp_path: Path
) -> None:
    with running(serve_slow(folder), tmp_path / "log.txt") as app:
        # A busy machine makes bystanders wait, too, but hardly three times in a row.
        for _ in range(3):
            run = run_locust(locustfile, app.url, tmp_path / "load")
            if run.returncode == 0:
                break
    assert run.returncode == 0, run.stdout + run.stderr
    with (tmp_path / "load_stats.csv").open(newline="") as file:
        requests = {
            row["Name"]: int(row["Request Count"]) for row in csv.DictReader(file)
        }
    assert requests.get("prediction", 0) >= 10, "Name the predictions: prediction"
    assert requests.get("bystander", 0) >= 10, "Name the bystanders: bystander"


def test_the_gate_stops_an_app_that_blocks(
    locustfile: Path, folder: Path, trained_model: Path, tmp_path: Path
) -> None:
    with running(serve_slow(folder, "--blocking"), tmp_path / "log.txt") as app:
        run = run_locust(locustfile, app.url, tmp_path / "load")
    assert run.returncode != 0, "The bystanders waited, and the gate let it pass"

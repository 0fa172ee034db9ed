"""Closed load with Locust: a fixed number of users, each waits for its response."""

import csv
import os
import subprocess
import sys
import tempfile
from pathlib import Path

LOCUSTFILE = Path(__file__).with_name("locustfile.py")


def closed_load(url: str, users: int, rate: float, seconds: float) -> dict[str, float]:
    """Runs Locust without its web page; `rate` is what all users together aim at."""
    with tempfile.TemporaryDirectory() as folder:
        prefix = Path(folder) / "locust"
        command = [sys.executable, "-m", "locust", "--locustfile", str(LOCUSTFILE)]
        command += ["--headless", "--only-summary", "--host", url]
        command += ["--users", str(users), "--spawn-rate", str(users)]
        command += ["--run-time", f"{seconds:g}s", "--stop-timeout", "10"]
        command += ["--csv", str(prefix)]
        environment = os.environ | {
            "MEASURE_USERS": str(users),
            "MEASURE_USER_RATE": str(rate / users),
        }
        run = subprocess.run(
            command, env=environment, capture_output=True, text=True, check=False
        )
        if run.returncode != 0:
            raise RuntimeError(f"Locust failed:\n{run.stdout}{run.stderr}")
        with Path(f"{prefix}_stats.csv").open(newline="") as file:
            row = next(row for row in csv.DictReader(file) if row["Name"] == "work")
    return {
        "requests": int(row["Request Count"]),
        "requests_per_s": round(float(row["Requests/s"]), 1),
        "p50_ms": float(row["50%"]),
        "p95_ms": float(row["95%"]),
        "p99_ms": float(row["99%"]),
        "longest_ms": round(float(row["Max Response Time"])),
    }

"""A real server on the loopback, with a port that was free a moment ago."""

import json
import os
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import IO
from urllib.error import URLError
from urllib.request import urlopen

import pytest

from tests.conftest import API_KEY

START_LIMIT_S = 30


@pytest.fixture(scope="session")
def server_url(
    model_path: Path, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[str]:
    """Starts `churn-api` as a process of its own and stops it afterwards.

    A process, because the load must not share the interpreter with what it measures.
    """
    log_path = tmp_path_factory.mktemp("server") / "log.jsonl"
    port = free_port()
    environment = os.environ | {
        "CHURN_ENVIRONMENT": "development",
        "CHURN_MODEL_PATH": str(model_path),
        "CHURN_API_KEYS": json.dumps({"locust": API_KEY}),
        "CHURN_RATE_LIMIT_BURST": "1000000",
        "CHURN_PREDICTION_STORE_PATH": str(log_path.with_name("predictions.sqlite")),
        "CHURN_TEACHING_ENDPOINTS": "true",
        "CHURN_CALL_CENTER_DELAY_S": "0.15",
        # A thread for each slow user of locustfile.py.
        "CHURN_SCORING_THREADS": "6",
    }
    with log_path.open("wb") as log:
        server = start(port, environment, log)
        try:
            url = f"http://127.0.0.1:{port}"
            wait_until_ready(url, server, log_path)
            yield url
        finally:
            server.terminate()
            try:
                server.wait(timeout=10)
            except subprocess.TimeoutExpired:
                server.kill()
                server.wait()


def start(
    port: int, environment: dict[str, str], log: IO[bytes]
) -> subprocess.Popen[bytes]:
    command = [sys.executable, "-m", "churn_api.serve", "--port", str(port)]
    return subprocess.Popen(command, env=environment, stdout=log, stderr=log)


def free_port() -> int:
    """Asks the system for a port. Somebody could take it before the server does; then
    the server says so in its log, and the test fails with that text.
    """
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


def wait_until_ready(url: str, server: subprocess.Popen[bytes], log_path: Path) -> None:
    give_up = time.monotonic() + START_LIMIT_S
    while time.monotonic() < give_up and server.poll() is None:
        try:
            with urlopen(f"{url}/health/ready", timeout=1):
                return
        except (URLError, OSError):
            time.sleep(0.05)
    pytest.fail(f"The server did not become ready:\n{log_path.read_text()}")

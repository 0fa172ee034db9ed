"""Your app as a process of its own, on a port that was free a moment ago."""

import os
import socket
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from urllib.error import URLError
from urllib.request import urlopen

import pytest

from steps.conftest import ENVIRONMENT

START_LIMIT_S = 120


@dataclass(frozen=True)
class RunningApp:
    url: str
    log: Path


def uvicorn(folder: Path) -> list[str]:
    return ["-m", "uvicorn", "main:app", "--app-dir", str(folder), "--no-access-log"]


def serve_slow(folder: Path, *more: str) -> list[str]:
    script = Path(__file__).with_name("serve_slow.py")
    return [str(script), "--my-api", str(folder), *more]


@contextmanager
def running(
    command: Sequence[str], log: Path, working_directory: Path | None = None
) -> Iterator[RunningApp]:
    """Starts it, waits for `/health/ready` and stops it at the end."""
    url = f"http://127.0.0.1:{(port := free_port())}"
    with log.open("wb") as output:
        server = subprocess.Popen(
            [sys.executable, *command, "--port", str(port)],
            env=os.environ | ENVIRONMENT,
            cwd=working_directory,
            stdout=output,
            stderr=output,
        )
        try:
            wait_until_ready(url, server, log)
            yield RunningApp(url, log)
        finally:
            server.terminate()
            try:
                server.wait(timeout=10)
            except subprocess.TimeoutExpired:
                server.kill()
                server.wait()


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


def wait_until_ready(url: str, server: "subprocess.Popen[bytes]", log: Path) -> None:
    give_up = time.monotonic() + START_LIMIT_S
    while time.monotonic() < give_up and server.poll() is None:
        try:
            with urlopen(f"{url}/health/ready", timeout=1):
                return
        except (URLError, OSError):
            time.sleep(0.05)
    text = log.read_text(encoding="utf-8", errors="replace")
    pytest.fail(f"Your app did not become ready:\n{text}")

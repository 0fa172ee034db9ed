"""A server of its own process for the time of a measurement."""

import os
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from urllib.error import URLError
from urllib.request import urlopen

START_LIMIT_S = 120


@contextmanager
def serve(app: str, *options: str, **environment: str) -> Iterator[str]:
    """Runs Uvicorn with `app` on a free port of the loopback and gives its URL.

    A process of its own, because the load must not share the interpreter with what it
    measures.
    """
    port = free_port()
    command = [sys.executable, "-m", "uvicorn", app, "--port", str(port), *options]
    command += ["--log-level", "warning", "--no-access-log"]
    server = subprocess.Popen(command, env=os.environ | environment)
    try:
        url = f"http://127.0.0.1:{port}"
        wait_until_alive(f"{url}/health/live", server)
        yield url
    finally:
        server.terminate()
        try:
            server.wait(timeout=20)
        except subprocess.TimeoutExpired:
            server.kill()
            server.wait()


def free_port() -> int:
    """Asks the system for a port that is free now."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


def wait_until_alive(url: str, server: subprocess.Popen[bytes]) -> None:
    """Returns when the server responds; raises when it ends or takes too long."""
    give_up = time.monotonic() + START_LIMIT_S
    while time.monotonic() < give_up and server.poll() is None:
        try:
            with urlopen(url, timeout=5):
                return
        except (URLError, OSError):
            time.sleep(0.05)
    raise RuntimeError(f"The server did not start at {url}; its messages are above.")

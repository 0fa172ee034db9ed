"""The README's commands work, in a folder where nobody has run them before."""

import re
import subprocess
import sys
import time
from pathlib import Path
from urllib.error import URLError
from urllib.request import Request, urlopen

import pytest

from tests.performance.conftest import free_port

README = Path(__file__).parents[2] / "README.md"

#: Where the environment of this Python keeps `churn-train` and `churn-api`.
SCRIPTS = Path(sys.executable).parent


def commands() -> list[str]:
    return re.findall(r"^```sh\n(.+)\n```$", README.read_text("utf-8"), flags=re.M)


def here(command: str) -> list[str]:
    program, *arguments = command.removeprefix(".venv/bin/").split()
    return [str(SCRIPTS / program), *arguments]


def test_has_three_commands() -> None:
    assert len(commands()) == 3


def test_trains_and_serves_as_it_says(tmp_path: Path) -> None:
    _, train, serve = commands()
    trained = subprocess.run(
        here(train), cwd=tmp_path, capture_output=True, text=True, timeout=600
    )
    assert trained.returncode == 0, trained.stderr
    assert (tmp_path / "artifacts" / "churn-model.skops").is_file()

    port = free_port()
    with (tmp_path / "log").open("w+") as log:
        server = subprocess.Popen(
            [*here(serve), "--port", str(port)], cwd=tmp_path, stderr=log
        )
        try:
            wait_until_ready(port)
            key = re.search("X-API-Key: (.+?)'", (tmp_path / "log").read_text())
            assert key is not None
            request = Request(
                f"http://127.0.0.1:{port}/v1/model", headers={"X-API-Key": key[1]}
            )
            with urlopen(request, timeout=60) as response:
                assert response.status == 200
        finally:
            server.terminate()
            server.wait(timeout=60)


def wait_until_ready(port: int) -> None:
    give_up = time.monotonic() + 120
    while time.monotonic() < give_up:
        try:
            with urlopen(f"http://127.0.0.1:{port}/health/ready", timeout=1):
                return
        except (URLError, OSError):
            time.sleep(0.05)
    pytest.fail("The server did not become ready.")

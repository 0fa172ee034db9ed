"""Docker for tests: commands that fail with what they printed, containers that end."""

import json
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import httpx2
import pytest

START_LIMIT_S = 120

#: Marks what tests start, so that it can be found and removed.
LABEL = "course.lab=containers"

#: What `start/churn.env` gives the API.
KEY = "a-key-for-the-lab-only"
ENVIRONMENT = [
    *["--env", "CHURN_ENVIRONMENT=development"],
    *["--env", f'CHURN_API_KEYS={{"you": "{KEY}"}}'],
]


@dataclass(frozen=True)
class Done:
    """A command that has ended."""

    code: int
    output: str


def try_docker(*arguments: str | Path, timeout_s: float = 900) -> Done:
    """Runs `docker …` and gives its exit code, and both of its outputs in one."""
    done = subprocess.run(
        ["docker", *arguments],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        encoding="utf-8",
        errors="replace",
        timeout=timeout_s,
    )
    return Done(done.returncode, done.stdout)


def docker(*arguments: str | Path, timeout_s: float = 900) -> str:
    """Runs `docker …`, which has to end well, and gives what it printed."""
    done = try_docker(*arguments, timeout_s=timeout_s)
    if done.code != 0:
        command = " ".join(map(str, arguments))
        pytest.fail(f"docker {command}\nends with {done.code}:\n{done.output}")
    return done.output.strip()


def remove_repository(repository: str) -> None:
    """Removes the names of images in a repository; under other names they stay."""
    names = "{{.Repository}}:{{.Tag}} {{.Repository}}@{{.Digest}}"
    listed = docker("image", "ls", "--digests", "--format", names, repository)
    for name in listed.split():
        if "<none>" not in name:
            try_docker("image", "rm", name)


@dataclass(frozen=True)
class Container:
    """A container that runs, or has ended."""

    id: str

    @property
    def url(self) -> str:
        """Where its port 8000 is on this machine."""
        address = docker("port", self.id, "8000").splitlines()[0]
        return f"http://{address}"

    def logs(self) -> str:
        return docker("logs", self.id)

    def execute(self, *command: str) -> str:
        """Runs a command inside and gives what it printed."""
        return docker("exec", self.id, *command)

    def inspect(self) -> dict[str, Any]:
        """All that Docker knows of it."""
        facts: dict[str, Any] = json.loads(docker("inspect", self.id))[0]
        return facts

    def wait(self) -> int:
        """Waits until it ends and gives its exit code."""
        return int(docker("wait", self.id, timeout_s=START_LIMIT_S))


@contextmanager
def started(
    image: str, *options: str, command: tuple[str, ...] = ()
) -> Iterator[Container]:
    """Starts a container in the background, and removes it at the end."""
    container = Container(
        docker("run", "--detach", "--label", LABEL, *options, image, *command)
    )
    try:
        yield container
    finally:
        docker("rm", "--force", "--volumes", container.id)


@contextmanager
def serving(image: str, *options: str) -> Iterator[Container]:
    """Starts an image of the API, and waits until it is ready for predictions."""
    publish = ["--publish", "127.0.0.1::8000"]
    with started(image, *publish, *ENVIRONMENT, *options) as container:
        wait_until_ready(container)
        yield container


def wait_until_ready(container: Container) -> None:
    give_up = time.monotonic() + START_LIMIT_S
    while time.monotonic() < give_up and container.inspect()["State"]["Running"]:
        try:
            if httpx2.get(f"{container.url}/health/ready").status_code == 200:
                return
        except httpx2.TransportError:
            pass
        time.sleep(0.2)
    pytest.fail(f"Your container did not become ready. Its log:\n{container.logs()}")


def wait_for_ok(address: str, limit_s: float = 300) -> None:
    """Waits until an address responds with 200; before, its port may reset."""
    give_up = time.monotonic() + limit_s
    while time.monotonic() < give_up:
        try:
            if httpx2.get(address, timeout=10).status_code == 200:
                return
        except httpx2.TransportError:
            pass
        time.sleep(0.2)
    pytest.fail(f"{address} does not respond with 200")


def predict(container: Container, customer: dict[str, Any]) -> httpx2.Response:
    """Asks the API for a prediction, with the key of the lab."""
    return httpx2.post(
        f"{container.url}/v1/predictions",
        json=customer,
        headers={"X-API-Key": KEY},
        timeout=30,
    )

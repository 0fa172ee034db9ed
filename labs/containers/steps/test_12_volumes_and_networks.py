"""Step 12: predictions outlive the container, neighbors find it by name, and only this
machine reaches its port.
"""

import os
import socket
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from steps.docker import (
    Container,
    docker,
    predict,
    try_docker,
    wait_until_ready,
)

NAME = "step-12"
#: After so many seconds the server gives up on what it has not finished by then.
SERVER_LIMIT_S = 10


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


def run(folder: Path, image: str) -> Container:
    """Starts the API as your script does, under names of this test."""
    done = subprocess.run(
        ["sh", "run.sh", image],
        cwd=folder,
        env=os.environ | {"NAME": NAME, "PORT": str(free_port())},
        capture_output=True,
        text=True,
    )
    if done.returncode != 0:
        pytest.fail(f"sh run.sh IMAGE ends with {done.returncode}:\n{done.stderr}")
    container = Container(f"{NAME}-api")
    wait_until_ready(container)
    return container


@pytest.fixture
def container(folder: Path, image: str) -> Iterator[Container]:
    if not (folder / "run.sh").is_file():
        pytest.fail("Write run.sh beside your Dockerfile")
    try:
        yield run(folder, image)
    finally:
        try_docker("rm", "--force", f"{NAME}-api")
        try_docker("volume", "rm", f"{NAME}-predictions")
        try_docker("network", "rm", NAME)


def test_predictions_outlive_the_container(
    container: Container, customer: dict[str, Any], folder: Path, image: str
) -> None:
    prediction = predict(container, customer)
    assert prediction.status_code == 200, prediction.text
    docker("rm", "--force", container.id)
    successor = run(folder, image)
    find = ["churn-predictions", "--store", "/data/predictions.sqlite", "--id"]
    assert successor.execute(*find, prediction.json()["prediction"]["prediction_id"])


def test_a_neighbor_finds_it_by_name_and_strangers_stay_outside(
    container: Container,
) -> None:
    ask = f"import urllib.request as r; r.urlopen('http://{NAME}-api:8000/health/live')"
    python = ["python:3.13-slim", "python", "-c", ask]
    docker("run", "--rm", "--network", NAME, *python)
    stranger = try_docker("run", "--rm", *python)
    assert stranger.code != 0, "Use a network of its own, not the default one"


def test_only_this_machine_reaches_its_port(container: Container) -> None:
    [published] = container.inspect()["NetworkSettings"]["Ports"]["8000/tcp"]
    assert published["HostIp"] == "127.0.0.1", "Publish on 127.0.0.1 only"


def test_the_engine_waits_longer_than_the_server(container: Container) -> None:
    limit_s = container.inspect()["Config"].get("StopTimeout", 10)
    assert limit_s > SERVER_LIMIT_S, f"Docker kills it after {limit_s} s"


def test_it_writes_into_the_volume_only(container: Container) -> None:
    facts = container.inspect()
    assert facts["HostConfig"]["ReadonlyRootfs"]
    writable = [mount["Destination"] for mount in facts["Mounts"] if mount["RW"]]
    assert writable == ["/data"]

"""Step 17: seven services that were broken work again, within the same limits."""

import json
import os
import socket
import time
import uuid
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx2
import pytest

from steps.catch_up import LAB
from steps.docker import Container, docker, try_docker

PROJECT = f"step-17-{uuid.uuid4().hex[:8]}"
ONCE = ["client", "training", "report", "archive", "worker"]


def free_port() -> str:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return str(probe.getsockname()[1])


@pytest.fixture(scope="module")
def compose(folder: Path) -> Iterator[list[str]]:
    """The beginning of a Compose command for your file, or the broken one."""
    file = folder / "broken/compose.yaml"
    if not file.is_file():
        file = LAB / "broken/compose.yaml"
    for service in ["WEB", "ADMIN"]:
        os.environ[f"{service}_PORT"] = free_port()
    command = ["compose", "--project-name", PROJECT, "--file", str(file)]
    yield [*command, "--progress", "quiet"]
    try_docker(*command, "down", "--volumes", "--timeout", "0")


def up(compose: list[str], service: str) -> Container:
    done = try_docker(*compose, "up", "--detach", service)
    assert done.code == 0, f"{service} does not start:\n{done.output}"
    return Container(docker(*compose, "ps", "--all", "--quiet", service))


@pytest.mark.parametrize("service", ["web", "admin"])
def test_a_server_is_reached_through_its_published_port(
    compose: list[str], service: str
) -> None:
    url = up(compose, service).url
    give_up = time.monotonic() + 30
    while not responds(url):
        assert time.monotonic() < give_up, f"Nobody responds at {url}"
        time.sleep(0.2)


def responds(url: str) -> bool:
    try:
        return httpx2.get(url).status_code == 200
    except httpx2.TransportError:
        return False


@pytest.mark.parametrize("service", ONCE)
def test_a_job_ends_well(compose: list[str], service: str) -> None:
    container = up(compose, service)
    code = container.wait()
    assert code == 0, f"{service} ends with {code}:\n{container.logs()}"


def test_no_limit_was_taken_away(compose: list[str]) -> None:
    config = docker(*compose, "config", "--format", "json")
    services: dict[str, Any] = json.loads(config)["services"]
    assert 0 < int(services["training"]["mem_limit"]) <= 2**30
    assert "size=" in services["report"]["tmpfs"][0]
    assert services["archive"]["read_only"] is True

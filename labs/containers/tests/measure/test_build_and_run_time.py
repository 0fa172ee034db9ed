"""Lesson 3: what a build does, what a run does, and what a port leads to."""

import time
from collections.abc import Iterator
from pathlib import Path

import httpx2
import pytest

from steps.docker import Container, docker, started

TAG = "measured:build-and-run"
DOCKERFILE = """\
FROM python:3.13-slim
EXPOSE 8000
RUN date +%s%N > /built
CMD python -m http.server 8000 --bind ${BIND} --directory /proc/self
"""


@pytest.fixture(scope="module")
def image(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """An image of a server that listens where a variable says."""
    folder = tmp_path_factory.mktemp("build-and-run")
    (folder / "Dockerfile").write_text(DOCKERFILE, "utf-8")
    docker("build", "--tag", TAG, folder)
    yield TAG
    docker("image", "rm", "--force", TAG)


def test_a_command_without_brackets_starts_a_shell(image: str) -> None:
    command = docker("image", "inspect", "--format", "{{json .Config.Cmd}}", image)
    assert command.startswith('["/bin/sh","-c","python -m http.server')


def test_run_has_run_once_when_containers_start(image: str) -> None:
    first, second = (docker("run", "--rm", image, "cat", "/built") for _ in range(2))
    assert first == second


def test_expose_publishes_nothing(image: str) -> None:
    with started(image, "--env", "BIND=0.0.0.0") as container:
        assert docker("port", container.id) == ""


def listening(image: str, address: str) -> Iterator[Container]:
    publish = ["--publish", "127.0.0.1::8000", "--env", f"BIND={address}"]
    with started(image, *publish) as container:
        wait_until_it_listens(container)
        yield container


def wait_until_it_listens(container: Container) -> None:
    """Port 8000 is 1F40 in the kernel's table of sockets."""
    give_up = time.monotonic() + 60
    while ":1F40 " not in container.execute("cat", "/proc/net/tcp"):
        assert time.monotonic() < give_up, container.logs()
        time.sleep(0.1)


@pytest.fixture
def on_loopback(image: str) -> Iterator[Container]:
    yield from listening(image, "127.0.0.1")


@pytest.fixture
def on_all_interfaces(image: str) -> Iterator[Container]:
    yield from listening(image, "0.0.0.0")


def test_nobody_outside_reaches_the_loopback_of_a_container(
    on_loopback: Container,
) -> None:
    fetch = "import urllib.request as r; r.urlopen('http://127.0.0.1:8000/comm')"
    on_loopback.execute("python", "-c", fetch)
    with pytest.raises(httpx2.TransportError):
        httpx2.get(f"{on_loopback.url}/comm")


def test_the_published_port_leads_to_all_interfaces(
    on_all_interfaces: Container,
) -> None:
    assert httpx2.get(f"{on_all_interfaces.url}/comm").status_code == 200


def test_copying_all_takes_hidden_files(tmp_path: Path) -> None:
    """`COPY . .` takes what lies there, hidden files as well."""
    (tmp_path / ".hidden").write_text("key", "utf-8")
    (tmp_path / "Dockerfile").write_text(
        "FROM python:3.13-slim\nWORKDIR /app\nCOPY . .\n", "utf-8"
    )
    docker("build", "--tag", "measured:copy-all", tmp_path)
    try:
        listed = docker("run", "--rm", "measured:copy-all", "ls", "-A")
    finally:
        docker("image", "rm", "--force", "measured:copy-all")
    assert listed.split() == [".hidden", "Dockerfile"]

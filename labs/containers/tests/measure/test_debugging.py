"""What lesson 17 says of symptoms: each fault of `broken/` shows as it is described."""

import os
import socket
import uuid
from collections.abc import Iterator

import httpx2
import pytest

from steps.catch_up import LAB
from steps.docker import Container, Done, docker, try_docker

PROJECT = f"measure-broken-{uuid.uuid4().hex[:8]}"
PYTHON = "python:3.13-slim"


@pytest.fixture(scope="module")
def compose() -> Iterator[list[str]]:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        os.environ["WEB_PORT"] = str(probe.getsockname()[1])
    file = str(LAB / "broken/compose.yaml")
    command = ["compose", "--project-name", PROJECT, "--file", file]
    yield [*command, "--progress", "quiet"]
    try_docker(*command, "down", "--volumes", "--timeout", "0")


def up(compose: list[str], service: str) -> Done:
    return try_docker(*compose, "up", "--detach", service)


def container_of(compose: list[str], service: str) -> Container:
    return Container(docker(*compose, "ps", "--all", "--quiet", service))


def test_web_is_healthy_and_nobody_reaches_it(compose: list[str]) -> None:
    docker(*compose, "up", "--detach", "--wait", "web")
    web = container_of(compose, "web")
    assert web.inspect()["State"]["Health"]["Status"] == "healthy"
    with pytest.raises(httpx2.TransportError):
        httpx2.get(web.url)


def test_admin_finds_its_port_taken_and_is_left_created(compose: list[str]) -> None:
    done = up(compose, "admin")
    assert (done.code, "port is already allocated" in done.output) == (1, True)
    assert container_of(compose, "admin").inspect()["State"]["Status"] == "created"


@pytest.mark.parametrize(
    ("service", "code", "last_words"),
    [
        ("client", 1, "Connection refused"),
        ("training", 137, ""),
        ("report", 1, "No space left on device"),
        ("archive", 1, "Read-only file system"),
    ],
)
def test_a_job_ends_with_its_code_and_its_last_words(
    compose: list[str], service: str, code: int, last_words: str
) -> None:
    assert up(compose, service).code == 0
    container = container_of(compose, service)
    assert container.wait() == code
    lines = container.logs().splitlines()
    assert last_words in (lines[-1] if lines else "")
    assert container.inspect()["State"]["OOMKilled"] is (code == 137)


def test_worker_has_no_program_and_no_log(compose: list[str]) -> None:
    done = up(compose, "worker")
    assert done.code == 1
    assert 'exec: "pyton": executable file not found in $PATH' in done.output
    worker = container_of(compose, "worker")
    assert worker.inspect()["State"]["ExitCode"] == 127
    assert try_docker("logs", worker.id).output == ""


@pytest.mark.parametrize(
    ("command", "code"),
    [
        (["--no-such-option"], 125),
        ([PYTHON, "/etc/passwd"], 126),
        ([PYTHON, "no-such-program"], 127),
        ([PYTHON, "python", "-c", "exit(3)"], 3),
        ([PYTHON, "sh", "-c", "kill -TERM $$"], 143),
    ],
)
def test_the_exit_code_says_who_failed(command: list[str], code: int) -> None:
    assert try_docker("run", "--rm", "--init", *command).code == code


def test_diff_shows_what_a_container_wrote() -> None:
    name = "measure-diff"
    docker(
        "run", f"--name={name}", PYTHON, "sh", "-c", "echo x > /etc/new; rm /etc/motd"
    )
    try:
        found = docker("diff", name).splitlines()
        assert {"A /etc/new", "D /etc/motd"} <= set(found)
        docker("cp", f"{name}:/etc/new", "-")
    finally:
        docker("rm", name)


def test_a_container_that_has_ended_is_entered_as_an_image() -> None:
    name = "measure-commit"
    try_docker("run", f"--name={name}", PYTHON, "sh", "-c", "echo x > /found; exit 1")
    try:
        assert try_docker("exec", name, "true").code == 1
        docker("commit", name, name)
        assert docker("run", "--rm", name, "cat", "/found") == "x"
    finally:
        docker("rm", name)
        try_docker("image", "rm", name)

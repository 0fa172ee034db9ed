"""What lesson 13 says of the order of services, of profiles and of secrets."""

import uuid
from collections.abc import Iterator
from pathlib import Path

import pytest

from steps.docker import Done, docker, try_docker

#: `db` takes its time, and `client` asks once.
SERVICES = """
services:
  db:
    image: python:3.13-slim
    command: [sh, -c, "sleep ${DELAY_S:-1}; exec python -m http.server 5432"]
    healthcheck:
      test: [CMD, python, -c, "import urllib.request as r; r.urlopen('http://127.0.0.1:5432')"]
      interval: 1s
      retries: 120
  client:
    image: python:3.13-slim
    command: [python, -c, "import urllib.request as r; print(r.urlopen('http://db:5432').status)"]
    depends_on:
      db: {condition: "${CONDITION:-service_healthy}"}
  unhealthy:
    image: python:3.13-slim
    command: [sleep, infinity]
    healthcheck: {test: [CMD, "false"], interval: 1s, retries: 1}
    profiles: [broken]
  after-unhealthy:
    image: python:3.13-slim
    command: ["true"]
    profiles: [broken]
    depends_on:
      unhealthy: {condition: service_healthy}
  reader:
    image: python:3.13-slim
    user: "10001"
    command: [sh, -c, "cat /run/secrets/word; env | grep -c lemon"]
    secrets: [word]
    profiles: [tools]
secrets:
  word: {file: ./word}
"""


class Project:
    """A Compose project of the test's own, with its own name."""

    def __init__(self, folder: Path) -> None:
        (folder / "compose.yaml").write_text(SERVICES)
        (folder / "word").write_text("lemon\n")
        (folder / "word").chmod(0o644)
        self.folder = folder
        self.name = f"measure-{uuid.uuid4().hex[:8]}"

    def compose(self, *arguments: str) -> Done:
        file = str(self.folder / "compose.yaml")
        options = ["--project-name", self.name, "--file", file, "--progress", "quiet"]
        return try_docker("compose", *options, *arguments)


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    project = Project(tmp_path)
    yield project
    project.compose("--profile", "*", "down", "--volumes", "--timeout", "0")


def test_service_started_does_not_wait_and_service_healthy_does(
    project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CONDITION", "service_started")
    monkeypatch.setenv("DELAY_S", "600")
    early = project.compose("run", "--rm", "client")
    assert (early.code, "Connection refused" in early.output) == (1, True)
    project.compose("down", "--timeout", "0")
    monkeypatch.setenv("CONDITION", "service_healthy")
    monkeypatch.setenv("DELAY_S", "5")
    late = project.compose("run", "--rm", "client")
    assert (late.code, late.output.split()[-1]) == (0, "200")


def test_a_dependency_that_is_unhealthy_stops_the_start(project: Project) -> None:
    done = project.compose("--profile", "broken", "up", "--detach", "after-unhealthy")
    assert (done.code, "is unhealthy" in done.output) == (1, True)


def test_a_profile_is_started_only_when_it_is_named(project: Project) -> None:
    names = docker(
        *["compose", "--file", str(project.folder / "compose.yaml")],
        *["config", "--services"],
    )
    assert sorted(names.split()) == ["client", "db"]


def test_a_secret_is_a_file_with_the_rights_that_it_has_on_the_host(
    project: Project,
) -> None:
    done = project.compose("run", "--rm", "reader")
    assert done.output.split() == ["lemon", "0"]
    (project.folder / "word").chmod(0o600)
    denied = project.compose("run", "--rm", "reader")
    assert "Permission denied" in denied.output


def test_down_keeps_named_volumes(tmp_path: Path) -> None:
    name = f"measure-{uuid.uuid4().hex[:8]}"
    (tmp_path / "compose.yaml").write_text(
        "services:\n  one:\n    image: python:3.13-slim\n    command: sleep infinity\n"
        "    volumes: ['kept:/data']\nvolumes:\n  kept:\n"
    )
    file = str(tmp_path / "compose.yaml")
    compose = ["compose", "--project-name", name, "--file", file]
    docker(*compose, "up", "--detach")
    docker(*compose, "down", "--timeout", "0")
    volumes = docker("volume", "ls", "--quiet")
    docker(*compose, "down", "--volumes")
    assert f"{name}_kept" in volumes.split()

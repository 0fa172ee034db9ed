"""What the course says of Podman: it builds the same Dockerfile, with one option.

Podman runs in a container, so that it leaves nothing on the machine.
"""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from steps.docker import Container, docker, started

PODMAN = """\
FROM debian:trixie-slim
RUN apt-get update && apt-get install --yes --no-install-recommends podman crun
"""
BASE = "python:3.13-slim"
IMAGE = "measure:same-file"
#: Everything that the lab's last Dockerfile asks of a builder, without its packages.
SAME_FILE = f"""\
ARG BASE={BASE}
FROM ${{BASE}} AS build
RUN --mount=type=cache,target=/root/.cache/pip \\
    --mount=type=secret,id=netrc,target=/root/.netrc \\
    python -m venv --without-pip /opt/venv
FROM ${{BASE}}
COPY --from=build /opt/venv /opt/venv
ENV PATH=/opt/venv/bin:$PATH
USER 10001:10001
EXPOSE 8000
HEALTHCHECK --interval=3s --timeout=3s --start-period=60s --start-interval=1s \\
    CMD ["python", "-c", "pass"]
ENTRYPOINT ["python"]
CMD ["--version"]
"""
#: A container may not do what Podman does by default: more processes, other groups.
INSIDE = [
    *["--network", "host", "--isolation", "chroot"],
    *["--ulimit", "nofile=1024:1024", "--ulimit", "nproc=4096:4096"],
]


@dataclass(frozen=True)
class Podman:
    """A container with Podman, the base image and the folder `/same` in it."""

    container: Container

    def build(self, name: str, *options: str) -> str:
        build = ["podman", "build", *INSIDE, *options, "--tag", name, "/same"]
        return self.container.execute("sh", "-c", f"{' '.join(build)} 2>&1")

    def inspect(self, name: str) -> dict[str, Any]:
        found: Any = json.loads(
            self.container.execute("podman", "image", "inspect", name)
        )
        return dict(found[0])


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("podman")
    (folder / "same").mkdir()
    (folder / "same/Dockerfile").write_text(SAME_FILE)
    docker("save", "--output", folder / "base.tar", BASE)
    return folder


@pytest.fixture(scope="module")
def podman(folder: Path) -> Iterator[Podman]:
    (folder / "Dockerfile").write_text(PODMAN)
    (folder / ".dockerignore").write_text("*\n")
    docker("build", "--tag", "measure:podman", folder)
    command = ("sleep", "infinity")
    # Its warning on this machine's control groups would stand before its JSON.
    quiet = ["--env", "PODMAN_IGNORE_CGROUPSV1_WARNING=1"]
    options = ["--init", "--privileged", "--volume", "/var/lib/containers", *quiet]
    with started("measure:podman", *options, command=command) as container:
        for name in ["same", "base.tar"]:
            docker("cp", folder / name, f"{container.id}:/{name}")
        container.execute("podman", "load", "--quiet", "--input", "/base.tar")
        yield Podman(container)
    docker("image", "rm", "--force", "measure:podman")


def test_both_build_the_same_image_from_the_same_file(
    folder: Path, podman: Podman
) -> None:
    docker("build", "--tag", IMAGE, folder / "same")
    theirs = json.loads(docker("image", "inspect", IMAGE))[0]["Config"]
    docker("image", "rm", "--force", IMAGE)
    podman.build("same", "--format", "docker")
    ours = podman.inspect("same")
    names = ["User", "ExposedPorts", "Entrypoint", "Cmd"]
    assert {name: ours["Config"][name] for name in names} == {
        name: theirs[name] for name in names
    }
    assert sorted(ours["Config"]["Env"]) == sorted(theirs["Env"])
    assert ours["Healthcheck"] == theirs["Healthcheck"]


def test_a_second_build_takes_every_step_from_the_cache(podman: Podman) -> None:
    podman.build("again", "--format", "docker")
    output = podman.build("again", "--format", "docker")
    assert "Using cache" in output
    steps = [line for line in output.splitlines() if "STEP" in line]
    reused = output.count("Using cache")
    assert reused == sum("FROM" not in step for step in steps)


def test_its_own_format_leaves_the_health_check_out(podman: Podman) -> None:
    output = podman.build("own-format")
    assert "HEALTHCHECK is not supported for OCI image format" in output
    assert "Healthcheck" not in podman.inspect("own-format")

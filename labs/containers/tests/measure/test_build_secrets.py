"""What the lesson on build secrets claims: where a token stays and where not."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from measure.find_in_image import find
from steps.docker import docker, try_docker

LEAK = Path(__file__).parents[2] / "leak"
MOUNTING = """\
FROM python:3.13-slim
RUN --mount=type=secret,id=token,target=/tmp/token.txt wc -c /tmp/token.txt
RUN test ! -e /tmp/token.txt
"""


@pytest.fixture(scope="module")
def leak() -> Iterator[str]:
    argument = ["--build-arg", "PIP_TOKEN=token-in-an-argument"]
    docker("build", "--tag", "measure:leak", *argument, LEAK)
    yield "measure:leak"
    docker("image", "rm", "--force", "measure:leak")


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A build that mounts a secret, with its secret beside it."""
    folder = tmp_path_factory.mktemp("mounting")
    (folder / "Dockerfile").write_text(MOUNTING)
    (folder / "token").write_text("token-in-a-mount")
    (folder / ".dockerignore").write_text("token\n")
    return folder


def build(folder: Path, *options: str) -> str:
    """Builds with the secret and gives what the build printed."""
    secret = ["--secret", f"id=token,src={folder / 'token'}"]
    plain = ["--progress", "plain", "--tag", "measure:mounting"]
    return docker("build", *plain, *secret, *options, folder)


def places(image: str, text: str, tmp_path: Path) -> list[str]:
    saved = tmp_path / "image.tar"
    docker("save", "--output", saved, image)
    with saved.open("rb") as file:
        return list(find(file, text))


def test_a_deleted_file_is_in_the_layer_that_copied_it(
    leak: str, tmp_path: Path
) -> None:
    assert try_docker("run", "--rm", leak, "ls", "/tmp/token.txt").code != 0
    assert places(leak, "token-in-a-layer", tmp_path) == [
        "layer    /tmp/token.txt    made by: COPY token.txt /tmp/token.txt"
    ]


def test_the_history_holds_an_argument_that_nothing_uses(
    leak: str, tmp_path: Path
) -> None:
    (place,) = places(leak, "token-in-an-argument", tmp_path)
    assert place.startswith("history  RUN |1 PIP_TOKEN=token-in-an-argument ")
    history = docker("history", "--no-trunc", "--format", "{{.CreatedBy}}", leak)
    assert "PIP_TOKEN=token-in-an-argument" in history


def test_a_mounted_secret_leaves_nothing(folder: Path, tmp_path: Path) -> None:
    output = build(folder, "--no-cache")
    assert "16 /tmp/token.txt" in output
    assert places("measure:mounting", "token-in-a-mount", tmp_path) == []


def test_another_secret_does_not_run_the_instruction_again(folder: Path) -> None:
    build(folder)
    (folder / "token").write_text("another-token")
    steps = [line for line in build(folder).splitlines() if line.endswith("CACHED")]
    assert len(steps) >= 2
    docker("image", "rm", "--force", "measure:mounting")

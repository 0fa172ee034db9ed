"""Step 11: the model is in the image, is mounted, or is downloaded and checked."""

import hashlib
import json
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import httpx2
import pytest

from steps.docker import (
    ENVIRONMENT,
    KEY,
    LABEL,
    Container,
    docker,
    serving,
    started,
    try_docker,
)

WITHOUT_MODEL = "my-image:step-11-without-model"


@pytest.fixture(scope="module")
def without_model(folder: Path) -> Iterator[str]:
    done = try_docker(
        "build", "--target", "without-model", "--tag", WITHOUT_MODEL, folder
    )
    if done.code != 0:
        pytest.fail(f"Your Dockerfile needs a stage `without-model`:\n{done.output}")
    yield WITHOUT_MODEL
    docker("image", "rm", "--force", WITHOUT_MODEL)


@pytest.fixture(scope="module")
def model(image: str, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder with the model of your image, copied out of it."""
    folder = tmp_path_factory.mktemp("models") / "model"
    container = docker("create", "--label", LABEL, image)
    docker("cp", f"{container}:/model", folder)
    docker("rm", container)
    folder.chmod(0o755)
    return folder


def version_of(container: Container) -> str:
    response = httpx2.get(f"{container.url}/v1/model", headers={"X-API-Key": KEY})
    card: dict[str, Any] = response.json()
    return str(card["version"])


def card_of(model: Path) -> str:
    card: dict[str, Any] = json.loads((model / "churn-model.card.json").read_text())
    return str(card["version"])


def mounted(source: Path, target: str) -> str:
    return f"--mount=type=bind,source={source},target={target},readonly"


def test_the_image_has_its_model(image: str, model: Path) -> None:
    with serving(image) as container:
        assert version_of(container) == card_of(model)


def test_the_other_image_has_none(without_model: str) -> None:
    command = ["--entrypoint", "find", without_model, "/model", "/app"]
    found = try_docker("run", "--rm", *command, "-name", "*.skops").output
    assert ".skops" not in found, f"There is a model in it:\n{found}"


def test_a_mounted_model_is_served(without_model: str, model: Path) -> None:
    with serving(without_model, mounted(model, "/model")) as container:
        assert version_of(container) == card_of(model)


@contextmanager
def model_server(model: Path) -> Iterator[list[str]]:
    """Serves the folder in a network of its own; gives the options that lead to it."""
    docker("network", "create", "--label", LABEL, "step-11")
    try:
        with started(
            "python:3.13-slim",
            *["--network", "step-11", "--name", "step-11-models"],
            mounted(model, "/models"),
            command=("python", "-m", "http.server", "--directory", "/models"),
        ):
            url = "MODEL_URL=http://step-11-models:8000"
            yield ["--network", "step-11", "--env", url]
    finally:
        docker("network", "rm", "step-11")


def test_a_downloaded_model_is_served(without_model: str, model: Path) -> None:
    checksum = hashlib.sha256((model / "churn-model.sha256").read_bytes()).hexdigest()
    with model_server(model) as options:
        expected = ["--env", f"MODEL_SHA256={checksum}"]
        limits = ["--read-only", "--tmpfs", "/tmp"]
        with serving(without_model, *options, *expected, *limits) as container:
            assert version_of(container) == card_of(model)
            assert container.execute("cat", "/proc/1/comm") == "churn-api", (
                "The API is not PID 1: replace the process with os.execvp"
            )


def test_another_model_than_the_expected_one_is_refused(
    without_model: str, model: Path
) -> None:
    with model_server(model) as options:
        expected = ["--env", f"MODEL_SHA256={'0' * 64}"]
        with started(without_model, *ENVIRONMENT, *options, *expected) as container:
            assert container.wait() != 0, "It has to end before it serves"
            assert "checksum" in container.logs(), "Its log has to name the checksum"

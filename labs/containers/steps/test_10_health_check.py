"""Step 10: the image says how to find out whether the service works."""

import time
from collections.abc import Iterator
from typing import Any

import pytest

from steps.docker import Container, docker, serving, started

LIMIT_S = 120
#: The test does not want to wait as long as the image says.
IMPATIENT = [
    *["--health-interval", "1s", "--health-start-interval", "1s"],
    *["--health-retries", "1", "--health-timeout", "20s"],
]


@pytest.fixture(scope="module")
def check(image: str) -> dict[str, Any]:
    """The health check of your image."""
    config: Any = Container(image).inspect()["Config"].get("Healthcheck")
    assert config, "The image has no HEALTHCHECK"
    return dict(config)


@pytest.fixture(scope="module")
def healthy(image: str, check: dict[str, Any]) -> Iterator[Container]:
    with serving(image, *IMPATIENT, "--restart", "always") as container:
        wait_for("healthy", container)
        yield container


def health(container: Container) -> str:
    return str(container.inspect()["State"]["Health"]["Status"])


def wait_for(state: str, container: Container) -> None:
    give_up = time.monotonic() + LIMIT_S
    while health(container) != state:
        log = container.inspect()["State"]["Health"]["Log"]
        assert time.monotonic() < give_up, f"not {state} in {LIMIT_S} s: {log[-1:]}"
        time.sleep(0.2)


def test_it_needs_neither_a_shell_nor_curl(check: dict[str, Any]) -> None:
    assert check["Test"][0] == "CMD", "Write the command as an array"
    assert check["Test"][1].startswith("python")


def test_a_service_with_its_model_is_healthy(healthy: Container) -> None:
    assert health(healthy) == "healthy"


def test_a_service_without_a_model_is_not(image: str, check: dict[str, Any]) -> None:
    no_model = ["--env", "CHURN_MODEL_PATH=/none.skops", *IMPATIENT]
    options = ["--env", "CHURN_ENVIRONMENT=development", "--health-start-period", "0s"]
    with started(image, *options, *no_model) as container:
        wait_for("unhealthy", container)
        log = container.inspect()["State"]["Health"]["Log"]
    assert {entry["ExitCode"] for entry in log} == {1}


def test_the_engine_notices_a_hung_process_and_restarts_nothing(
    healthy: Container,
) -> None:
    docker("kill", "--signal", "STOP", healthy.id)
    try:
        wait_for("unhealthy", healthy)
        state = healthy.inspect()
        assert state["State"]["Running"]
        assert state["RestartCount"] == 0
    finally:
        docker("kill", "--signal", "CONT", healthy.id)
    wait_for("healthy", healthy)

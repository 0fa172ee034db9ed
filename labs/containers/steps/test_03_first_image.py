"""Step 3: the API in your image answers from outside its container."""

import time
from collections.abc import Iterator
from typing import Any

import httpx2
import pytest

from steps.docker import ENVIRONMENT, Container, docker, predict, started, try_docker

START_LIMIT_S = 120
READY_INSIDE = (
    "import urllib.request as r; r.urlopen('http://127.0.0.1:8000/health/ready')"
)


@pytest.fixture(scope="module")
def container(image: str) -> Iterator[Container]:
    """Your image, running: the API is ready for requests from inside the container."""
    publish = ["--publish", "127.0.0.1::8000"]
    with started(image, *publish, *ENVIRONMENT) as container:
        give_up = time.monotonic() + START_LIMIT_S
        while try_docker("exec", container.id, "python", "-c", READY_INSIDE).code != 0:
            running = container.inspect()["State"]["Running"]
            if not running or time.monotonic() > give_up:
                pytest.fail(f"The API does not start. Its log:\n{container.logs()}")
            time.sleep(0.2)
        yield container


def test_it_can_be_reached_from_outside(container: Container) -> None:
    try:
        response = httpx2.get(f"{container.url}/health/ready")
    except httpx2.TransportError as error:
        pytest.fail(
            "Ready inside, but nobody listens where the published port leads to: "
            f"let churn-api listen on all addresses (--host). {error}"
        )
    assert response.status_code == 200


def test_it_predicts(container: Container, customer: dict[str, Any]) -> None:
    response = predict(container, customer)
    assert response.status_code == 200, response.text
    assert 0 < response.json()["prediction"]["churn_probability"] < 1


def test_the_image_names_its_port(image: str) -> None:
    ports = docker("image", "inspect", "--format", "{{.Config.ExposedPorts}}", image)
    assert "8000/tcp" in ports, "Add EXPOSE 8000 to the Dockerfile"

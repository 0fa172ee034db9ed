"""Step 13: one file starts the API, its metrics and the tracking of trainings."""

import json
import os
import socket
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx2
import pytest

from steps.docker import KEY, docker, try_docker, wait_for_ok

PROJECT = "step-13"
FILES = ["api_keys", "jwt_secret", "db_password"]
#: After so many seconds the server gives up on what it has not finished by then.
SERVER_LIMIT_S = 10
SECRET = "a-secret-of-the-test-" + "0" * 32


def free_port() -> str:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return str(probe.getsockname()[1])


@pytest.fixture(scope="module")
def compose(
    folder: Path, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[list[str]]:
    """The beginning of a Compose command; its project has secrets of the test."""
    if not (folder / "compose.yaml").is_file():
        pytest.fail("Write compose.yaml beside your Dockerfile")
    secrets = tmp_path_factory.mktemp("secrets")
    for name in FILES:
        content = json.dumps({"you": KEY}) if name == "api_keys" else SECRET
        (secrets / name).write_text(content)
        (secrets / name).chmod(0o644)
    os.environ["SECRETS"] = str(secrets)
    for service in ["API", "PROMETHEUS", "MLFLOW"]:
        os.environ[f"{service}_PORT"] = free_port()
    file = str(folder / "compose.yaml")
    command = ["compose", "--project-name", PROJECT, "--file", file]
    yield [*command, "--progress", "quiet"]
    try_docker(*command, "--profile", "*", "down", "--volumes")


@pytest.fixture(scope="module")
def api(compose: list[str]) -> str:
    docker(*compose, "up", "--detach", "--build")
    address = f"http://127.0.0.1:{os.environ['API_PORT']}"
    wait_for_ok(f"{address}/health/ready")
    return address


def services_of(compose: list[str], *options: str) -> set[str]:
    return set(docker(*compose, *options, "config", "--services").split())


def test_the_api_is_alone_until_a_profile_is_named(compose: list[str]) -> None:
    assert services_of(compose) == {"api"}
    observed = services_of(compose, "--profile", "observability")
    assert observed == {"api", "prometheus"}
    tracked = services_of(compose, "--profile", "tracking")
    assert tracked == {"api", "db", "mlflow"}


def test_the_api_has_its_key_from_a_file(
    compose: list[str], api: str, customer: dict[str, Any]
) -> None:
    response = httpx2.post(
        f"{api}/v1/predictions",
        json=customer,
        headers={"X-API-Key": KEY},
        timeout=30,
    )
    assert response.status_code == 200, response.text
    [container] = docker(*compose, "ps", "--quiet", "api").split()
    environment = docker("inspect", "--format={{json .Config.Env}}", container)
    assert KEY not in environment
    assert SECRET not in environment


def test_the_engine_waits_longer_than_the_server(compose: list[str], api: str) -> None:
    [container] = docker(*compose, "ps", "--quiet", "api").split()
    stop_timeout = docker("inspect", "--format={{json .Config.StopTimeout}}", container)
    limit_s = json.loads(stop_timeout) or 10
    assert limit_s > SERVER_LIMIT_S, f"Docker kills it after {limit_s} s"


def test_prometheus_reads_the_metrics_of_the_api(compose: list[str], api: str) -> None:
    docker(*compose, "--profile", "observability", "up", "--detach")
    prometheus = f"http://127.0.0.1:{os.environ['PROMETHEUS_PORT']}"
    wait_for_ok(f"{prometheus}/-/ready")
    give_up = time.monotonic() + 120
    values: list[str] = []
    while values != ["1"] and time.monotonic() < give_up:
        query = {"query": 'up{job="churn-api"}'}
        response = httpx2.get(f"{prometheus}/api/v1/query", params=query)
        result = response.json()["data"]["result"]
        values = [sample["value"][1] for sample in result]
        time.sleep(0.5)
    assert values == ["1"], "Prometheus does not reach api:8000"


def test_mlflow_waits_for_a_healthy_database(compose: list[str]) -> None:
    config = docker(*compose, "--profile", "*", "config", "--format", "json")
    services = json.loads(config)["services"]
    needs = services["mlflow"]["depends_on"]
    assert needs["db"]["condition"] == "service_healthy"
    assert "pg_isready" in services["db"]["healthcheck"]["test"]


def test_a_training_is_written_down(compose: list[str]) -> None:
    docker(*compose, "--profile", "tracking", "run", "--rm", "--build", "training")
    sql = "select count(*) from runs where status = 'FINISHED'"
    psql = ["psql", "--username", "mlflow", "--tuples-only", "--command", sql]
    assert docker(*compose, "exec", "db", *psql).strip() == "1"

"""Step 16: the API gets a share of the machine, and knows how large it is."""

import os
import subprocess
import uuid
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from steps.docker import Container, docker, predict, try_docker, wait_until_ready


@pytest.fixture(scope="module")
def api(image: str, folder: Path) -> Iterator[Container]:
    """Your image, started by your run.sh with one processor."""
    name = f"step-16-{uuid.uuid4().hex[:8]}"
    settings = {"NAME": name, "PORT": "0", "CPUS": "1"}
    try:
        done = subprocess.run(
            ["sh", "run.sh", image],
            cwd=folder,
            env=os.environ | settings,
            capture_output=True,
            text=True,
        )
        assert done.returncode == 0, done.stderr
        container = Container(f"{name}-api")
        wait_until_ready(container)
        yield container
    finally:
        try_docker("rm", "--force", f"{name}-api")
        try_docker("network", "rm", name)
        try_docker("volume", "rm", f"{name}-predictions")


@pytest.fixture(scope="module")
def limits(api: Container) -> dict[str, Any]:
    found: dict[str, Any] = api.inspect()["HostConfig"]
    return found


def test_memory_has_a_limit_and_swap_adds_nothing(limits: dict[str, Any]) -> None:
    assert 0 < limits["Memory"] <= 2**30, "Choose --memory, at most 1g"
    assert limits["MemorySwap"] == limits["Memory"], "Set --memory-swap to the same"


def test_processors_and_processes_have_limits(limits: dict[str, Any]) -> None:
    assert limits["NanoCpus"] == 1_000_000_000, "Pass $CPUS on to --cpus"
    assert 0 < (limits["PidsLimit"] or 0) <= 200, "Choose --pids-limit, at most 200"


def test_the_log_and_the_temporary_files_cannot_fill_the_disk(
    limits: dict[str, Any],
) -> None:
    options = limits["LogConfig"]["Config"]
    assert {"max-size", "max-file"} <= options.keys(), f"The log has {options}"
    assert "size=" in limits["Tmpfs"]["/tmp"], "Give the tmpfs a size"


def test_it_starts_as_many_threads_as_it_has_processors(api: Container) -> None:
    environment = api.execute("cat", "/proc/1/environ").split("\0")
    assert "OMP_NUM_THREADS=1" in environment, "Let entrypoint.py read the limit"


def test_who_sets_the_variable_decides(image: str) -> None:
    options = ["--cpus", "1", "--env", "OMP_NUM_THREADS=3"]
    command = ["printenv", "OMP_NUM_THREADS"]
    assert docker("run", "--rm", *options, image, *command) == "3"
    assert try_docker("run", "--rm", image, *command).output.strip() == "", (
        "Without a limit the library decides"
    )


def test_it_predicts_within_its_limits(
    api: Container, customer: dict[str, Any]
) -> None:
    assert predict(api, customer).status_code == 200


def test_who_takes_too_much_is_killed_and_the_api_stays(
    api: Container, customer: dict[str, Any]
) -> None:
    greedy = ["python", "-c", "bytearray(2**30)"]
    assert try_docker("exec", api.id, *greedy).code == 137
    assert predict(api, customer).status_code == 200

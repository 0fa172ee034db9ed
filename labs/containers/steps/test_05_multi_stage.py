"""Step 5: the image holds what the service runs with, and nothing that built it."""

import re
from pathlib import Path
from typing import Any

import pytest

from steps.docker import docker, predict, serving, try_docker


def test_only_the_last_stage_becomes_the_image(folder: Path) -> None:
    text = (folder / "Dockerfile").read_text("utf-8")
    stages = re.findall(r"^FROM\s", text, re.MULTILINE | re.IGNORECASE)
    assert len(stages) > 1, "Begin a second stage with another FROM"
    assert re.search(r"^COPY\s+--from=", text, re.MULTILINE)


def test_the_environment_is_copied_whole(image: str) -> None:
    prefix = docker(
        "run", "--rm", image, "python", "-c", "import sys; print(sys.prefix)"
    )
    assert prefix == "/opt/venv", (
        "Make the environment in /opt/venv, put it on the PATH"
    )


@pytest.mark.parametrize("tool", ["pytest", "locust", "mypy"])
def test_tools_of_the_tests_stay_outside(image: str, tool: str) -> None:
    done = try_docker("run", "--rm", image, "python", "-c", f"import {tool}")
    assert done.code != 0, f"{tool} is in the image: install from runtime.lock"


def test_the_source_stays_outside(image: str) -> None:
    find = ["find", "/", "-xdev", "-name", "pyproject.toml", "-path", "*/build/*"]
    where = "import churn_api; print(churn_api.__file__)"
    assert docker("run", "--rm", image, *find) == ""
    assert docker("run", "--rm", image, "python", "-c", where).startswith("/opt/venv/")


def test_it_predicts(image: str, customer: dict[str, Any]) -> None:
    with serving(image) as container:
        assert predict(container, customer).status_code == 200

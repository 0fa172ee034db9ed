"""Step 2: one process, seen from inside its container and from the host."""

import os
import re
import subprocess
from pathlib import Path

import pytest

from steps.docker import docker

NAME = "two-sides"
LIMIT = 64 * 1024**2


@pytest.fixture(scope="module")
def output(folder: Path) -> str:
    """What your script prints."""
    script = folder / f"{NAME}.sh"
    if not script.is_file():
        pytest.fail(f"Write {NAME}.sh beside your Dockerfile")
    done = subprocess.run(
        ["sh", script], env=os.environ, capture_output=True, text=True, timeout=120
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_the_process_has_two_numbers(output: str) -> None:
    numbers = re.search(r"^NSpid:\s+(\d+)\s+(\d+)$", output, re.MULTILINE)
    assert numbers, "Print the line NSpid, from a container with `--pid host`"
    assert numbers[2] == "1", "In its own namespace the first process has number 1"
    assert numbers[1] != "1"


def test_the_container_reads_its_own_limit(output: str) -> None:
    assert str(LIMIT) in output.split(), "Start it with `--memory 64m`, print the limit"


@pytest.mark.usefixtures("output")
def test_nothing_is_left() -> None:
    left = docker("ps", "--all", "--quiet", "--filter", f"name=^{NAME}$")
    assert left == "", f"Remove the container {NAME} at the end of the script"

"""What the image installs is what the API was tested with."""

import re
import tomllib
from pathlib import Path

from steps.catch_up import API, LAB

RUNTIME = LAB / "start/runtime.lock"


def packages_of(lock: Path) -> dict[str, set[str]]:
    """Each requirement, its marker included, with its hashes."""
    text = lock.read_text("utf-8").replace("\\\n", "")
    lines = [line for line in text.splitlines() if re.match(r"\w", line)]
    return {
        line.split("--hash")[0].strip(): set(re.findall(r"--hash=(\S+)", line))
        for line in lines
    }


def test_it_holds_only_what_the_lock_of_the_api_holds() -> None:
    whole = packages_of(API / "requirements.lock")
    for requirement, hashes in packages_of(RUNTIME).items():
        assert whole.get(requirement) == hashes, requirement


def test_it_asks_for_what_the_api_imports_and_for_its_installer() -> None:
    project = tomllib.loads((API / "pyproject.toml").read_text("utf-8"))["project"]
    lines = (LAB / "start/runtime.in").read_text("utf-8").splitlines()
    asked = {line for line in lines if line and not line.startswith("#")}
    assert asked == {*project["dependencies"], "setuptools"}

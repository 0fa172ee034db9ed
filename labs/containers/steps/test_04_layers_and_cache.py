"""Step 4: a change of the code leaves the dependencies in the cache."""

import shutil
import time
import uuid
from collections.abc import Iterator
from pathlib import Path

import pytest

from steps.build_output import executed_steps
from steps.docker import docker

NAME = f"my-image:step-4-{uuid.uuid4().hex[:8]}"


@pytest.fixture(scope="module")
def copied(folder: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """A copy of your folder that a test may change, built once."""
    copied = tmp_path_factory.mktemp("step-4") / "my-image"
    shutil.copytree(folder, copied)
    docker("build", "--tag", NAME, copied)
    yield copied
    docker("image", "rm", "--force", NAME)


def image_id() -> str:
    return docker("image", "inspect", "--format", "{{.Id}}", NAME)


def test_the_key_is_not_in_the_image(copied: Path) -> None:
    assert (copied / "churn.env").is_file()
    find = ["find", "/", "-xdev", "-name", "churn.env"]
    assert docker("run", "--rm", NAME, *find) == "", "churn.env holds a key"


def test_a_change_of_the_code_installs_no_dependency(copied: Path) -> None:
    code = copied / "src/churn_api/main.py"
    # Unlike those of other runs: the cache of the engine outlives the tests.
    change = f"# changed at {time.time_ns()}"
    code.write_text(f"{code.read_text('utf-8')}\n{change}\n", "utf-8")
    output = docker("build", "--progress", "plain", "--tag", NAME, copied)
    executed = executed_steps(output)
    assert any("src" in step for step in executed), "The change is not in the image"
    again = [step for step in executed if "install" in step and "-r " in step]
    assert again == [], "Copy the lock file and install from it before the code"


def test_a_change_beside_the_code_builds_nothing(copied: Path) -> None:
    before = image_id()
    (copied / "notes.ipynb").write_text("{}", "utf-8")
    (copied / ".git").mkdir()
    (copied / ".git/HEAD").write_text("ref: refs/heads/main", "utf-8")
    docker("build", "--tag", NAME, copied)
    assert image_id() == before, (
        "Leave out in .dockerignore what the image does not need"
    )

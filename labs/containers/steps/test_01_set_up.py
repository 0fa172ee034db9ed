"""Step 1: an image of your own runs, and says where it runs."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from steps.docker import docker


@pytest.fixture(scope="module")
def hello(folder: Path) -> Iterator[str]:
    """The image in the folder `hello` beside your Dockerfile."""
    if not (folder / "hello/Dockerfile").is_file():
        pytest.fail("Write hello/Dockerfile beside the Dockerfile that is there")
    docker("build", "--tag", "hello:step-1", folder / "hello")
    yield "hello:step-1"
    docker("image", "rm", "--force", "hello:step-1")


def test_it_prints_its_own_host_name(hello: str) -> None:
    output = docker("run", "--rm", "--hostname", "step-one", hello)
    assert "step-one" in output.split(), "Print platform.uname() in CMD"


def test_it_prints_the_kernel_that_it_shares(hello: str) -> None:
    release = docker("run", "--rm", "--entrypoint", "uname", hello, "--kernel-release")
    assert release in docker("run", "--rm", hello).split()

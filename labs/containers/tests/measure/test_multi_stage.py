"""Lesson 5: what of a stage reaches the image, and which stages are built."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from steps.build_output import executed_steps
from steps.docker import docker, try_docker

TAG = "measured:stages"
DOCKERFILE = """\
FROM python:3.13-slim AS build
RUN python -m venv --without-pip /opt/venv && echo built > /left-behind
RUN printf '#!/opt/venv/bin/python\\nprint("hello")\\n' > /opt/venv/bin/hello \\
  && chmod +x /opt/venv/bin/hello

FROM build AS tests
RUN echo tested > /tested

FROM python:3.13-slim AS final
COPY --from=build /opt/venv /opt/venv
ENV PATH=/opt/venv/bin:$PATH
CMD ["hello"]
"""


@pytest.fixture
def folder(tmp_path: Path) -> Iterator[Path]:
    """A folder with a Dockerfile of three stages."""
    (tmp_path / "Dockerfile").write_text(DOCKERFILE, "utf-8")
    yield tmp_path
    try_docker("image", "rm", "--force", TAG)


def build(folder: Path, *options: str) -> list[str]:
    return executed_steps(
        docker(
            "build", "--no-cache", "--progress", "plain", "--tag", TAG, *options, folder
        )
    )


def test_a_copied_environment_works_at_its_old_path(folder: Path) -> None:
    build(folder)
    assert docker("run", "--rm", TAG) == "hello"


def test_a_moved_environment_does_not(folder: Path) -> None:
    moved = DOCKERFILE.replace("/opt/venv /opt/venv", "/opt/venv /opt/moved").replace(
        "PATH=/opt/venv", "PATH=/opt/moved"
    )
    (folder / "Dockerfile").write_text(moved, "utf-8")
    build(folder)
    done = try_docker("run", "--rm", TAG)
    assert done.code != 0
    assert "no such file or directory" in done.output


def test_only_what_is_copied_reaches_the_image(folder: Path) -> None:
    build(folder)
    assert try_docker("run", "--rm", TAG, "test", "-e", "/left-behind").code == 1


def test_a_stage_that_nothing_needs_is_not_built(folder: Path) -> None:
    assert not any("tested" in step for step in build(folder))


def test_a_target_is_built_with_what_it_needs(folder: Path) -> None:
    executed = build(folder, "--target", "tests")
    assert any("tested" in step for step in executed)
    assert not any(step.startswith("COPY") for step in executed)


def test_a_dependency_brings_the_tests_back(folder: Path) -> None:
    text = DOCKERFILE.replace("ENV PATH", "COPY --from=tests /tested /\nENV PATH")
    (folder / "Dockerfile").write_text(text, "utf-8")
    assert any("tested" in step for step in build(folder))

"""Lesson 4: when a step comes from the cache, and what a layer keeps."""

import json
import os
import tarfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from steps.build_output import executed_steps
from steps.docker import docker

TAG = "measured:layers"
DOCKERFILE = """\
FROM python:3.13-slim
ENV COLOR=red
COPY lock .
RUN date +%s%N > /installed
COPY code .
RUN date +%s%N > /trained
CMD ["cat", "/installed"]
"""


@pytest.fixture
def folder(tmp_path: Path) -> Iterator[Path]:
    """A folder whose image has been built, with a lock, a code and a note."""
    folder = tmp_path / "context"
    folder.mkdir()
    # Unlike those of other runs: the cache of the engine outlives the tests.
    for name in ["lock", "code", "note"]:
        (folder / name).write_text(f"{name} {os.urandom(8).hex()}", "utf-8")
    (folder / "Dockerfile").write_text(DOCKERFILE, "utf-8")
    build(folder)
    yield folder
    docker("image", "rm", "--force", TAG)


def build(folder: Path, *options: str) -> list[str]:
    """Builds, and gives the steps that were executed."""
    return executed_steps(
        docker("build", "--progress", "plain", "--tag", TAG, *options, folder)
    )


def change(file: Path) -> None:
    file.write_text(f"{file.read_text('utf-8')} changed", "utf-8")


def test_the_same_again_executes_nothing(folder: Path) -> None:
    assert build(folder) == []


def test_a_change_executes_its_step_and_all_after_it(folder: Path) -> None:
    change(folder / "code")
    assert build(folder) == ["COPY code .", "RUN date +%s%N > /trained"]
    change(folder / "lock")
    assert len(build(folder)) == 4


def test_a_file_that_no_step_copies_does_not_count(folder: Path) -> None:
    change(folder / "note")
    assert build(folder) == []


def test_the_time_of_a_file_does_not_count(folder: Path) -> None:
    os.utime(folder / "lock", (0, 0))
    assert build(folder) == []


def test_the_text_of_a_step_counts(folder: Path) -> None:
    dockerfile = folder / "Dockerfile"
    text = dockerfile.read_text("utf-8").replace("> /trained", "> /trained-again")
    dockerfile.write_text(text, "utf-8")
    assert build(folder) == ["RUN date +%s%N > /trained-again"]


def test_a_run_does_not_look_at_the_world(folder: Path) -> None:
    before = docker("run", "--rm", TAG)
    build(folder)
    assert docker("run", "--rm", TAG) == before
    build(folder, "--no-cache")
    assert docker("run", "--rm", TAG) != before


def test_settings_make_no_layer(folder: Path) -> None:
    assert len(layers(TAG)) - len(layers("python:3.13-slim")) == 4


def layers(image: str) -> list[str]:
    found: list[str] = json.loads(
        docker("image", "inspect", "--format", "{{json .RootFS.Layers}}", image)
    )
    return found


def test_what_is_ignored_does_not_exist_for_a_build(folder: Path) -> None:
    (folder / ".dockerignore").write_text("*\n!lock\n!code\n", "utf-8")
    text = (folder / "Dockerfile").read_text("utf-8")
    (folder / "Dockerfile").write_text(f"{text}COPY . /all/\n", "utf-8")
    build(folder)
    assert docker("run", "--rm", TAG, "ls", "-A", "/all").split() == ["code", "lock"]


@pytest.mark.parametrize(
    ("pattern", "left"),
    [("data", ["deep/data", "kept"]), ("**/data", ["kept"])],
)
def test_a_pattern_names_the_top_only(
    folder: Path, pattern: str, left: list[str]
) -> None:
    for file in ["data", "deep/data", "kept"]:
        (folder / "files" / file).parent.mkdir(parents=True, exist_ok=True)
        (folder / "files" / file).write_text("", "utf-8")
    (folder / "files/.gitignore").write_text("kept", "utf-8")
    (folder / "files/.dockerignore").write_text(f"{pattern}\n.*\nDockerfile\n", "utf-8")
    (folder / "files/Dockerfile").write_text(
        "FROM python:3.13-slim\nCOPY . /all/\n", "utf-8"
    )
    build(folder / "files")
    find = ["find", "/all", "-type", "f", "-printf", r"%P\n"]
    assert sorted(docker("run", "--rm", TAG, *find).split()) == left


def test_a_deleted_file_stays_in_its_layer(folder: Path) -> None:
    size = 5_000_000
    (folder / "Dockerfile").write_text(
        f"FROM python:3.13-slim\nRUN head -c {size} /dev/urandom > /big\nRUN rm /big\n",
        "utf-8",
    )
    build(folder)
    base = int(docker("image", "inspect", "--format", "{{.Size}}", "python:3.13-slim"))
    assert int(docker("image", "inspect", "--format", "{{.Size}}", TAG)) == base + size
    found = [names & {"big", ".wh.big"} for names in files_by_layer(folder)]
    assert [names for names in found if names] == [{"big"}, {".wh.big"}]


def files_by_layer(folder: Path) -> list[set[str]]:
    """The names in each layer of the image, from the bottom to the top."""
    archive = folder / "image.tar"
    docker("image", "save", "--output", archive, TAG)
    with tarfile.open(archive) as image:
        manifest = image.extractfile("manifest.json")
        assert manifest is not None
        found = []
        for layer in json.load(manifest)[0]["Layers"]:
            with tarfile.open(fileobj=image.extractfile(layer)) as files:
                found.append({Path(name).name for name in files.getnames()})
    return found


def test_cleaning_up_in_the_same_step_leaves_nothing(folder: Path) -> None:
    (folder / "Dockerfile").write_text(
        "FROM python:3.13-slim\nRUN head -c 5000000 /dev/urandom > /big && rm /big\n",
        "utf-8",
    )
    build(folder)
    base = int(docker("image", "inspect", "--format", "{{.Size}}", "python:3.13-slim"))
    assert int(docker("image", "inspect", "--format", "{{.Size}}", TAG)) == base

"""Step 8: packages are installed with a secret that no layer holds."""

import re
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from measure.find_in_image import find
from steps.docker import docker, try_docker

TOKEN = "token-of-step-8"
MOUNT = re.compile(r"--mount=(\S*type=secret\S*)")


@pytest.fixture(scope="module")
def required(folder: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Your folder, where each secret that is mounted has to be given."""
    copy = tmp_path_factory.mktemp("required") / "my-image"
    shutil.copytree(folder, copy)
    file = copy / "Dockerfile"
    text = file.read_text("utf-8").replace(",required=true", "")
    file.write_text(MOUNT.sub(r"--mount=\1,required=true", text), "utf-8")
    return copy


@pytest.fixture(scope="module")
def netrc(tmp_path_factory: pytest.TempPathFactory) -> str:
    """What `docker build` is told about the secret."""
    path = tmp_path_factory.mktemp("secret") / "netrc"
    path.write_text(f"machine packages.example login ci password {TOKEN}\n", "utf-8")
    return f"id=netrc,src={path}"


@pytest.fixture(scope="module")
def built(required: Path, netrc: str) -> Iterator[str]:
    docker("build", "--tag", "step-8:secret", "--secret", netrc, required)
    yield "step-8:secret"
    docker("image", "rm", "--force", "step-8:secret")


def test_the_instruction_that_installs_mounts_a_secret(folder: Path) -> None:
    text = (folder / "Dockerfile").read_text("utf-8").replace("\\\n", " ")
    installing = [line for line in text.splitlines() if "pip install --req" in line]
    assert len(installing) == 1, "Keep the one instruction that installs the lock file"
    mounts = MOUNT.findall(installing[0])
    assert any("id=netrc" in mount for mount in mounts), installing[0]
    assert any("target=/root/.netrc" in mount for mount in mounts), installing[0]


def test_without_the_secret_that_instruction_is_not_run(required: Path) -> None:
    # Unless an earlier build has left its result in the cache.
    done = try_docker("build", "--no-cache", required)
    assert done.code != 0
    assert "secret netrc: not found" in done.output


def test_no_layer_and_no_history_holds_the_secret(built: str, tmp_path: Path) -> None:
    saved = tmp_path / "image.tar"
    docker("save", "--output", saved, built)
    with saved.open("rb") as file:
        assert list(find(file, TOKEN)) == []

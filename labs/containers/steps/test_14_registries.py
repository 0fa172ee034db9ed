"""Step 14: a release is pushed once, and deployed by its digest."""

import hashlib
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import httpx2
import pytest

from steps.docker import docker, remove_repository, started, wait_for_ok

#: What a manifest may be, depending on the version of Docker.
MANIFESTS = [
    "application/vnd.docker.distribution.manifest.v2+json",
    "application/vnd.oci.image.manifest.v1+json",
    "application/vnd.oci.image.index.v1+json",
]


@pytest.fixture
def repository() -> Iterator[str]:
    """A repository in a registry that lives as long as the test."""
    with started("registry:2", "--publish", "127.0.0.1::5000") as registry:
        host = docker("port", registry.id, "5000").splitlines()[0]
        wait_for_ok(f"http://{host}/v2/")
        yield f"{host}/step-14"
        remove_repository(f"{host}/step-14")


@pytest.fixture
def copy(folder: Path, tmp_path: Path) -> Path:
    """Your folder, to be changed by the test."""
    if not (folder / "release.sh").is_file():
        pytest.fail("Write release.sh beside your Dockerfile")
    shutil.copytree(folder, tmp_path / "copy")
    return tmp_path / "copy"


def release(copy: Path, repository: str, version: str) -> int:
    done = subprocess.run(
        ["sh", "release.sh", repository, version],
        cwd=copy,
        capture_output=True,
        text=True,
    )
    print(done.stdout, done.stderr)
    return done.returncode


def released(copy: Path) -> str:
    return (copy / "image.digest").read_text().strip()


def digest_in_registry(repository: str, version: str) -> str:
    """The checksum of the manifest as the registry returns it."""
    host, name = repository.split("/")
    address = f"http://{host}/v2/{name}/manifests/{version}"
    manifest = httpx2.get(address, headers={"Accept": ", ".join(MANIFESTS)})
    return f"sha256:{hashlib.sha256(manifest.content).hexdigest()}"


def test_it_writes_the_digest_of_what_it_pushed(copy: Path, repository: str) -> None:
    assert release(copy, repository, "1.4.0") == 0
    digest = digest_in_registry(repository, "1.4.0")
    assert released(copy) == f"{repository}@{digest}"


def test_a_released_version_is_not_overwritten(copy: Path, repository: str) -> None:
    assert release(copy, repository, "1.4.0") == 0
    before = digest_in_registry(repository, "1.4.0")
    change(copy)
    assert release(copy, repository, "1.4.0") != 0, "The version exists already"
    assert digest_in_registry(repository, "1.4.0") == before


def test_the_digest_leads_to_the_old_image_when_the_tag_was_moved(
    copy: Path, repository: str
) -> None:
    assert release(copy, repository, "1.4.0") == 0
    old = released(copy)
    old_id = docker("image", "inspect", "--format={{.Id}}", old)
    change(copy)
    assert release(copy, repository, "1.4.1") == 0
    docker("tag", released(copy), f"{repository}:1.4.0")
    docker("push", f"{repository}:1.4.0")
    assert f"{repository}@{digest_in_registry(repository, '1.4.0')}" == released(copy)

    remove_repository(repository)
    docker("pull", old)
    assert docker("image", "inspect", "--format={{.Id}}", old) == old_id


def change(copy: Path) -> None:
    with (copy / "Dockerfile").open("a") as dockerfile:
        dockerfile.write("LABEL changed=yes\n")

"""What lesson 14 says of tags, digests and platforms."""

import json
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from steps.docker import Container, docker, remove_repository, started, try_docker

BLOBS = "/var/lib/registry/docker/registry/v2/blobs/sha256"


@pytest.fixture
def registry() -> Iterator[Container]:
    with started("registry:2", "--publish", "127.0.0.1::5000") as container:
        yield container


@pytest.fixture
def repository(registry: Container) -> Iterator[str]:
    name = f"{docker('port', registry.id, '5000').splitlines()[0]}/measure"
    yield name
    remove_repository(name)


def build(folder: Path, image: str, content: str, platform: str = "linux/amd64") -> str:
    """Pushes an image of one file and gives its digest."""
    folder.mkdir(exist_ok=True)
    (folder / "Dockerfile").write_text("FROM scratch\nCOPY file /\n")
    (folder / "file").write_text(content)
    docker("build", "--platform", platform, "--tag", image, folder)
    last = docker("push", image).splitlines()[-1]
    return last.split("digest: ")[1].split()[0]


def test_a_tag_moves_and_a_digest_does_not(tmp_path: Path, repository: str) -> None:
    monday = build(tmp_path, f"{repository}:1", "monday")
    tuesday = build(tmp_path, f"{repository}:1", "tuesday")
    assert monday != tuesday
    for name, digest in [(":1", tuesday), (f"@{monday}", monday)]:
        docker("pull", repository + name)
        found = docker(
            "image", "inspect", "--format={{.RepoDigests}}", repository + name
        )
        assert f"{repository}@{digest}" in found


def test_what_was_replaced_in_the_registry_is_refused(
    tmp_path: Path, registry: Container, repository: str
) -> None:
    digest = build(tmp_path, f"{repository}:1", "genuine")
    manifest = docker("manifest", "inspect", "--insecure", f"{repository}:1")
    # Not a layer: those stay in the build cache, and would not be downloaded again.
    config = json.loads(manifest)["config"]["digest"].removeprefix("sha256:")
    blob = f"{BLOBS}/{config[:2]}/{config}/data"
    registry.execute("sed", "--in-place", "s/linux/Linux/", blob)
    docker("image", "rm", "--force", f"{repository}:1", f"{repository}@{digest}")
    done = try_docker("pull", f"{repository}@{digest}")
    assert (done.code, "verification failed" in done.output) == (1, True), done.output


def test_one_name_leads_each_platform_to_an_image_of_its_own(
    tmp_path: Path, repository: str
) -> None:
    platforms = ["amd64", "arm64"]
    for platform in platforms:
        image = f"{repository}:{platform}"
        build(tmp_path, image, platform, f"linux/{platform}")
    parts = [f"{repository}:{platform}" for platform in platforms]
    docker("buildx", "imagetools", "create", "--tag", f"{repository}:1", *parts)
    seen = []
    for platform in platforms:
        docker("pull", "--platform", f"linux/{platform}", f"{repository}:1")
        seen.append(
            docker("image", "inspect", "--format={{.Architecture}}", f"{repository}:1")
        )
    assert seen == platforms


def test_docker_takes_a_name_without_a_host_for_docker_hub() -> None:
    done = subprocess.run(
        ["docker", "push", "measure-of-nobody/none"], capture_output=True, text=True
    )
    assert "docker.io/measure-of-nobody/none" in done.stdout

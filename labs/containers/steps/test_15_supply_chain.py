"""Step 15: a release is signed and lists its components; what is not is refused."""

import base64
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from steps.docker import docker, remove_repository, started

VERIFY = ["--insecure-ignore-tlog=true", "--key", "cosign.pub"]
SIGN = ["--tlog-upload=false", "--yes", "--key", "cosign.key"]


@dataclass(frozen=True)
class Project:
    """A copy of your folder with keys of its own, and a repository to release to."""

    folder: Path
    repository: str

    def run(self, *command: str) -> subprocess.CompletedProcess[str]:
        """With the lab's tools, such as syft, in front of all others."""
        tools = Path(sys.executable).parent
        return subprocess.run(
            command,
            cwd=self.folder,
            env=os.environ
            | {"PATH": f"{tools}{os.pathsep}{os.environ['PATH']}", **SETTINGS},
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )

    def must(self, *command: str) -> str:
        done = self.run(*command)
        assert done.returncode == 0, f"{' '.join(command)}:\n{done.stdout}"
        return done.stdout

    @property
    def released(self) -> str:
        return (self.folder / "image.digest").read_text().strip()

    def refused(self, image: str) -> str:
        """What the policy says of an image that it has to refuse."""
        done = self.run("sh", "deploy.sh", image)
        assert done.returncode != 0, f"{image} was deployed"
        return done.stdout


SETTINGS = {"COSIGN_PASSWORD": "", "SYFT_CHECK_FOR_APP_UPDATE": "false"}


@pytest.fixture(scope="module")
def project(
    folder: Path, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Project]:
    """Your image, released once."""
    for file in ["release.sh", "deploy.sh"]:
        if not (folder / file).is_file():
            pytest.fail(f"Write {file} beside your Dockerfile")
    copy = tmp_path_factory.mktemp("step-15") / "copy"
    shutil.copytree(folder, copy)
    with started("registry:2", "--publish", "127.0.0.1::5000") as registry:
        host = docker("port", registry.id, "5000").splitlines()[0]
        project = Project(copy, f"{host}/step-15")
        (copy / "cosign.key").unlink(missing_ok=True)
        (copy / "cosign.pub").unlink(missing_ok=True)
        project.must("cosign", "generate-key-pair")
        project.must("sh", "release.sh", project.repository, "1.5.0")
        yield project
        remove_repository(project.repository)


def attested(project: Project, kind: str) -> dict[str, Any]:
    """The predicate of a signed statement on the released image."""
    command = ["cosign", "verify-attestation", *VERIFY, "--type", kind]
    output = project.must(*command, project.released)
    [line] = [one for one in output.splitlines() if one.startswith("{")]
    statement = json.loads(base64.b64decode(json.loads(line)["payload"]))
    [subject] = statement["subject"]
    digest = project.released.split("@sha256:")[1]
    assert subject["digest"]["sha256"] == digest, "The statement is on another image"
    predicate: dict[str, Any] = statement["predicate"]
    return predicate


def test_the_release_is_signed_by_its_digest(project: Project) -> None:
    output = project.must("cosign", "verify", *VERIFY, project.released)
    assert project.released.split("@")[1] in output


def test_its_components_are_attested(project: Project) -> None:
    components = attested(project, "cyclonedx")["components"]
    names = {one["name"] for one in components}
    assert {"scikit-learn", "fastapi"} <= names, "packages of Python are missing"
    assert "libc6" in names, "packages of the base image are missing"


def test_its_origin_is_attested(project: Project) -> None:
    provenance = attested(project, "slsaprovenance1")
    assert provenance["runDetails"]["builder"]["id"]


def test_the_policy_lets_the_release_through(project: Project) -> None:
    docker("image", "rm", "--force", project.released)
    project.must("sh", "deploy.sh", project.released)
    docker("image", "inspect", project.released)


def test_the_policy_refuses_a_tag(project: Project) -> None:
    project.refused(f"{project.repository}:1.5.0")


@pytest.fixture
def other(project: Project, tmp_path: Path) -> str:
    """An image in the same repository that nobody has signed."""
    (tmp_path / "Dockerfile").write_text("FROM scratch\nCOPY Dockerfile /\n")
    name = f"{project.repository}:other"
    docker("build", "--tag", name, tmp_path)
    last = docker("push", name).splitlines()[-1]
    return f"{project.repository}@{last.split('digest: ')[1].split()[0]}"


def test_the_policy_refuses_what_nobody_signed(project: Project, other: str) -> None:
    assert "no signatures found" in project.refused(other)


def test_the_policy_refuses_the_signature_of_another_key(
    project: Project, other: str
) -> None:
    stranger = project.folder / "stranger"
    stranger.mkdir()
    keys = Project(stranger, project.repository)
    keys.must("cosign", "generate-key-pair")
    keys.must("cosign", "sign", *SIGN, other)
    assert "no matching signatures" in project.refused(other)


def test_the_policy_refuses_a_denied_package(project: Project) -> None:
    denied = project.folder / "denied.txt"
    before = denied.read_text("utf-8")
    denied.write_text("scikit-learn<999.0 for the test\n", "utf-8")
    try:
        assert "scikit-learn" in project.refused(project.released)
    finally:
        denied.write_text(before, "utf-8")

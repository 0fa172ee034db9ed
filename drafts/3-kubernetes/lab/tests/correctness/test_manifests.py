"""Each manifest passes the validators that the lesson shows; each broken one differs from its repair."""

import re
import shutil
import subprocess
from pathlib import Path

import pytest

from steps.broken import CASES, Case
from steps.catch_up import LAST_STEP, SOLUTIONS, make_folder
from steps.kubectl import kubectl, manifest, new_space
from tests.correctness.schemas import write_schemas

#: No list of objects.
NOT_APPLIED = {"kustomization.yaml", "Chart.yaml", "values.yaml", "httproute.yaml"}
needs_kubeconform = pytest.mark.skipif(
    shutil.which("kubeconform") is None, reason="kubeconform comes with the cluster that is compiled"
)
FOLDERS = ["app", "access", "jobs", "canary", "blue-green", "monitoring"]


@pytest.fixture(scope="module")
def finished(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The reader's folder after the last step."""
    folder = tmp_path_factory.mktemp("finished") / "my-cluster"
    make_folder(LAST_STEP, folder)
    return folder


def manifests(folder: Path) -> list[Path]:
    return [
        path for part in FOLDERS for path in sorted((folder / part).rglob("*.yaml")) if path.name not in NOT_APPLIED
    ]


def run(*command: str | Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(command, capture_output=True, text=True)


@pytest.fixture(scope="module")
def schemas(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What the server itself says of its objects."""
    return write_schemas(tmp_path_factory.mktemp("schemas"))


def kubeconform(schemas: Path, *files: Path) -> subprocess.CompletedProcess[str]:
    location = f"{schemas}/{{{{ .ResourceKind }}}}.json"
    return run("kubeconform", "-strict", "-summary", "-schema-location", location, *files)


@needs_kubeconform
def test_kubeconform_finds_no_fault(finished: Path, schemas: Path) -> None:
    done = kubeconform(schemas, *manifests(finished))
    assert done.returncode == 0, done.stdout
    assert "Invalid: 0, Errors: 0, Skipped: 0" in done.stdout


@needs_kubeconform
def test_kubeconform_finds_a_misspelled_field(finished: Path, schemas: Path, tmp_path: Path) -> None:
    text = (finished / "app/deployment.yaml").read_text("utf-8")
    misspelled = tmp_path / "deployment.yaml"
    misspelled.write_text(text.replace("terminationGracePeriodSeconds", "terminationGracePeriodSecond"))
    done = kubeconform(schemas, misspelled)
    assert done.returncode == 1
    assert "terminationGracePeriodSecond" in done.stdout


def test_the_server_would_take_every_manifest(finished: Path) -> None:
    with new_space() as space:
        for path in manifests(finished):
            space.kubectl("apply", "--dry-run=server", "-f", path)


def test_a_broken_manifest_and_its_repair_differ_and_name_the_same_deployment() -> None:
    for case in CASES:
        repair = SOLUTIONS / "17/broken" / f"{case.name}.yaml"
        assert case.manifest.read_text("utf-8") != repair.read_text("utf-8")
        assert case.name in names_in(repair)


def names_in(file: Path) -> set[str]:
    printed = kubectl("create", "--dry-run=client", "-o", "name", "-f", file)
    return {line.partition("/")[2] for line in printed.splitlines()}


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_what_was_seen_shows_the_symptom(case: Case) -> None:
    assert case.shows(case.seen.read_text("utf-8"))


@pytest.mark.parametrize("case", [case for case in CASES if case.pods_get_ready], ids=lambda case: case.name)
def test_it_was_seen_while_the_pods_were_ready(case: Case) -> None:
    assert re.findall(r"[01]/1", case.seen.read_text("utf-8")) == ["1/1"] * replicas_in(case.manifest)


def replicas_in(file: Path) -> int:
    deployment = next(item for item in manifest(file) if item["kind"] == "Deployment")
    return int(deployment["spec"]["replicas"])

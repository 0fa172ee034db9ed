"""Step 15: the chart makes the objects of `app/`, and Helm remembers each release."""

import subprocess
from pathlib import Path

import pytest

from steps.kubectl import Object, Space, container_of, kubectl, objects_in

#: What the chart adds on purpose.
ADDED = "checksum/configuration"


def helm(*arguments: str | Path) -> str:
    done = subprocess.run(["helm", *arguments], capture_output=True, text=True)
    if done.returncode != 0:
        command = " ".join(map(str, arguments))
        pytest.fail(f"helm {command}\nends with {done.returncode}:\n{done.stderr}")
    return done.stdout


@pytest.fixture(scope="module")
def chart(folder: Path) -> Path:
    path = folder / "chart"
    if not (path / "Chart.yaml").exists():
        pytest.fail(f"There is no {path / 'Chart.yaml'}: write the chart")
    return path


def by_kind(text: str) -> dict[str, Object]:
    printed = kubectl("create", "--dry-run=client", "-o", "json", "-f", "-", text=text)
    found = {one["kind"]: one for one in objects_in(printed)}
    for one in found.values():
        one["metadata"].pop("namespace", None)
    return found


def test_the_chart_is_without_faults(chart: Path) -> None:
    assert "0 chart(s) failed" in helm("lint", chart)


def test_its_defaults_make_what_is_in_the_folder_app(chart: Path, folder: Path) -> None:
    mine = by_kind(helm("template", "churn-api", chart))
    app = by_kind(kubectl("kustomize", folder / "app"))
    template = mine["Deployment"]["spec"]["template"]
    assert ADDED in template["metadata"].pop("annotations")
    app.pop("Secret")
    assert mine == app


def test_another_log_level_makes_other_pods(chart: Path) -> None:
    def checksum(*options: str) -> str:
        made = by_kind(helm("template", "churn-api", chart, *options))
        template = made["Deployment"]["spec"]["template"]
        return str(template["metadata"]["annotations"][ADDED])

    assert checksum() != checksum("--set", "logLevel=DEBUG")


def test_a_release_comes_up_and_goes_back(chart: Path, folder: Path, space: Space) -> None:
    space.apply(folder / "app/secret.yaml")
    install: list[str | Path] = ["upgrade", "--install", "churn-api", chart, "-n", space.name]
    helm(*install, "--wait", "--timeout", "4m")
    assert space.predict().status == 200
    helm(*install, "--set", "image.tag=1.1.0", "--wait", "--timeout", "4m")
    assert image_of(space).endswith(":1.1.0")
    helm("rollback", "churn-api", "1", "-n", space.name, "--wait", "--timeout", "4m")
    assert image_of(space).endswith(":1.0.0")


def image_of(space: Space) -> str:
    return str(container_of(space.get("deployment", "churn-api"))["image"])

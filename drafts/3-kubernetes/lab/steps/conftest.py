"""Finds your manifests for the tests of the steps: `my-cluster`, or where you say."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from steps.kubectl import Space, manifest, new_space, try_kubectl


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--my-cluster",
        default="my-cluster",
        help="The folder of your manifests: %(default)s",
    )


@pytest.fixture(scope="session")
def folder(pytestconfig: pytest.Config) -> Path:
    """The folder with your manifests."""
    path = Path(pytestconfig.getoption("--my-cluster")).resolve()
    if not path.is_dir():
        pytest.exit(
            f"There is no {path}. Run this in the folder of the lab, "
            "and begin with: .venv/bin/python steps/catch_up.py 0",
            returncode=4,
        )
    return path


@pytest.fixture(scope="session", autouse=True)
def cluster() -> None:
    """Without a cluster that responds, no test can say anything."""
    done = try_kubectl("get", "nodes")
    if done.code != 0:
        pytest.exit(
            f"No cluster responds; start one: .venv/bin/python -m cluster up\n{done.output}",
            returncode=4,
        )


@pytest.fixture(scope="module")
def space(folder: Path) -> Iterator[Space]:
    """A namespace with the labels of yours."""
    with new_space(labels_of(folder / "namespace.yaml")) as space:
        yield space


def labels_of(file: Path) -> dict[str, str]:
    if not file.exists():
        return {}
    labels: dict[str, str] = manifest(file)[0]["metadata"].get("labels", {})
    return labels


@pytest.fixture(scope="module")
def app(folder: Path, space: Space) -> Space:
    """The namespace with what is in `app`, rolled out."""
    space.apply(folder / "app")
    space.wait_for_rollout()
    return space

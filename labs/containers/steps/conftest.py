"""Finds your image for the tests of the steps: `my-image`, or where you say."""

import hashlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from steps.docker import docker, try_docker


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--my-image",
        default="my-image",
        help="The folder of your Dockerfile: %(default)s",
    )


@pytest.fixture(scope="session")
def folder(pytestconfig: pytest.Config) -> Path:
    """The folder with your Dockerfile."""
    path = Path(pytestconfig.getoption("--my-image")).resolve()
    if not (path / "Dockerfile").is_file():
        pytest.exit(
            f"There is no {path / 'Dockerfile'}. Run this in the folder of the lab, "
            "and begin with: .venv/bin/python steps/catch_up.py 0",
            returncode=4,
        )
    return path


@pytest.fixture(scope="session", autouse=True)
def engine() -> None:
    """Without an engine that responds, no test can say anything."""
    done = try_docker("version")
    if done.code != 0:
        pytest.exit(f"Docker does not respond; start it.\n{done.output}", returncode=4)


@pytest.fixture(scope="session")
def image(folder: Path) -> Iterator[str]:
    """Your image, built. Layers that are in the cache are not built again."""
    name = f"my-image:{hashlib.sha256(str(folder).encode()).hexdigest()[:12]}"
    docker("build", "--tag", name, folder)
    yield name
    docker("image", "rm", "--force", name)


@pytest.fixture
def customer() -> dict[str, Any]:
    """The customer of the lessons."""
    return {
        "tenure_months": 7,
        "monthly_charge": 89.9,
        "contract": "monthly",
        "payment_method": "transfer",
        "support_tickets_90d": 4,
        "late_payments_12m": 2,
        "monthly_usage_gb": 31.5,
    }

"""Finds your app for the tests of the steps, in `my-api` or where `--my-api` says."""

import importlib
import json
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from fastapi.testclient import TestClient

#: What your app finds in its environment from step 13 on.
KEY = "a-key-for-the-steps-only"
ENVIRONMENT = {"MY_API_KEY": KEY, "MY_API_RATE_LIMIT": "1000000"}

MainLoader = Callable[..., ModuleType]
ClientMaker = Callable[..., TestClient]


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--my-api", default="my-api", help="The folder of your main.py: %(default)s"
    )


def pytest_configure(config: pytest.Config) -> None:
    # A warning in your app is worth reading, and no reason to fail a step.
    config.addinivalue_line("filterwarnings", "default")


@pytest.fixture(scope="session")
def folder(pytestconfig: pytest.Config) -> Path:
    """The folder with your app."""
    path = Path(pytestconfig.getoption("--my-api")).resolve()
    if not (path / "main.py").is_file():
        pytest.exit(
            f"There is no {path / 'main.py'}. Run this in the folder of the lab, "
            "and begin with: cp -r start my-api",
            returncode=4,
        )
    return path


@pytest.fixture
def load_main(folder: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[MainLoader]:
    """Imports your main.py anew; `MY_API_…=None` takes a variable away."""

    def load(**environment: str | None) -> ModuleType:
        for name, value in {**ENVIRONMENT, **environment}.items():
            if value is None:
                monkeypatch.delenv(name, raising=False)
            else:
                monkeypatch.setenv(name, value)
        forget_modules_of(folder)
        return importlib.import_module("main")

    monkeypatch.syspath_prepend(str(folder))
    yield load
    forget_modules_of(folder)


def forget_modules_of(folder: Path) -> None:
    """The next import reads your files again."""
    for name, module in list(sys.modules.items()):
        file = getattr(module, "__file__", None)
        if file is not None and Path(file).parent == folder:
            del sys.modules[name]


@pytest.fixture
def main(load_main: MainLoader) -> ModuleType:
    """Your main.py as a module: `main.app` is the app."""
    return load_main()


@pytest.fixture
def client(main: ModuleType, client_of: ClientMaker) -> Iterator[TestClient]:
    """A client of your app, which has started. It sends a key in every request."""
    with client_of(main) as client:
        yield client


@pytest.fixture
def client_of() -> ClientMaker:
    """Makes a client of an app; it starts the app only inside `with`."""

    def make(main: ModuleType, **more: Any) -> TestClient:
        return TestClient(main.app, headers={"X-API-Key": KEY}, **more)

    return make


@pytest.fixture
def trained_model() -> Path:
    """The file of the model. Without it, no later step can work."""
    path = Path("artifacts/churn-model.skops")
    if not path.is_file():
        pytest.fail("There is no trained model. Run: .venv/bin/churn-train")
    return path


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


def access_lines(caplog: pytest.LogCaptureFixture) -> list[dict[str, Any]]:
    """What your app wrote to the logger `my_api.access`, parsed."""
    return [
        json.loads(record.getMessage())
        for record in caplog.records
        if record.name == "my_api.access"
    ]

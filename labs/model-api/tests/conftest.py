"""What every dimension of the tests needs: a trained model, settings, a client."""

import os
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from fastapi import FastAPI
from fastapi.testclient import TestClient

from churn_api.main import create_app
from churn_api.settings import Settings
from churn_model.artifact import ChurnModel, save_model
from churn_model.train import train

API_KEY = "a-key-for-the-tests-only"
CLIENT_SECRET = "a-secret-for-the-tests-only"

SettingsMaker = Callable[..., Settings]


@pytest.fixture(autouse=True)
def _empty_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    """A developer's own CHURN_ variables do not decide whether the tests pass."""
    for name in [name for name in os.environ if name.startswith("CHURN_")]:
        monkeypatch.delenv(name)


@pytest.fixture(scope="session")
def model() -> ChurnModel:
    return train(customers=2_000, seed=7)


@pytest.fixture(scope="session")
def model_path(model: ChurnModel, tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("model") / "churn-model.skops"
    save_model(model, path)
    return path


@pytest.fixture(scope="session")
def make_settings(
    model_path: Path, tmp_path_factory: pytest.TempPathFactory
) -> SettingsMaker:
    """Settings that work, with whatever a test wants to be different."""

    def make(**different: Any) -> Settings:
        usual: dict[str, Any] = {
            "environment": "development",
            "model_path": model_path,
            "api_keys": {"tests": API_KEY},
            "oauth_clients": {"crm": CLIENT_SECRET},
            "teaching_endpoints": True,
            "call_center_delay_s": 0,
            # A file for each app: no test sees another one's predictions.
            "prediction_store_path": tmp_path_factory.mktemp("store") / "p.sqlite",
        }
        return Settings(**(usual | different))

    return make


# region test-client-fixture
@pytest.fixture
def app(make_settings: SettingsMaker) -> FastAPI:
    """A new app for each test: no test sees another one's rate limit or metrics."""
    return create_app(make_settings())


@pytest.fixture
def client(app: FastAPI) -> Iterator[TestClient]:
    """A client with a key. `with` runs the lifespan, which loads the model."""
    with TestClient(app, headers={"X-API-Key": API_KEY}) as client:
        wait_until_ready(client)
        yield client


# endregion


def wait_until_ready(client: TestClient, limit_s: float = 10) -> None:
    """Returns when the model is loaded; gives up with the service's last response."""
    give_up = time.monotonic() + limit_s
    while (response := client.get("/health/ready")).status_code != 200:
        assert time.monotonic() < give_up, response.text
        time.sleep(0.01)


@pytest.fixture
def customer() -> dict[str, Any]:
    """The smallest valid customer, at high risk by the rule that made the data."""
    return {
        "tenure_months": 3,
        "monthly_charge": 120.0,
        "contract": "monthly",
        "payment_method": "transfer",
        "support_tickets_90d": 5,
        "late_payments_12m": 3,
        "monthly_usage_gb": 10.0,
    }

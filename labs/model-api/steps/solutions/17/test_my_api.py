"""Tests of your own. Each would notice another mistake."""

from collections.abc import Iterator
from typing import Any

import pytest
from fastapi.testclient import TestClient

from churn_model.artifact import ChurnModel
from main import app
from settings import settings

CUSTOMER: dict[str, Any] = {
    "tenure_months": 7,
    "monthly_charge": 89.9,
    "contract": "monthly",
    "payment_method": "transfer",
    "support_tickets_90d": 4,
    "late_payments_12m": 2,
    "monthly_usage_gb": 31.5,
}


@pytest.fixture
def client() -> Iterator[TestClient]:
    key = settings.key.get_secret_value()
    with TestClient(app, headers={"X-API-Key": key}) as client:
        yield client


# region own-tests
def test_gives_the_probability_and_version_of_the_model(client: TestClient) -> None:
    model: ChurnModel = app.state.model
    [probability] = model.probabilities([CUSTOMER])  # type: ignore[list-item]
    assert client.post("/v1/predictions", json=CUSTOMER).json() == {
        "churn_probability": round(probability, 4),
        "model_version": model.card.version,
    }


def test_refuses_more_late_payments_than_months(client: TestClient) -> None:
    customer = CUSTOMER | {"tenure_months": 1, "late_payments_12m": 2}
    assert client.post("/v1/predictions", json=customer).status_code == 422


def test_refuses_a_caller_without_a_key() -> None:
    with TestClient(app) as stranger:
        response = stranger.post("/v1/predictions", json=CUSTOMER)
    assert response.status_code == 401


def test_a_removed_customer_is_gone(client: TestClient) -> None:
    client.put("/v1/customers/c-1", json=CUSTOMER)
    assert client.delete("/v1/customers/c-1").status_code == 204
    assert client.get("/v1/customers/c-1").status_code == 404


# endregion

"""Step 6: what breaks the schema or the rule of the business gets 422."""

from typing import Any

import pytest
from fastapi.testclient import TestClient

CHANGES = [
    ("tenure_months", -1),
    ("tenure_months", 601),
    ("monthly_charge", -0.01),
    ("monthly_charge", 10_001),
    ("support_tickets_90d", 501),
    ("late_payments_12m", 13),
    ("monthly_usage_gb", -1),
    ("contract", "weekly"),
    ("payment_method", "cash"),
    ("tenure_months", "seven"),
    ("tenure_monhts", 7),
]


@pytest.mark.parametrize(("field", "value"), CHANGES)
def test_refuses_what_breaks_the_schema(
    client: TestClient, customer: dict[str, Any], field: str, value: object
) -> None:
    customer[field] = value
    assert client.post("/v1/predictions", json=customer).status_code == 422


def test_refuses_a_missing_field(client: TestClient, customer: dict[str, Any]) -> None:
    del customer["contract"]
    assert client.post("/v1/predictions", json=customer).status_code == 422


def test_refuses_more_late_payments_than_months(
    client: TestClient, customer: dict[str, Any]
) -> None:
    customer |= {"tenure_months": 2, "late_payments_12m": 3}
    assert client.post("/v1/predictions", json=customer).status_code == 422


@pytest.mark.parametrize(
    "changes",
    [
        {"tenure_months": 0, "late_payments_12m": 0},
        {"tenure_months": 600},
        {"tenure_months": 2, "late_payments_12m": 2},
        {"monthly_charge": 0, "monthly_usage_gb": 0},
    ],
)
def test_accepts_the_limits_themselves(
    client: TestClient, customer: dict[str, Any], changes: dict[str, Any]
) -> None:
    response = client.post("/v1/predictions", json=customer | changes)
    assert response.status_code == 200, response.text


def test_stores_only_what_fits_the_schema(
    client: TestClient, customer: dict[str, Any]
) -> None:
    customer["contract"] = "weekly"
    assert client.put("/v1/customers/c-1", json=customer).status_code == 422

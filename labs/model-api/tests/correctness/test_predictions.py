from typing import Any, cast

import pytest
from fastapi import FastAPI
from fastapi.testclient import TestClient

from churn_api.schemas import MAX_BATCH_SIZE, risk_of
from churn_api.services import get_model
from churn_model.artifact import ChurnModel, ModelCard
from churn_model.data import CustomerRow

loyal = {
    "tenure_months": 110,
    "contract": "two_years",
    "support_tickets_90d": 0,
    "late_payments_12m": 0,
}


# region test-prediction
def test_scores_a_customer_and_names_the_model(
    client: TestClient, model: ChurnModel, customer: dict[str, Any]
) -> None:
    response = client.post(
        "/v1/predictions", json=customer | {"customer_reference": "c-1"}
    )

    assert response.status_code == 200
    assert response.json() == {
        "api_version": "v1",
        "model_version": model.card.version,
        "prediction": {
            "prediction_id": response.json()["prediction"]["prediction_id"],
            "customer_reference": "c-1",
            # The model's own result: the way over HTTP must not change it.
            "churn_probability": round(model.probabilities([row(customer)])[0], 4),
            "risk": "high",
        },
    }


# endregion


def test_predicts_the_same_for_the_same_customer_under_a_new_id(
    client: TestClient, customer: dict[str, Any]
) -> None:
    predictions = [
        client.post("/v1/predictions", json=customer).json()["prediction"]
        for _ in range(3)
    ]
    assert len({one["churn_probability"] for one in predictions}) == 1
    assert len({one["prediction_id"] for one in predictions}) == 3


def test_keeps_the_order_of_a_batch(
    client: TestClient, customer: dict[str, Any]
) -> None:
    batch = [
        customer | {"customer_reference": "leaves"},
        customer | loyal | {"customer_reference": "stays"},
    ]
    response = client.post("/v1/predictions/batch", json={"customers": batch})

    assert [
        (prediction["customer_reference"], prediction["risk"])
        for prediction in response.json()["predictions"]
    ] == [("leaves", "high"), ("stays", "low")]


def test_scores_a_batch_like_its_customers_one_by_one(
    client: TestClient, customer: dict[str, Any]
) -> None:
    customers = [customer | {"tenure_months": months} for months in range(3, 60, 7)]
    batch = client.post("/v1/predictions/batch", json={"customers": customers})
    singles = [client.post("/v1/predictions", json=one) for one in customers]

    assert [one["churn_probability"] for one in batch.json()["predictions"]] == [
        one.json()["prediction"]["churn_probability"] for one in singles
    ]


def test_takes_the_largest_batch(client: TestClient, customer: dict[str, Any]) -> None:
    response = client.post(
        "/v1/predictions/batch", json={"customers": [customer] * MAX_BATCH_SIZE}
    )
    assert response.status_code == 200
    assert len(response.json()["predictions"]) == MAX_BATCH_SIZE


# region dependency-override
class CoinModel(ChurnModel):
    """Predicts 0.5 for everybody: a test of the service needs no training."""

    def probabilities(self, rows: list[CustomerRow]) -> list[float]:
        return [0.5] * len(rows)


def test_serves_whatever_model_it_is_given(
    app: FastAPI, client: TestClient, customer: dict[str, Any], model: ChurnModel
) -> None:
    card: ModelCard = model.card.model_copy(update={"version": "coin"})
    app.dependency_overrides[get_model] = lambda: CoinModel(pipeline=None, card=card)

    response = client.post("/v1/predictions", json=customer).json()

    assert response["model_version"] == "coin"
    assert response["prediction"]["churn_probability"] == 0.5
    assert response["prediction"]["risk"] == "medium"


# endregion


@pytest.mark.parametrize(
    ("probability", "risk"),
    [
        (0, "low"),
        (0.2999, "low"),
        (0.3, "medium"),
        (0.5999, "medium"),
        (0.6, "high"),
        (1, "high"),
    ],
)
def test_puts_a_limit_into_the_higher_class(probability: float, risk: str) -> None:
    assert risk_of(probability) == risk


def test_shows_the_card_of_the_model(client: TestClient, model: ChurnModel) -> None:
    assert client.get("/v1/model").json() == model.card.model_dump()


def row(customer: dict[str, Any]) -> CustomerRow:
    return cast(CustomerRow, customer)

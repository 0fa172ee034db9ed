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
def test_scores_a_customer_and_says_by_which_model(
    client: TestClient, model: ChurnModel, customer: dict[str, Any]
) -> None:
    answer = client.post(
        "/v1/predictions", json=customer | {"customer_reference": "c-1"}
    )

    assert answer.status_code == 200
    assert answer.json() == {
        "api_version": "v1",
        "model_version": model.card.version,
        "prediction": {
            "customer_reference": "c-1",
            # What the model itself says: the way over HTTP must not change it.
            "churn_probability": round(model.probabilities([row(customer)])[0], 4),
            "risk": "high",
        },
    }


# endregion


def test_gives_the_same_answer_to_the_same_question(
    client: TestClient, customer: dict[str, Any]
) -> None:
    answers = {client.post("/v1/predictions", json=customer).text for _ in range(3)}
    assert len(answers) == 1


def test_keeps_the_order_of_a_batch(
    client: TestClient, customer: dict[str, Any]
) -> None:
    batch = [
        customer | {"customer_reference": "leaves"},
        customer | loyal | {"customer_reference": "stays"},
    ]
    answer = client.post("/v1/predictions/batch", json={"customers": batch})

    assert [
        (prediction["customer_reference"], prediction["risk"])
        for prediction in answer.json()["predictions"]
    ] == [("leaves", "high"), ("stays", "low")]


def test_scores_a_batch_like_its_customers_one_by_one(
    client: TestClient, customer: dict[str, Any]
) -> None:
    customers = [customer | {"tenure_months": months} for months in range(3, 60, 7)]
    batch = client.post("/v1/predictions/batch", json={"customers": customers})
    singles = [client.post("/v1/predictions", json=one) for one in customers]

    assert batch.json()["predictions"] == [one.json()["prediction"] for one in singles]


def test_takes_the_largest_batch(client: TestClient, customer: dict[str, Any]) -> None:
    answer = client.post(
        "/v1/predictions/batch", json={"customers": [customer] * MAX_BATCH_SIZE}
    )
    assert answer.status_code == 200
    assert len(answer.json()["predictions"]) == MAX_BATCH_SIZE


# region dependency-override
class CoinModel(ChurnModel):
    """Answers 0.5 to everybody: a test of the service needs no training."""

    def probabilities(self, rows: list[CustomerRow]) -> list[float]:
        return [0.5] * len(rows)


def test_serves_whatever_model_it_is_given(
    app: FastAPI, client: TestClient, customer: dict[str, Any], model: ChurnModel
) -> None:
    card: ModelCard = model.card.model_copy(update={"version": "coin"})
    app.dependency_overrides[get_model] = lambda: CoinModel(pipeline=None, card=card)

    answer = client.post("/v1/predictions", json=customer).json()

    assert answer["model_version"] == "coin"
    assert answer["prediction"] == {
        "customer_reference": None,
        "churn_probability": 0.5,
        "risk": "medium",
    }


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

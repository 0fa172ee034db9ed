"""Step 2: your app asks the trained model."""

from pathlib import Path
from typing import Any

import pytest
from fastapi.testclient import TestClient

from churn_model.artifact import ChurnModel, load_model


@pytest.fixture
def model(trained_model: Path) -> ChurnModel:
    return load_model(trained_model)


@pytest.mark.parametrize("support_tickets", [0, 4])
def test_gives_the_probability_of_the_model(
    model: ChurnModel,
    client: TestClient,
    customer: dict[str, Any],
    support_tickets: int,
) -> None:
    customer["support_tickets_90d"] = support_tickets
    response = client.post("/v1/predictions", json=customer)
    assert response.status_code == 200, "Add a function for POST /v1/predictions"
    [expected] = model.probabilities([customer])  # type: ignore[list-item]
    assert response.json()["churn_probability"] == pytest.approx(expected, abs=1e-4)


def test_says_which_model_computed_it(
    model: ChurnModel, client: TestClient, customer: dict[str, Any]
) -> None:
    response = client.post("/v1/predictions", json=customer)
    assert response.json()["model_version"] == model.card.version

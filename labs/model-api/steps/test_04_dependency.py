"""Step 4: a test can give your app another model."""

from types import ModuleType, SimpleNamespace
from typing import Any

import pytest
from fastapi.testclient import TestClient


class Fake:
    """Answers without being trained."""

    card = SimpleNamespace(version="a-fake")

    def probabilities(self, rows: list[Any]) -> list[float]:
        return [0.25 for _ in rows]


def test_the_model_can_be_replaced(
    main: ModuleType, client: TestClient, customer: dict[str, Any]
) -> None:
    if not hasattr(main, "get_model"):
        pytest.fail("main.py has no function get_model that gives the model")
    main.app.dependency_overrides[main.get_model] = Fake
    response = client.post("/v1/predictions", json=customer)
    assert response.json() == {"churn_probability": 0.25, "model_version": "a-fake"}


def test_the_model_is_not_a_field_of_the_request(client: TestClient) -> None:
    document = client.get("/openapi.json").json()
    operation = document["paths"]["/v1/predictions"]["post"]
    assert "model" not in str(operation.get("parameters", ""))

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest
from fastapi.testclient import TestClient

from churn_api.main import create_app
from churn_model.artifact import ChurnModel, save_model
from churn_model.train import train
from tests.conftest import API_KEY, SettingsMaker, wait_until_ready


@pytest.fixture(scope="module")
def other_model() -> ChurnModel:
    return train(customers=2_000, seed=8)


@pytest.fixture
def path(model: ChurnModel, tmp_path: Path) -> Path:
    path = tmp_path / "churn-model.skops"
    save_model(model, path)
    return path


@pytest.fixture
def client(make_settings: SettingsMaker, path: Path) -> Any:
    app = create_app(
        make_settings(
            model_path=path, administrators=["tests"], rate_limit_burst=100_000
        )
    )
    with TestClient(app, headers={"X-API-Key": API_KEY}) as client:
        wait_until_ready(client)
        yield client


def test_serves_another_model_without_a_restart(
    client: TestClient, path: Path, other_model: ChurnModel
) -> None:
    save_model(other_model, path)
    response = client.post("/v1/model/reload")
    assert response.json()["version"] == other_model.card.version
    assert client.get("/health/ready").json()["model_version"] == (
        other_model.card.version
    )


# region test-swap
def test_no_request_sees_half_a_model(
    client: TestClient,
    path: Path,
    model: ChurnModel,
    other_model: ChurnModel,
    customer: dict[str, Any],
) -> None:
    """Version and probability belong together in each response, swap or no swap."""
    rows: Any = [customer]
    right = {
        one.card.version: round(one.probabilities(rows)[0], 4)
        for one in (model, other_model)
    }

    def predict(_: int) -> tuple[str, float]:
        body = client.post("/v1/predictions", json=customer).json()
        return body["model_version"], body["prediction"]["churn_probability"]

    with ThreadPoolExecutor(4) as callers:
        seen = callers.map(predict, range(120))
        for one in [other_model, model] * 3:
            save_model(one, path)
            assert client.post("/v1/model/reload").status_code == 200
        pairs = set(seen)

    assert len(right) == len(set(right.values())) == 2
    assert pairs <= set(right.items())


# endregion


def test_keeps_the_old_model_when_the_new_one_is_unusable(
    client: TestClient, path: Path, model: ChurnModel
) -> None:
    path.write_bytes(b"not a model")
    response = client.post("/v1/model/reload")
    assert (response.status_code, response.json()["type"]) == (
        409,
        "/problems/conflict",
    )
    assert client.get("/v1/model").json()["version"] == model.card.version


def test_lets_only_administrators_replace_the_model(
    make_settings: SettingsMaker,
) -> None:
    with TestClient(
        create_app(make_settings()), headers={"X-API-Key": API_KEY}
    ) as client:
        response = client.post("/v1/model/reload")
    assert response.status_code == 403
    assert response.json()["detail"] == "Missing scope: model:write."

import json
import stat
import sys
import time
import uuid
from pathlib import Path
from typing import Any

import pytest
from fastapi import FastAPI
from fastapi.testclient import TestClient

from churn_api import predictions_command
from churn_api.prediction_store import PredictionStore
from churn_model.artifact import ChurnModel
from churn_model.data import make_customers
from tests.conftest import CLIENT_SECRET

row = make_customers(1, seed=5).rows[0]


@pytest.fixture
def store(tmp_path: Path) -> PredictionStore:
    return PredictionStore(tmp_path / "new-folder" / "predictions.sqlite", 90)


def test_makes_no_file_before_the_first_prediction(
    app: FastAPI, client: TestClient
) -> None:
    client.get("/v1/model")
    assert not app.state.services.settings.prediction_store_path.exists()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has other permissions")
def test_lets_only_its_user_read_the_file(
    store: PredictionStore, tmp_path: Path
) -> None:
    store.add("crm", "1.0.0", [("c-1", row, 0.5)])
    for path in (tmp_path / "new-folder").iterdir():
        assert stat.S_IMODE(path.stat().st_mode) == 0o600, path
    store.close()


def test_forgets_a_prediction_after_its_retention(
    store: PredictionStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    [old] = store.add("crm", "1.0.0", [("c-1", row, 0.5)])
    day_91 = time.time() + 91 * 86_400
    monkeypatch.setattr(time, "time", lambda: day_91)
    [new] = store.add("crm", "1.0.0", [("c-1", row, 0.6)])

    assert store.find("prediction_id", old) == []
    assert [one.prediction_id for one in store.find("customer_reference", "c-1")] == [
        new
    ]
    store.close()


def test_finds_by_three_columns_only(store: PredictionStore) -> None:
    with pytest.raises(ValueError, match="cannot be found by features"):
        store.find("features", "1")


# region prediction-explained
def test_answers_which_request_which_model_and_who(
    app: FastAPI,
    client: TestClient,
    customer: dict[str, Any],
    model: ChurnModel,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """The CRM team knows the customer and the time, and nothing else."""
    client.post(
        "/v1/predictions",
        json=customer | {"customer_reference": "c-1042"},
        headers={"X-Request-ID": "tuesday-1"},
    )
    path = app.state.services.settings.prediction_store_path

    code = predictions_command.main(["--store", str(path), "--reference", "c-1042"])

    [found] = map(json.loads, capsys.readouterr().out.splitlines())
    assert code == 0
    assert found["request_id"] == "tuesday-1"
    assert found["model_version"] == model.card.version
    assert found["client"] == "tests"
    assert found["features"] == customer


# endregion


def test_finds_all_predictions_of_a_batch_by_its_request(
    app: FastAPI, client: TestClient, customer: dict[str, Any]
) -> None:
    client.post(
        "/v1/predictions/batch",
        json={"customers": [customer] * 3},
        headers={"X-Request-ID": "batch-1"},
    )
    found = app.state.services.prediction_store.find("request_id", "batch-1")
    assert len(found) == 3


def test_shows_a_client_its_own_prediction(
    client: TestClient, customer: dict[str, Any], model: ChurnModel
) -> None:
    made = client.post(
        "/v1/predictions", json=customer, headers={"X-Request-ID": "made-1"}
    ).json()["prediction"]
    record = client.get(f"/v1/predictions/{made['prediction_id']}").json()
    assert {**record, "made_at": "…"} == {
        "prediction_id": made["prediction_id"],
        "made_at": "…",
        "request_id": "made-1",
        "model_version": model.card.version,
        "churn_probability": made["churn_probability"],
        "customer": {"customer_reference": None, **customer},
    }


def test_hides_a_prediction_from_other_clients(
    client: TestClient, customer: dict[str, Any]
) -> None:
    made = client.post("/v1/predictions", json=customer).json()["prediction"]
    token = client.post(
        "/v1/token",
        data={
            "grant_type": "client_credentials",
            "client_id": "crm",
            "client_secret": CLIENT_SECRET,
        },
    ).json()["access_token"]
    del client.headers["X-API-Key"]

    response = client.get(
        f"/v1/predictions/{made['prediction_id']}",
        headers={"Authorization": f"Bearer {token}"},
    )
    unknown = client.get(
        f"/v1/predictions/{uuid.uuid4()}", headers={"Authorization": f"Bearer {token}"}
    )
    assert response.status_code == unknown.status_code == 404
    assert response.json()["detail"] == unknown.json()["detail"]


def test_tells_when_there_is_nothing_to_show(
    store: PredictionStore, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "new-folder" / "predictions.sqlite"
    assert predictions_command.main(["--store", str(path), "--id", "x"]) == 2
    assert "does not exist" in capsys.readouterr().err
    store.add("crm", "1.0.0", [("c-1", row, 0.5)])
    store.close()
    assert predictions_command.main(["--store", str(path), "--id", "x"]) == 1

import asyncio
import logging
import threading
from pathlib import Path

import pytest
from fastapi import FastAPI
from fastapi.testclient import TestClient

from churn_api import services
from churn_api.event_loop import watch_event_loop
from churn_api.main import create_app
from churn_api.metrics import Metrics
from churn_model.artifact import ChurnModel
from tests.conftest import SettingsMaker, wait_until_ready


def test_is_alive_before_it_is_ready(
    app: FastAPI, model: ChurnModel, monkeypatch: pytest.MonkeyPatch
) -> None:
    loaded = threading.Event()

    def load_slowly(path: Path) -> ChurnModel:
        loaded.wait()
        return model

    monkeypatch.setattr(services, "load_model", load_slowly)
    with TestClient(app) as client:
        assert client.get("/health/live").json() == {"status": "alive"}
        early = client.get("/health/ready")
        loaded.set()
        wait_until_ready(client)
        late = client.get("/health/ready")

    assert (early.status_code, early.headers["retry-after"]) == (503, "5")
    assert early.json()["detail"] == "It is still loading."
    assert late.json() == {"status": "ready", "model_version": model.card.version}


def test_stays_unready_without_a_model_and_logs_the_cure(
    make_settings: SettingsMaker, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    app = create_app(make_settings(model_path=tmp_path / "none.skops"))
    with TestClient(app) as client:
        wait_until_failed(app)
        response = client.get("/health/ready")
        assert client.get("/health/live").status_code == 200

    assert response.status_code == 503
    assert response.json()["detail"] == (
        "It could not be loaded; the service's log has the reason."
    )
    assert "Train the model first: churn-train" in caplog.text


def test_stays_unready_when_loading_fails_in_an_unexpected_way(
    app: FastAPI, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def fail(path: Path) -> ChurnModel:
        raise MemoryError

    monkeypatch.setattr(services, "load_model", fail)
    with TestClient(app) as client:
        wait_until_failed(app)
        assert client.get("/health/ready").status_code == 503
    [record] = [one for one in caplog.records if one.levelno == logging.ERROR]
    assert record.message == "The model cannot be loaded."


def test_sees_a_blocked_event_loop() -> None:
    """The block lasts 0.4 s; one wake-up must be later than 0.25 s."""
    import time

    metrics = Metrics()

    async def block_once() -> None:
        watch = asyncio.create_task(watch_event_loop(metrics.event_loop_lag))
        await asyncio.sleep(0.01)
        time.sleep(0.4)  # noqa: ASYNC251 - this is the fault that the watch must see
        await asyncio.sleep(0.1)
        watch.cancel()

    asyncio.run(block_once())
    value = metrics.registry.get_sample_value
    late = value("event_loop_lag_seconds_bucket", {"le": "0.25"})
    assert late is not None
    assert late < (value("event_loop_lag_seconds_count") or 0)


def wait_until_failed(app: FastAPI) -> None:
    import time

    give_up = time.monotonic() + 10
    while app.state.services.model_holder.state == "loading":
        assert time.monotonic() < give_up
        time.sleep(0.01)

import json
import logging
import sys
from typing import Any

import pytest
from fastapi.testclient import TestClient

from churn_api.logging import JsonFormatter, configure_logging
from churn_api.request_context import current_request_id
from churn_model.artifact import ChurnModel
from tests.conftest import API_KEY


def record(message: str, **extra: Any) -> logging.LogRecord:
    return logging.getLogger("test").makeRecord(
        "test", logging.INFO, __file__, 1, message, (), None, extra=extra
    )


def test_writes_one_json_object_per_line() -> None:
    line = JsonFormatter().format(record('a "quoted"\nline', status=200))
    assert "\n" not in line
    written = json.loads(line)
    assert {**written, "time": "…"} == {
        "time": "…",
        "level": "INFO",
        "logger": "test",
        "message": 'a "quoted"\nline',
        "request_id": "-",
        "status": 200,
    }


def test_drops_fields_that_nobody_allowed() -> None:
    line = JsonFormatter().format(record("x", body={"pesel": "44051401359"}, route="/"))
    assert "44051401359" not in line
    assert json.loads(line)["route"] == "/"


def test_keeps_the_traceback_of_an_error() -> None:
    try:
        raise ValueError("why")
    except ValueError:
        failed = record("x")
        failed.exc_info = sys.exc_info()
    assert "ValueError: why" in json.loads(JsonFormatter().format(failed))["traceback"]


def test_logs_a_request_without_the_person_in_it(
    client: TestClient,
    customer: dict[str, Any],
    model: ChurnModel,
    capsys: pytest.CaptureFixture[str],
) -> None:
    configure_logging("INFO")
    response = client.post(
        "/v1/predictions?email=jan@example.com",
        json=customer | {"customer_reference": "c-4711"},
        headers={"X-Request-ID": "log-1"},
    )
    client.post(
        "/v1/predictions/batch",
        json={"customers": [customer] * 2},
        headers={"X-Request-ID": "log-2"},
    )

    text = capsys.readouterr().err
    lines = {line["request_id"]: line for line in map(json.loads, text.splitlines())}
    line = lines["log-1"]
    assert {**line, "time": "…", "duration_ms": 0} == {
        "time": "…",
        "level": "INFO",
        "logger": "churn_api.access",
        "message": "request",
        "request_id": "log-1",
        "method": "POST",
        "route": "/v1/predictions",
        "status": 200,
        "duration_ms": 0,
        "client": "tests",
        "model_version": model.card.version,
        "prediction_id": response.json()["prediction"]["prediction_id"],
    }
    assert lines["log-2"]["batch_size"] == 2
    assert lines["log-2"]["model_version"] == model.card.version
    for secret in ("c-4711", "jan@example.com", API_KEY, "testclient"):
        assert secret not in text


def test_has_no_id_outside_a_request() -> None:
    assert current_request_id() == "-"

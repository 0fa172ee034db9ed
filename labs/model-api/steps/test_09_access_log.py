"""Step 9: one line of JSON for each request, on the logger `my_api.access`."""

import json
from typing import Any

import pytest
from fastapi.testclient import TestClient

from steps.conftest import access_lines


def test_each_request_leaves_one_line(
    client: TestClient, customer: dict[str, Any], caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level("INFO")
    version = client.post("/v1/predictions", json=customer).json()["model_version"]
    client.get("/v1/customers/nobody")
    lines = access_lines(caplog)
    assert len(lines) == 2, "Log one line on logging.getLogger('my_api.access')"

    prediction, nobody = lines
    assert prediction["method"] == "POST"
    assert prediction["route"] == "/v1/predictions"
    assert prediction["status"] == 200
    assert prediction["duration_ms"] >= 0
    assert prediction["model_version"] == version
    assert nobody["status"] == 404


def test_the_route_is_the_template(
    client: TestClient, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level("INFO")
    client.get("/v1/customers/c-1042")
    [line] = access_lines(caplog)
    assert line["route"] == "/v1/customers/{customer_id}"


def test_every_request_has_an_id_of_its_own(
    client: TestClient, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level("INFO")
    for _ in range(3):
        client.get("/health/live")
    assert len({line["request_id"] for line in access_lines(caplog)}) == 3


def test_what_was_sent_stays_out(
    client: TestClient, customer: dict[str, Any], caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level("INFO")
    client.post("/v1/predictions", json=customer)
    [line] = access_lines(caplog)
    assert "89.9" not in json.dumps(line)

"""Step 10: a middleware gives each request an id that caller and log share."""

import re
from typing import Any

import pytest
from fastapi.testclient import TestClient

from steps.conftest import access_lines


def test_the_callers_id_comes_back_and_is_in_the_log(
    client: TestClient, customer: dict[str, Any], caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level("INFO")
    response = client.post(
        "/v1/predictions", json=customer, headers={"X-Request-ID": "crm-7f3a"}
    )
    assert response.headers.get("X-Request-ID") == "crm-7f3a"
    [line] = access_lines(caplog)
    assert line["request_id"] == "crm-7f3a", "Is the layer with the id the outermost?"


@pytest.mark.parametrize("path", ["/health/live", "/no-such-path"])
def test_who_sends_none_gets_one(
    client: TestClient, caplog: pytest.LogCaptureFixture, path: str
) -> None:
    caplog.set_level("INFO")
    response = client.get(path)
    [line] = access_lines(caplog)
    assert response.headers.get("X-Request-ID") == line["request_id"]


@pytest.mark.parametrize("hostile", ["a b", "x" * 65, 'a","status":200', ""])
def test_an_id_that_could_spoil_the_log_is_replaced(
    client: TestClient, hostile: str
) -> None:
    response = client.get("/health/live", headers={"X-Request-ID": hostile})
    answered = response.headers.get("X-Request-ID", "")
    assert answered != hostile
    assert re.fullmatch("[A-Za-z0-9-]{1,64}", answered)

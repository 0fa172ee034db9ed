"""Step 11: every failure is `application/problem+json`."""

from types import ModuleType
from typing import Any

import pytest
from fastapi.testclient import TestClient

from steps.conftest import ClientMaker, access_lines


def assert_problem(response: Any, status: int) -> dict[str, Any]:
    assert response.status_code == status
    assert response.headers["Content-Type"] == "application/problem+json"
    problem: dict[str, Any] = response.json()
    assert {"type", "title", "status", "detail", "request_id"} <= problem.keys()
    assert problem["status"] == status
    assert problem["request_id"] == response.headers["X-Request-ID"]
    return problem


@pytest.mark.parametrize(
    ("method", "path", "status"),
    [
        ("GET", "/no-such-path", 404),
        ("GET", "/v1/customers/nobody", 404),
        ("PATCH", "/health/live", 405),
        ("GET", "/v1/customers?limit=0", 422),
    ],
)
def test_what_the_caller_can_fix(
    client: TestClient, method: str, path: str, status: int
) -> None:
    assert_problem(client.request(method, path), status)


def test_405_still_says_what_is_allowed(client: TestClient) -> None:
    assert client.patch("/health/live").headers["Allow"] == "GET"


def test_not_ready(
    main: ModuleType, client_of: ClientMaker, customer: dict[str, Any]
) -> None:
    response = client_of(main).post("/v1/predictions", json=customer)
    assert_problem(response, 503)


def test_names_the_wrong_field_without_its_value(
    client: TestClient, customer: dict[str, Any]
) -> None:
    customer["contract"] = "44051401359"
    problem = assert_problem(client.post("/v1/predictions", json=customer), 422)
    assert "contract" in str(problem["errors"])
    assert "44051401359" not in str(problem)


def test_what_nobody_foresaw(
    main: ModuleType,
    client_of: ClientMaker,
    customer: dict[str, Any],
    caplog: pytest.LogCaptureFixture,
) -> None:
    class Broken:
        def probabilities(self, rows: list[Any]) -> list[float]:
            raise RuntimeError("the password is 1234")

    caplog.set_level("INFO")
    main.app.dependency_overrides[main.get_model] = Broken
    with client_of(main, raise_server_exceptions=False) as client:
        problem = assert_problem(client.post("/v1/predictions", json=customer), 500)
    assert "1234" not in str(problem), "The cause belongs in the log"
    [line] = access_lines(caplog)
    assert (line["status"], line["request_id"]) == (500, problem["request_id"])

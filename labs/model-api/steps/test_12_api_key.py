"""Step 12: predictions and customers need a key; health does not."""

from types import ModuleType
from typing import Any

import pytest
from fastapi.testclient import TestClient

PROTECTED = [
    ("POST", "/v1/predictions"),
    ("GET", "/v1/customers"),
    ("PUT", "/v1/customers/c-1"),
    ("GET", "/v1/customers/c-1"),
    ("DELETE", "/v1/customers/c-1"),
]


@pytest.mark.parametrize(("method", "path"), PROTECTED)
@pytest.mark.parametrize("headers", [{}, {"X-API-Key": "wrong"}, {"X-API-Key": "é"}])
def test_refuses_who_does_not_know_the_key(
    main: ModuleType,
    customer: dict[str, Any],
    method: str,
    path: str,
    headers: dict[str, str],
) -> None:
    sent = [(name.encode(), value.encode()) for name, value in headers.items()]
    with TestClient(main.app) as stranger:
        response = stranger.request(method, path, json=customer, headers=sent)
    assert response.status_code == 401
    assert "WWW-Authenticate" in response.headers, "401 says how to authenticate"


def test_lets_through_who_knows_it(
    client: TestClient, customer: dict[str, Any]
) -> None:
    assert client.post("/v1/predictions", json=customer).status_code == 200


@pytest.mark.parametrize("path", ["/health/live", "/health/ready"])
def test_health_needs_no_key(main: ModuleType, path: str) -> None:
    with TestClient(main.app) as stranger:
        assert stranger.get(path).status_code == 200


def test_the_document_shows_how(client: TestClient) -> None:
    document = client.get("/openapi.json").json()
    schemes = document["components"]["securitySchemes"].values()
    assert [(one["type"], one["name"]) for one in schemes] == [("apiKey", "X-API-Key")]
    assert document["paths"]["/v1/predictions"]["post"]["security"]

import asyncio
import re
from collections.abc import Iterator
from typing import Any

import pytest
from fastapi import FastAPI
from fastapi.testclient import TestClient
from starlette.types import Message

from churn_api.main import create_app
from tests.conftest import API_KEY, SettingsMaker


@pytest.mark.parametrize("offered", ["abc-123", "A.b_c", "x" * 64])
def test_keeps_the_id_of_a_caller(client: TestClient, offered: str) -> None:
    answer = client.get("/health/live", headers={"X-Request-ID": offered})
    assert answer.headers["x-request-id"] == offered


@pytest.mark.parametrize("offered", ["", "x" * 65, "a b", 'a"}{"level":"ERROR"'])
def test_replaces_an_id_that_could_harm_the_log(
    client: TestClient, offered: str
) -> None:
    answer = client.get("/health/live", headers={"X-Request-ID": offered})
    assert re.fullmatch("[0-9a-f]{32}", answer.headers["x-request-id"])


def test_gives_each_request_its_own_id(client: TestClient) -> None:
    ids = {client.get("/health/live").headers["x-request-id"] for _ in range(5)}
    assert len(ids) == 5


def test_refuses_a_body_that_says_it_is_too_large(
    make_settings: SettingsMaker,
) -> None:
    app = create_app(make_settings(max_body_bytes=1_024))
    with TestClient(app, headers={"X-API-Key": API_KEY}) as client:
        answer = client.post("/v1/predictions", content=b"x" * 1_025)
    assert answer.status_code == 413
    assert answer.json()["detail"] == "A body may have 1024 bytes."


def test_refuses_a_body_that_grows_too_large(make_settings: SettingsMaker) -> None:
    def pieces() -> Iterator[bytes]:
        for _ in range(100):
            yield b" " * 100

    app = create_app(make_settings(max_body_bytes=1_024))
    with TestClient(app, headers={"X-API-Key": API_KEY}) as client:
        wait_headers = {"Content-Type": "application/json"}
        from tests.conftest import wait_until_ready

        wait_until_ready(client)
        answer = client.post("/v1/predictions", content=pieces(), headers=wait_headers)
    assert answer.status_code == 413
    assert answer.json()["type"] == "/problems/body-too-large"


def test_counts_a_caller_who_hung_up(app: FastAPI) -> None:
    """No answer starts, so no status is known: the access log says 499."""

    async def call() -> None:
        @app.get("/hang")
        async def hang() -> None:
            raise asyncio.CancelledError

        async def receive() -> Message:
            return {"type": "http.disconnect"}

        async def send(message: Message) -> None:
            raise AssertionError(message)

        scope: dict[str, Any] = {
            "type": "http",
            "method": "GET",
            "path": "/hang",
            "raw_path": b"/hang",
            "query_string": b"",
            "headers": [],
        }
        with pytest.raises(asyncio.CancelledError):
            await app(scope, receive, send)

    asyncio.run(call())
    assert (
        sample(app, "http_requests_total", method="GET", route="/hang", status="499")
        == 1
    )


def test_counts_by_route_and_never_by_path(app: FastAPI, client: TestClient) -> None:
    for reference in ("c-1", "c-2"):
        client.get(f"/v1/customers/{reference}/contact-history/mended")
    for guess in ("/.env", "/wp-admin"):
        client.get(guess)
    client.request("BREW", "/health/live")

    template = "/v1/customers/{customer_reference}/contact-history/mended"
    assert (
        sample(app, "http_requests_total", method="GET", route=template, status="200")
        == 2
    )
    assert (
        sample(
            app, "http_requests_total", method="GET", route="(unknown)", status="404"
        )
        == 2
    )
    assert (
        sample(
            app,
            "http_requests_total",
            method="OTHER",
            route="/health/live",
            status="405",
        )
        == 1
    )
    assert "c-1" not in client.get("/metrics").text


def test_counts_what_the_model_answers(
    app: FastAPI, client: TestClient, customer: dict[str, Any]
) -> None:
    client.post("/v1/predictions/batch", json={"customers": [customer] * 3})
    assert sample(app, "churn_probability_count") == 3


def sample(app: FastAPI, name: str, **labels: str) -> float | None:
    value: float | None = app.state.services.metrics.registry.get_sample_value(
        name, labels
    )
    return value

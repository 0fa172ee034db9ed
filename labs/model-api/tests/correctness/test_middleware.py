import asyncio
import contextvars
import re
import socket
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import Any
from urllib.request import urlopen

import anyio.to_thread
import pytest
from fastapi import FastAPI
from fastapi.testclient import TestClient
from starlette.types import Message

from churn_api.main import create_app
from churn_api.request_context import current_request_id, enter_request
from tests.conftest import API_KEY, SettingsMaker
from tests.server import running_server, wait_until


@pytest.mark.parametrize("offered", ["abc-123", "A.b_c", "x" * 64])
def test_keeps_the_id_of_a_caller(client: TestClient, offered: str) -> None:
    response = client.get("/health/live", headers={"X-Request-ID": offered})
    assert response.headers["x-request-id"] == offered


@pytest.mark.parametrize("offered", ["", "x" * 65, "a b", 'a"}{"level":"ERROR"'])
def test_replaces_an_id_that_could_harm_the_log(
    client: TestClient, offered: str
) -> None:
    response = client.get("/health/live", headers={"X-Request-ID": offered})
    assert re.fullmatch("[0-9a-f]{32}", response.headers["x-request-id"])


def test_gives_each_request_its_own_id(client: TestClient) -> None:
    ids = {client.get("/health/live").headers["x-request-id"] for _ in range(5)}
    assert len(ids) == 5


def test_rejects_a_body_that_is_announced_as_too_large(
    make_settings: SettingsMaker,
) -> None:
    app = create_app(make_settings(max_body_bytes=1_024))
    with TestClient(app, headers={"X-API-Key": API_KEY}) as client:
        response = client.post("/v1/predictions", content=b"x" * 1_025)
    assert response.status_code == 413
    assert response.json()["detail"] == "The limit is 1024 bytes."


def test_rejects_a_body_that_grows_too_large(make_settings: SettingsMaker) -> None:
    def pieces() -> Iterator[bytes]:
        for _ in range(100):
            yield b" " * 100

    app = create_app(make_settings(max_body_bytes=1_024))
    with TestClient(app, headers={"X-API-Key": API_KEY}) as client:
        wait_headers = {"Content-Type": "application/json"}
        from tests.conftest import wait_until_ready

        wait_until_ready(client)
        response = client.post(
            "/v1/predictions", content=pieces(), headers=wait_headers
        )
    assert response.status_code == 413
    assert response.json()["type"] == "/problems/body-too-large"


def test_counts_a_client_that_hung_up_as_499(app: FastAPI) -> None:
    """The server lets the app finish, so only `receive` tells that nobody waits."""
    finished = False

    @app.get("/slow")
    async def slow() -> dict[str, str]:
        nonlocal finished
        await asyncio.sleep(0.3)
        finished = True
        return {"status": "done"}

    with running_server(app) as port:
        with socket.create_connection(("127.0.0.1", port)) as connection:
            connection.sendall(b"GET /slow HTTP/1.1\r\nHost: x\r\n\r\n")
            wait_until(lambda: sample(app, "http_requests_in_flight") == 1)
        wait_until(lambda: sample(app, "http_requests_in_flight") == 0)

    assert finished
    assert counted(app, "/slow", "499") == 1
    assert counted(app, "/slow", "200") is None


def test_counts_a_client_that_hung_up_while_sending_as_499(app: FastAPI) -> None:
    """FastAPI makes a 400 of it, which would blame the client's data."""
    with running_server(app) as port:
        with socket.create_connection(("127.0.0.1", port)) as connection:
            connection.sendall(
                b"POST /v1/predictions HTTP/1.1\r\nHost: x\r\n"
                b"Content-Type: application/json\r\nContent-Length: 99\r\n\r\n{"
            )
            wait_until(lambda: sample(app, "http_requests_in_flight") == 1)
        wait_until(lambda: sample(app, "http_requests_in_flight") == 0)

    assert counted(app, "/v1/predictions", "499", method="POST") == 1
    assert counted(app, "/v1/predictions", "400", method="POST") is None


def test_counts_a_patient_client_by_the_status_that_it_got(app: FastAPI) -> None:
    @app.get("/slow")
    async def slow() -> dict[str, str]:
        await asyncio.sleep(0.1)
        return {"status": "done"}

    with running_server(app) as port:
        with urlopen(f"http://127.0.0.1:{port}/slow", timeout=5) as response:
            assert response.status == 200
        wait_until(lambda: counted(app, "/slow", "200") == 1)


def test_counts_an_app_that_sends_no_response_as_500(app: FastAPI) -> None:
    """A cancelled task, for example; the alert on 5xx must see it."""

    @app.get("/cancelled")
    async def cancelled() -> None:
        raise asyncio.CancelledError

    async def call() -> None:
        async def receive() -> Message:
            raise AssertionError

        async def send(message: Message) -> None:
            raise AssertionError(message)

        scope: dict[str, Any] = {
            "type": "http",
            "method": "GET",
            "path": "/cancelled",
            "raw_path": b"/cancelled",
            "query_string": b"",
            "headers": [],
        }
        with pytest.raises(asyncio.CancelledError):
            await app(scope, receive, send)

    asyncio.run(call())
    assert counted(app, "/cancelled", "500") == 1


# region context-in-threads
def test_keeps_the_request_id_in_some_threads_only() -> None:
    """`to_thread` copies the context; an executor starts with an empty one."""

    async def ids() -> dict[str, str]:
        enter_request("id-1", "")
        loop = asyncio.get_running_loop()
        copy = contextvars.copy_context()
        with ThreadPoolExecutor() as executor:
            return {
                "await": current_request_id(),
                "asyncio.to_thread": await asyncio.to_thread(current_request_id),
                "anyio.to_thread": await anyio.to_thread.run_sync(current_request_id),
                "run_in_executor": await loop.run_in_executor(None, current_request_id),
                "submit": executor.submit(current_request_id).result(),
                "submit, copied": executor.submit(
                    copy.run, current_request_id
                ).result(),
            }

    assert asyncio.run(ids()) == {
        "await": "id-1",
        "asyncio.to_thread": "id-1",
        "anyio.to_thread": "id-1",
        "run_in_executor": "-",
        "submit": "-",
        "submit, copied": "id-1",
    }


# endregion


def test_counts_by_route_and_never_by_path(app: FastAPI, client: TestClient) -> None:
    for reference in ("c-1", "c-2"):
        client.get(f"/v1/customers/{reference}/contact-history/fixed")
    for guess in ("/.env", "/wp-admin"):
        client.get(guess)
    client.request("BREW", "/health/live")

    template = "/v1/customers/{customer_reference}/contact-history/fixed"
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


def test_counts_what_the_model_predicts(
    app: FastAPI, client: TestClient, customer: dict[str, Any]
) -> None:
    client.post("/v1/predictions/batch", json={"customers": [customer] * 3})
    assert sample(app, "churn_probability_count") == 3


def counted(app: FastAPI, route: str, status: str, method: str = "GET") -> float | None:
    return sample(app, "http_requests_total", method=method, route=route, status=status)


def sample(app: FastAPI, name: str, **labels: str) -> float | None:
    value: float | None = app.state.services.metrics.registry.get_sample_value(
        name, labels
    )
    return value

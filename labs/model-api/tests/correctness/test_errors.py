from typing import Any

import pytest
from fastapi import FastAPI, HTTPException
from fastapi.responses import StreamingResponse
from fastapi.testclient import TestClient

from churn_api.call_center import CallCenter
from churn_api.main import create_app
from churn_api.problem_kinds import ALL_KINDS
from churn_api.work_pool import WorkPool
from tests.conftest import API_KEY, SettingsMaker


@pytest.mark.parametrize(
    ("method", "path", "status", "code"),
    [
        ("GET", "/nothing", 404, "not-found"),
        ("DELETE", "/v1/predictions", 405, "method-not-allowed"),
        ("GET", "/problems/unheard-of", 404, "not-found"),
    ],
)
def test_uses_one_error_format(
    client: TestClient, method: str, path: str, status: int, code: str
) -> None:
    response = client.request(method, path)
    assert response.headers["content-type"] == "application/problem+json"
    assert response.json()["type"] == f"/problems/{code}"
    assert response.json()["status"] == response.status_code == status
    assert response.json()["request_id"] == response.headers["x-request-id"]


@pytest.mark.parametrize("kind", ALL_KINDS, ids=lambda kind: kind.code)
def test_explains_every_type_at_its_own_address(client: TestClient, kind: Any) -> None:
    response = client.get(f"/problems/{kind.code}").json()
    assert response == {
        "code": kind.code,
        "status": kind.status,
        "title": kind.title,
        "cure": kind.cure,
    }


@pytest.mark.parametrize(
    ("status", "code"), [(418, "bad-request"), (502, "internal-error")]
)
def test_puts_a_status_without_a_kind_into_its_class(
    app: FastAPI, client: TestClient, status: int, code: str
) -> None:
    @app.get("/raise")
    async def raise_it() -> None:
        raise HTTPException(status, "whatever the author wrote")

    response = client.get("/raise")
    assert response.json()["type"] == f"/problems/{code}"
    assert "author" not in response.text


def test_hides_the_cause_of_an_unexpected_error_and_logs_it(
    app: FastAPI, client: TestClient, caplog: pytest.LogCaptureFixture
) -> None:
    @app.get("/crash")
    async def crash() -> None:
        raise KeyError("password=hunter2")

    response = client.get("/crash", headers={"X-Request-ID": "crash-1"})

    assert response.status_code == 500
    assert response.json() == {
        "type": "/problems/internal-error",
        "title": "Internal server error",
        "status": 500,
        "detail": "The failure is logged under this request_id.",
        "request_id": "crash-1",
    }
    [record] = [one for one in caplog.records if one.message == "unhandled error"]
    assert record.exc_info is not None
    assert record.exc_info[0] is KeyError


def test_breaks_the_connection_when_half_a_response_is_out(app: FastAPI) -> None:
    @app.get("/half")
    async def half() -> StreamingResponse:
        async def pieces() -> Any:
            yield b"first half"
            raise ValueError("no second half")

        return StreamingResponse(pieces())

    with TestClient(app) as client, pytest.raises(ValueError, match="no second half"):
        client.get("/half")


def test_returns_504_when_the_work_is_late(make_settings: SettingsMaker) -> None:
    app = create_app(make_settings(scoring_timeout_s=0.02, call_center_delay_s=0.5))
    with TestClient(app, headers={"X-API-Key": API_KEY}) as client:
        response = client.get("/v1/customers/c-1/contact-history/fixed")
    assert response.status_code == 504
    assert response.json()["detail"] == "No result within 0.02 s."


def test_rejects_work_when_the_queue_is_full(make_settings: SettingsMaker) -> None:
    app = create_app(make_settings())
    app.state.services.work_pool = WorkPool(threads=0, queue=0, timeout_s=1)
    with TestClient(app, headers={"X-API-Key": API_KEY}) as client:
        response = client.get("/v1/customers/c-1/contact-history/fixed")
    assert response.status_code == 503
    assert response.json()["type"] == "/problems/overloaded"
    assert response.headers["retry-after"] == "1"


def test_gives_room_back_after_an_error(make_settings: SettingsMaker) -> None:
    """Whatever the work does, its place in the queue is free afterwards."""
    app = create_app(make_settings(scoring_threads=1, scoring_queue=0))
    services = app.state.services

    class BrokenCallCenter(CallCenter):
        def contacts_90d(self, customer_reference: str) -> int:
            raise ConnectionError("the call center is closed")

    services.call_center = BrokenCallCenter(0)
    with TestClient(app, headers={"X-API-Key": API_KEY}) as client:
        responses = [
            client.get("/v1/customers/c-1/contact-history/fixed") for _ in range(3)
        ]
    assert [response.json()["type"] for response in responses] == [
        "/problems/internal-error"
    ] * 3


def test_blocking_and_fixed_endpoint_return_the_same(client: TestClient) -> None:
    blocking, fixed = (
        client.get(f"/v1/customers/c-1042/contact-history/{kind}").json()
        for kind in ("blocking", "fixed")
    )
    assert blocking == fixed == {"customer_reference": "c-1042", "contacts_90d": 9}


def test_documents_every_failure_as_a_problem(client: TestClient) -> None:
    document = client.get("/openapi.json").json()
    responses = [
        (status, response)
        for path in document["paths"].values()
        for operation in path.values()
        for status, response in operation["responses"].items()
    ]
    assert {
        media_type
        for status, response in responses
        if status >= "400"
        for media_type in response["content"]
    } == {"application/problem+json"}
    assert {"Problem", "FieldProblem"} <= document["components"]["schemas"].keys()
    assert "HTTPValidationError" not in document["components"]["schemas"]


def test_puts_the_path_prefix_of_a_gateway_into_the_type(
    app: FastAPI,
) -> None:
    """A gateway publishes the service under /churn and removes the prefix."""
    with TestClient(app, root_path="/churn") as client:
        problem_type = client.get("/nothing").json()["type"]
    assert problem_type == "/churn/problems/not-found"

"""The client of the API, against a server that fails on purpose."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from random import Random
from time import perf_counter
from typing import Any

import httpx2
import pytest
from fastapi.testclient import TestClient

from churn_client import ApiError, ChurnClient, Retries
from churn_client.retries import may_be_repeated, retry_after_s
from measure import clients, clients_solution
from measure.flaky_server import Fault, FlakyServer, flaky_server
from tests.conftest import API_KEY

CUSTOMER = {"customer_reference": "c-1"}
CSV = b"tenure_months\n3\n"
SHORT = httpx2.Timeout(0.3)
FIRST_FAILS: dict[str, list[Fault]] = {
    "refused": ["refuse"],
    "too often": [429],
    "lost response": ["lose"],
    "gateway timeout": [504],
    "hanging": ["hang"],
}


@contextmanager
def one_after_another(
    *faults: Fault, retry_after: str | None = None
) -> Iterator[FlakyServer]:
    """A server with the given faults, one for each request; then all is well."""
    with flaky_server(
        lambda _, attempt: faults[attempt] if attempt < len(faults) else "ok",
        retry_after=retry_after,
        hang_s=1,
    ) as server:
        yield server


@pytest.fixture
def pauses() -> list[float]:
    return []


@pytest.fixture
def client_of(pauses: list[float]) -> Callable[..., ChurnClient]:
    """A client that writes its pauses down instead of making them."""

    def make(server: FlakyServer, **options: int | float) -> ChurnClient:
        return ChurnClient(
            server.url,
            "key",
            timeout=SHORT,
            retries=Retries(**options),  # type: ignore[arg-type]
            sleep=pauses.append,
            random=Random(3),
        )

    return make


@pytest.mark.parametrize("faults", FIRST_FAILS.values(), ids=FIRST_FAILS)
def test_a_passing_fault_is_not_seen_by_the_caller(
    faults: list[Fault], client_of: Callable[..., ChurnClient]
) -> None:
    with one_after_another(*faults) as server, client_of(server) as client:
        assert client.create_job(CSV, "c-1")["name"] == "c-1"
    assert server.requests["c-1"] == 2


def test_a_repeated_job_is_done_once(client_of: Callable[..., ChurnClient]) -> None:
    with one_after_another("lose", "lose") as server, client_of(server) as client:
        client.create_job(CSV, "c-1")
    assert (server.requests["c-1"], server.done["c-1"]) == (3, 1)
    assert len(set(server.keys)) == 1


def test_two_jobs_have_two_keys(client_of: Callable[..., ChurnClient]) -> None:
    with one_after_another() as server, client_of(server) as client:
        client.create_job(CSV, "c-1")
        client.create_job(CSV, "c-1")
        client.create_job(CSV, "c-1", idempotency_key="campaign-7")
    assert server.done["c-1"] == 3
    assert server.keys[2] == "campaign-7"


@pytest.mark.parametrize("status", [400, 401, 403, 404, 409, 422, 500])
def test_what_cannot_succeed_is_not_repeated(
    status: int, client_of: Callable[..., ChurnClient]
) -> None:
    with (
        one_after_another(status) as server,
        client_of(server) as client,
        pytest.raises(ApiError, match=f"{status} Status {status}"),
    ):
        client.predict(CUSTOMER)
    assert server.requests["c-1"] == 1


def test_gives_up_after_the_last_attempt(
    client_of: Callable[..., ChurnClient], pauses: list[float]
) -> None:
    with (
        one_after_another("refuse", "refuse", "refuse", "refuse") as server,
        client_of(server, attempts=3) as client,
        pytest.raises(ApiError, match="503 Service overloaded"),
    ):
        client.predict(CUSTOMER)
    assert (server.requests["c-1"], len(pauses)) == (3, 2)


def test_raises_the_transport_error_when_nobody_responds(
    client_of: Callable[..., ChurnClient],
) -> None:
    with (
        one_after_another("lose", "lose", "lose") as server,
        client_of(server, attempts=2) as client,
        pytest.raises(httpx2.RemoteProtocolError),
    ):
        client.predict(CUSTOMER)
    assert server.requests["c-1"] == 2


def test_waits_at_least_as_long_as_the_service_asks(
    client_of: Callable[..., ChurnClient], pauses: list[float]
) -> None:
    with (
        one_after_another("refuse", retry_after="7") as server,
        client_of(server) as client,
    ):
        client.predict(CUSTOMER)
    assert 7 <= pauses[0] <= 7.2


def test_does_not_wait_longer_than_its_limit(
    client_of: Callable[..., ChurnClient], pauses: list[float]
) -> None:
    with (
        one_after_another("refuse", retry_after="3600") as server,
        client_of(server) as client,
        pytest.raises(ApiError),
    ):
        client.predict(CUSTOMER)
    assert (server.requests["c-1"], pauses) == (1, [])


def test_the_limit_of_a_pause_doubles_up_to_the_cap() -> None:
    retries, outcome = Retries(base_s=1, cap_s=4), httpx2.Response(503)
    longest = [
        max(retries.pause_s(attempt, outcome, Random(seed)) for seed in range(400))
        for attempt in range(5)
    ]
    assert [round(pause) for pause in longest] == [1, 2, 4, 4, 4]


def test_clients_that_failed_together_come_back_at_different_times() -> None:
    outcome = httpx2.Response(503)
    pauses = [Retries().pause_s(2, outcome, Random(seed)) for seed in range(100)]
    assert len({round(pause, 3) for pause in pauses}) > 80


@pytest.mark.parametrize(
    ("value", "seconds"),
    [("3", 3), ("0", 0), (None, 0), ("soon", 0), ("-1", 0)],
)
def test_reads_seconds_of_retry_after(value: str | None, seconds: float) -> None:
    headers = {} if value is None else {"Retry-After": value}
    assert retry_after_s(httpx2.Response(503, headers=headers)) == seconds


def test_reads_a_date_of_retry_after() -> None:
    """Both forms of RFC 9110; a date in the past means now."""
    for minutes, least, most in ((10, 590, 600), (-10, 0, 0)):
        moment = datetime.now(UTC) + timedelta(minutes=minutes)
        value = format_datetime(moment, usegmt=True)
        response = httpx2.Response(503, headers={"Retry-After": value})
        assert least <= retry_after_s(response) <= most
    response = httpx2.Response(503, headers={"Retry-After": "1 Jan 2001 00:00:00"})
    assert retry_after_s(response) == 0


@pytest.mark.parametrize(
    ("outcome", "when_safe", "when_not"),
    [
        (httpx2.Response(503), True, True),
        (httpx2.Response(429), True, True),
        (httpx2.Response(504), True, False),
        (httpx2.Response(500), False, False),
        (httpx2.ConnectError(""), True, True),
        (httpx2.ReadTimeout(""), True, False),
        (httpx2.RemoteProtocolError(""), True, False),
    ],
    ids=str,
)
def test_a_request_that_may_have_been_done_is_repeated_only_when_that_is_safe(
    outcome: httpx2.Response | httpx2.TransportError, when_safe: bool, when_not: bool
) -> None:
    assert may_be_repeated(outcome, True) is when_safe
    assert may_be_repeated(outcome, False) is when_not


def test_one_client_uses_one_connection(client_of: Callable[..., ChurnClient]) -> None:
    with one_after_another() as server:
        with client_of(server) as client:
            for _ in range(5):
                client.predict(CUSTOMER)
        assert server.connections == 1
        for _ in range(5):
            httpx2.post(f"{server.url}/v1/predictions", json=CUSTOMER)
        assert server.connections == 6


def test_a_timeout_does_not_bound_a_whole_response(
    client_of: Callable[..., ChurnClient],
) -> None:
    """It bounds each wait for data: a server that drips takes longer than 0.3 s."""
    started = perf_counter()
    with one_after_another("drip") as server, client_of(server) as client:
        client.predict(CUSTOMER)
    assert perf_counter() - started > 0.6
    assert server.requests["c-1"] == 1


def test_an_error_without_a_problem_document_is_told_as_well() -> None:
    response = httpx2.Response(502, text="<html>", headers={"X-Request-ID": "r-1"})
    assert str(ApiError(response)) == "502 Bad Gateway (request r-1)"
    assert ApiError(httpx2.Response(502, json=[])).problem == {}


@pytest.fixture(scope="module", autouse=True)
def _close_the_solutions_connections() -> Iterator[None]:
    yield
    clients_solution.http.close()


@pytest.mark.parametrize(
    ("submit", "times_done"),
    [(clients.submit_stubbornly, 2), (clients_solution.submit_stubbornly, 1)],
    ids=["without a key", "with a key"],
)
def test_a_lost_response_doubles_the_work_unless_there_is_a_key(
    submit: Callable[[str, str], None], times_done: int
) -> None:
    with one_after_another("lose") as server:
        submit(server.url, "segment-1")
    assert server.done["segment-1"] == times_done


def test_a_hopeful_caller_hears_of_an_error_although_the_work_was_done() -> None:
    with one_after_another("lose") as server, pytest.raises(httpx2.TransportError):
        clients.submit_and_hope(server.url, "segment-1")
    assert server.done["segment-1"] == 1


def test_the_client_and_the_service_understand_each_other(
    client: TestClient, customer: dict[str, Any]
) -> None:
    api = ChurnClient("http://testserver", API_KEY)
    api._http = client
    assert api.predict(customer)["prediction"]["risk"] == "high"
    with pytest.raises(ApiError, match="422 Invalid request"):
        api.predict(customer | {"tenure_months": -1})


def test_a_repeated_job_is_the_same_job_of_the_service(
    client: TestClient, customer: dict[str, Any]
) -> None:
    csv = "\n".join([",".join(customer), ",".join(str(v) for v in customer.values())])
    api = ChurnClient("http://testserver", API_KEY)
    api._http = client
    first, again, other = (
        api.create_job(csv.encode(), "campaign", idempotency_key=key)
        for key in ("campaign-7", "campaign-7", None)
    )
    assert first["job_id"] == again["job_id"] != other["job_id"]

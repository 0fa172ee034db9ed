"""The client itself: connections, timeouts, retries, keys."""

import time
import uuid
from collections.abc import Callable, Mapping
from random import Random
from types import TracebackType
from typing import Any, Self

import httpx2

from churn_client.retries import Outcome, Retries, may_be_repeated

#: Connecting is quick or hopeless; the response may take a little longer than the
#: service's own limit of 2 s, or the service would work for nobody.
TIMEOUT = httpx2.Timeout(3.0, connect=1.0)
#: Uvicorn closes a connection after 5 idle seconds; the client lets go of it first.
LIMITS = httpx2.Limits(max_connections=10, keepalive_expiry=4.0)


class ApiError(Exception):
    """A response that is no success: its status, and what the service wrote."""

    def __init__(self, response: httpx2.Response) -> None:
        self.status = response.status_code
        self.request_id = response.headers.get("X-Request-ID")
        try:
            problem = response.json()
        except ValueError:
            problem = {}
        self.problem: dict[str, Any] = problem if isinstance(problem, dict) else {}
        title = self.problem.get("title", response.reason_phrase)
        super().__init__(f"{self.status} {title} (request {self.request_id})")


# region client
class ChurnClient:
    """Calls the churn API. Make one for the whole program: it keeps connections open.

    Raises ApiError for a response that is no success, and `httpx2.TransportError` when
    there is no response, in both cases after the attempts that make sense.
    """

    def __init__(
        self,
        url: str,
        key: str,
        *,
        timeout: httpx2.Timeout = TIMEOUT,
        retries: Retries | None = None,
        sleep: Callable[[float], None] = time.sleep,
        random: Random | None = None,
    ) -> None:
        self._http = httpx2.Client(
            base_url=url, headers={"X-API-Key": key}, timeout=timeout, limits=LIMITS
        )
        self._retries = retries or Retries()
        self._sleep = sleep
        self._random = random or Random()  # noqa: S311 -- spreads load, no secret

    def predict(self, customer: Mapping[str, Any]) -> dict[str, Any]:
        """Scores one customer. The service only computes, so a repeat is harmless."""
        return self._send("/v1/predictions", is_safe_to_repeat=True, json=customer)

    def create_job(
        self, csv: bytes, label: str = "", idempotency_key: str | None = None
    ) -> dict[str, Any]:
        """Submits a file of customers for scoring in the background.

        Each attempt carries the same key, so the service makes one job of them. Pass a
        key of your own (the campaign's number) when a restarted program may call again.
        """
        return self._send(
            "/v1/jobs",
            is_safe_to_repeat=True,
            files={"file": ("customers.csv", csv, "text/csv")},
            data={"label": label},
            headers={"Idempotency-Key": idempotency_key or uuid.uuid4().hex},
        )

    def _send(
        self,
        path: str,
        *,
        is_safe_to_repeat: bool,
        **content: Any,
    ) -> dict[str, Any]:
        """Posts until there is a success, a final failure, or no time left."""
        gives_up_at_s = time.monotonic() + self._retries.limit_s
        for attempt in range(self._retries.attempts):
            outcome = self._attempt(path, content)
            if isinstance(outcome, httpx2.Response) and outcome.is_success:
                result: dict[str, Any] = outcome.json()
                return result
            if not may_be_repeated(outcome, is_safe_to_repeat):
                break
            pause_s = self._retries.pause_s(attempt, outcome, self._random)
            is_last = attempt + 1 == self._retries.attempts
            if is_last or time.monotonic() + pause_s > gives_up_at_s:
                break
            self._sleep(pause_s)
        if isinstance(outcome, httpx2.TransportError):
            raise outcome
        raise ApiError(outcome)

    def _attempt(self, path: str, content: dict[str, Any]) -> Outcome:
        try:
            return self._http.post(path, **content)
        except httpx2.TransportError as error:
            return error

    # endregion

    def __enter__(self) -> Self:
        """Gives the client; it has no connection yet."""
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Closes the connections."""
        self._http.close()

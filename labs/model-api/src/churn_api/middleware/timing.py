"""Measures every request once, for the metrics and for the access log."""

import logging
import time
from typing import Any

import anyio
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from churn_api.metrics import Metrics

log = logging.getLogger("churn_api.access")

#: Paths without a route share one label: a scanner would otherwise make a time series
#: per guess.
UNKNOWN_ROUTE = "(unknown)"

#: A method is the caller's text as well.
_METHODS = frozenset({"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"})

#: Not in the HTTP standard; nginx made it known as "client closed request".
CLIENT_CLOSED_REQUEST = 499

#: What endpoints may leave in `request.state` for the access log.
_STATE_FIELDS = ("client", "model_version", "prediction_id", "batch_size", "job_id")


# region timing-middleware
class TimingMiddleware:
    """Counts, times and logs; `finally` makes sure that a failed request is measured
    too.
    """

    def __init__(self, app: ASGIApp, metrics: Metrics) -> None:
        self._app = app
        self._metrics = metrics

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Handles one connection; what is not HTTP passes untouched."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return

        started = time.perf_counter()
        outcome = _Outcome(receive, send)
        with self._metrics.in_flight.track_inprogress():
            try:
                await self._app(scope, outcome.receive, outcome.send)
            finally:
                self._record(scope, outcome.status, time.perf_counter() - started)

    def _record(self, scope: Scope, status: int, duration_s: float) -> None:
        method = scope["method"] if scope["method"] in _METHODS else "OTHER"
        route = _route_of(scope)
        self._metrics.requests.labels(method, route, status).inc()
        self._metrics.request_duration.labels(method, route).observe(duration_s)
        state: dict[str, Any] = scope.get("state", {})
        fields: dict[str, Any] = {
            "method": method,
            "route": route,
            "status": status,
            "duration_ms": round(duration_s * 1_000, 1),
        } | {name: state[name] for name in _STATE_FIELDS if name in state}
        log.info("request", extra=fields)


# endregion


# region client-disconnect
class _Outcome:
    """Finds out what happened to the response: its status, or that nobody received it.

    The server does not interrupt an app whose client has hung up. It drops what the app
    sends, and `receive` returns `http.disconnect`. So this asks once more, without
    waiting, before the last piece of the response goes out.
    """

    def __init__(self, receive: Receive, send: Send) -> None:
        self._receive = receive
        self._send = send
        # An app that sends no response has failed; the server then responds with 500.
        self.status = 500
        self._complete = False

    async def receive(self) -> Message:
        message = await self._receive()
        # After a complete response `http.disconnect` is usual: the request is over.
        if message["type"] == "http.disconnect" and not self._complete:
            self.status = CLIENT_CLOSED_REQUEST
        return message

    async def send(self, message: Message) -> None:
        hung_up = self.status == CLIENT_CLOSED_REQUEST
        if message["type"] == "http.response.start" and not hung_up:
            self.status = message["status"]
        elif message["type"] == "http.response.body" and not message.get("more_body"):
            with anyio.CancelScope() as scope:
                # Cancelled beforehand: `receive` returns only what is there already.
                scope.cancel()
                await self.receive()
            self._complete = True
        await self._send(message)


# endregion


def _route_of(scope: Scope) -> str:
    """The route's template; the router writes the route into the scope."""
    path: str = getattr(scope.get("route"), "path_format", UNKNOWN_ROUTE)
    return path

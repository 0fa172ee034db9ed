"""Measures every request once, for the metrics and for the access log."""

import logging
import time
from typing import Any

from starlette.types import ASGIApp, Message, Receive, Scope, Send

from churn_api.metrics import Metrics

log = logging.getLogger("churn_api.access")

#: Paths that no route knows share one label: a scanner would otherwise make a time
#: series per guess.
UNKNOWN_ROUTE = "(unknown)"

#: A method is the caller's text as well.
_METHODS = frozenset({"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"})


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
        # What a client that hung up before the answer counts as.
        status = 499

        async def send_and_note_status(message: Message) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
            await send(message)

        with self._metrics.in_flight.track_inprogress():
            try:
                await self._app(scope, receive, send_and_note_status)
            finally:
                self._record(scope, status, time.perf_counter() - started)

    def _record(self, scope: Scope, status: int, duration_s: float) -> None:
        method = scope["method"] if scope["method"] in _METHODS else "OTHER"
        route = _route_of(scope)
        self._metrics.requests.labels(method, route, status).inc()
        self._metrics.request_duration.labels(method, route).observe(duration_s)
        fields: dict[str, Any] = {
            "method": method,
            "route": route,
            "status": status,
            "duration_ms": round(duration_s * 1_000, 1),
        }
        client = scope.get("state", {}).get("client")
        if client is not None:
            fields["client"] = client
        log.info("request", extra=fields)


# endregion


def _route_of(scope: Scope) -> str:
    """The route's template; the router writes the route into the scope."""
    path: str = getattr(scope.get("route"), "path", UNKNOWN_ROUTE)
    return path

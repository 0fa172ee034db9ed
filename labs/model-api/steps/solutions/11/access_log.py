"""One line of JSON for every request."""

import json
import logging
from time import perf_counter

from fastapi import Request, Response
from starlette.middleware.base import RequestResponseEndpoint

log = logging.getLogger("my_api.access")


async def write_access_line(
    request: Request, call_next: RequestResponseEndpoint
) -> Response:
    """Writes what happened and who computed it; never what was sent."""
    started = perf_counter()
    # Stays, when an exception passes by and nobody sends a status from here.
    status = 500
    try:
        response = await call_next(request)
        status = response.status_code
        return response
    finally:
        route = request.scope.get("route")
        model = request.app.state.model
        log.info(
            json.dumps(
                {
                    "request_id": request.state.request_id,
                    "method": request.method,
                    "route": route.path if route else None,
                    "status": status,
                    "duration_ms": round((perf_counter() - started) * 1000, 1),
                    "model_version": model.card.version if model else None,
                }
            )
        )

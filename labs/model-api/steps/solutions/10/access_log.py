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
    response = await call_next(request)
    route = request.scope.get("route")
    model = request.app.state.model
    log.info(
        json.dumps(
            {
                "request_id": request.state.request_id,
                "method": request.method,
                "route": route.path if route else None,
                "status": response.status_code,
                "duration_ms": round((perf_counter() - started) * 1000, 1),
                "model_version": model.card.version if model else None,
            }
        )
    )
    return response

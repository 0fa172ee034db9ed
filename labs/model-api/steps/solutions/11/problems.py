"""Every failure in one format: RFC 9457, Problem Details."""

from http import HTTPStatus
from typing import Any

from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse
from starlette.exceptions import HTTPException


# region problem
def problem(
    request: Request,
    status: int,
    detail: str,
    headers: dict[str, str] | None = None,
    **more: Any,
) -> JSONResponse:
    """The body of every failure, with the id under which the log knows it."""
    request_id = request.state.request_id
    content = {
        "type": "about:blank",
        "title": HTTPStatus(status).phrase,
        "status": status,
        "detail": detail,
        "instance": request.url.path,
        "request_id": request_id,
        **more,
    }
    return JSONResponse(
        content,
        status,
        # The response to an unforeseen error is made outside of the middleware.
        headers={**(headers or {}), "X-Request-ID": request_id},
        media_type="application/problem+json",
    )


# endregion


# region handlers
async def on_http_error(request: Request, error: HTTPException) -> JSONResponse:
    """What the code refuses on purpose, and paths that do not exist."""
    return problem(
        request, error.status_code, str(error.detail), dict(error.headers or {})
    )


async def on_invalid_request(
    request: Request, error: RequestValidationError
) -> JSONResponse:
    """Which fields are wrong and why, without their values: they may be personal."""
    errors = [
        {"field": ".".join(map(str, one["loc"])), "reason": one["msg"]}
        for one in error.errors()
    ]
    return problem(request, 422, "Fix the fields listed in errors.", errors=errors)


async def on_unforeseen_error(request: Request, error: Exception) -> JSONResponse:
    """The cause goes to the log, the caller gets the id to ask about."""
    return problem(request, 500, "The service failed. Tell us the request_id.")


def add_problem_handlers(app: FastAPI) -> None:
    """Registers the three handlers."""
    app.add_exception_handler(HTTPException, on_http_error)  # type: ignore[arg-type]
    app.add_exception_handler(RequestValidationError, on_invalid_request)  # type: ignore[arg-type]
    app.add_exception_handler(Exception, on_unforeseen_error)


# endregion

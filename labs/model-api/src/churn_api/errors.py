"""One format for every error: `application/problem+json`, as in RFC 9457."""

import logging
from collections.abc import Mapping
from typing import Annotated, Any, Literal

from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse
from pydantic import BaseModel, ConfigDict, Field
from starlette.exceptions import HTTPException
from starlette.routing import Match

from churn_api.problem_kinds import (
    ALL_KINDS,
    BAD_REQUEST,
    INTERNAL_ERROR,
    INVALID_REQUEST,
    METHOD_NOT_ALLOWED,
    ProblemKind,
)
from churn_api.request_context import current_request_id, current_root_path

log = logging.getLogger(__name__)

PROBLEM_JSON = "application/problem+json"


# region problem-details
class FieldProblem(BaseModel):
    """What is wrong with one field. It never repeats the value: values can be personal
    data.
    """

    # `in` is a keyword of Python, so the attribute has another name than the field.
    model_config = ConfigDict(validate_by_name=True, serialize_by_alias=True)

    place: Annotated[
        Literal["body", "query", "path", "header"],
        Field(alias="in", description="Which part of the request."),
    ]
    pointer: str = Field(
        description="JSON Pointer (RFC 6901) to the field within that part; empty for "
        "the part as a whole."
    )
    message: str


class Problem(BaseModel):
    """The body of every response whose status is 400 or more."""

    type: str = Field(
        description="Names the kind of problem, and is the address of its explanation, "
        "relative to the service's own."
    )
    title: str
    status: int = Field(ge=400, le=599)
    detail: str
    request_id: str = Field(description="Find the log lines of this request with it.")
    errors: list[FieldProblem] | None = Field(
        default=None, description="One entry per wrong field."
    )
    error: str | None = Field(
        default=None, description="The code of RFC 6749; only from the token endpoint."
    )


class ApiProblem(Exception):
    """Raised anywhere below an endpoint; a handler turns it into a `Problem`."""

    def __init__(
        self,
        kind: ProblemKind,
        detail: str,
        *,
        errors: list[FieldProblem] | None = None,
        headers: Mapping[str, str] | None = None,
        oauth_error: str | None = None,
    ) -> None:
        super().__init__(detail)
        self.kind = kind
        self.detail = detail
        self.errors = errors
        self.headers = headers
        self.oauth_error = oauth_error


def problem_response(
    kind: ProblemKind,
    detail: str,
    *,
    errors: list[FieldProblem] | None = None,
    headers: Mapping[str, str] | None = None,
    oauth_error: str | None = None,
) -> JSONResponse:
    """Builds the response; `status` is in the body too, because a proxy may change the
    outer one.

    `type` is a relative reference, so the service need not know its public address.
    Behind a path prefix it works only with the prefix, which `root_path` holds.
    """
    problem = Problem(
        type=f"{current_root_path()}/problems/{kind.code}",
        title=kind.title,
        status=kind.status,
        detail=detail,
        request_id=current_request_id(),
        errors=errors,
        error=oauth_error,
    )
    return JSONResponse(
        problem.model_dump(exclude_none=True),
        status_code=kind.status,
        headers=dict(headers or {}),
        media_type=PROBLEM_JSON,
    )


# endregion


# region exception-handlers
def install_exception_handlers(app: FastAPI) -> None:
    """Turns every exception that has a response of its own into a problem.

    Unexpected exceptions are not handled here: `UnhandledErrorMiddleware` catches them,
    because Starlette runs a handler for `Exception` outside all other middleware, where
    the request id is already gone.
    """

    @app.exception_handler(ApiProblem)
    async def handle_api_problem(request: Request, problem: ApiProblem) -> JSONResponse:
        return problem_response(
            problem.kind,
            problem.detail,
            errors=problem.errors,
            headers=problem.headers,
            oauth_error=problem.oauth_error,
        )

    @app.exception_handler(HTTPException)
    async def handle_http_exception(
        request: Request, error: HTTPException
    ) -> JSONResponse:
        # Starlette's router raises these for 404 and 405, FastAPI's body parser for
        # 400.
        kind = _KIND_BY_STATUS.get(error.status_code, _kind_of_class(error.status_code))
        headers = dict(error.headers or {})
        if kind is METHOD_NOT_ALLOWED:
            headers["Allow"] = ", ".join(_allowed_methods(request))
        return problem_response(kind, f"{kind.title}. {kind.cure}", headers=headers)

    app.exception_handler(RequestValidationError)(handle_invalid_request)


# endregion


def _allowed_methods(request: Request) -> list[str]:
    """All methods of the path: the router names only those of the first route with
    it, and a path with GET, PATCH and DELETE has three routes.
    """
    return [
        method
        for method in ("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS")
        if any(
            route.matches({**request.scope, "method": method})[0] is Match.FULL
            for route in request.app.routes
        )
    ]


# region validation-handler
async def handle_invalid_request(
    request: Request, error: RequestValidationError
) -> JSONResponse:
    """Tells which fields are wrong and why, but not what they contained.

    FastAPI's own handler sends `input` back: it would copy a customer's data into the
    client's error log, and fail on text such as "\\ud800" that JSON can express and
    UTF-8 cannot.
    """
    problems = [_field_problem(problem) for problem in error.errors()]
    count = len(problems)
    return problem_response(
        INVALID_REQUEST,
        f"{count} {'field is' if count == 1 else 'fields are'} wrong; see `errors`.",
        errors=problems[:_MOST_FIELD_PROBLEMS],
    )


#: A batch of 256 wrong customers would otherwise get a response far larger than its
#: request.
_MOST_FIELD_PROBLEMS = 50


def _field_problem(problem: Mapping[str, Any]) -> FieldProblem:
    place, *parts = problem["loc"]
    message = problem["msg"].removeprefix("Value error, ")
    if problem["type"] == "extra_forbidden":
        # The name of an unknown field is the caller's text. It is left out like any
        # other input, so the pointer ends at the object that contains the field.
        parts = parts[:-1]
        message = "A field is not in the schema"
    if problem["type"] == "json_invalid":
        # Here FastAPI puts a position in the text in the place of a field.
        parts = []
    pointer = "".join(f"/{_escaped(str(part))}" for part in parts)
    return FieldProblem(place=place, pointer=pointer, message=message)


def _escaped(part: str) -> str:
    return part.replace("~", "~0").replace("/", "~1")


# endregion


def problem_responses(*kinds: ProblemKind) -> dict[int | str, dict[str, Any]]:
    """Documents an endpoint's failures for OpenAPI; kinds that share a status share an
    entry.
    """
    documented: dict[int | str, dict[str, Any]] = {}
    for kind in kinds:
        entry = documented.setdefault(
            kind.status,
            {
                "description": "",
                "content": {
                    PROBLEM_JSON: {"schema": {"$ref": "#/components/schemas/Problem"}}
                },
            },
        )
        entry["description"] = (
            f"{entry['description']} {kind.title} (`{kind.code}`).".strip()
        )
    return documented


#: For exceptions that carry only a status. The first kind with a status is its
#: plainest.
_KIND_BY_STATUS = {kind.status: kind for kind in reversed(ALL_KINDS)}


def _kind_of_class(status: int) -> ProblemKind:
    return INTERNAL_ERROR if status >= 500 else BAD_REQUEST

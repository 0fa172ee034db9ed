"""Every way in which a request can fail: the closed list behind the service's error
contract.
"""

from dataclasses import dataclass


@dataclass(frozen=True)
class ProblemKind:
    """A kind of failure that clients can tell apart by its `code` without reading
    prose.
    """

    code: str
    status: int
    title: str
    cure: str
    """What the caller can do about it; served at the problem's `type` address."""


BAD_REQUEST = ProblemKind(
    "bad-request",
    400,
    "The request cannot be read",
    "Send well-formed HTTP, JSON or form data.",
)
UNAUTHENTICATED = ProblemKind(
    "unauthenticated",
    401,
    "Who you are is not known",
    "Send a valid X-API-Key header or a bearer token.",
)
FORBIDDEN = ProblemKind(
    "forbidden",
    403,
    "Your token lacks a scope",
    "Ask for a token with the scope that the endpoint names.",
)
NOT_FOUND = ProblemKind(
    "not-found",
    404,
    "There is nothing here",
    "Check the path; /openapi.json lists all.",
)
METHOD_NOT_ALLOWED = ProblemKind(
    "method-not-allowed",
    405,
    "This path has other methods",
    "Use a method from the Allow header.",
)
BODY_TOO_LARGE = ProblemKind(
    "body-too-large",
    413,
    "The body is too large",
    "Split the batch into smaller requests.",
)
INVALID_REQUEST = ProblemKind(
    "invalid-request",
    422,
    "The request breaks the schema",
    "Mend each field that `errors` points to.",
)
TOO_MANY_REQUESTS = ProblemKind(
    "too-many-requests",
    429,
    "You call too often",
    "Wait for as many seconds as Retry-After says.",
)
INTERNAL_ERROR = ProblemKind(
    "internal-error",
    500,
    "The service failed",
    "Report the request_id; the service's log explains it.",
)
MODEL_NOT_READY = ProblemKind(
    "model-not-ready",
    503,
    "The model is not loaded",
    "Try again when /health/ready answers 200.",
)
OVERLOADED = ProblemKind(
    "overloaded",
    503,
    "Too much work is waiting",
    "Wait for as many seconds as Retry-After says.",
)
TIMED_OUT = ProblemKind(
    "timed-out", 504, "The work took too long", "Try again, or send a smaller batch."
)

ALL_KINDS = (
    BAD_REQUEST,
    UNAUTHENTICATED,
    FORBIDDEN,
    NOT_FOUND,
    METHOD_NOT_ALLOWED,
    BODY_TOO_LARGE,
    INVALID_REQUEST,
    TOO_MANY_REQUESTS,
    INTERNAL_ERROR,
    MODEL_NOT_READY,
    OVERLOADED,
    TIMED_OUT,
)

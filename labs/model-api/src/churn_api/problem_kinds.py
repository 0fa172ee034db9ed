"""Every way in which a request can fail: the closed list behind the service's error
format.
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
    "Bad request",
    "Check the syntax of the body and of the headers.",
)
UNAUTHENTICATED = ProblemKind(
    "unauthenticated",
    401,
    "Authentication required",
    "Send a valid X-API-Key header or a bearer token.",
)
FORBIDDEN = ProblemKind(
    "forbidden",
    403,
    "Insufficient scope",
    "Request a token with the scope that the endpoint needs.",
)
NOT_FOUND = ProblemKind(
    "not-found",
    404,
    "Not found",
    "Check the path and the id; /openapi.json lists all paths.",
)
METHOD_NOT_ALLOWED = ProblemKind(
    "method-not-allowed",
    405,
    "Method not allowed",
    "Use a method from the Allow header.",
)
CONFLICT = ProblemKind(
    "conflict",
    409,
    "Conflict with the current state",
    "Read the resource again and decide on its current state.",
)
BODY_TOO_LARGE = ProblemKind(
    "body-too-large",
    413,
    "Request body too large",
    "Split the batch into smaller requests.",
)
INVALID_REQUEST = ProblemKind(
    "invalid-request",
    422,
    "Invalid request",
    "Fix the fields listed in `errors`.",
)
IDEMPOTENCY_KEY_REUSED = ProblemKind(
    "idempotency-key-reused",
    422,
    "Idempotency key reused",
    "Use a new Idempotency-Key for a different request.",
)
TOO_MANY_REQUESTS = ProblemKind(
    "too-many-requests",
    429,
    "Too many requests",
    "Wait for the number of seconds in Retry-After.",
)
INTERNAL_ERROR = ProblemKind(
    "internal-error",
    500,
    "Internal server error",
    "Report the request_id; the service's log has the cause under it.",
)
MODEL_NOT_READY = ProblemKind(
    "model-not-ready",
    503,
    "Model not ready",
    "Try again when /health/ready returns 200.",
)
OVERLOADED = ProblemKind(
    "overloaded",
    503,
    "Service overloaded",
    "Wait for the number of seconds in Retry-After.",
)
TIMED_OUT = ProblemKind(
    "timed-out",
    504,
    "Processing timed out",
    "Try again, or send a smaller batch.",
)

ALL_KINDS = (
    BAD_REQUEST,
    UNAUTHENTICATED,
    FORBIDDEN,
    NOT_FOUND,
    METHOD_NOT_ALLOWED,
    CONFLICT,
    BODY_TOO_LARGE,
    INVALID_REQUEST,
    IDEMPOTENCY_KEY_REUSED,
    TOO_MANY_REQUESTS,
    INTERNAL_ERROR,
    MODEL_NOT_READY,
    OVERLOADED,
    TIMED_OUT,
)

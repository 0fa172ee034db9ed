"""Rejects bodies that are too large, before they fill the memory."""

from starlette.datastructures import Headers
from starlette.exceptions import HTTPException
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from churn_api.errors import problem_response
from churn_api.problem_kinds import BODY_TOO_LARGE


# region body-limit-middleware
class BodyLimitMiddleware:
    """Rejects a Content-Length over the limit at once; otherwise counts the bytes,
    because the header may be missing or wrong.

    FastAPI has `max_body_size` for the same job. This one responds in the service's
    error format even before the router runs, and shows how a middleware wraps
    `receive`.
    """

    def __init__(self, app: ASGIApp, max_bytes: int) -> None:
        self._app = app
        self._max_bytes = max_bytes

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Handles one connection; what is not HTTP passes untouched."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return

        announced = Headers(scope=scope).get("content-length", "")
        if announced.isdecimal() and int(announced) > self._max_bytes:
            rejection = problem_response(BODY_TOO_LARGE, self._detail())
            await rejection(scope, receive, send)
            return

        received = 0

        async def receive_and_count() -> Message:
            nonlocal received
            message = await receive()
            received += len(message.get("body", b""))
            if received > self._max_bytes:
                # FastAPI turns any other exception that comes out of reading a body
                # into a plain 400.
                raise HTTPException(BODY_TOO_LARGE.status, self._detail())
            return message

        await self._app(scope, receive_and_count, send)

    def _detail(self) -> str:
        return f"The limit is {self._max_bytes} bytes."


# endregion

"""Gives each request an id that its log lines, its errors and its response share."""

import re
import uuid

from starlette.datastructures import Headers, MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from churn_api.request_context import enter_request

HEADER = "X-Request-ID"

#: A caller's id goes into our logs, so its letters and its length have limits.
_ACCEPTABLE = re.compile(r"[A-Za-z0-9._-]{1,64}")


# region request-id-middleware
class RequestIdMiddleware:
    """Keeps the caller's id when it is harmless, makes one when not, and sends it back.

    Pure ASGI: `BaseHTTPMiddleware` would run the app in another task, with a copy of
    the context.
    """

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Handles one connection; what is not HTTP (the lifespan) passes untouched."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return

        offered = Headers(scope=scope).get(HEADER, "")
        request_id = offered if _ACCEPTABLE.fullmatch(offered) else uuid.uuid4().hex
        enter_request(request_id, scope.get("root_path", ""))

        async def send_with_id(message: Message) -> None:
            if message["type"] == "http.response.start":
                MutableHeaders(scope=message)[HEADER] = request_id
            await send(message)

        await self._app(scope, receive, send_with_id)


# endregion

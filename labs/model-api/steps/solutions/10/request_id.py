"""The name of a request, from its first layer to its last."""

import re
from uuid import uuid4

from starlette.datastructures import Headers, MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

SAFE = re.compile(r"[A-Za-z0-9-]{1,64}")


# region request-id
class RequestId:
    """Keeps the caller's `X-Request-ID`, or makes one; every response has it."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            return await self.app(scope, receive, send)

        offered = Headers(scope=scope).get("X-Request-ID", "")
        # What a caller writes reaches the log, so it must not hold a line break.
        request_id = offered if SAFE.fullmatch(offered) else uuid4().hex
        scope.setdefault("state", {})["request_id"] = request_id

        async def send_with_id(message: Message) -> None:
            if message["type"] == "http.response.start":
                MutableHeaders(scope=message)["X-Request-ID"] = request_id
            await send(message)

        await self.app(scope, receive, send_with_id)


# endregion

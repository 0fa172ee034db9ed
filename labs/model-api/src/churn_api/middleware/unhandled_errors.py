"""The last line of defense: an unexpected exception becomes a problem, and its
traceback stays in the log.
"""

import logging

from starlette.types import ASGIApp, Message, Receive, Scope, Send

from churn_api.errors import problem_response
from churn_api.problem_kinds import INTERNAL_ERROR

log = logging.getLogger(__name__)


# region unhandled-errors
class UnhandledErrorMiddleware:
    """Responds with 500 and hides the cause: the caller gets the request id, the log
    gets the traceback.
    """

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Handles one connection; what is not HTTP passes untouched."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return

        started = False

        async def send_and_note_start(message: Message) -> None:
            nonlocal started
            started = started or message["type"] == "http.response.start"
            await send(message)

        try:
            await self._app(scope, receive, send_and_note_start)
        except Exception as error:
            log.exception("unhandled error", extra={"error_type": type(error).__name__})
            if started:
                # Half a response is out: only a broken connection still tells the
                # client.
                raise
            response = problem_response(
                INTERNAL_ERROR, "The failure is logged under this request_id."
            )
            await response(scope, receive, send)


# endregion

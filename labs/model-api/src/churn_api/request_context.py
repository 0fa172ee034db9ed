"""The id of the request that is being answered, for whoever writes a log line or an
error.
"""

from contextvars import ContextVar

#: A context variable follows a request through `await` and into worker threads; a
#: global would mix up requests that run at the same time.
_request_id: ContextVar[str] = ContextVar("request_id", default="-")


def current_request_id() -> str:
    """The id, or `-` outside a request."""
    return _request_id.get()


def enter_request(request_id: str) -> None:
    """Sets the id for the current task; the server gives each request a task of its
    own.
    """
    _request_id.set(request_id)

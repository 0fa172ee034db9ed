"""What belongs to the current request, for code that writes a log line or an error."""

from contextvars import ContextVar

# region request-context
#: A global would mix up requests that run at the same time. A context variable belongs
#: to one task: `await`, `asyncio.create_task`, `asyncio.to_thread` and AnyIO's threads
#: copy it. `loop.run_in_executor` and `ThreadPoolExecutor.submit` do not; pass them
#: `contextvars.copy_context().run`.
_request_id: ContextVar[str] = ContextVar("request_id", default="-")
# endregion

_root_path: ContextVar[str] = ContextVar("root_path", default="")


def current_request_id() -> str:
    """The id, or `-` outside a request."""
    return _request_id.get()


def current_root_path() -> str:
    """The path prefix under which a gateway publishes the service; usually empty."""
    return _root_path.get()


def enter_request(request_id: str, root_path: str) -> None:
    """Sets both for the current task; the server starts a task for each request."""
    _request_id.set(request_id)
    _root_path.set(root_path)

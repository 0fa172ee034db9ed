"""Step 16: your client survives a server that fails on purpose."""

import importlib
import json
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest

from steps.conftest import KEY, forget_modules_of

ANSWER = {"churn_probability": 0.9414, "model_version": "1.0.0"}
HANGS = "hangs"


class FlakyServer(ThreadingHTTPServer):
    """Answers as its script says, the last line for ever."""

    def __init__(self, script: list[int | str], retry_after: str | None) -> None:
        super().__init__(("127.0.0.1", 0), FlakyHandler)
        self.script = script
        self.retry_after = retry_after
        self.requests: list[tuple[float, str | None, bytes]] = []
        self.closing = threading.Event()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server_address[1]}"


class FlakyHandler(BaseHTTPRequestHandler):
    server: FlakyServer

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers["Content-Length"]))
        server = self.server
        server.requests.append((time.monotonic(), self.headers["X-API-Key"], body))
        turn = min(len(server.requests), len(server.script)) - 1
        action = server.script[turn]
        if action == HANGS:
            server.closing.wait(timeout=5)
            return
        content = json.dumps(ANSWER).encode()
        self.send_response(int(action))
        if action != 200 and server.retry_after is not None:
            self.send_header("Retry-After", server.retry_after)
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    def log_message(self, format: str, *args: object) -> None:
        """Quiet: the tests say what went wrong."""


@contextmanager
def flaky_server(
    *script: int | str, retry_after: str | None = None
) -> Iterator[FlakyServer]:
    server = FlakyServer(list(script), retry_after)
    thread = threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True)
    thread.start()
    try:
        yield server
    finally:
        server.closing.set()
        server.shutdown()
        server.server_close()


@pytest.fixture
def predict(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Callable[..., dict[str, Any]]]:
    """Your function, from client.py."""
    if not (folder / "client.py").is_file():
        pytest.fail("There is no client.py beside main.py")
    monkeypatch.syspath_prepend(str(folder))
    forget_modules_of(folder)
    yield importlib.import_module("client").predict
    forget_modules_of(folder)


def test_sends_the_customer_and_the_key(
    predict: Callable[..., dict[str, Any]], customer: dict[str, Any]
) -> None:
    with flaky_server(200) as server:
        assert predict(customer, url=server.url, key=KEY) == ANSWER
    [(_, key, body)] = server.requests
    assert (key, json.loads(body)) == (KEY, customer)


def test_tries_again_when_the_server_is_busy(
    predict: Callable[..., dict[str, Any]], customer: dict[str, Any]
) -> None:
    with flaky_server(503, 429, 200) as server:
        assert predict(customer, url=server.url, key=KEY) == ANSWER
    assert len(server.requests) == 3


def test_waits_as_long_as_the_server_asks(
    predict: Callable[..., dict[str, Any]], customer: dict[str, Any]
) -> None:
    with flaky_server(503, 200, retry_after="1") as server:
        predict(customer, url=server.url, key=KEY)
    first, second = (arrived for arrived, _, _ in server.requests)
    assert second - first >= 1, "Retry-After: 1 means: not before one second"


def test_does_not_wait_for_ever(
    predict: Callable[..., dict[str, Any]], customer: dict[str, Any]
) -> None:
    with flaky_server(HANGS, 200) as server:
        answer = predict(customer, url=server.url, key=KEY, timeout_s=1)
    assert answer == ANSWER
    assert len(server.requests) >= 2


@pytest.mark.parametrize("status", [401, 422])
def test_does_not_repeat_what_cannot_succeed(
    predict: Callable[..., dict[str, Any]], customer: dict[str, Any], status: int
) -> None:
    with flaky_server(status) as server, pytest.raises(Exception, match=str(status)):
        predict(customer, url=server.url, key=KEY)
    assert len(server.requests) == 1


def test_gives_up_in_the_end(
    predict: Callable[..., dict[str, Any]], customer: dict[str, Any]
) -> None:
    with flaky_server(503) as server, pytest.raises(Exception, match="503"):
        predict(customer, url=server.url, key=KEY, attempts=3)
    assert len(server.requests) == 3

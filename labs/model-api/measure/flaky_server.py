"""A server on the loopback that fails on purpose, and counts what it really did."""

import json
import re
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, Literal

#: `refuse` 503 before any work · `lose` does the work and hangs up without a response ·
#: `hang` does nothing and keeps the caller waiting · a number is a status.
Fault = Literal["ok", "refuse", "lose", "hang", "drip"] | int


class FlakyServer(ThreadingHTTPServer):
    """Behaves as `fault_of(name, attempt)` says; a job is known by its label."""

    daemon_threads = True

    def __init__(
        self,
        fault_of: Callable[[str, int], Fault],
        retry_after: str | None,
        hang_s: float,
    ) -> None:
        super().__init__(("127.0.0.1", 0), FlakyHandler)
        self.fault_of = fault_of
        self.retry_after = retry_after
        self.hang_s = hang_s
        self.lock = threading.Lock()
        self.closing = threading.Event()
        self.connections = 0
        #: How many requests came for each name, and how often its work was done.
        self.requests: Counter[str] = Counter()
        self.done: Counter[str] = Counter()
        self.results: dict[str, dict[str, Any]] = {}
        self.keys: list[str | None] = []

    @property
    def url(self) -> str:
        """Where it listens."""
        return f"http://127.0.0.1:{self.server_address[1]}"

    def perform(self, name: str, key: str | None) -> dict[str, Any]:
        """Does the work of `name`, unless the key says that it is done."""
        with self.lock:
            if key is not None and key in self.results:
                return self.results[key]
            self.done[name] += 1
            result = {"name": name, "number": sum(self.done.values())}
            if key is not None:
                self.results[key] = result
            return result


class FlakyHandler(BaseHTTPRequestHandler):
    """One connection; HTTP/1.1 keeps it open for the next request."""

    protocol_version = "HTTP/1.1"
    server: FlakyServer

    def setup(self) -> None:
        """Counts the connection."""
        super().setup()
        with self.server.lock:
            self.server.connections += 1

    def do_POST(self) -> None:
        """Answers as the script says."""
        server = self.server
        body = self.rfile.read(int(self.headers["Content-Length"]))
        name = name_in(body)
        key = self.headers["Idempotency-Key"]
        with server.lock:
            attempt = server.requests[name]
            server.requests[name] += 1
            server.keys.append(key)
        fault = server.fault_of(name, attempt)
        if fault == "hang":
            server.closing.wait(server.hang_s)
            self.close_connection = True
        elif fault == "lose":
            server.perform(name, key)
            self.close_connection = True
        elif fault in ("refuse", 503, 429):
            self.respond(429 if fault == 429 else 503, {"title": "Service overloaded"})
        elif isinstance(fault, int):
            self.respond(fault, {"title": f"Status {fault}"})
        else:
            self.respond(200, server.perform(name, key), is_slow=fault == "drip")

    def respond(
        self, status: int, content: dict[str, Any], is_slow: bool = False
    ) -> None:
        """Writes a JSON response, byte by byte when it is slow."""
        data = json.dumps(content).encode()
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(data)))
        if status in (429, 503) and self.server.retry_after is not None:
            self.send_header("Retry-After", self.server.retry_after)
        self.end_headers()
        if not is_slow:
            self.wfile.write(data)
            return
        for number in range(len(data)):
            self.wfile.write(data[number : number + 1])
            time.sleep(0.03)

    def log_message(self, format: str, *args: object) -> None:
        """Stays quiet: who measures, prints."""


def name_in(body: bytes) -> str:
    """A job's label in a multipart form, or a customer's reference in JSON."""
    found = re.search(rb'name="label"\r\n\r\n([^\r]*)', body)
    return found[1].decode() if found else str(json.loads(body)["customer_reference"])


@contextmanager
def flaky_server(
    fault_of: Callable[[str, int], Fault],
    *,
    retry_after: str | None = None,
    hang_s: float = 3.0,
) -> Iterator[FlakyServer]:
    """Runs the server in a thread for as long as the block takes."""
    server = FlakyServer(fault_of, retry_after, hang_s)
    thread = threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True)
    thread.start()
    try:
        yield server
    finally:
        server.closing.set()
        server.shutdown()
        server.server_close()

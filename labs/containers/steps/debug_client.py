"""A debugger with as much of the Debug Adapter Protocol as a breakpoint needs."""

import itertools
import json
import socket
from types import TracebackType
from typing import Any, Self

TIMEOUT_S = 60


class DebugClient:
    """Attaches to debugpy on a port of this machine."""

    def __init__(self, port: int) -> None:
        self._socket = socket.create_connection(("127.0.0.1", port), TIMEOUT_S)
        self._received = self._socket.makefile("rb")
        self._numbers = itertools.count(1)
        self._events: list[dict[str, Any]] = []

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._received.close()
        self._socket.close()

    def attach(self, breakpoints: dict[str, int]) -> None:
        """Attaches and sets a breakpoint in each file; debugpy responds to `attach`
        only when it has all of them.
        """
        self.request("initialize", adapterID="lab", pathFormat="path")
        attached = self._send("attach", {"justMyCode": False})
        self.wait_for("initialized")
        for path, line in breakpoints.items():
            lines = [{"line": line}]
            self.request("setBreakpoints", source={"path": path}, breakpoints=lines)
        self.request("configurationDone")
        self._response(attached)

    def top_frame(self, thread: int) -> dict[str, Any]:
        """Where a thread has stopped."""
        frame: dict[str, Any] = self.request("stackTrace", threadId=thread)[
            "stackFrames"
        ][0]
        return frame

    def request(self, command: str, **arguments: Any) -> dict[str, Any]:
        """Sends a request and gives the body of its response."""
        return self._response(self._send(command, arguments))

    def wait_for(self, event: str) -> dict[str, Any]:
        """Gives the body of the next event of this name."""
        while True:
            for index, found in enumerate(self._events):
                if found["event"] == event:
                    body: dict[str, Any] = self._events.pop(index).get("body", {})
                    return body
            message = self._receive()
            if message["type"] == "event":
                self._events.append(message)

    def _send(self, command: str, arguments: dict[str, Any]) -> int:
        number = next(self._numbers)
        message = {"seq": number, "type": "request", "command": command}
        content = json.dumps(message | {"arguments": arguments}).encode()
        self._socket.sendall(b"Content-Length: %d\r\n\r\n" % len(content) + content)
        return number

    def _response(self, number: int) -> dict[str, Any]:
        while True:
            message = self._receive()
            if message["type"] == "event":
                self._events.append(message)
            elif message.get("request_seq") == number:
                assert message["success"], message
                body: dict[str, Any] = message.get("body", {})
                return body

    def _receive(self) -> dict[str, Any]:
        length = 0
        while line := self._received.readline().strip():
            name, value = line.split(b":")
            if name == b"Content-Length":
                length = int(value)
        message: dict[str, Any] = json.loads(self._received.read(length))
        return message

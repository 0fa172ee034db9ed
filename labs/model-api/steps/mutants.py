"""A plugin of pytest: runs each test on your app and on five apps with a mistake.

A mutant changes what your app receives or answers, whatever your code looks like.
"""

import importlib
import json
import os
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from steps.conftest import KEY

Answer = tuple[int, Any]
Change = Callable[[Scope, Answer], Answer]


def inverts(scope: Scope, answer: Answer) -> Answer:
    status, body = answer
    if isinstance(body, dict) and "churn_probability" in body:
        body = body | {"churn_probability": round(1 - body["churn_probability"], 4)}
    return status, body


def hides_the_version(scope: Scope, answer: Answer) -> Answer:
    status, body = answer
    if isinstance(body, dict) and "model_version" in body:
        body = body | {"model_version": "unknown"}
    return status, body


def accepts_everything(scope: Scope, answer: Answer) -> Answer:
    if answer[0] == 422 and scope["path"] == "/v1/predictions":
        return 200, {"churn_probability": 0.5, "model_version": "unknown"}
    return answer


def only_pretends_to_delete(scope: Scope, answer: Answer) -> Answer:
    return (204, None) if scope["method"] == "DELETE" else answer


def lets_strangers_in(scope: Scope, answer: Answer) -> Answer:
    return answer


#: What your tests should notice. The name is what the message of the step says.
MUTANTS: dict[str, Change] = {
    "gives 1 - p for p": inverts,
    "does not say which model computed": hides_the_version,
    "accepts what breaks the schema": accepts_everything,
    "does not ask for the key": lets_strangers_in,
    "says that it deleted and does not": only_pretends_to_delete,
}

active = ""
outcomes: dict[str, list[str]] = {}


class Mutation:
    """The outermost layer of the app; does nothing while no mutant is active."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http" or active == "":
            return await self.app(scope, receive, send)
        change = MUTANTS[active]
        if change is lets_strangers_in:
            others = [pair for pair in scope["headers"] if pair[0] != b"x-api-key"]
            scope["headers"] = [*others, (b"x-api-key", KEY.encode())]
        if change is only_pretends_to_delete and scope["method"] == "DELETE":
            return await answer_with(send, 204, None)

        parts: list[Message] = []

        async def collect(message: Message) -> None:
            parts.append(message)

        await self.app(scope, receive, collect)
        content = b"".join(part.get("body", b"") for part in parts[1:])
        try:
            body = json.loads(content)
        except ValueError:
            body = None
        before = (parts[0]["status"], body)
        after = change(scope, before)
        if after == before:
            for part in parts:
                await send(part)
        else:
            await answer_with(send, *after)


async def answer_with(send: Send, status: int, body: Any) -> None:
    content = b"" if body is None else json.dumps(body).encode()
    headers = [(b"content-length", str(len(content)).encode())]
    if body is not None:
        headers.append((b"content-type", b"application/json"))
    await send({"type": "http.response.start", "status": status, "headers": headers})
    await send({"type": "http.response.body", "body": content})


def pytest_configure(config: pytest.Config) -> None:
    importlib.import_module("main").app.add_middleware(Mutation)


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    metafunc.fixturenames.append("mutant")
    metafunc.parametrize("mutant", ["", *MUTANTS], indirect=True)


@pytest.fixture(autouse=True)
def mutant(request: pytest.FixtureRequest) -> Iterator[None]:
    global active
    active = request.param
    yield
    active = ""


@pytest.hookimpl(hookwrapper=True)
def pytest_runtest_makereport(item: pytest.Item) -> Iterator[None]:
    result: Any = yield
    report = result.get_result()
    if report.when == "call" or report.outcome == "failed":
        name = item.callspec.params["mutant"]  # type: ignore[attr-defined]
        outcomes.setdefault(name, []).append(report.outcome)


def pytest_sessionfinish() -> None:
    with open(os.environ["MUTANTS_REPORT"], "w", encoding="utf-8") as file:
        json.dump(outcomes, file)

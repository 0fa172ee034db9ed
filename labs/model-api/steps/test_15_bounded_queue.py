"""Step 15: two predictions at once, two in the queue, 503 for the rest."""

import asyncio
import threading
from types import SimpleNamespace
from typing import Any

import httpx2

from steps.conftest import KEY, MainLoader

THREADS, QUEUE, REQUESTS = 2, 2, 10


class Gate:
    """A model whose calls wait for a sign, and that counts them."""

    card = SimpleNamespace(version="gate")

    def __init__(self) -> None:
        self.opened = threading.Event()
        self.most_at_once = 0
        self._inside = 0
        self._lock = threading.Lock()

    def probabilities(self, rows: list[Any]) -> list[float]:
        with self._lock:
            self._inside += 1
            self.most_at_once = max(self.most_at_once, self._inside)
        self.opened.wait(timeout=5)
        with self._lock:
            self._inside -= 1
        return [0.5 for _ in rows]


def test_refuses_what_does_not_fit(
    load_main: MainLoader, customer: dict[str, Any]
) -> None:
    main = load_main(MY_API_THREADS=str(THREADS), MY_API_QUEUE=str(QUEUE))
    model = Gate()
    main.app.dependency_overrides[main.get_model] = lambda: model

    async def ask() -> tuple[list[httpx2.Response], list[httpx2.Response], int]:
        transport = httpx2.ASGITransport(main.app)
        async with (
            main.app.router.lifespan_context(main.app),
            httpx2.AsyncClient(
                transport=transport,
                base_url="http://my-api",
                headers={"X-API-Key": KEY},
            ) as client,
        ):

            def post() -> Any:
                return client.post("/v1/predictions", json=customer)

            tasks = [asyncio.create_task(post()) for _ in range(REQUESTS)]
            refusals = REQUESTS - THREADS - QUEUE
            for _ in range(300):
                if sum(task.done() for task in tasks) >= refusals:
                    break
                await asyncio.sleep(0.01)
            refused = [task.result() for task in tasks if task.done()]
            model.opened.set()
            served = [await task for task in tasks]
            afterwards = await post()
            return refused, served, afterwards.status_code

    refused, everybody, afterwards = asyncio.run(ask())
    statuses = sorted(response.status_code for response in everybody)
    assert statuses == [200] * (THREADS + QUEUE) + [503] * (REQUESTS - THREADS - QUEUE)
    assert refused, "A refusal comes at once, not after the queue"
    assert all(response.headers.get("Retry-After") for response in refused)
    assert model.most_at_once == THREADS
    assert afterwards == 200, "A place in the queue becomes free again"

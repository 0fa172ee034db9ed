"""Step 14: while the model computes, the event loop serves others."""

import asyncio
import threading
from types import ModuleType, SimpleNamespace
from typing import Any

import httpx2

from steps.conftest import KEY


class Patient:
    """A model that does not finish before somebody else got an answer."""

    card = SimpleNamespace(version="patient")

    def __init__(self) -> None:
        self.others_were_served = threading.Event()
        self.waited_in_vain = False

    def probabilities(self, rows: list[Any]) -> list[float]:
        self.waited_in_vain = not self.others_were_served.wait(timeout=3)
        return [0.5 for _ in rows]


def test_a_prediction_does_not_stop_the_others(
    main: ModuleType, customer: dict[str, Any]
) -> None:
    model = Patient()
    main.app.dependency_overrides[main.get_model] = lambda: model

    async def ask() -> tuple[int, int]:
        transport = httpx2.ASGITransport(main.app)
        async with (
            main.app.router.lifespan_context(main.app),
            httpx2.AsyncClient(
                transport=transport,
                base_url="http://my-api",
                headers={"X-API-Key": KEY},
            ) as client,
        ):
            prediction = asyncio.create_task(
                client.post("/v1/predictions", json=customer)
            )
            # The prediction goes first: when it blocks the loop, nothing else runs.
            await asyncio.sleep(0.1)
            alive = await client.get("/health/live")
            model.others_were_served.set()
            return (await prediction).status_code, alive.status_code

    assert asyncio.run(ask()) == (200, 200)
    assert not model.waited_in_vain, "The model computed on the event loop"

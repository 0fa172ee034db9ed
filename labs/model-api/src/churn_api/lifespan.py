"""What happens before the first request and after the last."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from fastapi import FastAPI

from churn_api.event_loop import watch_event_loop
from churn_api.services import Services


# region lifespan
@asynccontextmanager
async def lifespan(app: FastAPI) -> AsyncIterator[None]:
    """Starts loading the model and does not wait for it.

    A server that waits here opens no port until the model is there, so liveness fails
    and an orchestrator kills a slow start. Here the port opens at once, and readiness
    shows when the model is loaded.
    """
    services: Services = app.state.services
    async with asyncio.TaskGroup() as background:
        tasks = [
            background.create_task(_load(services)),
            background.create_task(watch_event_loop(services.metrics.event_loop_lag)),
        ]
        yield
        # The server runs this after the last response is sent. Without it the group
        # would never end.
        for task in tasks:
            task.cancel()
    services.jobs.close()
    services.prediction_store.close()


async def _load(services: Services) -> None:
    await services.model_holder.fill(services.load_model)
    services.metrics.model_ready.set(services.model_holder.state == "ready")


# endregion

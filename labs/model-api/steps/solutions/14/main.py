"""Your API: the model computes beside the event loop."""

import logging
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Annotated, Any

import anyio.to_thread
from fastapi import Depends, FastAPI, HTTPException, Request

import customers
from access_log import write_access_line
from churn_model.artifact import ChurnModel, load_model
from problems import add_problem_handlers
from request_id import RequestId
from schemas import Customer, Prediction
from security import require_key

NEEDS_KEY = [Depends(require_key)]
NOT_READY: Any = {503: {"description": "The model is not loaded yet."}}


@asynccontextmanager
async def lifespan(app: FastAPI) -> AsyncIterator[None]:
    """Loads the model once, before the first request."""
    app.state.model = load_model(Path("artifacts/churn-model.skops"))
    yield
    app.state.model = None


app = FastAPI(
    title="My churn API",
    version="1.0.0",
    description="The chance that a customer leaves within 90 days.",
    lifespan=lifespan,
)

logging.basicConfig(level=logging.INFO, format="%(message)s")
app.middleware("http")(write_access_line)
# Added last, so it is the outermost layer: the log line already finds the id.
app.add_middleware(RequestId)
add_problem_handlers(app)


app.state.model = None
app.include_router(customers.router, dependencies=NEEDS_KEY)


async def get_model(request: Request) -> ChurnModel:
    """Gives the model, or 503 while there is none."""
    model: ChurnModel | None = request.app.state.model
    if model is None:
        raise HTTPException(503, "The model is not loaded yet")
    return model


Model = Annotated[ChurnModel, Depends(get_model)]


@app.get("/health/ready", tags=["health"], responses=NOT_READY)
async def read_readiness(model: Model) -> dict[str, str]:
    """Says which model is ready to predict."""
    return {"status": "ready", "model_version": model.card.version}


@app.get("/health/live", tags=["health"])
async def read_liveness() -> dict[str, str]:
    """Says that the process answers."""
    return {"status": "alive"}


# region off-the-event-loop
@app.post(
    "/v1/predictions",
    tags=["predictions"],
    dependencies=NEEDS_KEY,
    responses=NOT_READY,
)
async def predict(customer: Customer, model: Model) -> Prediction:
    """Gives the chance that one customer leaves within 90 days."""
    [probability] = await anyio.to_thread.run_sync(
        model.probabilities, [customer.features()]
    )
    return Prediction(
        churn_probability=round(probability, 4), model_version=model.card.version
    )


# endregion

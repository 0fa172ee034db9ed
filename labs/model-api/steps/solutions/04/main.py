"""Your API: its model is a dependency, so a test can replace it."""

from pathlib import Path
from typing import Annotated, Any

from fastapi import Depends, FastAPI

import customers
from churn_model.artifact import ChurnModel, load_model

app = FastAPI(title="My churn API")
app.include_router(customers.router)

# region model-dependency
model = load_model(Path("artifacts/churn-model.skops"))


async def get_model() -> ChurnModel:
    """Gives the model to every endpoint that asks for it."""
    return model


Model = Annotated[ChurnModel, Depends(get_model)]


@app.post("/v1/predictions")
async def predict(customer: dict[str, Any], model: Model) -> dict[str, Any]:
    """Gives the chance that one customer leaves within 90 days."""
    [probability] = model.probabilities([customer])
    return {
        "churn_probability": round(probability, 4),
        "model_version": model.card.version,
    }


# endregion


@app.get("/health/live")
async def read_liveness() -> dict[str, str]:
    """Says that the process answers."""
    return {"status": "alive"}

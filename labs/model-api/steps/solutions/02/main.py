"""Your API: the churn model, asked over HTTP."""

from pathlib import Path
from typing import Any

from fastapi import FastAPI

from churn_model.artifact import load_model

app = FastAPI(title="My churn API")

# region first-prediction
model = load_model(Path("artifacts/churn-model.skops"))


@app.post("/v1/predictions")
async def predict(customer: dict[str, Any]) -> dict[str, Any]:
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

"""A small API on what is published; it follows a promotion without a restart.

The course's full API is `labs/model-api`, its image is built in `labs/containers`.
"""

from typing import Any, Literal

import pandas as pd
from fastapi import FastAPI, HTTPException
from pydantic import BaseModel

from churn_pipeline.preparation import FEATURES
from churn_pipeline.publishing import NothingToPublishError, read_release
from churn_pipeline.settings import Settings


class Customer(BaseModel):
    """The raw columns; a gap is sent as null."""

    tenure_months: int
    monthly_charge: float | None
    contract: Literal["monthly", "yearly", "two_years"]
    payment_method: str
    support_tickets_90d: int
    late_payments_12m: int
    monthly_usage_gb: float | None


class Prediction(BaseModel):
    """The chance to leave within 90 days, and which model says so."""

    churn_probability: float
    model_version: str


# region service
def create_app(settings: Settings) -> FastAPI:
    """Makes the API; each answer names the version that gave it."""
    app = FastAPI(title="Churn")

    @app.get("/model")
    def show_model() -> dict[str, str]:
        """The card of the release: version of model, data and code."""
        return _release(settings)[1]

    @app.post("/predictions")
    def predict(customer: Customer) -> Prediction:
        """The chance of one customer to leave."""
        model, card = _release(settings)
        row = pd.DataFrame([customer.model_dump()])[FEATURES]
        return Prediction(
            churn_probability=float(model.predict_proba(row)[0, 1]),
            model_version=card["model_version"],
        )

    return app


# endregion


def _release(settings: Settings) -> tuple[Any, dict[str, str]]:
    try:
        return read_release(settings)
    except NothingToPublishError as error:
        raise HTTPException(503, str(error)) from error

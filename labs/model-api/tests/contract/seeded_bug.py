"""A service with a mistake in it, to see whether the contract test would notice."""

from fastapi import FastAPI
from pydantic import BaseModel

from churn_api.schemas import Customer


class LateShare(BaseModel):
    late_share: float


# region seeded-bug
def add_seeded_bug(app: FastAPI) -> None:
    """Adds an endpoint that its author tried with one good customer, and it worked."""

    @app.post("/v1/late-share")
    async def read_late_share(customer: Customer) -> LateShare:
        # A customer in the first month has tenure_months 0: the schema says so.
        return LateShare(late_share=customer.late_payments_12m / customer.tenure_months)


# endregion

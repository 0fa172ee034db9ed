"""What goes over the wire."""

from typing import Annotated, Self, cast

from pydantic import BaseModel, ConfigDict, Field, model_validator

from churn_model.data import Contract, CustomerRow, PaymentMethod


class Customer(BaseModel):
    """One customer, with the features of the model."""

    model_config = ConfigDict(extra="forbid")

    tenure_months: Annotated[int, Field(ge=0, le=600)]
    monthly_charge: Annotated[float, Field(ge=0, le=10_000, allow_inf_nan=False)]
    contract: Contract
    payment_method: PaymentMethod
    support_tickets_90d: Annotated[int, Field(ge=0, le=500)]
    late_payments_12m: Annotated[int, Field(ge=0, le=12)]
    monthly_usage_gb: Annotated[float, Field(ge=0, le=100_000, allow_inf_nan=False)]

    @model_validator(mode="after")
    def late_payments_fit_the_tenure(self) -> Self:
        """Nobody can be late with more invoices than they have had."""
        if self.late_payments_12m > self.tenure_months:
            raise ValueError("late_payments_12m cannot exceed tenure_months")
        return self

    def features(self) -> CustomerRow:
        """The row for the model."""
        return cast(CustomerRow, self.model_dump())


class Prediction(BaseModel):
    """The chance that a customer leaves, and the model that computed it."""

    churn_probability: Annotated[float, Field(ge=0, le=1)]
    model_version: str


# region page
class StoredCustomer(BaseModel):
    """A customer and the id under which the service knows them."""

    customer_id: str
    customer: Customer


class CustomerPage(BaseModel):
    """Some customers, and where the next page begins."""

    items: list[StoredCustomer]
    next: str | None


# endregion

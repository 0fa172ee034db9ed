"""What goes over the wire."""

from typing import Annotated, Self, cast

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, model_validator

from churn_model.data import Contract, CustomerRow, PaymentMethod


# region whole-numbers
def whole(value: object) -> object:
    """JSON has one kind of number: to JSON Schema, 7.0 is an integer."""
    return int(value) if isinstance(value, float) and value.is_integer() else value


WHOLE = BeforeValidator(whole)
# endregion


class Customer(BaseModel):
    """One customer, with the features of the model."""

    model_config = ConfigDict(
        extra="forbid",
        # Without it, false is a number and "7" is seven.
        strict=True,
        json_schema_extra={
            "examples": [
                {
                    "tenure_months": 7,
                    "monthly_charge": 89.9,
                    "contract": "monthly",
                    "payment_method": "transfer",
                    "support_tickets_90d": 4,
                    "late_payments_12m": 2,
                    "monthly_usage_gb": 31.5,
                }
            ]
        },
    )

    tenure_months: Annotated[
        int,
        Field(ge=0, le=600, description="Full months since the first contract."),
        WHOLE,
    ]
    monthly_charge: Annotated[
        float, Field(ge=0, le=10_000, allow_inf_nan=False, description="PLN, with tax.")
    ]
    contract: Contract
    payment_method: PaymentMethod
    support_tickets_90d: Annotated[int, Field(ge=0, le=500), WHOLE]
    late_payments_12m: Annotated[int, Field(ge=0, le=12), WHOLE]
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


class StoredCustomer(BaseModel):
    """A customer and the id under which the service knows them."""

    customer_id: str
    customer: Customer


class CustomerPage(BaseModel):
    """Some customers, and where the next page begins."""

    items: list[StoredCustomer]
    next: str | None

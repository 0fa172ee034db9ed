"""What goes over the wire: the service parses requests here and trusts the result
everywhere else.
"""

from typing import Annotated, Literal, Self, cast

from pydantic import (
    AwareDatetime,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    model_validator,
)

from churn_model.data import Contract, CustomerRow, PaymentMethod

API_VERSION: Literal["v1"] = "v1"

#: More would fit into the body limit; this keeps the slowest batch well below the
#: scoring timeout.
MAX_BATCH_SIZE = 256

#: A pseudonym from the caller's system. The pattern keeps names, e-mails and phone
#: numbers with a plus out.
CustomerReference = Annotated[
    str,
    Field(
        min_length=1,
        max_length=36,
        pattern="^[A-Za-z0-9-]+$",
        description="Your pseudonym for the customer; it comes back in the response.",
        examples=["c-1042"],
    ),
]


def _whole(value: object) -> object:
    return int(value) if isinstance(value, float) and value.is_integer() else value


#: JSON has one kind of number, and JSON Schema calls 7.0 an integer; strict Pydantic
#: rejects it, as the contract test found out. It comes last in `Annotated`: limits
#: that come after a validator are checked, but missing from OpenAPI.
ACCEPT_WHOLE_FLOAT = BeforeValidator(_whole)


# region request-schema
class Customer(BaseModel):
    """One customer, with the model's features. Field limits are in OpenAPI, so
    clients see them too.
    """

    model_config = ConfigDict(
        # A misspelled optional field would be dropped in silence; here it is an error.
        extra="forbid",
        # "12" is not 12, and true is not 1: a client that sends them has a bug worth
        # knowing.
        strict=True,
        json_schema_extra={
            "examples": [
                {
                    "customer_reference": "c-1042",
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

    customer_reference: CustomerReference | None = None
    tenure_months: Annotated[
        int,
        Field(ge=0, le=600, description="Full months since the first contract."),
        ACCEPT_WHOLE_FLOAT,
    ]
    monthly_charge: Annotated[
        float, Field(ge=0, le=10_000, allow_inf_nan=False, description="PLN, with tax.")
    ]
    contract: Contract
    payment_method: PaymentMethod
    support_tickets_90d: Annotated[
        int,
        Field(ge=0, le=500, description="Opened in the last 90 days."),
        ACCEPT_WHOLE_FLOAT,
    ]
    late_payments_12m: Annotated[
        int,
        Field(ge=0, le=12, description="Late invoices in the last 12 months."),
        ACCEPT_WHOLE_FLOAT,
    ]
    monthly_usage_gb: Annotated[
        float,
        Field(
            ge=0,
            le=100_000,
            allow_inf_nan=False,
            description="Mean of the last 3 months.",
        ),
    ]

    # region domain-validation
    @model_validator(mode="after")
    def _late_payments_fit_the_tenure(self) -> Self:
        """Rejects what each field allows and the combination does not: OpenAPI cannot
        express this rule.
        """
        if self.late_payments_12m > self.tenure_months:
            raise ValueError(
                "late_payments_12m cannot exceed tenure_months: one invoice a month"
            )
        return self

    # endregion

    def features(self) -> CustomerRow:
        """The row for the model; the reference is not a feature and stays out."""
        return cast(CustomerRow, self.model_dump(exclude={"customer_reference"}))


class CustomerBatch(BaseModel):
    """Customers to score in one call. One wrong customer fails the whole batch: half a
    result is easy to miss.
    """

    model_config = ConfigDict(extra="forbid")

    customers: Annotated[list[Customer], Field(min_length=1, max_length=MAX_BATCH_SIZE)]


# endregion


# region response-schema
Risk = Literal["low", "medium", "high"]


class Prediction(BaseModel):
    """What the model predicts for one customer."""

    prediction_id: str = Field(
        description="Names this prediction in the log and in the prediction store."
    )
    customer_reference: CustomerReference | None = None
    churn_probability: float = Field(
        ge=0, le=1, description="Chance to leave within 90 days."
    )
    risk: Risk = Field(
        description="low below 0.3, high from 0.6 on; belongs to the API version."
    )


class PredictionResponse(BaseModel):
    """One prediction, with both versions: it can be explained a year later."""

    api_version: Literal["v1"] = API_VERSION
    model_version: str
    prediction: Prediction


class BatchResponse(BaseModel):
    """Predictions in the order of the request."""

    api_version: Literal["v1"] = API_VERSION
    model_version: str
    predictions: list[Prediction]


class PredictionRecord(BaseModel):
    """What the service keeps about one prediction, until its retention ends."""

    prediction_id: str
    made_at: AwareDatetime
    request_id: str
    model_version: str
    churn_probability: float = Field(ge=0, le=1)
    customer: Customer


# endregion


def risk_of(churn_probability: float) -> Risk:
    """The class of a probability; thresholds are business rules, so they are not in the
    model.
    """
    if churn_probability >= 0.6:
        return "high"
    return "medium" if churn_probability >= 0.3 else "low"


class Readiness(BaseModel):
    """The model is loaded, and this is its version."""

    status: Literal["ready"] = "ready"
    model_version: str


class Liveness(BaseModel):
    """The process responds; this tells nothing about the model."""

    status: Literal["alive"] = "alive"


class Token(BaseModel):
    """The response of RFC 6749, section 5.1."""

    access_token: str
    token_type: Literal["bearer"] = "bearer"  # noqa: S105 - the name of a scheme, not a secret
    expires_in: int = Field(description="Seconds.")
    scope: str


class ContactHistory(BaseModel):
    """How often a customer contacted the call center."""

    customer_reference: CustomerReference
    contacts_90d: int = Field(ge=0)


# region job-schemas
class JobResource(BaseModel):
    """The state of a job."""

    job_id: str
    label: str
    status: Literal["queued", "running", "succeeded", "failed", "cancelled"]
    model_version: str = Field(description="One model scores the whole job.")
    customers: int = Field(ge=1, description="How many are to be scored.")
    scored: int = Field(ge=0, description="How many are scored already.")
    created_at: AwareDatetime
    error: str | None = Field(
        default=None, description="The code of the problem, when the job failed."
    )


class JobPage(BaseModel):
    """Some of the jobs, and where the others start."""

    jobs: list[JobResource]
    next_cursor: str | None = Field(
        description="Send it as `cursor` for the next page; null on the last one."
    )


class JobLabel(BaseModel):
    """The whole label: PUT replaces."""

    model_config = ConfigDict(extra="forbid", strict=True)

    label: Annotated[str, Field(max_length=100)]


class JobChange(BaseModel):
    """The fields to change: PATCH leaves the others as they are."""

    model_config = ConfigDict(extra="forbid", strict=True)

    status: Literal["cancelled"] | None = None


# endregion

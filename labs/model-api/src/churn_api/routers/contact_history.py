"""The same work twice: once in a way that blocks every request, once in a way that does
not.

For teaching only; `CHURN_TEACHING_ENDPOINTS` is off unless somebody turns it on.
"""

from fastapi import APIRouter

from churn_api.errors import problem_responses
from churn_api.problem_kinds import (
    FORBIDDEN,
    INVALID_REQUEST,
    OVERLOADED,
    TIMED_OUT,
    TOO_MANY_REQUESTS,
    UNAUTHENTICATED,
)
from churn_api.schemas import ContactHistory, CustomerReference
from churn_api.security import Predictor
from churn_api.services import ServicesOf

router = APIRouter(
    prefix="/v1/customers/{customer_reference}/contact-history",
    tags=["teaching"],
    responses=problem_responses(
        UNAUTHENTICATED,
        FORBIDDEN,
        INVALID_REQUEST,
        TOO_MANY_REQUESTS,
        OVERLOADED,
        TIMED_OUT,
    ),
)


# region blocking-endpoint
@router.get("/blocking")
async def read_contact_history_blocking(
    customer_reference: CustomerReference, client: Predictor, services: ServicesOf
) -> ContactHistory:
    """Calls a synchronous client inside `async def`: the event loop is blocked until it
    returns.

    Every other request of this process waits, liveness too. Nothing in this endpoint's
    own timing looks wrong; `event_loop_lag_seconds` does.
    """
    contacts = services.call_center.contacts_90d(customer_reference)
    return ContactHistory(customer_reference=customer_reference, contacts_90d=contacts)


# endregion


# region fixed-endpoint
@router.get("/fixed")
async def read_contact_history(
    customer_reference: CustomerReference, client: Predictor, services: ServicesOf
) -> ContactHistory:
    """Runs the same call in a thread and awaits it: meanwhile the event loop serves
    other requests.

    `def` instead of `async def` would do the same with the framework's shared threads;
    the work pool has a limit, a bounded queue and a timeout. A client library with
    `await` of its own would need no thread.
    """
    contacts = await services.work_pool.run(
        services.call_center.contacts_90d, customer_reference
    )
    return ContactHistory(customer_reference=customer_reference, contacts_90d=contacts)


# endregion

"""Customers that the service knows, each at its own address."""

from typing import Annotated, Any

from fastapi import APIRouter, HTTPException, Path, Query, Response

from churn_model.data import Contract
from schemas import Customer, CustomerPage, StoredCustomer

router = APIRouter(prefix="/v1/customers", tags=["customers"])

#: Lives as long as the process; a real service would have a database here.
customers: dict[str, Customer] = {}

#: What the document says of these answers; FastAPI cannot see them in the code.
NOT_FOUND: Any = {404: {"description": "There is no such customer."}}

CustomerId = Annotated[str, Path(pattern="^[a-z0-9-]{1,36}$")]


@router.get("")
async def list_customers(
    limit: Annotated[int, Query(ge=1, le=100)] = 20,
    after: Annotated[str | None, Query(max_length=36)] = None,
    contract: Contract | None = None,
) -> CustomerPage:
    """Lists customers by id, a page at a time; `next` is the `after` of the next."""
    found = [
        StoredCustomer(customer_id=customer_id, customer=customer)
        for customer_id, customer in sorted(customers.items())
        if after is None or customer_id > after
        if contract is None or customer.contract == contract
    ]
    page = found[:limit]
    is_last = len(found) <= limit
    return CustomerPage(items=page, next=None if is_last else page[-1].customer_id)


@router.put(
    "/{customer_id}",
    status_code=204,
    responses={201: {"description": "The customer is new."}},
)
async def put_customer(customer_id: CustomerId, customer: Customer) -> Response:
    """Stores a customer. Sent twice, it leaves the same state."""
    is_new = customer_id not in customers
    customers[customer_id] = customer
    if is_new:
        location = f"/v1/customers/{customer_id}"
        return Response(status_code=201, headers={"Location": location})
    return Response(status_code=204)


@router.get("/{customer_id}", responses=NOT_FOUND)
async def read_customer(customer_id: CustomerId) -> Customer:
    """Reads a customer and changes nothing."""
    if customer_id not in customers:
        raise HTTPException(404, "There is no such customer")
    return customers[customer_id]


@router.delete("/{customer_id}", status_code=204, responses=NOT_FOUND)
async def delete_customer(customer_id: CustomerId) -> None:
    """Removes a customer."""
    if customers.pop(customer_id, None) is None:
        raise HTTPException(404, "There is no such customer")

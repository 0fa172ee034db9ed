"""Customers that the service knows, each at its own address."""

from typing import Any

from fastapi import APIRouter, HTTPException, Response

router = APIRouter(prefix="/v1/customers", tags=["customers"])

#: Lives as long as the process; a real service would have a database here.
customers: dict[str, dict[str, Any]] = {}


# region methods
@router.put("/{customer_id}")
async def put_customer(customer_id: str, customer: dict[str, Any]) -> Response:
    """Stores a customer. Sent twice, it leaves the same state."""
    is_new = customer_id not in customers
    customers[customer_id] = customer
    if is_new:
        location = f"/v1/customers/{customer_id}"
        return Response(status_code=201, headers={"Location": location})
    return Response(status_code=204)


@router.get("/{customer_id}")
async def read_customer(customer_id: str) -> dict[str, Any]:
    """Reads a customer and changes nothing."""
    if customer_id not in customers:
        raise HTTPException(404, "There is no such customer")
    return customers[customer_id]


@router.delete("/{customer_id}", status_code=204)
async def delete_customer(customer_id: str) -> None:
    """Removes a customer."""
    if customers.pop(customer_id, None) is None:
        raise HTTPException(404, "There is no such customer")


# endregion

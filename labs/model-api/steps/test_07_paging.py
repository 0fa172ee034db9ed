"""Step 7: a list with query parameters, a page at a time."""

from typing import Any

import pytest
from fastapi.testclient import TestClient


@pytest.fixture
def stored(client: TestClient, customer: dict[str, Any]) -> TestClient:
    """Five customers, stored out of order; one has a contract for a year."""
    for customer_id in ("c-4", "c-2", "c-5", "c-1", "c-3"):
        contract = "yearly" if customer_id == "c-2" else "monthly"
        body = customer | {"contract": contract}
        client.put(f"/v1/customers/{customer_id}", json=body)
    return client


def ids(page: dict[str, Any]) -> list[str]:
    return [item["customer_id"] for item in page["items"]]


def test_gives_page_after_page(stored: TestClient) -> None:
    pages = []
    query: dict[str, Any] = {"limit": 2}
    while True:
        response = stored.get("/v1/customers", params=query)
        assert response.status_code == 200, "Add a function for GET /v1/customers"
        page = response.json()
        pages.append(ids(page))
        if page["next"] is None:
            break
        assert len(pages) < 5, "next never becomes null"
        query["after"] = page["next"]
    assert pages == [["c-1", "c-2"], ["c-3", "c-4"], ["c-5"]]


def test_a_full_last_page_has_no_next(stored: TestClient) -> None:
    page = stored.get("/v1/customers", params={"limit": 5}).json()
    assert (len(page["items"]), page["next"]) == (5, None)


def test_an_item_holds_the_customer(
    stored: TestClient, customer: dict[str, Any]
) -> None:
    page = stored.get("/v1/customers", params={"limit": 1}).json()
    assert page["items"] == [{"customer_id": "c-1", "customer": customer}]


def test_filters_by_contract(stored: TestClient) -> None:
    page = stored.get("/v1/customers", params={"contract": "yearly"}).json()
    assert ids(page) == ["c-2"]


@pytest.mark.parametrize(
    "query", [{"limit": 0}, {"limit": 101}, {"limit": "all"}, {"contract": "weekly"}]
)
def test_refuses_a_query_beyond_its_limits(
    client: TestClient, query: dict[str, Any]
) -> None:
    assert client.get("/v1/customers", params=query).status_code == 422


def test_nobody_is_an_empty_page(client: TestClient) -> None:
    assert client.get("/v1/customers").json() == {"items": [], "next": None}

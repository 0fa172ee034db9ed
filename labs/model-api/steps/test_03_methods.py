"""Step 3: PUT, GET and DELETE do what HTTP says that they do."""

from typing import Any

from fastapi.testclient import TestClient

ADDRESS = "/v1/customers/c-1042"


def test_put_creates_and_says_where(
    client: TestClient, customer: dict[str, Any]
) -> None:
    response = client.put(ADDRESS, json=customer)
    assert response.status_code == 201, "A new customer is 201 Created"
    assert response.headers["Location"] == ADDRESS


def test_put_again_leaves_the_same_state(
    client: TestClient, customer: dict[str, Any]
) -> None:
    client.put(ADDRESS, json=customer)
    response = client.put(ADDRESS, json=customer)
    assert response.status_code == 204, "Nothing new, nothing to say: 204 No Content"
    assert response.content == b""
    assert client.get(ADDRESS).json() == customer


def test_get_finds_what_put_stored(
    client: TestClient, customer: dict[str, Any]
) -> None:
    client.put(ADDRESS, json=customer)
    response = client.get(ADDRESS)
    assert (response.status_code, response.json()) == (200, customer)


def test_what_does_not_exist_is_404(client: TestClient) -> None:
    assert client.get("/v1/customers/nobody").status_code == 404
    assert client.delete("/v1/customers/nobody").status_code == 404


def test_delete_removes(client: TestClient, customer: dict[str, Any]) -> None:
    client.put(ADDRESS, json=customer)
    response = client.delete(ADDRESS)
    assert (response.status_code, response.content) == (204, b"")
    assert client.get(ADDRESS).status_code == 404


def test_a_method_that_nobody_wrote_is_405(client: TestClient) -> None:
    response = client.post(ADDRESS)
    assert response.status_code == 405
    assert "PUT" in response.headers["Allow"] or "GET" in response.headers["Allow"]

from typing import Any

from fastapi.testclient import TestClient


# region trailing-slash
def test_redirects_a_trailing_slash_and_keeps_the_method(
    client: TestClient, customer: dict[str, Any]
) -> None:
    """307, not 301: a client must repeat the POST with its body, and may not make a GET
    of it.
    """
    response = client.post("/v1/predictions/", json=customer, follow_redirects=False)
    assert response.status_code == 307
    assert response.headers["location"] == "http://testserver/v1/predictions"
    assert client.post("/v1/predictions/", json=customer).status_code == 200


def test_redirects_before_it_asks_for_a_key(client: TestClient) -> None:
    del client.headers["X-API-Key"]
    response = client.get("/v1/jobs/", follow_redirects=False)
    assert response.status_code == 307


# endregion


def test_redirects_to_the_host_that_the_client_names(client: TestClient) -> None:
    """The address comes from the Host header, so a proxy must pass the right one."""
    response = client.get(
        "/v1/jobs/", headers={"Host": "api.example"}, follow_redirects=False
    )
    assert response.headers["location"] == "http://api.example/v1/jobs"

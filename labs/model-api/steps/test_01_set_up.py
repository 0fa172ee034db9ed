"""Step 1: your app answers, and says that it is alive."""

from fastapi.testclient import TestClient


def test_says_that_it_is_alive(client: TestClient) -> None:
    response = client.get("/health/live")
    assert response.status_code == 200, "Add a function for GET /health/live"
    assert response.json() == {"status": "alive"}


def test_the_document_lists_the_new_path(client: TestClient) -> None:
    assert "/health/live" in client.get("/openapi.json").json()["paths"]

"""Step 8: the OpenAPI document has an example that works and every failure."""

from typing import Any

import pytest
from fastapi.testclient import TestClient


@pytest.fixture
def document(client: TestClient) -> dict[str, Any]:
    answer: dict[str, Any] = client.get("/openapi.json").json()
    return answer


def test_the_example_of_a_customer_works(
    client: TestClient, document: dict[str, Any]
) -> None:
    schema = document["components"]["schemas"]["Customer"]
    assert schema.get("examples"), "Give the model Customer an example"
    for example in schema["examples"]:
        assert client.post("/v1/predictions", json=example).status_code == 200


@pytest.mark.parametrize("field", ["tenure_months", "monthly_charge"])
def test_fields_with_a_unit_say_it(document: dict[str, Any], field: str) -> None:
    properties = document["components"]["schemas"]["Customer"]["properties"]
    assert properties[field].get("description"), f"What is the unit of {field}?"


@pytest.mark.parametrize(
    ("path", "method", "status"),
    [
        ("/v1/customers/{customer_id}", "put", "201"),
        ("/v1/customers/{customer_id}", "put", "204"),
        ("/v1/customers/{customer_id}", "get", "404"),
        ("/v1/customers/{customer_id}", "delete", "404"),
        ("/v1/predictions", "post", "503"),
        ("/health/ready", "get", "503"),
    ],
)
def test_declares_what_the_code_answers(
    document: dict[str, Any], path: str, method: str, status: str
) -> None:
    responses = document["paths"][path][method]["responses"]
    assert status in responses, f"{method.upper()} {path} also answers {status}"


def test_every_operation_has_a_tag(document: dict[str, Any]) -> None:
    for path, operations in document["paths"].items():
        for method, operation in operations.items():
            assert operation.get("tags"), f"{method.upper()} {path} has no tag"

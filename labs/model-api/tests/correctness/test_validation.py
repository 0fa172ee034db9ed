import json
from typing import Any

import pytest
from fastapi.testclient import TestClient

from churn_api.schemas import MAX_BATCH_SIZE


@pytest.mark.parametrize(
    ("change", "pointer", "message"),
    [
        (
            {"tenure_months": -1},
            "/tenure_months",
            "Input should be greater than or equal to 0",
        ),
        (
            {"tenure_months": "7"},
            "/tenure_months",
            "Input should be a valid integer",
        ),
        (
            {"tenure_months": True},
            "/tenure_months",
            "Input should be a valid integer",
        ),
        (
            {"contract": "weekly"},
            "/contract",
            "Input should be 'monthly', 'yearly' or 'two_years'",
        ),
        (
            {"monthly_charge": 10_001},
            "/monthly_charge",
            "Input should be less than or equal to 10000",
        ),
        (
            {"customer_reference": "jan@example.com"},
            "/customer_reference",
            "String should match pattern '^[A-Za-z0-9-]+$'",
        ),
        (
            {"tenure_months": 2},
            "",
            "late_payments_12m cannot exceed tenure_months: one invoice a month",
        ),
        (
            {"pesel": "44051401359"},
            "",
            "A field is not in the schema",
        ),
    ],
)
def test_points_to_the_wrong_field(
    client: TestClient,
    customer: dict[str, Any],
    change: dict[str, Any],
    pointer: str,
    message: str,
) -> None:
    response = client.post("/v1/predictions", json=customer | change)

    assert response.status_code == 422
    assert response.headers["content-type"] == "application/problem+json"
    assert response.json() == {
        "type": "/problems/invalid-request",
        "title": "Invalid request",
        "status": 422,
        "detail": "1 field is wrong; see `errors`.",
        "request_id": response.headers["x-request-id"],
        "errors": [{"in": "body", "pointer": pointer, "message": message}],
    }


def test_takes_a_whole_number_with_a_decimal_point(
    client: TestClient, customer: dict[str, Any]
) -> None:
    plain = client.post("/v1/predictions", json=customer)
    pointed = client.post("/v1/predictions", json=customer | {"tenure_months": 3.0})
    assert (
        pointed.json()["prediction"]["churn_probability"]
        == plain.json()["prediction"]["churn_probability"]
    )
    halved = client.post("/v1/predictions", json=customer | {"tenure_months": 3.5})
    assert halved.status_code == 422


def test_names_every_missing_field(client: TestClient) -> None:
    response = client.post("/v1/predictions", json={})
    assert response.json()["detail"] == "7 fields are wrong; see `errors`."


def test_points_into_a_batch(client: TestClient, customer: dict[str, Any]) -> None:
    wrong = customer | {"contract": "weekly"}
    response = client.post(
        "/v1/predictions/batch", json={"customers": [customer, wrong]}
    )
    [problem] = response.json()["errors"]
    assert problem["pointer"] == "/customers/1/contract"


def test_lists_only_the_first_of_a_thousand_errors(
    client: TestClient, customer: dict[str, Any]
) -> None:
    wrong = dict.fromkeys(customer)
    response = client.post("/v1/predictions/batch", json={"customers": [wrong] * 150})
    assert response.json()["detail"] == "1050 fields are wrong; see `errors`."
    assert len(response.json()["errors"]) == 50


@pytest.mark.parametrize("size", [0, MAX_BATCH_SIZE + 1])
def test_rejects_a_batch_of_the_wrong_size(
    client: TestClient, customer: dict[str, Any], size: int
) -> None:
    response = client.post(
        "/v1/predictions/batch", json={"customers": [customer] * size}
    )
    [problem] = response.json()["errors"]
    assert (response.status_code, problem["pointer"]) == (422, "/customers")


@pytest.mark.parametrize(
    ("body", "status"),
    [
        (b"", 422),
        (b"{", 422),
        (b"null", 422),
        (b"[]", 422),
        (b"\xff\xfe", 422),
        (b'{"contract": "\\ud800"}', 422),
        (b'{"\\ud800": 1}', 422),
        (b'{"monthly_charge": NaN}', 422),
        (b'{"monthly_charge": 1e999}', 422),
        # Python reads no integer of more than 4,300 digits and no nesting that deep.
        (b'{"tenure_months": 1' + b"0" * 5_000 + b"}", 400),
        (b"[" * 20_000, 400),
    ],
    ids=lambda value: repr(value[:24]) if isinstance(value, bytes) else "",
)
def test_survives_any_body(client: TestClient, body: bytes, status: int) -> None:
    response = client.post(
        "/v1/predictions", content=body, headers={"Content-Type": "application/json"}
    )
    assert response.status_code == status
    assert response.headers["content-type"] == "application/problem+json"


def test_never_repeats_what_it_rejects(
    client: TestClient, customer: dict[str, Any]
) -> None:
    secret = "Jan Kowalski, ul. Polna 1"
    wrong = customer | {"contract": secret, secret: secret}
    response = client.post(
        "/v1/predictions",
        content=json.dumps(wrong),
        headers={"Content-Type": "application/json"},
    )
    assert response.status_code == 422
    assert "Kowalski" not in response.text


def test_tells_in_which_part_of_the_request_the_field_is(client: TestClient) -> None:
    [problem] = client.get("/problems/NO").json()["errors"]
    assert (problem["in"], problem["pointer"]) == ("path", "/code")


def test_points_with_json_pointers_that_lead_to_the_value(
    client: TestClient, customer: dict[str, Any]
) -> None:
    """RFC 6901: empty, or `/` before each step, and the steps exist in the document."""
    batch = {"customers": [customer, customer | {"contract": "weekly", "x/y": 1}]}
    problems = client.post("/v1/predictions/batch", json=batch).json()["errors"]

    def follow(pointer: str) -> Any:
        value: Any = batch
        for step in pointer.split("/")[1:]:
            value = value[int(step)] if isinstance(value, list) else value[step]
        return value

    assert [follow(problem["pointer"]) for problem in problems] == [
        "weekly",
        batch["customers"][1],
    ]

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
            "/(unknown field)",
            "Extra inputs are not permitted",
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
    answer = client.post("/v1/predictions", json=customer | change)

    assert answer.status_code == 422
    assert answer.headers["content-type"] == "application/problem+json"
    assert answer.json() == {
        "type": "/problems/invalid-request",
        "title": "The request breaks the schema",
        "status": 422,
        "detail": "1 field is wrong; see `errors`.",
        "request_id": answer.headers["x-request-id"],
        "errors": [{"pointer": pointer, "message": message}],
    }


def test_takes_a_whole_number_with_a_decimal_point(
    client: TestClient, customer: dict[str, Any]
) -> None:
    plain = client.post("/v1/predictions", json=customer)
    pointed = client.post("/v1/predictions", json=customer | {"tenure_months": 3.0})
    assert pointed.json() == plain.json()
    halved = client.post("/v1/predictions", json=customer | {"tenure_months": 3.5})
    assert halved.status_code == 422


def test_names_every_missing_field(client: TestClient) -> None:
    answer = client.post("/v1/predictions", json={})
    assert answer.json()["detail"] == "7 fields are wrong; see `errors`."


def test_points_into_a_batch(client: TestClient, customer: dict[str, Any]) -> None:
    wrong = customer | {"contract": "weekly"}
    answer = client.post("/v1/predictions/batch", json={"customers": [customer, wrong]})
    [problem] = answer.json()["errors"]
    assert problem["pointer"] == "/customers/1/contract"


def test_answers_a_thousand_errors_in_brief(
    client: TestClient, customer: dict[str, Any]
) -> None:
    wrong = dict.fromkeys(customer)
    answer = client.post("/v1/predictions/batch", json={"customers": [wrong] * 150})
    assert answer.json()["detail"] == "1050 fields are wrong; see `errors`."
    assert len(answer.json()["errors"]) == 50


@pytest.mark.parametrize("size", [0, MAX_BATCH_SIZE + 1])
def test_refuses_a_batch_without_a_fair_size(
    client: TestClient, customer: dict[str, Any], size: int
) -> None:
    answer = client.post("/v1/predictions/batch", json={"customers": [customer] * size})
    [problem] = answer.json()["errors"]
    assert (answer.status_code, problem["pointer"]) == (422, "/customers")


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
    answer = client.post(
        "/v1/predictions", content=body, headers={"Content-Type": "application/json"}
    )
    assert answer.status_code == status
    assert answer.headers["content-type"] == "application/problem+json"


def test_never_repeats_what_it_refuses(
    client: TestClient, customer: dict[str, Any]
) -> None:
    secret = "Jan Kowalski, ul. Polna 1"
    wrong = customer | {"contract": secret, secret: secret}
    answer = client.post(
        "/v1/predictions",
        content=json.dumps(wrong),
        headers={"Content-Type": "application/json"},
    )
    assert answer.status_code == 422
    assert "Kowalski" not in answer.text

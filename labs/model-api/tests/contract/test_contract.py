"""The service does what its OpenAPI document promises, whatever is sent to it."""

from typing import Any

import pytest
import schemathesis
from fastapi import FastAPI
from hypothesis import HealthCheck, settings
from schemathesis import Case
from schemathesis.specs.openapi.checks import positive_data_acceptance

from tests.conftest import API_KEY
from tests.contract.one_invoice_a_month import fits_the_tenure

EXAMPLES_PER_OPERATION = 40


@pytest.fixture(scope="session")
def contract(contract_app: FastAPI) -> Any:
    schema = schemathesis.openapi.from_asgi("/openapi.json", contract_app)
    schema.hook("filter_case")(fits_the_tenure)
    return schema


schema = schemathesis.pytest.from_fixture("contract")


# region contract-test
@schema.parametrize()
@settings(
    max_examples=EXAMPLES_PER_OPERATION,
    # The same requests on every run, and no limit of time for a busy machine.
    derandomize=True,
    deadline=None,
    suppress_health_check=list(HealthCheck),
)
def test_keeps_its_contract(case: Case[Any]) -> None:
    """Valid requests succeed, others are rejected; every response is documented."""
    case.call_and_validate(
        headers={"X-API-Key": API_KEY}, excluded_checks=_excluded_checks(case)
    )


# endregion


def _excluded_checks(case: Case[Any]) -> list[Any]:
    """To the document, a file is any sequence of bytes; the service accepts only a CSV
    file of customers.
    """
    is_upload = case.path == "/v1/jobs" and case.method == "POST"
    return [positive_data_acceptance] if is_upload else []


def test_accepts_an_upload_as_documented(contract: Any) -> None:
    operation = contract["/v1/jobs"]["POST"]
    file = (
        b"tenure_months,monthly_charge,contract,payment_method,"
        b"support_tickets_90d,late_payments_12m,monthly_usage_gb\n"
        b"7,89.9,monthly,transfer,4,2,31.5\n"
    )
    case = operation.Case(
        body={"file": file, "label": "November"}, media_type="multipart/form-data"
    )
    response = case.call_and_validate(headers={"X-API-Key": API_KEY})
    assert response.status_code == 202

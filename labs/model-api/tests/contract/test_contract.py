"""The service does what its OpenAPI document promises, whatever is sent to it."""

from typing import Any

import pytest
import schemathesis
from fastapi import FastAPI
from hypothesis import HealthCheck, settings
from schemathesis import Case

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
    case.call_and_validate(headers={"X-API-Key": API_KEY})


# endregion

"""Who tests the test? The contract test finds what a good example does not."""

from typing import Any

import pytest
import schemathesis
from fastapi import FastAPI
from fastapi.testclient import TestClient
from hypothesis import HealthCheck, Phase, given, settings
from schemathesis import Case
from schemathesis.core.failures import FailureGroup, ServerError

from churn_api.main import create_app
from tests.conftest import SettingsMaker
from tests.contract.one_invoice_a_month import fits_the_tenure
from tests.contract.seeded_bug import add_seeded_bug


@pytest.fixture
def buggy_app(make_settings: SettingsMaker) -> FastAPI:
    app = create_app(make_settings())
    add_seeded_bug(app)
    return app


def test_a_good_example_does_not_show_the_bug(
    buggy_app: FastAPI, customer: dict[str, Any]
) -> None:
    response = TestClient(buggy_app).post("/v1/late-share", json=customer)
    assert response.json() == {"late_share": 1.0}


def test_the_contract_test_finds_the_bug(buggy_app: FastAPI) -> None:
    schema = schemathesis.openapi.from_asgi("/openapi.json", buggy_app)
    schema.hook("filter_case")(fits_the_tenure)
    operation = schema["/v1/late-share"]["POST"]

    # Without the phase that shrinks the failing request, which takes time.
    @given(case=operation.as_strategy())
    @settings(
        max_examples=500,
        derandomize=True,
        deadline=None,
        suppress_health_check=list(HealthCheck),
        phases=[Phase.explicit, Phase.generate],
        database=None,
    )
    def keep_contract(case: Case[Any]) -> None:
        case.call_and_validate()

    with pytest.raises(FailureGroup) as found:
        keep_contract()
    [failure] = [one for one in found.value.exceptions if isinstance(one, ServerError)]
    assert failure.operation == "POST /v1/late-share"

"""What both contract tests of the steps share."""

from types import ModuleType
from typing import Any

import schemathesis
from hypothesis import HealthCheck, settings
from schemathesis import Case
from schemathesis.specs.openapi.checks import negative_data_rejection

from steps.conftest import KEY
from tests.contract.one_invoice_a_month import fits_the_tenure


def contract_of(main: ModuleType) -> Any:
    """The document of your app, for Schemathesis."""
    schema = schemathesis.openapi.from_asgi("/openapi.json", main.app)
    schema.hook("filter_case")(fits_the_tenure)
    return schema


def examples(count: int) -> settings:
    """The same requests each time, and no limit of time for a busy machine."""
    return settings(
        max_examples=count,
        derandomize=True,
        deadline=None,
        suppress_health_check=list(HealthCheck),
    )


def keep(case: Case[Any]) -> None:
    """Sends a request and compares the response with the document.

    Among the queries that Schemathesis 4.32 takes for wrong are right ones, such as
    `?after=x`, so it does not judge whether a GET should have been refused.
    """
    excluded: list[Any] = (
        [negative_data_rejection] if case.method.upper() == "GET" else []
    )
    case.call_and_validate(headers={"X-API-Key": KEY}, excluded_checks=excluded)

"""Step 18: your app keeps what its OpenAPI document promises."""

from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
import schemathesis
from schemathesis import Case

from steps.contract import contract_of, examples, keep


@pytest.fixture
def contract(main: ModuleType, trained_model: Path) -> Any:
    return contract_of(main)


schema = schemathesis.pytest.from_fixture("contract")


@schema.parametrize()
@examples(10)
def test_keeps_its_contract(case: Case[Any]) -> None:
    keep(case)

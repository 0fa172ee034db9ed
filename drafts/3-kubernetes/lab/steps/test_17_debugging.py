"""Step 17: each of the broken manifests is repaired."""

from pathlib import Path

import pytest

from steps.broken import CASES, Case, at_once, is_well, space_for
from steps.kubectl import wait_until

LIMIT_S = 120


@pytest.fixture(scope="module")
def problems(folder: Path) -> dict[str, str]:
    """Why a manifest does not work yet, by case; all are applied at once."""

    def problem(case: Case) -> str:
        try:
            with space_for(case) as space:
                space.apply(folder / f"broken/{case.name}.yaml")
                wait_until(lambda: is_well(case, space), "it works", LIMIT_S)
        except pytest.fail.Exception as failure:
            return f"{failure}. Look at: kubectl {case.hint()}"
        return ""

    return at_once(problem)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_it_works(case: Case, problems: dict[str, str]) -> None:
    assert problems[case.name] == ""

"""Step 17: each of the broken manifests is repaired."""

from pathlib import Path

import pytest

from steps.broken import CASES, Case, at_once, is_well, said_once_it_counts, space_for
from steps.kubectl import Space, wait_until

LIMIT_S = 240
#: A repaired manifest may show its symptom for a moment: a budget counts pods a little later than they are ready.
GRACE_S = 30


@pytest.fixture(scope="module")
def problems(folder: Path) -> dict[str, str]:
    """Why a manifest does not work yet, by case; all are applied at once."""

    def problem(case: Case) -> str:
        try:
            with space_for(case) as space:
                space.apply(folder / f"broken/{case.name}.yaml")
                wait_until(lambda: is_well(case, space) or shows_its_symptom(case, space), "it works", LIMIT_S)
                wait_until(lambda: is_well(case, space), f"this symptom goes: {', '.join(case.symptom)}", GRACE_S)
        except pytest.fail.Exception as failure:
            return f"{failure}. Look at: kubectl {case.hint()}"
        return ""

    return at_once(problem)


def shows_its_symptom(case: Case, space: Space) -> bool:
    return case.shows(said_once_it_counts(case, space))


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_it_works(case: Case, problems: dict[str, str]) -> None:
    assert problems[case.name] == ""

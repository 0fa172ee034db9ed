"""Each broken manifest shows the symptom that the lesson shows, and its repair makes it well."""

import pytest

from steps.broken import CASES, Case, at_once, is_well, said_once_it_counts, space_for
from steps.catch_up import SOLUTIONS
from steps.kubectl import Space, wait_until

LIMIT_S = 150
#: What a repair cannot change in place: a claim keeps its class.
DELETED_FIRST = {"volume-claim": ["deployment,pvc", "volume-claim"]}


@pytest.fixture(scope="module")
def outcomes() -> dict[str, str]:
    """What went otherwise than told, by case: nothing at best."""

    def outcome(case: Case) -> str:
        try:
            with space_for(case) as space:
                diagnose_and_repair(case, space)
        except pytest.fail.Exception as failure:
            return str(failure)
        return ""

    return at_once(outcome)


def diagnose_and_repair(case: Case, space: Space) -> None:
    space.apply(case.manifest)
    wait_until(lambda: case.shows(said_once_it_counts(case, space)), "the symptom shows", LIMIT_S)
    assert not is_well(case, space)
    if case.name in DELETED_FIRST:
        space.kubectl("delete", *DELETED_FIRST[case.name])
    space.apply(SOLUTIONS / "17/broken" / f"{case.name}.yaml")
    wait_until(lambda: is_well(case, space), "it is well after the repair", LIMIT_S)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_the_symptom_shows_and_the_repair_helps(case: Case, outcomes: dict[str, str]) -> None:
    assert outcomes[case.name] == ""

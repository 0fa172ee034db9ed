"""Each broken manifest shows the symptom that the lesson shows, and its repair makes it well."""

import pytest

from steps.broken import CASES, Case


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_the_symptom_shows_and_the_repair_helps(case: Case, found: dict[str, str]) -> None:
    assert found[case.name] == ""

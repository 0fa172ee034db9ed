"""Below what it needs the API is killed with 137; with the limit of the lab it has a reserve."""

import pytest

from measure.memory import LIMITS
from measure.variants import recorded
from steps.kubectl import Object

#: The limit of the finished Deployment.
LIMIT_MIB = 384


@pytest.fixture(params=["now", "recorded"])
def limits(request: pytest.FixtureRequest) -> Object:
    """What is seen now has to be so, and what the lesson shows, too."""
    found: Object = recorded("memory")["limits"] if request.param == "recorded" else request.getfixturevalue("found")
    return found


def test_under_the_smallest_limit_it_is_killed(limits: Object) -> None:
    assert limits[LIMITS[0]] == {"ends": "OOMKilled", "exit_code": 137}


def test_once_enough_more_changes_nothing(limits: Object) -> None:
    is_killed = [limits[limit]["ends"] == "OOMKilled" for limit in LIMITS]
    assert is_killed == sorted(is_killed, reverse=True)
    assert not is_killed[-1]


def test_the_limit_of_the_lab_leaves_a_reserve(limits: Object) -> None:
    assert limits[f"{LIMIT_MIB}Mi"]["peak_mib"] < LIMIT_MIB * 0.8

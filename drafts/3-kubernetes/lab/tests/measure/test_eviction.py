"""The kernel's order follows the classes, and the kubelet removes a pod that writes more than its volume may hold."""

import pytest

from measure.eviction import RESOURCES
from measure.variants import recorded
from steps.kubectl import Object


@pytest.fixture(params=["now", "recorded"])
def outcome(request: pytest.FixtureRequest) -> Object:
    """What is seen now has to be so, and what the lesson shows, too."""
    found: Object = recorded("eviction") if request.param == "recorded" else request.getfixturevalue("found")
    return found


def test_the_class_follows_from_requests_and_limits(outcome: Object) -> None:
    assert {name: one["class"] for name, one in outcome["classes"].items()} == {name: name for name in RESOURCES}


def test_the_kernel_kills_best_effort_first_and_guaranteed_last(outcome: Object) -> None:
    handicap = {name: one["oom_score_adj"] for name, one in outcome["classes"].items()}
    assert handicap["Guaranteed"] < handicap["Burstable"] < handicap["BestEffort"] == 1000


def test_a_pod_that_fills_its_volume_is_removed(outcome: Object) -> None:
    assert outcome["removed"]["phase"] == "Failed"
    assert outcome["removed"]["reason"] == "Evicted"
    assert "exceeds the limit" in outcome["removed"]["message"]

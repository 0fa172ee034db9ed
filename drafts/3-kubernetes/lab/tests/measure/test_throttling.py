"""A limit of processor time below what the load needs shows in latency, though nothing fails."""

import pytest

from measure.throttling import measured
from measure.variants import recorded
from steps.kubectl import Object

TIGHT, FREE = "100m", "none"


@pytest.fixture(scope="module")
def now(alone: None, tmp_path_factory: pytest.TempPathFactory) -> Object:
    return measured(tmp_path_factory.mktemp("throttling"), [TIGHT, FREE])


@pytest.fixture(params=["now", "recorded"])
def limits(request: pytest.FixtureRequest) -> Object:
    """What is seen now has to be so, and what the lesson shows, too."""
    is_recorded = request.param == "recorded"
    found: Object = recorded("throttling")["limits"] if is_recorded else request.getfixturevalue("now")
    return found


def test_nothing_fails(limits: Object) -> None:
    assert limits[TIGHT]["lost"] == limits[FREE]["lost"] == 0


def test_with_a_tight_limit_the_container_waits_for_its_turn(limits: Object) -> None:
    assert limits[TIGHT]["throttled_share"] > 0.5
    assert limits[FREE]["throttled_share"] == 0


def test_clients_notice_it(limits: Object) -> None:
    assert limits[TIGHT]["p50_ms"] > 2 * limits[FREE]["p50_ms"]
    assert limits[TIGHT]["p95_ms"] > 2 * limits[FREE]["p95_ms"]

"""A startup probe gives a slow start the time that a liveness probe alone takes away."""

import pytest

from measure.slow_start import LOADING_S
from measure.variants import recorded
from steps.kubectl import Object


@pytest.fixture(params=["now", "recorded"])
def variants(request: pytest.FixtureRequest) -> Object:
    """What is seen now has to be so, and what the lesson shows, too."""
    is_recorded = request.param == "recorded"
    found: Object = recorded("slow_start")["variants"] if is_recorded else request.getfixturevalue("found")
    return found


def test_with_a_startup_probe_it_gets_ready_at_its_first_try(variants: Object) -> None:
    assert variants["with startup probe"]["restarts"] == 0
    assert variants["with startup probe"]["ready_after_s"] >= LOADING_S


def test_without_one_it_is_restarted_and_never_ready(variants: Object) -> None:
    assert variants["without startup probe"]["restarts"] >= 2
    assert variants["without startup probe"]["ready_after_s"] is None

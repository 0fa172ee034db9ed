"""An update loses no request with probes and preStop, and many without probes; the pause serves late clients."""

from pathlib import Path

import pytest

from measure.rolling_update import SECONDS, measured
from measure.variants import recorded
from steps.kubectl import Object


@pytest.fixture(scope="module")
def now(alone: None, tmp_path_factory: pytest.TempPathFactory) -> Object:
    folder: Path = tmp_path_factory.mktemp("rolling-update")
    return measured(folder)


@pytest.fixture(params=["now", "recorded"])
def outcome(request: pytest.FixtureRequest) -> Object:
    """What is seen now has to be so, and what the lesson shows, too."""
    is_recorded = request.param == "recorded"
    found: Object = recorded("rolling_update") if is_recorded else request.getfixturevalue("now")
    return found


@pytest.fixture
def variants(outcome: Object) -> Object:
    found: Object = outcome["variants"]
    return found


def test_each_update_happened_under_load(variants: Object) -> None:
    assert all(variant["seconds"] < SECONDS - 5 for variant in variants.values())
    assert all(len(variant["versions"]) == 2 for variant in variants.values())


def test_with_probes_and_pre_stop_no_request_is_lost(variants: Object) -> None:
    assert variants["probes and preStop"]["lost"] == 0
    assert variants["probes and preStop"]["served"] > 500


@pytest.mark.parametrize("name", ["no probes, preStop", "neither"])
def test_without_probes_requests_are_lost(name: str, variants: Object) -> None:
    assert variants[name]["lost"] > 0


def test_they_find_nobody_who_listens(variants: Object) -> None:
    assert "ConnectionRefusedError" in variants["no probes, preStop"]["reasons"]


def test_only_with_the_pause_a_pod_serves_those_who_come_late(outcome: Object) -> None:
    served_s = outcome["serves_late_clients_s"]
    # The pause is of five seconds.
    assert served_s["preStop"] > 4
    assert served_s["no preStop"] < 3

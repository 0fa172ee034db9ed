"""Work that computes: where it runs decides who waits. Orders only, no seconds."""

from collections.abc import Callable

import pytest

from measure.cpu import measure_ways
from measure.load import coordinated_omission, open_beside_closed

Figures = dict[str, dict[str, float]]


@pytest.fixture(scope="module")
def ways() -> Figures:
    """One short round with the course's own pipeline."""
    return measure_ways("pipeline", ["async def", "def", "processes"], seconds=2.5)


@pytest.mark.parametrize("way", ["def", "processes"])
def test_a_bystander_waits_less_when_the_event_loop_does_not_compute(
    ways: Figures, way: str, record_property: Callable[[str, object], None]
) -> None:
    on_the_loop = ways["async def"]["bystander_p50_ms"]
    elsewhere = ways[way]["bystander_p50_ms"]
    record_property(f"bystander, {way}", f"{on_the_loop:.0f} ms, {elsewhere:.0f} ms")
    assert on_the_loop > 1.5 * elsewhere


def test_open_load_shows_an_overload_that_closed_load_hides(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Twice the capacity: the queue of ten users ends at ten, the clock's does not."""
    monkeypatch.setattr("measure.load.OFFERED", (100,))
    [row] = open_beside_closed(seconds=3)
    assert row["open"]["p95_ms"] > 1.5 * row["closed"]["p95_ms"]
    assert row["closed"]["requests"] < row["open"]["requests"]


def test_closed_load_waits_through_a_stall_that_open_load_samples() -> None:
    # Long enough for Locust to have begun when the stall comes, on a busy machine, too.
    found = coordinated_omission(seconds=12)
    closed, opened = found["closed"], found["open"]
    assert closed["requests"] < opened["requests"]
    assert closed["longest_ms"] > 1_000
    assert opened["over_100_ms"] > 20
    assert opened["p95_ms"] >= closed["p95_ms"]

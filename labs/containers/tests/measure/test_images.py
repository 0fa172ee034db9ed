"""What was recorded of sizes and times holds here as well."""

import pytest

from measure import images


def test_the_sizes_are_about_as_recorded() -> None:
    found, recorded = images.sizes_mb(), images.recorded()["sizes_mb"]
    assert found == {
        step: pytest.approx(size, rel=0.15) for step, size in recorded.items()
    }


def test_a_changed_line_takes_more_than_twice_as_long_before_step_4() -> None:
    seconds = images.seconds_of_changes(patience=2)
    assert seconds["warm"] < seconds["mended"]
    assert seconds["broken"] >= 2 * seconds["mended"]

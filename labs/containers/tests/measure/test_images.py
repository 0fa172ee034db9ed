"""What was recorded of sizes and times holds here as well."""

import pytest

from measure import images


def test_the_sizes_are_about_as_recorded() -> None:
    found, recorded = images.sizes_mb(), images.recorded()["sizes_mb"]
    assert found == {
        step: pytest.approx(size, rel=0.15) for step, size in recorded.items()
    }


def test_a_changed_line_takes_longer_without_the_order_of_step_4() -> None:
    seconds = images.seconds_of_changes()
    assert seconds["warm"] < seconds["mended"] < seconds["broken"]

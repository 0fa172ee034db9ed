"""Pods come when there is load, and go after it, one by one and not at once."""

import pytest

from measure.autoscaling import LOAD_S
from measure.variants import recorded
from steps.kubectl import Object

Rows = list[Object]


@pytest.fixture(params=["now", "recorded"])
def rows(request: pytest.FixtureRequest) -> Rows:
    """What is seen now has to be so, and what the lesson shows, too."""
    if request.param == "recorded":
        seen: Rows = recorded("autoscaling")["timeline"]
        return seen
    now: Rows = request.getfixturevalue("found")
    return now


def test_it_begins_and_ends_with_the_least(rows: Rows) -> None:
    assert rows[0]["wanted"] == rows[-1]["wanted"] == 2


def test_load_brings_pods_that_get_ready(rows: Rows) -> None:
    assert max(row["wanted"] for row in rows) == 4
    assert max(row["ready"] for row in rows) == 4


def test_pods_come_later_than_the_load(rows: Rows) -> None:
    asked = next(row["after_s"] for row in rows if row["wanted"] > 2)
    ready = next(row["after_s"] for row in rows if row["ready"] > 2)
    assert 0 < asked < ready


def test_they_go_one_by_one_after_the_window(rows: Rows) -> None:
    wanted = [row["wanted"] for row in rows]
    last = max(index for index, count in enumerate(wanted) if count == 4)
    assert sorted(set(wanted[last:]), reverse=True) == [4, 3, 2]
    first_less = rows[last + 1]["after_s"]
    # The window of 30 s begins with the last measurement that asked for four.
    assert first_less > LOAD_S

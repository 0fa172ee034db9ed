"""Pods come when there is load, and go after it, one by one and not at once."""

import pytest

from measure.autoscaling import LEAST, MOST
from measure.variants import recorded
from steps.kubectl import Object

#: In which the autoscaler remembers that it wanted more.
WINDOW_S = 30


@pytest.fixture(params=["now", "recorded"])
def course(request: pytest.FixtureRequest) -> Object:
    """What is seen now has to be so, and what the lesson shows, too."""
    found: Object = recorded("autoscaling") if request.param == "recorded" else request.getfixturevalue("found")
    return found


@pytest.fixture
def rows(course: Object) -> list[Object]:
    found: list[Object] = course["timeline"]
    return found


def test_it_begins_and_ends_with_the_least(rows: list[Object]) -> None:
    assert rows[0]["wanted"] == rows[-1]["wanted"] == LEAST


def test_load_brings_pods_that_get_ready(rows: list[Object]) -> None:
    assert max(row["wanted"] for row in rows) == max(row["ready"] for row in rows) == MOST


def test_pods_come_later_than_the_load(rows: list[Object]) -> None:
    asked = next(row["after_s"] for row in rows if row["wanted"] > LEAST)
    ready = next(row["after_s"] for row in rows if row["ready"] > LEAST)
    assert 0 < asked < ready


def test_they_go_one_by_one_after_the_window(course: Object, rows: list[Object]) -> None:
    wanted = [row["wanted"] for row in rows]
    last = max(index for index, count in enumerate(wanted) if count == MOST)
    assert sorted(set(wanted[last:]), reverse=True) == [4, 3, 2]
    # Measurements come every 15 s: the last high one may have been as long before the end.
    assert rows[last + 1]["after_s"] >= course["load_ended_s"] + WINDOW_S - 20

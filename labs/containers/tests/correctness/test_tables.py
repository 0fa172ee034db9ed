"""The lessons show what was measured, and it says what they say of it."""

import re
from collections.abc import Callable

import pytest

from measure import images, tables, thread_counts


@pytest.mark.skipif(
    not tables.LESSONS["pl"].is_dir(),
    reason="the lab was unpacked without the lessons",
)
@pytest.mark.parametrize("language", tables.LANGUAGES)
@pytest.mark.parametrize(("lesson", "table"), tables.TABLES.items())
def test_a_table_is_made_from_the_measurement(
    lesson: str,
    table: Callable[[tables.Language], str],
    language: tables.Language,
) -> None:
    """The formatter may align columns, so spaces do not count."""
    page = (tables.LESSONS[language] / lesson).read_text(encoding="utf-8")
    assert without_padding(table(language)) in without_padding(page)


def without_padding(text: str) -> str:
    return re.sub(r" +", " ", re.sub(r"-{3,}", "---", text))


def test_each_step_made_the_image_smaller() -> None:
    sizes = list(images.recorded()["sizes_mb"].values())
    assert sizes == sorted(sizes, reverse=True)
    assert sizes[-1] < sizes[0] / 2


def test_a_change_of_the_code_costs_a_fraction_of_before() -> None:
    seconds = images.recorded()["seconds"]
    assert seconds["warm"] < seconds["mended"] < seconds["broken"] / 2
    assert seconds["mended"] < seconds["cold"] / 2


def test_more_threads_than_processors_lengthen_the_tail() -> None:
    counts = thread_counts.recorded()["threads"]
    assert counts["16"]["p95_ms"] > 2 * counts["1"]["p95_ms"]
    assert counts["16"]["requests_per_s"] < counts["1"]["requests_per_s"]

"""The lessons show what was measured: drawings and tables come from the results."""

import re
from collections.abc import Callable

import pytest

from measure import figures
from measure.svg import Axis

has_no_lessons = not figures.LESSONS["pl"].is_dir()
needs_lessons = pytest.mark.skipif(
    has_no_lessons, reason="the lab was unpacked without the lessons"
)


@needs_lessons
@pytest.mark.parametrize("language", figures.LANGUAGES)
@pytest.mark.parametrize("name", figures.DRAWINGS)
def test_a_drawing_is_made_from_the_results(
    name: str, language: figures.Language
) -> None:
    path = figures.LESSONS[language] / name
    assert path.read_text(encoding="utf-8") == figures.DRAWINGS[name](language)


@needs_lessons
@pytest.mark.parametrize("language", figures.LANGUAGES)
@pytest.mark.parametrize(
    ("lesson", "table"),
    [(lesson, table) for lesson, found in figures.TABLES.items() for table in found],
)
def test_a_table_is_made_from_the_results(
    lesson: str,
    table: Callable[[figures.Language], str],
    language: figures.Language,
) -> None:
    """The formatter may align columns, so spaces do not count."""
    page = (figures.LESSONS[language] / lesson).read_text(encoding="utf-8")
    assert without_padding(table(language)) in without_padding(page)


def without_padding(text: str) -> str:
    return re.sub(r" +", " ", re.sub(r"-{3,}", "---", text))


def test_an_axis_puts_what_lies_outside_on_its_edge() -> None:
    axis = Axis(1, 100, 0, 200, is_logarithmic=True)
    assert [axis.at(value) for value in (0.1, 1, 10, 100, 5_000)] == [
        0,
        0,
        100,
        200,
        200,
    ]

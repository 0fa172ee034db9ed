"""What waits most of the time is measured at once; what measures time itself, after that and alone."""

from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor, wait
from pathlib import Path
from typing import Any

import pytest

from measure import autoscaling, broken, eviction, memory, slow_start

#: By the module whose tests ask for it.
MEASUREMENTS: dict[str, Callable[[Path], Any]] = {
    "test_autoscaling": autoscaling.measured,
    "test_broken": lambda _: broken.diagnosed_and_repaired(),
    "test_eviction": lambda _: eviction.measured(),
    "test_memory": memory.measured,
    "test_slow_start": slow_start.measured,
}


@pytest.fixture(scope="session")
def waiting(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[dict[str, Future[Any]]]:
    """The measurements that tests of this run ask for, begun together."""
    wanted = {item.path.stem for item in request.session.items}
    with ThreadPoolExecutor() as pool:
        yield {
            name: pool.submit(measure, tmp_path_factory.mktemp(name))
            for name, measure in MEASUREMENTS.items()
            if name in wanted
        }


@pytest.fixture(scope="session")
def alone(waiting: dict[str, Future[Any]]) -> None:
    """The cluster does nothing else any more."""
    wait(waiting.values())


@pytest.fixture(scope="module")
def found(request: pytest.FixtureRequest, waiting: dict[str, Future[Any]]) -> Any:
    """What the measurement of this module found."""
    return waiting[request.path.stem].result()

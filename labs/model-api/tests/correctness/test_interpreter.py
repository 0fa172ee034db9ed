"""What the lessons say about the event loop, threads and the interpreter's lock."""

import asyncio
import time
from concurrent.futures import ThreadPoolExecutor

import anyio.to_thread
import pytest

from measure import work
from measure.work import CUSTOMERS, best_discounts, customers, work_of


def test_await_alone_does_not_give_the_loop_back() -> None:
    """A coroutine that waits for nothing runs to its end, `await` or not."""
    order = []

    async def nothing_to_wait_for(name: str) -> None:
        order.append(name)

    async def three_steps(name: str) -> None:
        for _ in range(3):
            await nothing_to_wait_for(name)

    async def main() -> None:
        await asyncio.gather(three_steps("a"), three_steps("b"))

    asyncio.run(main())
    assert order == ["a", "a", "a", "b", "b", "b"]


def test_waiting_gives_the_loop_back() -> None:
    order = []

    async def three_steps(name: str) -> None:
        for _ in range(3):
            order.append(name)
            await asyncio.sleep(0)

    async def main() -> None:
        await asyncio.gather(three_steps("a"), three_steps("b"))

    asyncio.run(main())
    assert order == ["a", "b", "a", "b", "a", "b"]


def test_a_plain_def_has_forty_threads() -> None:
    async def tokens() -> float:
        return anyio.to_thread.current_default_thread_limiter().total_tokens

    assert asyncio.run(tokens()) == 40


def test_most_of_the_pipelines_time_goes_to_a_loop_in_python() -> None:
    rows = customers()
    model = work.churn_model()

    def cpu_s(repeat: int = 5) -> tuple[float, float]:
        started = time.process_time()
        for _ in range(repeat):
            model.pipeline[0].transform(rows * 20)
        encoded = time.process_time()
        for _ in range(repeat):
            model.probabilities(rows * 20)
        return encoded - started, time.process_time() - encoded

    encoding_s, whole_s = cpu_s()
    assert encoding_s > 0.5 * whole_s


def cores_used(name: work.WorkName) -> float:
    """Processor seconds for each second on the clock, while two threads compute."""
    compute, rows = work_of(name), customers()
    compute(rows)
    with ThreadPoolExecutor(2) as threads:
        started_s, started_cpu_s = time.perf_counter(), time.process_time()
        for future in [threads.submit(compute, rows) for _ in range(8)]:
            future.result()
        return (time.process_time() - started_cpu_s) / (time.perf_counter() - started_s)


def test_threads_do_not_make_python_code_parallel() -> None:
    """Two threads with the pipeline never use more than one core, busy or idle."""
    assert cores_used("pipeline") < 1.25


@pytest.mark.parametrize("name", ["pipeline", "forest", "boosting"])
def test_the_work_gives_a_discount_to_each_customer(name: work.WorkName) -> None:
    found = work_of(name)(customers())
    assert len(found) == CUSTOMERS
    assert 0 <= min(found) <= max(found) < 60


def test_a_discount_is_given_only_where_it_lowers_the_risk_enough() -> None:
    """Loyal customers get none: their risk is low whatever they pay."""
    rows = customers()
    loyal = {**rows[0], "contract": "two_years", "tenure_months": 100}
    loyal |= {"support_tickets_90d": 0, "late_payments_12m": 0}
    assert best_discounts([loyal]) == [0]  # type: ignore[list-item]

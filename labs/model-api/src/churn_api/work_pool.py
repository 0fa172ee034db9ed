"""Blocking work, kept away from the event loop and within limits."""

import asyncio
from collections.abc import Callable
from typing import ParamSpec, TypeVar

import anyio.to_thread

from churn_api.errors import ApiProblem
from churn_api.problem_kinds import OVERLOADED, TIMED_OUT

Arguments = ParamSpec("Arguments")
Result = TypeVar("Result")


# region thread-pool
class WorkPool:
    """Runs blocking calls in threads: a few at once, some in a queue, and no more.

    Threads help when the work waits (files, sockets) or releases the interpreter's lock
    (NumPy does in its inner loops). Long computations in pure Python need processes:
    more workers of the server, or a queue with workers of its own.

    An unbounded queue turns a peak into a breakdown: every request waits, clients give
    up and try again. This pool rejects early with 503, and a client or a load balancer
    can act on that.
    """

    def __init__(self, threads: int, queue: int, timeout_s: float) -> None:
        self._limiter = anyio.CapacityLimiter(threads)
        self._room = threads + queue
        self._timeout_s = timeout_s
        self._taken = 0

    async def run(
        self,
        work: Callable[Arguments, Result],
        *args: Arguments.args,
        **kwargs: Arguments.kwargs,
    ) -> Result:
        """Gives the work's result; raises the 503 problem when full, the 504 problem
        when late.

        A thread cannot be stopped from outside: late work runs to its end and its
        result is dropped.
        """
        if self._taken >= self._room:
            raise ApiProblem(
                OVERLOADED,
                "All workers are busy and the queue is full.",
                headers={"Retry-After": "1"},
            )
        self._taken += 1
        try:
            async with asyncio.timeout(self._timeout_s):
                return await anyio.to_thread.run_sync(
                    lambda: work(*args, **kwargs),
                    limiter=self._limiter,
                    abandon_on_cancel=True,
                )
        except TimeoutError as error:
            raise ApiProblem(
                TIMED_OUT, f"No result within {self._timeout_s:g} s."
            ) from error
        finally:
            self._taken -= 1


# endregion

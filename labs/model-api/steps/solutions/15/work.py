"""Blocking work: a few calls at once, some in a queue, and no more."""

from collections.abc import Callable
from typing import TypeVar

import anyio
import anyio.to_thread
from fastapi import HTTPException

Result = TypeVar("Result")


# region bounded-queue
class WorkPool:
    """Refuses at once what it could not finish in time."""

    def __init__(self, threads: int, queue: int) -> None:
        self._limiter = anyio.CapacityLimiter(threads)
        self._room = threads + queue

    async def run(self, work: Callable[..., Result], *arguments: object) -> Result:
        """Gives the result of the work, or 503 when the queue is full."""
        if self._room == 0:
            raise HTTPException(503, "The service is overloaded", {"Retry-After": "1"})
        self._room -= 1
        try:
            return await anyio.to_thread.run_sync(
                work, *arguments, limiter=self._limiter
            )
        finally:
            self._room += 1


# endregion

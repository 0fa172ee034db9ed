"""One app that offers the same work in each way of running it."""

import asyncio
import multiprocessing
import os
from collections.abc import AsyncIterator
from concurrent.futures import Executor, ProcessPoolExecutor, ThreadPoolExecutor
from contextlib import asynccontextmanager
from typing import cast

from fastapi import FastAPI, Request

from churn_model.data import CustomerRow
from measure.work import CUSTOMERS, WorkName, customers, work_of

NAME = cast(WorkName, os.environ.get("MEASURE_WORK", "pipeline"))
POOL_SIZE = 2

ROWS = customers()


def compute() -> int:
    """The work in this process."""
    return sum(work_of(NAME)(ROWS)) // CUSTOMERS


# region process-pool
def load_models() -> None:
    """Runs once in each process of the pool, before its first task."""
    work_of(NAME)


def compute_for(rows: list[CustomerRow]) -> int:
    """The work in a process of the pool; `rows` and the result are pickled on the
    way.
    """
    return sum(work_of(NAME)(rows)) // CUSTOMERS


@asynccontextmanager
async def lifespan(app: FastAPI) -> AsyncIterator[None]:
    """Starts both pools before the first request and stops them after the last."""
    await asyncio.to_thread(load_models)
    # `fork` would copy locks that threads hold at that moment; `spawn` starts clean.
    spawn = multiprocessing.get_context("spawn")
    with (
        ThreadPoolExecutor(POOL_SIZE) as threads,
        ProcessPoolExecutor(POOL_SIZE, spawn, load_models) as processes,
    ):
        app.state.threads, app.state.processes = threads, processes
        if "MEASURE_NO_PROCESSES" not in os.environ:
            await asyncio.gather(*(in_processes(processes) for _ in range(POOL_SIZE)))
        yield


async def in_processes(processes: Executor) -> int:
    """Sends the work to the pool and leaves the event loop free until it is done."""
    loop = asyncio.get_running_loop()
    return await loop.run_in_executor(processes, compute_for, ROWS)


# endregion

app = FastAPI(lifespan=lifespan)


# region ways-to-compute
@app.get("/async-def")
async def on_the_event_loop() -> int:
    """Computes on the event loop, which does nothing else meanwhile."""
    return compute()


@app.get("/def")
def in_the_shared_threads() -> int:
    """FastAPI runs a plain `def` in a thread of the pool that all endpoints share."""
    return compute()


@app.get("/threads")
async def in_own_threads(request: Request) -> int:
    """Computes in a pool of two threads that nothing else uses."""
    loop = asyncio.get_running_loop()
    return await loop.run_in_executor(request.app.state.threads, compute)


@app.get("/processes")
async def in_own_processes(request: Request) -> int:
    """Computes in one of two other processes, each with an interpreter of its own."""
    return await in_processes(request.app.state.processes)


@app.get("/health/live")
async def health() -> dict[str, str]:
    """The bystander: needs no computing, only a free event loop."""
    return {"status": "alive"}


# endregion

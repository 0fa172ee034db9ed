"""A service with one worker whose speed is known: what a queue does, without luck."""

import os
import time
from collections.abc import Iterator
from random import Random

from fastapi import FastAPI

from churn_api.errors import install_exception_handlers
from churn_api.work_pool import WorkPool

SERVICE_S = float(os.environ.get("MEASURE_SERVICE_S", "0.02"))
QUEUE = int(os.environ.get("MEASURE_QUEUE", "1000000"))
#: `fixed`: each request takes the same time. `random`: exponential times, as in M/M/1.
TIMES = os.environ.get("MEASURE_TIMES", "fixed")

#: The pool of lesson 15, with one thread and a limit that this experiment never meets.
pool = WorkPool(threads=1, queue=QUEUE, timeout_s=600)

app = FastAPI()
install_exception_handlers(app)


def service_times_s() -> Iterator[float]:
    """How long each next request takes, the same in every run."""
    random = Random(5)
    while True:
        yield random.expovariate(1 / SERVICE_S) if TIMES == "random" else SERVICE_S


times_s = service_times_s()


@app.get("/work")
async def work() -> dict[str, float]:
    """Keeps the only worker busy; says for how long it really was."""
    return {"service_s": await pool.run(_wait, next(times_s))}


@app.get("/stall/{seconds}")
async def stall(seconds: float) -> dict[str, float]:
    """Stops the event loop on purpose, as one blocking call would."""
    time.sleep(seconds)  # noqa: ASYNC251 -- the fault under study
    return {"stalled_s": seconds}


@app.get("/health/live")
async def health() -> dict[str, str]:
    """Tells the measurement that the server is up."""
    return {"status": "alive"}


def _wait(seconds: float) -> float:
    before = time.perf_counter()
    time.sleep(seconds)
    return time.perf_counter() - before

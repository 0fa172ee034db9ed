"""Open load: requests arrive at given moments, whether or not the service keeps up.

python -m measure.open_load --rate 20 --seconds 10 http://127.0.0.1:8000/health/live
"""

import argparse
import asyncio
import sys
import time
from collections import Counter
from collections.abc import Awaitable, Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from random import Random

import httpx2

from measure.samples import percentile

TIMEOUT_S = 60.0


# region open-load
@dataclass(frozen=True)
class Sample:
    """One request: when it was due, how long its caller waited, what came of it."""

    due_s: float
    latency_s: float
    status: int


async def open_load(
    send: Callable[[], Awaitable[int]], moments_s: Iterable[float]
) -> list[Sample]:
    """Sends a request at each moment and never waits for a response before the next.

    The latency counts from the moment at which the request was due. If the generator
    itself is late, the delay is in the result and not hidden.
    """
    started = time.perf_counter()

    async def one(due_s: float) -> Sample:
        status = await send()
        return Sample(due_s, time.perf_counter() - started - due_s, status)

    tasks = []
    async with asyncio.TaskGroup() as group:
        for due_s in moments_s:
            await asyncio.sleep(max(0.0, started + due_s - time.perf_counter()))
            tasks.append(group.create_task(one(due_s)))
    return [task.result() for task in tasks]


def evenly(rate: float, seconds: float) -> Iterator[float]:
    """Moments at a fixed distance from each other."""
    return (number / rate for number in range(round(rate * seconds)))


def at_random(rate: float, seconds: float, seed: int) -> Iterator[float]:
    """Moments of independent callers: random distances with the given mean rate."""
    random = Random(seed)
    moment = random.expovariate(rate)
    while moment < seconds:
        yield moment
        moment += random.expovariate(rate)


# endregion


def open_client(**headers: str) -> httpx2.AsyncClient:
    """A client without a limit of connections.

    The usual pool of 100 connections would make requests wait inside the generator, and
    the load would be closed again.
    """
    limits = httpx2.Limits(
        max_connections=None,
        max_keepalive_connections=None,
        # Uvicorn closes a connection that was idle for 5 s; the client gives up first.
        keepalive_expiry=2.0,
    )
    return httpx2.AsyncClient(limits=limits, timeout=TIMEOUT_S, headers=headers)


async def measure(url: str, moments_s: Iterable[float], **headers: str) -> list[Sample]:
    """Puts open load on one address."""
    async with open_client(**headers) as client:

        async def get() -> int:
            try:
                return (await client.get(url)).status_code
            except httpx2.TransportError:
                return 0

        return await open_load(get, moments_s)


def main(arguments: Sequence[str] | None = None) -> int:
    """Measures an address of your own service and prints a summary."""
    parser = argparse.ArgumentParser(description="Put open load on an address.")
    parser.add_argument("url")
    parser.add_argument("--rate", type=float, default=10, help="requests per second")
    parser.add_argument("--seconds", type=float, default=10)
    parser.add_argument("--key", help="value of the header X-API-Key")
    options = parser.parse_args(arguments)
    headers = {"X-API-Key": options.key} if options.key else {}
    moments_s = evenly(options.rate, options.seconds)
    samples = asyncio.run(measure(options.url, moments_s, **headers))
    sys.stdout.write(summary(samples) + "\n")
    return 0


def summary(samples: Sequence[Sample]) -> str:
    """How many requests, with which result, and the percentiles of their latency."""
    counts = Counter(sample.status for sample in samples)
    results = ", ".join(
        f"{count} × {status or 'no response'}"
        for status, count in sorted(counts.items())
    )
    latencies_ms = [sample.latency_s * 1_000 for sample in samples]
    p50, p95, p99 = (percentile(latencies_ms, percent) for percent in (50, 95, 99))
    return (
        f"{len(samples)} requests: {results}\n"
        f"p50 {p50:.0f} ms, p95 {p95:.0f} ms, p99 {p99:.0f} ms, "
        f"longest {max(latencies_ms):.0f} ms"
    )


if __name__ == "__main__":
    sys.exit(main())

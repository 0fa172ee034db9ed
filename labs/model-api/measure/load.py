"""Open load beside closed load, and latency against utilisation.

python -m measure.load           prints three tables, about 8 minutes
python -m measure.load --save    writes measure/results/load.json as well
"""

import argparse
import asyncio
import sys
import time
from collections.abc import Sequence
from typing import Any

from measure.closed_load import closed_load
from measure.open_load import Sample, at_random, evenly, open_client, open_load
from measure.samples import machine, percentile, save
from measure.server import serve

APP = "measure.queue_service:app"
#: The only worker needs 20 ms for a request: it can serve 50 a second.
SERVICE_S = 0.02
CAPACITY = 1 / SERVICE_S

OFFERED = (10, 20, 30, 40, 45, 55, 60, 70)
USERS = 10

UTILISATIONS = (0.3, 0.5, 0.7, 0.8, 0.9, 0.95)
BOUNDED_QUEUE = 4
BOUNDED_UTILISATIONS = (0.5, 0.8, 0.95, 1.2, 1.5, 2.0)

STALL_S = 2.0
STALL_RATE = 20.0


async def send_all(
    url: str, moments_s: Sequence[float]
) -> tuple[list[Sample], list[float]]:
    """Open load on the worker; the second list is how long it worked on each."""
    worked_s: list[float] = []
    async with open_client() as client:
        await client.get(f"{url}/work")

        async def work() -> int:
            response = await client.get(f"{url}/work")
            if response.status_code == 200:
                worked_s.append(response.json()["service_s"])
            return response.status_code

        return await open_load(work, moments_s), worked_s


def figures(samples: Sequence[Sample]) -> dict[str, float]:
    """What is told about a run; the latencies are of the accepted requests."""
    served_ms = [s.latency_s * 1_000 for s in samples if s.status == 200]
    end_s = max(sample.due_s + sample.latency_s for sample in samples)
    return {
        "requests": len(samples),
        "requests_per_s": round(len(served_ms) / end_s, 1),
        "refused_percent": round(100 - 100 * len(served_ms) / len(samples), 1),
        "mean_ms": round(sum(served_ms) / len(served_ms), 1),
        "p50_ms": round(percentile(served_ms, 50), 1),
        "p95_ms": round(percentile(served_ms, 95), 1),
        "p99_ms": round(percentile(served_ms, 99), 1),
        "longest_ms": round(max(served_ms), 1),
    }


def open_beside_closed(seconds: float) -> list[dict[str, Any]]:
    """The same rates, once from users who wait and once from a clock."""
    rows = []
    with serve(APP, MEASURE_SERVICE_S=str(SERVICE_S)) as url:
        for rate in OFFERED:
            closed = closed_load(url, USERS, rate, seconds)
            samples, _ = asyncio.run(send_all(url, list(evenly(rate, seconds))))
            rows.append({"offered": rate, "closed": closed, "open": figures(samples)})
    return rows


def latency_by_utilisation(
    utilisations: Sequence[float], seconds: float, queue: int | None = None
) -> list[dict[str, Any]]:
    """Random arrivals and random service times: the model M/M/1, on a real server."""
    environment = {"MEASURE_SERVICE_S": str(SERVICE_S), "MEASURE_TIMES": "random"}
    if queue is not None:
        environment["MEASURE_QUEUE"] = str(queue)
    rows = []
    for utilisation in utilisations:
        moments_s = list(at_random(utilisation * CAPACITY, seconds, seed=1))
        with serve(APP, **environment) as url:
            samples, worked_s = asyncio.run(send_all(url, moments_s))
        mean_s = sum(worked_s) / len(worked_s)
        row: dict[str, Any] = {
            "planned_utilisation": utilisation,
            # What the worker really needed: sleeping takes a little longer than asked.
            "utilisation": round(len(moments_s) / seconds * mean_s, 3),
            "service_ms": round(mean_s * 1_000, 2),
        }
        rows.append(row | figures(samples))
    return rows


def coordinated_omission(seconds: float) -> dict[str, Any]:
    """One stall of two seconds, seen by one user who waits and by a clock."""
    found: dict[str, Any] = {}
    for kind in ("closed", "open"):
        with serve(APP, MEASURE_SERVICE_S=str(SERVICE_S)) as url:
            found[kind] = asyncio.run(_with_a_stall(kind, url, seconds))
    return found


async def _with_a_stall(kind: str, url: str, seconds: float) -> dict[str, Any]:
    async def stall_later() -> None:
        async with open_client() as client:
            await asyncio.sleep(seconds / 2)
            await client.get(f"{url}/stall/{STALL_S}")

    async def load() -> dict[str, Any]:
        if kind == "closed":
            return await asyncio.to_thread(closed_load, url, 1, STALL_RATE, seconds)
        samples, _ = await send_all(url, list(evenly(STALL_RATE, seconds)))
        slow = sum(sample.latency_s > 0.1 for sample in samples)
        return figures(samples) | {"over_100_ms": slow}

    async with asyncio.TaskGroup() as group:
        running = group.create_task(load())
        group.create_task(stall_later())
    return running.result()


def tables(result: dict[str, Any]) -> str:
    """The three results for a terminal."""
    lines = ["offered/s   closed: served/s  p95 ms  p99 ms   open: served/s  p95 ms"]
    for row in result["open_beside_closed"]:
        closed, opened = row["closed"], row["open"]
        lines.append(
            f"{row['offered']:9}{closed['requests_per_s']:18.1f}"
            f"{closed['p95_ms']:8.0f}{closed['p99_ms']:8.0f}"
            f"{opened['requests_per_s']:17.1f}{opened['p95_ms']:8.0f}"
        )
    for title, rows in (
        ("queue without a limit", result["utilisation"]),
        (f"queue of {BOUNDED_QUEUE}", result["bounded"]),
    ):
        lines += ["", f"{title}: utilisation, mean ms, p95 ms, refused %"]
        lines += [
            f"{row['utilisation']:22.2f}{row['mean_ms']:9.0f}{row['p95_ms']:8.0f}"
            f"{row['refused_percent']:11.1f}"
            for row in rows
        ]
    lines += ["", "a stall of 2 s     requests   p95 ms   p99 ms   longest ms"]
    for kind, row in result["stall"].items():
        lines.append(
            f"{kind:<15}{row['requests']:12}{row['p95_ms']:9.0f}"
            f"{row['p99_ms']:9.0f}{row['longest_ms']:13.0f}"
        )
    return "\n".join(lines)


def main(arguments: Sequence[str] | None = None) -> int:
    """Measures all three and prints them."""
    parser = argparse.ArgumentParser(description="Compare open and closed load.")
    parser.add_argument("--seconds", type=float, default=10, help="per point of load")
    parser.add_argument("--long", type=float, default=30, help="per utilisation")
    parser.add_argument("--save", action="store_true")
    options = parser.parse_args(arguments)
    facts, started = machine(), time.monotonic()
    result: dict[str, Any] = {
        "open_beside_closed": open_beside_closed(options.seconds),
        "utilisation": latency_by_utilisation(UTILISATIONS, options.long),
        "bounded": latency_by_utilisation(
            BOUNDED_UTILISATIONS, options.seconds, BOUNDED_QUEUE
        ),
        "stall": coordinated_omission(2 * options.seconds),
    }
    sys.stdout.write(tables(result) + "\n")
    sys.stderr.write(f"took {time.monotonic() - started:.0f} s\n")
    if options.save:
        how = {
            "seconds": options.seconds,
            "long_seconds": options.long,
            "service_ms": SERVICE_S * 1_000,
            "users": USERS,
            "bounded_queue": BOUNDED_QUEUE,
            "stall_s": STALL_S,
            "stall_rate": STALL_RATE,
        }
        save("load", {"machine": facts, "how": how} | result)
    return 0


if __name__ == "__main__":
    sys.exit(main())

"""Serves work that computes in five ways and compares what its callers and a bystander
see.

    python -m measure.cpu            prints the tables, about 4 minutes
    python -m measure.cpu --save     writes measure/results/cpu.json as well
    python -m measure.cpu --work pipeline --way "async def"        one row, 15 seconds
"""

import argparse
import asyncio
import statistics
import sys
import time
from collections.abc import Sequence
from contextlib import ExitStack
from typing import Any

from measure.open_load import evenly, open_client, open_load
from measure.samples import machine, percentile, save
from measure.server import serve
from measure.work import WorkName

APP = "measure.cpu_service:app"
CALLERS = 4
BYSTANDER_RATE = 10

CLOSE = {"Connection": "close"}

#: Way of running the work → path, number of Uvicorn's worker processes, headers.
#: A kept connection stays with the worker that accepted it, so callers of two workers
#: open a new one for each request, as many independent callers would.
WAYS: dict[str, tuple[str, int, dict[str, str]]] = {
    "async def": ("/async-def", 1, CLOSE),
    "def": ("/def", 1, CLOSE),
    "threads": ("/threads", 1, CLOSE),
    "processes": ("/processes", 1, CLOSE),
    "2 workers": ("/def", 2, CLOSE),
    "kept": ("/def", 2, {}),
}
#: Worker processes, threads of OpenMP in each.
OPENMP_WAYS = ((1, 1), (1, 2), (2, 1), (2, 2))


async def observe(
    url: str, path: str, seconds: float, headers: dict[str, str]
) -> dict[str, float]:
    """Four callers in a closed loop, and a bystander at a fixed rate beside them."""
    async with open_client(**headers) as callers, open_client() as bystanders:
        # The first responses open the connections; nobody measures those.
        await asyncio.gather(*(callers.get(url + path) for _ in range(CALLERS)))
        await bystanders.get(f"{url}/health/live")
        started = time.perf_counter()
        latencies_ms: list[float] = []

        async def call_until_the_end() -> None:
            while (before := time.perf_counter()) - started < seconds:
                (await callers.get(url + path)).raise_for_status()
                latencies_ms.append((time.perf_counter() - before) * 1_000)

        async def ask_whether_alive() -> int:
            return (await bystanders.get(f"{url}/health/live")).status_code

        async with asyncio.TaskGroup() as group:
            bystander = group.create_task(
                open_load(ask_whether_alive, evenly(BYSTANDER_RATE, seconds))
            )
            for _ in range(CALLERS):
                group.create_task(call_until_the_end())
        took_s = time.perf_counter() - started
    waits_ms = [sample.latency_s * 1_000 for sample in bystander.result()]
    return {
        "requests_per_s": len(latencies_ms) / took_s,
        "p50_ms": percentile(latencies_ms, 50),
        "p95_ms": percentile(latencies_ms, 95),
        "bystander_p50_ms": percentile(waits_ms, 50),
        "bystander_p95_ms": percentile(waits_ms, 95),
    }


def workers_options(workers: int) -> list[str]:
    """Uvicorn's options; a worker that trains its model for long is no dead worker."""
    if workers == 1:
        return []
    return ["--workers", str(workers), "--timeout-worker-healthcheck", "60"]


def measure_ways(
    work: WorkName, ways: Sequence[str], seconds: float
) -> dict[str, dict[str, float]]:
    """One round: each way once, one after the other."""
    found = {}
    with ExitStack() as servers:
        urls: dict[int, str] = {}
        for way in ways:
            path, workers, headers = WAYS[way]
            if workers not in urls:
                options = workers_options(workers)
                environment = {"MEASURE_WORK": work, "OMP_NUM_THREADS": "1"}
                if workers > 1:
                    environment["MEASURE_NO_PROCESSES"] = "1"
                urls[workers] = servers.enter_context(
                    serve(APP, *options, **environment)
                )
            found[way] = asyncio.run(observe(urls[workers], path, seconds, headers))
    return found


def measure_openmp(seconds: float) -> dict[str, dict[str, float]]:
    """One round of worker processes times threads of OpenMP."""
    found = {}
    for workers, threads in OPENMP_WAYS:
        options = workers_options(workers)
        with serve(
            APP,
            *options,
            MEASURE_WORK="boosting",
            OMP_NUM_THREADS=str(threads),
            MEASURE_NO_PROCESSES="1",
        ) as url:
            found[f"{workers}x{threads}"] = asyncio.run(
                observe(url, "/def", seconds, CLOSE)
            )
    return found


def medians(rounds: Sequence[dict[str, dict[str, float]]]) -> dict[str, Any]:
    """The median of the rounds, for each way and figure."""
    return {
        way: {
            figure: round(statistics.median(one[way][figure] for one in rounds), 1)
            for figure in rounds[0][way]
        }
        for way in rounds[0]
    }


def table(title: str, rows: dict[str, dict[str, float]]) -> str:
    """The figures as a table for a terminal."""
    lines = [f"{title:<12}  req/s   p50 ms   p95 ms   bystander p50 / p95 ms"]
    for way, figures in rows.items():
        lines.append(
            f"{way:<12}{figures['requests_per_s']:7.1f}"
            f"{figures['p50_ms']:9.0f}{figures['p95_ms']:9.0f}"
            f"{figures['bystander_p50_ms']:12.0f} / {figures['bystander_p95_ms']:.0f}"
        )
    return "\n".join(lines)


def main(arguments: Sequence[str] | None = None) -> int:
    """Measures everything in alternating rounds and prints the medians."""
    parser = argparse.ArgumentParser(description="Measure ways to serve CPU work.")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--seconds", type=float, default=5, help="per way and round")
    parser.add_argument("--save", action="store_true")
    parser.add_argument("--work", choices=["pipeline", "forest"])
    parser.add_argument("--way", choices=list(WAYS), help="with --work: only this row")
    options = parser.parse_args(arguments)
    if options.work is not None:
        ways = [options.way] if options.way else list(WAYS)
        found = measure_ways(options.work, ways, options.seconds)
        sys.stdout.write(table(options.work, medians([found])) + "\n")
        return 0

    facts = machine()
    works: tuple[WorkName, ...] = ("pipeline", "forest")
    rounds: dict[str, list[dict[str, dict[str, float]]]] = {
        name: [] for name in (*works, "openmp")
    }
    for number in range(options.rounds):
        sys.stderr.write(f"round {number + 1} of {options.rounds}\n")
        for work in works:
            rounds[work].append(measure_ways(work, list(WAYS), options.seconds))
        rounds["openmp"].append(measure_openmp(options.seconds))
    result = {name: medians(found) for name, found in rounds.items()}
    sys.stdout.write(
        "\n\n".join(
            [
                table("pipeline", result["pipeline"]),
                table("forest", result["forest"]),
                table("workers × OMP", result["openmp"]),
            ]
        )
        + "\n"
    )
    if options.save:
        how = {
            "rounds": options.rounds,
            "seconds": options.seconds,
            "callers": CALLERS,
            "bystander_per_s": BYSTANDER_RATE,
            # What the medians are made of: a busy machine shows in the spread.
            "requests_per_s_of_each_round": {
                name: {
                    way: [round(one[way]["requests_per_s"], 1) for one in found]
                    for way in found[0]
                }
                for name, found in rounds.items()
            },
        }
        save("cpu", {"machine": facts, "how": how} | result)
    return 0


if __name__ == "__main__":
    sys.exit(main())

"""Three clients submit the same jobs to the same flaky server.

python -m measure.clients
"""

import sys
import time
from collections.abc import Callable
from functools import partial
from random import Random
from typing import Any

import httpx2

from churn_client import ApiError, ChurnClient
from measure.flaky_server import Fault, FlakyServer, flaky_server

JOBS = 60
HANG_S = 6.0
KEY = "a-key-for-the-measurement"
#: The same file in every job; what differs is the label.
CSV = b"tenure_months,contract\n3,monthly\n"
FILES = {"file": ("customers.csv", CSV, "text/csv")}
FAULTS: list[Fault] = ["ok", "refuse", "lose", "hang"]


def fault_of(name: str, attempt: int) -> Fault:
    """The same faults for each client: a fifth of the first attempts, fewer later."""
    random = Random(f"{name}/{attempt}")
    return random.choices(FAULTS, weights=[80, 12, 6, 2]).pop()


# region hopeful-client
def submit_and_hope(url: str, name: str) -> None:
    """One call, no limit of time: what a first version of a script looks like."""
    httpx2.post(
        f"{url}/v1/jobs", files=FILES, data={"label": name}, timeout=None
    ).raise_for_status()


# endregion


# region stubborn-client
def submit_stubbornly(url: str, name: str) -> None:
    """Repeats everything at once, without a key."""
    for _ in range(3):
        try:
            httpx2.post(
                f"{url}/v1/jobs", files=FILES, data={"label": name}, timeout=3
            ).raise_for_status()
        except httpx2.HTTPError:
            continue
        return
    raise RuntimeError("three attempts failed")


# endregion


def submit_carefully(url: str) -> Callable[[str], Any]:
    """The client of this lab, one for all jobs."""
    client = ChurnClient(url, KEY)
    return lambda name: client.create_job(CSV, label=name)


def run(title: str, submit_to: Callable[[str], Callable[[str], Any]]) -> str:
    """Submits all jobs; says what came of them on both sides."""
    failed, longest_s = 0, 0.0
    with flaky_server(fault_of, retry_after="1", hang_s=HANG_S) as server:
        submit = submit_to(server.url)
        for number in range(JOBS):
            started = time.perf_counter()
            try:
                submit(f"segment-{number}")
            except (httpx2.HTTPError, ApiError, RuntimeError):
                failed += 1
            longest_s = max(longest_s, time.perf_counter() - started)
        return line(title, server, failed, longest_s)


def line(title: str, server: FlakyServer, failed: int, longest_s: float) -> str:
    """One row of the table."""
    twice = sum(times > 1 for times in server.done.values())
    never = JOBS - len(server.done)
    requests = sum(server.requests.values())
    return (
        f"{title:<12}{failed:8}{never:7}{twice:7}{requests:10}"
        f"{server.connections:13}{longest_s:10.1f} s"
    )


def main() -> int:
    """Prints a row for each client."""
    sys.stdout.write(
        f"{JOBS} jobs       errors  never  twice  requests  connections   longest\n"
    )
    sys.stdout.write(run("hopeful", lambda url: partial(submit_and_hope, url)) + "\n")
    sys.stdout.write(
        run("stubborn", lambda url: partial(submit_stubbornly, url)) + "\n"
    )
    sys.stdout.write(run("careful", submit_carefully) + "\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())

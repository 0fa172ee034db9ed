"""Whether two threads compute faster than one: it depends on how long each stretch of
compiled code is.

    python -m measure.threads
"""

import sys
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from typing import Any

import numpy as np

from measure.work import best_discounts, churn_model, customers, ensemble

CALLS = {256: 100, 2_048: 60, 20_480: 16}


# region threads
def calls_per_second(compute: Callable[[], Any], threads: int, calls: int) -> float:
    """Runs the same call again and again in a pool of threads."""
    compute()
    with ThreadPoolExecutor(threads) as pool:
        started = time.perf_counter()
        for future in [pool.submit(compute) for _ in range(calls)]:
            future.result()
        return calls / (time.perf_counter() - started)


# endregion


def line(name: str, compute: Callable[[], Any], calls: int) -> str:
    """One row: with one thread, with two, and the ratio."""
    one, two = (calls_per_second(compute, threads, calls) for threads in (1, 2))
    return f"{name:<22}{one:10.1f}{two:12.1f}{two / one:10.2f}\n"


def main() -> int:
    """Compares the pipeline with the forest at three sizes of its input."""
    rows = customers()
    features = churn_model().pipeline[0].transform(rows)
    sys.stdout.write("calls per second      1 thread   2 threads     ratio\n")
    sys.stdout.write(line("pipeline", partial(best_discounts, rows), 16))
    for count, calls in CALLS.items():
        array = np.tile(features, (count // len(rows), 1))
        compute = partial(ensemble("forest").predict_proba, array)
        sys.stdout.write(line(f"forest, {count} rows", compute, calls))
    return 0


if __name__ == "__main__":
    sys.exit(main())

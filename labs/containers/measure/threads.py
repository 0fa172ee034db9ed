"""Asks a small neural network for predictions, one after another, and measures each.

A container runs this file: what it uses of NumPy starts OMP_NUM_THREADS threads.
Prints JSON: percentiles of the time in ms, requests a second, and how often the
container had to wait for its next share of processor time.
"""

import json
import statistics
import sys
import time
from pathlib import Path

import numpy as np

SECONDS = float(sys.argv[1])
WARM_UP = 20
STATISTICS = ["/sys/fs/cgroup/cpu.stat", "/sys/fs/cgroup/cpu/cpu.stat"]


def throttled() -> int:
    """How often processor time was used up before its period was over."""
    text = next(Path(file).read_text() for file in STATISTICS if Path(file).exists())
    return int(dict(map(str.split, text.splitlines()))["nr_throttled"])


generator = np.random.default_rng(7)
layers = [generator.standard_normal((512, 512), dtype=np.float32) for _ in range(8)]
batch = generator.standard_normal((64, 512), dtype=np.float32)


# region predict
def predict() -> float:
    """One request: a batch through all layers."""
    values = batch
    for layer in layers:
        values = np.maximum(values @ layer, 0)
        values /= np.abs(values).max()
    return float(values.mean())


# endregion

for _ in range(WARM_UP):
    predict()
before, begin = throttled(), time.monotonic()
times_ms = []
while time.monotonic() - begin < SECONDS:
    started = time.monotonic()
    predict()
    times_ms.append(1000 * (time.monotonic() - started))
quantiles = statistics.quantiles(times_ms, n=100)
print(
    json.dumps(
        {
            "requests_per_s": round(len(times_ms) / SECONDS, 1),
            "p50_ms": round(quantiles[49], 1),
            "p95_ms": round(quantiles[94], 1),
            "throttled": throttled() - before,
        }
    )
)

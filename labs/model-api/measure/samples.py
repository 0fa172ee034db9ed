"""What a measurement gives: samples, percentiles, the facts about the machine."""

import json
import os
import platform
import statistics
import time
from collections.abc import Sequence
from importlib.metadata import version
from pathlib import Path
from typing import Any

RESULTS = Path(__file__).parent / "results"


def percentile(values: Sequence[float], percent: int) -> float:
    """The value that `percent` per cent of the others do not exceed."""
    if len(values) < 2:
        return values[0]
    return statistics.quantiles(values, n=100, method="inclusive")[percent - 1]


def machine() -> dict[str, Any]:
    """Where and with what a measurement was made."""
    return {
        "date": time.strftime("%Y-%m-%d"),
        "cores": os.cpu_count(),
        "machine": platform.machine(),
        "system": platform.system(),
        "python": platform.python_version(),
        # Below 0 the measurement goes before other work of the machine.
        "niceness": os.getpriority(os.PRIO_PROCESS, 0),
        "load_average": [round(load, 1) for load in os.getloadavg()],
        "versions": {
            name: version(name)
            for name in ("fastapi", "uvicorn", "scikit-learn", "locust")
        },
    }


def save(name: str, result: dict[str, Any]) -> Path:
    """Writes a result as JSON that can be compared line by line."""
    RESULTS.mkdir(exist_ok=True)
    path = RESULTS / f"{name}.json"
    path.write_text(json.dumps(result, indent=1) + "\n", encoding="utf-8")
    return path


def load(name: str) -> dict[str, Any]:
    """Reads a result that `save` wrote."""
    content: dict[str, Any] = json.loads(
        (RESULTS / f"{name}.json").read_text(encoding="utf-8")
    )
    return content

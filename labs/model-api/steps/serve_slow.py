"""Serves your app with a model that takes its time, to see who has to wait.

.venv/bin/python steps/serve_slow.py             the model sleeps where you call it
.venv/bin/python steps/serve_slow.py --blocking  the event loop sleeps, on purpose
"""

import argparse
import importlib
import os
import sys
import time
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import uvicorn


class SlowModel:
    card = SimpleNamespace(version="slow")

    def __init__(self, delay_s: float) -> None:
        self.delay_s = delay_s

    def probabilities(self, rows: list[Any]) -> list[float]:
        time.sleep(self.delay_s)
        return [0.5 for _ in rows]


class QuickModel:
    card = SimpleNamespace(version="quick")

    def probabilities(self, rows: list[Any]) -> list[float]:
        return [0.5 for _ in rows]


def model_of(delay_s: float, blocking: bool) -> Callable[[], Any]:
    """What `get_model` gives instead of the trained model."""

    async def slow_model() -> SlowModel:
        return SlowModel(delay_s)

    async def block_the_event_loop() -> QuickModel:
        time.sleep(delay_s)  # noqa: ASYNC251 - the mistake that the gate has to notice
        return QuickModel()

    return block_the_event_loop if blocking else slow_model


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--my-api", default="my-api")
    parser.add_argument("--port", type=int, default=8000)
    parser.add_argument("--blocking", action="store_true")
    parser.add_argument("--delay", type=float, default=0.3, help="seconds")
    options = parser.parse_args()

    # One prediction at a time: callers wait for each other, bystanders for nobody.
    os.environ.setdefault("MY_API_THREADS", "1")
    sys.path.insert(0, str(Path(options.my_api).resolve()))
    main = importlib.import_module("main")
    model = model_of(options.delay, options.blocking)
    main.app.dependency_overrides[main.get_model] = model
    uvicorn.run(main.app, port=options.port, access_log=False)

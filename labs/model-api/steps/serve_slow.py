"""Serves your app with a model that takes its time, to see who has to wait.

.venv/bin/python steps/serve_slow.py             the model sleeps where you call it
.venv/bin/python steps/serve_slow.py --blocking  the event loop sleeps, on purpose
"""

import argparse
import importlib
import sys
import time
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import uvicorn

DELAY_S = 0.1


class SlowModel:
    card = SimpleNamespace(version="slow")

    def probabilities(self, rows: list[Any]) -> list[float]:
        time.sleep(DELAY_S)
        return [0.5 for _ in rows]


class QuickModel:
    card = SimpleNamespace(version="quick")

    def probabilities(self, rows: list[Any]) -> list[float]:
        return [0.5 for _ in rows]


async def block_the_event_loop() -> QuickModel:
    time.sleep(DELAY_S)  # noqa: ASYNC251 - the mistake that the gate has to notice
    return QuickModel()


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--my-api", default="my-api")
    parser.add_argument("--port", type=int, default=8000)
    parser.add_argument("--blocking", action="store_true")
    options = parser.parse_args()

    sys.path.insert(0, str(Path(options.my_api).resolve()))
    main = importlib.import_module("main")
    main.app.dependency_overrides[main.get_model] = (
        block_the_event_loop if options.blocking else SlowModel
    )
    uvicorn.run(main.app, port=options.port, access_log=False)

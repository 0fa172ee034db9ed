"""Watches the event loop: a loop that is blocked answers nobody, and no request's log
line says so.
"""

import asyncio
import time

from prometheus_client import Histogram

INTERVAL_S = 0.05


# region event-loop-lag
async def watch_event_loop(lag: Histogram) -> None:
    """Sleeps for a moment, for ever, and records in seconds how late it wakes."""
    while True:
        asked = time.perf_counter() + INTERVAL_S
        await asyncio.sleep(INTERVAL_S)
        lag.observe(max(0.0, time.perf_counter() - asked))


# endregion

"""Watches the event loop: a blocked loop serves no request, and no request's own log
line shows it.
"""

import asyncio
import time

from prometheus_client import Histogram

INTERVAL_S = 0.05


# region event-loop-lag
async def watch_event_loop(lag: Histogram) -> None:
    """Sleeps again and again, and records in seconds how late it wakes up."""
    while True:
        asked = time.perf_counter() + INTERVAL_S
        await asyncio.sleep(INTERVAL_S)
        lag.observe(max(0.0, time.perf_counter() - asked))


# endregion

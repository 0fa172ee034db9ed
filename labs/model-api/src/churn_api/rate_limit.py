"""How often one client may call."""

import math
import time
from collections import OrderedDict
from collections.abc import Callable

from churn_api.errors import ApiProblem
from churn_api.problem_kinds import TOO_MANY_REQUESTS

#: Names come from clients (addresses, on the token endpoint), so their number must have
#: an end.
MOST_CLIENTS = 10_000


# region rate-limit
class RateLimiter:
    """A token bucket per client: short bursts pass, the mean rate holds.

    The buckets live in this process. With several workers or pods each counts alone; a
    limit that holds for all of them stands in a gateway or in Redis.
    """

    def __init__(
        self,
        requests: int,
        window_s: float,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._capacity = float(requests)
        self._refill_per_s = requests / window_s
        self._clock = clock
        self._buckets: OrderedDict[str, tuple[float, float]] = OrderedDict()

    def take(self, client: str) -> None:
        """Takes one token; raises the 429 problem, with the seconds to wait, when there
        is none.
        """
        now = self._clock()
        tokens, since = self._buckets.pop(client, (self._capacity, now))
        tokens = min(self._capacity, tokens + (now - since) * self._refill_per_s)
        allowed = tokens >= 1
        self._buckets[client] = (tokens - 1 if allowed else tokens, now)
        if len(self._buckets) > MOST_CLIENTS:
            self._buckets.popitem(last=False)
        if not allowed:
            wait_s = math.ceil((1 - tokens) / self._refill_per_s)
            raise ApiProblem(
                TOO_MANY_REQUESTS,
                f"The limit is {self._capacity:g} requests in a burst.",
                headers={"Retry-After": str(wait_s)},
            )


# endregion

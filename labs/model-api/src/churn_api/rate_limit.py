"""How often one caller may call."""

import math
import time
from collections import OrderedDict
from collections.abc import Callable

from churn_api.errors import ApiProblem
from churn_api.problem_kinds import TOO_MANY_REQUESTS

#: Names come from callers (addresses, for failed logins), so their number is limited.
MOST_CALLERS = 10_000


# region rate-limit
class RateLimiter:
    """A token bucket per caller: `burst` requests at once, `per_minute` on average.

    Both numbers count: in the first minute a caller can make `burst + per_minute`
    requests. The buckets live in this process. With several workers or pods each counts
    on its own; a limit for all of them belongs in a gateway or in Redis.
    """

    def __init__(
        self,
        burst: int,
        per_minute: float,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._capacity = float(burst)
        self._refill_per_s = per_minute / 60
        self._clock = clock
        self._buckets: OrderedDict[str, tuple[float, float]] = OrderedDict()

    def take(self, caller: str) -> None:
        """Takes one token; raises the 429 problem when there is none."""
        tokens = self._tokens(caller)
        self._store(caller, tokens - 1 if tokens >= 1 else tokens)
        self._check(tokens)

    def check(self, caller: str) -> None:
        """Raises the 429 problem when `take` would, and takes nothing."""
        self._check(self._tokens(caller))

    def _tokens(self, caller: str) -> float:
        now = self._clock()
        tokens, since = self._buckets.get(caller, (self._capacity, now))
        return min(self._capacity, tokens + (now - since) * self._refill_per_s)

    def _store(self, caller: str, tokens: float) -> None:
        self._buckets[caller] = (tokens, self._clock())
        self._buckets.move_to_end(caller)
        if len(self._buckets) > MOST_CALLERS:
            self._buckets.popitem(last=False)

    def _check(self, tokens: float) -> None:
        if tokens < 1:
            wait_s = math.ceil((1 - tokens) / self._refill_per_s)
            raise ApiProblem(
                TOO_MANY_REQUESTS,
                f"The limit is {self._capacity:g} at once "
                f"and {self._refill_per_s * 60:g} a minute.",
                headers={"Retry-After": str(wait_s)},
            )


# endregion

"""How often a caller may ask."""

from time import monotonic


# region token-bucket
class TokenBucket:
    """Holds a minute's tokens at most, and gets them back evenly."""

    def __init__(self, per_minute: int) -> None:
        self._capacity = float(per_minute)
        self._tokens = self._capacity
        self._filled_at = monotonic()

    def take(self) -> float:
        """Takes a token; says how many seconds to wait when there is none, else 0."""
        now = monotonic()
        refilled = (now - self._filled_at) * self._capacity / 60
        self._tokens = min(self._capacity, self._tokens + refilled)
        self._filled_at = now
        if self._tokens < 1:
            return (1 - self._tokens) * 60 / self._capacity
        self._tokens -= 1
        return 0


# endregion

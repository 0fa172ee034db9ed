"""Repeated requests: the second one with the same key gets the first one's response."""

from collections import OrderedDict
from dataclasses import dataclass

from churn_api.errors import ApiProblem
from churn_api.problem_kinds import CONFLICT, IDEMPOTENCY_KEY_REUSED
from churn_api.schemas import JobResource

#: The oldest key is forgotten first. A client that repeats a request does so within
#: minutes.
MOST_KEYS = 1_000


@dataclass
class _Entry:
    fingerprint: str
    response: JobResource | None = None


# region idempotency-keys
class IdempotencyKeys:
    """Remembers, per client and key, which request was made and what it returned.

    The statuses follow the IETF draft "The Idempotency-Key HTTP Header Field": 422 for
    a key with another request, 409 while the first request is still in progress.
    """

    def __init__(self) -> None:
        self._entries: OrderedDict[tuple[str, str], _Entry] = OrderedDict()

    def begin(self, client: str, key: str, fingerprint: str) -> JobResource | None:
        """The stored response, or None when this request is the first with the key."""
        entry = self._entries.get((client, key))
        if entry is None:
            self._entries[client, key] = _Entry(fingerprint)
            if len(self._entries) > MOST_KEYS:
                self._entries.popitem(last=False)
            return None
        if entry.fingerprint != fingerprint:
            raise ApiProblem(
                IDEMPOTENCY_KEY_REUSED, "This key came with another file or label."
            )
        if entry.response is None:
            raise ApiProblem(
                CONFLICT,
                "The first request with this key is still in progress.",
                headers={"Retry-After": "1"},
            )
        return entry.response

    def finish(self, client: str, key: str, response: JobResource) -> None:
        """Stores the response for repetitions."""
        if (client, key) in self._entries:
            self._entries[client, key].response = response

    def forget(self, client: str, key: str) -> None:
        """Frees the key of a request that failed, so that it can be repeated."""
        self._entries.pop((client, key), None)


# endregion

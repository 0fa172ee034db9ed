"""Whether to send a request again, and when."""

from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from random import Random

import httpx2

# region what-to-repeat
#: The service refused before it did anything: every request may be sent again.
REFUSED = frozenset({429, 503})
#: Somebody on the way gave up. The work may be done or not, so only a request that is
#: safe to repeat may be sent again.
UNKNOWN = frozenset({502, 504})

#: The request never reached the service.
NOT_SENT = (httpx2.ConnectError, httpx2.ConnectTimeout, httpx2.PoolTimeout)

Outcome = httpx2.Response | httpx2.TransportError


def may_be_repeated(outcome: Outcome, is_safe_to_repeat: bool) -> bool:
    """Says whether another attempt can succeed without doing the work twice.

    Everything else is final: `400`, `401`, `403`, `404`, `409` and `422` come back the
    same, and `500` is an error in the service that the same data finds again.
    """
    if isinstance(outcome, httpx2.Response):
        status = outcome.status_code
        return status in REFUSED or (status in UNKNOWN and is_safe_to_repeat)
    return isinstance(outcome, NOT_SENT) or is_safe_to_repeat


# endregion


# region pause
@dataclass(frozen=True)
class Retries:
    """How often and how long a client tries. Times in seconds."""

    attempts: int = 4
    base_s: float = 0.2
    cap_s: float = 5.0
    #: For all attempts and pauses together: nobody waits longer for the result.
    limit_s: float = 30.0

    def pause_s(self, attempt: int, outcome: Outcome, random: Random) -> float:
        """The pause after attempt 0, 1, 2 …

        The upper limit doubles each time, and the pause is drawn between zero and that
        limit, so that clients that failed together do not come back together. The
        service's `Retry-After` is a lower limit: earlier would be refused again.
        """
        backoff_s = random.uniform(0, min(self.cap_s, self.base_s * 2**attempt))
        return retry_after_s(outcome) + backoff_s


def retry_after_s(outcome: Outcome) -> float:
    """What the service asks for: a number of seconds or a date; 0 when nothing."""
    if not isinstance(outcome, httpx2.Response):
        return 0.0
    value = outcome.headers.get("Retry-After", "").strip()
    if value.isdecimal():
        return float(value)
    try:
        moment = parsedate_to_datetime(value)
    except ValueError:
        return 0.0
    if moment.tzinfo is None:
        moment = moment.replace(tzinfo=UTC)
    return max(0.0, (moment - datetime.now(UTC)).total_seconds())


# endregion

"""A client of your API that survives a bad minute."""

import random
import time
from typing import Any

import httpx2

#: Worth another try: the request may succeed when nothing about it changes.
TEMPORARY = {429, 502, 503, 504}


# region client
def predict(
    customer: dict[str, Any],
    *,
    url: str,
    key: str,
    timeout_s: float = 2.0,
    attempts: int = 4,
) -> dict[str, Any]:
    """Asks for a prediction, again after temporary failures; raises the last one.

    A prediction changes nothing, so asking twice does no harm.
    """
    with httpx2.Client(base_url=url, timeout=timeout_s) as http:
        for attempt in range(1, attempts + 1):
            # Each client waits another time, or all come back at the same moment.
            wait_s = random.uniform(0, 0.1 * 2**attempt)
            try:
                response = http.post(
                    "/v1/predictions", json=customer, headers={"X-API-Key": key}
                )
            except httpx2.TransportError:
                if attempt == attempts:
                    raise
            else:
                if response.status_code not in TEMPORARY or attempt == attempts:
                    answer: dict[str, Any] = response.raise_for_status().json()
                    return answer
                wait_s += float(response.headers.get("Retry-After", 0))
            time.sleep(wait_s)
    raise ValueError("attempts must be at least 1")


# endregion

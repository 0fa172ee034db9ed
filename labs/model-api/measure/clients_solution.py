"""The stubborn client of the exercise, with a key, a limit and one connection."""

import httpx2

from measure.clients import FILES

# region solution
http = httpx2.Client(timeout=httpx2.Timeout(3.0, connect=1.0))


def submit_stubbornly(url: str, name: str) -> None:
    """Repeats everything at once, with one key for all attempts."""
    headers = {"Idempotency-Key": name}
    for _ in range(3):
        try:
            http.post(
                f"{url}/v1/jobs", files=FILES, data={"label": name}, headers=headers
            ).raise_for_status()
        except httpx2.HTTPError:
            continue
        return
    raise RuntimeError("three attempts failed")


# endregion

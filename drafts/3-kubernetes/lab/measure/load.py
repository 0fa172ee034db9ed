"""Clients that ask for some seconds: a pod of the cluster runs this file; each request gets a connection of its own.

Arguments: URL, clients, seconds, key, pause between two requests of a client in seconds. Prints JSON: how many requests
got a prediction, how many failed and why, which versions served them, how long they took, and when the last came.
"""

import http.client
import json
import sys
import threading
import time
from collections import Counter
from urllib.parse import urlsplit

URL = urlsplit(sys.argv[1])
CLIENTS, SECONDS = int(sys.argv[2]), float(sys.argv[3])
KEY, PAUSE_S = sys.argv[4], float(sys.argv[5])
CUSTOMER = json.dumps(
    {
        "tenure_months": 7,
        "monthly_charge": 89.9,
        "contract": "monthly",
        "payment_method": "transfer",
        "support_tickets_90d": 4,
        "late_payments_12m": 2,
        "monthly_usage_gb": 31.5,
    }
)
HEADERS = {"X-API-Key": KEY, "Content-Type": "application/json"}

outcomes: Counter[str] = Counter()
versions: Counter[str] = Counter()
durations_ms: list[float] = []
served_at: list[float] = []


# region ask
def ask() -> None:
    """Sends one request; whatever is no prediction is counted by its reason."""
    connection = http.client.HTTPConnection(URL.hostname or "", URL.port or 80, timeout=10)
    started = time.perf_counter()
    try:
        connection.request("POST", "/v1/predictions", CUSTOMER, HEADERS)
        response = connection.getresponse()
        body = response.read()
    except (OSError, http.client.HTTPException) as error:
        outcomes[type(error).__name__] += 1
        return
    finally:
        connection.close()
    durations_ms.append((time.perf_counter() - started) * 1000)
    if response.status != 200:
        outcomes[f"status {response.status}"] += 1
        return
    outcomes["served"] += 1
    served_at.append(time.time())
    versions[json.loads(body)["model_version"]] += 1


# endregion


def keep_asking(end: float) -> None:
    while time.monotonic() < end:
        ask()
        time.sleep(PAUSE_S)


end = time.monotonic() + SECONDS
threads = [threading.Thread(target=keep_asking, args=[end]) for _ in range(CLIENTS)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
durations_ms.sort()


def quantile_ms(share: float) -> float | None:
    if not durations_ms:
        return None
    return round(durations_ms[int(share * (len(durations_ms) - 1))], 1)


served = outcomes.pop("served", 0)
print(
    json.dumps(
        {
            "served": served,
            "lost": sum(outcomes.values()),
            "reasons": dict(sorted(outcomes.items())),
            "versions": dict(sorted(versions.items())),
            "p50_ms": quantile_ms(0.5),
            "p95_ms": quantile_ms(0.95),
            "p99_ms": quantile_ms(0.99),
            "last_served_at": max(served_at, default=None),
        }
    )
)

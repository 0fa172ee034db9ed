"""Clients that ask until the server is gone: a container beside it runs this file.

Prints JSON: how many requests got their response, how many were cut off after they had
been sent, and how many found no server to connect to.
"""

import http.client
import json
import sys
import threading
from collections import Counter

HOST, CLIENTS, PATH, KEY = sys.argv[1], int(sys.argv[2]), sys.argv[3], sys.argv[4]


# region client
def ask_until_it_fails(outcomes: Counter[str]) -> None:
    """Sends requests one after another, each over a connection of its own."""
    while not outcomes["refused"] + outcomes["cut"]:
        connection = http.client.HTTPConnection(HOST, 8000, timeout=30)
        try:
            connection.connect()
        except OSError:
            outcomes["refused"] += 1
            return
        try:
            connection.request("GET", PATH, headers={"X-API-Key": KEY})
            connection.getresponse().read()
        except (OSError, http.client.HTTPException):
            outcomes["cut"] += 1
            return
        finally:
            connection.close()
        outcomes["served"] += 1


# endregion

counters: list[Counter[str]] = [Counter() for _ in range(CLIENTS)]
threads = [
    threading.Thread(target=ask_until_it_fails, args=[counter]) for counter in counters
]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
total = sum(counters, Counter())
print(json.dumps({name: total[name] for name in ["served", "cut", "refused"]}))

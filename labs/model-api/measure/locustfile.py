"""Users who aim at a rate and cannot keep it when they wait for a response."""

import os
import time
from itertools import count

from locust import HttpUser, task

USER_RATE = float(os.environ["MEASURE_USER_RATE"])
USERS = int(os.environ["MEASURE_USERS"])
numbers = count()


class PatientUser(HttpUser):
    """Sends the next request only after the response to the last one."""

    def on_start(self) -> None:
        """Waits for this user's place, so that they do not come all at once."""
        time.sleep(next(numbers) / (USERS * USER_RATE))
        self.due_s = time.perf_counter()

    def wait_time(self) -> float:
        """The rest of the interval, or nothing when the response took longer.

        `constant_throughput` does the same, but starts all users together.
        """
        now_s = time.perf_counter()
        self.due_s = max(now_s, self.due_s + 1 / USER_RATE)
        return self.due_s - now_s

    @task
    def work(self) -> None:
        """One request to the service whose speed is known."""
        self.client.get("/work", name="work")

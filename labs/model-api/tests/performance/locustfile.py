"""The load: a few users who ask for slow work, and bystanders who ask for something
fast.

Closed load: each user waits for an answer before the next question, so the load cannot
grow without limit. Its weakness: while the service stands still, users ask less, and
the slow times are counted too rarely. An open load (a fixed rate, whoever waits) would
look worse; as a gate on a ratio the closed one is enough, and it cannot drown a laptop.
"""

import os

from locust import HttpUser, constant, constant_pacing, task

HEADERS = {"X-API-Key": os.environ["PERFORMANCE_API_KEY"]}

#: `blocking` or `fixed`: which of the pair the slow users call.
ENDPOINT = os.environ["PERFORMANCE_ENDPOINT"]


# region locust-user
class SlowUser(HttpUser):
    """Asks for the slow neighbour's data as often as it gets an response."""

    fixed_count = 6
    wait_time = constant(0)

    @task
    def read_contact_history(self) -> None:
        path = f"/v1/customers/c-1042/contact-history/{ENDPOINT}"
        self.client.get(path, headers=HEADERS, name="slow")


class Bystander(HttpUser):
    """Has nothing to do with the slow work. Whether it waits all the same is the
    question.
    """

    fixed_count = 2
    # At most ten questions a second each, so that the load itself stays small.
    wait_time = constant_pacing(0.1)

    @task
    def ask_whether_alive(self) -> None:
        self.client.get("/health/live", name="bystander")


# endregion

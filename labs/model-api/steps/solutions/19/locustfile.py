"""Load for your API, and the gate that it has to pass."""

import os
from typing import Any

from locust import HttpUser, constant, constant_pacing, events, task
from locust.env import Environment

HEADERS = {"X-API-Key": os.environ["MY_API_KEY"]}
CUSTOMER = {
    "tenure_months": 7,
    "monthly_charge": 89.9,
    "contract": "monthly",
    "payment_method": "transfer",
    "support_tickets_90d": 4,
    "late_payments_12m": 2,
    "monthly_usage_gb": 31.5,
}


# region load
class Caller(HttpUser):
    """Asks for a prediction as often as it gets a response."""

    fixed_count = 6
    wait_time = constant(0)

    @task
    def predict(self) -> None:
        self.client.post(
            "/v1/predictions", json=CUSTOMER, headers=HEADERS, name="prediction"
        )


class Bystander(HttpUser):
    """Has nothing to do with the predictions."""

    fixed_count = 2
    wait_time = constant_pacing(0.1)

    @task
    def ask_whether_alive(self) -> None:
        self.client.get("/health/live", name="bystander")


# endregion


# region gate
@events.quitting.add_listener
def check_gate(environment: Environment, **_: Any) -> None:
    """Fails the run when bystanders wait a quarter as long as a prediction takes."""
    prediction = environment.stats.get("prediction", "POST")
    bystander = environment.stats.get("bystander", "GET")
    slow_ms = prediction.get_response_time_percentile(0.95)
    fast_ms = bystander.get_response_time_percentile(0.95)
    print(f"p95: prediction {slow_ms:.0f} ms, bystander {fast_ms:.0f} ms")
    if fast_ms > slow_ms / 4:
        environment.process_exit_code = 1


# endregion

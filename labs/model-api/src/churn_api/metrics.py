"""What Prometheus reads: rate, errors and duration of requests, and the distribution of
the predictions.
"""

from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram

#: Seconds. Dense around the objective (p95 below 0.1 s): a quantile is only as exact as
#: its bucket.
DURATION_BUCKETS = (0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.15, 0.25, 0.5, 1.0, 2.5)


# region metrics
class Metrics:
    """The service's metrics in a registry of their own, so that two apps in one test do
    not collide.

    A label's values must be few. `route` is the template `/v1/…/{customer_reference}`,
    never the path: one time series per customer would fill Prometheus's memory and put
    an identifier into it.
    """

    def __init__(self) -> None:
        self.registry = CollectorRegistry()
        self.requests = Counter(
            "http_requests",
            "Requests by outcome; errors are those with status 5xx.",
            ("method", "route", "status"),
            registry=self.registry,
        )
        self.request_duration = Histogram(
            "http_request_duration_seconds",
            "From the first byte of the request to the last of the response.",
            ("method", "route"),
            buckets=DURATION_BUCKETS,
            registry=self.registry,
        )
        self.in_flight = Gauge(
            "http_requests_in_flight",
            "Requests being processed now.",
            registry=self.registry,
        )
        self.predictions = Counter(
            "churn_predictions",
            "Customers scored, by risk.",
            ("model_version", "risk"),
            registry=self.registry,
        )
        self.churn_probability = Histogram(
            "churn_probability",
            "What the model predicts; a shift of its shape is an early sign of drift.",
            buckets=[tenth / 10 for tenth in range(1, 11)],
            registry=self.registry,
        )
        self.model_ready = Gauge(
            "churn_model_ready",
            "1 when the model is loaded, else 0.",
            registry=self.registry,
        )
        self.event_loop_lag = Histogram(
            "event_loop_lag_seconds",
            "How late the event loop wakes a task: blocking work shows here.",
            buckets=DURATION_BUCKETS,
            registry=self.registry,
        )


# endregion

"""A client of the churn API that survives a bad day of the network."""

from churn_client.client import ApiError, ChurnClient
from churn_client.retries import Retries

__all__ = ["ApiError", "ChurnClient", "Retries"]

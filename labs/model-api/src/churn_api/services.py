"""What one app owns: made once with the app, handed to endpoints as dependencies,
replaced in tests.
"""

from typing import Annotated

from fastapi import Depends, Request

from churn_api.call_center import CallCenter
from churn_api.idempotency import IdempotencyKeys
from churn_api.jobs import JobStore
from churn_api.metrics import Metrics
from churn_api.model_holder import ModelHolder
from churn_api.prediction_store import PredictionStore
from churn_api.rate_limit import RateLimiter
from churn_api.settings import Settings
from churn_api.work_pool import WorkPool
from churn_model.artifact import ChurnModel, load_model


class Services:
    """The parts of an app that outlive a request. No module-level globals: two apps
    share nothing.
    """

    def __init__(self, settings: Settings) -> None:
        self.settings = settings
        self.metrics = Metrics()
        self.model_holder = ModelHolder()
        self.rate_limiter = RateLimiter(
            settings.rate_limit_burst, settings.rate_limit_per_minute
        )
        self.failed_logins = RateLimiter(
            settings.failed_logins_burst, settings.failed_logins_per_minute
        )
        self.prediction_store = PredictionStore(
            settings.prediction_store_path, settings.prediction_retention_days
        )
        self.work_pool = WorkPool(
            settings.scoring_threads, settings.scoring_queue, settings.scoring_timeout_s
        )
        self.jobs = JobStore(
            settings.jobs_unfinished,
            settings.jobs_kept,
            settings.job_retention_s,
            settings.job_pause_s,
        )
        self.idempotency_keys = IdempotencyKeys()
        self.call_center = CallCenter(settings.call_center_delay_s)

    def load_model(self) -> ChurnModel:
        """Reads the model from the path in the settings; blocks."""
        return load_model(self.settings.model_path)


def get_services(request: Request) -> Services:
    """The services of the app that got the request."""
    services: Services = request.app.state.services
    return services


ServicesOf = Annotated[Services, Depends(get_services)]


def get_model(services: ServicesOf) -> ChurnModel:
    """The loaded model, or the 503 problem. Tests override this one to work without a
    real model.
    """
    return services.model_holder.model()


LoadedModel = Annotated[ChurnModel, Depends(get_model)]

"""The layers between a client and an endpoint, in pure ASGI; `install_middleware`
orders them.
"""

from fastapi import FastAPI
from fastapi.middleware.cors import CORSMiddleware

from churn_api.metrics import Metrics
from churn_api.middleware.body_limit import BodyLimitMiddleware
from churn_api.middleware.request_id import RequestIdMiddleware
from churn_api.middleware.timing import TimingMiddleware
from churn_api.middleware.unhandled_errors import UnhandledErrorMiddleware
from churn_api.settings import Settings


def install_middleware(app: FastAPI, settings: Settings, metrics: Metrics) -> None:
    """Wraps the app from the inside out: `add_middleware` puts each new one around the
    others.

    A request meets them from the bottom of this function to its top. The id comes
    first, so that all the others can log it. Timing sees every response, rejections
    too. CORS is outside the layers that reject, because a browser hides an error from a
    page when the error lacks the CORS headers.
    """
    app.add_middleware(BodyLimitMiddleware, max_bytes=settings.max_body_bytes)
    app.add_middleware(UnhandledErrorMiddleware)
    # region cors
    if settings.cors_origins:
        app.add_middleware(
            CORSMiddleware,
            # Whole origins, scheme and port included: "https://crm.example", no path,
            # no slash.
            allow_origins=settings.cors_origins,
            allow_methods=["GET", "POST", "PUT", "PATCH", "DELETE"],
            allow_headers=[
                "Authorization",
                "Content-Type",
                "Idempotency-Key",
                "Last-Event-ID",
                "X-API-Key",
                "X-Request-ID",
            ],
            # A page may read these only when they are named here.
            expose_headers=["Location", "Retry-After", "X-Request-ID"],
            # No cookies: the service recognizes its callers by a header.
            allow_credentials=False,
            max_age=600,
        )
    # endregion
    app.add_middleware(TimingMiddleware, metrics=metrics)
    app.add_middleware(RequestIdMiddleware)

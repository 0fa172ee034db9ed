"""The service, assembled. The parts do not import each other; only this file imports
all of them.
"""

from fastapi import FastAPI

from churn_api.errors import install_exception_handlers
from churn_api.lifespan import lifespan
from churn_api.middleware import install_middleware
from churn_api.openapi import describe_problems
from churn_api.routers import (
    contact_history,
    health,
    jobs,
    metrics,
    model_card,
    predictions,
    problems,
    tokens,
)
from churn_api.services import Services
from churn_api.settings import Settings, settings_from_environment


# region app-factory
def create_app(settings: Settings | None = None) -> FastAPI:
    """Makes an app from settings, or from the environment when there are none.

    A function, not a module-level `app`: importing this file reads no environment and
    opens no file, and a test can have ten apps that share nothing.
    """
    settings = settings or settings_from_environment()
    services = Services(settings)
    development = settings.environment == "development"

    app = FastAPI(
        title="Churn API",
        version="1.0.0",
        summary="How likely is a customer to leave?",
        lifespan=lifespan,
        # The page loads its scripts from a public CDN: fine on a laptop, not in
        # production.
        docs_url="/docs" if development else None,
        redoc_url=None,
    )
    app.state.services = services

    install_exception_handlers(app)
    install_middleware(app, settings, services.metrics)
    modules = (health, metrics, problems, tokens, model_card, predictions, jobs)
    for module in modules:
        app.include_router(module.router)
    if settings.teaching_endpoints:
        app.include_router(contact_history.router)
    app.openapi = describe_problems(app)  # type: ignore[method-assign]
    return app


# endregion

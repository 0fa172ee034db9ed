"""An app for thousands of generated requests: no rate limit, no slow neighbor."""

import asyncio

import pytest
from fastapi import FastAPI

from churn_api.main import create_app
from churn_model.artifact import ChurnModel
from tests.conftest import SettingsMaker


@pytest.fixture(scope="session")
def contract_app(make_settings: SettingsMaker, model: ChurnModel) -> FastAPI:
    app = create_app(
        make_settings(
            rate_limit_burst=1_000_000,
            failed_logins_burst=1_000_000,
            jobs_unfinished=1_000_000,
        )
    )
    # Schemathesis runs the lifespan when it reads the document. The model is put
    # in beforehand, so that the first request does not depend on who is faster.
    asyncio.run(app.state.services.model_holder.fill(lambda: model))
    return app

"""What the served model is, and how to replace it without a restart."""

from fastapi import APIRouter

from churn_api.errors import problem_responses
from churn_api.problem_kinds import (
    CONFLICT,
    FORBIDDEN,
    MODEL_NOT_READY,
    TOO_MANY_REQUESTS,
    UNAUTHENTICATED,
)
from churn_api.security import ModelReader, ModelWriter
from churn_api.services import LoadedModel, ServicesOf
from churn_model.artifact import ModelCard

router = APIRouter(
    prefix="/v1/model",
    tags=["model"],
    responses=problem_responses(UNAUTHENTICATED, FORBIDDEN, TOO_MANY_REQUESTS),
)


@router.get("", responses=problem_responses(MODEL_NOT_READY))
async def read_model_card(client: ModelReader, model: LoadedModel) -> ModelCard:
    """The version, the data that it was trained on, and its scores on customers that
    it had not seen.
    """
    return model.card


# region reload-model
@router.post("/reload", responses=problem_responses(CONFLICT))
async def reload_model(client: ModelWriter, services: ServicesOf) -> ModelCard:
    """Reads the model's file again and serves what is in it, in this process only.

    With several workers or pods, each has to be told: there a rolling restart is the
    usual way.
    """
    model = await services.model_holder.swap(services.load_model)
    services.metrics.model_ready.set(1)
    return model.card


# endregion

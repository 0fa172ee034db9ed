"""What the served model is, and how to replace it without a restart."""

from fastapi import APIRouter

from churn_api.errors import problem_responses
from churn_api.problem_kinds import (
    FORBIDDEN,
    MODEL_NOT_READY,
    TOO_MANY_REQUESTS,
    UNAUTHENTICATED,
)
from churn_api.security import ModelReader
from churn_api.services import LoadedModel
from churn_model.artifact import ModelCard

router = APIRouter(prefix="/v1/model", tags=["model"])


@router.get(
    "",
    responses=problem_responses(
        UNAUTHENTICATED, FORBIDDEN, TOO_MANY_REQUESTS, MODEL_NOT_READY
    ),
)
async def read_model_card(client: ModelReader, model: LoadedModel) -> ModelCard:
    """The version, the data that it was trained on, and what it scored on customers it
    had not seen.
    """
    return model.card

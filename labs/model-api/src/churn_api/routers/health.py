"""For the orchestrator: is the process alive, and may it get traffic?"""

from fastapi import APIRouter

from churn_api.errors import problem_responses
from churn_api.problem_kinds import MODEL_NOT_READY
from churn_api.schemas import Liveness, Readiness
from churn_api.services import LoadedModel

router = APIRouter(prefix="/health", tags=["health"])


# region readiness
@router.get("/live")
async def live() -> Liveness:
    """Whether the event loop runs. It checks nothing else: a restart would not repair a
    missing model.
    """
    return Liveness()


@router.get("/ready", responses=problem_responses(MODEL_NOT_READY))
async def ready(model: LoadedModel) -> Readiness:
    """Whether this process can serve predictions: 503 until the model is loaded, then
    200.
    """
    return Readiness(model_version=model.card.version)


# endregion

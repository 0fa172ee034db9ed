"""The purpose of the service: predictions for one customer or for many."""

from datetime import UTC, datetime
from uuid import UUID

from fastapi import APIRouter, Request

from churn_api.errors import ApiProblem, problem_responses
from churn_api.problem_kinds import (
    BAD_REQUEST,
    BODY_TOO_LARGE,
    FORBIDDEN,
    INVALID_REQUEST,
    MODEL_NOT_READY,
    NOT_FOUND,
    OVERLOADED,
    TIMED_OUT,
    TOO_MANY_REQUESTS,
    UNAUTHENTICATED,
)
from churn_api.schemas import (
    BatchResponse,
    Customer,
    CustomerBatch,
    Prediction,
    PredictionRecord,
    PredictionResponse,
    risk_of,
)
from churn_api.security import Predictor
from churn_api.services import LoadedModel, Services, ServicesOf
from churn_model.artifact import ChurnModel

router = APIRouter(
    prefix="/v1/predictions",
    tags=["predictions"],
    responses=problem_responses(
        UNAUTHENTICATED,
        FORBIDDEN,
        INVALID_REQUEST,
        TOO_MANY_REQUESTS,
        OVERLOADED,
        TIMED_OUT,
    ),
)
_scoring_responses = problem_responses(BAD_REQUEST, BODY_TOO_LARGE) | problem_responses(
    MODEL_NOT_READY, OVERLOADED
)


# region single-prediction
@router.post("", responses=_scoring_responses)
async def predict_one(
    customer: Customer,
    request: Request,
    client: Predictor,
    model: LoadedModel,
    services: ServicesOf,
) -> PredictionResponse:
    """Scores one customer. Repeat it after a lost response: it only adds a record."""
    [prediction] = await services.work_pool.run(
        score, [customer], model, services, client.name
    )
    # For the access log: with the id, the stored features are found again.
    request.state.model_version = model.card.version
    request.state.prediction_id = prediction.prediction_id
    return PredictionResponse(model_version=model.card.version, prediction=prediction)


# endregion


# region batch-prediction
@router.post("/batch", responses=_scoring_responses)
async def predict_batch(
    batch: CustomerBatch,
    request: Request,
    client: Predictor,
    model: LoadedModel,
    services: ServicesOf,
) -> BatchResponse:
    """Scores up to 256 customers in one call of the model.

    A call has a fixed cost (checks, arrays, a thread) and a small cost per row, so one
    call for 256 customers costs far less than 256 calls.
    """
    predictions = await services.work_pool.run(
        score, batch.customers, model, services, client.name
    )
    # How many, never who.
    request.state.model_version = model.card.version
    request.state.batch_size = len(predictions)
    return BatchResponse(model_version=model.card.version, predictions=predictions)


# endregion


# region stored-prediction
@router.get("/{prediction_id:uuid}", responses=problem_responses(NOT_FOUND))
async def read_prediction(
    prediction_id: UUID,
    client: Predictor,
    services: ServicesOf,
) -> PredictionRecord:
    """Which model predicted this, when and from what. A client sees only its own.

    With `:uuid` the route does not match `/batch`, so `GET /v1/predictions/batch` is
    405 and not an invalid id.
    """
    found = await services.work_pool.run(
        services.prediction_store.find, "prediction_id", str(prediction_id)
    )
    # Not 403 for another client's prediction: it would confirm that the id exists.
    if not found or found[0].client != client.name:
        raise ApiProblem(NOT_FOUND, "You have no prediction with this id.")
    [stored] = found
    return PredictionRecord(
        prediction_id=stored.prediction_id,
        made_at=datetime.fromtimestamp(stored.made_at, UTC),
        request_id=stored.request_id,
        model_version=stored.model_version,
        churn_probability=stored.churn_probability,
        customer=Customer(
            customer_reference=stored.customer_reference, **stored.features
        ),
    )


# endregion


# region score-and-store
def score(
    customers: list[Customer], model: ChurnModel, services: Services, client: str
) -> list[Prediction]:
    """Predicts and stores; blocks, so it runs in a thread of the work pool."""
    rows = [customer.features() for customer in customers]
    probabilities = [round(value, 4) for value in model.probabilities(rows)]
    references = [customer.customer_reference for customer in customers]
    ids = services.prediction_store.add(
        client,
        model.card.version,
        list(zip(references, rows, probabilities, strict=True)),
    )
    predictions = [
        _prediction(*one) for one in zip(ids, references, probabilities, strict=True)
    ]
    for prediction in predictions:
        services.metrics.predictions.labels(model.card.version, prediction.risk).inc()
        services.metrics.churn_probability.observe(prediction.churn_probability)
    return predictions


# endregion


def _prediction(
    prediction_id: str, reference: str | None, probability: float
) -> Prediction:
    return Prediction(
        prediction_id=prediction_id,
        customer_reference=reference,
        churn_probability=probability,
        risk=risk_of(probability),
    )

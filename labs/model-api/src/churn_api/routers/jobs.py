"""Jobs: a resource with a life of its own, and every kind of endpoint that it needs."""

import hashlib
from collections.abc import AsyncIterator
from datetime import UTC, datetime
from functools import partial
from typing import Annotated
from uuid import UUID

from fastapi import (
    APIRouter,
    Depends,
    File,
    Form,
    Header,
    Query,
    Request,
    Response,
    UploadFile,
)
from fastapi.responses import StreamingResponse
from fastapi.sse import EventSourceResponse, ServerSentEvent

from churn_api.customer_file import read_customers
from churn_api.errors import ApiProblem, problem_responses
from churn_api.jobs import FINISHED, Job, JobStatus
from churn_api.problem_kinds import (
    BAD_REQUEST,
    BODY_TOO_LARGE,
    CONFLICT,
    FORBIDDEN,
    IDEMPOTENCY_KEY_REUSED,
    INVALID_REQUEST,
    MODEL_NOT_READY,
    NOT_FOUND,
    OVERLOADED,
    TIMED_OUT,
    TOO_MANY_REQUESTS,
    UNAUTHENTICATED,
)
from churn_api.routers.predictions import score
from churn_api.schemas import (
    Customer,
    JobChange,
    JobLabel,
    JobPage,
    JobResource,
    Prediction,
)
from churn_api.security import Predictor
from churn_api.services import LoadedModel, Services, ServicesOf
from churn_model.artifact import ChurnModel

router = APIRouter(
    prefix="/v1/jobs",
    tags=["jobs"],
    responses=problem_responses(
        UNAUTHENTICATED, FORBIDDEN, INVALID_REQUEST, TOO_MANY_REQUESTS
    ),
)


# region create-job
@router.post(
    "",
    status_code=202,
    responses=problem_responses(
        BAD_REQUEST,
        CONFLICT,
        BODY_TOO_LARGE,
        INVALID_REQUEST,
        IDEMPOTENCY_KEY_REUSED,
        MODEL_NOT_READY,
        OVERLOADED,
        TIMED_OUT,
    )
    | {
        202: {
            "headers": {
                "Location": {
                    "description": "The address of the job.",
                    "schema": {"type": "string"},
                }
            }
        }
    },
)
async def create_job(
    file: Annotated[UploadFile, File(description="Customers, in CSV with a header.")],
    request: Request,
    response: Response,
    client: Predictor,
    model: LoadedModel,
    services: ServicesOf,
    label: Annotated[str, Form(max_length=100)] = "",
    idempotency_key: Annotated[
        str | None,
        Header(pattern="^[A-Za-z0-9-]{8,64}$", description="Same key, same job."),
    ] = None,
) -> JobResource:
    """Accepts a file of customers and scores them in the background.

    `202` means: accepted, not done. Poll the address in `Location`, or follow its
    events.
    """
    content = await file.read()
    keys, name = services.idempotency_keys, client.name
    if idempotency_key is not None:
        fingerprint = hashlib.sha256(f"{label}\n".encode() + content).hexdigest()
        first = keys.begin(name, idempotency_key, fingerprint)
        if first is not None:
            response.headers["Location"] = _address(first.job_id)
            response.headers["Idempotent-Replayed"] = "true"
            return first
    try:
        customers = await services.work_pool.run(read_customers, content)
        job = services.jobs.create(
            name,
            model.card.version,
            customers,
            label,
            partial(_score, services, model, name),
        )
    except BaseException:
        if idempotency_key is not None:
            keys.forget(name, idempotency_key)
        raise
    resource = _resource(job)
    if idempotency_key is not None:
        keys.finish(name, idempotency_key, resource)
    request.state.job_id = job.job_id
    response.headers["Location"] = _address(job.job_id)
    return resource


# endregion


# region list-jobs
@router.get("")
async def list_jobs(
    client: Predictor,
    services: ServicesOf,
    status: Annotated[
        JobStatus | None, Query(description="Only jobs in this state.")
    ] = None,
    limit: Annotated[int, Query(ge=1, le=100)] = 20,
    cursor: Annotated[
        str | None,
        Query(pattern="^[0-9a-f]{8}$", description="`next_cursor` of the page before."),
    ] = None,
) -> JobPage:
    """Your jobs, the newest first, page by page."""
    before = None if cursor is None else int(cursor, 16)
    jobs, after = services.jobs.page(client.name, status, limit, before)
    return JobPage(
        jobs=[_resource(job) for job in jobs],
        next_cursor=None if after is None else f"{after:08x}",
    )


# endregion


# region job-dependency
def own_job(job_id: UUID, client: Predictor, services: ServicesOf) -> Job:
    """The job in the path; endpoints that take it cannot forget to check the owner."""
    return services.jobs.get(str(job_id), client.name)


OwnJob = Annotated[Job, Depends(own_job)]

#: With `:uuid` other paths do not match, so they are 404 and not an invalid id.
ONE_JOB = "/{job_id:uuid}"


@router.get(ONE_JOB, responses=problem_responses(NOT_FOUND))
async def read_job(job: OwnJob) -> JobResource:
    """The state of one job."""
    return _resource(job)


# endregion


# region change-job
@router.put(
    ONE_JOB + "/label",
    responses=problem_responses(BAD_REQUEST, NOT_FOUND, BODY_TOO_LARGE),
)
async def replace_label(job: OwnJob, label: JobLabel) -> JobLabel:
    """Replaces the label. Repeating it changes nothing more: PUT is idempotent."""
    job.label = label.label
    return label


@router.patch(
    ONE_JOB,
    responses=problem_responses(BAD_REQUEST, NOT_FOUND, CONFLICT, BODY_TOO_LARGE),
)
async def change_job(
    job: OwnJob, change: JobChange, services: ServicesOf
) -> JobResource:
    """Changes the fields that are sent; here only the status, to `cancelled`."""
    if change.status == "cancelled":
        services.jobs.cancel(job)
    return _resource(job)


@router.delete(ONE_JOB, status_code=204, responses=problem_responses(NOT_FOUND))
async def delete_job(job: OwnJob, services: ServicesOf) -> None:
    """Deletes the job with its data. A second call gets 404, and the job stays
    deleted.
    """
    services.jobs.delete(job)


# endregion


# region job-events
@router.get(
    ONE_JOB + "/events",
    response_class=EventSourceResponse,
    responses=problem_responses(NOT_FOUND),
)
async def follow_job(
    job: OwnJob,
    last_event_id: Annotated[
        str | None,
        Header(max_length=20, description="Sent by browsers on reconnection."),
    ] = None,
) -> AsyncIterator[ServerSentEvent]:
    """Server-sent events: the state of the job at each change, until it is finished."""
    seen = int(last_event_id) if last_event_id and last_event_id.isdecimal() else None
    async for revision in job.follow(seen):
        finished = job.status in FINISHED
        yield ServerSentEvent(
            id=str(revision),
            event="finished" if finished else "progress",
            data=_resource(job),
        )


# endregion


# region job-results
@router.get(
    ONE_JOB + "/results",
    response_class=StreamingResponse,
    responses=problem_responses(NOT_FOUND, CONFLICT)
    | {200: {"content": {"text/csv": {"schema": {"type": "string"}}}}},
)
async def download_results(job: OwnJob) -> StreamingResponse:
    """The predictions in CSV, sent in pieces: the file never exists as a whole."""
    if job.status != "succeeded":
        raise ApiProblem(
            CONFLICT,
            f"The job is {job.status}; it has no results.",
            headers={} if job.status in FINISHED else {"Retry-After": "1"},
        )

    async def lines() -> AsyncIterator[str]:
        yield "customer_reference,prediction_id,churn_probability,risk\n"
        for one in job.predictions:
            yield (
                f"{one.customer_reference or ''},{one.prediction_id},"
                f"{one.churn_probability},{one.risk}\n"
            )

    return StreamingResponse(
        lines(),
        media_type="text/csv",
        headers={"Content-Disposition": f'attachment; filename="{job.job_id}.csv"'},
    )


# endregion


async def _score(
    services: Services, model: ChurnModel, client: str, customers: list[Customer]
) -> list[Prediction]:
    return await services.work_pool.run(score, customers, model, services, client)


def _address(job_id: str) -> str:
    return f"/v1/jobs/{job_id}"


def _resource(job: Job) -> JobResource:
    return JobResource(
        job_id=job.job_id,
        label=job.label,
        status=job.status,
        model_version=job.model_version,
        customers=len(job.customers),
        scored=len(job.predictions),
        created_at=datetime.fromtimestamp(job.created_at, UTC),
        error=job.error,
    )

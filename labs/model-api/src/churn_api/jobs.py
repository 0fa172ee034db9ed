"""Scoring that takes longer than a request may: jobs, in memory and within limits."""

import asyncio
import itertools
import logging
import time
import uuid
from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import dataclass, field
from typing import Literal

from churn_api.errors import ApiProblem
from churn_api.problem_kinds import (
    CONFLICT,
    INTERNAL_ERROR,
    NOT_FOUND,
    OVERLOADED,
)
from churn_api.schemas import Customer, Prediction

log = logging.getLogger(__name__)

JobStatus = Literal["queued", "running", "succeeded", "failed", "cancelled"]

#: In these a job stays as it is.
FINISHED: frozenset[JobStatus] = frozenset({"succeeded", "failed", "cancelled"})

#: Small enough to stop soon after "cancel", large enough to use the model's speed.
CHUNK_SIZE = 50

Scorer = Callable[[list[Customer]], Awaitable[list[Prediction]]]


@dataclass
class Job:
    """Customers to score, and what is known so far.

    `number` orders the jobs of the process; `revision` counts the changes of the job.
    """

    number: int
    client: str
    model_version: str
    customers: list[Customer]
    label: str
    job_id: str = field(default_factory=lambda: str(uuid.uuid4()))
    created_at: float = field(default_factory=time.time)
    finished_at: float | None = None
    status: JobStatus = "queued"
    error: str | None = None
    predictions: list[Prediction] = field(default_factory=list)
    revision: int = 0
    changed: asyncio.Event = field(default_factory=asyncio.Event)

    def change(self, status: JobStatus) -> None:
        """Sets the status and wakes everybody who follows the job."""
        self.status = status
        if status in FINISHED:
            self.finished_at = time.time()
        self.revision += 1
        self.changed.set()
        self.changed = asyncio.Event()

    # region follow-job
    async def follow(self, seen: int | None) -> AsyncIterator[int]:
        """Gives each new revision until the job is finished.

        Only the newest state counts: a slow reader skips revisions, so no queue of
        events can grow for it.
        """
        while True:
            changed = self.changed
            if self.revision != seen:
                seen = self.revision
                yield seen
            elif self.status in FINISHED:
                return
            else:
                await changed.wait()

    # endregion


class JobStore:
    """The jobs of one process. They do not survive a restart: a service that promises
    more keeps them in a database and runs them in workers of their own.

    Nothing here grows without limit. Few jobs may be unfinished; finished ones expire,
    and the oldest of them make room when there are too many.
    """

    def __init__(
        self, unfinished: int, kept: int, retention_s: float, pause_s: float
    ) -> None:
        self._unfinished = unfinished
        self._kept = kept
        self._retention_s = retention_s
        self._pause_s = pause_s
        self._numbers = itertools.count(1)
        self._jobs: dict[str, Job] = {}
        self._tasks: dict[str, asyncio.Task[None]] = {}
        # One job at a time, so that single predictions find free threads.
        self._turn = asyncio.Lock()

    # region create-job
    def create(
        self,
        client: str,
        model_version: str,
        customers: list[Customer],
        label: str,
        score: Scorer,
    ) -> Job:
        """Starts a job; raises the 503 problem when too many are unfinished."""
        self._expire()
        if len(self._tasks) >= self._unfinished:
            raise ApiProblem(
                OVERLOADED,
                f"{self._unfinished} jobs are queued or running.",
                headers={"Retry-After": "5"},
            )
        job = Job(next(self._numbers), client, model_version, customers, label)
        self._jobs[job.job_id] = job
        # The task must be referenced, or the garbage collector may take it.
        task = asyncio.create_task(self._run(job, score))
        self._tasks[job.job_id] = task
        task.add_done_callback(lambda _: self._tasks.pop(job.job_id))
        return job

    # endregion

    def get(self, job_id: str, client: str) -> Job:
        """The client's job; raises the 404 problem for unknown and for others' jobs."""
        self._expire()
        job = self._jobs.get(job_id)
        if job is None or job.client != client:
            raise ApiProblem(NOT_FOUND, "You have no job with this id.")
        return job

    # region page-of-jobs
    def page(
        self, client: str, status: JobStatus | None, limit: int, before: int | None
    ) -> tuple[list[Job], int | None]:
        """The newest jobs with a number below `before`, and where the next page starts.

        A page continues after a job, not after a count of jobs: with an offset, a job
        created between two pages would push one job onto both of them.
        """
        self._expire()
        found = [
            job
            for job in sorted(self._jobs.values(), key=lambda job: -job.number)
            if job.client == client
            and (status is None or job.status == status)
            and (before is None or job.number < before)
        ]
        page = found[:limit]
        return page, page[-1].number if len(found) > limit else None

    # endregion

    def cancel(self, job: Job) -> None:
        """Stops a job; raises the 409 problem when it ended in another way."""
        if job.status in FINISHED and job.status != "cancelled":
            raise ApiProblem(CONFLICT, f"The job has already {job.status}.")
        self._stop(job)

    def delete(self, job: Job) -> None:
        """Removes a job with its customers and results; an unfinished one stops."""
        self._stop(job)
        del self._jobs[job.job_id]

    def close(self) -> None:
        """Cancels what is unfinished, when the service stops."""
        for job_id in list(self._tasks):
            self._tasks[job_id].cancel()

    def _stop(self, job: Job) -> None:
        if job.status not in FINISHED:
            self._tasks[job.job_id].cancel()
            job.change("cancelled")

    # region run-job
    async def _run(self, job: Job, score: Scorer) -> None:
        async with self._turn:
            job.change("running")
            try:
                for start in range(0, len(job.customers), CHUNK_SIZE):
                    chunk = job.customers[start : start + CHUNK_SIZE]
                    job.predictions += await self._patiently(score, chunk)
                    job.change("running")
                    # Leaves the threads to requests for a moment.
                    await asyncio.sleep(self._pause_s)
            except Exception as error:
                kind = error.kind if isinstance(error, ApiProblem) else INTERNAL_ERROR
                log.exception(
                    "job failed",
                    extra={"job_id": job.job_id, "error_type": type(error).__name__},
                )
                job.error = kind.code
                job.change("failed")
            else:
                job.change("succeeded")

    async def _patiently(
        self, score: Scorer, chunk: list[Customer]
    ) -> list[Prediction]:
        """Waits while the work pool is full: requests come before jobs."""
        while True:
            try:
                return await score(chunk)
            except ApiProblem as problem:
                if problem.kind is not OVERLOADED:
                    raise
                await asyncio.sleep(max(self._pause_s, 0.05))

    # endregion

    def _expire(self) -> None:
        finished = [job for job in self._jobs.values() if job.finished_at is not None]
        too_many = max(0, len(self._jobs) - self._kept)
        too_old = time.time() - self._retention_s
        for index, job in enumerate(finished):
            if index < too_many or (job.finished_at or 0) < too_old:
                del self._jobs[job.job_id]

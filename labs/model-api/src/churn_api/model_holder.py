"""Where the service keeps its model, and whether there is one."""

import asyncio
import logging
from collections.abc import Callable
from typing import Literal

from churn_api.errors import ApiProblem
from churn_api.problem_kinds import CONFLICT, MODEL_NOT_READY
from churn_model.artifact import ArtifactError, ChurnModel

log = logging.getLogger(__name__)


class ModelHolder:
    """Holds one model per process: loading takes seconds in real life, so it must not
    happen once per request.
    """

    def __init__(self) -> None:
        self.state: Literal["loading", "ready", "failed"] = "loading"
        self._model: ChurnModel | None = None
        self._loading = asyncio.Lock()

    async def fill(self, load: Callable[[], ChurnModel]) -> None:
        """Loads in a thread, so that liveness responds meanwhile; logs the cure when it
        cannot.

        A failure does not end the process: a restart would not repair a wrong file, and
        a pod that restarts again and again hides the message. Readiness stays 503, so
        no traffic arrives.
        """
        try:
            self._model = await asyncio.to_thread(load)
        except ArtifactError as error:
            self.state = "failed"
            log.error("%s", error, extra={"error_type": type(error).__name__})
        except Exception as error:
            self.state = "failed"
            log.exception(
                "The model cannot be loaded.",
                extra={"error_type": type(error).__name__},
            )
        else:
            self.state = "ready"
            log.info("model loaded", extra={"model_version": self._model.card.version})

    # region swap-model
    async def swap(self, load: Callable[[], ChurnModel]) -> ChurnModel:
        """Loads another model beside the served one, then serves it.

        The swap is one assignment. A request took its model before it or takes it
        after it, and keeps that one to its end; for a moment both are in memory. When
        loading fails, the old model stays and the 409 problem is raised.
        """
        async with self._loading:
            try:
                model = await asyncio.to_thread(load)
            except ArtifactError as error:
                log.error("%s", error, extra={"error_type": type(error).__name__})
                raise ApiProblem(
                    CONFLICT,
                    "The file holds no usable model; the old one stays. "
                    "The service's log has the reason.",
                ) from error
            self._model = model
            self.state = "ready"
        log.info("model swapped", extra={"model_version": model.card.version})
        return model

    # endregion

    def model(self) -> ChurnModel:
        """The model; raises the 503 problem while there is none."""
        if self._model is None:
            reason = (
                "It could not be loaded; the service's log has the reason."
                if self.state == "failed"
                else "It is still loading."
            )
            raise ApiProblem(MODEL_NOT_READY, reason, headers={"Retry-After": "5"})
        return self._model

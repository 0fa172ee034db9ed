"""The addresses that a problem's `type` names: what went wrong, and what the caller can
do.
"""

from typing import Annotated

from fastapi import APIRouter, Path
from pydantic import BaseModel

from churn_api.errors import ApiProblem, problem_responses
from churn_api.problem_kinds import ALL_KINDS, INVALID_REQUEST, NOT_FOUND

router = APIRouter(prefix="/problems", tags=["problems"])

_KIND_BY_CODE = {kind.code: kind for kind in ALL_KINDS}


class ProblemExplanation(BaseModel):
    """One kind of problem."""

    code: str
    status: int
    title: str
    cure: str


@router.get("/{code}", responses=problem_responses(NOT_FOUND, INVALID_REQUEST))
async def explain_problem(
    code: Annotated[str, Path(pattern="^[a-z-]{1,40}$", examples=["invalid-request"])],
) -> ProblemExplanation:
    """Explains a kind of problem."""
    kind = _KIND_BY_CODE.get(code)
    if kind is None:
        raise ApiProblem(NOT_FOUND, f"The codes are: {', '.join(_KIND_BY_CODE)}.")
    return ProblemExplanation(
        code=kind.code, status=kind.status, title=kind.title, cure=kind.cure
    )

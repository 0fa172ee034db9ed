"""The token endpoint: a client sends its secret once and then works with short-lived
tokens.
"""

import hmac
from typing import Annotated, Literal

from fastapi import APIRouter, Form, Request, Response
from pydantic import BaseModel, ConfigDict, Field, SecretStr

from churn_api.errors import ApiProblem, problem_responses
from churn_api.problem_kinds import (
    BAD_REQUEST,
    BODY_TOO_LARGE,
    INVALID_REQUEST,
    TOO_MANY_REQUESTS,
    UNAUTHENTICATED,
)
from churn_api.schemas import Token
from churn_api.security import issue_token, limit_failed_logins, scopes_of
from churn_api.services import ServicesOf
from churn_api.settings import Settings

router = APIRouter(prefix="/v1/token", tags=["security"])


class TokenRequest(BaseModel):
    """The form of RFC 6749, section 4.4.2: a program requests a token for itself; no
    person logs in.
    """

    model_config = ConfigDict(extra="forbid")

    grant_type: Literal["client_credentials"]
    client_id: Annotated[str, Field(min_length=1, max_length=100)]
    client_secret: Annotated[SecretStr, Field(min_length=1, max_length=200)]
    scope: Annotated[
        str,
        Field(
            max_length=200, description="Scopes separated by spaces; empty means all."
        ),
    ] = ""


@router.post(
    "",
    responses=problem_responses(
        BAD_REQUEST, UNAUTHENTICATED, BODY_TOO_LARGE, INVALID_REQUEST, TOO_MANY_REQUESTS
    ),
)
async def create_token(
    form: Annotated[TokenRequest, Form()],
    request: Request,
    response: Response,
    services: ServicesOf,
) -> Token:
    """Exchanges a client's secret for a token. Wrong secrets are limited per address,
    because here secrets can be guessed; tokens are limited per client.
    """
    with limit_failed_logins(request, services):
        _check_secret(form, services.settings)
    services.rate_limiter.take(form.client_id)

    allowed = scopes_of(form.client_id, services.settings)
    scopes = frozenset(form.scope.split()) or allowed
    if not scopes <= allowed:
        raise ApiProblem(
            BAD_REQUEST,
            f"The scopes are: {', '.join(sorted(allowed))}.",
            oauth_error="invalid_scope",
        )
    response.headers["Cache-Control"] = "no-store"
    return Token(
        access_token=issue_token(form.client_id, scopes, services.settings),
        expires_in=services.settings.token_lifetime_s,
        scope=" ".join(sorted(scopes)),
    )


def _check_secret(form: TokenRequest, settings: Settings) -> None:
    known = settings.oauth_clients.get(form.client_id)
    offered = form.client_secret.get_secret_value().encode()
    # An unknown client is compared, too: the response time must not reveal which
    # names exist.
    matches = hmac.compare_digest(
        (known or SecretStr("-")).get_secret_value().encode(), offered
    )
    if known is None or not matches:
        raise ApiProblem(
            UNAUTHENTICATED,
            "The client or its secret is wrong.",
            headers={"WWW-Authenticate": "Basic"},
            oauth_error="invalid_client",
        )

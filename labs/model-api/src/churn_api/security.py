"""Who calls, and what they may do: API keys for simple clients, short-lived tokens for
the others.
"""

import hmac
from collections.abc import Iterator
from contextlib import contextmanager, nullcontext
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Annotated, Any

import jwt
from fastapi import Request, Security
from fastapi.openapi.models import OAuthFlowClientCredentials, OAuthFlows
from fastapi.security import APIKeyHeader, OAuth2, SecurityScopes

from churn_api.errors import ApiProblem
from churn_api.problem_kinds import FORBIDDEN, UNAUTHENTICATED
from churn_api.services import Services, ServicesOf
from churn_api.settings import Settings

SCOPES = {
    "predict": "Score customers, and read your own predictions and jobs.",
    "model:read": "Read the card of the model.",
    "model:write": "Replace the model; for administrators only.",
}

#: One algorithm, chosen here. A verifier that believes the token's own header accepts
#: `none`, too.
ALGORITHM = "HS256"

api_key_header = APIKeyHeader(
    name="X-API-Key",
    scheme_name="ApiKey",
    auto_error=False,
    description="The key that you were given.",
)
# `auto_error` is off in both: a caller may use either, so neither alone decides.
oauth2_scheme = OAuth2(
    flows=OAuthFlows(
        clientCredentials=OAuthFlowClientCredentials(
            tokenUrl="/v1/token", scopes=SCOPES
        )
    ),
    scheme_name="OAuth2",
    auto_error=False,
)


@dataclass(frozen=True)
class Client:
    """A caller whose identity is proven."""

    name: str
    scopes: frozenset[str]


# region api-key
def client_of_api_key(key: str, settings: Settings) -> Client:
    """Finds the client of a key; raises the 401 problem for an unknown one.

    `compare_digest` takes the same time wherever the first difference is, and every key
    is compared, so the response time reveals nothing about a key. It compares bytes,
    because it rejects text beyond ASCII.
    """
    found = [
        name
        for name, secret in settings.api_keys.items()
        if hmac.compare_digest(secret.get_secret_value().encode(), key.encode())
    ]
    if not found:
        raise unauthenticated("The API key is not valid.")
    return Client(name=found[0], scopes=scopes_of(found[0], settings))


# endregion


def scopes_of(client: str, settings: Settings) -> frozenset[str]:
    """What a client may do at most."""
    if client in settings.administrators:
        return frozenset(SCOPES)
    return frozenset(SCOPES) - {"model:write"}


# region jwt
def issue_token(client: str, scopes: frozenset[str], settings: Settings) -> str:
    """Signs who the client is and what it may do. A token cannot be revoked, so it is
    valid for minutes only.
    """
    now = datetime.now(UTC)
    claims = {
        "iss": settings.jwt_issuer,
        "aud": settings.jwt_audience,
        "sub": client,
        "scope": " ".join(sorted(scopes)),
        "iat": now,
        "exp": now + timedelta(seconds=settings.token_lifetime_s),
    }
    return jwt.encode(claims, settings.signing_secret(), algorithm=ALGORITHM)


def client_of_token(token: str, settings: Settings) -> Client:
    """Checks signature, issuer, audience and age; the 401 problem does not tell which
    check failed.
    """
    try:
        claims: dict[str, Any] = jwt.decode(
            token,
            settings.signing_secret(),
            algorithms=[ALGORITHM],
            issuer=settings.jwt_issuer,
            audience=settings.jwt_audience,
            options={"require": ["iss", "aud", "sub", "exp"]},
        )
    except jwt.ExpiredSignatureError as error:
        # The one reason that an honest client needs: it requests a new token.
        raise unauthenticated(
            "The token has expired.", 'Bearer error="invalid_token"'
        ) from error
    except jwt.InvalidTokenError as error:
        raise unauthenticated(
            "The token is not valid.", 'Bearer error="invalid_token"'
        ) from error
    return Client(
        name=claims["sub"], scopes=frozenset(str(claims.get("scope", "")).split())
    )


# endregion


def current_client(
    request: Request,
    required: SecurityScopes,
    services: ServicesOf,
    api_key: Annotated[str | None, Security(api_key_header)],
    authorization: Annotated[str | None, Security(oauth2_scheme)],
) -> Client:
    """Proves identity, then rights, then takes from the client's rate limit."""
    credentials = api_key is not None or authorization is not None
    with limit_failed_logins(request, services) if credentials else nullcontext():
        client = _authenticated(api_key, authorization, services.settings)
    # For the access log: a name that the operator chose, never a key or an address.
    request.state.client = client.name
    missing = sorted(set(required.scopes) - client.scopes)
    if missing:
        scopes = " ".join(missing)
        challenge = f'Bearer error="insufficient_scope", scope="{scopes}"'
        raise ApiProblem(
            FORBIDDEN,
            f"Missing scope: {scopes}.",
            headers={"WWW-Authenticate": challenge},
        )
    services.rate_limiter.take(client.name)
    return client


# region failed-logins
@contextmanager
def limit_failed_logins(request: Request, services: Services) -> Iterator[None]:
    """Rejects an address with too many wrong secrets before the next one is compared.

    A right key from that address is rejected, too: otherwise guessing could go on, and
    the right guess would be the one that gets through. Behind a proxy, configure
    Uvicorn's `--forwarded-allow-ips`, or all clients share the proxy's address.
    """
    address = request.client.host if request.client else "-"
    services.failed_logins.check(address)
    try:
        yield
    except ApiProblem as problem:
        if problem.kind is UNAUTHENTICATED:
            services.failed_logins.take(address)
        raise


# endregion


def unauthenticated(detail: str, challenge: str = "Bearer") -> ApiProblem:
    """The 401 problem; HTTP requires a challenge with it (RFC 9110, 15.5.2)."""
    return ApiProblem(UNAUTHENTICATED, detail, headers={"WWW-Authenticate": challenge})


def _authenticated(
    api_key: str | None, authorization: str | None, settings: Settings
) -> Client:
    if api_key is not None:
        return client_of_api_key(api_key, settings)
    scheme, _, token = (authorization or "").partition(" ")
    if scheme.lower() == "bearer" and token:
        return client_of_token(token.strip(), settings)
    raise unauthenticated("Send an X-API-Key header or an Authorization: Bearer token.")


Predictor = Annotated[Client, Security(current_client, scopes=["predict"])]
ModelReader = Annotated[Client, Security(current_client, scopes=["model:read"])]
ModelWriter = Annotated[Client, Security(current_client, scopes=["model:write"])]

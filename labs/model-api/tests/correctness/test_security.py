from datetime import UTC, datetime, timedelta
from typing import Any

import jwt
import pytest
from fastapi import FastAPI
from fastapi.testclient import TestClient

from churn_api import rate_limit
from churn_api.errors import ApiProblem
from churn_api.main import create_app
from churn_api.rate_limit import RateLimiter
from churn_api.settings import Settings
from tests.conftest import API_KEY, CLIENT_SECRET, SettingsMaker, wait_until_ready

form = {
    "grant_type": "client_credentials",
    "client_id": "crm",
    "client_secret": CLIENT_SECRET,
}


@pytest.fixture
def stranger(client: TestClient) -> TestClient:
    """The same service for a caller who brings no key."""
    del client.headers["X-API-Key"]
    return client


def bearer(token: str) -> dict[str, str]:
    return {"Authorization": f"Bearer {token}"}


def claims(**different: Any) -> dict[str, Any]:
    return {
        "iss": "churn-api",
        "aud": "churn-api",
        "sub": "crm",
        "scope": "model:read",
        "exp": datetime.now(UTC) + timedelta(hours=1),
    } | different


def test_lets_nobody_in_without_a_name(stranger: TestClient) -> None:
    response = stranger.get("/v1/model")
    assert (response.status_code, response.headers["www-authenticate"]) == (
        401,
        "Bearer",
    )
    assert response.json()["type"] == "/problems/unauthenticated"


@pytest.mark.parametrize("key", ["", API_KEY[:-1], API_KEY + " x", "zażółć"])
def test_rejects_a_wrong_key(stranger: TestClient, key: str) -> None:
    response = stranger.get("/v1/model", headers={b"X-API-Key": key.encode()})
    assert response.status_code == 401


@pytest.mark.parametrize("header", ["Basic abc", "Bearer", "Bearer ", "bearer a b c"])
def test_rejects_what_is_no_bearer_token(stranger: TestClient, header: str) -> None:
    response = stranger.get("/v1/model", headers={"Authorization": header})
    assert response.status_code == 401


def test_exchanges_a_secret_for_a_token_that_opens_the_door(
    stranger: TestClient,
) -> None:
    response = stranger.post("/v1/token", data=form | {"scope": "model:read"})

    assert response.status_code == 200
    assert response.headers["cache-control"] == "no-store"
    token = response.json()
    assert {**token, "access_token": "…"} == {
        "access_token": "…",
        "token_type": "bearer",
        "expires_in": 900,
        "scope": "model:read",
    }
    model = stranger.get("/v1/model", headers=bearer(token["access_token"]))
    assert model.status_code == 200


def test_grants_all_scopes_when_none_is_asked_for(stranger: TestClient) -> None:
    assert stranger.post("/v1/token", data=form).json()["scope"] == "model:read predict"


def test_names_the_scope_that_a_token_lacks(
    stranger: TestClient, customer: dict[str, Any]
) -> None:
    token = stranger.post("/v1/token", data=form | {"scope": "model:read"}).json()
    response = stranger.post(
        "/v1/predictions", json=customer, headers=bearer(token["access_token"])
    )
    assert response.status_code == 403
    assert response.json()["detail"] == "Missing scope: predict."
    assert 'scope="predict"' in response.headers["www-authenticate"]


@pytest.mark.parametrize(
    ("change", "status", "error"),
    [
        ({"client_secret": "wrong"}, 401, "invalid_client"),
        ({"client_id": "unknown"}, 401, "invalid_client"),
        ({"client_id": "unknown", "client_secret": "-"}, 401, "invalid_client"),
        ({"scope": "admin"}, 400, "invalid_scope"),
        ({"grant_type": "password"}, 422, None),
    ],
)
def test_rejects_a_token_request_with_the_code_of_the_standard(
    stranger: TestClient, change: dict[str, str], status: int, error: str | None
) -> None:
    response = stranger.post("/v1/token", data=form | change)
    assert (response.status_code, response.json().get("error")) == (status, error)
    assert CLIENT_SECRET not in response.text


@pytest.mark.parametrize(
    ("token_claims", "detail"),
    [
        (
            claims(exp=datetime.now(UTC) - timedelta(seconds=1)),
            "The token has expired.",
        ),
        (claims(aud="another-service"), "The token is not valid."),
        (claims(iss="another-issuer"), "The token is not valid."),
        (
            {k: v for k, v in claims().items() if k != "exp"},
            "The token is not valid.",
        ),
    ],
)
def test_rejects_a_token_that_is_not_for_it(
    app: FastAPI, stranger: TestClient, token_claims: dict[str, Any], detail: str
) -> None:
    settings: Settings = app.state.services.settings
    token = jwt.encode(token_claims, settings.signing_secret(), algorithm="HS256")
    response = stranger.get("/v1/model", headers=bearer(token))
    assert (response.status_code, response.json()["detail"]) == (401, detail)


def test_rejects_a_token_that_claims_to_need_no_signature(stranger: TestClient) -> None:
    token = jwt.encode(claims(), None, algorithm="none")
    assert stranger.get("/v1/model", headers=bearer(token)).status_code == 401


def test_rejects_a_token_of_another_process(stranger: TestClient) -> None:
    token = jwt.encode(claims(), "another-secret-of-at-least-32-bytes!", "HS256")
    assert stranger.get("/v1/model", headers=bearer(token)).status_code == 401


def test_gives_a_token_without_scopes_no_rights(
    app: FastAPI, stranger: TestClient
) -> None:
    settings: Settings = app.state.services.settings
    bare = {k: v for k, v in claims().items() if k != "scope"}
    token = jwt.encode(bare, settings.signing_secret(), algorithm="HS256")
    assert stranger.get("/v1/model", headers=bearer(token)).status_code == 403


def test_stops_a_client_that_calls_too_often(make_settings: SettingsMaker) -> None:
    app = create_app(make_settings(rate_limit_burst=2, rate_limit_per_minute=2))
    with TestClient(app, headers={"X-API-Key": API_KEY}) as client:
        responses = [
            client.get("/v1/customers/c-1/contact-history/fixed") for _ in range(3)
        ]
    assert [response.status_code for response in responses] == [200, 200, 429]
    assert responses[-1].headers["retry-after"] == "30"
    assert responses[-1].json()["type"] == "/problems/too-many-requests"


def test_stops_the_guessing_of_secrets(make_settings: SettingsMaker) -> None:
    app = create_app(make_settings(failed_logins_burst=3, failed_logins_per_minute=3))
    with TestClient(app) as client:
        statuses = [
            client.post(
                "/v1/token", data=form | {"client_secret": f"guess-{guess}"}
            ).status_code
            for guess in range(5)
        ]
    assert statuses == [401, 401, 401, 429, 429]


@pytest.mark.parametrize(
    "header", [{"X-API-Key": "guess"}, {"Authorization": "Bearer guess"}]
)
def test_stops_the_guessing_of_keys_and_tokens(
    make_settings: SettingsMaker, header: dict[str, str]
) -> None:
    app = create_app(make_settings(failed_logins_burst=3, failed_logins_per_minute=3))
    with TestClient(app) as client:
        guesses = [client.get("/v1/model", headers=header) for _ in range(5)]
        right = client.get("/v1/model", headers={"X-API-Key": API_KEY})
        none = client.get("/v1/model")
    assert [guess.status_code for guess in guesses] == [401, 401, 401, 429, 429]
    assert guesses[-1].headers["retry-after"] == "20"
    # The right key is rejected as well: otherwise the right guess would get through.
    assert right.status_code == 429
    assert none.status_code == 401


def test_does_not_count_right_keys_as_guesses(make_settings: SettingsMaker) -> None:
    app = create_app(make_settings(failed_logins_burst=1, failed_logins_per_minute=1))
    with TestClient(app, headers={"X-API-Key": API_KEY}) as client:
        wait_until_ready(client)
        responses = [client.get("/v1/model") for _ in range(5)]
    assert {response.status_code for response in responses} == {200}


# region burst-and-rate
@pytest.mark.parametrize(
    ("burst", "per_minute", "in_the_first_minute"),
    [(60, 60, 120), (120, 120, 240), (1, 60, 61)],
)
def test_allows_burst_plus_rate_in_the_first_minute(
    burst: int, per_minute: float, in_the_first_minute: int
) -> None:
    """A client that calls 50 times a second, for a minute."""
    now = 0.0
    limiter = RateLimiter(burst, per_minute, clock=lambda: now)
    accepted = 0
    for tick in range(60 * 50 + 1):
        now = tick / 50
        try:
            limiter.take("a")
        except ApiProblem:
            continue
        accepted += 1
    assert accepted == in_the_first_minute


# endregion


def test_gives_tokens_back_evenly_and_to_each_client_its_own() -> None:
    now = 0.0
    limiter = RateLimiter(burst=2, per_minute=12, clock=lambda: now)

    def allowed(client: str) -> bool:
        try:
            limiter.take(client)
        except ApiProblem:
            return False
        return True

    assert [allowed("a"), allowed("a"), allowed("a")] == [True, True, False]
    assert allowed("b")
    now = 5.0
    assert [allowed("a"), allowed("a")] == [True, False]
    now = 1_000.0
    assert [allowed("a"), allowed("a"), allowed("a")] == [True, True, False]


def test_forgets_the_client_that_was_away_longest(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(rate_limit, "MOST_CALLERS", 2)
    limiter = RateLimiter(burst=1, per_minute=6, clock=lambda: 0)
    for client in ("a", "b", "c"):
        limiter.take(client)
    limiter.take("a")
    with pytest.raises(ApiProblem):
        limiter.take("c")


@pytest.mark.parametrize(
    ("origin", "allowed"),
    [("https://crm.example", "https://crm.example"), ("https://evil.example", None)],
)
def test_lets_only_named_origins_read_responses(
    make_settings: SettingsMaker, origin: str, allowed: str | None
) -> None:
    app = create_app(make_settings(cors_origins=("https://crm.example",)))
    with TestClient(app) as client:
        # A rejection, on purpose: a page must be able to read it, too.
        response = client.get("/v1/model", headers={"Origin": origin})
    assert response.status_code == 401
    assert response.headers.get("access-control-allow-origin") == allowed

"""Configuration from the environment, parsed once at the border and never changed
afterwards.
"""

import secrets
from pathlib import Path
from typing import Annotated, Literal, Self

from pydantic import Field, SecretStr, ValidationError, model_validator
from pydantic_core import ErrorDetails
from pydantic_settings import BaseSettings, SettingsConfigDict, SettingsError

#: HS256 signs with SHA-256: a shorter secret is easier to guess than the signature (RFC
#: 7518, 3.2).
MINIMUM_JWT_SECRET_BYTES = 32
MINIMUM_API_KEY_LENGTH = 16


# region settings
class Settings(BaseSettings):
    """Every setting is a variable `CHURN_<NAME>`.

    Whoever forgets `CHURN_ENVIRONMENT` gets production, and production starts only with
    secrets of its own: there is no default secret that could be left in place.
    """

    model_config = SettingsConfigDict(
        env_prefix="CHURN_",
        frozen=True,
        # An error about a secret must not show the secret.
        hide_input_in_errors=True,
    )

    environment: Literal["production", "development"] = "production"
    log_level: Literal["DEBUG", "INFO", "WARNING", "ERROR"] = "INFO"

    model_path: Path = Path("artifacts/churn-model.skops")

    api_keys: dict[str, SecretStr] = {}
    """Name of the client → its key, in JSON. Two names for one client make a key's
    rotation easy.
    """

    oauth_clients: dict[str, SecretStr] = {}
    """Client id → client secret, in JSON."""

    administrators: frozenset[str] = frozenset()
    """The clients that may replace the model, in JSON."""

    jwt_secret: SecretStr | None = None
    jwt_issuer: str = "churn-api"
    jwt_audience: str = "churn-api"
    token_lifetime_s: Annotated[int, Field(ge=10, le=86_400)] = 900

    rate_limit_burst: Annotated[int, Field(ge=1)] = 60
    """How many requests a client may make at once."""
    rate_limit_per_minute: Annotated[float, Field(gt=0)] = 60.0
    """How many it may make on average. In any minute that is at most burst + rate."""

    failed_logins_burst: Annotated[int, Field(ge=1)] = 10
    """How many wrong keys, tokens or secrets an address may send at once."""
    failed_logins_per_minute: Annotated[float, Field(gt=0)] = 10.0

    root_path: Annotated[str, Field(pattern="^(/[A-Za-z0-9._-]+)*$")] = ""
    """The path prefix under which a gateway publishes the service, such as /churn."""

    max_body_bytes: Annotated[int, Field(ge=1_024)] = 256 * 1_024
    cors_origins: tuple[str, ...] = ()

    prediction_store_path: Path = Path("artifacts/predictions.sqlite")
    prediction_retention_days: Annotated[int, Field(ge=1)] = 90
    """After this many days a stored prediction is deleted, features included."""

    scoring_threads: Annotated[int, Field(ge=1, le=64)] = 4
    scoring_queue: Annotated[int, Field(ge=0)] = 64
    """How many calls may wait for a thread; the next one is rejected at once instead of
    waiting, too.
    """
    scoring_timeout_s: Annotated[float, Field(gt=0)] = 2.0

    jobs_unfinished: Annotated[int, Field(ge=1)] = 8
    """How many jobs may be queued or running; the next one is rejected."""
    jobs_kept: Annotated[int, Field(ge=1)] = 100
    job_retention_s: Annotated[float, Field(gt=0)] = 3_600.0
    """How long a finished job and its results can be read."""
    job_pause_s: Annotated[float, Field(ge=0)] = 0.05
    """A pause after each 50 customers: jobs leave the threads to requests."""

    teaching_endpoints: bool = False
    """Adds the pair of endpoints that shows blocking work. One of them is broken on
    purpose.
    """
    call_center_delay_s: Annotated[float, Field(ge=0, le=5)] = 0.1

    @model_validator(mode="after")
    def _production_brings_its_own_secrets(self) -> Self:
        if self.environment == "development":
            return self
        if (
            self.jwt_secret is None
            or len(_bytes_of(self.jwt_secret)) < MINIMUM_JWT_SECRET_BYTES
        ):
            raise ValueError(
                f"CHURN_JWT_SECRET needs at least {MINIMUM_JWT_SECRET_BYTES} bytes in "
                "production. Make one: "
                'python -c "import secrets; print(secrets.token_urlsafe(32))"'
            )
        if not self.api_keys and not self.oauth_clients:
            raise ValueError(
                "CHURN_API_KEYS and CHURN_OAUTH_CLIENTS are empty: nobody could call."
            )
        if "*" in self.cors_origins:
            raise ValueError(
                "CHURN_CORS_ORIGINS: '*' lets every site in; name the origins."
            )
        return self

    @model_validator(mode="after")
    def _keys_are_long_and_unlike(self) -> Self:
        keys = [key.get_secret_value() for key in self.api_keys.values()]
        if any(len(key) < MINIMUM_API_KEY_LENGTH for key in keys):
            raise ValueError(
                "A key in CHURN_API_KEYS is shorter than "
                f"{MINIMUM_API_KEY_LENGTH} characters."
            )
        if len(set(keys)) < len(keys):
            raise ValueError(
                "Two clients in CHURN_API_KEYS share a key: no log can tell them apart."
            )
        return self

    def signing_secret(self) -> str:
        """The secret for JWTs. Production has one by validation; development makes one
        per process.
        """
        return (
            _PROCESS_SECRET
            if self.jwt_secret is None
            else self.jwt_secret.get_secret_value()
        )


# endregion

#: Dies with the process, so a token from a development server opens nothing anywhere
#: else.
_PROCESS_SECRET = secrets.token_urlsafe(MINIMUM_JWT_SECRET_BYTES)


class ConfigurationError(Exception):
    """Lists, one sentence per line, what is wrong with the environment."""


def settings_from_environment(**overrides: object) -> Settings:
    """Reads the settings; raises ConfigurationError when they cannot be used."""
    try:
        return Settings(**overrides)  # type: ignore[arg-type]
    except SettingsError as error:
        raise ConfigurationError(
            f"{error}. A variable that holds a mapping or a list is JSON: "
            '{"crm": "its-key"} or ["https://crm.example"].'
        ) from error
    except ValidationError as error:
        sentences = [_sentence(problem) for problem in error.errors()]
        raise ConfigurationError("\n".join(sentences)) from error


def _sentence(problem: ErrorDetails) -> str:
    """A field's error starts with its variable; a rule's own text names it already."""
    variables = [f"CHURN_{part}".upper() for part in problem["loc"][:1]]
    return " ".join([*variables, problem["msg"].removeprefix("Value error, ")])


def _bytes_of(secret: SecretStr) -> bytes:
    return secret.get_secret_value().encode()

"""What differs between machines, from the environment."""

from typing import Annotated

from pydantic import Field, SecretStr
from pydantic_settings import BaseSettings, SettingsConfigDict


class Settings(BaseSettings):
    """Each field is a variable, `MY_API_` and its name; a secret has no default."""

    model_config = SettingsConfigDict(env_prefix="MY_API_")

    key: Annotated[SecretStr, Field(min_length=16)]
    rate_limit: Annotated[int, Field(ge=1, description="Requests a minute.")] = 120
    threads: Annotated[int, Field(ge=1, description="Predictions at once.")] = 2
    queue: Annotated[int, Field(ge=0, description="Predictions that wait.")] = 8


settings = Settings()

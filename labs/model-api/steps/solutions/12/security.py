"""Who may call."""

import secrets
from typing import Annotated

from fastapi import HTTPException, Security
from fastapi.security import APIKeyHeader

KEY = "a-key-for-the-steps-only"

# region require-key
# auto_error=False: this module says 401 itself, in the words of the service.
key_header = APIKeyHeader(name="X-API-Key", auto_error=False)


async def require_key(key: Annotated[str | None, Security(key_header)]) -> None:
    """Lets through who knows the key; 401 for everybody else."""
    if key is None or not secrets.compare_digest(key.encode(), KEY.encode()):
        raise HTTPException(
            401, "Authentication required", {"WWW-Authenticate": "ApiKey"}
        )


# endregion

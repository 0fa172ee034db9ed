"""Who may call, and how often."""

import math
import secrets
from typing import Annotated

from fastapi import HTTPException, Security
from fastapi.security import APIKeyHeader

from rate_limit import TokenBucket
from settings import settings

# auto_error=False: this module says 401 itself, in the words of the service.
key_header = APIKeyHeader(name="X-API-Key", auto_error=False)
bucket = TokenBucket(settings.rate_limit)


# region limited-key
async def require_key(key: Annotated[str | None, Security(key_header)]) -> None:
    """Lets through who knows the key; 401 for everybody else, 429 when too often."""
    expected = settings.key.get_secret_value()
    if key is None or not secrets.compare_digest(key.encode(), expected.encode()):
        raise HTTPException(
            401, "Authentication required", {"WWW-Authenticate": "ApiKey"}
        )
    wait_s = bucket.take()
    if wait_s > 0:
        raise HTTPException(
            429, "Too many requests", {"Retry-After": str(math.ceil(wait_s))}
        )


# endregion

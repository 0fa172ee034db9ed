"""What the service predicted, for whom, by which model and from which features.

The log gets the id of a prediction and nothing about the person. The features are here,
in one file with an owner, and are deleted after a fixed time.
"""

import json
import sqlite3
import threading
import time
import uuid
from collections.abc import Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from churn_api.request_context import current_request_id
from churn_model.data import CustomerRow

_DAY_S = 86_400

_SCHEMA = """
CREATE TABLE IF NOT EXISTS predictions (
    prediction_id TEXT PRIMARY KEY,
    made_at REAL NOT NULL,
    request_id TEXT NOT NULL,
    client TEXT NOT NULL,
    model_version TEXT NOT NULL,
    customer_reference TEXT,
    churn_probability REAL NOT NULL,
    features TEXT NOT NULL
);
CREATE INDEX IF NOT EXISTS predictions_by_reference
    ON predictions (customer_reference, made_at);
CREATE INDEX IF NOT EXISTS predictions_by_time ON predictions (made_at);
"""


@dataclass(frozen=True)
class StoredPrediction:
    """One row; `made_at` is in seconds since 1970, UTC."""

    prediction_id: str
    made_at: float
    request_id: str
    client: str
    model_version: str
    customer_reference: str | None
    churn_probability: float
    features: CustomerRow


# region prediction-store
class PredictionStore:
    """A table in SQLite that only the service's user can read.

    It opens with the first prediction, so an app without traffic makes no file. Its
    calls block for about a millisecond: they belong in the work pool, never in the
    event loop. When a prediction cannot be stored, the request fails: no prediction
    leaves the service without a record.
    """

    def __init__(self, path: Path, retention_days: int) -> None:
        self._path = path
        self._retention_days = retention_days
        self._lock = threading.Lock()
        self._connection: sqlite3.Connection | None = None

    def add(
        self,
        client: str,
        model_version: str,
        scored: Sequence[tuple[str | None, CustomerRow, float]],
    ) -> list[str]:
        """Stores each (reference, features, probability) and returns their new ids."""
        now = time.time()
        rows = [
            (
                str(uuid.uuid4()),
                now,
                current_request_id(),
                client,
                model_version,
                reference,
                probability,
                json.dumps(features),
            )
            for reference, features, probability in scored
        ]
        with self._lock, self._open() as connection:
            connection.execute(
                "DELETE FROM predictions WHERE made_at < ?",
                (now - self._retention_days * _DAY_S,),
            )
            connection.executemany(
                "INSERT INTO predictions VALUES (?, ?, ?, ?, ?, ?, ?, ?)", rows
            )
        return [row[0] for row in rows]

    # endregion

    def find(self, column: str, value: str) -> list[StoredPrediction]:
        """The predictions with this value in `prediction_id`, `request_id` or
        `customer_reference`, oldest first.
        """
        if column not in {"prediction_id", "request_id", "customer_reference"}:
            raise ValueError(f"Predictions cannot be found by {column}.")
        query = f"SELECT * FROM predictions WHERE {column} = ? ORDER BY made_at"  # noqa: S608 - from the set above
        with self._lock, closing(self._open().execute(query, (value,))) as cursor:
            names = [description[0] for description in cursor.description]
            return [_prediction(dict(zip(names, row, strict=True))) for row in cursor]

    def close(self) -> None:
        """Ends the connection; the next call would open it again."""
        with self._lock:
            if self._connection is not None:
                self._connection.close()
                self._connection = None

    def _open(self) -> sqlite3.Connection:
        if self._connection is None:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            # Before SQLite does, because the features are nobody else's business.
            self._path.touch(mode=0o600)
            connection = sqlite3.connect(self._path, check_same_thread=False)
            # Readers do not wait for the writer, and a commit does not wait for the
            # disk: a power cut may cost the last predictions, not the file.
            connection.execute("PRAGMA journal_mode = WAL")
            connection.execute("PRAGMA synchronous = NORMAL")
            connection.executescript(_SCHEMA)
            self._connection = connection
        return self._connection


def _prediction(row: dict[str, Any]) -> StoredPrediction:
    return StoredPrediction(**row | {"features": json.loads(row["features"])})

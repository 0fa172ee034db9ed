"""Structured logs: one JSON object per line, on standard error, from a short list of
fields.
"""

import json
import logging
import logging.config
from datetime import UTC, datetime

from churn_api.request_context import current_request_id

# region logging-formatter
#: The only extra fields that reach the log. A list of allowed fields stays safe when
#: somebody logs a whole request one day; a list of forbidden fields does not. Bodies,
#: query strings, keys, tokens and network addresses are not on it.
ALLOWED_FIELDS = (
    "method",
    "route",
    "status",
    "duration_ms",
    "client",
    "model_version",
    "prediction_id",
    "batch_size",
    "job_id",
    "error_type",
)


class JsonFormatter(logging.Formatter):
    """Writes a record as one line, so that a log store needs no pattern to read it.

    A handful of lines does what this service needs from a logging library.
    """

    def format(self, record: logging.LogRecord) -> str:
        """Turns the record into JSON; line breaks in a message are escaped, so lines
        cannot be forged.
        """
        line: dict[str, object] = {
            "time": datetime.fromtimestamp(record.created, UTC).isoformat(
                timespec="milliseconds"
            ),
            "level": record.levelname,
            "logger": record.name,
            "message": record.getMessage(),
            "request_id": current_request_id(),
        }
        line |= {
            name: getattr(record, name)
            for name in ALLOWED_FIELDS
            if hasattr(record, name)
        }
        if record.exc_info:
            line["traceback"] = self.formatException(record.exc_info)
        return json.dumps(line, ensure_ascii=False)


# endregion


def configure_logging(level: str) -> None:
    """Sends the service's own records and Uvicorn's through `JsonFormatter`."""
    logging.config.dictConfig(
        {
            "version": 1,
            "disable_existing_loggers": False,
            "formatters": {"json": {"()": JsonFormatter}},
            "handlers": {
                "stderr": {"class": "logging.StreamHandler", "formatter": "json"}
            },
            "loggers": {
                "churn_api": {
                    "handlers": ["stderr"],
                    "level": level,
                    "propagate": False,
                },
                "uvicorn": {
                    "handlers": ["stderr"],
                    "level": "INFO",
                    "propagate": False,
                },
            },
        }
    )

"""The command `churn-predictions`: for the operator who must explain a prediction."""

import argparse
import dataclasses
import json
import sys
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

from churn_api.prediction_store import PredictionStore, StoredPrediction
from churn_api.settings import Settings


# region predictions-command
def main(arguments: Sequence[str] | None = None) -> int:
    """Runs `churn-predictions`; the exit code is 1 when nothing is found."""
    defaults = Settings.model_fields
    parser = argparse.ArgumentParser(
        prog="churn-predictions",
        description="Show stored predictions, one JSON object per line.",
    )
    parser.add_argument(
        "--store",
        type=Path,
        default=defaults["prediction_store_path"].default,
        help="default: %(default)s",
    )
    by = parser.add_mutually_exclusive_group(required=True)
    by.add_argument("--id", dest="prediction_id", help="the id in the response")
    by.add_argument("--request", dest="request_id", help="the id in the access log")
    by.add_argument("--reference", dest="customer_reference", help="the customer's")
    options = vars(parser.parse_args(arguments))

    path: Path = options.pop("store")
    if not path.is_file():
        sys.stderr.write(f"churn-predictions: {path} does not exist.\n")
        return 2
    [(column, value)] = [item for item in options.items() if item[1] is not None]
    store = PredictionStore(path, defaults["prediction_retention_days"].default)
    try:
        found = store.find(column, value)
    finally:
        store.close()
    sys.stdout.writelines(map(_line, found))
    return 0 if found else 1


# endregion


def _line(stored: StoredPrediction) -> str:
    made_at = datetime.fromtimestamp(stored.made_at, UTC)
    fields = dataclasses.asdict(stored) | {
        "made_at": made_at.isoformat(timespec="milliseconds")
    }
    return json.dumps(fields) + "\n"


if __name__ == "__main__":
    sys.exit(main())

"""The OpenAPI document, with the parts that FastAPI cannot infer, and the command
`churn-openapi`.
"""

import argparse
import difflib
import json
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from fastapi import FastAPI

from churn_api.errors import Problem


# region describe-problems
def describe_problems(app: FastAPI) -> Callable[[], dict[str, Any]]:
    """Adds the `Problem` schema that `problem_responses` points to.

    FastAPI's own `model=` would document it as application/json, which the service
    never sends for an error.
    """
    plain = app.openapi

    def openapi() -> dict[str, Any]:
        document = plain()
        schema = Problem.model_json_schema(ref_template="#/components/schemas/{model}")
        document["components"]["schemas"] |= {**schema.pop("$defs"), "Problem": schema}
        return document

    return openapi


# endregion


# region openapi-command
def main(arguments: Sequence[str] | None = None) -> int:
    """Runs `churn-openapi`; the exit code is 1 when the documents differ."""
    parser = argparse.ArgumentParser(
        prog="churn-openapi",
        description="Print the OpenAPI document of the service; no server is needed.",
    )
    parser.add_argument(
        "--compare",
        type=Path,
        metavar="FILE",
        help="print the differences from this file instead",
    )
    parser.add_argument(
        "--summary",
        action="store_true",
        help="print one line per operation: method, path, status codes",
    )
    options = parser.parse_args(arguments)

    document = _document()
    if options.summary:
        sys.stdout.writelines(_summary(document))
        return 0
    # Sorted keys: a comparison then shows real changes only.
    text = json.dumps(document, indent=2, sort_keys=True) + "\n"
    if options.compare is None:
        sys.stdout.write(text)
        return 0
    try:
        agreed = options.compare.read_text("utf-8")
    except OSError as error:
        sys.stderr.write(f"churn-openapi: {error}\n")
        return 2
    difference = list(
        difflib.unified_diff(
            agreed.splitlines(keepends=True),
            text.splitlines(keepends=True),
            str(options.compare),
            "the code",
        )
    )
    sys.stdout.writelines(difference)
    return 1 if difference else 0


# endregion


def _document() -> dict[str, Any]:
    # Imported here, because `main.py` imports this module.
    from churn_api.main import create_app
    from churn_api.settings import Settings

    # The document depends on no secret, so the command needs no configuration.
    return create_app(Settings(environment="development")).openapi()


def _summary(document: dict[str, Any]) -> list[str]:
    return [
        f"{method.upper():6} {path} {' '.join(operation['responses'])}\n"
        for path, operations in document["paths"].items()
        for method, operation in operations.items()
    ]


if __name__ == "__main__":
    sys.exit(main())

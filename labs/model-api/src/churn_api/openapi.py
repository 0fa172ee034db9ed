"""The contract in OpenAPI, with the parts that FastAPI cannot infer."""

from collections.abc import Callable
from typing import Any

from fastapi import FastAPI

from churn_api.errors import Problem


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

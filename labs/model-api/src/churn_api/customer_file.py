"""Customers in a CSV file, as spreadsheets and databases export them."""

import csv
import io

from pydantic import ValidationError

from churn_api.errors import ApiProblem, FieldProblem
from churn_api.problem_kinds import INVALID_REQUEST
from churn_api.schemas import Customer

MAX_ROWS = 5_000

#: A file with a wrong column has an error on every line; the first ones suffice.
_MOST_PROBLEMS = 20


# region read-customers
def read_customers(content: bytes) -> list[Customer]:
    """Parses and validates each line; raises the 422 problem, with line numbers.

    It blocks for as long as the file is large, so it runs in the work pool.
    """
    try:
        # Excel starts its files with a byte order mark; `utf-8-sig` skips it.
        text = content.decode("utf-8-sig")
        lines = list(csv.DictReader(io.StringIO(text, newline=""), strict=True))
    except (UnicodeDecodeError, csv.Error) as error:
        raise _invalid(["This is not a CSV file in UTF-8."]) from error
    if not 1 <= len(lines) <= MAX_ROWS:
        raise _invalid([f"The file has {len(lines)} lines of data, not 1–{MAX_ROWS}."])

    customers: list[Customer] = []
    problems: list[str] = []
    # The header is line 1.
    for number, line in enumerate(lines, start=2):
        try:
            customers.append(_customer(line))
        except ValidationError as error:
            problems += [
                f"Line {number}, {_column(problem['loc'])}: "
                f"{problem['msg'].removeprefix('Value error, ')}"
                for problem in error.errors(include_input=False)
            ]
        if len(problems) >= _MOST_PROBLEMS:
            break
    if problems:
        raise _invalid(problems[:_MOST_PROBLEMS])
    return customers


# endregion


def _customer(line: dict[str | None, str | list[str] | None]) -> Customer:
    # Too many cells have the key None. An empty cell is a missing value.
    fields = {
        name or "": value
        for name, value in line.items()
        if value not in ("", None) or name is None
    }
    # All cells are text: "7" becomes 7 here, unlike in JSON.
    return Customer.model_validate_strings(fields, strict=False)


def _column(location: tuple[int | str, ...]) -> str:
    """A known column by its name; others are the caller's text and stay out."""
    name = str(location[0]) if location else ""
    return name if name in Customer.model_fields else "the whole line"


def _invalid(messages: list[str]) -> ApiProblem:
    return ApiProblem(
        INVALID_REQUEST,
        "The file cannot be used; see `errors`.",
        errors=[
            FieldProblem(place="body", pointer="/file", message=message)
            for message in messages
        ],
    )

"""The command `churn-customers`: a CSV file of imaginary customers, to try out jobs."""

import argparse
import csv
import sys
from collections.abc import Sequence

from churn_model.data import make_customers


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs `churn-customers`; the same count and seed give the same file."""
    parser = argparse.ArgumentParser(
        prog="churn-customers", description="Write customers as CSV."
    )
    parser.add_argument("count", type=int)
    parser.add_argument("--seed", type=int, default=5, help="default: %(default)s")
    options = parser.parse_args(arguments)

    rows = make_customers(options.count, options.seed).rows
    writer = csv.DictWriter(
        sys.stdout, ["customer_reference", *rows[0]], lineterminator="\n"
    )
    writer.writeheader()
    writer.writerows(
        {"customer_reference": f"c-{number}", **row}
        for number, row in enumerate(rows, start=1)
    )
    return 0


if __name__ == "__main__":
    sys.exit(main())

"""Customers of an imaginary telecom, made by a seeded generator: no download, no
personal data.
"""

import hashlib
import json
from dataclasses import dataclass
from typing import Literal, TypedDict, get_args

import numpy as np
from numpy.typing import NDArray

Contract = Literal["monthly", "yearly", "two_years"]
PaymentMethod = Literal["card", "direct_debit", "transfer"]


class CustomerRow(TypedDict):
    """The features of one customer. The service's request schema has the same names and
    units.
    """

    tenure_months: int
    monthly_charge: float
    contract: Contract
    payment_method: PaymentMethod
    support_tickets_90d: int
    late_payments_12m: int
    monthly_usage_gb: float


@dataclass(frozen=True)
class Dataset:
    """Customers and, in the same order, whether each left within 90 days."""

    rows: tuple[CustomerRow, ...]
    churned: NDArray[np.bool_]

    def fingerprint(self) -> str:
        """The SHA-256 of the content: the model card names its training data by it."""
        content = json.dumps([self.rows, self.churned.tolist()], sort_keys=True)
        return hashlib.sha256(content.encode()).hexdigest()


# region data-generator
def make_customers(count: int, seed: int) -> Dataset:
    """Draws `count` customers; the same seed gives the same customers on every machine.

    The chance to churn follows a known rule, so a test can ask whether the model found
    it: monthly contracts, many tickets and late payments raise it; a long tenure lowers
    it.
    """
    random = np.random.default_rng(seed)
    tenure_months = random.integers(0, 120, size=count)
    monthly_charge = (
        random.gamma(shape=9.0, scale=8.0, size=count).clip(10, 500).round(2)
    )
    contract = random.choice(get_args(Contract), size=count, p=[0.5, 0.3, 0.2])
    payment_method = random.choice(get_args(PaymentMethod), size=count)
    support_tickets_90d = random.poisson(1.2, size=count).clip(0, 50)
    # Nobody pays late before the first invoice: the schema of the service holds the
    # same rule.
    late_payments_12m = np.minimum(random.binomial(12, 0.08, size=count), tenure_months)
    monthly_usage_gb = random.gamma(shape=2.0, scale=15.0, size=count).round(1)

    log_odds = (
        -2.2
        + 1.9 * (contract == "monthly")
        - 0.8 * (contract == "two_years")
        - 0.03 * tenure_months
        + 0.012 * (monthly_charge - 70)
        + 0.55 * support_tickets_90d
        + 0.50 * late_payments_12m
    )
    churned = random.random(count) < 1 / (1 + np.exp(-log_odds))

    columns = (
        tenure_months,
        monthly_charge,
        contract,
        payment_method,
        support_tickets_90d,
        late_payments_12m,
        monthly_usage_gb,
    )
    # `tolist()` gives Python's own int, float and str; NumPy's scalars are not JSON.
    rows = zip(*(column.tolist() for column in columns), strict=True)
    names = CustomerRow.__annotations__
    return Dataset(
        rows=tuple(CustomerRow(**dict(zip(names, row, strict=True))) for row in rows),  # type: ignore[typeddict-item]
        churned=churned,
    )


# endregion

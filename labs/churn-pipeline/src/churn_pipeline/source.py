"""The source: a company that delivers one CSV file a day, with the faults of a real one.

A file tells of customers as they were 90 days before, and whether they have left since:
so the label comes with the features. The rule that makes it is the one of the course's
other labs (`labs/model-api`). No download, no personal data.
"""

import datetime as dt
import hashlib
import io
from pathlib import Path
from typing import Literal, get_args

import numpy as np
import pandas as pd

from churn_pipeline.files import write_whole

#: Columns in the order of the file.
COLUMNS = (
    "customer_id",
    "day",
    "tenure_months",
    "monthly_charge",
    "contract",
    "payment_method",
    "support_tickets_90d",
    "late_payments_12m",
    "monthly_usage_gb",
    "churned",
)

Fault = Literal[
    "none",
    "missing-column",
    "empty",
    "cents",
    "too-dirty",
    "cut-off",
    "away-once",
    "drift",
]
FAULTS: tuple[Fault, ...] = get_args(Fault)

CUSTOMERS_A_DAY = 400


class SourceUnavailableError(Exception):
    """The source is away, late, or broke off: trying again can help."""


# region daily-customers
def make_day(day: dt.date, *, drifted: bool = False) -> pd.DataFrame:
    """Draws the customers of a day, with the usual dirt; the same day gives the same rows.

    `drifted` is a change of the world, not an error: prices went up by half, and those
    who pay more leave more often.
    """
    random = np.random.default_rng(day.toordinal())
    count = CUSTOMERS_A_DAY
    tenure = random.integers(0, 120, size=count).astype(float)
    charge = random.gamma(9.0, 8.0, size=count).clip(10, 500).round(2)
    contract = random.choice(
        ["monthly", "yearly", "two_years"], size=count, p=[0.5, 0.3, 0.2]
    )
    payment = random.choice(["card", "direct_debit", "transfer"], size=count)
    tickets = random.poisson(1.2, size=count)
    late = np.minimum(random.binomial(12, 0.08, size=count), tenure)
    usage = random.gamma(2.0, 15.0, size=count).round(1)
    if drifted:
        charge = (charge * 1.5).round(2)

    log_odds = (
        -2.2
        + 1.9 * (contract == "monthly")
        - 0.8 * (contract == "two_years")
        - 0.03 * tenure
        + (0.04 if drifted else 0.012) * (charge - 70)
        + 0.55 * tickets
        + 0.50 * late
    )
    churned = random.random(count) < 1 / (1 + np.exp(-log_odds))
    frame = pd.DataFrame(
        {
            "customer_id": [f"{day:%Y%m%d}-{number:04d}" for number in range(count)],
            "day": day.isoformat(),
            "tenure_months": tenure,
            "monthly_charge": charge,
            "contract": contract,
            "payment_method": payment,
            "support_tickets_90d": tickets,
            "late_payments_12m": late.astype(int),
            "monthly_usage_gb": usage,
            "churned": churned.astype(int),
        }
    )
    return _soil(frame, random)


# endregion


def _soil(frame: pd.DataFrame, random: np.random.Generator) -> pd.DataFrame:
    """Adds what real deliveries have: gaps, impossible values, spellings, repeats."""

    def some(share: float) -> np.ndarray:
        return random.random(len(frame)) < share

    frame.loc[some(0.03), "monthly_usage_gb"] = np.nan
    frame.loc[some(0.02), "monthly_charge"] = np.nan
    frame.loc[some(0.005), "tenure_months"] = -1.0
    frame.loc[some(0.005), "monthly_charge"] = 99_999.0
    shouted = some(0.02)
    frame.loc[shouted, "contract"] = frame.loc[shouted, "contract"].str.upper() + " "
    repeated = frame[some(0.01)]
    return pd.concat([frame, repeated], ignore_index=True)


def deliver(folder: Path, day: dt.date, fault: Fault = "none") -> Path:
    """Puts a day's file and its checksum on the source's server."""
    frame = make_day(day, drifted=fault == "drift")
    if fault == "missing-column":
        frame = frame.drop(columns="monthly_charge")
    elif fault == "empty":
        frame = frame.head(0)
    elif fault == "cents":
        frame["monthly_charge"] *= 100
    elif fault == "too-dirty":
        frame.loc[frame.index % 5 == 0, "churned"] = None
    content = frame.to_csv(index=False).encode()
    checksum = hashlib.sha256(content).hexdigest()
    if fault == "cut-off":
        content = content[: len(content) // 2]
    if fault == "away-once":
        write_whole(folder / f"{day}.away", b"")
    write_whole(folder / f"{day}.sha256", checksum.encode())
    return write_whole(folder / f"{day}.csv", content)


def fetch(folder: Path, day: str) -> bytes:
    """Reads a day's file from the source.

    Raises SourceUnavailableError when the file is not there or not whole.
    """
    away = folder / f"{day}.away"
    if away.exists():
        away.unlink()
        raise SourceUnavailableError(f"The source did not respond for {day}.")
    try:
        content = (folder / f"{day}.csv").read_bytes()
        expected = (folder / f"{day}.sha256").read_text()
    except FileNotFoundError as error:
        raise SourceUnavailableError(
            f"The source has no file for {day} yet. Deliver one: "
            f"churn-pipeline deliver {day}"
        ) from error
    if hashlib.sha256(content).hexdigest() != expected:
        raise SourceUnavailableError(
            f"The file of {day} broke off after {len(content)} bytes: "
            "its checksum differs from the one that the source published."
        )
    return content


def read_csv(content: bytes) -> pd.DataFrame:
    """Reads a delivered file as it is."""
    return pd.read_csv(io.BytesIO(content), dtype={"customer_id": "str"})

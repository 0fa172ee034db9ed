"""Stage 4: from staged days to three sets that a model can be trained on."""

import datetime as dt
from collections.abc import Callable, Mapping
from pathlib import Path

import pandas as pd
from sklearn.compose import ColumnTransformer
from sklearn.impute import SimpleImputer
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import OneHotEncoder, StandardScaler

from churn_pipeline.files import fingerprint, write_json, write_table
from churn_pipeline.ingestion import staged_days
from churn_pipeline.policy import SplitPolicy, read_policy
from churn_pipeline.settings import Settings

NUMERIC = [
    "tenure_months",
    "monthly_charge",
    "support_tickets_90d",
    "late_payments_12m",
    "monthly_usage_gb",
]
CATEGORICAL = ["contract", "payment_method"]
FEATURES = NUMERIC + CATEGORICAL
LABEL = "churned"

CONTRACTS = ("monthly", "yearly", "two_years")


# region cleaning-rules
#: A rule names the rows that cannot be true. A gap is no error: it is filled later.
RULES: Mapping[str, Callable[[pd.DataFrame], pd.Series]] = {
    "negative tenure": lambda rows: rows["tenure_months"] < 0,
    "impossible charge": lambda rows: rows["monthly_charge"] > 1_000,
    "unknown contract": lambda rows: ~rows["contract"].isin(CONTRACTS),
    "late before the first invoice": lambda rows: (
        (rows["tenure_months"] >= 0) & (rows["late_payments_12m"] > rows["tenure_months"])
    ),
}


def normalise(frame: pd.DataFrame) -> pd.DataFrame:
    """Gives each category one spelling."""
    return frame.assign(
        **{name: frame[name].str.strip().str.lower() for name in CATEGORICAL}
    )


def clean(frame: pd.DataFrame) -> tuple[pd.DataFrame, pd.DataFrame]:
    """Separates the rows that can be true from the others, which get their reason.

    Nothing here learns from the data, so it may see all rows.
    """
    rows = normalise(frame)
    reasons = pd.Series("", index=rows.index)
    for reason, is_bad in RULES.items():
        reasons = reasons.mask((reasons == "") & is_bad(rows), reason)
    return rows[reasons == ""], rows[reasons != ""].assign(reason=reasons)


# endregion


def is_enough(days: list[dt.date], policy: SplitPolicy) -> bool:
    """Says whether there are days for all three sets."""
    return len(days) >= (
        policy.test_days + policy.validation_days + policy.least_training_days
    )


# region snapshot
def snapshot(settings: Settings) -> str:
    """Cleans everything that is staged, into a folder named after its content.

    The same input gives the same version on every machine.
    """
    files = [settings.staged / f"{day}.parquet" for day in staged_days(settings)]
    version = fingerprint(files)
    frame = pd.concat(map(pd.read_parquet, files), ignore_index=True)
    kept, rejected = clean(frame)
    folder = settings.prepared / version
    write_table(folder / "clean.parquet", kept)
    write_table(folder / "rejected.parquet", rejected)
    write_json(
        folder / "report.json",
        {
            "version": version,
            "days": len(files),
            "rows_in": len(frame),
            "rows_out": len(kept),
            "rejected": rejected["reason"].value_counts().to_dict(),
            "gaps": kept[FEATURES].isna().sum().to_dict(),
            "churned_share": round(float(kept[LABEL].mean()), 4),
        },
    )
    return version


# endregion


# region split
def split_by_day(frame: pd.DataFrame, policy: SplitPolicy) -> dict[str, pd.DataFrame]:
    """Splits by time: a model is judged on days that come after those it learnt from."""
    days = sorted(frame["day"].unique())
    test = days[-policy.test_days :]
    validation = days[: -policy.test_days][-policy.validation_days :]
    training = days[: -policy.test_days - policy.validation_days]
    return {
        "training": frame[frame["day"].isin(training[-policy.training_days :])],
        "validation": frame[frame["day"].isin(validation)],
        "test": frame[frame["day"].isin(test)],
    }


# endregion


def split(version: str, settings: Settings) -> None:
    """Writes the three sets of a version. Raises ValueError when one would be empty."""
    folder = settings.prepared / version
    parts = split_by_day(pd.read_parquet(folder / "clean.parquet"), read_policy().split)
    for name, part in parts.items():
        if part.empty:
            raise ValueError(f"{folder.name}: the {name} set is empty.")
        write_table(folder / f"{name}.parquet", part)


# region preprocessor
def make_preprocessor() -> ColumnTransformer:
    """Makes the steps that learn from data; fit them on the training set only."""
    numeric = make_pipeline(
        SimpleImputer(strategy="median", add_indicator=True), StandardScaler()
    )
    categorical = make_pipeline(
        SimpleImputer(strategy="constant", fill_value="missing"),
        OneHotEncoder(handle_unknown="ignore"),
    )
    return ColumnTransformer(
        [("numeric", numeric, NUMERIC), ("categorical", categorical, CATEGORICAL)]
    )


def standardise(version: str, settings: Settings) -> Path:
    """Fits the preprocessing on the training set and writes what it has learnt.

    Training fits the same definition on the same rows, as a part of the model. This
    file is for people: it shows what a gap becomes.
    """
    folder = settings.prepared / version
    fitted = make_preprocessor().fit(pd.read_parquet(folder / "training.parquet"))
    imputer, scaler = (step for _, step in fitted.named_transformers_["numeric"].steps)
    count = len(NUMERIC)
    return write_json(
        folder / "preprocessing.json",
        {
            "fitted_on": "training",
            "medians": dict(zip(NUMERIC, imputer.statistics_.tolist(), strict=True)),
            "means": dict(zip(NUMERIC, scaler.mean_[:count].tolist(), strict=True)),
            "scales": dict(zip(NUMERIC, scaler.scale_[:count].tolist(), strict=True)),
        },
    )


# endregion


def read_part(version: str, name: str, settings: Settings) -> pd.DataFrame:
    """Reads one of the three sets of a version."""
    return pd.read_parquet(settings.prepared / version / f"{name}.parquet")

"""Stage 3: a day's file from the source to the staged layer, or into quarantine."""

import datetime as dt
from pathlib import Path

import pandas as pd

from churn_pipeline.files import write_json, write_table, write_whole
from churn_pipeline.policy import FilePolicy, read_policy
from churn_pipeline.settings import Settings
from churn_pipeline.source import COLUMNS, fetch, read_csv


class BadFileError(Exception):
    """Names the file, what is wrong with it, and where it has been put."""


# region download
def download(day: str, settings: Settings) -> Path:
    """Copies a day's file into the raw layer, once.

    A raw file never changes, so a second run of the same day uses the one that is
    there. A file that went into quarantine is gone from here: the next run gets the
    corrected delivery.
    """
    target = settings.raw / f"{day}.csv"
    if target.exists():
        return target
    return write_whole(target, fetch(settings.source, day))


# endregion


# region file-gate
def file_problems(frame: pd.DataFrame, day: str, policy: FilePolicy) -> list[str]:
    """Names everything that makes a file useless; an empty list lets it pass."""
    missing = [name for name in COLUMNS if name not in frame.columns]
    if missing:
        return [f"missing columns: {', '.join(missing)}"]
    problems = []
    if not policy.least_rows <= len(frame) <= policy.most_rows:
        problems.append(
            f"{len(frame)} rows, expected {policy.least_rows}–{policy.most_rows}"
        )
        return problems
    median = frame["monthly_charge"].median()
    if not policy.least_median_charge <= median <= policy.most_median_charge:
        problems.append(
            f"the median of monthly_charge is {median:.2f}, expected "
            f"{policy.least_median_charge}–{policy.most_median_charge}: another unit?"
        )
    bad_share = (row_problems(frame, day) != "").mean()
    if bad_share > policy.most_bad_share:
        problems.append(
            f"{bad_share:.0%} of the rows are bad, "
            f"at most {policy.most_bad_share:.0%} may be"
        )
    return problems


def check(path: Path, settings: Settings) -> Path:
    """Lets a raw file pass, or moves it into quarantine with its reasons.

    Raises BadFileError: the run stops here, and what is staged stays as it was.
    """
    day = path.stem
    problems = file_problems(read_csv(path.read_bytes()), day, read_policy().file)
    if not problems:
        return path
    target = settings.quarantine / "files" / path.name
    write_json(target.with_suffix(".json"), {"file": path.name, "problems": problems})
    path.replace(target)
    raise BadFileError(f"{path.name}: {'; '.join(problems)}. Moved to {target}")


# endregion


# region row-gate
def row_problems(frame: pd.DataFrame, day: str) -> pd.Series:
    """Gives each row the first reason for which it cannot be used, or an empty text."""
    rules = {
        "no customer_id": frame["customer_id"].isna(),
        "another day": frame["day"] != day,
        "no label": ~frame["churned"].isin([0, 1]),
        "repeated customer_id": frame.duplicated("customer_id", keep="last"),
    }
    reasons = pd.Series("", index=frame.index)
    for reason, is_bad in rules.items():
        reasons = reasons.mask((reasons == "") & is_bad, reason)
    return reasons


def stage(path: Path, settings: Settings) -> Path:
    """Writes the good rows of a day as one typed file; the bad ones go into quarantine.

    The file of a day is replaced, never appended to: a second run leaves the same rows.
    """
    day = path.stem
    frame = read_csv(path.read_bytes())
    reasons = row_problems(frame, day)
    rejected = frame[reasons != ""].assign(reason=reasons)
    write_table(settings.quarantine / "rows" / f"{day}.parquet", rejected)
    kept = frame[reasons == ""].astype({"churned": "int64"})
    write_json(
        settings.home / "reports" / "ingest" / f"{day}.json",
        {
            "day": day,
            "rows_in": len(frame),
            "rows_out": len(kept),
            "rejected": rejected["reason"].value_counts().to_dict(),
        },
    )
    return write_table(settings.staged / f"{day}.parquet", kept)


# endregion


def staged_days(settings: Settings) -> list[dt.date]:
    """The days that are ready, oldest first."""
    return [
        dt.date.fromisoformat(path.stem)
        for path in sorted(settings.staged.glob("*.parquet"))
    ]

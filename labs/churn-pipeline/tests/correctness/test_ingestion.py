import datetime as dt
import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pandas as pd
import pytest

from churn_pipeline import ingestion, source
from churn_pipeline.settings import Settings
from churn_pipeline.source import Fault, SourceUnavailableError

DAY = dt.date(2026, 1, 5)
TEXT = DAY.isoformat()


def delivered(settings: Settings, fault: Fault = "none") -> Path:
    source.deliver(settings.source, DAY, fault)
    return ingestion.download(TEXT, settings)


def test_a_day_has_the_same_rows_every_time() -> None:
    pd.testing.assert_frame_equal(source.make_day(DAY), source.make_day(DAY))


def test_a_source_without_the_file_says_how_to_get_one(settings: Settings) -> None:
    with pytest.raises(SourceUnavailableError, match="churn-pipeline deliver 2026-01-05"):
        ingestion.download(TEXT, settings)


def test_a_download_that_broke_off_leaves_no_raw_file(settings: Settings) -> None:
    with pytest.raises(SourceUnavailableError, match="broke off"):
        delivered(settings, "cut-off")

    assert not settings.raw.exists()


def test_a_raw_file_never_changes(settings: Settings) -> None:
    before = delivered(settings).read_bytes()
    source.deliver(settings.source, DAY, "drift")

    assert ingestion.download(TEXT, settings).read_bytes() == before


@pytest.mark.parametrize(
    ("fault", "problem"),
    [
        ("missing-column", "missing columns: monthly_charge"),
        ("empty", "0 rows, expected 200–900"),
        ("cents", "the median of monthly_charge is 6981.00"),
        ("too-dirty", "of the rows are bad, at most 10% may be"),
    ],
)
def test_a_bad_file_stops_and_goes_into_quarantine(
    settings: Settings, fault: Fault, problem: str
) -> None:
    path = delivered(settings, fault)

    with pytest.raises(ingestion.BadFileError, match=problem):
        ingestion.check(path, settings)

    report = settings.quarantine / "files" / f"{TEXT}.json"
    assert problem in json.loads(report.read_bytes())["problems"][0]
    assert report.with_suffix(".csv").exists()
    assert not path.exists()


@pytest.mark.parametrize("fault", ["none", "drift"])
def test_a_healthy_file_passes_and_stays(settings: Settings, fault: Fault) -> None:
    path = delivered(settings, fault)

    assert ingestion.check(path, settings) == path
    assert path.exists()


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        ({"customer_id": None}, "no customer_id"),
        ({"day": "2026-01-04"}, "another day"),
        ({"churned": None}, "no label"),
        ({"churned": 2}, "no label"),
        ({"customer_id": "20260105-0001"}, "repeated customer_id"),
        ({}, ""),
    ],
)
def test_a_row_gets_the_reason_for_which_it_is_rejected(
    change: dict[str, object], reason: str
) -> None:
    frame = source.make_day(DAY).head(3).astype(object)
    for name, value in change.items():
        frame.loc[0, name] = value

    assert ingestion.row_problems(frame, TEXT).tolist() == [reason, "", ""]


def test_no_row_is_lost_between_raw_and_staged(settings: Settings) -> None:
    path = delivered(settings)
    staged = pd.read_parquet(ingestion.stage(path, settings))

    rejected = pd.read_parquet(settings.quarantine / "rows" / f"{TEXT}.parquet")
    report = json.loads(
        (settings.home / "reports" / "ingest" / f"{TEXT}.json").read_bytes()
    )
    assert len(staged) + len(rejected) == report["rows_in"] == len(pd.read_csv(path))
    assert report["rejected"] == {"repeated customer_id": len(rejected)}
    assert staged["customer_id"].is_unique


def test_staging_a_day_twice_gives_the_same_bytes(settings: Settings) -> None:
    path = delivered(settings)
    first = ingestion.stage(path, settings).read_bytes()

    assert ingestion.stage(path, settings).read_bytes() == first
    assert [one.name for one in settings.staged.iterdir()] == [f"{TEXT}.parquet"]


#: Stages a day, but dies when half of the staged file has been written.
DIE_IN_THE_MIDDLE = """
import os, signal, sys
from pathlib import Path
from churn_pipeline import ingestion
from churn_pipeline.settings import Settings

write = Path.write_bytes

def write_half(path, content):
    if "staged" not in str(path):
        return write(path, content)
    write(path, content[: len(content) // 2])
    os.kill(os.getpid(), signal.SIGKILL)

Path.write_bytes = write_half
ingestion.stage(Path(sys.argv[2]), Settings(Path(sys.argv[1])))
"""


def test_a_task_killed_in_the_middle_can_run_again(settings: Settings) -> None:
    path = delivered(settings)
    whole = ingestion.stage(path, settings).read_bytes()
    (settings.staged / f"{TEXT}.parquet").unlink()

    killed = subprocess.run(
        [sys.executable, "-c", DIE_IN_THE_MIDDLE, str(settings.home), str(path)],
        env=os.environ.copy(),
        check=False,
    )

    assert killed.returncode == -signal.SIGKILL
    assert ingestion.staged_days(settings) == []
    assert ingestion.stage(path, settings).read_bytes() == whole
    assert [one.name for one in settings.staged.iterdir()] == [f"{TEXT}.parquet"]

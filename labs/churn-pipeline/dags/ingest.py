"""Stage 3: every day, a file from the source into the staged layer."""

from datetime import timedelta
from pathlib import Path

import pendulum
from airflow.sdk import CronDataIntervalTimetable, dag, task

from churn_pipeline.assets import STAGED
from churn_pipeline.settings import read_settings


# region ingest-dag
@dag(
    # The run of day D starts after D ends, and `ds` is D.
    schedule=CronDataIntervalTimetable("@daily", timezone="UTC"),
    start_date=pendulum.datetime(2026, 1, 1, tz="UTC"),
    catchup=False,
    max_active_runs=1,
)
def ingest():
    @task(
        retries=3,
        retry_delay=timedelta(seconds=read_settings().retry_delay_s),
        execution_timeout=timedelta(minutes=10),
    )
    def download(ds=None):
        from churn_pipeline.ingestion import download

        return str(download(ds, read_settings()))

    @task(retries=0)  # a bad file is as bad the second time
    def check(path):
        from churn_pipeline.ingestion import check

        return str(check(Path(path), read_settings()))

    @task(outlets=[STAGED])
    def stage(path, ds=None, outlet_events=None):
        from churn_pipeline.ingestion import stage

        stage(Path(path), read_settings())
        outlet_events[STAGED].extra = {"day": ds}

    stage(check(download()))


ingest()
# endregion

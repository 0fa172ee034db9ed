"""Stage 6: measure the champion on every day that is staged."""

import pendulum
from airflow.sdk import dag, task

from churn_pipeline.assets import STAGED
from churn_pipeline.settings import read_settings


# region monitor-dag
@dag(
    schedule=[STAGED],
    start_date=pendulum.datetime(2026, 1, 1, tz="UTC"),
    catchup=False,
    max_active_runs=1,
)
def monitor():
    @task(inlets=[STAGED])
    def day(inlet_events=None):
        return inlet_events[STAGED][-1].extra["day"]

    @task
    def watch(day):
        from airflow.sdk.exceptions import AirflowSkipException

        from churn_pipeline.monitoring import watch

        alerts = watch(day, read_settings())
        if alerts is None:
            raise AirflowSkipException("There is no champion to measure yet.")
        return alerts

    watch(day())


monitor()
# endregion

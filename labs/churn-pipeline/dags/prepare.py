"""Stage 4: when a day is staged, clean everything and make the three sets."""

import pendulum
from airflow.sdk import dag, task

from churn_pipeline.assets import PREPARED, STAGED
from churn_pipeline.settings import read_settings


# region prepare-dag
@dag(
    schedule=[STAGED],
    start_date=pendulum.datetime(2026, 1, 1, tz="UTC"),
    catchup=False,
    max_active_runs=1,
)
def prepare():
    @task.short_circuit
    def has_enough_days():
        from churn_pipeline.ingestion import staged_days
        from churn_pipeline.policy import read_policy
        from churn_pipeline.preparation import is_enough

        return is_enough(staged_days(read_settings()), read_policy().split)

    @task
    def snapshot():
        from churn_pipeline.preparation import snapshot

        return snapshot(read_settings())

    @task
    def split(version):
        from churn_pipeline.preparation import split

        split(version, read_settings())
        return version

    @task(outlets=[PREPARED])
    def standardise(version, outlet_events=None):
        from churn_pipeline.preparation import standardise

        standardise(version, read_settings())
        outlet_events[PREPARED].extra = {"version": version}

    version = snapshot()
    has_enough_days() >> version
    standardise(split(version))


prepare()
# endregion

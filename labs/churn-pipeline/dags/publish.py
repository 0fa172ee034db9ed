"""Stage 8: when the champion changes, release it to the API."""

import pendulum
from airflow.sdk import dag, task

from churn_pipeline.assets import CHAMPION
from churn_pipeline.settings import read_settings


# region publish-dag
@dag(
    schedule=[CHAMPION],
    start_date=pendulum.datetime(2026, 1, 1, tz="UTC"),
    catchup=False,
    max_active_runs=1,
)
def publish():
    @task
    def release():
        from churn_pipeline.publishing import publish

        return publish(read_settings())

    release()


publish()
# endregion

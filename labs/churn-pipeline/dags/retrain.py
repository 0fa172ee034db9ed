"""Stage 9: when the data has a new version, decide whether to train on it."""

import pendulum
from airflow.sdk import dag, task

from churn_pipeline.assets import PREPARED, TRAINING_WANTED
from churn_pipeline.settings import read_settings


# region retrain-dag
@dag(
    schedule=[PREPARED],
    start_date=pendulum.datetime(2026, 1, 1, tz="UTC"),
    catchup=False,
    max_active_runs=1,
)
def retrain():
    @task(inlets=[PREPARED])
    def data_version(inlet_events=None):
        return inlet_events[PREPARED][-1].extra["version"]

    @task.short_circuit
    def is_needed(version):
        from churn_pipeline.retraining import is_needed

        return is_needed(version, read_settings())

    @task(outlets=[TRAINING_WANTED])
    def ask_for_training(version, outlet_events=None):
        outlet_events[TRAINING_WANTED].extra = {"version": version}

    version = data_version()
    is_needed(version) >> ask_for_training(version)


retrain()
# endregion

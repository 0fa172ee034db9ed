"""Stage 5: train on a version of the data and register a challenger."""

import pendulum
from airflow.sdk import dag, task

from churn_pipeline.assets import CHALLENGER, TRAINING_WANTED
from churn_pipeline.settings import read_settings


# region train-dag
@dag(
    # Before stage 9 this is [PREPARED]: every version of the data trains a model.
    schedule=[TRAINING_WANTED],
    start_date=pendulum.datetime(2026, 1, 1, tz="UTC"),
    catchup=False,
    max_active_runs=1,
)
def train():
    @task(inlets=[TRAINING_WANTED])
    def data_version(inlet_events=None):
        return inlet_events[TRAINING_WANTED][-1].extra["version"]

    @task
    def fit(version):
        from churn_pipeline.training import train

        return train(version, read_settings())

    @task(outlets=[CHALLENGER])
    def mark_challenger(model_version, outlet_events=None):
        from churn_pipeline import registry

        registry.set_alias(registry.CHALLENGER, model_version, read_settings())
        outlet_events[CHALLENGER].extra = {"version": model_version}

    mark_challenger(fit(data_version()))


train()
# endregion

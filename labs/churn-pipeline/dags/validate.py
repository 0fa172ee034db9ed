"""Stage 6: let the challenger through the gate, or leave the champion as it is."""

import pendulum
from airflow.sdk import dag, task

from churn_pipeline.assets import CHALLENGER, CHAMPION
from churn_pipeline.settings import read_settings


# region validate-dag
@dag(
    schedule=[CHALLENGER],
    start_date=pendulum.datetime(2026, 1, 1, tz="UTC"),
    catchup=False,
    max_active_runs=1,
)
def validate():
    @task(inlets=[CHALLENGER])
    def model_version(inlet_events=None):
        return inlet_events[CHALLENGER][-1].extra["version"]

    @task.short_circuit
    def passes_gate(version):
        from churn_pipeline.gate import passes_gate

        return passes_gate(version, read_settings())

    @task(outlets=[CHAMPION])
    def promote(version, outlet_events=None):
        from churn_pipeline.gate import promote

        promote(version, read_settings())
        outlet_events[CHAMPION].extra = {"version": version}

    version = model_version()
    passes_gate(version) >> promote(version)


validate()
# endregion

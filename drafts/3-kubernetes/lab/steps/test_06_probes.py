"""Step 6: a pod gets requests when its model is loaded, and is restarted only when it hangs."""

import time

from steps.kubectl import Space, container_of, is_ready, state_of, wait_until


def probe_paths(space: Space) -> dict[str, str]:
    container = container_of(space.get("deployment", "churn-api"))
    kinds = ["startupProbe", "readinessProbe", "livenessProbe"]
    return {kind: container[kind]["httpGet"]["path"] for kind in kinds}


def with_variable(name: str, value: str) -> dict[str, object]:
    container = {"name": "api", "env": [{"name": name, "value": value}]}
    return {"spec": {"template": {"spec": {"containers": [container]}}}}


def new_pods(space: Space) -> list[dict[str, object]]:
    return [pod for pod in space.pods() if container_of(pod).get("env")]


def test_each_probe_asks_for_what_it_is_about(app: Space) -> None:
    assert probe_paths(app) == {
        "startupProbe": "/health/live",
        "readinessProbe": "/health/ready",
        "livenessProbe": "/health/live",
    }


def test_a_ready_pod_gives_predictions_at_once(app: Space) -> None:
    assert app.predict().status == 200


def test_without_a_model_a_pod_is_neither_ready_nor_restarted(app: Space) -> None:
    app.patch("deployment", "churn-api", with_variable("CHURN_MODEL_PATH", "/nothing"))
    wait_until(
        lambda: any(state_of(pod).get("started") for pod in new_pods(app)),
        "a pod without a model has started",
    )
    time.sleep(15)
    pod = new_pods(app)[0]
    assert not is_ready(pod)
    assert state_of(pod)["restartCount"] == 0
    wait_until(lambda: app.predict().status == 200, "the pods of before go on", 60)

"""Step 10: the number of pods follows the processor time that they use."""

from pathlib import Path

from steps.kubectl import Object, Space, condition_of, manifest, wait_until


def autoscaler(space: Space) -> Object:
    return space.get("hpa", "churn-api")


def utilization(space: Space) -> int | None:
    """Percent of what the pods ask for; None while nobody has measured."""
    metrics = autoscaler(space)["status"].get("currentMetrics") or []
    found = metrics[0].get("resource", {}).get("current", {}) if metrics else {}
    value: int | None = found.get("averageUtilization")
    return value


def test_the_deployment_leaves_the_number_to_the_autoscaler(folder: Path, app: Space) -> None:
    assert "replicas" not in manifest(folder / "app/deployment.yaml")[0]["spec"]
    assert autoscaler(app)["spec"]["minReplicas"] == 2


def test_it_sees_what_the_pods_use(app: Space) -> None:
    wait_until(lambda: utilization(app) is not None, "there is a measurement")
    assert condition_of(autoscaler(app), "ScalingActive") == "True"


def test_it_adds_pods_under_load(app: Space) -> None:
    app.client()
    with app.load("churn-api", clients=4, seconds=240, pause_s=0.02):
        wait_until(lambda: len(app.pods()) > 2, "there are more than two pods")

"""Step 7: the pod has a share of the node and a limit, and beyond that limit it ends."""

from steps.kubectl import (
    Object,
    Space,
    container_of,
    kubectl,
    name_of,
    state_of,
    wait_until,
)

#: Takes more than any sensible limit for this API.
TOO_MUCH = "data = bytearray(1_500_000_000)"


def test_the_container_asks_for_processor_and_memory(app: Space) -> None:
    resources = container_of(app.get("deployment", "churn-api")).get("resources", {})
    assert set(resources.get("requests", {})) == {"cpu", "memory"}
    assert "memory" in resources.get("limits", {})


def test_what_is_asked_for_is_the_nodes_to_keep(app: Space) -> None:
    pod = app.pods()[0]
    said = kubectl("describe", "node", pod["spec"]["nodeName"])
    assert name_of(pod) in said
    assert pod["status"]["qosClass"] == "Burstable"


def test_a_container_beyond_its_limit_is_killed(app: Space) -> None:
    app.apply(hungry(app))
    wait_until(lambda: bool(reason(app)), "the container has ended")
    terminated = state_of(app.get("pod", "hungry"))["state"]["terminated"]
    assert terminated["reason"] == "OOMKilled"
    assert terminated["exitCode"] == 137


def hungry(space: Space) -> Object:
    """A pod with your limits that takes too much."""
    deployment = space.get("deployment", "churn-api")
    spec = deployment["spec"]["template"]["spec"]
    container = container_of(deployment)
    for probe in ["startupProbe", "readinessProbe", "livenessProbe", "lifecycle"]:
        container.pop(probe, None)
    container["command"] = ["python", "-c", TOO_MUCH]
    return {
        "apiVersion": "v1",
        "kind": "Pod",
        "metadata": {"name": "hungry"},
        "spec": spec | {"restartPolicy": "Never", "containers": [container]},
    }


def reason(space: Space) -> str:
    state = state_of(space.get("pod", "hungry")).get("state", {})
    return str(state.get("terminated", {}).get("reason", ""))

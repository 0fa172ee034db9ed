"""Step 11: whoever empties a node waits until enough pods are ready elsewhere."""

import json

from steps.kubectl import Done, Space, name_of, wait_until


def evict(space: Space, pod: str) -> Done:
    """What `kubectl drain` does with each pod."""
    eviction = {
        "apiVersion": "policy/v1",
        "kind": "Eviction",
        "metadata": {"name": pod, "namespace": space.name},
    }
    path = f"/api/v1/namespaces/{space.name}/pods/{pod}/eviction"
    return space.try_kubectl("create", "--raw", path, "-f", "-", text=json.dumps(eviction))


def allowed(space: Space) -> int:
    return int(space.get("pdb", "churn-api")["status"]["disruptionsAllowed"])


def test_the_pods_are_on_two_nodes(app: Space) -> None:
    nodes = {pod["spec"]["nodeName"] for pod in app.pods()}
    assert len(nodes) == 2


def test_one_pod_may_go_and_the_next_has_to_wait(app: Space) -> None:
    wait_until(lambda: allowed(app) == 1, "the budget allows one disruption")
    first, second = (name_of(pod) for pod in app.pods())
    assert evict(app, first).code == 0
    refused = evict(app, second)
    assert refused.code != 0
    assert "disruption budget" in refused.output


def test_when_another_is_ready_the_next_may_go(app: Space) -> None:
    wait_until(lambda: allowed(app) == 1, "the replacement is ready")
    assert len(app.pods()) == 2

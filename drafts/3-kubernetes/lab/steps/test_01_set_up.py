"""Step 1: the cluster responds, and your namespace is a manifest."""

import json
from pathlib import Path

from steps.kubectl import condition_of, kubectl, manifest, name_of


def test_your_manifest_is_a_namespace_of_the_name_churn(folder: Path) -> None:
    kinds = [(one["kind"], name_of(one)) for one in manifest(folder / "namespace.yaml")]
    assert kinds == [("Namespace", "churn")]


def test_the_server_would_take_it(folder: Path) -> None:
    said = kubectl("apply", "--dry-run=server", "-f", folder / "namespace.yaml")
    assert "namespace/churn" in said


def test_two_nodes_are_ready_for_pods() -> None:
    nodes = json.loads(kubectl("get", "nodes", "-o", "json"))["items"]
    ready = [node for node in nodes if condition_of(node, "Ready") == "True" and not node["spec"].get("taints")]
    assert len(ready) >= 2, "One node is too few to drain it: make a cluster of two"

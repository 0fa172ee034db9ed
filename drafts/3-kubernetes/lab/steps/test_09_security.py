"""Step 9: the namespace refuses what may do too much, and the API needs little."""

from pathlib import Path

import pytest

from steps.kubectl import Space, name_of, wait_until


def can(space: Space, account: str, *question: str) -> bool:
    """Whether an account of the namespace may do something."""
    user = f"system:serviceaccount:{space.name}:{account}"
    return space.try_kubectl("auth", "can-i", *question, "--as", user).code == 0


def test_a_pod_that_may_run_as_root_is_rejected(space: Space) -> None:
    done = space.try_kubectl("run", "root", "--image=churn-api:1.0.0")
    assert done.code != 0
    assert 'violates PodSecurity "restricted:' in done.output


def test_the_api_runs_there_without_root_and_without_a_token(app: Space) -> None:
    pod = name_of(app.pods()[0])
    assert app.kubectl("exec", pod, "--", "id", "-u") == "10001"
    token = "/var/run/secrets/kubernetes.io/serviceaccount/token"
    assert app.try_kubectl("exec", pod, "--", "cat", token).code != 0


def test_it_writes_only_where_it_has_to(app: Space) -> None:
    pod = name_of(app.pods()[0])
    done = app.try_kubectl("exec", pod, "--", "touch", "/app/new")
    assert "Read-only file system" in done.output
    wait_until(lambda: app.predict().status == 200, "a prediction is stored")


@pytest.fixture(scope="module")
def access(folder: Path, space: Space) -> Space:
    space.apply(folder / "access")
    return space


def test_the_deployer_rolls_out_and_reads_no_secret(access: Space) -> None:
    assert can(access, "deployer", "patch", "deployments.apps")
    assert can(access, "deployer", "get", "pods/log")
    assert not can(access, "deployer", "get", "secrets")
    assert not can(access, "deployer", "delete", "deployments.apps")
    assert not can(access, "deployer", "patch", "deployments.apps", "-n", "default")
    assert not can(access, "default", "patch", "deployments.apps")


def test_a_policy_chooses_the_pods_of_the_api(app: Space) -> None:
    policy = app.get("networkpolicy", "churn-api")["spec"]
    assert set(policy["policyTypes"]) == {"Ingress", "Egress"}
    assert policy.get("egress", []) == []
    selector = policy["podSelector"]["matchLabels"].items()
    assert all(selector <= pod["metadata"]["labels"].items() for pod in app.pods())

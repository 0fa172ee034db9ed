"""Step 3: two pods are kept up, whatever happens to one of them."""

from steps.kubectl import IMAGE, Space, container_of, name_of, wait_until


def test_two_pods_run_with_the_labels_of_the_selector(app: Space) -> None:
    deployment = app.get("deployment", "churn-api")
    wanted = {"app.kubernetes.io/name": "churn-api", "track": "stable"}
    assert deployment["spec"]["selector"]["matchLabels"] == wanted
    assert len(app.pods()) == 2
    assert container_of(deployment)["image"] == IMAGE


def test_a_deleted_pod_is_replaced_by_another(app: Space) -> None:
    before = {name_of(pod) for pod in app.pods()}
    gone = sorted(before)[0]
    app.kubectl("delete", "pod", gone, "--wait=false")
    wait_until(lambda: len(app.pods()) == 2, "there are two pods again")
    after = {name_of(pod) for pod in app.pods()}
    assert gone not in after
    assert len(after & before) == 1


def test_the_number_of_pods_follows_the_wish(app: Space) -> None:
    for count in [3, 2]:
        app.kubectl("scale", "deployment/churn-api", f"--replicas={count}")
        wait_until(lambda: len(app.pods()) == count, f"there are {count} pods")  # noqa: B023
    assert len(app.all_of("replicasets")) == 1

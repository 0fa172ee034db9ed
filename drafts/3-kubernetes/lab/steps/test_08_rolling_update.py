"""Step 8: a new version comes and goes without a lost request."""

from steps.kubectl import NEXT_IMAGE, Space, container_of


def image_of(space: Space) -> str:
    return str(container_of(space.get("deployment", "churn-api"))["image"])


def test_no_pod_goes_before_another_is_ready(app: Space) -> None:
    spec = app.get("deployment", "churn-api")["spec"]
    assert spec["strategy"]["rollingUpdate"]["maxUnavailable"] == 0
    pod = spec["template"]["spec"]
    sleep_s = pod["containers"][0]["lifecycle"]["preStop"]["sleep"]["seconds"]
    # The API itself takes up to ten seconds to finish its requests.
    assert pod["terminationGracePeriodSeconds"] >= sleep_s + 10


def test_no_request_is_lost_while_the_version_changes(app: Space) -> None:
    with app.load("churn-api", clients=4, seconds=45, pause_s=0.05) as load:
        app.kubectl("set", "image", "deployment/churn-api", f"api={NEXT_IMAGE}")
        app.wait_for_rollout()
        counts = load.counts()
    assert counts["lost"] == 0, counts
    assert len(counts["versions"]) == 2, "Both versions served: the change happened"


def test_the_version_of_before_comes_back(app: Space) -> None:
    assert image_of(app) == NEXT_IMAGE
    app.kubectl("rollout", "undo", "deployment/churn-api")
    app.wait_for_rollout()
    assert image_of(app) != NEXT_IMAGE


def test_a_version_that_does_not_exist_stops_nobody(app: Space) -> None:
    app.kubectl("set", "image", "deployment/churn-api", "api=churn-api:9.9.9")
    done = app.try_kubectl("rollout", "status", "deployment/churn-api", "--timeout=8s")
    assert done.code != 0
    assert app.predict().status == 200
    app.kubectl("rollout", "undo", "deployment/churn-api")
    app.wait_for_rollout()

"""Step 13: a new version gets a share of the requests, or all of them at once, and can be taken back."""

from collections import Counter
from pathlib import Path

from steps.kubectl import Space, wait_until


def versions(space: Space, host: str) -> Counter[str]:
    """How many requests each version of the model served."""
    with space.load(host, clients=2, seconds=8, pause_s=0.05) as load:
        counts = load.counts()
    assert counts["lost"] == 0, counts
    return Counter(counts["versions"])


def test_the_canary_gets_its_share_by_the_number_of_its_pods(folder: Path, app: Space) -> None:
    assert len(versions(app, "churn-api")) == 1
    app.apply(folder / "canary/deployment.yaml")
    app.wait_for_rollout("churn-api-canary")
    served = versions(app, "churn-api")
    assert len(served) == 2
    share = min(served.values()) / served.total()
    assert 0.15 < share < 0.55, "One pod of three, so about a third of the requests"


def test_deleting_the_canary_takes_its_share_back(app: Space) -> None:
    app.kubectl("delete", "deployment", "churn-api-canary", "--wait=true")
    wait_until(lambda: len(app.pods("track=canary")) == 0, "its pods are gone")
    assert len(versions(app, "churn-api")) == 1


def test_one_word_moves_all_requests_from_blue_to_green(folder: Path, app: Space) -> None:
    app.apply(folder / "blue-green")
    for track in ["blue", "green"]:
        app.wait_for_rollout(f"churn-api-{track}")
    blue = versions(app, "churn-api-live")
    app.patch("service", "churn-api-live", {"spec": {"selector": {"track": "green"}}})
    wait_until(
        lambda: versions(app, "churn-api-live").keys().isdisjoint(blue),
        "only green serves",
        60,
    )
    app.patch("service", "churn-api-live", {"spec": {"selector": {"track": "blue"}}})
    wait_until(
        lambda: versions(app, "churn-api-live").keys() == blue.keys(),
        "only blue serves",
        60,
    )

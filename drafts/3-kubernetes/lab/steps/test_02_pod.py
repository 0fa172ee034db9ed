"""Step 2: the API runs in a pod, and a pod alone is brought back by nobody."""

import time
from pathlib import Path

import pytest

from steps.kubectl import IMAGE, Space, container_of


@pytest.fixture(scope="module")
def pod(folder: Path, space: Space) -> Space:
    """The namespace with your pod, ready."""
    space.apply(folder / "pod.yaml")
    space.kubectl("wait", "--for=condition=Ready", "pod/churn-api", "--timeout=120s")
    return space


def test_it_is_the_image_of_the_lab(pod: Space) -> None:
    assert container_of(pod.get("pod", "churn-api"))["image"] == IMAGE


def test_it_gives_a_prediction_at_its_own_address(pod: Space) -> None:
    address = pod.get("pod", "churn-api")["status"]["podIP"]
    statuses = []
    # Without a probe "ready" says only that the process has started.
    for _ in range(60):
        statuses.append(pod.predict(f"{address}:8000").status)
        if statuses[-1] == 200:
            return
        time.sleep(1)
    pytest.fail(f"No prediction came; the statuses were {statuses}")


def test_nobody_brings_a_deleted_pod_back(pod: Space) -> None:
    pod.kubectl("delete", "pod", "churn-api")
    time.sleep(3)
    assert pod.pods() == []

"""A model that takes long to load, with and without a startup probe.

python -m measure.slow_start      measures, writes results/slow_start.json (two minutes)
"""

import tempfile
import time
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime
from pathlib import Path

from measure.variants import Change, one_pod, pod_of, space_with_app, write_result
from steps.kubectl import Object, is_ready, state_of

#: Stands for the download of a large model before the server opens its port.
LOADING_S = 30
WATCHED_S = 75


def loads_slowly(deployment: Object) -> None:
    container = pod_of(deployment)["containers"][0]
    start = "exec python /app/entrypoint.py churn-api --host 0.0.0.0"
    # The first process of a container ignores a signal for which it has no handler.
    container["command"] = ["sh", "-c", f"trap 'exit 143' TERM; sleep {LOADING_S} & wait $!; {start}"]


def only_liveness(deployment: Object) -> None:
    """Restarts after fifteen seconds without a response, in its start, too."""
    container = pod_of(deployment)["containers"][0]
    container.pop("startupProbe")
    container["livenessProbe"] |= {"periodSeconds": 5, "failureThreshold": 3}


VARIANTS: dict[str, list[Change]] = {
    "with startup probe": [],
    "without startup probe": [only_liveness],
}


def watch(folder: Path, changes: list[Change]) -> Object:
    """When the pod becomes ready and how often its container is restarted."""
    with space_with_app(folder, one_pod, loads_slowly, *changes) as space:
        ready_after: float | None = None
        give_up = time.monotonic() + WATCHED_S
        while time.monotonic() < give_up:
            pods = space.pods()
            if ready_after is None and pods and is_ready(pods[0]):
                ready_after = seconds_until_ready(pods[0])
            time.sleep(1)
        restarts = state_of(space.pods()[0])["restartCount"]
    return {"ready_after_s": ready_after, "restarts": restarts}


def seconds_until_ready(pod: Object) -> float:
    """By the clock of the cluster, in whole seconds: whoever watches may come late."""
    ready = next(one for one in pod["status"]["conditions"] if one["type"] == "Ready")
    begun, ended = pod["status"]["startTime"], ready["lastTransitionTime"]
    return (datetime.fromisoformat(ended) - datetime.fromisoformat(begun)).total_seconds()


def measured(folder: Path) -> Object:
    """Both variants beside each other: they wait most of the time."""
    with ThreadPoolExecutor() as pool:
        found = {name: pool.submit(watch, folder / name, changes) for name, changes in VARIANTS.items()}
        return {name: future.result() for name, future in found.items()}


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        variants = measured(Path(folder))
    limits = {"loading_s": LOADING_S, "watched_s": WATCHED_S}
    write_result("slow_start", limits | {"variants": variants})


if __name__ == "__main__":
    main()

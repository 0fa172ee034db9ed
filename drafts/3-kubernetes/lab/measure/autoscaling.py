"""How the number of pods follows the load, up and down, second by second.

python -m measure.autoscaling      measures, writes results/autoscaling.json (three minutes)
"""

import tempfile
import time
from pathlib import Path

from measure.variants import write_result
from steps.catch_up import make_folder
from steps.kubectl import Object, Space, is_ready, new_space

STEP = 10
#: The load ends when all pods that there may be are ready.
LOAD_LIMIT_S = 240
CLIENTS, PAUSE_S = 4, 0.02
MOST, LEAST = 4, 2
LIMIT_S = 420


def measured(folder: Path) -> Object:
    """When the load ended; a row whenever something changed: seconds, utilization in percent, pods wanted and ready."""
    mine = folder / "my-cluster"
    make_folder(STEP, mine)
    with new_space() as space:
        space.apply(mine / "app")
        space.wait_for_rollout()
        space.client()
        while row(space)["utilization_percent"] is None:
            time.sleep(1)
        return watched(space)


def watched(space: Space) -> Object:
    rows: list[Object] = []
    ended_s: float | None = None
    started = time.monotonic()
    with space.load("churn-api", clients=CLIENTS, seconds=LOAD_LIMIT_S, pause_s=PAUSE_S):
        while (after_s := round(time.monotonic() - started)) < LIMIT_S:
            now = row(space)
            if not rows or rows[-1] | {"after_s": 0} != now | {"after_s": 0}:
                rows.append({"after_s": after_s} | now)
            if ended_s is None and now["ready"] == MOST:
                space.kubectl("delete", "pod", "client", "--now")
                ended_s = round(time.monotonic() - started)
            if ended_s is not None and now["wanted"] == LEAST:
                break
            time.sleep(1)
    return {"load_ended_s": ended_s, "timeline": rows}


def row(space: Space) -> Object:
    status = space.get("hpa", "churn-api")["status"]
    metrics = status.get("currentMetrics") or [{}]
    current = metrics[0].get("resource", {}).get("current", {})
    return {
        "utilization_percent": current.get("averageUtilization"),
        "wanted": status.get("desiredReplicas", 0),
        "ready": sum(map(is_ready, space.pods())),
    }


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        found = measured(Path(folder))
    write_result("autoscaling", {"clients": CLIENTS, "pause_s": PAUSE_S} | found)


if __name__ == "__main__":
    main()

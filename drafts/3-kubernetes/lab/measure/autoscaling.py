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
LOAD_S = 75
CLIENTS, PAUSE_S = 4, 0.02
LIMIT_S = 300


def measured(folder: Path) -> list[Object]:
    """A row whenever something changed: seconds, utilization in percent, pods wanted and ready."""
    mine = folder / "my-cluster"
    make_folder(STEP, mine)
    with new_space() as space:
        space.apply(mine / "app")
        space.wait_for_rollout()
        space.client()
        while row(space)["utilization_percent"] is None:
            time.sleep(1)
        return watched(space)


def watched(space: Space) -> list[Object]:
    rows: list[Object] = []
    started = time.monotonic()
    with space.load("churn-api", clients=CLIENTS, seconds=LOAD_S, pause_s=PAUSE_S) as load:
        while (after_s := time.monotonic() - started) < LIMIT_S:
            now = row(space)
            if not rows or rows[-1] | {"after_s": 0} != now | {"after_s": 0}:
                rows.append({"after_s": round(after_s)} | now)
            if load.process.poll() is not None and now["wanted"] == 2:
                break
            time.sleep(1)
    return rows


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
        rows = measured(Path(folder))
    write_result("autoscaling", {"load_s": LOAD_S, "clients": CLIENTS, "pause_s": PAUSE_S, "timeline": rows})


if __name__ == "__main__":
    main()

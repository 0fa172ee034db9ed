"""What a limit of processor time does to latency: a pod under the same load, with limits of several sizes.

python -m measure.throttling      measures, writes results/throttling.json (two minutes)
"""

import tempfile
from pathlib import Path

from measure.variants import Change, one_pod, pod_of, space_with_app, write_result
from steps.kubectl import Object, Space, name_of

LIMITS = ["100m", "250m", "500m", "1", "none"]
CLIENTS, SECONDS, PAUSE_S = 2, 12, 0.02
#: cgroups v1 and v2 name the same counts in two places.
COUNTS = "cat /sys/fs/cgroup/cpu/cpu.stat 2>/dev/null || cat /sys/fs/cgroup/cpu.stat"


def limited(cpu: str) -> Change:
    def change(deployment: Object) -> None:
        resources = {"requests": {"cpu": "100m", "memory": "192Mi"}}
        if cpu != "none":
            resources["limits"] = {"cpu": cpu}
        pod_of(deployment)["containers"][0]["resources"] = resources

    return change


def measured(folder: Path, limits: list[str]) -> Object:
    """One after another: they would take processor time from each other."""
    return {cpu: under_load(folder, cpu) for cpu in limits}


def under_load(folder: Path, cpu: str) -> Object:
    """Latency as a client sees it, and the share of periods in which the container had to wait."""
    with space_with_app(folder, one_pod, limited(cpu)) as space:
        space.wait_for_rollout()
        before = counts(space)
        with space.load("churn-api", clients=CLIENTS, seconds=SECONDS, pause_s=PAUSE_S) as load:
            found = load.counts()
        after = counts(space)
    periods = after.get("nr_periods", 0) - before.get("nr_periods", 0)
    throttled = after.get("nr_throttled", 0) - before.get("nr_throttled", 0)
    share = round(throttled / periods, 2) if periods else 0.0
    kept = ["served", "lost", "p50_ms", "p95_ms", "p99_ms"]
    return {name: found[name] for name in kept} | {"throttled_share": share}


def counts(space: Space) -> dict[str, int]:
    pod = name_of(space.pods()[0])
    lines = space.kubectl("exec", pod, "--", "sh", "-c", COUNTS).splitlines()
    return {name: int(value) for name, value in map(str.split, lines)}


def main() -> None:
    with tempfile.TemporaryDirectory() as name:
        found = measured(Path(name), LIMITS)
    load = {"clients": CLIENTS, "pause_s": PAUSE_S, "seconds": SECONDS}
    write_result("throttling", {"load": load, "limits": found})


if __name__ == "__main__":
    main()

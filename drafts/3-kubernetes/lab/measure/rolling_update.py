"""What an update to the next version costs clients, with and without what protects them.

python -m measure.rolling_update      measures, writes results/rolling_update.json (two minutes)
"""

import tempfile
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from measure.variants import (
    Change,
    space_with_app,
    without_pre_stop,
    without_readiness,
    write_result,
)
from steps.kubectl import NEXT_IMAGE, Object, Space

VARIANTS: dict[str, list[Change]] = {
    "probes and preStop": [],
    "probes, no preStop": [without_pre_stop],
    "no probes, preStop": [without_readiness],
    "neither": [without_readiness, without_pre_stop],
}
#: Few enough for four updates beside each other on two cores.
CLIENTS, PAUSE_S = 2, 0.08
SECONDS = 60


def update(folder: Path, changes: list[Change]) -> Object:
    """Counts the requests that clients lose while the version changes."""
    with space_with_app(folder, *changes) as space:
        space.wait_for_rollout()
        wait_for_predictions(space)
        with space.load("churn-api", clients=CLIENTS, seconds=SECONDS, pause_s=PAUSE_S) as load:
            time.sleep(2)
            started = time.monotonic()
            space.kubectl("set", "image", "deployment/churn-api", f"api={NEXT_IMAGE}")
            space.wait_for_rollout()
            seconds = time.monotonic() - started
            counts = load.counts()
    return {"seconds": round(seconds, 1)} | counts


#: Seconds in which a client asks a pod that is being deleted, at the pod's own address.
LATE_S = 20


def late(folder: Path, changes: list[Change]) -> float:
    """How long a pod goes on to serve clients that have not heard yet that it is being deleted."""
    with space_with_app(folder, *changes) as space:
        space.wait_for_rollout()
        pod = space.pods()[0]
        with space.load(f"{pod['status']['podIP']}:8000", clients=1, seconds=LATE_S, pause_s=0.05) as load:
            # So that the client is at work by then.
            time.sleep(LATE_S / 2)
            deleted_at = time.time()
            space.kubectl("delete", "pod", pod["metadata"]["name"], "--wait=false")
            counts = load.counts()
    return round(float(counts["last_served_at"]) - deleted_at, 1)


def wait_for_predictions(space: Space) -> None:
    """Without a probe nobody else waits for them."""
    while any(space.predict().status != 200 for _ in range(6)):
        time.sleep(1)


def measured(folder: Path) -> Object:
    """All variants beside each other, on the same machine in the same minute."""
    with ThreadPoolExecutor() as pool:
        # kubectl takes a comma in a path for the beginning of another.
        found = {
            name: pool.submit(update, folder / str(number), changes)
            for number, (name, changes) in enumerate(VARIANTS.items())
        }
        variants = {name: future.result() for name, future in found.items()}
        with_pause = pool.submit(late, folder / "with-pause", [])
        without = pool.submit(late, folder / "without", [without_pre_stop])
        served_s = {"preStop": with_pause.result(), "no preStop": without.result()}
    return {"variants": variants, "serves_late_clients_s": served_s}


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        found = measured(Path(folder))
    load = {"clients": CLIENTS, "pause_s": PAUSE_S, "load_s": SECONDS}
    write_result("rolling_update", load | found)


if __name__ == "__main__":
    main()

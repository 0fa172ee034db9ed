"""What an update to the next version costs clients, with and without what protects them.

python -m measure.rolling_update      measures, writes results/rolling_update.json (four minutes)
"""

import tempfile
import time
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
CLIENTS = 4
SECONDS = 40


def update(folder: Path, changes: list[Change]) -> Object:
    """Counts the requests that clients lose while the version changes."""
    with space_with_app(folder, *changes) as space:
        space.wait_for_rollout()
        wait_for_predictions(space)
        with space.load("churn-api", clients=CLIENTS, seconds=SECONDS) as load:
            time.sleep(2)
            started = time.monotonic()
            space.kubectl("set", "image", "deployment/churn-api", f"api={NEXT_IMAGE}")
            space.wait_for_rollout()
            seconds = time.monotonic() - started
            counts = load.counts()
    return {"seconds": round(seconds, 1)} | counts


def wait_for_predictions(space: Space) -> None:
    """Without a probe nobody else waits for them."""
    while any(space.predict().status != 200 for _ in range(6)):
        time.sleep(1)


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        found = {name: update(Path(folder), changes) for name, changes in VARIANTS.items()}
    write_result("rolling_update", {"clients": CLIENTS, "variants": found})


if __name__ == "__main__":
    main()

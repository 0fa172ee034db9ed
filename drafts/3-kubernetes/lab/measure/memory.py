"""How much memory the API needs: the same pod under smaller and smaller limits.

python -m measure.memory      measures, writes results/memory.json (a minute)
"""

import tempfile
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from measure.variants import Change, one_pod, pod_of, space_with_app, write_result
from steps.kubectl import Object, is_ready, state_of

LIMITS = ["64Mi", "96Mi", "128Mi", "192Mi", "256Mi", "384Mi"]
WATCHED_S = 60


def limited(memory: str) -> Change:
    def change(deployment: Object) -> None:
        resources = {"requests": {"cpu": "100m"}, "limits": {"memory": memory}}
        pod_of(deployment)["containers"][0]["resources"] = resources

    return change


def outcome(folder: Path, memory: str) -> Object:
    """What becomes of the pod, and how much it used when it became ready."""
    with space_with_app(folder, one_pod, limited(memory)) as space:
        give_up = time.monotonic() + WATCHED_S
        while time.monotonic() < give_up:
            pod = space.pods()[0] if space.pods() else {}
            state = state_of(pod) if pod else {}
            for when in [state.get("state", {}), state.get("lastState", {})]:
                ended = when.get("terminated")
                if ended:
                    return {"ends": ended["reason"], "exit_code": ended["exitCode"]}
            if pod and is_ready(pod):
                space.predict()
                used = space.kubectl("exec", pod["metadata"]["name"], "--", *PEAK)
                return {"ends": None, "peak_mib": round(int(used.split()[0]) / 2**10)}
            time.sleep(1)
    return {"ends": None, "peak_mib": None}


#: The most that the first process has had, in KiB.
PEAK = ["sh", "-c", "grep VmHWM /proc/1/status | tr -dc '0-9 '"]


def measured(folder: Path) -> Object:
    with ThreadPoolExecutor(3) as pool:
        found = {one: pool.submit(outcome, folder / one, one) for one in LIMITS}
        return {one: future.result() for one, future in found.items()}


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        write_result("memory", {"limits": measured(Path(folder))})


if __name__ == "__main__":
    main()

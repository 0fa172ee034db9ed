"""How many threads a model should have under a CPU limit.

python -m measure.thread_counts        measures, writes results/threads.json (a minute)
"""

import json
import os
import platform
import subprocess
import time
from pathlib import Path
from typing import Any

from measure.images import built, docker, folder_after

RESULTS = Path(__file__).parent / "results" / "threads.json"
PROGRAM = Path(__file__).with_name("threads.py")
COUNTS = (1, 2, 4, 16)
#: The image whose entrypoint does not choose by itself yet.
STEP = 15


def measured(image: str, threads: int, seconds: float) -> dict[str, float]:
    """What the program reports in a container with one processor."""
    options = ["--cpus", "1", "--env", f"OMP_NUM_THREADS={threads}"]
    with PROGRAM.open("rb") as program:
        done = subprocess.run(
            [
                *["docker", "run", "--rm", "--interactive", *options, image],
                *["python", "-", str(seconds)],
            ],
            stdin=program,
            capture_output=True,
            check=True,
        )
    found: dict[str, float] = json.loads(done.stdout)
    return found


def recorded() -> dict[str, Any]:
    """The measurement that the lesson shows."""
    found: dict[str, Any] = json.loads(RESULTS.read_text("utf-8"))
    return found


def main() -> None:
    with folder_after(STEP) as folder, built(folder, "measure:threads") as image:
        counts = {str(count): measured(image, count, 5) for count in COUNTS}
    result = {
        "date": time.strftime("%Y-%m-%d"),
        "machine": {"cores": os.cpu_count(), "architecture": platform.machine()},
        "docker": docker("version", "--format", "{{.Server.Version}}"),
        "threads": counts,
    }
    RESULTS.write_text(json.dumps(result, indent=2) + "\n", "utf-8")
    print(json.dumps(result, indent=2))


if __name__ == "__main__":
    main()

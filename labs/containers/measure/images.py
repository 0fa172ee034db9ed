"""Sizes of the images of the steps, and how long their builds take.

python -m measure.images        measures both and writes results/images.json (minutes)
"""

import json
import math
import os
import platform
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

from steps.catch_up import make_folder

RESULTS = Path(__file__).parent / "results" / "images.json"
#: Steps after which the image differs in size: from the naive one to the last.
SIZED_STEPS = (3, 5, 6, 11)
NAIVE, ORDERED = 3, 4


def sizes_mb() -> dict[str, int]:
    """The size of the image after each of the steps, in megabytes."""
    found = {}
    for step in SIZED_STEPS:
        with folder_after(step) as folder, built(folder, f"measure:step-{step}") as tag:
            size = docker("image", "inspect", "--format", "{{.Size}}", tag)
            found[str(step)] = round(int(size) / 1e6)
    return found


def seconds_of_changes(patience: float = math.inf) -> dict[str, float]:
    """What a change of one line costs before and after step 4, beside no change.

    Before step 4 it is waited for at most `patience` times as long as after it.
    """
    with (
        folder_after(NAIVE) as naive,
        folder_after(ORDERED) as ordered,
        built(naive, "measure:naive"),
        built(ordered, "measure:ordered"),
    ):
        unchanged = seconds_of_build(ordered, "measure:ordered")
        change_code(ordered)
        mended = seconds_of_build(ordered, "measure:ordered")
        change_code(naive)
        broken = seconds_of_build(naive, "measure:naive", at_most_s=patience * mended)
    return {"warm": unchanged, "broken": broken, "mended": mended}


def seconds_of_cold_build() -> float:
    """The image after step 4, with nothing but its base at hand."""
    with folder_after(ORDERED) as folder:
        dockerfile = folder / "Dockerfile"
        # A cache mount of its own: that of other builds has the packages already.
        text = dockerfile.read_text("utf-8")
        fresh = f"type=cache,id=cold-{time.time_ns()},"
        dockerfile.write_text(text.replace("type=cache,", fresh), "utf-8")
        try:
            return seconds_of_build(folder, "measure:cold", "--no-cache")
        finally:
            docker("image", "rm", "--force", "measure:cold")


def change_code(folder: Path) -> None:
    """Unlike any change before: the cache of the engine outlives a measurement."""
    with (folder / "src/churn_api/main.py").open("a") as code:
        code.write(f"\n# changed at {time.time_ns()}\n")


@contextmanager
def folder_after(step: int) -> Iterator[Path]:
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary) / "my-image"
        make_folder(step, folder)
        yield folder


@contextmanager
def built(folder: Path, tag: str) -> Iterator[str]:
    docker("build", "--tag", tag, str(folder))
    try:
        yield tag
    finally:
        docker("image", "rm", "--force", tag)


def seconds_of_build(
    folder: Path, tag: str, *options: str, at_most_s: float = math.inf
) -> float:
    """A build that would take longer is given up."""
    before = time.monotonic()
    limit = None if at_most_s == math.inf else at_most_s
    with suppress(subprocess.TimeoutExpired):
        docker("build", "--tag", tag, *options, str(folder), timeout_s=limit)
    return round(time.monotonic() - before, 1)


def docker(*arguments: str, timeout_s: float | None = None) -> str:
    done = subprocess.run(
        ["docker", *arguments], capture_output=True, text=True, timeout=timeout_s
    )
    if done.returncode != 0:
        raise RuntimeError(f"docker {' '.join(arguments)} fails:\n{done.stderr}")
    return done.stdout.strip()


def recorded() -> dict[str, Any]:
    """The measurement that the lessons show."""
    found: dict[str, Any] = json.loads(RESULTS.read_text("utf-8"))
    return found


def main() -> None:
    result = {
        "date": time.strftime("%Y-%m-%d"),
        "machine": {"cores": os.cpu_count(), "architecture": platform.machine()},
        "sizes_mb": sizes_mb(),
        "seconds": {"cold": seconds_of_cold_build(), **seconds_of_changes()},
    }
    RESULTS.write_text(json.dumps(result, indent=2) + "\n", "utf-8")
    print(json.dumps(result, indent=2))


if __name__ == "__main__":
    main()

"""Makes the folder of your image: `.venv/bin/python steps/catch_up.py 0` as it begins,
with 7 as it is after step 7.
"""

import argparse
import shutil
import sys
from pathlib import Path

LAB = Path(__file__).parents[1]
#: The archive of the lab holds the API, in the repository it stands beside.
API = next(
    place for place in [LAB / "model-api", LAB.parent / "model-api"] if place.is_dir()
)
#: What an image needs of the API; its tests, lessons and tools stay outside.
PARTS = ["pyproject.toml", "requirements.lock", "src"]

LAST_STEP = max(int(folder.name) for folder in (LAB / "steps/solutions").iterdir())


def make_folder(last_step: int, folder: Path) -> None:
    """Copies the API and the start and, over them, what each step changes."""
    folder.mkdir()
    for part in PARTS:
        copy(API / part, folder / part)
    copy(LAB / "start", folder)
    for step in range(1, last_step + 1):
        add_solution(step, folder)


def add_solution(step: int, folder: Path) -> None:
    """Copies the files that a step changes over those of the step before."""
    copy(LAB / f"steps/solutions/{step:02}", folder)


def copy(source: Path, target: Path) -> None:
    if source.is_file():
        shutil.copyfile(source, target)
        return
    ignored = shutil.ignore_patterns("__pycache__", "*.egg-info")
    shutil.copytree(source, target, ignore=ignored, dirs_exist_ok=True)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("step", type=int, choices=range(LAST_STEP + 1))
    parser.add_argument("--my-image", type=Path, default=Path("my-image"))
    options = parser.parse_args()
    if options.my_image.exists():
        sys.exit(f"{options.my_image} exists. Rename it, or write --my-image OTHER")
    make_folder(options.step, options.my_image)

"""Makes an app as it is after a step: `.venv/bin/python steps/catch_up.py 7`."""

import argparse
import shutil
import sys
from pathlib import Path

LAB = Path(__file__).parents[1]


def copy_solutions(last_step: int, folder: Path) -> None:
    """Copies the start and, over it, what each step until the last one changes."""
    folder.mkdir()
    steps = [f"steps/solutions/{step:02}" for step in range(1, last_step + 1)]
    for source in ["start", *steps]:
        for file in sorted((LAB / source).glob("*.py")):
            shutil.copyfile(file, folder / file.name)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("step", type=int, choices=range(21))
    parser.add_argument("--my-api", type=Path, default=Path("my-api"))
    options = parser.parse_args()
    if options.my_api.exists():
        sys.exit(f"{options.my_api} exists. Rename it first, or write --my-api OTHER")
    copy_solutions(options.step, options.my_api)

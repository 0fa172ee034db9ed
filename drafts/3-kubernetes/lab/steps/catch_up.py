"""Makes the folder of your manifests: `.venv/bin/python steps/catch_up.py 0` as it
begins, with 7 as it is after step 7.
"""

import argparse
import shutil
import sys
from pathlib import Path

LAB = Path(__file__).parents[1]
SOLUTIONS = LAB / "steps/solutions"

LAST_STEP = max(int(folder.name) for folder in SOLUTIONS.iterdir())


def make_folder(last_step: int, folder: Path) -> None:
    """Copies the broken set and, over it, what each step changes."""
    (folder / "broken").mkdir(parents=True)
    for case in sorted((LAB / "broken").iterdir()):
        shutil.copyfile(case / "manifest.yaml", folder / f"broken/{case.name}.yaml")
    for step in range(1, last_step + 1):
        shutil.copytree(SOLUTIONS / f"{step:02}", folder, dirs_exist_ok=True)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("step", type=int, choices=range(LAST_STEP + 1))
    parser.add_argument("--my-cluster", type=Path, default=Path("my-cluster"))
    options = parser.parse_args()
    if options.my_cluster.exists():
        sys.exit(f"{options.my_cluster} exists. Rename it, or write --my-cluster OTHER")
    make_folder(options.step, options.my_cluster)

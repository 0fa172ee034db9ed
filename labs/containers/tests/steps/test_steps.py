"""Each step's test is red on the solution before it, and green on its own."""

import subprocess
import sys
from pathlib import Path

import pytest

from steps.catch_up import make_folder

LAB = Path(__file__).parents[2]
STEPS = LAB / "steps"
TESTS = sorted(STEPS.glob("test_*.py"))


def step_of(test: Path) -> int:
    return int(test.stem.split("_")[1])


def run_step(test: Path, after_step: int, folder: Path) -> int:
    """Runs the test of a step on the folder as it is after a step."""
    my_image = folder / "my-image"
    make_folder(after_step, my_image)
    options = ["--quiet", "--exitfirst", "-p", "no:cacheprovider"]
    done = subprocess.run(
        [
            *[sys.executable, "-m", "pytest", *options],
            *[str(test), "--my-image", str(my_image)],
        ],
        cwd=LAB,
        capture_output=True,
        text=True,
    )
    sys.stdout.write(done.stdout + done.stderr)
    return done.returncode


def test_each_step_has_one_test_and_a_solution() -> None:
    assert [step_of(test) for test in TESTS] == list(range(1, len(TESTS) + 1))
    solutions = sorted(folder.name for folder in (STEPS / "solutions").iterdir())
    assert solutions == [f"{step_of(test):02}" for test in TESTS]


@pytest.mark.parametrize("test", TESTS, ids=lambda test: test.stem)
def test_the_solution_is_green(test: Path, tmp_path: Path) -> None:
    assert run_step(test, step_of(test), tmp_path) == pytest.ExitCode.OK


@pytest.mark.parametrize("test", TESTS, ids=lambda test: test.stem)
def test_the_step_before_is_red(test: Path, tmp_path: Path) -> None:
    code = run_step(test, step_of(test) - 1, tmp_path)
    assert code == pytest.ExitCode.TESTS_FAILED

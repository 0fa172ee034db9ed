"""Each step's test is red on the solution before it, and green on its own."""

import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path

import pytest

from steps.catch_up import make_folder

LAB = Path(__file__).parents[2]
STEPS = LAB / "steps"
TESTS = sorted(STEPS.glob("test_*.py"))
#: A step waits most of its time: for pods, for probes, for metrics.
AT_ONCE = 5

Outcomes = dict[tuple[Path, int], "Future[subprocess.CompletedProcess[str]]"]


def step_of(test: Path) -> int:
    return int(test.stem.split("_")[1])


@pytest.fixture(scope="module")
def outcomes(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Outcomes]:
    """All steps on their solutions and, when these are done, on those before."""
    folder = tmp_path_factory.mktemp("steps")
    wanted = [(test, step_of(test) - back) for back in [0, 1] for test in TESTS]
    with ThreadPoolExecutor(AT_ONCE) as pool:
        yield {(test, after): pool.submit(run_step, test, after, folder) for test, after in wanted}
        pool.shutdown(cancel_futures=True)


def run_step(test: Path, after_step: int, folder: Path) -> subprocess.CompletedProcess[str]:
    """Runs the test of a step on the folder as it is after a step."""
    my_cluster = folder / f"{test.stem}-after-{after_step}" / "my-cluster"
    my_cluster.parent.mkdir()
    make_folder(after_step, my_cluster)
    options = ["--quiet", "--exitfirst", "-p", "no:cacheprovider"]
    return subprocess.run(
        [
            *[sys.executable, "-m", "pytest", *options],
            *[str(test), "--my-cluster", str(my_cluster)],
        ],
        cwd=LAB,
        capture_output=True,
        text=True,
    )


def code_of(outcomes: Outcomes, test: Path, after_step: int) -> int:
    done = outcomes[test, after_step].result()
    sys.stdout.write(done.stdout + done.stderr)
    return done.returncode


def test_each_step_has_one_test_and_a_solution() -> None:
    assert [step_of(test) for test in TESTS] == list(range(1, len(TESTS) + 1))
    solutions = sorted(folder.name for folder in (STEPS / "solutions").iterdir())
    assert solutions == [f"{step_of(test):02}" for test in TESTS]


@pytest.mark.parametrize("test", TESTS, ids=lambda test: test.stem)
def test_the_solution_is_green(test: Path, outcomes: Outcomes) -> None:
    assert code_of(outcomes, test, step_of(test)) == pytest.ExitCode.OK


@pytest.mark.parametrize("test", TESTS, ids=lambda test: test.stem)
def test_the_step_before_is_red(test: Path, outcomes: Outcomes) -> None:
    code = code_of(outcomes, test, step_of(test) - 1)
    assert code == pytest.ExitCode.TESTS_FAILED

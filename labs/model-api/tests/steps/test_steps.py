"""Each step's test is red on the solution before it, and green on its own."""

import os
import shutil
from pathlib import Path

import pytest

from churn_model.artifact import save_model
from churn_model.train import train
from steps.catch_up import copy_solutions

pytest_plugins = "pytester"

LAB = Path(__file__).parents[2]
STEPS = LAB / "steps"
TESTS = sorted(STEPS.glob("test_*.py"))
FIRST_IN_A_PROCESS_OF_ITS_OWN = 16


@pytest.fixture(scope="session")
def artifacts(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What `churn-train` leaves behind: the steps expect its default model."""
    folder = tmp_path_factory.mktemp("artifacts")
    save_model(train(), folder / "churn-model.skops")
    return folder


@pytest.fixture
def run_step(
    pytester: pytest.Pytester, artifacts: Path, monkeypatch: pytest.MonkeyPatch
) -> "StepRunner":
    shutil.copytree(artifacts, pytester.path / "artifacts")
    for name in [name for name in os.environ if name.startswith("MY_API_")]:
        monkeypatch.delenv(name)
    return StepRunner(pytester)


class StepRunner:
    """Runs tests of steps on the app as it is after a step."""

    def __init__(self, pytester: pytest.Pytester) -> None:
        self._pytester = pytester

    def __call__(
        self, tests: list[Path], after_step: int, *more: str
    ) -> pytest.RunResult:
        my_api = self._pytester.path / "my-api"
        copy_solutions(after_step, my_api)
        # In this process: a new one would import scikit-learn forty times. From the
        # client on, the steps need a new one: pytester makes this one forget modules
        # that were imported meanwhile, and HTTP clients and Schemathesis notice.
        options: list[str | os.PathLike[str]] = ["-p", "no:cacheprovider", *more]
        options += ["-c", LAB / "pyproject.toml", "--rootdir", LAB, "--my-api", my_api]
        if max(map(step_of, tests)) < FIRST_IN_A_PROCESS_OF_ITS_OWN:
            return self._pytester.runpytest_inprocess(*options, *tests)
        return self._pytester.runpytest_subprocess(*options, *tests)


def step_of(test: Path) -> int:
    return int(test.stem.split("_")[1])


def test_each_step_has_one_test_and_a_solution() -> None:
    assert [step_of(test) for test in TESTS] == list(range(1, len(TESTS) + 1))
    solutions = sorted(folder.name for folder in (STEPS / "solutions").iterdir())
    assert solutions == [f"{step_of(test):02}" for test in TESTS]


def test_all_steps_run_with_one_command(pytester: pytest.Pytester) -> None:
    config = ["-c", str(LAB / "pyproject.toml"), "--rootdir", str(LAB)]
    result = pytester.runpytest_subprocess("--collect-only", *config, STEPS)
    assert result.ret == pytest.ExitCode.OK


@pytest.mark.parametrize("test", TESTS, ids=lambda test: test.stem)
def test_the_solution_is_green(run_step: StepRunner, test: Path) -> None:
    result = run_step([test], step_of(test))
    assert result.ret == pytest.ExitCode.OK


@pytest.mark.parametrize("test", TESTS, ids=lambda test: test.stem)
def test_the_step_before_is_red(run_step: StepRunner, test: Path) -> None:
    result = run_step([test], step_of(test) - 1, "--exitfirst")
    assert result.ret == pytest.ExitCode.TESTS_FAILED


def test_the_last_solution_keeps_what_the_steps_built(run_step: StepRunner) -> None:
    earlier = [test for test in TESTS if step_of(test) < 17]
    result = run_step(earlier, len(TESTS))
    assert result.ret == pytest.ExitCode.OK

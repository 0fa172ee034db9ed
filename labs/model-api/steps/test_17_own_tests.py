"""Step 17: your tests pass on your app, and fail on each app with a mistake in it."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from steps.conftest import ENVIRONMENT
from steps.mutants import MUTANTS


@pytest.fixture(scope="module")
def outcomes(
    folder: Path, tmp_path_factory: pytest.TempPathFactory
) -> dict[str, list[str]]:
    """For your app (`""`) and each mutant: the outcomes of your tests."""
    tests = folder / "test_my_api.py"
    if not tests.is_file():
        pytest.fail("There is no test_my_api.py beside main.py")
    report = tmp_path_factory.mktemp("mutants") / "outcomes.json"
    lab = Path(__file__).parents[1]
    options = ["-q", "-p", "steps.mutants", "-p", "no:cacheprovider"]
    options += ["-c", os.devnull, "--rootdir", str(folder)]
    run = subprocess.run(
        [sys.executable, "-m", "pytest", *options, str(tests)],
        env={
            **os.environ,
            **ENVIRONMENT,
            "MUTANTS_REPORT": str(report),
            "PYTHONPATH": os.pathsep.join([str(lab), str(folder)]),
        },
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=120,
    )
    if not report.is_file():
        pytest.fail(f"Your tests did not run:\n{run.stdout}{run.stderr}")
    answer: dict[str, list[str]] = json.loads(report.read_text(encoding="utf-8"))
    return answer


def test_your_tests_pass_on_your_app(outcomes: dict[str, list[str]]) -> None:
    assert outcomes.get(""), "There is no test in test_my_api.py"
    assert set(outcomes[""]) == {"passed"}


@pytest.mark.parametrize("mutant", MUTANTS)
def test_your_tests_notice(outcomes: dict[str, list[str]], mutant: str) -> None:
    assert "failed" in outcomes.get(mutant, []), f"No test of yours notices: {mutant}"

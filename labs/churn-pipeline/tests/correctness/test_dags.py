import ast
import subprocess
import sys
from pathlib import Path

import pytest

from churn_pipeline import one_process

FILES = sorted(one_process.DAGS.glob("*.py"))

#: DAG → the assets it waits for, the assets it changes.
CHAIN = {
    "ingest": (set(), {"staged"}),
    "prepare": ({"staged"}, {"prepared"}),
    "monitor": ({"staged"}, set()),
    "retrain": ({"prepared"}, {"training_wanted"}),
    "train": ({"training_wanted"}, {"challenger"}),
    "validate": ({"challenger"}, {"champion"}),
    "publish": ({"champion"}, set()),
}


def test_airflow_imports_every_dag() -> None:
    bag = one_process.read_dags()

    assert bag.import_errors == {}
    assert set(bag.dags) == {path.stem for path in FILES} == set(CHAIN)


@pytest.mark.parametrize("name", CHAIN)
def test_a_dag_waits_for_and_changes_what_the_chain_says(name: str) -> None:
    dag = one_process.read_dags().dags[name]
    changed = {asset.name for task in dag.tasks for asset in task.outlets}

    assert (one_process.awaited(dag), changed) == CHAIN[name]


def test_only_what_another_attempt_can_help_is_tried_again() -> None:
    dags = one_process.read_dags().dags.values()
    retries = {task.task_id: task.retries for dag in dags for task in dag.tasks}

    assert {name for name, count in retries.items() if count} == {"download"}


@pytest.mark.parametrize("name", CHAIN)
def test_runs_of_a_dag_follow_each_other(name: str) -> None:
    assert one_process.read_dags().dags[name].max_active_runs == 1


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_a_dag_has_no_logic_of_its_own(path: Path) -> None:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    loops = (ast.For, ast.While, ast.Try, ast.Lambda, ast.ListComp)

    assert [node for node in ast.walk(tree) if isinstance(node, loops)] == []


def test_parsing_the_dags_imports_no_heavy_library() -> None:
    code = (
        "import runpy, sys\n"
        "for path in sys.argv[1:]: runpy.run_path(path)\n"
        "print({'pandas', 'sklearn', 'mlflow'} & sys.modules.keys())"
    )
    shown = subprocess.run(
        [sys.executable, "-c", code, *map(str, FILES)],
        capture_output=True,
        text=True,
        check=True,
    )

    assert shown.stdout.splitlines()[-1] == "set()"

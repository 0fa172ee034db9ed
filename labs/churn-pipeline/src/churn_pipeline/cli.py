"""The command `churn-pipeline`."""

import argparse
import datetime as dt
import json
import os
import sys
from collections.abc import Sequence
from pathlib import Path

from churn_pipeline import ledger, one_process, source
from churn_pipeline.settings import Settings, read_settings

FIRST_DAY = dt.date(2026, 1, 1)

#: What happens on the days of `churn-pipeline run`, counted from the first.
STORY: dict[int, source.Fault] = {
    2: "away-once",
    5: "missing-column",
    **dict.fromkeys(range(12, 18), "drift"),
}


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs one of the commands and gives its exit code."""
    parser = _make_parser()
    options = parser.parse_args(arguments)
    settings = read_settings()
    one_process.set_up_airflow(settings)
    match options.command:
        case "run":
            return run(settings, options.days)
        case "deliver":
            _say(f"delivered {source.deliver(settings.source, options.day, options.fault)}")
        case "notebook":
            _say(f"executed {execute_notebook(settings)}")
        case "roll-back":
            from churn_pipeline.publishing import roll_back

            _say(f"version {roll_back(settings)} is served again")
        case "serve":
            import uvicorn

            from churn_pipeline.service import create_app

            uvicorn.run(create_app(settings), port=8000)
        case "airflow":
            program = str(Path(sys.executable).with_name("airflow"))
            os.execv(program, [program, *options.rest])  # noqa: S606 (there is no shell)
    return 0


def run(settings: Settings, days: int) -> int:
    """Plays the story: one line a day, then what was decided and what is served."""
    os.environ["CHURN_RETRY_DELAY_S"] = "0"
    with one_process.output_to(settings.home / "run.log") as people:
        for number in range(days):
            day = FIRST_DAY + dt.timedelta(days=number)
            fault = STORY.get(number, "none")
            source.deliver(settings.source, day, fault)
            outcomes = one_process.run_day(day)
            steps = ", ".join(_in_words(outcome) for outcome in outcomes)
            people.write(f"{day} {'' if fault == 'none' else f'[{fault}] '}{steps}\n")
    for report in sorted((settings.quarantine / "files").glob("*.json")):
        found = json.loads(report.read_bytes())
        _say(f"quarantine: {found['file']}: {'; '.join(found['problems'])}")
    for subject, verdict in ledger.decisions(settings):
        _say(f"{subject}: {verdict}")
    for _, alert in ledger.alerts(settings):
        _say(f"alert: {alert}")
    return 0


def execute_notebook(settings: Settings) -> Path:
    """Runs the notebook from top to bottom in a fresh kernel, and keeps what it showed."""
    import nbformat
    from nbclient import NotebookClient

    for number in range(12):
        source.deliver(settings.source, FIRST_DAY + dt.timedelta(days=number))
    path = Path(__file__).parents[2] / "notebooks" / "01_eda.ipynb"
    notebook = nbformat.read(path, as_version=4)
    NotebookClient(notebook, timeout=300, kernel_name="python3").execute()
    target = settings.home / "01_eda_executed.ipynb"
    nbformat.write(notebook, target)
    return target


def _in_words(outcome: one_process.Outcome) -> str:
    failed = [name for name, (state, _) in outcome.tasks.items() if state == "failed"]
    skipped = [name for name, (state, _) in outcome.tasks.items() if state == "skipped"]
    retried = [name for name, (_, tries) in outcome.tasks.items() if tries > 1]
    notes = [
        *(f"{name} failed" for name in failed),
        *(f"{name} skipped" for name in skipped[:1]),
        *(f"{name} tried again" for name in retried),
    ]
    return f"{outcome.dag} ({'; '.join(notes)})" if notes else outcome.dag


def _make_parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="churn-pipeline")
    commands = parser.add_subparsers(dest="command", required=True)
    runs = commands.add_parser("run", help="play the story in one process")
    runs.add_argument("--days", type=int, default=18, help="default: %(default)s")
    delivers = commands.add_parser("deliver", help="put a day's file on the source")
    delivers.add_argument("day", type=dt.date.fromisoformat)
    delivers.add_argument("--fault", choices=source.FAULTS, default="none")
    commands.add_parser("notebook", help="execute the notebook from top to bottom")
    commands.add_parser("roll-back", help="serve the previous champion again")
    commands.add_parser("serve", help="serve the release at http://127.0.0.1:8000")
    airflow = commands.add_parser("airflow", help="run airflow inside of the lab")
    airflow.add_argument("rest", nargs=argparse.REMAINDER)
    return parser


def _say(text: str) -> None:
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main())

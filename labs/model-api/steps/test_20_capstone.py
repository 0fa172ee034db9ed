"""Step 20: your whole app, started as in production."""

import importlib
import json
import os
import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from types import ModuleType
from typing import Any

import httpx2
import pytest
import schemathesis
from schemathesis import Case

from churn_model.artifact import save_model
from churn_model.train import train
from steps.conftest import ENVIRONMENT, KEY, forget_modules_of
from steps.contract import contract_of, examples, keep
from steps.running import RunningApp, running, serve_slow, uvicorn


@pytest.fixture
def smoke(folder: Path) -> Path:
    path = folder / "smoke.py"
    if not path.is_file():
        pytest.fail("There is no smoke.py beside main.py")
    return path


def run_smoke(smoke: Path, url: str) -> "subprocess.CompletedProcess[str]":
    return subprocess.run(
        [sys.executable, str(smoke), url],
        env=os.environ | ENVIRONMENT,
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=60,
    )


def test_the_smoke_test_knows_the_model(
    smoke: Path, folder: Path, trained_model: Path, tmp_path: Path
) -> None:
    with running(uvicorn(folder), tmp_path / "log.txt") as app:
        run = run_smoke(smoke, app.url)
    assert run.returncode == 0, run.stdout + run.stderr

    # region log-of-the-server
    lines = (tmp_path / "log.txt").read_text(encoding="utf-8").splitlines()
    requests = [json.loads(line) for line in lines if line.startswith("{")]
    predictions = [one for one in requests if one["route"] == "/v1/predictions"]
    assert predictions, "Turn on the log of step 9: logging.basicConfig(level=INFO, …)"
    assert [one["status"] for one in predictions] == [200]
    # endregion


def test_the_smoke_test_notices_another_model(
    smoke: Path, folder: Path, trained_model: Path, tmp_path: Path
) -> None:
    save_model(train(seed=1), tmp_path / "artifacts" / "churn-model.skops")
    with running(uvicorn(folder), tmp_path / "log.txt", tmp_path) as app:
        assert run_smoke(smoke, app.url).returncode == 1


def test_without_its_key_it_does_not_start(folder: Path) -> None:
    environment = {**os.environ, **ENVIRONMENT}
    del environment["MY_API_KEY"]
    run = subprocess.run(
        [sys.executable, *uvicorn(folder), "--port", "0"],
        env=environment,
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=60,
    )
    assert run.returncode != 0
    assert "key" in run.stderr.lower(), "The message names what is missing"


@pytest.fixture
def slow_app(
    folder: Path,
    trained_model: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[RunningApp]:
    monkeypatch.setenv("MY_API_THREADS", "2")
    with running(serve_slow(folder, "--delay", "0.1"), tmp_path / "log.txt") as app:
        yield app


# region peak
def test_a_peak_is_refused_and_not_queued(
    slow_app: RunningApp, customer: dict[str, Any]
) -> None:
    """Forty callers at once, two predictions of 0.1 s at a time, eight that wait."""

    def ask(_: int) -> httpx2.Response:
        return httpx2.post(
            f"{slow_app.url}/v1/predictions",
            json=customer,
            headers={"X-API-Key": KEY},
            timeout=30,
        )

    with ThreadPoolExecutor(40) as callers:
        responses = list(callers.map(ask, range(40)))
    statuses = [response.status_code for response in responses]
    assert set(statuses) == {200, 503}
    assert statuses.count(200) >= 10
    assert all(
        response.headers.get("Retry-After")
        for response in responses
        if response.status_code == 503
    )


def test_your_client_gets_through_the_peak(
    slow_app: RunningApp,
    folder: Path,
    customer: dict[str, Any],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.syspath_prepend(str(folder))
    client = importlib.import_module("client")

    def ask(_: int) -> dict[str, Any]:
        answer: dict[str, Any] = client.predict(
            customer, url=slow_app.url, key=KEY, timeout_s=30, attempts=20
        )
        return answer

    with ThreadPoolExecutor(20) as callers:
        answers = list(callers.map(ask, range(20)))
    forget_modules_of(folder)
    assert [answer["churn_probability"] for answer in answers] == [0.5] * 20


# endregion


@pytest.fixture
def contract(main: ModuleType, trained_model: Path) -> Any:
    return contract_of(main)


schema = schemathesis.pytest.from_fixture("contract")


@schema.parametrize()
@examples(40)
def test_keeps_its_contract(case: Case[Any]) -> None:
    keep(case)

import socket
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import uvicorn
from fastapi import FastAPI

from churn_api import serve
from tests.server import free_port, wait_until


@pytest.fixture
def started(monkeypatch: pytest.MonkeyPatch) -> list[tuple[FastAPI, dict[str, Any]]]:
    """What the command would have started; nothing listens in these tests."""
    calls: list[tuple[FastAPI, dict[str, Any]]] = []
    monkeypatch.setattr(uvicorn, "run", lambda app, **how: calls.append((app, how)))
    return calls


def test_does_not_start_without_a_configuration(
    started: list[Any], capsys: pytest.CaptureFixture[str]
) -> None:
    assert serve.main([]) == 2
    assert capsys.readouterr().err == (
        "churn-api cannot start:\n"
        "CHURN_JWT_SECRET needs at least 32 bytes in production. Make one: "
        'python -c "import secrets; print(secrets.token_urlsafe(32))"\n'
    )
    assert started == []


def test_shows_a_new_key_at_each_start_in_development(
    started: list[tuple[FastAPI, dict[str, Any]]], capsys: pytest.CaptureFixture[str]
) -> None:
    assert serve.main(["--development"]) == 0
    assert serve.main(["--development"]) == 0

    keys = [
        app.state.services.settings.api_keys["you"].get_secret_value()
        for app, _ in started
    ]
    assert keys[0] != keys[1]
    text = capsys.readouterr().err
    assert all(f"-H 'X-API-Key: {key}' http://127.0.0.1:8000" in text for key in keys)


def test_listens_on_this_machine_only_and_logs_no_addresses(
    started: list[tuple[FastAPI, dict[str, Any]]],
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setenv("CHURN_JWT_SECRET", "s" * 32)
    monkeypatch.setenv("CHURN_API_KEYS", '{"crm": "kkkkkkkkkkkkkkkk"}')
    monkeypatch.setenv("CHURN_ROOT_PATH", "/churn")
    assert serve.main(["--port", "9001"]) == 0

    [(app, how)] = started
    assert (how["host"], how["port"], how["access_log"]) == ("127.0.0.1", 9001, False)
    assert how["root_path"] == "/churn"
    assert app.docs_url is None
    assert "X-API-Key" not in capsys.readouterr().err


@pytest.mark.parametrize("more", [[], ["--workers", "2"], ["--reload"]])
def test_accepts_no_connection_before_the_lifespan_has_started(
    tmp_path: Path, more: list[str]
) -> None:
    """The start takes 3 s. With workers or reload the parent process takes the port
    first, but nobody listens on it yet: an early client is refused in each case.
    """
    (tmp_path / "slow_start.py").write_text(SLOW_START)
    port = free_port()
    command = [sys.executable, "-m", "uvicorn", "slow_start:app", *more]
    with (tmp_path / "log").open("w") as log:
        server = subprocess.Popen(
            [*command, "--port", str(port)], cwd=tmp_path, stdout=log, stderr=log
        )
        try:
            wait_until((tmp_path / "starting").exists, limit_s=20)
            early = opens(port)
            wait_until((tmp_path / "started").exists, limit_s=20)
            wait_until(lambda: opens(port))
        finally:
            server.terminate()
            server.wait(timeout=60)
    assert not early


SLOW_START = """
import asyncio
from contextlib import asynccontextmanager
from pathlib import Path

from fastapi import FastAPI


@asynccontextmanager
async def lifespan(app):
    Path("starting").touch()
    await asyncio.sleep(3)
    Path("started").touch()
    yield


app = FastAPI(lifespan=lifespan)
"""


def opens(port: int) -> bool:
    try:
        socket.create_connection(("127.0.0.1", port), timeout=1).close()
    except OSError:
        return False
    return True

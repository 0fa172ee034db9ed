from typing import Any

import pytest
import uvicorn
from fastapi import FastAPI

from churn_api import serve


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
    assert serve.main(["--port", "9001"]) == 0

    [(app, how)] = started
    assert (how["host"], how["port"], how["access_log"]) == ("127.0.0.1", 9001, False)
    assert app.docs_url is None
    assert "X-API-Key" not in capsys.readouterr().err

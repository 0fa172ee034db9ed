"""Step 5: the model is loaded at start, and `/health/ready` tells when."""

from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from fastapi.testclient import TestClient

from steps.conftest import ClientMaker, MainLoader


def test_importing_your_code_loads_nothing(
    load_main: MainLoader, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)  # There is no model here.
    load_main()


def test_before_the_start_it_is_alive_but_not_ready(
    main: ModuleType, client_of: ClientMaker, customer: dict[str, Any]
) -> None:
    client = client_of(main)  # Without `with`, the lifespan does not run.
    assert client.get("/health/live").status_code == 200
    assert client.get("/health/ready").status_code == 503
    assert client.post("/v1/predictions", json=customer).status_code == 503


def test_after_the_start_it_is_ready(
    client: TestClient, customer: dict[str, Any]
) -> None:
    assert client.get("/health/ready").status_code == 200
    assert client.post("/v1/predictions", json=customer).status_code == 200

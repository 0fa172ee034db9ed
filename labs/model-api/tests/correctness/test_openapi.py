import json
from pathlib import Path

import pytest
from fastapi import FastAPI

from churn_api import openapi


def printed(capsys: pytest.CaptureFixture[str], *arguments: str) -> tuple[int, str]:
    code = openapi.main(arguments)
    return code, capsys.readouterr().out


def test_prints_the_document_that_the_service_serves(
    app: FastAPI, capsys: pytest.CaptureFixture[str]
) -> None:
    code, text = printed(capsys)
    document = json.loads(text)
    assert code == 0
    assert document["info"]["title"] == "Churn API"
    # The tests' app has the teaching endpoints, the command's has not.
    served = app.openapi()["paths"]
    assert document["paths"] == {
        path: item for path, item in served.items() if "contact-history" not in path
    }


def test_is_silent_when_nothing_changed(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    agreed = tmp_path / "contract.json"
    agreed.write_text(printed(capsys)[1])
    assert printed(capsys, "--compare", str(agreed)) == (0, "")


def test_shows_what_changed(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    agreed = tmp_path / "contract.json"
    _, text = printed(capsys)
    agreed.write_text(text.replace('"maximum": 12', '"maximum": 6'))

    code, difference = printed(capsys, "--compare", str(agreed))

    assert code == 1
    changed = [line.strip() for line in difference.splitlines() if line[:1] in "+-"]
    assert [line.replace(" ", "") for line in changed[2:]] == [
        '-"maximum":6.0,',
        '+"maximum":12.0,',
    ]


def test_summarizes_each_operation(capsys: pytest.CaptureFixture[str]) -> None:
    _, text = printed(capsys, "--summary")
    assert "GET    /v1/model 200 401 403 429 503" in text.splitlines()


def test_names_a_file_that_it_cannot_read(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert openapi.main(["--compare", str(tmp_path / "none.json")]) == 2
    assert "none.json" in capsys.readouterr().err

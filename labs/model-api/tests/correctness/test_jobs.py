import csv
import io
import json
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from fastapi import FastAPI
from fastapi.testclient import TestClient

from churn_api import idempotency
from churn_api.errors import ApiProblem
from churn_api.idempotency import IdempotencyKeys
from churn_api.main import create_app
from churn_api.problem_kinds import OVERLOADED, TIMED_OUT
from churn_api.routers.predictions import score
from churn_api.work_pool import WorkPool
from churn_client import score_file
from churn_model import export
from churn_model.artifact import ChurnModel
from churn_model.data import make_customers
from tests.conftest import API_KEY, CLIENT_SECRET, SettingsMaker, wait_until_ready
from tests.server import running_server, wait_until


@pytest.fixture
def client(make_settings: SettingsMaker) -> Iterator[TestClient]:
    """A client of an app that works on its jobs without pauses."""
    app = create_app(make_settings(job_pause_s=0, jobs_unfinished=3))
    with TestClient(app, headers={"X-API-Key": API_KEY}) as client:
        wait_until_ready(client)
        yield client


def table(count: int, **different: object) -> str:
    """A CSV file of customers; `different` changes the last one."""
    rows: list[dict[str, Any]] = [
        {"customer_reference": f"c-{number}", **row}
        for number, row in enumerate(make_customers(count, seed=5).rows, start=1)
    ]
    rows[-1] |= different
    text = io.StringIO()
    writer = csv.DictWriter(text, fieldnames=list(rows[-1]))
    writer.writeheader()
    writer.writerows(rows)
    return text.getvalue()


def upload(client: TestClient, content: str | bytes, **more: Any) -> Any:
    return client.post("/v1/jobs", files={"file": ("c.csv", content)}, **more)


def finished(client: TestClient, job_id: str) -> dict[str, Any]:
    """Polls, as a client would."""
    state: dict[str, Any] = {}

    def ended() -> bool:
        nonlocal state
        state = client.get(f"/v1/jobs/{job_id}").json()
        return state["status"] not in {"queued", "running"}

    wait_until(ended)
    return state


class PoolThatRaises(WorkPool):
    """Reads files, and raises instead of scoring."""

    def __init__(self, error: Exception) -> None:
        super().__init__(threads=1, queue=1, timeout_s=5)
        self._error = error

    async def run(self, work: Any, *args: Any, **kwargs: Any) -> Any:
        if work is score:
            raise self._error
        return await super().run(work, *args, **kwargs)


def hold_jobs(app: FastAPI) -> WorkPool:
    """From now on the pool is too busy for jobs; gives back the pool from before."""
    pool: WorkPool = app.state.services.work_pool
    app.state.services.work_pool = PoolThatRaises(ApiProblem(OVERLOADED, "Busy."))
    return pool


# region test-accepted
def test_accepts_now_and_scores_later(client: TestClient, model: ChurnModel) -> None:
    response = upload(client, table(120), data={"label": "November"})

    accepted = response.json()
    assert response.status_code == 202
    assert response.headers["location"] == f"/v1/jobs/{accepted['job_id']}"
    assert {**accepted, "created_at": "…", "job_id": "…"} == {
        "job_id": "…",
        "label": "November",
        "status": "queued",
        "model_version": model.card.version,
        "customers": 120,
        "scored": 0,
        "created_at": "…",
        "error": None,
    }
    done = finished(client, accepted["job_id"])
    assert (done["status"], done["scored"]) == ("succeeded", 120)


# endregion


def test_offers_the_results_in_the_order_of_the_file(
    client: TestClient, model: ChurnModel
) -> None:
    job_id = upload(client, table(120)).json()["job_id"]
    finished(client, job_id)

    response = client.get(f"/v1/jobs/{job_id}/results")

    assert response.headers["content-type"].startswith("text/csv")
    assert f'filename="{job_id}.csv"' in response.headers["content-disposition"]
    rows = list(csv.DictReader(io.StringIO(response.text)))
    expected = model.probabilities(list(make_customers(120, seed=5).rows))
    assert [row["customer_reference"] for row in rows] == [
        f"c-{number}" for number in range(1, 121)
    ]
    assert [float(row["churn_probability"]) for row in rows] == [
        round(value, 4) for value in expected
    ]


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b"\xff\xfe", "This is not a CSV file in UTF-8."),
        ('a,"b\n', "This is not a CSV file in UTF-8."),
        ("tenure_months\n", "The file has 0 lines of data, not 1–5000."),
        (table(2, contract="weekly"), "Line 3, contract: Input should be 'monthly'"),
        (table(2, tenure_months="seven"), "Line 3, tenure_months: Input should be"),
        (table(2, tenure_months=""), "Line 3, tenure_months: Field required"),
        (table(2, tenure_months=1, late_payments_12m=3), "Line 3, the whole line:"),
        (table(2, pesel="44051401359"), "Line 3, the whole line: Extra inputs"),
    ],
)
def test_rejects_a_file_and_names_the_line(
    client: TestClient, content: str | bytes, message: str
) -> None:
    response = upload(client, content)
    [problem, *_] = response.json()["errors"]
    assert response.status_code == 422
    assert (problem["in"], problem["pointer"]) == ("body", "/file")
    assert problem["message"].startswith(message)
    assert "44051401359" not in response.text


def test_lists_only_the_first_of_many_errors(client: TestClient) -> None:
    broken = table(100).replace("monthly", "weekly").replace("yearly", "weekly")
    assert len(upload(client, broken).json()["errors"]) == 20


def test_reads_a_file_from_a_spreadsheet(client: TestClient) -> None:
    """With a byte order mark, the line ends of Windows and without references."""
    text = table(2, customer_reference="").replace("\n", "\r\n")
    response = upload(client, b"\xef\xbb\xbf" + text.encode())
    assert response.status_code == 202


# region test-idempotency
def test_creates_one_job_for_a_repeated_request(client: TestClient) -> None:
    key = {"Idempotency-Key": "november-2026"}
    first = upload(client, table(3), headers=key)
    finished(client, first.json()["job_id"])
    again = upload(client, table(3), headers=key)

    # The stored response, not the present state: that is what the client missed.
    assert (again.status_code, again.json()) == (202, first.json())
    assert again.headers["location"] == first.headers["location"]
    assert again.headers["idempotent-replayed"] == "true"
    assert len(client.get("/v1/jobs").json()["jobs"]) == 1


def test_rejects_a_key_that_comes_with_another_file(client: TestClient) -> None:
    key = {"Idempotency-Key": "november-2026"}
    upload(client, table(3), headers=key)
    other = upload(client, table(4), headers=key)
    assert other.status_code == 422
    assert other.json()["type"] == "/problems/idempotency-key-reused"


# endregion


def test_creates_two_jobs_without_a_key(client: TestClient) -> None:
    ids = {upload(client, table(3)).json()["job_id"] for _ in range(2)}
    assert len(ids) == 2


def test_frees_the_key_of_a_request_that_failed(client: TestClient) -> None:
    key = {"Idempotency-Key": "november-2026"}
    assert upload(client, table(1, contract="weekly"), headers=key).status_code == 422
    assert upload(client, table(1, contract="weekly"), headers=key).status_code == 422
    assert upload(client, table(1), headers=key).status_code == 202


def test_keeps_the_keys_of_clients_apart(client: TestClient) -> None:
    key = {"Idempotency-Key": "november-2026"}
    first = upload(client, table(3), headers=key).json()
    with as_crm(client):
        second = upload(client, table(3), headers=key).json()
    assert first["job_id"] != second["job_id"]


def test_tells_when_the_first_request_is_in_progress() -> None:
    keys = IdempotencyKeys()
    assert keys.begin("crm", "key-0001", "a") is None
    with pytest.raises(ApiProblem, match="still in progress"):
        keys.begin("crm", "key-0001", "a")


def test_remembers_a_limited_number_of_keys(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(idempotency, "MOST_KEYS", 2)
    keys = IdempotencyKeys()
    for key in ("key-0001", "key-0002", "key-0003"):
        keys.begin("crm", key, "a")
    assert keys.begin("crm", "key-0001", "another") is None


# region test-paging
def test_pages_through_jobs_without_repeating_one(client: TestClient) -> None:
    made = []
    for _ in range(5):
        made.append(upload(client, table(1)).json()["job_id"])
        finished(client, made[-1])

    first = client.get("/v1/jobs", params={"limit": 2}).json()
    # A new job between two pages: an offset would now repeat the last one.
    newest = upload(client, table(1)).json()["job_id"]
    second = client.get(
        "/v1/jobs", params={"limit": 2, "cursor": first["next_cursor"]}
    ).json()
    third = client.get(
        "/v1/jobs", params={"limit": 2, "cursor": second["next_cursor"]}
    ).json()

    pages = [first, second, third]
    assert [job["job_id"] for page in pages for job in page["jobs"]] == made[::-1]
    assert newest not in str(pages)
    assert third["next_cursor"] is None


# endregion


def test_counts_under_the_whole_route(client: TestClient, app_of: FastAPI) -> None:
    """As the OpenAPI document writes it; a router in a router would lose its prefix."""
    job_id = upload(client, table(1)).json()["job_id"]
    client.get(f"/v1/jobs/{job_id}")
    labels = {"method": "GET", "route": "/v1/jobs/{job_id}", "status": "200"}
    registry = app_of.state.services.metrics.registry
    assert registry.get_sample_value("http_requests_total", labels) == 1


def test_names_all_methods_of_a_path(client: TestClient) -> None:
    """Each of the three is a route of its own; the router alone would name one."""
    job_id = upload(client, table(1)).json()["job_id"]
    response = client.post(f"/v1/jobs/{job_id}")
    assert response.status_code == 405
    assert response.headers["allow"] == "GET, PATCH, DELETE"


def test_filters_by_status(client: TestClient) -> None:
    job_id = upload(client, table(1)).json()["job_id"]
    finished(client, job_id)
    found = client.get("/v1/jobs", params={"status": "succeeded"}).json()["jobs"]
    assert [job["job_id"] for job in found] == [job_id]
    assert client.get("/v1/jobs", params={"status": "failed"}).json()["jobs"] == []


@pytest.mark.parametrize(
    ("query", "pointer"),
    [
        ({"limit": 0}, "/limit"),
        ({"limit": 101}, "/limit"),
        ({"cursor": "newest"}, "/cursor"),
        ({"status": "done"}, "/status"),
    ],
)
def test_rejects_a_wrong_query(
    client: TestClient, query: dict[str, Any], pointer: str
) -> None:
    response = client.get("/v1/jobs", params=query)
    [problem] = response.json()["errors"]
    assert response.status_code == 422
    assert (problem["in"], problem["pointer"]) == ("query", pointer)


def test_replaces_the_label_as_often_as_you_like(client: TestClient) -> None:
    job_id = upload(client, table(1)).json()["job_id"]
    for _ in range(2):
        response = client.put(f"/v1/jobs/{job_id}/label", json={"label": "final"})
        assert (response.status_code, response.json()) == (200, {"label": "final"})
    assert client.get(f"/v1/jobs/{job_id}").json()["label"] == "final"


def test_cancels_a_job(client: TestClient, app_of: FastAPI) -> None:
    hold_jobs(app_of)
    job_id = upload(client, table(200)).json()["job_id"]
    for _ in range(2):
        response = client.patch(f"/v1/jobs/{job_id}", json={"status": "cancelled"})
        assert (response.status_code, response.json()["status"]) == (200, "cancelled")
    assert client.get(f"/v1/jobs/{job_id}/results").status_code == 409
    wait_until(lambda: not app_of.state.services.jobs._tasks)


def test_cannot_cancel_what_has_ended(client: TestClient) -> None:
    job_id = upload(client, table(1)).json()["job_id"]
    finished(client, job_id)
    response = client.patch(f"/v1/jobs/{job_id}", json={"status": "cancelled"})
    assert response.status_code == 409
    assert response.json()["detail"] == "The job has already succeeded."
    unchanged = client.patch(f"/v1/jobs/{job_id}", json={})
    assert unchanged.json()["status"] == "succeeded"


def test_deletes_a_job_once_and_for_all(client: TestClient, app_of: FastAPI) -> None:
    hold_jobs(app_of)
    job_id = upload(client, table(200)).json()["job_id"]
    first = client.delete(f"/v1/jobs/{job_id}")
    second = client.delete(f"/v1/jobs/{job_id}")
    assert (first.status_code, first.content) == (204, b"")
    assert second.status_code == 404
    wait_until(lambda: not app_of.state.services.jobs._tasks)


def test_has_no_results_before_the_end(client: TestClient, app_of: FastAPI) -> None:
    hold_jobs(app_of)
    job_id = upload(client, table(200)).json()["job_id"]
    response = client.get(f"/v1/jobs/{job_id}/results")
    assert (response.status_code, response.headers["retry-after"]) == (409, "1")


# region test-events
def test_sends_events_until_the_job_is_finished(client: TestClient) -> None:
    job_id = upload(client, table(200)).json()["job_id"]
    with client.stream("GET", f"/v1/jobs/{job_id}/events") as response:
        events = read_events(response.iter_lines())

    assert response.headers["content-type"].startswith("text/event-stream")
    assert {event["event"] for event in events[:-1]} <= {"progress"}
    assert events[-1]["event"] == "finished"
    assert json.loads(events[-1]["data"])["status"] == "succeeded"
    numbers = [int(event["id"]) for event in events]
    assert numbers == sorted(set(numbers))


def test_continues_after_the_last_event_that_arrived(client: TestClient) -> None:
    job_id = upload(client, table(200)).json()["job_id"]
    finished(client, job_id)
    url = f"/v1/jobs/{job_id}/events"
    [last] = read_events(iter(client.get(url).text.splitlines()))
    again = client.get(url, headers={"Last-Event-ID": last["id"]})
    assert read_events(iter(again.text.splitlines())) == []


# endregion


def read_events(lines: Iterator[str]) -> list[dict[str, str]]:
    events: list[dict[str, str]] = [{}]
    for line in lines:
        if line == "":
            events.append({})
        elif not line.startswith(":"):
            name, _, value = line.partition(": ")
            events[-1][name] = value
    return [event for event in events if event]


def test_hides_jobs_from_other_clients(client: TestClient) -> None:
    job_id = upload(client, table(1)).json()["job_id"]
    with as_crm(client):
        statuses = [
            client.get(f"/v1/jobs/{job_id}{path}").status_code
            for path in ("", "/events", "/results")
        ]
        listed = client.get("/v1/jobs").json()["jobs"]
    assert (statuses, listed) == ([404, 404, 404], [])


@contextmanager
def as_crm(client: TestClient) -> Iterator[None]:
    """Within it the client sends the token of another caller."""
    form = {
        "grant_type": "client_credentials",
        "client_id": "crm",
        "client_secret": CLIENT_SECRET,
    }
    token = client.post("/v1/token", data=form).json()["access_token"]
    key = client.headers.pop("X-API-Key")
    client.headers["Authorization"] = f"Bearer {token}"
    yield
    del client.headers["Authorization"]
    client.headers["X-API-Key"] = key


def test_rejects_a_job_when_too_many_are_unfinished(
    client: TestClient, app_of: FastAPI
) -> None:
    pool = hold_jobs(app_of)
    accepted = [upload(client, table(1)) for _ in range(3)]
    rejected = upload(client, table(1))
    assert [one.status_code for one in accepted] == [202, 202, 202]
    assert (rejected.status_code, rejected.headers["retry-after"]) == (503, "5")
    assert rejected.json()["type"] == "/problems/overloaded"

    # A job waits for a busy pool instead of failing.
    app_of.state.services.work_pool = pool
    states = [finished(client, one.json()["job_id"])["status"] for one in accepted]
    assert states == ["succeeded"] * 3


@pytest.mark.parametrize(
    ("error", "code"),
    [
        (ApiProblem(TIMED_OUT, "Late."), "timed-out"),
        (ValueError("secret"), "internal-error"),
    ],
)
def test_tells_why_a_job_failed(
    client: TestClient, app_of: FastAPI, error: Exception, code: str
) -> None:
    app_of.state.services.work_pool = PoolThatRaises(error)
    state = finished(client, upload(client, table(1)).json()["job_id"])
    assert (state["status"], state["error"]) == ("failed", code)
    assert client.get(f"/v1/jobs/{state['job_id']}/results").status_code == 409


def test_stops_its_jobs_with_the_service(make_settings: SettingsMaker) -> None:
    app = create_app(make_settings())
    with TestClient(app, headers={"X-API-Key": API_KEY}) as client:
        wait_until_ready(client)
        hold_jobs(app)
        upload(client, table(1))
    assert not app.state.services.jobs._tasks


def test_forgets_old_jobs(client: TestClient, app_of: FastAPI) -> None:
    jobs = app_of.state.services.jobs
    jobs._kept = 2
    made = []
    for _ in range(4):
        made.append(upload(client, table(1)).json()["job_id"])
        finished(client, made[-1])
    kept = [job["job_id"] for job in client.get("/v1/jobs").json()["jobs"]]
    assert kept == made[:-3:-1]

    jobs._retention_s = 0
    time.sleep(0.01)
    assert client.get("/v1/jobs").json() == {"jobs": [], "next_cursor": None}


@pytest.fixture
def app_of(client: TestClient) -> FastAPI:
    app = client.app
    assert isinstance(app, FastAPI)
    return app


def test_scores_a_file_once_however_often_the_script_runs(
    make_settings: SettingsMaker,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    assert export.main(["120"]) == 0
    file = tmp_path / "customers.csv"
    file.write_text(capsys.readouterr().out)
    app = create_app(make_settings())

    with running_server(app) as port:
        url = f"http://127.0.0.1:{port}"
        monkeypatch.setenv("CHURN_URL", url)
        monkeypatch.setenv("CHURN_KEY", API_KEY)
        monkeypatch.setattr(sys, "argv", ["score_file.py", str(file)])
        wait_until(lambda: app.state.services.model_holder.state == "ready")
        assert score_file.main() == score_file.main() == 0
        app.state.services.work_pool = PoolThatRaises(ValueError("broken"))
        file.write_text(table(1))
        with pytest.raises(RuntimeError, match="failed: internal-error"):
            score_file.main()

    lines = capsys.readouterr().out.splitlines()
    addresses = [line.split() for line in lines if line.startswith("/v1/jobs/")]
    assert [kind for _, kind in addresses] == ["new", "replayed", "new"]
    assert addresses[0][0] == addresses[1][0]
    scored = (tmp_path / "customers.scored.csv").read_text().splitlines()
    assert len(scored) == 121

"""Step 12: training runs to its end, scoring at its hour, and what fails is tried again."""

from pathlib import Path

import pytest

from steps.kubectl import Object, Space, container_of, wait_until


@pytest.fixture(scope="module")
def jobs(folder: Path, app: Space) -> Space:
    app.apply(folder / "jobs")
    return app


def test_the_training_ends_well_and_its_model_stays(jobs: Space) -> None:
    jobs.kubectl("wait", "--for=condition=complete", "job/train", "--timeout=240s")
    said = jobs.kubectl("logs", "job/train")
    assert "ROC AUC" in said
    assert "saved to /models/churn-model.skops" in said
    assert jobs.get("pvc", "models")["status"]["phase"] == "Bound"


def test_the_nightly_scoring_can_be_run_by_hand(jobs: Space) -> None:
    jobs.kubectl("create", "job", "--from=cronjob/score", "score-now")
    jobs.kubectl("wait", "--for=condition=complete", "job/score-now", "--timeout=240s")
    assert "200 customers:" in jobs.kubectl("logs", "job/score-now")


def test_two_scorings_never_run_at_once(jobs: Space) -> None:
    spec = jobs.get("cronjob", "score")["spec"]
    assert spec["concurrencyPolicy"] == "Forbid"
    assert spec["timeZone"] == "Europe/Warsaw"


def test_a_job_that_fails_is_tried_again_and_then_given_up(jobs: Space) -> None:
    jobs.apply(failing(jobs))
    wait_until(lambda: "failed" in status(jobs), "the first attempt has failed")
    jobs.kubectl("wait", "--for=condition=failed", "job/too-few", "--timeout=240s")
    assert status(jobs)["failed"] == 2, "One attempt and one more: backoffLimit is 1"
    pod = jobs.all_of("pods", "job-name=too-few")[0]["metadata"]["name"]
    assert "too few to measure a model" in jobs.kubectl("logs", pod)


def failing(space: Space) -> Object:
    """The reader's training, with fewer customers than the gate of quality needs."""
    job = space.get("job", "train")
    container = container_of(job)
    container["args"] = ["churn-train", "--customers=100", "--output=/tmp/model.skops"]
    pod = job["spec"]["template"]["spec"]
    return {
        "apiVersion": "batch/v1",
        "kind": "Job",
        "metadata": {"name": "too-few"},
        "spec": {"backoffLimit": 1, "template": {"spec": pod}},
    }


def status(space: Space) -> Object:
    found: Object = space.get("job", "too-few").get("status", {})
    return found

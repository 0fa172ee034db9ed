"""What the lesson on health checks claims: when states change, and what restarts."""

import time
from collections.abc import Iterator
from contextlib import contextmanager

from steps.docker import Container, docker, started, try_docker

BASE = "python:3.13-slim"
LIMIT_S = 120
EVERY_SECOND = ["--health-interval", "1s", "--health-timeout", "20s"]


@contextmanager
def checked(*options: str) -> Iterator[Container]:
    """A container whose health is whether the file /tmp/ok exists."""
    check = ["--health-cmd", "echo looked; test -e /tmp/ok", *EVERY_SECOND]
    with started(BASE, *check, *options, command=("sleep", "600")) as container:
        yield container


def health(container: Container) -> str:
    return str(container.inspect()["State"]["Health"]["Status"])


def wait_for(state: str, container: Container) -> None:
    give_up = time.monotonic() + LIMIT_S
    while health(container) != state:
        assert time.monotonic() < give_up, f"not {state} in {LIMIT_S} s"
        time.sleep(0.1)


def test_a_state_begins_as_starting_and_one_success_is_enough() -> None:
    with checked("--health-retries", "1000") as container:
        assert health(container) == "starting"
        container.execute("touch", "/tmp/ok")
        wait_for("healthy", container)


def test_so_many_failures_in_a_row_make_it_unhealthy_and_nothing_restarts() -> None:
    with checked("--health-retries", "3", "--restart", "always") as container:
        wait_for("unhealthy", container)
        state = container.inspect()
        assert state["State"]["Health"]["FailingStreak"] >= 3
        assert state["State"]["Running"]
        assert state["RestartCount"] == 0
        container.execute("touch", "/tmp/ok")
        wait_for("healthy", container)
        assert container.inspect()["State"]["Health"]["FailingStreak"] == 0


def test_failures_in_the_start_period_do_not_count() -> None:
    period = ["--health-start-period", "600s", "--health-start-interval", "1s"]
    with checked("--health-retries", "1", *period) as container:
        while len(container.inspect()["State"]["Health"]["Log"]) < 3:
            time.sleep(0.1)
        assert health(container) == "starting"
        assert container.inspect()["State"]["Health"]["FailingStreak"] == 0
        container.execute("touch", "/tmp/ok")
        wait_for("healthy", container)


def test_the_log_keeps_five_checks_and_what_they_printed() -> None:
    with checked("--health-retries", "1000") as container:
        while container.inspect()["State"]["Health"]["FailingStreak"] < 6:
            time.sleep(0.1)
        log = container.inspect()["State"]["Health"]["Log"]
    assert len(log) == 5
    assert {entry["Output"] for entry in log} == {"looked\n"}


def test_a_process_that_ends_is_restarted() -> None:
    command = ("sh", "-c", "exit 1")
    with started(BASE, "--restart", "always", command=command) as container:
        give_up = time.monotonic() + LIMIT_S
        while container.inspect()["RestartCount"] == 0:
            assert time.monotonic() < give_up
            time.sleep(0.1)


def test_the_slim_image_has_no_curl() -> None:
    done = try_docker("run", "--rm", BASE, "sh", "-c", "command -v curl")
    assert done.code != 0
    assert docker("run", "--rm", BASE, "python", "-c", "import urllib.request") == ""

"""What the lesson on signals claims: the kernel's rule for PID 1, what a stop costs."""

import json
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from measure.stop_under_load import CLIENTS, stop_under_load
from steps.catch_up import make_folder
from steps.docker import Container, docker, started

BASE = "python:3.13-slim"
LIMIT_S = 120
SLEEP = ("python", "-c", "import time; time.sleep(600)")
#: What the first process is, once the container runs.
FIRST = ("cat", "/proc/1/cmdline")


def first_process(container: Container) -> str:
    return container.execute(*FIRST).replace("\0", " ").strip()


def stopped(container: Container) -> int:
    """The exit code after a stop; one second is enough to see who reacts."""
    docker("stop", "--time", "1", container.id)
    return int(container.inspect()["State"]["ExitCode"])


def test_dash_stays_and_bash_does_not() -> None:
    with started(BASE, command=("sh", "-c", "sleep 600")) as container:
        assert first_process(container) == "sh -c sleep 600"
    with started(BASE, command=("bash", "-c", "sleep 600")) as container:
        assert first_process(container) == "sleep 600"
    with started(BASE, command=("bash", "-c", "sleep 600; true")) as container:
        assert first_process(container) == "bash -c sleep 600; true"


@pytest.mark.parametrize(
    "command", [("sleep", "600"), SLEEP, ("sh", "-c", "sleep 600")]
)
def test_pid_1_without_a_handler_is_killed(command: tuple[str, ...]) -> None:
    with started(BASE, command=command) as container:
        assert stopped(container) == 137


def test_the_same_program_behind_an_init_process_ends_at_once() -> None:
    with started(BASE, "--init", command=("sleep", "600")) as container:
        assert stopped(container) == 143


def test_python_reacts_to_ctrl_c_only() -> None:
    """The interpreter installs a handler for SIGINT, and none for SIGTERM."""
    announced = "import time; print('ready', flush=True); time.sleep(600)"
    with started(BASE, command=("python", "-c", announced)) as container:
        while "ready" not in container.logs():
            pass
        docker("kill", "--signal", "TERM", container.id)
        assert container.inspect()["State"]["Running"]
        docker("kill", "--signal", "INT", container.id)
        assert container.wait() == 130
        assert "KeyboardInterrupt" in container.logs()


#: A shell leaves a child behind, which ends after PID 1 has become another program.
ORPHAN = ("bash", "-c", "sh -c 'sleep 1 &'; exec sleep 600")


def processes(container: Container) -> list[str]:
    """Name and state of each process but those that look."""
    script = "grep -h -E '^(Name|State):' /proc/[0-9]*/status | paste - -"
    lines = container.execute("sh", "-c", script).splitlines()
    return [line for line in lines if "sleep" in line or "init" in line]


def wait_until_orphan_has_ended(container: Container) -> list[str]:
    give_up = time.monotonic() + LIMIT_S
    while True:
        found = processes(container)
        asleep = [line for line in found if "sleep\t" in line and "sleeping" in line]
        if len(asleep) == 1:
            return found
        assert time.monotonic() < give_up, found
        time.sleep(0.2)


def test_pid_1_that_collects_nothing_keeps_a_zombie() -> None:
    with started(BASE, command=ORPHAN) as container:
        left = wait_until_orphan_has_ended(container)
    assert sum("Z (zombie)" in line for line in left) == 1


def test_an_init_process_collects_orphans() -> None:
    with started(BASE, "--init", command=ORPHAN) as container:
        left = wait_until_orphan_has_ended(container)
    assert sum("Z (zombie)" in line for line in left) == 0


@pytest.fixture(scope="module")
def images(tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, str]]:
    """The image before step 9, in shell form, and after it, in exec form."""
    names = {"shell": "measure:shell-form", "exec": "measure:exec-form"}
    for step, name in zip([8, 9], names.values(), strict=True):
        folder: Path = tmp_path_factory.mktemp(f"step-{step}") / "my-image"
        make_folder(step, folder)
        docker("build", "--tag", name, folder)
    yield names
    docker("image", "rm", "--force", *names.values())


def test_the_shell_form_serves_until_it_is_killed(images: dict[str, str]) -> None:
    stop = stop_under_load(images["shell"])
    assert (stop.exit_code, stop.cut, stop.refused) == (137, CLIENTS, 0)


def test_the_exec_form_finishes_what_it_accepted(images: dict[str, str]) -> None:
    stop = stop_under_load(images["exec"])
    assert (stop.exit_code, stop.cut, stop.refused) == (0, 0, CLIENTS)


def test_the_images_differ_in_their_command_only(images: dict[str, str]) -> None:
    commands = [
        json.loads(docker("image", "inspect", "--format", "{{json .Config.Cmd}}", name))
        for name in images.values()
    ]
    assert commands == [
        ["/bin/sh", "-c", "churn-api --host 0.0.0.0"],
        ["churn-api", "--host", "0.0.0.0"],
    ]

"""What lesson 16 says of limits: who is killed, who waits, what fills up."""

import json
import time
from pathlib import Path
from typing import Any

import pytest

from steps.docker import Container, docker, started, try_docker

PYTHON = "python:3.13-slim"
SLEEP = ("sleep", "infinity")
LIMITED = ["--memory=64m", "--memory-swap=64m"]
GREEDY = ("python", "-c", "bytearray(200_000_000)")


def state(container: Container) -> dict[str, Any]:
    found: dict[str, Any] = container.inspect()["State"]
    return found


def first_that_exists(container: Container, *files: str) -> str:
    """A file of cgroups v2, or the one of v1 that says the same."""
    command = " || ".join(f"cat {file} 2>/dev/null" for file in files)
    return container.execute("sh", "-c", command)


def test_beyond_its_limit_a_container_is_killed_without_a_word() -> None:
    with started(PYTHON, *LIMITED, command=GREEDY) as container:
        assert container.wait() == 137
        assert state(container)["OOMKilled"] is True
        assert container.logs() == ""


def test_a_kill_by_hand_leaves_the_same_code_and_another_state() -> None:
    with started(PYTHON, *LIMITED, command=SLEEP) as container:
        docker("kill", container.id)
        assert container.wait() == 137
        assert state(container)["OOMKilled"] is False


def test_when_a_child_is_killed_the_container_stays() -> None:
    with started(PYTHON, *LIMITED, command=SLEEP) as container:
        assert try_docker("exec", container.id, *GREEDY).code == 137
        assert state(container)["Running"] is True
        events = first_that_exists(
            container,
            "/sys/fs/cgroup/memory.events",
            "/sys/fs/cgroup/memory/memory.oom_control",
        )
        assert "\noom_kill 1" in events


def test_without_a_limit_the_same_program_ends_well() -> None:
    with started(PYTHON, command=GREEDY) as container:
        assert container.wait() == 0


def test_a_limit_of_the_process_raises_an_error_instead() -> None:
    limited = f"ulimit -v 150000; exec {GREEDY[0]} {GREEDY[1]} '{GREEDY[2]}'"
    with started(PYTHON, command=("sh", "-c", limited)) as container:
        assert container.wait() == 1
        assert "MemoryError" in container.logs()


COUNT = "import os; print(os.cpu_count(), len(os.sched_getaffinity(0)))"


def test_a_quota_hides_no_processor_and_a_set_of_processors_does() -> None:
    def counted(*options: str) -> list[int]:
        output = docker("run", "--rm", *options, PYTHON, "python", "-c", COUNT)
        return [int(number) for number in output.split()]

    everything = counted()
    assert counted("--cpus=0.5") == everything
    assert counted("--cpuset-cpus=0")[1] == 1


#: Works for half a second of processor time and prints how long it took.
WORK = """
import time
begin, used = time.monotonic(), time.process_time()
while time.process_time() - used < 0.2:
    pass
print(time.monotonic() - begin)
"""


def test_beyond_its_quota_a_container_waits_and_nobody_is_killed() -> None:
    with started(PYTHON, "--cpus=0.1", command=SLEEP) as container:
        seconds = float(container.execute("python", "-c", WORK))
        statistics = first_that_exists(
            container, "/sys/fs/cgroup/cpu.stat", "/sys/fs/cgroup/cpu/cpu.stat"
        )
    assert seconds > 1, "A tenth of a processor needs ten times as long"
    [throttled] = [
        int(line.split()[1])
        for line in statistics.splitlines()
        if line.startswith("nr_throttled")
    ]
    assert throttled >= 3


FILL = "open('/tmp/full', 'wb').write(bytes(5_000_000))"


def test_a_full_disk_is_an_error_of_the_program() -> None:
    options = ["--tmpfs", "/tmp:size=1m"]
    done = try_docker("run", "--rm", *options, PYTHON, "python", "-c", FILL)
    assert (done.code, "No space left on device" in done.output) == (1, True)


CHATTY = "for i in range(40_000): print('x' * 99)"


def log_size(container: Container) -> int:
    """Of all files in which the engine keeps what a container prints."""
    path = Path(container.inspect()["LogPath"])
    return sum(file.stat().st_size for file in path.parent.glob(f"{path.name}*"))


@pytest.mark.skipif(
    not Path("/run/containers-lab").exists(),
    reason="the files of another engine are not ours to read",
)
def test_a_log_grows_until_it_is_rotated() -> None:
    rotated = ["--log-opt=max-size=1m", "--log-opt=max-file=2"]
    sizes = []
    for options in [[], rotated]:
        with started(PYTHON, *options, command=("python", "-c", CHATTY)) as container:
            assert container.wait() == 0
            sizes.append(log_size(container))
    assert sizes[0] > 4_000_000
    assert sizes[1] < 2_200_000


def test_processes_have_a_limit_of_their_own() -> None:
    many = "for i in $(seq 50); do sleep 5 & done"
    done = try_docker("run", "--rm", "--pids-limit=10", PYTHON, "sh", "-c", many)
    assert "Cannot fork" in done.output


def test_a_gpu_is_refused_where_there_is_none() -> None:
    name = f"measure-gpu-{time.time_ns()}"
    done = try_docker("run", "--gpus=all", f"--name={name}", PYTHON, "true")
    try_docker("rm", "--force", name)
    assert (done.code, "could not select device driver" in done.output) == (125, True)


def test_what_a_container_uses_is_shown_beside_its_limit() -> None:
    with started(PYTHON, *LIMITED, command=SLEEP) as container:
        shown = docker(
            "stats", "--no-stream", "--format", "{{json .MemUsage}}", container.id
        )
    assert json.loads(shown).endswith("/ 64MiB")

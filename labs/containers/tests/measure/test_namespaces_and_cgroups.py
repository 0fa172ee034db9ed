"""Lesson 2: what a container shares with its host, and what it has of its own."""

import os
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from steps.docker import Container, docker, started

IMAGE = "python:3.13-slim"
LIMIT = 64 * 1024**2
SECRET = "password-as-an-argument"


@pytest.fixture(scope="module")
def sleeper() -> Iterator[Container]:
    """A container with a limit, whose program has an argument to hide."""
    script = ("sh", "-c", "sleep 300; exit", SECRET)
    with started(IMAGE, "--memory", "64m", "--cpus", "1", command=script) as container:
        yield container


def on_the_host(*command: str) -> str:
    """Runs a command in the process namespace of the engine's machine."""
    return docker("run", "--rm", "--pid", "host", IMAGE, *command)


@pytest.mark.parametrize("kind", ["pid", "net", "mnt", "uts", "ipc"])
def test_has_namespaces_of_its_own(sleeper: Container, kind: str) -> None:
    other = docker("run", "--rm", IMAGE, "readlink", f"/proc/self/ns/{kind}")
    assert sleeper.execute("readlink", f"/proc/self/ns/{kind}") != other


def test_the_process_namespace_is_not_that_of_the_host(sleeper: Container) -> None:
    path = "/proc/self/ns/pid"
    assert sleeper.execute("readlink", path) != on_the_host("readlink", path)


def test_shares_its_users_with_other_containers(sleeper: Container) -> None:
    path = "/proc/self/ns/user"
    assert sleeper.execute("readlink", path) == on_the_host("readlink", path)


def test_shares_the_kernel(sleeper: Container) -> None:
    kernel = ["uname", "--kernel-release", "--kernel-version"]
    assert sleeper.execute(*kernel) == on_the_host(*kernel)


def test_one_process_has_a_number_in_each_namespace(sleeper: Container) -> None:
    pid = sleeper.inspect()["State"]["Pid"]
    line = on_the_host("grep", "NSpid", f"/proc/{pid}/status")
    assert line.split() == ["NSpid:", str(pid), "1"]


def test_the_host_sees_the_arguments(sleeper: Container) -> None:
    pid = sleeper.inspect()["State"]["Pid"]
    assert SECRET in on_the_host("cat", f"/proc/{pid}/cmdline")


def test_reads_its_limit_but_sees_the_memory_of_the_host(sleeper: Container) -> None:
    read = (
        "cat /sys/fs/cgroup/memory.max 2>/dev/null"
        " || cat /sys/fs/cgroup/memory/memory.limit_in_bytes"
    )
    assert int(sleeper.execute("sh", "-c", read)) == LIMIT
    total = ["grep", "MemTotal", "/proc/meminfo"]
    assert sleeper.execute(*total) == on_the_host(*total)
    assert int(sleeper.execute(*total).split()[1]) * 1024 > LIMIT


def test_sees_the_cores_of_the_host(sleeper: Container) -> None:
    assert sleeper.execute("nproc") == docker("run", "--rm", IMAGE, "nproc")


def test_writes_stay_in_one_container(sleeper: Container) -> None:
    sleeper.execute("sh", "-c", "echo mine > /etc/issue && rm /etc/debian_version")
    assert sleeper.execute("cat", "/etc/issue") == "mine"
    assert "Debian" in docker("run", "--rm", IMAGE, "cat", "/etc/issue")
    docker("run", "--rm", IMAGE, "test", "-e", "/etc/debian_version")
    changes = docker("diff", sleeper.id).splitlines()
    assert {"C /etc/issue", "D /etc/debian_version"} <= set(changes)


def test_the_solution_of_step_2_removes_its_container_on_failure() -> None:
    script = Path(__file__).parents[2] / "steps/solutions/02/two-sides.sh"
    broken = script.read_text("utf-8").replace("grep NSpid", "no-such-program")
    done = subprocess.run(
        ["sh", "-c", broken], env=os.environ, capture_output=True, timeout=120
    )
    assert done.returncode != 0
    assert docker("ps", "--all", "--quiet", "--filter", "name=^two-sides$") == ""

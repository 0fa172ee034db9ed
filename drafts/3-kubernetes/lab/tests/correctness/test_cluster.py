"""The cluster of readers is asked for as it should be; the one of the tests is seen, and says what it lacks."""

import os
import stat
from pathlib import Path

import pytest

from cluster import local, own, programs
from engine.footprint import footprint
from engine.machine import EngineError

RECORDER = '#!/bin/sh\necho "$(basename "$0") $*" >> "$RECORD"\n{answer}\n'


@pytest.fixture
def record(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A file that lists what was called of programs that do nothing else."""
    path = tmp_path / "record.txt"
    monkeypatch.setenv("RECORD", str(path))
    monkeypatch.setenv("PATH", f"{tmp_path}{os.pathsep}/usr/bin{os.pathsep}/bin")
    return path


def put_program(folder: Path, name: str, answer: str = "exit 0") -> None:
    program = folder / name
    program.write_text(RECORDER.format(answer=answer))
    program.chmod(program.stat().st_mode | stat.S_IXUSR)


@pytest.mark.parametrize("name", ["kind", "k3d"])
def test_a_readers_cluster_is_made_with_the_tool_that_is_there(name: str, tmp_path: Path, record: Path) -> None:
    put_program(tmp_path, name, answer='case "$*" in *get*) exit 1;; esac')
    put_program(tmp_path, "docker")
    put_program(tmp_path, "kubectl")
    tool = local.installed_tool()
    assert tool is not None
    assert tool.program == name
    local.start_local(tool)
    calls = record.read_text().splitlines()
    made = next(call for call in calls if call.startswith(name) and "create" in call)
    loaded = next(call for call in calls if "churn-api:1.1.0" in call and call.startswith(name))
    assert calls.index(made) < calls.index(loaded)
    assert f"kubectl config use-context {name}-churn" in calls
    assert any("metrics-server" in call for call in calls) == (name == "kind")


def test_a_cluster_that_is_there_is_not_made_again(tmp_path: Path, record: Path) -> None:
    put_program(tmp_path, "kind", answer="echo churn-worker")
    put_program(tmp_path, "docker")
    put_program(tmp_path, "kubectl")
    local.start_local(local.KIND)
    assert not any("create" in call for call in record.read_text().splitlines())


def test_a_tool_that_fails_is_named_with_its_command(tmp_path: Path, record: Path) -> None:
    put_program(tmp_path, "kind", answer="exit 1")
    with pytest.raises(EngineError, match=r"`kind create cluster --name churn .*` ends with 1\."):
        local.start_local(local.KIND)


def test_without_go_it_says_what_to_install(tmp_path: Path, record: Path) -> None:
    with pytest.raises(EngineError, match=r"There is no Go to compile Kubernetes with\. Install Go 1\.24 or newer"):
        programs.check_go()


def test_an_old_go_is_named(tmp_path: Path, record: Path) -> None:
    put_program(tmp_path, "go", answer="echo go1.19.8")
    with pytest.raises(EngineError, match=r"go1.19.8 is too old for Kubernetes\."):
        programs.check_go()


@pytest.mark.skipif(not own.is_running(), reason="the cluster is kind's or k3d's, and what it changes is not ours")
def test_while_it_runs_it_is_seen() -> None:
    seen = footprint(own.TRACES)
    traces = {"process": "kubelet --config", "interface": "kube-host", "control group": "kubernetes-lab"}
    missed = [kind for kind, trace in traces.items() if not any(trace in thing for thing in seen[kind])]
    assert missed == []


@pytest.mark.skipif(not own.is_running(), reason="the cluster is kind's or k3d's, and what it changes is not ours")
def test_its_rules_and_mounts_are_not_the_machines() -> None:
    seen = footprint(own.TRACES)
    assert not [rule for rule in seen["firewall rule"] if "KUBE" in rule]
    assert not [mount for mount in seen["mount"] if "kubernetes" in mount]

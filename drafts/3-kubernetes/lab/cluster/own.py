"""The cluster made of its programs, in namespaces of its own: whatever it does to network and mounts ends with them."""

import json
import os
import signal
import subprocess
import sys
import time
from contextlib import suppress
from pathlib import Path

from cluster import LAB
from cluster.components import write_settings
from cluster.images import prepare_images
from cluster.machine import (
    BIN,
    CONTEXT,
    CONTROL_GROUP,
    HOST_ADDRESS,
    HOST_LINK,
    INNER_LINK,
    KUBECONFIG,
    LOGS,
    NODES,
    RUN,
)
from cluster.programs import prepare
from engine.footprint import Traces, footprint, left_behind
from engine.machine import PROGRAMS, EngineError, progress, run

LIMIT_S = 180
#: A claim that is deleted does not give its volume back, so there are more than a run of the tests needs.
VOLUMES = 30
#: The process number of the first process in the namespaces, as the machine sees it.
PID_FILE = RUN / "first.pid"
STATE = RUN / "state"
BEFORE = RUN / "before.json"
ADD_ONS = Path(__file__).with_name("add-ons.yaml")

TRACES = Traces(
    programs=(BIN, PROGRAMS),
    sockets=(str(RUN), "/run/churn-worker"),
    group=CONTROL_GROUP,
    places=(
        *["/var/lib/kubelet", "/var/log/pods", "/var/log/containers", "/var/lib/cni"],
        *["/run/containerd", "/run/flannel", "/etc/cni", "/opt/cni", "/opt/containerd"],
    ),
)


def environment() -> dict[str, str]:
    """What finds the cluster: kubectl and helm, and where the API server is."""
    path = [str(BIN), str(PROGRAMS / "usr/bin"), os.environ["PATH"], "/usr/sbin", "/sbin"]
    return {"PATH": os.pathsep.join(path), "KUBECONFIG": str(KUBECONFIG)}


def is_running() -> bool:
    return STATE.is_file() and STATE.read_text() == "running" and first_process_lives()


def responds() -> bool:
    """Whether kubectl finds a cluster of this kind already: that of another copy of the lab, such as a lesson has."""
    try:
        context = run(["kubectl", "config", "current-context"]).strip()
        return context == CONTEXT and run(["kubectl", "get", "nodes"]) != ""
    except (EngineError, FileNotFoundError):
        return False


def first_process_lives() -> bool:
    return PID_FILE.is_file() and Path("/proc", PID_FILE.read_text()).exists()


def start_cluster() -> None:
    """Starts it and waits until both nodes are ready, with the images of the lab."""
    prepare()
    prepare_images()
    stop_cluster()
    LOGS.mkdir(parents=True)
    BEFORE.write_text(json.dumps(footprint(TRACES)))
    write_settings()
    progress("starts the cluster")
    try:
        start_first_process()
        load_images()
        wait_for_state()
        kubectl("apply", "--filename", ADD_ONS, "--filename", make_volumes())
        wait_for_nodes()
    except EngineError:
        stop_cluster(keeps_logs=True)
        raise


def start_first_process() -> None:
    """In namespaces for mounts, network and processes, linked to the machine by one pair of interfaces."""
    separate = ["--mount", "--net", "--pid", "--fork", "--mount-proc"]
    with (LOGS / "first.log").open("w") as log:
        outer = subprocess.Popen(
            ["unshare", *separate, sys.executable, "-m", "cluster.inside"],
            cwd=LAB,
            env=os.environ | environment(),
            stdin=subprocess.DEVNULL,
            stdout=log,
            stderr=log,
            start_new_session=True,
        )
    children = Path(f"/proc/{outer.pid}/task/{outer.pid}/children")
    give_up = time.monotonic() + 10
    while not (found := children.read_text().split()):
        if time.monotonic() > give_up or outer.poll() is not None:
            raise EngineError(f"unshare did not start; see {LOGS}/first.log")
        time.sleep(0.02)
    PID_FILE.write_text(found[0])
    pair = ["type", "veth", "peer", "name", INNER_LINK, "netns", found[0]]
    run(["ip", "link", "add", HOST_LINK, *pair])
    run(["ip", "address", "add", f"{HOST_ADDRESS}/30", "dev", HOST_LINK])
    run(["ip", "link", "set", HOST_LINK, "up"])


def load_images() -> None:
    """Into both nodes at once, while the rest of the cluster starts."""
    imports = []
    for node in NODES:
        wait_for_engine(node.socket)
        archives = sorted((RUN.parent / "images").glob("*.tar"))
        script = " && ".join(
            f"ctr --address {node.socket} --namespace k8s.io images import {archive}" for archive in archives
        )
        log = (LOGS / f"images-{node.name}.log").open("w")
        imports.append(
            subprocess.Popen(
                inside("sh", "-c", script),
                env=os.environ | environment(),
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
            )
        )
    for process in imports:
        if process.wait() != 0:
            raise EngineError(f"An image could not be loaded; see {LOGS}/images-*.log")


def wait_for_engine(socket: str) -> None:
    give_up = time.monotonic() + LIMIT_S
    while True:
        done = subprocess.run(
            inside("ctr", "--address", socket, "version"),
            env=os.environ | environment(),
            capture_output=True,
        )
        if done.returncode == 0:
            return
        check_first_process()
        if time.monotonic() > give_up:
            raise EngineError(f"containerd does not respond; see {LOGS}")
        time.sleep(0.2)


def inside(*command: str) -> list[str]:
    return ["nsenter", "--target", PID_FILE.read_text(), "--mount", "--net", *command]


def wait_for_state() -> None:
    give_up = time.monotonic() + LIMIT_S
    while not (STATE.is_file() and STATE.read_text()):
        check_first_process()
        if time.monotonic() > give_up:
            raise EngineError(f"The cluster did not start in {LIMIT_S} s; see {LOGS}")
        time.sleep(0.2)


def check_first_process() -> None:
    if not first_process_lives():
        reason = STATE.read_text() if STATE.is_file() else f"see {LOGS}/first.log"
        raise EngineError(f"The cluster has ended while it started: {reason}")


def make_volumes() -> Path:
    """Folders that claims of the class `standard` get, writable for everybody as those of kind are."""
    volumes = []
    for number in range(1, VOLUMES + 1):
        folder = RUN / "volumes" / str(number)
        folder.mkdir(parents=True)
        folder.chmod(0o777)
        volumes.append(
            {
                "apiVersion": "v1",
                "kind": "PersistentVolume",
                "metadata": {"name": f"folder-{number}"},
                "spec": {
                    "storageClassName": "standard",
                    "capacity": {"storage": "1Gi"},
                    "accessModes": ["ReadWriteOnce"],
                    "hostPath": {"path": str(folder), "type": "Directory"},
                },
            }
        )
    file = RUN / "volumes.json"
    file.write_text(json.dumps({"apiVersion": "v1", "kind": "List", "items": volumes}))
    return file


def wait_for_nodes() -> None:
    give_up = time.monotonic() + LIMIT_S
    names = {node.name for node in NODES}
    while names - set(ready_nodes()):
        check_first_process()
        if time.monotonic() > give_up:
            raise EngineError(f"The nodes did not become ready; see {LOGS}")
        time.sleep(0.5)


def ready_nodes() -> list[str]:
    nodes = json.loads(kubectl("get", "nodes", "--output", "json"))["items"]
    return [
        node["metadata"]["name"]
        for node in nodes
        for condition in node["status"]["conditions"]
        if condition["type"] == "Ready" and condition["status"] == "True"
    ]


def kubectl(*arguments: str | Path) -> str:
    return run(["kubectl", *arguments], environment=os.environ | environment())


def stop_cluster(*, keeps_logs: bool = False) -> None:
    """Ends the first process; the kernel ends the others and takes network and mounts away.

    What is left all the same is an error, so that no run of the tests hides it.
    """
    if not RUN.exists():
        return
    if first_process_lives():
        pid = int(PID_FILE.read_text())
        with suppress(ProcessLookupError):
            os.kill(pid, signal.SIGKILL)
        wait_until_gone(pid)
    if BEFORE.is_file():
        remove_control_groups()
    before = json.loads(BEFORE.read_text()) if BEFORE.is_file() else None
    if keeps_logs:
        kept = RUN.parent / "logs-of-the-last-failure"
        run(["rm", "--recursive", "--force", kept])
        LOGS.rename(kept)
        progress(f"its logs are kept in {kept}")
    run(["rm", "--recursive", "--force", "--one-file-system", RUN])
    left = differences(before) if before else []
    if left:
        raise EngineError("The cluster left behind:\n" + "\n".join(left))


def differences(before: dict[str, list[str]]) -> list[str]:
    """The kernel takes a network namespace down a moment after its last process."""
    give_up = time.monotonic() + 10
    while (left := left_behind(before, footprint(TRACES))) and time.monotonic() < give_up:
        time.sleep(0.2)
    return left


def wait_until_gone(pid: int) -> None:
    give_up = time.monotonic() + LIMIT_S
    while Path(f"/proc/{pid}").exists():
        if time.monotonic() > give_up:
            raise EngineError(f"Process {pid} did not end in {LIMIT_S} s")
        time.sleep(0.05)


def remove_control_groups() -> None:
    give_up = time.monotonic() + 20
    for top in Path("/sys/fs/cgroup").glob(f"*/{CONTROL_GROUP}"):
        while top.exists():
            for folder, _, _ in os.walk(top, topdown=False):
                with suppress(OSError):  # A process in it is still ending.
                    os.rmdir(folder)
            if time.monotonic() > give_up:
                break


def tell_status() -> str:
    if not is_running():
        return "There is no cluster here. Start one: .venv/bin/python -m cluster up\n"
    return kubectl("get", "nodes")

"""Starts Docker's daemon, and takes away everything that it left on the machine."""

import json
import os
import signal
import subprocess
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from engine.footprint import USUAL_PLACES, control_groups, footprint, left_behind
from engine.machine import CACHE, PROGRAMS, RUNTIME, SOCKET, EngineError, progress, run

START_LIMIT_S = 60
STOP_LIMIT_S = 60
FORWARDING = Path("/proc/sys/net/ipv4/ip_forward")
LOG = CACHE / "dockerd.log"
PID_FILE = RUNTIME / "docker.pid"
#: What the machine was like before, so that it can be so again.
BEFORE = RUNTIME / "before.json"


def environment() -> dict[str, str]:
    """What finds the engine: its programs, its socket, its plug-ins."""
    path = [str(PROGRAMS / "usr/sbin"), str(PROGRAMS / "usr/bin"), os.environ["PATH"]]
    return {
        "PATH": os.pathsep.join([*path, "/usr/sbin", "/sbin"]),
        "DOCKER_HOST": f"unix://{SOCKET}",
        "DOCKER_CONFIG": str(CACHE / "client"),
    }


def answers(variables: dict[str, str]) -> bool:
    """Whether an engine can be reached with these variables."""
    try:
        run(["docker", "version"], environment=os.environ | variables)
    except (EngineError, FileNotFoundError):
        return False
    return True


def start_daemon() -> None:
    """Starts the daemon and waits until it responds."""
    RUNTIME.mkdir(exist_ok=True)
    client = CACHE / "client"
    client.mkdir(parents=True, exist_ok=True)
    plugins = [str(PROGRAMS / "usr/libexec/docker/cli-plugins")]
    (client / "config.json").write_text(json.dumps({"cliPluginsExtraDirs": plugins}))
    before = {
        "forwarding": FORWARDING.read_text(),
        "policy": forward_policy(),
        "footprint": footprint(),
    }
    BEFORE.write_text(json.dumps(before))

    progress("starts Docker")
    with LOG.open("w") as log:
        daemon = subprocess.Popen(
            [
                *["dockerd", "--host", f"unix://{SOCKET}", "--pidfile", str(PID_FILE)],
                *["--data-root", str(CACHE / "docker"), "--exec-root", str(RUNTIME)],
            ],
            env=os.environ | environment(),
            stdin=subprocess.DEVNULL,
            stdout=log,
            stderr=log,
            start_new_session=True,
        )
    give_up = time.monotonic() + START_LIMIT_S
    while not answers(environment()):
        if daemon.poll() is not None or time.monotonic() > give_up:
            lines = "\n".join(LOG.read_text("utf-8").splitlines()[-20:])
            stop_daemon()
            raise EngineError(f"Docker did not start; the end of {LOG}:\n{lines}")
        time.sleep(0.2)


def stop_daemon() -> None:
    """Stops the daemon with its containers, and leaves the machine as it was.

    What is left all the same is an error, so that no run of the tests hides it.
    """
    if not RUNTIME.exists():
        return
    if PID_FILE.is_file():
        pid = int(PID_FILE.read_text())
        os.kill(pid, signal.SIGTERM)
        wait_until(lambda: not Path(f"/proc/{pid}").exists(), "stop")
    before = json.loads(BEFORE.read_text())
    unmount_all()
    remove_bridges()
    remove_rules(before["policy"])
    FORWARDING.write_text(before["forwarding"])
    for group in control_groups():
        remove_directories(Path(group))
    for place in USUAL_PLACES:
        if place not in before["footprint"]["directory"]:
            remove_directories(Path(place))
    run(["rm", "--recursive", "--force", "--one-file-system", RUNTIME])
    left = left_behind(before["footprint"], footprint())
    if left:
        raise EngineError("The engine left behind:\n" + "\n".join(left))


def wait_until(condition: Callable[[], bool], what: str) -> None:
    give_up = time.monotonic() + STOP_LIMIT_S
    while not condition():
        if time.monotonic() > give_up:
            raise EngineError(f"Docker did not {what} in {STOP_LIMIT_S} s; see {LOG}")
        time.sleep(0.1)


def unmount_all() -> None:
    """Network namespaces and layers of containers that did not end in time."""
    lines = Path("/proc/self/mounts").read_text().splitlines()
    mounts = [line.split()[1] for line in lines]
    for point in reversed(mounts):
        if point.startswith((f"{RUNTIME}/", f"{CACHE}/")):
            run(["umount", "--lazy", point])


def remove_directories(place: Path) -> None:
    """Control groups of builds, and what the daemon makes in places that it does not
    use: all of them are without files of their own.
    """
    for folder, _, _ in os.walk(place, topdown=False):
        with suppress(OSError):  # What is not empty is told of in the end.
            os.rmdir(folder)


def remove_bridges() -> None:
    links = json.loads(run(["ip", "-json", "link", "show", "type", "bridge"]) or "[]")
    for link in links:
        if link["ifname"] == "docker0" or link["ifname"].startswith("br-"):
            run(["ip", "link", "delete", link["ifname"]])


def forward_policy() -> str:
    policy = run([*iptables(), "--list-rules", "FORWARD"]).split()
    return policy[2]


def remove_rules(policy: str) -> None:
    rules = without_docker(run(["/usr/sbin/iptables-save"]), policy)
    subprocess.run(["/usr/sbin/iptables-restore"], input=rules, text=True, check=True)


def without_docker(rules: str, policy: str) -> str:
    """The daemon leaves its rules behind: each names a chain or a bridge of its own."""
    kept = [
        line
        for line in rules.splitlines(keepends=True)
        if "DOCKER" not in line and "docker0" not in line and " br-" not in line
    ]
    return "".join(kept).replace(":FORWARD DROP", f":FORWARD {policy}")


def iptables() -> list[str]:
    return ["/usr/sbin/iptables", "--wait"]

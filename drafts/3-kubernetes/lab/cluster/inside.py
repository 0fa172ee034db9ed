"""The first process in the namespaces of the cluster: when it ends, the kernel ends all others in them.

python -m cluster.inside      after `unshare --mount --net --pid --fork --mount-proc`
"""

import os
import signal
import ssl
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from cluster import components
from cluster.components import Component
from cluster.machine import (
    CONTROL_GROUP,
    INNER_LINK,
    LOGS,
    NODES,
    PKI,
    RUN,
    SERVER,
    SERVER_ADDRESS,
)
from engine.machine import run

LIMIT_S = 120
GROUPS = Path("/sys/fs/cgroup")
#: Its absence means "still starting"; a sentence in it means that a component has ended.
STATE = RUN / "state"

Children = dict[int, Component]


def main() -> int:
    """Starts everything, then waits until a component ends or a signal arrives."""
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(0))
    children: Children = {}
    try:
        make_places()
        set_up_network()
        make_control_groups()
        start(components.container_engines(), children)
        start(components.control_plane(), children)
        wait_until(server_is_ready, children)
        start(components.the_rest(), children)
        STATE.write_text("running")
        while True:
            reap(children)
            time.sleep(0.5)
    except RuntimeError as error:
        STATE.write_text(str(error))
        return 1


def make_places() -> None:
    """A `/run` of its own, and a `/var` whose changes nobody else sees: kubelet and container engine write to fixed
    places there.
    """
    run(["mount", "-t", "tmpfs", "tmpfs", "/run"])
    for part in ["var", "work", "netns", *[node.name for node in NODES]]:
        Path("/run", part).mkdir()
    layers = "lowerdir=/var,upperdir=/run/var,workdir=/run/work"
    run(["mount", "-t", "overlay", "-o", layers, "overlay", "/var"])


def set_up_network() -> None:
    give_up = time.monotonic() + LIMIT_S
    while INNER_LINK not in os.listdir("/sys/class/net") and not Path(f"/proc/sys/net/ipv4/conf/{INNER_LINK}").exists():
        if time.monotonic() > give_up:
            raise RuntimeError("The link to the machine did not come.")
        time.sleep(0.05)
    ip("link", "set", "lo", "up")
    ip("address", "add", f"{SERVER_ADDRESS}/30", "dev", INNER_LINK)
    ip("link", "set", INNER_LINK, "up")
    # Without a default route kubelet finds no network; nobody answers there.
    ip("route", "add", "default", "via", "10.250.0.1")
    for node in NODES:
        ip("address", "add", f"{node.address}/32", "dev", "lo")
    for setting in ["ipv4/ip_forward", "bridge/bridge-nf-call-iptables"]:
        with suppress(FileNotFoundError):
            Path("/proc/sys/net", setting).write_text("1")


def ip(*arguments: str) -> None:
    run(["ip", *arguments])


def make_control_groups() -> None:
    """One for each node in each hierarchy, or in the only one of cgroups v2."""
    is_v2 = (GROUPS / "cgroup.controllers").exists()
    for hierarchy in [GROUPS] if is_v2 else sorted(GROUPS.iterdir()):
        top = hierarchy / CONTROL_GROUP
        for group in [top, *[top / node.name for node in NODES]]:
            group.mkdir(exist_ok=True)
            for file in ["cpuset.cpus", "cpuset.mems"]:
                if (group.parent / file).exists() and not is_v2:
                    (group / file).write_text((group.parent / file).read_text())
            if is_v2:
                controllers = (group / "cgroup.controllers").read_text().split()
                (group / "cgroup.subtree_control").write_text(" ".join(f"+{one}" for one in controllers))


def start(wanted: list[Component], children: Children) -> None:
    for component in wanted:
        with (LOGS / f"{component.name}.log").open("w") as log:
            process = subprocess.Popen(
                component.command,
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
                start_new_session=True,
            )
        children[process.pid] = component


def wait_until(condition: Callable[[], bool], children: Children) -> None:
    give_up = time.monotonic() + LIMIT_S
    while not condition():
        reap(children)
        if time.monotonic() > give_up:
            raise RuntimeError(f"The API server did not become ready in {LIMIT_S} s.")
        time.sleep(0.2)


def reap(children: Children) -> None:
    """Takes notice of processes that have ended: orphans of containers come here, too."""
    with suppress(ChildProcessError):
        while True:
            pid, _ = os.waitpid(-1, os.WNOHANG)
            if pid == 0:
                return
            if pid in children:
                raise RuntimeError(f"{children[pid].name} has ended; see {LOGS}/{children[pid].name}.log")


def server_is_ready() -> bool:
    context = ssl.create_default_context(cafile=str(PKI / "ca.crt"))
    context.load_cert_chain(PKI / "admin.crt", PKI / "admin.key")
    try:
        with urllib.request.urlopen(f"{SERVER}/readyz", context=context, timeout=5) as response:
            return bool(response.status == 200)
    except (OSError, urllib.error.HTTPError):
        return False


if __name__ == "__main__":
    sys.exit(main())

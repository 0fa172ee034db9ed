"""What an engine changes on a machine: seen before its start and after its stop."""

import json
import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from engine.machine import CACHE, RUNTIME, run

#: Kind of thing → what there is of it. Of processes and sockets only those of an
#: engine count, because the machine may be busy with other work.
Footprint = dict[str, list[str]]

GROUPS = Path("/sys/fs/cgroup")
SETTINGS = [
    *["ipv4/ip_forward", "ipv4/conf/default/forwarding"],
    *["ipv6/conf/all/forwarding", "ipv6/conf/default/forwarding"],
    *["bridge/bridge-nf-call-iptables", "bridge/bridge-nf-call-ip6tables"],
]
#: Where an engine writes when nobody tells it another place.
USUAL_PLACES = [
    *["/etc/docker", "/run/containerd", "/run/docker", "/run/runc"],
    *["/var/lib/containerd", "/var/lib/docker"],
]


@dataclass(frozen=True)
class Traces:
    """By what one knows that something belongs to an engine."""

    #: Where its programs are.
    programs: tuple[Path, ...]
    #: Parts of the paths of its sockets.
    sockets: tuple[str, ...]
    #: The name of the control group above those of its containers.
    group: str
    #: Where it writes when nobody tells it another place.
    places: tuple[str, ...]


DOCKER = Traces(
    programs=(CACHE,),
    sockets=(str(RUNTIME), str(CACHE), "/docker", "/containerd", "/buildkit"),
    group="docker",
    places=tuple(USUAL_PLACES),
)


def footprint(traces: Traces = DOCKER) -> Footprint:
    """All that could be left behind."""
    return {
        "process": sorted(processes(traces)),
        "mount": sorted(mounts()),
        "interface": sorted(interfaces()),
        "firewall rule": sorted(rules()),
        "socket": sorted(sockets(traces)),
        "control group": sorted(control_groups(traces)),
        "kernel setting": sorted(settings()),
        "directory": [place for place in traces.places if Path(place).exists()],
    }


def left_behind(before: Footprint, after: Footprint) -> list[str]:
    """What was not there before, as sentences of kind and thing."""
    return [
        f"{kind} {thing}"
        for kind, things in after.items()
        for thing in things
        if thing not in before[kind]
    ]


def processes(traces: Traces) -> Iterator[str]:
    """Those of the unpacked programs, and those in a control group of containers."""
    for folder in Path("/proc").glob("[0-9]*"):
        try:
            command = (folder / "cmdline").read_text().replace("\0", " ").strip()
            groups = (folder / "cgroup").read_text()
            program = os.readlink(folder / "exe")
        except OSError:  # It has ended, or belongs to the kernel.
            continue
        is_program = any(program.startswith(f"{place}/") for place in traces.programs)
        if is_program or f"/{traces.group}" in groups:
            yield f"{folder.name} {command}"


def mounts() -> Iterator[str]:
    for line in Path("/proc/self/mounts").read_text().splitlines():
        yield line.split()[1]


def interfaces() -> Iterator[str]:
    for link in json.loads(run(["ip", "-json", "link", "show"])):
        yield link["ifname"]


def rules() -> Iterator[str]:
    for program in ["iptables", "ip6tables"]:
        saved = run([f"/usr/sbin/{program}-save"])
        for rule in rules_in(saved):
            yield f"{program} {rule}"


def rules_in(saved: str) -> Iterator[str]:
    """Rules, chains and policies; an empty table differs in nothing from none."""
    table = ""
    for line in saved.splitlines():
        if line.startswith("*"):
            table = line[1:]
        elif line.startswith("-A"):
            yield f"{table} {line}"
        elif line.startswith(":"):
            chain, policy = line[1:].split()[:2]
            if policy != "ACCEPT":
                yield f"{table} {chain} {policy}"


def sockets(traces: Traces) -> Iterator[str]:
    for line in Path("/proc/net/unix").read_text().splitlines():
        path = line.split()[-1]
        if any(name in path for name in traces.sockets):
            yield path


def control_groups(traces: Traces = DOCKER) -> Iterator[str]:
    yield from map(str, GROUPS.glob(f"**/{traces.group}"))


def settings() -> Iterator[str]:
    for name in SETTINGS:
        file = Path("/proc/sys/net", name)
        if file.exists():
            yield f"{name} = {file.read_text().strip()}"

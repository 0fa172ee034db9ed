"""What commands left in the engine, by comparing before and after."""

import json
import os
import subprocess
from pathlib import Path

from engine.images import LABEL

#: How each kind of thing is listed and removed. In this order: a network or an image
#: that a container uses cannot be removed before the container.
KINDS = {
    "container": (["ps", "--all", "--no-trunc"], ["rm", "--force", "--volumes"]),
    "network": (["network", "ls", "--no-trunc"], ["network", "rm"]),
    "volume": (["volume", "ls"], ["volume", "rm", "--force"]),
    "image": (["image", "ls", "--no-trunc"], ["image", "rm", "--force"]),
}
#: What should not be left after a lesson; images are worth keeping.
UNWANTED = ["container", "network", "volume"]

Things = dict[str, dict[str, str]]


def remember(file: Path) -> None:
    """Writes what there is to a file."""
    file.write_text(json.dumps(listed()), "utf-8")


def remove_new(file: Path) -> list[str]:
    """Removes what is not in the file, and names what should not have been left."""
    before: Things = json.loads(file.read_text("utf-8"))
    left = []
    for kind, (_, removing) in KINDS.items():
        # Listed anew for each kind: a volume without a name goes with its container.
        for reference, name in new_things(kind, before, listed()).items():
            left += [f"{kind} {name}"] if kind in UNWANTED else []
            subprocess.run(["docker", *removing, reference], capture_output=True)
    return left


def new_things(kind: str, before: Things, now: Things) -> dict[str, str]:
    """What has come since; what stands for an image of a registry may stay."""
    known = {*before[kind], *now.get("stand-in", {})}
    return {ref: name for ref, name in now[kind].items() if ref not in known}


def listed() -> Things:
    """References of all things of each kind, with their names."""
    things = {kind: listed_by(listing) for kind, (listing, _) in KINDS.items()}
    stand_ins = [*KINDS["image"][0], "--filter", f"label={LABEL}"]
    return {**things, "stand-in": listed_by(stand_ins)}


def listed_by(listing: list[str]) -> dict[str, str]:
    done = subprocess.run(
        ["docker", *listing, "--format", "{{json .}}"],
        env=os.environ,
        capture_output=True,
        text=True,
        check=True,
    )
    things = [json.loads(line) for line in done.stdout.splitlines()]
    return dict(map(reference_and_name, things))


def reference_and_name(thing: dict[str, str]) -> tuple[str, str]:
    """A volume has a name only; one image may have several, which go one by one."""
    if "Repository" in thing:
        name = f"{thing['Repository']}:{thing['Tag']}"
        return (thing["ID"] if "<none>" in name else name, name)
    name = thing.get("Names") or thing["Name"]
    return (thing.get("ID", name), name)

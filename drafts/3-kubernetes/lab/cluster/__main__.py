"""A Kubernetes cluster for this lab.

python -m cluster up        makes it, with the images of the lab; a second call changes nothing
python -m cluster down      takes it away
python -m cluster status    its nodes, or how to get it
python -m cluster shell     the variables that find it: eval "$(python -m cluster shell)"

With kind or k3d installed it is made of containers in Docker, and kubectl finds it by its context. Without them, on
Debian and as root, the cluster's programs themselves run, compiled once (20 minutes of processor time); then
`shell` says where kubectl is.

For the tests of the lab: `start` prints as JSON how the cluster is found and whether it is new; `stop` ends that one;
`remember FILE` writes down what is in it and makes the namespace of `my-cluster`; `tidy FILE` removes what is new since
then, and prints what should not have been left.
"""

import json
import os
import shlex
import sys
from pathlib import Path

from cluster import own
from cluster.images import docker_responds
from cluster.leftovers import remember, remove_new
from cluster.local import Tool, installed_tool, start_local, stop_local
from engine.machine import EngineError, run


def tool() -> Tool | None:
    """What readers have; a cluster of the other kind that runs goes first."""
    return installed_tool() if docker_responds() and not own.is_running() else None


def start() -> tuple[dict[str, str], bool]:
    """The variables that find a cluster, and whether it was made by this call."""
    found = tool()
    if found:
        start_local(found)
        return {}, False
    if own.responds():
        return {}, False
    is_new = not own.is_running()
    if is_new:
        own.start_cluster()
    return own.environment(), is_new


def stop() -> None:
    found = tool()
    if found:
        stop_local(found)
    else:
        own.stop_cluster()


def status() -> str:
    if tool() or own.responds():
        return run(["kubectl", "get", "nodes"])
    return own.tell_status()


def up() -> str:
    """Ends with what the reader needs to do next."""
    variables, _ = start()
    missing = [name for name, value in variables.items() if os.environ.get(name) != value]
    hint = 'kubectl finds it after: eval "$(.venv/bin/python -m cluster shell)"\n'
    return "The cluster is up.\n" + (hint if missing else "")


def main(arguments: list[str]) -> int:
    """Runs one command; the exit code is 2 when there is no such command."""
    try:
        match arguments:
            case ["up"]:
                sys.stdout.write(up())
            case ["down" | "stop"]:
                stop()
            case ["status"]:
                sys.stdout.write(status())
            case ["shell"]:
                for name, value in own.environment().items():
                    sys.stdout.write(f"export {name}={shlex.quote(value)}\n")
            case ["start"]:
                variables, is_new = start()
                sys.stdout.write(json.dumps({"environment": variables, "is_new": is_new}))
            case ["remember", file]:
                remember(Path(file))
            case ["tidy", file]:
                sys.stdout.write("\n".join(remove_new(Path(file))))
            case _:
                sys.stderr.write(__doc__ or "")
                return 2
    except EngineError as error:
        sys.stderr.write(f"{error}\n")
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

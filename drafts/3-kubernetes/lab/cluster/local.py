"""The cluster of readers: kind or k3d, whichever is installed, with the same nodes and images as in CI."""

import os
import shutil
import subprocess
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from cluster.images import API, NEXT, build_images
from engine.machine import EngineError, progress

NAME = "churn"
FOLDER = Path(__file__).parent
METRICS_SERVER = FOLDER / "metrics-server"


@dataclass(frozen=True)
class Tool:
    """A program that runs Kubernetes in Docker, and how it is told to."""

    program: str
    create: Sequence[str]
    load: Sequence[str]
    delete: Sequence[str]
    exists: Sequence[str]
    context: str
    #: k3d's Kubernetes brings its own.
    lacks_metrics: bool


KIND = Tool(
    program="kind",
    create=[
        *["kind", "create", "cluster", "--name", NAME, "--wait", "180s"],
        *["--config", str(FOLDER / "kind.yaml")],
    ],
    load=["kind", "load", "docker-image", "--name", NAME, API, NEXT],
    delete=["kind", "delete", "cluster", "--name", NAME],
    exists=["kind", "get", "nodes", "--name", NAME],
    context=f"kind-{NAME}",
    lacks_metrics=True,
)
K3D = Tool(
    program="k3d",
    create=["k3d", "cluster", "create", NAME, "--agents", "2", "--wait"],
    load=["k3d", "image", "import", "--cluster", NAME, API, NEXT],
    delete=["k3d", "cluster", "delete", NAME],
    exists=["k3d", "cluster", "get", NAME],
    context=f"k3d-{NAME}",
    lacks_metrics=False,
)


def installed_tool() -> Tool | None:
    """kind goes first: the lessons were written with its names of nodes."""
    return next((tool for tool in [KIND, K3D] if shutil.which(tool.program)), None)


def start_local(tool: Tool) -> None:
    """Makes the cluster when there is none, and loads the images into it."""
    if not is_there(tool):
        must(tool.create, f"{tool.program} makes the cluster (a minute or two)")
    build_images(dict(os.environ), with_pause=False)
    must(tool.load, "loads the images into the nodes")
    must(["kubectl", "config", "use-context", tool.context], "chooses the context")
    if tool.lacks_metrics:
        must(["kubectl", "apply", "-k", str(METRICS_SERVER)], "adds metrics-server")


def stop_local(tool: Tool) -> None:
    if is_there(tool):
        must(tool.delete, "deletes the cluster")


def is_there(tool: Tool) -> bool:
    done = subprocess.run(tool.exists, capture_output=True, text=True)
    return done.returncode == 0 and NAME in done.stdout


def must(command: Sequence[str], sentence: str) -> None:
    progress(sentence)
    done = subprocess.run(command, stdin=subprocess.DEVNULL)
    if done.returncode != 0:
        raise EngineError(f"`{' '.join(command)}` ends with {done.returncode}.")

"""The finished Deployment with one thing changed, for measurements; where results are kept."""

import copy
import json
import os
import platform
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from steps.catch_up import make_folder
from steps.kubectl import Object, Space, kubectl, manifest, new_space

RESULTS = Path(__file__).parent / "results"
#: The step after which the Deployment is finished: requests, probes, strategy, security.
FINISHED = 9

Change = Callable[[Object], None]


@contextmanager
def space_with_app(folder: Path, *changes: Change) -> Iterator[Space]:
    """A namespace with the finished app, its Deployment changed."""
    mine = folder / "my-cluster"
    if not mine.exists():
        make_folder(FINISHED, mine)
    with new_space() as space:
        for file in sorted((mine / "app").iterdir()):
            if file.name != "deployment.yaml":
                space.apply(file)
        space.apply(changed(mine / "app/deployment.yaml", *changes))
        space.client()
        yield space


def changed(file: Path, *changes: Change) -> Object:
    deployment = copy.deepcopy(manifest(file)[0])
    # kubectl writes the namespace of its context into what it reads.
    deployment["metadata"].pop("namespace", None)
    for change in changes:
        change(deployment)
    return deployment


def pod_of(deployment: Object) -> Object:
    found: Object = deployment["spec"]["template"]["spec"]
    return found


def without_readiness(deployment: Object) -> None:
    """No probe that a new pod has to pass before it gets requests."""
    for probe in ["startupProbe", "readinessProbe", "livenessProbe"]:
        pod_of(deployment)["containers"][0].pop(probe, None)
    deployment["spec"]["minReadySeconds"] = 0


def without_pre_stop(deployment: Object) -> None:
    """The process is told to stop at the moment in which others begin to hear of it."""
    pod_of(deployment)["containers"][0].pop("lifecycle", None)


def one_pod(deployment: Object) -> None:
    deployment["spec"]["replicas"] = 1


def write_result(name: str, found: Object) -> None:
    """Keeps a measurement with the date and the machine of it."""
    version = json.loads(kubectl("version", "-o", "json"))["serverVersion"]
    result = {
        "date": time.strftime("%Y-%m-%d"),
        "machine": {"cores": os.cpu_count(), "architecture": platform.machine()},
        "kubernetes": version["gitVersion"],
        **found,
    }
    RESULTS.mkdir(exist_ok=True)
    text = json.dumps(result, indent=2) + "\n"
    (RESULTS / f"{name}.json").write_text(text, "utf-8")
    sys.stdout.write(text)


def recorded(name: str) -> Object:
    """The measurement that the lessons show."""
    found: Object = json.loads((RESULTS / f"{name}.json").read_text("utf-8"))
    return found

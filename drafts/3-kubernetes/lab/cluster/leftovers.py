"""What the commands of a lesson find in the cluster, and what they left there, by comparing before and after."""

import json
import os
import subprocess
from pathlib import Path
from typing import Any

#: What would change the next lesson. Namespaces come last: what is in them goes with them.
KINDS = [
    *["apiservices", "clusterroles", "clusterrolebindings", "customresourcedefinitions"],
    *["persistentvolumeclaims", "storageclasses", "namespaces"],
]
#: Deleting all of these ends everything that runs in the namespace that is always there.
WORK = "deployments,statefulsets,daemonsets,cronjobs,jobs,pods,services,configmaps,secrets,hpa,pdb,networkpolicies"
#: The reader's namespace as their folder has it: lesson 1 makes it, and the others work in it.
OWN, OWN_MANIFEST = "churn", Path("my-cluster/namespace.yaml")
#: The server makes them in each namespace.
OF_THE_SERVER = {"configmaps/kube-root-ca.crt", "services/kubernetes"}


def remember(file: Path) -> None:
    """Writes what there is to a file; then makes the reader's namespace as it is before the lesson, and chooses it."""
    file.write_text(json.dumps({"things": listed(), "context": context()}), "utf-8")
    if OWN_MANIFEST.exists():
        kubectl("apply", "--filename", str(OWN_MANIFEST))
        choose(OWN)


def remove_new(file: Path) -> list[str]:
    """Removes what is not in the file, and names what should not have been left: all but the reader's namespace."""
    before = json.loads(file.read_text("utf-8"))
    new = sorted(set(listed()) - set(before["things"]))
    for thing in new:
        kind, _, name = thing.partition("/")
        remove(kind, name)
    choose(before["context"])
    own = f"persistentvolumeclaims/{OWN}/"
    return [thing for thing in new if thing != f"namespaces/{OWN}" and not thing.startswith(own)]


def remove(kind: str, name: str) -> None:
    place, _, own_name = name.rpartition("/")
    where = ["--namespace", place] if place else []
    if kind == "cordoned node":
        kubectl("uncordon", name)
    elif kind == "namespaces":
        # Its pods need not take the time that they may take to end.
        kubectl("delete", kind, name, "--wait=false")
        kubectl("delete", "pods", "--all", "--now", "--wait=false", "--namespace", name)
        kubectl("wait", "--for=delete", f"namespace/{name}", "--timeout=120s")
    else:
        kubectl("delete", kind, own_name, *where, "--ignore-not-found", "--timeout=60s")


def choose(namespace: str) -> None:
    kubectl("config", "set-context", "--current", "--namespace", namespace)


def listed() -> list[str]:
    things = []
    for kind in KINDS:
        things += [f"{kind}/{named(item)}" for item in items(kind)]
    things += [
        thing
        for item in items(WORK, "--namespace", "default")
        if (thing := f"{plural(item)}/{named(item)}")
        and not is_of_the_server(thing)
        and "ownerReferences" not in item["metadata"]
    ]
    things += [f"cordoned node/{named(node)}" for node in items("nodes") if node["spec"].get("unschedulable")]
    return things


def is_of_the_server(thing: str) -> bool:
    kind, _, rest = thing.partition("/")
    return f"{kind}/{rest.rpartition('/')[2]}" in OF_THE_SERVER


def plural(item: dict[str, Any]) -> str:
    kind = str(item["kind"]).lower()
    return f"{kind[:-1]}ies" if kind.endswith("y") else f"{kind}s"


def named(item: dict[str, Any]) -> str:
    place = item["metadata"].get("namespace")
    name = str(item["metadata"]["name"])
    return f"{place}/{name}" if place else name


def items(kinds: str, *options: str) -> list[dict[str, Any]]:
    done = kubectl("get", kinds, "--output", "json", *(options or ["--all-namespaces"]))
    found: list[dict[str, Any]] = json.loads(done)["items"]
    return found


def context() -> str:
    """The namespace that commands without `--namespace` use."""
    found = kubectl("config", "view", "--minify", "--output", "jsonpath={..namespace}")
    return found.strip() or "default"


def kubectl(*arguments: str) -> str:
    done = subprocess.run(
        ["kubectl", *arguments],
        env=os.environ,
        capture_output=True,
        text=True,
        check=True,
    )
    return done.stdout

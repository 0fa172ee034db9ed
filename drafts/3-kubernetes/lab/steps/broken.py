"""The broken set: manifests with one fault each, the symptom that it shows, and when it is gone."""

import json
import re
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from steps.kubectl import Space, is_ready, new_space, try_kubectl

FOLDER = Path(__file__).parents[1] / "broken"
Outcome = TypeVar("Outcome")
RESTRICTED = {"pod-security.kubernetes.io/enforce": "restricted"}


@dataclass(frozen=True)
class Case:
    """One fault."""

    name: str
    #: What to ask kubectl for, to see the symptom.
    look: list[str]
    #: Regular expressions, each of which the answer has to match.
    symptom: list[str]
    cause: str
    cure: str
    #: Whether the pods get ready all the same. Until they are, a budget or a service looks like this without a fault.
    pods_get_ready: bool = False

    @property
    def manifest(self) -> Path:
        return FOLDER / self.name / "manifest.yaml"

    @property
    def seen(self) -> Path:
        """What kubectl printed when the tests last recorded it."""
        return FOLDER / self.name / "seen.txt"

    def hint(self) -> str:
        return " ".join(self.look)

    def shows(self, said: str) -> bool:
        return all(re.search(one, said) for one in self.symptom)


def read_case(folder: Path) -> Case:
    facts = json.loads((folder / "case.json").read_text("utf-8"))
    return Case(folder.name, **facts)


CASES = [read_case(folder) for folder in sorted(FOLDER.iterdir())]


def at_once(work: Callable[[Case], Outcome]) -> dict[str, Outcome]:
    """Does something with each case, several beside each other: each waits most of the time."""
    with ThreadPoolExecutor(6) as pool:
        names = [case.name for case in CASES]
        return dict(zip(names, pool.map(work, CASES), strict=True))


@contextmanager
def space_for(case: Case) -> Iterator[Space]:
    """A namespace; one of the cases is about what namespaces demand."""
    with new_space(RESTRICTED if case.name == "pod-security" else {}) as space:
        yield space


def said_once_it_counts(case: Case, space: Space) -> str:
    """What kubectl says of the symptom; nothing while the pods still start that get ready in spite of the fault."""
    if case.pods_get_ready and not has_its_pods(case, space):
        return ""
    return space.try_kubectl(*case.look).output


def has_its_pods(case: Case, space: Space) -> bool:
    wanted = space.get("deployment", case.name)["spec"]["replicas"]
    pods = space.pods(f"app={case.name}")
    return len(pods) == wanted and all(map(is_ready, pods))


def is_well(case: Case, space: Space) -> bool:
    """Whether all pods are ready, none of them restarts, and what leads to them works."""
    if not has_its_pods(case, space):
        return False
    if case.name in ["target-port", "selector"]:
        return space.ask(f"http://{case.name}/health/live").status == 200
    if case.name == "budget":
        status = space.get("pdb", "budget")["status"]
        return int(status["disruptionsAllowed"]) > 0
    if case.name == "liveness-port":
        return is_stable(space, case.name)
    return True


def is_stable(space: Space, name: str) -> bool:
    """A wrong liveness probe shows after some seconds only."""
    done = try_kubectl(
        *["--namespace", space.name, "wait", "--for=condition=Ready=false"],
        *["pods", "-l", f"app={name}", "--timeout=15s"],
    )
    return done.code != 0

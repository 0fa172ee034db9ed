"""kubectl for tests: commands that fail with what they printed, namespaces that end."""

import json
import subprocess
import time
import uuid
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

LIMIT_S = 240
IMAGE, NEXT_IMAGE = "churn-api:1.0.0", "churn-api:1.1.0"
#: What the reader's Secret gives the API.
KEY = "a-key-for-the-lab-only"
LOAD = Path(__file__).parents[1] / "measure/load.py"
CUSTOMER = {
    "tenure_months": 7,
    "monthly_charge": 89.9,
    "contract": "monthly",
    "payment_method": "transfer",
    "support_tickets_90d": 4,
    "late_payments_12m": 2,
    "monthly_usage_gb": 31.5,
}
#: As the strictest Pod Security level wants it.
RESTRICTED_POD = {
    "runAsNonRoot": True,
    "runAsUser": 10001,
    "seccompProfile": {"type": "RuntimeDefault"},
}
RESTRICTED_CONTAINER = {
    "allowPrivilegeEscalation": False,
    "capabilities": {"drop": ["ALL"]},
}

Object = dict[str, Any]


@dataclass(frozen=True)
class Done:
    """A command that has ended."""

    code: int
    output: str


@dataclass(frozen=True)
class Response:
    """What a service in the cluster sent back; status 0 means that none came."""

    status: int
    text: str

    def json(self) -> Any:
        return json.loads(self.text)


def try_kubectl(*arguments: str | Path, text: str = "") -> Done:
    """Runs `kubectl …` and gives its exit code, and both of its outputs in one."""
    done = subprocess.run(
        ["kubectl", *arguments],
        input=text,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        encoding="utf-8",
        errors="replace",
        timeout=900,
    )
    return Done(done.returncode, done.stdout)


def kubectl(*arguments: str | Path, text: str = "") -> str:
    """Runs `kubectl …`, which has to end well, and gives what it printed."""
    done = try_kubectl(*arguments, text=text)
    if done.code != 0:
        command = " ".join(map(str, arguments))
        pytest.fail(f"kubectl {command}\nends with {done.code}:\n{done.output}")
    return done.output.strip()


def wait_until(condition: Callable[[], bool], what: str, limit_s: float = LIMIT_S) -> None:
    give_up = time.monotonic() + limit_s
    while not condition():
        if time.monotonic() > give_up:
            pytest.fail(f"Not within {limit_s:.0f} s: {what}")
        time.sleep(1)


def manifest(path: Path) -> list[Object]:
    """The objects of a file, as kubectl reads them."""
    if not path.exists():
        pytest.fail(f"There is no {path}: write it")
    printed = kubectl("create", "--dry-run=client", "-o", "json", "-f", path)
    return objects_in(printed)


def objects_in(printed: str) -> list[Object]:
    """Several documents in a row, or one that is a list."""
    decoder = json.JSONDecoder()
    found: list[Object] = []
    rest = printed.strip()
    while rest:
        item, end = decoder.raw_decode(rest)
        found += item["items"] if item["kind"] == "List" else [item]
        rest = rest[end:].strip()
    return found


@dataclass(frozen=True)
class Space:
    """A namespace for one test, and what is in it."""

    name: str

    def kubectl(self, *arguments: str | Path, text: str = "") -> str:
        return kubectl("--namespace", self.name, *arguments, text=text)

    def try_kubectl(self, *arguments: str | Path, text: str = "") -> Done:
        return try_kubectl("--namespace", self.name, *arguments, text=text)

    def apply(self, thing: Path | Object) -> None:
        """A file, a folder (with `-k` when it has a kustomization), or an object."""
        if isinstance(thing, Path):
            if not thing.exists():
                pytest.fail(f"There is no {thing}: write it")
            is_kustomized = (thing / "kustomization.yaml").exists()
            self.kubectl("apply", "-k" if is_kustomized else "-f", thing)
        else:
            self.kubectl("apply", "-f", "-", text=json.dumps(thing))

    def get(self, kind: str, name: str) -> Object:
        found: Object = json.loads(self.kubectl("get", kind, name, "-o", "json"))
        return found

    def all_of(self, kind: str, selector: str = "") -> list[Object]:
        printed = self.kubectl("get", kind, "-l", selector, "-o", "json")
        found: list[Object] = json.loads(printed)["items"]
        return found

    def pods(self, selector: str = "app.kubernetes.io/name=churn-api") -> list[Object]:
        """Those that are not about to end."""
        return [pod for pod in self.all_of("pods", selector) if "deletionTimestamp" not in pod["metadata"]]

    def wait_for_rollout(self, name: str = "churn-api") -> None:
        self.kubectl("rollout", "status", f"deployment/{name}", f"--timeout={LIMIT_S}s")

    def patch(self, kind: str, name: str, change: Object) -> None:
        self.kubectl("patch", kind, name, "-p", json.dumps(change))

    def events(self, reason: str) -> list[str]:
        """The messages of all events of one reason."""
        printed = self.kubectl("get", "events", f"--field-selector=reason={reason}", "-o", "json")
        return [event["message"] for event in json.loads(printed)["items"]]

    def client(self) -> str:
        """The name of a pod that sends requests; it is started once."""
        name = "client"
        if self.try_kubectl("get", "pod", name).code != 0:
            self.apply(
                {
                    "apiVersion": "v1",
                    "kind": "Pod",
                    "metadata": {"name": name, "labels": {"app": "client"}},
                    "spec": {
                        "terminationGracePeriodSeconds": 0,
                        "securityContext": RESTRICTED_POD,
                        "containers": [
                            {
                                "name": "client",
                                "image": IMAGE,
                                "imagePullPolicy": "IfNotPresent",
                                "command": ["sleep", "infinity"],
                                "securityContext": RESTRICTED_CONTAINER,
                            }
                        ],
                    },
                }
            )
            self.kubectl("wait", "--for=condition=Ready", "pod/client", "--timeout=120s")
        return name

    def ask(self, url: str, body: Object | None = None, key: str = KEY) -> Response:
        """Sends a request from inside the cluster."""
        program = ASK.replace("REQUEST", repr((url, body and json.dumps(body), key)))
        printed = self.kubectl("exec", "-i", self.client(), "--", "python", "-", text=program)
        status, _, text = printed.partition(" ")
        return Response(int(status), text)

    def predict(self, host: str = "churn-api", key: str = KEY) -> Response:
        return self.ask(f"http://{host}/v1/predictions", CUSTOMER, key)

    @contextmanager
    def load(self, host: str, *, clients: int, seconds: float, pause_s: float = 0.02) -> Iterator["Load"]:
        """Clients that ask for some seconds while the body runs."""
        arguments = [f"http://{host}", str(clients), str(seconds), KEY, str(pause_s)]
        with LOAD.open("rb") as program:
            process = subprocess.Popen(
                [
                    *["kubectl", "--namespace", self.name, "exec", "-i"],
                    *[self.client(), "--", "python", "-", *arguments],
                ],
                stdin=program,
                stdout=subprocess.PIPE,
                text=True,
            )
        try:
            yield Load(process)
        finally:
            process.kill()
            process.wait()
            if process.stdout:
                process.stdout.close()


@dataclass(frozen=True)
class Load:
    """Clients at work."""

    process: "subprocess.Popen[str]"

    def counts(self) -> Object:
        """Waits until they are done and gives what `measure/load.py` prints."""
        printed, _ = self.process.communicate(timeout=600)
        found: Object = json.loads(printed)
        return found


#: Runs in the client's pod.
ASK = """
import urllib.error, urllib.request
url, body, key = REQUEST
request = urllib.request.Request(url, body and body.encode(), {"X-API-Key": key, "Content-Type": "application/json"})
try:
    with urllib.request.urlopen(request, timeout=20) as response:
        print(response.status, response.read().decode())
except urllib.error.HTTPError as error:
    print(error.code, error.read().decode())
except OSError as error:
    print(0, error)
"""


@contextmanager
def new_space(labels: dict[str, str] | None = None) -> Iterator[Space]:
    """Makes a namespace and removes it at the end, without waiting for that."""
    space = Space(f"step-{uuid.uuid4().hex[:8]}")
    kubectl(
        *["create", "-f", "-"],
        text=json.dumps(
            {
                "apiVersion": "v1",
                "kind": "Namespace",
                "metadata": {"name": space.name, "labels": labels or {}},
            }
        ),
    )
    try:
        # Pods cannot start before the account that the controller makes is there.
        wait_until(
            lambda: space.try_kubectl("get", "serviceaccount", "default").code == 0,
            "the namespace has its account",
        )
        yield space
    finally:
        kubectl("delete", "namespace", space.name, "--wait=false")


def condition_of(thing: Object, kind: str) -> str:
    """The status of one of the conditions of an object: True, False or Unknown."""
    conditions = thing.get("status", {}).get("conditions", [])
    return next((one["status"] for one in conditions if one["type"] == kind), "Unknown")


def is_ready(pod: Object) -> bool:
    return condition_of(pod, "Ready") == "True"


def container_of(thing: Object) -> Object:
    """The first container of a pod, or of what makes pods."""
    spec = thing["spec"]
    found: Object = (spec.get("template", {}).get("spec") or spec)["containers"][0]
    return found


def state_of(pod: Object) -> Object:
    """The status of its first container; nothing before there is one."""
    statuses = pod.get("status", {}).get("containerStatuses", [])
    return statuses[0] if statuses else {}


def name_of(thing: Object) -> str:
    return str(thing["metadata"]["name"])

"""Stops containers of the API while clients wait for responses.

The clients run in a container of the same image, in the same network: what the host
would add on the way, such as Docker's proxy of published ports, is left out.
"""

import argparse
import json
import subprocess
import time
import uuid
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

CLIENTS = 4
LOAD = Path(__file__).with_name("load.py")
KEY = "a-key-for-the-lab-only"
#: Each request takes a second, so some are in progress whenever the container stops.
SETTINGS = [
    "CHURN_ENVIRONMENT=development",
    f'CHURN_API_KEYS={{"you": "{KEY}"}}',
    "CHURN_TEACHING_ENDPOINTS=true",
    "CHURN_CALL_CENTER_DELAY_S=1",
    "CHURN_RATE_LIMIT_BURST=1000000",
]
PATH = "/v1/customers/c-1/contact-history/fixed"
READY = "import urllib.request as r; r.urlopen('http://127.0.0.1:8000/health/ready')"
START_LIMIT_S = 300


@dataclass(frozen=True)
class Stop:
    """What a stop cost."""

    image: str
    seconds: float
    exit_code: int
    served: int
    cut: int
    refused: int


def stop_under_load(image: str, *options: str, limit_s: int = 10) -> Stop:
    """Starts a container, puts it under load, stops it and counts."""
    with network() as net, api(image, net, *options) as name:
        with LOAD.open("rb") as client:
            load = subprocess.Popen(
                [
                    *[
                        "docker",
                        "run",
                        "--rm",
                        "--interactive",
                        "--network",
                        net,
                        image,
                    ],
                    *["python", "-", name, str(CLIENTS), PATH, KEY],
                ],
                stdin=client,
                stdout=subprocess.PIPE,
                text=True,
            )
        wait_for_requests(name)
        before = time.monotonic()
        docker("stop", "--time", str(limit_s), name)
        seconds = time.monotonic() - before
        counts = json.loads(load.communicate(timeout=60)[0])
        exit_code = int(docker("inspect", "--format", "{{.State.ExitCode}}", name))
    return Stop(image, round(seconds, 1), exit_code, **counts)


@contextmanager
def network() -> Iterator[str]:
    name = f"stop-{uuid.uuid4().hex[:8]}"
    docker("network", "create", name)
    try:
        yield name
    finally:
        docker("network", "rm", name)


@contextmanager
def api(image: str, net: str, *options: str) -> Iterator[str]:
    """An API that is ready; its name is its address in the network."""
    name = f"{net}-api"
    settings = [part for setting in SETTINGS for part in ["--env", setting]]
    docker(
        "run", "--detach", "--name", name, "--network", net, *settings, *options, image
    )
    try:
        wait_until(lambda: succeeds("exec", name, "python", "-c", READY))
        yield name
    finally:
        docker("rm", "--force", "--volumes", name)


def wait_for_requests(name: str) -> None:
    """Until each client has had a response: all of them ask by then."""
    line = '"route": "/v1/customers/{customer_reference}/contact-history/fixed"'
    wait_until(lambda: docker("logs", name).count(line) >= CLIENTS)


def wait_until(condition: Callable[[], bool]) -> None:
    give_up = time.monotonic() + START_LIMIT_S
    while not condition():
        if time.monotonic() > give_up:
            raise TimeoutError(f"nothing happened in {START_LIMIT_S} s")
        time.sleep(0.1)


def succeeds(*arguments: str) -> bool:
    return subprocess.run(["docker", *arguments], capture_output=True).returncode == 0


def docker(*arguments: str) -> str:
    done = subprocess.run(
        ["docker", *arguments],
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
    )
    if done.returncode != 0:
        raise RuntimeError(f"docker {' '.join(arguments)} fails:\n{done.stdout}")
    return done.stdout.strip()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("images", nargs="+", metavar="IMAGE")
    parser.add_argument("--limit", type=int, default=10, help="seconds: %(default)s")
    options = parser.parse_args()
    print(f"{'image':20}{'seconds':>8}{'exit':>6}{'served':>8}{'cut':>5}{'refused':>9}")
    for image in options.images:
        stop = stop_under_load(image, limit_s=options.limit)
        print(
            f"{stop.image:20}{stop.seconds:8}{stop.exit_code:6}"
            f"{stop.served:8}{stop.cut:5}{stop.refused:9}"
        )


if __name__ == "__main__":
    main()

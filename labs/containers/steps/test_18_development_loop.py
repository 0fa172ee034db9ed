"""Step 18: a saved file is live within seconds, and a debugger stops in it."""

import json
import os
import shutil
import socket
import subprocess
import time
import uuid
from collections.abc import Callable, Iterator
from pathlib import Path

import httpx2
import pytest

from steps.debug_client import DebugClient
from steps.docker import KEY, docker, try_docker

PROJECT = f"step-18-{uuid.uuid4().hex[:8]}"
LIMIT_S = 120
#: A line of the API that each request for its health executes.
HEALTH = "src/churn_api/routers/health.py"
RETURNED = "    return Liveness()\n"


def free_port() -> str:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return str(probe.getsockname()[1])


@pytest.fixture(scope="module")
def copy(folder: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Your folder, to be changed by the test, with secrets."""
    if not (folder / "compose.dev.yaml").is_file():
        pytest.fail("Write compose.dev.yaml beside compose.yaml")
    copy = tmp_path_factory.mktemp("step-18") / "copy"
    shutil.copytree(folder, copy)
    secrets = copy / "secrets"
    secrets.mkdir(exist_ok=True)
    for name in ["api_keys", "jwt_secret", "db_password"]:
        content = json.dumps({"you": KEY}) if name == "api_keys" else "0" * 40
        (secrets / name).write_text(content)
        (secrets / name).chmod(0o644)
    return copy


@pytest.fixture(scope="module")
def compose(copy: Path) -> Iterator[list[str]]:
    """The beginning of a Compose command for both files, while `watch` runs."""
    for name in ["API", "DEBUG"]:
        os.environ[f"{name}_PORT"] = free_port()
    files = ["--file", str(copy / "compose.yaml"), "--file", f"{copy}/compose.dev.yaml"]
    command = ["compose", "--project-name", PROJECT, *files]
    docker(*command, "up", "--detach", "--build", "api")
    watch = subprocess.Popen(
        ["docker", *command, "watch", "--no-up", "api"],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        yield command
    finally:
        watch.terminate()
        watch.wait()
        try_docker(*command, "down", "--volumes", "--timeout", "0")


@pytest.fixture(scope="module")
def api(compose: list[str]) -> str:
    address = f"http://127.0.0.1:{os.environ['API_PORT']}"
    wait_until(lambda: get(f"{address}/health/ready").status_code == 200)
    return address


def get(address: str) -> httpx2.Response:
    return httpx2.get(address, timeout=30)


def wait_until(condition: Callable[[], bool]) -> None:
    give_up = time.monotonic() + LIMIT_S
    while time.monotonic() < give_up:
        try:
            if condition():
                return
        except httpx2.TransportError:
            pass
        time.sleep(0.2)
    pytest.fail(f"Nothing happened in {LIMIT_S} s")


def container_of(compose: list[str]) -> str:
    return docker(*compose, "ps", "--quiet", "api")


def test_a_debugger_stops_in_a_line_of_the_api(copy: Path, api: str) -> None:
    lines = (copy / HEALTH).read_text("utf-8").splitlines(keepends=True)
    line = lines.index(RETURNED) + 1
    with DebugClient(int(os.environ["DEBUG_PORT"])) as debugger:
        debugger.attach({f"/{HEALTH}": line})
        with subprocess.Popen(["curl", "-s", f"{api}/health/live"], stdout=-1) as asked:
            stopped = debugger.wait_for("stopped")
            frame = debugger.top_frame(stopped["threadId"])
            debugger.request("continue", threadId=stopped["threadId"])
            response, _ = asked.communicate(timeout=LIMIT_S)
    assert (frame["source"]["path"], frame["line"]) == (f"/{HEALTH}", line)
    assert json.loads(response)


def test_a_saved_change_is_live_in_the_same_container(
    copy: Path, compose: list[str], api: str
) -> None:
    before = container_of(compose)
    file = copy / HEALTH
    text = file.read_text("utf-8")
    changed = text.replace('@router.get("/live")', '@router.get("/alive")')
    file.write_text(changed, "utf-8")
    wait_until(lambda: get(f"{api}/health/alive").status_code == 200)
    assert container_of(compose) == before, "A change of the code needs no new image"


def test_the_image_for_production_has_none_of_it(image: str) -> None:
    done = try_docker("run", "--rm", image, "python", "-c", "import debugpy")
    assert "ModuleNotFoundError" in done.output, "Make a stage of its own"
    assert try_docker("run", "--rm", image, "ls", "/src").code != 0

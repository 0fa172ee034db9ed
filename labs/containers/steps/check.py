"""Says whether Docker can do what the lessons need: `python steps/check.py`."""

import platform
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

IMAGE = "python:3.13-slim"
NEEDED_GB = 5
#: The oldest Docker whose `docker build` has secrets and caches without a plug-in.
OLDEST = (23, 0)

DOCKERFILE = f"""\
FROM {IMAGE}
RUN --mount=type=cache,target=/root/.cache python --version
"""


class CheckError(Exception):
    """Says what is missing, and what to do."""


def main() -> int:
    """Runs all checks in order; after the first that fails, the rest says nothing."""
    checks: list[tuple[str, Callable[[], str]]] = [
        ("docker is installed", client),
        ("the engine responds", engine),
        ("disk space", disk),
        ("an image can be pulled", pull),
        ("an image can be built", build),
        ("a container runs", run),
        ("its memory can be limited", limit),
        ("docker compose", compose),
    ]
    for title, check in checks:
        try:
            print(f"ok    {title}: {check()}")
        except CheckError as error:
            print(f"FAIL  {title}: {error}")
            return 1
    print("All is ready.")
    return 0


def docker(*arguments: str, cure: str) -> str:
    done = subprocess.run(
        ["docker", *arguments], stdin=subprocess.DEVNULL, capture_output=True, text=True
    )
    if done.returncode != 0:
        said = (done.stderr or done.stdout).strip()
        raise CheckError(f"{cure}\n      docker {' '.join(arguments)}\n      {said}")
    return done.stdout.strip()


def client() -> str:
    path = shutil.which("docker")
    if path is None:
        raise CheckError(
            "There is no program docker. Install Docker, as lesson 1 says."
        )
    return path


def engine() -> str:
    version = docker(
        *["version", "--format", "{{.Server.Version}} {{.Server.Os}}/{{.Server.Arch}}"],
        cure="Start Docker Desktop or the service, and see whether you may use it.",
    )
    number = tuple(int(part) for part in version.split()[0].split(".")[:2])
    if number < OLDEST:
        raise CheckError(
            f"{version} is too old; install {OLDEST[0]}.{OLDEST[1]} or newer."
        )
    return version


def disk() -> str:
    free_gb = shutil.disk_usage(Path.cwd()).free / 1e9
    if free_gb < NEEDED_GB:
        raise CheckError(f"{free_gb:.0f} GB are free; the lessons need {NEEDED_GB} GB.")
    return f"{free_gb:.0f} GB free"


def pull() -> str:
    found = subprocess.run(["docker", "image", "inspect", IMAGE], capture_output=True)
    if found.returncode != 0:
        docker("pull", "--quiet", IMAGE, cure="Is the network there, perhaps a proxy?")
    return IMAGE


def build() -> str:
    with tempfile.TemporaryDirectory() as folder:
        (Path(folder) / "Dockerfile").write_text(DOCKERFILE, "utf-8")
        docker("build", "--quiet", folder, cure="Is BuildKit there (docker buildx)?")
    return "with a cache mount"


def run() -> str:
    kernel = docker(
        *["run", "--rm", IMAGE, "uname", "-sr"],
        cure="The engine responds, and starts no container; read what it says.",
    )
    return f"{kernel}, on {platform.system()} {platform.release()}"


def limit() -> str:
    done = subprocess.run(
        [
            "docker",
            "run",
            "--rm",
            "--memory",
            "32m",
            IMAGE,
            "python",
            "-c",
            "bytearray(10**9)",
        ],
        capture_output=True,
    )
    if done.returncode != 137:
        raise CheckError("A container under --memory 32m used 1 GB and was not killed.")
    return "exit code 137 beyond it"


def compose() -> str:
    return docker("compose", "version", "--short", cure="Install the plug-in Compose.")


if __name__ == "__main__":
    sys.exit(main())

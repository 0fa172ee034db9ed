"""The images of the lab: two versions of the churn API from the lab on containers, and what runs beside them."""

import hashlib
import json
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from cluster import CONTAINERS, LAB
from cluster.machine import CACHE
from engine.machine import EngineError, progress, run

FOLDER = CACHE / "images"
ARCHIVE = FOLDER / "images.tar"
#: The last step of the lab on containers that changes the image.
STEP = "17"
API, NEXT = "churn-api:1.0.0", "churn-api:1.1.0"
PAUSE = "localhost/pause:1"
PROMETHEUS = "prom/prometheus:v2.53.3"

MODEL_API = next(place for place in [LAB / "model-api", LAB.parent / "model-api"] if place.is_dir())
#: Whatever is in an image comes from here.
SOURCES = [
    *[LAB / "images", CONTAINERS / "start", CONTAINERS / "steps/solutions"],
    *[CONTAINERS / "engine/images", MODEL_API / "src"],
]


def prepare_images() -> None:
    """Builds them with the engine of the lab on containers, unless an archive of the same sources is there."""
    stamp = FOLDER / "sources.sha256"
    wanted = digest_of_sources()
    if stamp.is_file() and stamp.read_text() == wanted:
        return
    progress("builds the images of the lab (some minutes, once)")
    started = json.loads(engine("start"))
    environment = os.environ | started["environment"]
    try:
        build_images(environment, with_pause=True)
        FOLDER.mkdir(parents=True, exist_ok=True)
        images = [API, NEXT, PAUSE, PROMETHEUS]
        run(["docker", "save", "--output", ARCHIVE, *images], environment=environment)
    finally:
        if started["is_new"]:
            engine("stop")
    stamp.write_text(wanted)


def engine(command: str) -> str:
    """A process of its own, because whoever starts Docker as its child cannot see it end."""
    done = subprocess.run(
        [sys.executable, "-m", "engine", command],
        cwd=CONTAINERS,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        text=True,
    )
    if done.returncode != 0:
        raise EngineError(f"`python -m engine {command}` ends with {done.returncode} in {CONTAINERS}")
    return done.stdout


def build_images(environment: dict[str, str], *, with_pause: bool) -> None:
    """The finished image of the lab on containers, its next version, and in CI what holds a pod's network."""
    with tempfile.TemporaryDirectory() as temporary:
        context = Path(temporary) / "my-image"
        catch_up = CONTAINERS / "steps/catch_up.py"
        run([sys.executable, catch_up, STEP, "--my-image", context], environment=environment)
        build(API, context, environment)
    build(NEXT, LAB / "images/next", environment)
    if with_pause:
        build(PAUSE, LAB / "images/pause", environment)


def build(name: str, context: Path, environment: dict[str, str]) -> None:
    progress(f"builds {name}")
    run(["docker", "build", "--tag", name, context], environment=environment)


def docker_responds() -> bool:
    """Whether there is a Docker of the reader's own."""
    if shutil.which("docker") is None:
        return False
    return subprocess.run(["docker", "version"], capture_output=True).returncode == 0


def digest_of_sources() -> str:
    digest = hashlib.sha256()
    for folder in SOURCES:
        if not folder.is_dir():
            raise EngineError(f"{folder} is missing: the images are made of it.")
        for path in sorted(folder.rglob("*")):
            if path.is_file() and "__pycache__" not in path.parts:
                digest.update(str(path.relative_to(folder)).encode())
                digest.update(path.read_bytes())
    return digest.hexdigest()

"""Images under the names that Dockerfiles ask for: no registry can be reached in CI.

Each folder of `images/` is made into an image as its Dockerfile says; only the first
of all, Debian, comes from packages.
"""

import hashlib
import json
import os
import shutil
import sys
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

from engine.daemon import environment
from engine.machine import CACHE, progress, run
from engine.programs import RELEASE, mirror

DEBIAN = "debian:trixie-slim"
FOLDER = Path(__file__).with_name("images")
#: Which text an image was made of.
LABEL = "course.stand-in"

#: Certificates that this machine trusts, in one file.
CERTIFICATES = Path("/etc/ssl/certs/ca-certificates.crt")
#: What pip on this machine is configured to do, as far as it matters in an image.
PIP_SETTINGS = {"index-url", "extra-index-url", "trusted-host", "proxy", "timeout"}

#: As the official slim image has it: apt keeps neither packages nor caches …
APT_CLEAN = """\
DPkg::Post-Invoke { "rm -f /var/cache/apt/archives/*.deb || true"; };
Dir::Cache::pkgcache "";
Dir::Cache::srcpkgcache "";
"""
#: … and there is no documentation, and no translation.
EXCLUDED = ["doc", "info", "lintian", "locale", "man"]


@dataclass(frozen=True)
class StandIn:
    """An image of the name that lessons use, made from a folder."""

    name: str
    folder: str
    minutes: str


#: All others are Debian with something more; this one has another built upon it.
SLIM = StandIn("python:3.13-slim", "python-3.13-slim", "half a minute")
STAND_INS = [
    StandIn("python:3.13", "python-3.13", "a minute"),
    StandIn("registry:2", "registry-2", "half a minute"),
    StandIn("postgres:17", "postgres-17", "a minute"),
    StandIn("prom/prometheus:v2.53.3", "prometheus", "half a minute"),
]


def prepare_images() -> None:
    """Makes the images that are missing or were made of other texts."""
    make_debian()
    make_stand_in(SLIM)
    # Each waits for packages most of the time.
    with ThreadPoolExecutor() as pool:
        list(pool.map(make_stand_in, STAND_INS))
    docker("image", "prune", "--force", "--filter", f"label={LABEL}")


def make_debian() -> None:
    tree = CACHE / "debian.tar"
    script = "\n".join(
        [RELEASE, *EXCLUDED, APT_CLEAN, digest(CERTIFICATES.read_bytes())]
    )
    stamp = digest(script.encode())
    if label_of(DEBIAN) == stamp:
        return
    apt_clean = CACHE / "docker-clean"
    apt_clean.write_text(APT_CLEAN, "utf-8")
    progress(f"makes {DEBIAN} from packages (about half a minute)")
    excluded = [f"--dpkgopt=path-exclude=/usr/share/{one}/*" for one in EXCLUDED]
    run(
        [
            *["mmdebstrap", "--quiet", "--variant=minbase", *excluded],
            *["--include=ca-certificates", '--aptopt=Acquire::Languages "none"'],
            f"--customize-hook=upload {CERTIFICATES} {CERTIFICATES}",
            f"--customize-hook=upload {apt_clean} /etc/apt/apt.conf.d/docker-clean",
            '--customize-hook=rm -f "$1"/var/cache/apt/*.bin',
            *[RELEASE, str(tree), mirror()],
        ]
    )
    changes = [f"LABEL {LABEL}={stamp}", 'CMD ["bash"]']
    options = [option for change in changes for option in ["--change", change]]
    docker("import", *options, str(tree), DEBIAN)
    tree.unlink()


def make_stand_in(stand_in: StandIn) -> None:
    context = CACHE / "contexts" / stand_in.folder
    shutil.rmtree(context, ignore_errors=True)
    shutil.copytree(FOLDER / stand_in.folder, context)
    (context / "pip.conf").write_text(pip_configuration(), "utf-8")
    base = label_of(DEBIAN)
    texts = [path.read_bytes() for path in sorted(context.iterdir())]
    stamp = digest(b"\n".join([base.encode(), *texts]))
    if label_of(stand_in.name) == stamp:
        return
    progress(f"makes {stand_in.name} (about {stand_in.minutes})")
    label = f"{LABEL}={stamp}"
    docker("build", "--tag", stand_in.name, "--label", label, str(context))


def pip_configuration() -> str:
    """This machine's configuration of pip, for pip in an image of this machine."""
    settings = {"cert": str(CERTIFICATES)}
    for line in run([sys.executable, "-m", "pip", "config", "list"]).splitlines():
        name, _, value = line.partition("=")
        setting = name.split(".")[-1]
        if setting in PIP_SETTINGS:
            settings[setting] = value.strip("'").replace("\\n", "\n  ")
    lines = [f"{name} = {value}\n" for name, value in settings.items()]
    return "".join(["[global]\n", *lines])


def label_of(image: str) -> str:
    found = json.loads(docker("image", "ls", "--quiet", image, as_json=True))
    if not found:
        return ""
    label = f'{{{{index .Config.Labels "{LABEL}"}}}}'
    return docker("image", "inspect", "--format", label, image).strip()


def docker(*arguments: str, as_json: bool = False) -> str:
    output = run(["docker", *arguments], environment=os.environ | environment())
    return json.dumps(output.split()) if as_json else output


def digest(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()[:16]

"""Docker's programs from Debian's packages, unpacked into the cache, not installed.

The packages are those of Debian 13, whose Docker is recent enough for BuildKit and
Compose; they run on Debian 12 as well, because they need no newer libc.
"""

import os
import shutil
from pathlib import Path

from engine.machine import CACHE, PROGRAMS, EngineError, progress, run

RELEASE = "trixie"
KEYRING = "/usr/share/keyrings/debian-archive-keyring.gpg"

#: Programs of the machine's own Debian release, by the package that has them.
HOST_PACKAGES = {
    "ip": "iproute2",
    "iptables": "iptables",
    "mmdebstrap": "mmdebstrap",
    "runc": "runc",
}
#: Packages of the newer release that are only unpacked.
UNPACKED = [
    *["docker.io", "docker-cli", "docker-buildx", "docker-compose"],
    *["containerd", "tini", "cosign"],
]


def prepare_programs() -> None:
    """Gets what is missing; a second call finds everything."""
    if os.geteuid() != 0:
        raise EngineError(
            "There is no Docker here, and only root can set one up. Install Docker "
            "(docs.docker.com/get-started/get-docker), or run this as root on Debian."
        )
    if shutil.which("apt-get") is None:
        raise EngineError(
            "There is no Docker here, and this is no Debian: the engine for tests is "
            "made of Debian's packages. Install Docker and start it."
        )
    install_host_packages()
    unpack(UNPACKED, CACHE / "programs.txt")
    # The engine asks for this name when a container is run with `--init`.
    init = PROGRAMS / "usr/bin/docker-init"
    if not init.is_symlink():
        init.symlink_to("tini-static")


def install_host_packages() -> None:
    path = os.environ["PATH"] + ":/usr/sbin:/sbin"
    missing = [
        package
        for program, package in HOST_PACKAGES.items()
        if shutil.which(program, path=path) is None
    ]
    if not missing:
        return
    progress(f"installs {', '.join(missing)} by apt-get (about half a minute)")
    environment = os.environ | {"DEBIAN_FRONTEND": "noninteractive"}
    run(["apt-get", "update", "--quiet"], environment=environment)
    run(
        ["apt-get", "install", "--yes", "--quiet", "--no-install-recommends", *missing],
        environment=environment,
    )


def unpack(names: list[str], stamp: Path) -> None:
    """Unpacks packages of the newer release, unless the stamp says that it is done."""
    wanted = " ".join([RELEASE, *names])
    if stamp.is_file() and stamp.read_text("utf-8") == wanted:
        return
    listed = ", ".join(names[:2])
    progress(f"downloads Debian's packages {listed} … (about half a minute)")
    apt = ["apt-get", *options_of_newer_release()]
    run([*apt, "update", "--quiet"])
    packages = CACHE / "packages"
    packages.mkdir(parents=True, exist_ok=True)
    run([*apt, "download", *names], cwd=packages)
    for package in packages.glob("*.deb"):
        run(["dpkg-deb", "--extract", package, PROGRAMS])
        package.unlink()
    stamp.parent.mkdir(parents=True, exist_ok=True)
    stamp.write_text(wanted, "utf-8")


def options_of_newer_release() -> list[str]:
    """Makes apt read the newer release only, with lists of its own: what is installed
    on the machine does not change.
    """
    folder = CACHE / "apt"
    for part in ["state/lists/partial", "cache/archives/partial"]:
        (folder / part).mkdir(parents=True, exist_ok=True)
    sources = folder / "sources.list"
    line = f"deb [signed-by={KEYRING}] {mirror()} {RELEASE} main\n"
    sources.write_text(line, "utf-8")
    settings = {
        "Acquire::Languages": "none",
        "APT::Sandbox::User": "root",
        "Dir::Cache": folder / "cache",
        "Dir::Etc::SourceList": sources,
        "Dir::Etc::SourceParts": "/dev/null",
        "Dir::State": folder / "state",
        "Dir::State::status": "/dev/null",
    }
    return [
        option
        for name, value in settings.items()
        for option in ["-o", f"{name}={value}"]
    ]


def mirror() -> str:
    """The first mirror from which this machine gets Debian's main archive."""
    targets = run(
        ["apt-get", "indextargets", "--format", "$(REPO_URI)", "Created-By: Packages"]
    )
    for address in targets.split():
        if address.rstrip("/").endswith("/debian"):
            return address
    raise EngineError(
        "apt knows no mirror of Debian here: the engine is made of its packages. "
        "Install Docker and start it."
    )

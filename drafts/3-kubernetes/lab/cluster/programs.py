"""The programs of a cluster: compiled once per machine, or unpacked from Debian's packages."""

import hashlib
import os
import re
import shutil
import subprocess
import time
from pathlib import Path

from cluster.machine import BIN, CACHE
from engine.machine import PROGRAMS, EngineError, progress
from engine.programs import prepare_programs, unpack

SOURCE = Path(__file__).with_name("control-plane")
#: Compiled from the same module, so that go.mod pins them.
BESIDE = [
    "github.com/yannh/kubeconform/cmd/kubeconform",
    "helm.sh/helm/v3/cmd/helm",
]
#: Names under which the one file is a program of its own.
LINKS = [
    *["kube-apiserver", "kube-controller-manager", "kube-scheduler"],
    *["kubelet", "kube-proxy", "kubectl", "metrics-server", "coredns"],
]
PACKAGES = ["etcd-server", "containernetworking-plugins"]
CNI = PROGRAMS / "usr/lib/cni"

#: The oldest Go that can compile the module; a newer one is downloaded by it when the module wants that.
OLDEST_GO = (1, 24)


def prepare() -> None:
    """Gets what is missing; a second call finds everything."""
    prepare_programs()
    unpack(PACKAGES, CACHE / "packages.txt")
    compile_control_plane()


def version() -> str:
    """The release of Kubernetes, such as `v1.34.4`."""
    found = re.search(r"k8s\.io/kubernetes (v\S+)", (SOURCE / "go.mod").read_text())
    if found is None:
        raise EngineError(f"{SOURCE / 'go.mod'} requires no k8s.io/kubernetes")
    return found[1]


def compile_control_plane() -> None:
    """Compiles all programs, and makes a link for each name."""
    stamp = BIN / "sources.sha256"
    wanted = digest_of_sources()
    if stamp.is_file() and stamp.read_text() == wanted:
        return
    check_go()
    progress(
        "compiles Kubernetes and Helm, once for this machine (20 minutes of processor time from an empty cache, then 2)"
    )
    BIN.mkdir(parents=True, exist_ok=True)
    names = ["k8s.io/component-base/version", "k8s.io/client-go/pkg/version"]
    flags = " ".join(["-s", "-w", *[f"-X {n}.gitVersion={version()}" for n in names]])
    build(["-trimpath", "-ldflags", flags, "-o", f"{BIN}{os.sep}", ".", *BESIDE])
    for link in LINKS:
        path = BIN / link
        path.unlink(missing_ok=True)
        path.symlink_to("control-plane")
    stamp.write_text(wanted)


def digest_of_sources() -> str:
    files = sorted(path for path in SOURCE.iterdir() if path.is_file())
    return hashlib.sha256(b"\n".join(path.read_bytes() for path in files)).hexdigest()


def build(arguments: list[str]) -> None:
    """Runs `go build`, and says every half a minute how many packages are done."""
    environment = os.environ | {"CGO_ENABLED": "0", "GOFLAGS": "-buildvcs=false"}
    log = CACHE / "compile.log"
    with log.open("w") as output:
        compiler = subprocess.Popen(
            ["go", "build", "-v", *arguments],
            cwd=SOURCE,
            env=environment,
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=output,
        )
        told = time.monotonic()
        while compiler.poll() is None:
            time.sleep(0.5)
            if time.monotonic() - told > 30:
                told = time.monotonic()
                done = len(log.read_text("utf-8").splitlines())
                progress(f"… {done} packages of about 3000 are compiled")
    if compiler.returncode != 0:
        lines = "\n".join(log.read_text("utf-8").splitlines()[-20:])
        raise EngineError(f"`go build` failed; the end of {log}:\n{lines}")


def check_go() -> None:
    """Says in a sentence what is missing."""
    cure = (
        "Install Go 1.24 or newer (go.dev/doc/install), or Docker and kind (kind.sigs.k8s.io), which need no compiling."
    )
    if shutil.which("go") is None:
        raise EngineError(f"There is no Go to compile Kubernetes with. {cure}")
    said = subprocess.run(["go", "env", "GOVERSION"], capture_output=True, text=True)
    found = re.match(r"go(\d+)\.(\d+)", said.stdout)
    if found is None or (int(found[1]), int(found[2])) < OLDEST_GO:
        raise EngineError(f"{said.stdout.strip()} is too old for Kubernetes. {cure}")

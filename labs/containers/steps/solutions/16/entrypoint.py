"""Prepares what the API needs, then becomes the command that it is given: `exec` keeps
the number 1 of the process, and with it the signals.
"""

import hashlib
import os
import sys
import time
import urllib.request
from pathlib import Path

# region fetch-model
#: A folder that is writable with a read-only root, too.
FOLDER = Path("/tmp/model")
CHECKSUMS = "churn-model.sha256"


def fetch_model(url: str, expected: str) -> Path:
    """Downloads the model, its card and the file with the checksums of both.

    `expected` is the checksum of that third file, so one line pins all three.
    """
    checksums = download(f"{url}/{CHECKSUMS}", expected)
    FOLDER.mkdir(exist_ok=True)
    (FOLDER / CHECKSUMS).write_bytes(checksums)
    for line in checksums.decode().splitlines():
        checksum, name = line.split()
        (FOLDER / name).write_bytes(download(f"{url}/{name}", checksum))
    return FOLDER / "churn-model.skops"


def download(url: str, expected: str) -> bytes:
    """Gives the file, or ends the process when it is not the one that is expected."""
    content = read(url)
    found = hashlib.sha256(content).hexdigest()
    if found != expected:
        sys.exit(f"{url} has the checksum {found[:12]}…, expected {expected[:12]}…")
    return content


def read(url: str) -> bytes:
    """Tries for half a minute: the server of the models may be starting, too."""
    for pause_s in (1, 2, 4, 8, 16):
        try:
            with urllib.request.urlopen(url, timeout=30) as response:
                content: bytes = response.read()
                return content
        except OSError as error:
            reason = error
            time.sleep(pause_s)
    sys.exit(f"{url} cannot be read: {reason}")


# endregion


# region secret-files
def read_secret_files() -> None:
    """`NAME_FILE=/run/secrets/name` becomes `NAME`, with what the file contains."""
    for variable, path in list(os.environ.items()):
        if variable.startswith("CHURN_") and variable.endswith("_FILE"):
            content = Path(path).read_text("utf-8").strip()
            os.environ[variable.removesuffix("_FILE")] = content


# endregion


# region threads
#: The quota of processor time and its period, in µs: cgroups v2, and v1 in two files.
QUOTAS = [
    ["/sys/fs/cgroup/cpu.max"],
    ["/sys/fs/cgroup/cpu/cpu.cfs_quota_us", "/sys/fs/cgroup/cpu/cpu.cfs_period_us"],
]


def processors() -> float | None:
    """How many processors this container may use; None without a limit."""
    for files in QUOTAS:
        if all(os.path.exists(file) for file in files):
            texts = [Path(file).read_text() for file in files]
            quota, period = " ".join(texts).split()
            return None if quota in {"max", "-1"} else int(quota) / int(period)
    return None


def limit_threads() -> None:
    """One thread for each whole processor; who sets the variable, decides."""
    limit = processors()
    if limit is not None:
        os.environ.setdefault("OMP_NUM_THREADS", str(max(1, int(limit))))


# endregion


if __name__ == "__main__":
    read_secret_files()
    limit_threads()
    if "MODEL_URL" in os.environ:
        model = fetch_model(os.environ["MODEL_URL"], os.environ["MODEL_SHA256"])
        os.environ["CHURN_MODEL_PATH"] = str(model)
    os.execvp(sys.argv[1], sys.argv[1:])
